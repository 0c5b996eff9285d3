#include "cli/editor.hpp"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

std::string editor_of(const Session& session) {
  for (const char* name : {"VISUAL", "EDITOR"}) {
    const std::optional<std::string> value = session.environment(name);
    if (value && !value->empty()) {
      return *value;
    }
  }
  return "vi";
}

/// A private folder with the file to edit; gone at the end of the scope.
class Draft {
 public:
  explicit Draft(const std::string& text) {
    std::string pattern = (fs::temp_directory_path() / "kept-XXXXXX").string();
    if (!mkdtemp(pattern.data())) {
      throw Error(ErrorKind::io, "no temporary folder can be made", "is the disk full?");
    }
    folder_ = pattern;
    base::write_file_atomically(path(), text);
  }
  ~Draft() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  [[nodiscard]] std::string path() const { return (folder_ / "text.txt").string(); }

 private:
  fs::path folder_;
};

/// Runs the editor, which may be a command with arguments (`code --wait`), and waits for it.
bool run_editor(const std::string& editor, const std::string& path) {
  std::string shell = "sh";
  std::string flag = "-c";
  std::string script = editor + " \"$1\"";
  std::string argument = path;
  const std::array<char*, 6> words{shell.data(), flag.data(),     script.data(),
                                   shell.data(), argument.data(), nullptr};
  pid_t child = 0;
  int status = 0;
  return posix_spawn(&child, "/bin/sh", nullptr, nullptr, words.data(), environ) == 0 &&
         waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

std::string edit_text(const Context& context, const std::string& text, const std::string& instead) {
  const Session::Terminal& terminal = context.session.terminal;
  if (context.globals.no_input || !terminal.in || !terminal.out) {
    throw Error(ErrorKind::usage, "there is no terminal to edit at",
                "give the text on the command line: " + instead);
  }
  const std::string editor = editor_of(context.session);
  const Draft draft(text);
  if (!run_editor(editor, draft.path())) {
    throw Error(ErrorKind::io, "the editor '" + editor + "' failed",
                "nothing was changed; set EDITOR");
  }
  const std::string saved(base::trim(base::read_file(draft.path())));
  if (base::first_invalid_utf8(saved)) {
    throw Error(ErrorKind::input, "the editor saved text that is not UTF-8",
                "nothing was changed; save it as UTF-8");
  }
  return saved;
}

}  // namespace cli
