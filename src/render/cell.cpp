#include "render/cell.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/text.hpp"

namespace render {
namespace {

using report::Missing;

constexpr std::array<std::string_view, 6> kMissingLabels{"-",           "not assessed",  "n/a",
                                                         "no deadline", "never checked", "unknown"};

/// The parts of a list, told apart by semicolons where commas belong to the parts themselves.
std::string joined(const std::vector<std::string>& parts) {
  const bool commas = std::any_of(parts.begin(), parts.end(), [](const std::string& part) {
    return part.find(',') != std::string::npos;
  });
  return base::join(parts, commas ? "; " : ", ");
}

std::string share_text(const report::Share& share) {
  return std::to_string(share.count) + " of " + std::to_string(share.of);
}

std::string moves_text(const std::vector<report::Move>& moves) {
  std::string text;
  for (const report::Move& move : moves) {
    text += (text.empty() ? "" : "; ") + move.field + ": ";
    text += move.from.empty() ? "" : move.from + " -> ";
    text += move.to.empty() ? "(none)" : move.to;
  }
  return text;
}

/// The shortest form that reads back as the same number.
std::string real_text(double number) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
  return {text.data(), end};
}

struct TextOf {
  std::string operator()(Missing why) const {
    return std::string(kMissingLabels[static_cast<std::size_t>(why)]);
  }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return real_text(number); }
  std::string operator()(bool yes) const { return yes ? "yes" : "no"; }
  std::string operator()(const report::Share& share) const { return share_text(share); }
  std::string operator()(core::Date date) const { return date.iso(); }
  std::string operator()(const core::Interval& interval) const { return core::to_text(interval); }
  std::string operator()(const report::KeyRef& ref) const { return ref.key; }
  std::string operator()(const report::Address& address) const {
    return address.label.empty() ? address.url : address.label + "\n" + address.url;
  }
  std::string operator()(const std::vector<std::string>& parts) const {
    return parts.empty() ? (*this)(Missing::none) : joined(parts);
  }
  std::string operator()(const std::vector<report::Move>& moves) const {
    return moves.empty() ? (*this)(Missing::none) : moves_text(moves);
  }
  std::string operator()(const report::Phrased& phrased) const { return phrased.words; }
  template <class Status>
  std::string operator()(Status status) const {
    return std::string(core::label(status));
  }
};

struct WordOf {
  std::string operator()(Missing why) const {
    return why == Missing::not_assessed ? "not-assessed" : "";
  }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return real_text(number); }
  std::string operator()(bool yes) const { return yes ? "true" : "false"; }
  std::string operator()(const report::Share& share) const { return share_text(share); }
  std::string operator()(core::Date date) const { return date.iso(); }
  std::string operator()(const core::Interval& interval) const { return core::to_text(interval); }
  std::string operator()(const report::KeyRef& ref) const { return ref.key; }
  std::string operator()(const report::Address& address) const { return address.url; }
  std::string operator()(const std::vector<std::string>& parts) const {
    return base::join(parts, "; ");
  }
  std::string operator()(const std::vector<report::Move>& moves) const { return moves_text(moves); }
  std::string operator()(const report::Phrased& phrased) const {
    return std::visit(*this, phrased.value);
  }
  template <class Status>
  std::string operator()(Status status) const {
    return std::string(core::to_word(status));
  }
};

struct ToneOf {
  Tone operator()(core::Level level) const {
    return std::array{Tone::bad, Tone::fair, Tone::fair,
                      Tone::good}[static_cast<std::size_t>(level)];
  }
  Tone operator()(core::Disposition disposition) const {
    switch (disposition) {
      case core::Disposition::stalled: return Tone::fair;
      case core::Disposition::reversed: return Tone::bad;
      case core::Disposition::complete: return Tone::good;
      case core::Disposition::open: return Tone::plain;
      case core::Disposition::withdrawn:
      case core::Disposition::superseded:
      case core::Disposition::overtaken: return Tone::faint;
    }
    return Tone::plain;
  }
  Tone operator()(core::Schedule schedule) const {
    switch (schedule) {
      case core::Schedule::overdue: return Tone::bad;
      case core::Schedule::due_soon:
      case core::Schedule::met_late: return Tone::fair;
      case core::Schedule::met: return Tone::good;
      case core::Schedule::no_deadline:
      case core::Schedule::not_applicable: return Tone::faint;
      case core::Schedule::on_schedule: return Tone::plain;
    }
    return Tone::plain;
  }
  Tone operator()(core::Freshness freshness) const {
    const bool fresh = freshness == core::Freshness::fresh;
    return fresh || freshness == core::Freshness::not_applicable ? Tone::plain : Tone::fair;
  }
  Tone operator()(Missing) const { return Tone::faint; }
  Tone operator()(const report::Phrased& phrased) const { return std::visit(*this, phrased.value); }
  template <class Other>
  Tone operator()(const Other&) const {
    return Tone::plain;
  }
};

using VisitTable = std::function<void(const report::Table&)>;

bool visit_in(const std::vector<report::Section>& sections, std::string_view key,
              const VisitTable& visit) {
  const auto visit_made = [&](const report::Section& section) {
    for (const report::Block& block : section.blocks) {
      const auto* table = std::get_if<report::Table>(&block);
      if (table != nullptr && (key.empty() || table->key == key)) {
        visit(*table);
        return true;
      }
    }
    return visit_in(section.sections, key, visit);
  };
  return std::any_of(sections.begin(), sections.end(),
                     [&](const auto& section) { return with_made(section, visit_made); });
}

}  // namespace

std::string cell_text(const report::Cell& cell) { return std::visit(TextOf{}, cell); }
std::string cell_word(const report::Cell& cell) { return std::visit(WordOf{}, cell); }
Tone tone_of(const report::Cell& cell) { return std::visit(ToneOf{}, cell); }

bool visit_table(const report::Report& report, std::string_view key,
                 const std::function<void(const report::Table&)>& visit) {
  return visit_in(report.sections, key, visit);
}

int bar_length(std::int64_t count, std::int64_t of, int full) {
  if (count <= 0 || of <= 0) {
    return 0;
  }
  if (count >= of) {
    return full;
  }
  const double share = static_cast<double>(count) / static_cast<double>(of);
  return std::clamp(static_cast<int>(std::lround(share * full)), 1, full - 1);
}

}  // namespace render
