#include "support/transcript_file.hpp"

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace support {
namespace {

constexpr std::string_view kNoNewline = "(no newline)";

bool is_blank(std::string_view line) { return line.empty(); }

bool is_comment(std::string_view line) { return line.substr(0, 1) == "#"; }

bool is_command(std::string_view line) { return line.substr(0, 2) == "$ "; }

bool is_continuation(std::string_view line) { return line == ">" || line.substr(0, 2) == "> "; }

bool is_exit_code(std::string_view line) {
  return line.size() > 2 && line.front() == '[' && line.back() == ']' &&
         std::all_of(line.begin() + 1, line.end() - 1,
                     [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// A line of standard output that would be read as something else if it stood there bare.
bool needs_escape(std::string_view line) {
  return line.substr(0, 1) == "\\" || line.substr(0, 1) == "!" || is_comment(line) ||
         is_command(line) || is_continuation(line) || is_exit_code(line) || line == kNoNewline;
}

Lines split_lines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string join_command(const Lines& source) {
  std::string command;
  for (const std::string& line : source) {
    command += (command.empty() ? "" : "\n") + line.substr(std::min<std::size_t>(2, line.size()));
  }
  return command;
}

bool ends_without_newline(std::string_view text) { return !text.empty() && text.back() != '\n'; }

/// Blank lines between the output of a step and the next command belong to the layout of the file.
Lines take_trailing_blanks(Lines& lines) {
  Lines blanks;
  while (!lines.empty() && is_blank(lines.back())) {
    blanks.push_back(lines.back());
    lines.pop_back();
  }
  return blanks;
}

void append(Lines& lines, const Lines& more) {
  lines.insert(lines.end(), more.begin(), more.end());
}

}  // namespace

Transcript parse_transcript(std::string_view text) {
  Transcript transcript;
  Lines layout;
  bool in_step = false;
  std::size_t number = 0;
  for (const std::string& line : split_lines(text)) {
    ++number;
    if (is_command(line) || is_comment(line)) {
      if (in_step) {
        layout = take_trailing_blanks(transcript.steps.back().expected);
      }
      in_step = is_command(line);
    }
    if (is_command(line)) {
      transcript.steps.push_back({layout, {line}, {}, {}, number});
      layout.clear();
    } else if (!in_step) {
      if (!is_comment(line) && !is_blank(line)) {
        throw std::runtime_error("line " + std::to_string(number) + ": output without a command");
      }
      layout.push_back(line);
    } else if (Step& step = transcript.steps.back(); is_continuation(line)) {
      if (!step.expected.empty()) {
        throw std::runtime_error("line " + std::to_string(number) + ": write output as \\" + line);
      }
      step.source.push_back(line);
    } else {
      step.expected.push_back(line);
    }
  }
  if (in_step) {
    layout = take_trailing_blanks(transcript.steps.back().expected);
  }
  transcript.after = layout;
  for (Step& step : transcript.steps) {
    step.command = join_command(step.source);
  }
  return transcript;
}

Lines render(const Outcome& outcome) {
  Lines lines;
  for (const std::string& line : split_lines(outcome.out)) {
    lines.push_back(needs_escape(line) ? "\\" + line : line);
  }
  if (ends_without_newline(outcome.out)) {
    lines.emplace_back(kNoNewline);
  }
  for (const std::string& line : split_lines(outcome.err)) {
    lines.push_back(line.empty() ? "!" : "! " + line);
  }
  if (ends_without_newline(outcome.err)) {
    lines.push_back("!" + std::string(kNoNewline));
  }
  if (outcome.exit_code != 0) {
    lines.push_back("[" + std::to_string(outcome.exit_code) + "]");
  }
  if (!lines.empty() && is_blank(lines.back())) {
    lines.back() = "\\";
  }
  return lines;
}

std::string rewrite(const Transcript& transcript, const std::vector<Outcome>& outcomes) {
  Lines lines;
  for (std::size_t i = 0; i < transcript.steps.size(); ++i) {
    append(lines, transcript.steps[i].before);
    append(lines, transcript.steps[i].source);
    append(lines, render(outcomes.at(i)));
  }
  append(lines, transcript.after);
  std::string text;
  for (const std::string& line : lines) {
    text += line + "\n";
  }
  return text;
}

}  // namespace support
