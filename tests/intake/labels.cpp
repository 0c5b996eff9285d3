#include "tests/intake/labels.hpp"

#include <cstdlib>
#include <fstream>
#include <iostream>

#include "base/text.hpp"

namespace tests {
namespace {

[[noreturn]] void give_up(const std::filesystem::path& file, int line, const std::string& what) {
  std::cerr << file.string() << ":" << line << ": " << what << "\n";
  std::exit(2);
}

std::optional<int> number_of(std::string_view text) {
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') {
      return std::nullopt;
    }
    number = number * 10 + (c - '0');
  }
  return text.empty() ? std::nullopt : std::optional(number);
}

std::optional<intake::Lines> lines_of(std::string_view text) {
  const auto dash = std::min(text.find('-'), text.size());
  const auto first = number_of(text.substr(0, dash));
  const auto last = dash == text.size() ? first : number_of(text.substr(dash + 1));
  return first && last && *first <= *last ? std::optional(intake::Lines{*first, *last})
                                          : std::nullopt;
}

/// Sets of names that are right; `all` stands for `*`.
std::vector<std::vector<std::string>> owners_of(const std::string& field, const std::string& all) {
  std::string text = field;
  if (const auto star = text.find('*'); star != std::string::npos) {
    text.replace(star, 1, all);
  }
  std::vector<std::vector<std::string>> sets;
  if (text == "?") {
    return sets;
  }
  for (const std::string_view set : base::split(text, '|')) {
    sets.emplace_back();
    for (const std::string_view name : base::split(set, ';')) {
      if (name != "-") {
        sets.back().emplace_back(name);
      }
    }
  }
  return sets;
}

}  // namespace

Labels read_labels(const std::filesystem::path& file) {
  Labels all;
  all.name = file.stem().string();
  std::ifstream in(file);
  std::string owners = "?";
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    const auto fields = base::split(line, '\t');
    const std::string_view key = fields.front();
    if (fields.size() == 2 && key == "source") {
      all.source = fields[1];
    } else if (fields.size() == 2 && key == "set") {
      all.own = fields[1].starts_with("own");
      all.held_out = fields[1].ends_with("held out");
    } else if (fields.size() == 2 && key == "owners") {
      owners = fields[1];
    } else if (const auto range = lines_of(fields.back());
               fields.size() == 2 && key == "range" && range) {
      all.range = *range;
    } else {
      Label label;
      label.optional = key.starts_with('?');
      const auto lines = lines_of(key.substr(label.optional ? 1 : 0));
      if (fields.size() < 3 || fields.size() > 4 || !lines) {
        give_up(file, number, "not `lines <tab> owners <tab> due [<tab> supporting]`");
      }
      label.lines = *lines;
      label.owners = owners_of(std::string(fields[1]), owners);
      label.supporting = owners_of(fields.size() == 4 ? std::string(fields[3]) : "?", owners);
      label.due = fields[2];
      all.labels.push_back(std::move(label));
    }
  }
  if (all.source.empty()) {
    give_up(file, 1, "no line `source <tab> FILE`");
  }
  return all;
}

}  // namespace tests
