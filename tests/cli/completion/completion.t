# The scripts themselves: tests/golden/completion.*
$ kept completion bash | head -n 1
$ kept completion zsh | head -n 1
$ kept completion fish | head -n 1
$ kept completion tcsh
$ kept completion
