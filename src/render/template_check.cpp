#include "render/template_check.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/text.hpp"

namespace render {
namespace {

constexpr std::string_view kPage = "every name stands in docs/templates.md";
/// Sections that a report has only when asked for.
constexpr std::string_view kSometimes[] = {"CHANGED_SINCE"};
constexpr std::string_view kSeparator = "_separator";

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

class Checker {
 public:
  Checker(const TemplateSource& source, const Scope& names) : source_(source) {
    open_.push_back({"", 0, names, true});
  }

  void check() {
    const std::string_view text = source_.text;
    std::size_t at = 0;
    for (;;) {
      const std::size_t begin = text.find("{{", at);
      if (begin == std::string_view::npos) {
        break;
      }
      line_ += std::count(text.begin() + static_cast<std::ptrdiff_t>(at),
                          text.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
      const std::size_t end = text.find("}}", begin);
      if (end == std::string_view::npos) {
        fail(line_, "'{{' without '}}'", "close the mark, as in {{TITLE}}");
      }
      mark(text.substr(begin + 2, end - begin - 2));
      line_ += std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                          text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
      at = end + 2;
    }
    if (open_.size() > 1) {
      fail(open_.back().line, "section '" + open_.back().name + "' is never closed",
           "write {{/" + open_.back().name + "}} behind it");
    }
  }

 private:
  struct Open {
    std::string name;
    std::ptrdiff_t line;
    Scope names;
    bool known;  ///< whether all names inside are known
  };

  [[noreturn]] void fail(std::ptrdiff_t line, const std::string& what,
                         const std::string& hint) const {
    throw base::Error(base::ErrorKind::input,
                      source_.name + ":" + std::to_string(line) + ": " + what, hint);
  }

  void mark(std::string_view inside) {
    const char kind = inside.empty() ? ' ' : inside.front();
    const std::string name(base::trim(inside.substr(std::min<std::size_t>(1, inside.size()))));
    switch (kind) {
      case '!': return;
      case '#': enter(name); return;
      case '/': leave(name); return;
      case '>':
      case '%':
      case '=':
        fail(line_, "'{{" + std::string(inside) + "}}' is not known here",
             "templates have {{NAME}}, {{#SECTION}}...{{/SECTION}} and {{! comments }}");
      default: value(std::string(inside));
    }
  }

  void value(const std::string& name) const {
    if (name.find(':') != std::string::npos) {
      fail(line_, "'{{" + name + "}}': values need no modifier",
           "they are escaped by the ending of the template");
    }
    if (name == "BI_SPACE" || name == "BI_NEWLINE") {
      return;
    }
    std::vector<std::string> candidates;
    for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
      if (!open->known || open->names.values.count(name) > 0) {
        return;
      }
      for (const auto& [known, ignored] : open->names.values) {
        candidates.push_back(known);
      }
    }
    unknown("no value '" + name + "' here", name, candidates);
  }

  void enter(const std::string& name) {
    if (ends_with(name, kSeparator) &&
        name.substr(0, name.size() - kSeparator.size()) == open_.back().name) {
      open_.push_back({name, line_, {}, true});
      return;
    }
    std::vector<std::string> candidates;
    for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
      const Scope& names = open->names;
      if (names.sections.count(name) > 0) {
        const auto sample = names.samples.find(name);
        const bool known = sample != names.samples.end();
        open_.push_back({name, line_, known ? sample->second() : Scope{}, known});
        return;
      }
      const bool sometimes =
          std::find(std::begin(kSometimes), std::end(kSometimes), name) != std::end(kSometimes);
      if (!open->known || sometimes || condition_in(names, name)) {
        open_.push_back({name, line_, {}, !sometimes && open->known});
        return;
      }
      for (const auto& [known, ignored] : names.sections) {
        candidates.push_back(known);
      }
    }
    unknown("no section '" + name + "' here", name, candidates);
  }

  void leave(const std::string& name) {
    if (open_.size() == 1 || open_.back().name != name) {
      const std::string& open = open_.back().name;
      fail(line_, "'{{/" + name + "}}' closes nothing that is open",
           open.empty() ? "take it out, or open it with {{#" + name + "}}"
                        : "section '" + open + "' of line " + std::to_string(open_.back().line) +
                              " must be closed first");
    }
    open_.pop_back();
  }

  [[noreturn]] void unknown(const std::string& what, const std::string& name,
                            const std::vector<std::string>& candidates) const {
    const auto near = base::closest(name, candidates);
    fail(line_, what,
         near ? "did you mean " + *near + "? " + std::string(kPage) : std::string(kPage));
  }

  const TemplateSource& source_;
  std::vector<Open> open_;
  std::ptrdiff_t line_ = 1;
};

}  // namespace

void check_template(const TemplateSource& source, const Scope& names) {
  Checker(source, names).check();
}

}  // namespace render
