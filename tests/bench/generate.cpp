// Writes the benchmark's register as tables: commitments.csv and updates.csv, and tasks.json for
// Taskwarrior. The same number gives the same bytes, and memory does not grow with it.
//   bench_generate COMMITMENTS DIRECTORY
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <string_view>

#include "core/date.hpp"

namespace {

constexpr std::size_t kTitle = 60;
constexpr std::size_t kText = 300;
constexpr std::size_t kNote = 150;
constexpr int kUpdates = 10;
constexpr std::array<std::string_view, 48> kWords{
    "alliance",   "annual",    "border",      "capacity",   "ceasefire", "climate",  "committee",
    "consult",    "convene",   "deliver",     "deterrence", "dialogue",  "disaster", "economic",
    "energy",     "exercise",  "expand",      "facility",   "framework", "fund",     "health",
    "hold",       "implement", "information", "joint",      "maritime",  "medicine", "minister",
    "naval",      "next",      "partner",     "patrol",     "protect",   "ratify",   "readiness",
    "regional",   "report",    "resilience",  "review",     "security",  "share",    "strategy",
    "strengthen", "supply",    "training",    "treaty",     "vaccine",   "water"};
constexpr std::array<std::string_view, 8> kParties{"KOR", "USA", "JPN", "AUS",
                                                   "CAN", "FRA", "DEU", "GBR"};
constexpr std::array<std::string_view, 6> kSections{"Deterrence",  "Industry", "Health",
                                                    "Environment", "Maritime", "Exercises"};
constexpr std::array<std::string_view, 5> kStatuses{"not-started", "limited", "limited",
                                                    "substantial", "stalled"};

class Generator {
 public:
  explicit Generator(const std::string& directory)
      : commitments_(directory + "/commitments.csv"),
        updates_(directory + "/updates.csv"),
        tasks_(directory + "/tasks.json") {
    commitments_ << "key,title,text,section,made,due,owner\n";
    updates_ << "commitment,as_of,status,note,evidence\n";
  }

  bool write(std::int64_t count) {
    for (std::int64_t number = 1; number <= count; ++number) {
      write_commitment(number);
    }
    commitments_.flush();
    updates_.flush();
    tasks_.flush();
    return commitments_ && updates_ && tasks_;
  }

 private:
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }

  /// Words up to exactly `length` characters.
  std::string words(std::size_t length) {
    std::string text;
    while (text.size() < length) {
      text += text.empty() ? "" : " ";
      text += kWords[below(kWords.size())];
    }
    text.resize(length);
    text.back() = text.back() == ' ' ? '.' : text.back();
    return text;
  }

  static std::string day(std::size_t days_since_1970) {
    return core::Date::from_days(static_cast<std::int32_t>(days_since_1970)).iso();
  }

  void write_commitment(std::int64_t number) {
    const std::string key = "C-" + std::string(number < 10 ? "0" : "") + std::to_string(number);
    const std::string title = words(kTitle);
    // One in a thousand has a word that a search can look for.
    const std::string text = (number % 1000 == 7 ? "Icebreaker " : "") + words(kText);
    const std::string due = below(5) == 0 ? std::string() : day(18600 + below(2500));
    const std::string_view owner = kParties[below(kParties.size())];
    commitments_ << key << ',' << title << ",\"" << text << "\","
                 << kSections[below(kSections.size())] << ",2020-02-01," << due << ',' << owner
                 << '\n';
    tasks_ << R"({"description":")" << (number % 1000 == 7 ? "Icebreaker " : "") << title
           << R"(","project":")" << owner << R"(","annotations":[)";
    std::size_t as_of = 18300 + below(100);
    for (int update = 0; update < kUpdates; ++update) {
      as_of += 30 + below(120);
      write_update(key, as_of, update);
    }
    tasks_ << "]}\n";
  }

  void write_update(const std::string& key, std::size_t as_of, int update) {
    const bool complete = update == kUpdates - 1 && below(4) == 0;
    const std::string note = words(kNote);
    updates_ << key << ',' << day(as_of) << ','
             << (complete ? "complete" : kStatuses[below(kStatuses.size())]) << ",\"" << note
             << "\",";
    if (complete || below(3) == 0) {
      updates_ << "https://example.org/releases/" << random_() % 1000000;
    }
    updates_ << '\n';
    tasks_ << (update > 0 ? "," : "") << R"({"entry":")" << basic(day(as_of))
           << R"(T120000Z","description":")" << note << R"("})";
  }

  static std::string basic(const std::string& iso) {
    return iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2);
  }

  std::ofstream commitments_;
  std::ofstream updates_;
  std::ofstream tasks_;
  std::mt19937_64 random_{20250115};
};

}  // namespace

int main(int argc, char** argv) {
  std::int64_t count = 0;
  const std::string_view text = argc == 3 ? argv[1] : "";
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (argc != 3 || error != std::errc() || end != text.data() + text.size() || count < 1) {
    std::cerr << "usage: bench_generate COMMITMENTS DIRECTORY\n";
    return 2;
  }
  if (!Generator(argv[2]).write(count)) {
    std::cerr << "bench_generate: cannot write to " << argv[2] << '\n';
    return 1;
  }
  return 0;
}
