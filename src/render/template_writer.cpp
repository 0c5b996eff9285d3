#include <algorithm>
#include <ctemplate/template.h>
#include <ctemplate/template_dictionary_interface.h>
#include <ctemplate/template_emitter.h>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "render/markdown_text.hpp"
#include "render/template.hpp"
#include "render/template_check.hpp"
#include "render/template_scope.hpp"

namespace render {
namespace {

enum class Kind { html, markdown, plain };

Kind kind_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  const std::string ending =
      base::lower(dot == std::string_view::npos ? std::string_view() : name.substr(dot));
  if (ending == ".html" || ending == ".htm") {
    return Kind::html;
  }
  return ending == ".md" ? Kind::markdown : Kind::plain;
}

std::string printable(std::string_view text) {
  return base::printable(text, base::LineBreaks::keep);
}

std::string markdown_value(std::string_view text) {
  return escape_line_start(markdown_in_line(text));
}

std::string_view text_of(const ctemplate::TemplateString& name) {
  return {name.data(), name.size()};
}

/// A scope as the library asks for it: names that are not here are those of what is around it.
class Dictionary : public ctemplate::TemplateDictionaryInterface {
 public:
  Dictionary(Scope scope, const Dictionary* around) : scope_(std::move(scope)), around_(around) {}

  ctemplate::TemplateString GetValue(const ctemplate::TemplateString& name) const override {
    for (const Dictionary* each = this; each != nullptr; each = each->around_) {
      const auto found = each->scope_.values.find(text_of(name));
      if (found != each->scope_.values.end()) {
        const std::string& text = found->second.text;
        return {text.data(), text.size()};
      }
    }
    return {"", 0};
  }

  bool IsHiddenSection(const ctemplate::TemplateString& name) const override {
    for (const Dictionary* each = this; each != nullptr; each = each->around_) {
      const auto found = each->scope_.sections.find(text_of(name));
      if (found != each->scope_.sections.end()) {
        return found->second.empty();
      }
      if (const auto shown = condition_in(each->scope_, text_of(name))) {
        return !*shown;
      }
    }
    return true;
  }

  bool IsUnhiddenSection(const ctemplate::TemplateString& name) const override {
    return !IsHiddenSection(name);
  }
  bool IsHiddenTemplate(const ctemplate::TemplateString&) const override { return true; }
  const char* GetIncludeTemplateName(const ctemplate::TemplateString&, int) const override {
    return nullptr;
  }
  Iterator* CreateTemplateIterator(const ctemplate::TemplateString&) const override {
    return std::make_unique<Rows>(std::vector<Scope::Maker>{}, this).release();
  }
  /// The library deletes it.
  Iterator* CreateSectionIterator(const ctemplate::TemplateString& name) const override {
    for (const Dictionary* each = this; each != nullptr; each = each->around_) {
      const auto found = each->scope_.sections.find(text_of(name));
      if (found != each->scope_.sections.end()) {
        return std::make_unique<Rows>(found->second, this).release();
      }
      if (condition_in(each->scope_, text_of(name))) {
        break;
      }
    }
    return std::make_unique<Rows>(std::vector<Scope::Maker>{[] { return Scope{}; }}, this)
        .release();
  }
  void DumpToString(std::string* out, int) const override { out->clear(); }

 private:
  /// The repetitions of a section, each made when its turn comes.
  class Rows : public Iterator {
   public:
    Rows(std::vector<Scope::Maker> makers, const Dictionary* around)
        : makers_(std::move(makers)), around_(around) {}
    bool HasNext() const override { return next_ < makers_.size(); }
    const ctemplate::TemplateDictionaryInterface& Next() override {
      now_ = std::make_unique<Dictionary>(makers_[next_++](), around_);
      return *now_;
    }

   private:
    std::vector<Scope::Maker> makers_;
    const Dictionary* around_;
    std::size_t next_ = 0;
    std::unique_ptr<Dictionary> now_;
  };

  Scope scope_;
  const Dictionary* around_;
};

/// Without the ends of lines on which nothing stands but one mark that prints nothing: sections and
/// comments may stand on lines of their own and leave no blank ones behind.
std::string without_lone_marks(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r";
  std::string out;
  bool fresh = true;  // whether nothing of the line has been written yet
  for (;;) {
    const std::size_t begin = text.find("{{");
    const std::size_t end = std::min(text.find("}}", begin), text.size());
    if (begin == std::string_view::npos || end == text.size()) {
      return out + std::string(text);
    }
    const std::string_view before = text.substr(0, begin);
    const std::string_view mark = text.substr(begin, end + 2 - begin);
    text.remove_prefix(end + 2);
    const std::size_t word = before.find_last_not_of(kBlanks);
    const std::size_t next = std::min(text.find_first_not_of(kBlanks), text.size());
    const bool first = word == std::string_view::npos ? fresh : before[word] == '\n';
    const bool last = next == text.size() || text[next] == '\n';
    const bool lone =
        first && last && std::string_view("#/!").find(mark[2]) != std::string_view::npos;
    out += lone ? before.substr(0, word + 1) : before;
    out += mark;
    if (lone) {
      text.remove_prefix(std::min(next + 1, text.size()));
    }
    fresh = lone;
  }
}

class StreamEmitter : public ctemplate::ExpandEmitter {
 public:
  explicit StreamEmitter(std::ostream& out) : out_(out) {}
  void Emit(char c) override { out_.put(c); }
  void Emit(const std::string& text) override { out_ << text; }
  void Emit(const char* text) override { out_ << text; }
  void Emit(const char* text, std::size_t size) override {
    out_.write(text, static_cast<std::streamsize>(size));
  }

 private:
  std::ostream& out_;
};

}  // namespace

void render_template(const report::Report& report, const TemplateSource& source,
                     std::ostream& out) {
  const Kind kind = kind_of(source.name);
  Scope scope =
      scope_of(report, kind == Kind::markdown ? Escape(markdown_value) : Escape(printable));
  check_template(source, scope);
  // In HTML the library escapes each value for where it stands: text, attribute or address.
  const std::string text = (kind == Kind::html ? "{{%AUTOESCAPE context=\"HTML\"}}" : "") +
                           without_lone_marks(source.text);
  const std::unique_ptr<ctemplate::Template> compiled(
      ctemplate::Template::StringToTemplate(text, ctemplate::DO_NOT_STRIP));
  const Dictionary dictionary(std::move(scope), nullptr);
  StreamEmitter emitter(out);
  if (compiled == nullptr || !compiled->ExpandWithData(&emitter, &dictionary, nullptr)) {
    throw base::Error(base::ErrorKind::input, source.name + ": not a template that can be read",
                      "is its HTML well-formed? Every name stands in docs/templates.md");
  }
}

}  // namespace render
