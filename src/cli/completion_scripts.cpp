// The scripts for each shell. Keys are asked of the register itself, so that they are never stale.
#include <algorithm>

#include "base/text.hpp"
#include "cli/completion.hpp"

namespace cli {
namespace {

constexpr std::string_view kFormats = "text md html csv json ndjson xlsx ics";
constexpr std::string_view kColours = "auto always never";

std::string first_word(const std::string& name) { return name.substr(0, name.find(' ')); }

std::vector<std::string> first_words(const CommandLine& line) {
  std::vector<std::string> words;
  for (const CompletedCommand& command : line.commands) {
    const std::string word = first_word(command.name);
    if (std::find(words.begin(), words.end(), word) == words.end()) {
      words.push_back(word);
    }
  }
  return words;
}

std::vector<std::string> second_words(const CommandLine& line, const std::string& first) {
  std::vector<std::string> words;
  for (const CompletedCommand& command : line.commands) {
    if (command.name.starts_with(first + " ")) {
      words.push_back(command.name.substr(first.size() + 1));
    }
  }
  return words;
}

/// What stands beside a first word: its summary, or the second words of a family.
std::string about(const CommandLine& line, const std::string& first) {
  for (const CompletedCommand& command : line.commands) {
    if (command.name == first) {
      return command.summary;
    }
  }
  return base::join(second_words(line, first), ", ");
}

enum class Which { all, valued };

std::vector<std::string> names_of(const std::vector<CompletedFlag>& flags, Which which) {
  std::vector<std::string> names;
  for (const CompletedFlag& flag : flags) {
    if (which == Which::all || !flag.value.empty()) {
      names.insert(names.end(), flag.names.begin(), flag.names.end());
    }
  }
  return names;
}

std::vector<std::string> names_completing(const std::vector<CompletedFlag>& flags, Completes what) {
  std::vector<std::string> names;
  for (const CompletedFlag& flag : flags) {
    if (flag.completes == what) {
      names.insert(names.end(), flag.names.begin(), flag.names.end());
    }
  }
  return names;
}

std::string replaced(const std::string& text, const std::string& what, const std::string& by) {
  std::string out;
  for (std::size_t at = 0;;) {
    const std::size_t found = text.find(what, at);
    out += text.substr(at, found - at);
    if (found == std::string::npos) {
      return out;
    }
    out += by;
    at = found + what.size();
  }
}

std::string_view word_for(Completes what) {
  switch (what) {
    case Completes::file: return "file";
    case Completes::key: return "key";
    case Completes::format: return "format";
    case Completes::colour: return "colour";
    case Completes::report: return "report";
    case Completes::nothing: break;
  }
  return "none";
}

/// `-o|--output) kind=file ;;` for every option with a value.
std::string bash_values(const std::vector<CompletedFlag>& flags, const std::string& indent) {
  std::string out;
  for (const Completes what : {Completes::file, Completes::key, Completes::format,
                               Completes::colour, Completes::nothing}) {
    std::vector<std::string> names;
    for (const std::string& name : names_completing(flags, what)) {
      const std::vector<std::string> valued = names_of(flags, Which::valued);
      if (std::find(valued.begin(), valued.end(), name) != valued.end()) {
        names.push_back(name);
      }
    }
    if (!names.empty()) {
      out += indent + base::join(names, "|") + ") kind=" + std::string(word_for(what)) + " ;;\n";
    }
  }
  return out;
}

std::string bash_offer(const std::string& kind, const std::string& words) {
  return "    " + kind + ") COMPREPLY=($(compgen -W '" + words + "' -- \"$2\")) ;;\n";
}

std::string bash_command(const CompletedCommand& command) {
  std::string out = "    '" + command.name + "')\n";
  out += "      flags='" + base::join(names_of(command.flags, Which::all), " ") + "'\n";
  out += "      words=" + std::string(word_for(command.completes)) + "\n";
  const std::string values = bash_values(command.flags, "        ");
  if (!values.empty()) {
    out += "      case $previous in\n" + values + "      esac\n";
  }
  return out + "      ;;\n";
}

constexpr std::string_view kBashHead =
    R"sh(# kept: completion for bash, made by `kept completion bash`
_kept_offer() {
  case $1 in
    file) local IFS=$'\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$2")) ;;
    key) COMPREPLY=($(compgen -W "$(kept list --quiet --no-input 2>/dev/null)" -- "$2")) ;;
)sh";
constexpr std::string_view kBashWords = R"sh(  esac
}

_kept() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local first='' second='' flags='' kind='' words=none i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
)sh";
constexpr std::string_view kBashFind = R"sh(      -*) ;;
      *)
        if [[ -z $first ]]; then first=${COMP_WORDS[i]}
        elif [[ -z $second ]]; then second=${COMP_WORDS[i]}
        fi ;;
    esac
  done
  local command=$first
  case $first in
)sh";
constexpr std::string_view kBashTail = R"sh(  if [[ -n $kind ]]; then _kept_offer "$kind" "$word"
  elif [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$flags $globals" -- "$word"))
  else _kept_offer "$words" "$word"
  fi
}
complete -F _kept kept
)sh";

/// What can stand behind the first word of a family such as `party add`: the other half of its
/// names, and what the command that is called like the family itself takes (`report agenda`).
std::vector<std::string> offered_second(const CommandLine& line, const std::string& first) {
  std::vector<std::string> words = second_words(line, first);
  for (const CompletedCommand& command : line.commands) {
    if (command.name == first && command.completes == Completes::report) {
      words.insert(words.end(), line.reports.begin(), line.reports.end());
    }
  }
  return words;
}

/// The second word is part of the name in a family.
std::string bash_families(const CommandLine& line) {
  std::string out;
  for (const std::string& first : first_words(line)) {
    const std::vector<std::string> seconds = second_words(line, first);
    if (!seconds.empty()) {
      out += "    " + first + ")\n      case $second in\n        " + base::join(seconds, "|") +
             ") command=\"$first $second\" ;;\n";
      out +=
          "        '')\n          if [[ $word != -* ]]; then\n            COMPREPLY=($(compgen "
          "-W '" +
          base::join(offered_second(line, first), " ") +
          "' -- \"$word\"))\n            return\n          fi ;;\n      esac ;;\n";
    }
  }
  return out + "  esac\n";
}

std::string quoted_in_zsh(const std::string& text) { return replaced(text, "'", "'\\''"); }

/// `'(-o --output)'{-o,--output}'[help]:FILE:_files'`
std::string zsh_flag(const CompletedFlag& flag) {
  std::string help = flag.help;
  for (const char* special : {"\\", "[", "]", ":"}) {
    help = replaced(help, special, std::string("\\") + special);
  }
  std::string spec = "[" + quoted_in_zsh(help) + "]";
  if (!flag.value.empty()) {
    spec += ":" + replaced(flag.value, ":", "\\:") + ":";
    switch (flag.completes) {
      case Completes::file: spec += "_files"; break;
      case Completes::key: spec += "_kept_keys"; break;
      case Completes::format: spec += "(" + std::string(kFormats) + ")"; break;
      case Completes::colour: spec += "(" + std::string(kColours) + ")"; break;
      case Completes::report:
      case Completes::nothing: break;
    }
  }
  std::string out;
  for (const std::string& name : flag.names) {
    out += "      '*" + name + spec + "' \\\n";
  }
  return out;
}

std::string zsh_command(const CompletedCommand& command, const CommandLine& line) {
  std::string out = "    '" + command.name + "') _arguments -S \\\n";
  for (const CompletedFlag& flag : command.flags) {
    out += zsh_flag(flag);
  }
  const std::string rest = command.completes == Completes::file  ? "_files"
                           : command.completes == Completes::key ? "_kept_keys"
                           : command.completes == Completes::report
                               ? "(" + base::join(line.reports, " ") + ")"
                               : "";
  return out + "      \"$globals[@]\" '*: :" + rest + "' ;;\n";
}

constexpr std::string_view kZshHead = R"sh(#compdef kept
# kept: completion for zsh, made by `kept completion zsh`
_kept_keys() {
  local -a keys=(${(f)"$(kept list --quiet --no-input 2>/dev/null)"})
  compadd -a keys
}

_kept() {
  local -a globals=( \
)sh";
constexpr std::string_view kZshWords = R"sh(  local first='' second=''
  local -i i
  for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
)sh";
constexpr std::string_view kZshFind = R"sh(      -*) ;;
      *)
        if [[ -z $first ]]; then first=$words[i]
        elif [[ -z $second ]]; then second=$words[i]
        fi ;;
    esac
  done
  local command=$first
)sh";

std::string zsh_names(const CommandLine& line) {
  std::string out = "  local -a names=(\n";
  for (const std::string& first : first_words(line)) {
    out += "    '" + first + ":" + quoted_in_zsh(replaced(about(line, first), ":", "\\:")) + "'\n";
  }
  out += "  )\n  case $first in\n";
  for (const std::string& first : first_words(line)) {
    const std::vector<std::string> seconds = second_words(line, first);
    if (!seconds.empty()) {
      out += "    " + first + ")\n      case $second in\n        " + base::join(seconds, "|") +
             ") command=\"$first $second\" ;;\n";
      out += "        '')\n          if [[ $words[CURRENT] != -* ]]; then compadd " +
             base::join(offered_second(line, first), " ") + "; return; fi ;;\n      esac ;;\n";
    }
  }
  return out +
         "    '')\n      if [[ $words[CURRENT] != -* ]]; then _describe command names; return; "
         "fi ;;\n  esac\n";
}

std::string quoted_in_fish(const std::string& text) {
  return "'" + replaced(replaced(text, "\\", "\\\\"), "'", "\\'") + "'";
}

std::string fish_flag(const CompletedFlag& flag, const std::string& condition) {
  std::string out = "complete -c kept" + condition;
  for (const std::string& name : flag.names) {
    out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  }
  if (flag.completes == Completes::file) {
    out += " -r -F";
  } else if (flag.completes == Completes::key) {
    out += " -x -a '(__kept_keys)'";
  } else if (flag.completes == Completes::format) {
    out += " -x -a '" + std::string(kFormats) + "'";
  } else if (flag.completes == Completes::colour) {
    out += " -x -a '" + std::string(kColours) + "'";
  } else if (!flag.value.empty()) {
    out += " -x";
  }
  return out + " -d " + quoted_in_fish(flag.help) + "\n";
}

constexpr std::string_view kFishHead =
    R"sh(# kept: completion for fish, made by `kept completion fish`
function __kept_keys
    kept list --quiet --no-input 2>/dev/null
end

function __kept_words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case )sh";
constexpr std::string_view kFishFind = R"sh(
                set skip 1
            case '-*'
            case '*'
                echo -- $word
        end
    end
end

function __kept_none
    test (count (__kept_words)) = 0
end

function __kept_only
    test (string join ' ' (__kept_words) | string collect) = "$argv"
end

function __kept_is
    set -l words (__kept_words)
    test (count $words) -ge (count $argv); or return 1
    test "$words[1..$(count $argv)]" = "$argv"
end

complete -c kept -f
)sh";

}  // namespace

std::string bash_completion(const CommandLine& line) {
  std::string out(kBashHead);
  out += bash_offer("format", std::string(kFormats)) + bash_offer("colour", std::string(kColours));
  out += bash_offer("command", base::join(first_words(line), " "));
  out += bash_offer("report", base::join(line.reports, " "));
  out += kBashWords;
  out += "      " + base::join(names_of(line.globals, Which::valued), "|") + ") ((i++)) ;;\n";
  out += kBashFind;
  out += bash_families(line);
  out += "  local globals='" + base::join(names_of(line.globals, Which::all), " ") + "'\n";
  out += "  case $previous in\n" + bash_values(line.globals, "    ") + "  esac\n";
  out += "  case $command in\n    '') words=command ;;\n";
  for (const CompletedCommand& command : line.commands) {
    out += bash_command(command);
  }
  out += "  esac\n";
  return out += kBashTail;
}

std::string zsh_completion(const CommandLine& line) {
  std::string out(kZshHead);
  for (const CompletedFlag& flag : line.globals) {
    out += zsh_flag(flag);
  }
  out += "  )\n";
  out += kZshWords;
  out += "      " + base::join(names_of(line.globals, Which::valued), "|") + ") ((i++)) ;;\n";
  out += kZshFind;
  out += zsh_names(line);
  out += "  case $command in\n";
  for (const CompletedCommand& command : line.commands) {
    out += zsh_command(command, line);
  }
  return out + "    *) _arguments -S \"$globals[@]\" ;;\n  esac\n}\n_kept \"$@\"\n";
}

std::string fish_completion(const CommandLine& line) {
  std::string out(kFishHead);
  out += base::join(names_of(line.globals, Which::valued), " ");
  out += kFishFind;
  for (const CompletedFlag& flag : line.globals) {
    out += fish_flag(flag, "");
  }
  for (const std::string& first : first_words(line)) {
    out += "complete -c kept -n __kept_none -a " + first + " -d " +
           quoted_in_fish(about(line, first)) + "\n";
    for (const std::string& second : second_words(line, first)) {
      out += "complete -c kept -n '__kept_only " + first + "' -a " + second + "\n";
    }
  }
  for (const CompletedCommand& command : line.commands) {
    const std::string condition = " -n '__kept_is " + command.name + "'";
    if (command.completes == Completes::file) {
      out += "complete -c kept" + condition + " -F\n";
    } else if (command.completes == Completes::key) {
      out += "complete -c kept" + condition + " -a '(__kept_keys)'\n";
    } else if (command.completes == Completes::report) {
      out += "complete -c kept" + condition + " -a '" + base::join(line.reports, " ") + "'\n";
    }
    for (const CompletedFlag& flag : command.flags) {
      out += fish_flag(flag, condition);
    }
  }
  return out;
}

}  // namespace cli
