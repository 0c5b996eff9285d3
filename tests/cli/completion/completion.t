# The scripts themselves: tests/golden/completion.*
$ kept completion bash | head -n 1
\# kept: completion for bash, made by `kept completion bash`
$ kept completion zsh | head -n 1
\#compdef kept
$ kept completion fish | head -n 1
\# kept: completion for fish, made by `kept completion fish`
$ kept completion tcsh
! error: unknown shell 'tcsh'
! hint: known are: bash, zsh, fish
[2]
$ kept completion
! error: SHELL is missing
! hint: kept completion --help
[2]
