#include "intake/extract.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "intake/action_line.hpp"
#include "intake/block_roles.hpp"
#include "intake/dateline.hpp"
#include "intake/describe.hpp"
#include "intake/form_lines.hpp"
#include "intake/item.hpp"
#include "intake/judge.hpp"
#include "intake/lead_in.hpp"
#include "intake/milestone_table.hpp"
#include "intake/sentences.hpp"
#include "intake/split.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

constexpr std::size_t kLongestRunInHeading = 100;

/// Where sentences of one document stand and what they stand under.
struct Place {
  Lines lines;
  std::string paragraph;
  std::string chapeau;
};

class Extractor {
 public:
  Extractor(const std::vector<Block>& blocks, const std::vector<bool>& used,
            const PartyNames& names, bool split, Document& document)
      : blocks_(blocks),
        used_(used.begin(), used.end()),
        names_(names),
        split_(split),
        document_(document),
        describer_(names, find_signatories(document, blocks, names),
                   {made(), document.series, document.edition, false}),
        form_lines_(names, describer_.occasion(), describer_.signatories(), document) {}

  void run() {
    describer_.settle_fiscal_years(blocks_);
    for (std::size_t i = 0; i < blocks_.size();) {
      if (used_[i]) {
        ++i;
      } else if (blocks_[i].kind == BlockKind::bullet) {
        context_ = blocks_[i].ends_numerals ? Context{} : context_;
        if (i == 0 || blocks_[i - 1].kind != BlockKind::bullet) {
          form_lines_.open_statement();
        }
        i = read_bullet(i, context_, "");
        had_list_ = true;
      } else {
        read_other(i++);
      }
    }
    form_lines_.open_section(false);
  }

 private:
  void read_other(std::size_t index) {
    const Block& block = blocks_[index];
    switch (block.kind) {
      case BlockKind::heading: return read_heading(index);
      case BlockKind::paragraph: return read_paragraph(index);
      case BlockKind::table:
        return read_milestone_table(block, names_, describer_.occasion(), document_) ||
                       form_lines_.take_table(block)
                   ? void()
                   : reject(block,
                            "a table without columns for what is to be done and when or by "
                            "whom; a register is imported from CSV");
      case BlockKind::footnote: return reject(block, "a footnote");
      case BlockKind::code: return reject(block, "preformatted text");
      case BlockKind::comment: return furnish(block, block.content.text, "comment");
      case BlockKind::rule:
      case BlockKind::bullet: return furnish(block, block.content.text, "rule");
    }
  }

  void furnish(const Block& block, std::string_view text, const char* what) {
    document_.furniture.push_back({block.lines, std::string(text), what});
  }
  void reject(const Block& block, const std::string& reason) {
    document_.rejected.push_back({block.lines, block.content.text, reason});
  }

  /// `Lead agency: Ministry of Finance` tells whose the commitments beside it are.
  bool read_form_line(const Block& block) {
    if (is_form(block)) {
      form_lines_.take_head(block);
      return true;
    }
    if (!form_lines_.take(block.content.text)) {
      return false;
    }
    furnish(block, block.content.text, "attribute");
    return true;
  }

  void read_heading(std::size_t index) {
    const Block& block = blocks_[index];
    if (leads_in(blocks_, index)) {
      return read_lead_in(block);
    }
    if (read_form_line(block)) {
      return;
    }
    section_ = block.content.text;
    section_.resize(section_.find_last_not_of(": ") + 1);
    furnish(block, section_, "heading");
    form_lines_.open_section(section_.ends_with('?'));  // `What is the commitment?`: of a form
    bullets_in_section_ = 0;
    paragraphs_in_section_ = 0;
    if (had_list_ && !carried_) {
      context_ = {};
    }
    carried_ = !context_.chapeau.empty();
    had_list_ = false;
  }

  void read_paragraph(std::size_t index) {
    if (blocks_[index].content.text.empty()) {
      return furnish(blocks_[index], "", "comment");  // a tag without words
    }
    if (leads_in(blocks_, index)) {
      return read_lead_in(blocks_[index]);
    }
    if (read_form_line(blocks_[index])) {
      return;
    }
    if (heads_numbers(blocks_, index) || heads_list(blocks_, index) || heads_form(blocks_, index)) {
      return read_heading(index);
    }
    if (const std::size_t cut = form_lines_before(blocks_[index]); cut > 0) {
      form_lines_.take_head(part_of(blocks_[index], cut));
      form_lines_.open_statement();
      return read_statement(rest_of(blocks_[index], cut));
    }
    form_lines_.open_statement();
    const std::size_t form = form_lines_from(blocks_[index]);
    if (form == 0) {
      return read_statement(blocks_[index]);
    }
    read_statement(part_of(blocks_[index], form));
    (void)read_form_line(rest_of(blocks_[index], form));
  }

  void read_statement(const Block& block) {
    for (const Block& part : statements_of(block)) {
      read_one_statement(part);
    }
  }

  void read_one_statement(const Block& block) {
    // A bold lead-in that ends in a colon heads its paragraph and what follows.
    const InlineText& content = block.content;
    const std::size_t lead = content.bold_lead.size();
    const bool runs_in = lead > 0 && lead < content.text.size() && lead <= kLongestRunInHeading;
    if (runs_in && (content.bold_lead.ends_with(':') || content.text[lead] == ':')) {
      section_ = content.bold_lead.substr(0, content.bold_lead.find_last_not_of(": ") + 1);
      bullets_in_section_ = 0;
    }
    const bool item = runs_in || names_a_deed(content.text) || starts_action(content.text);
    ++paragraphs_in_section_;
    if (carried_ && context_.lead_in == LeadIn::undertakes && goes_on_from_lead_in(block)) {
      had_list_ = true;  // the lead-in goes on over the next headings
      return read_item_paragraph(block, context_);
    }
    if (item) {
      read_item_paragraph(block, {});
    } else {
      read_prose(block, 0, content.text.size(), "");
    }
    context_ = {};
    carried_ = false;
  }

  /// A paragraph with a bold lead-in is an item, as a bullet would be.
  void read_item_paragraph(const Block& block, const Context& context) {
    const Verdict verdict = judge_item(block, context, describer_);
    if (!verdict.reason.empty()) {
      return reject(block, verdict.reason);
    }
    Candidate candidate = candidate_of(block, context, std::to_string(paragraphs_in_section_));
    if (verdict.best && title_in_bold(block).empty()) {
      candidate.title = undertaking_title(verdict.sentence, *verdict.best);
    }
    add(std::move(candidate), verdict, context);
  }

  /// Judges each sentence of a part of the block by itself.
  void read_prose(const Block& block, std::size_t from, std::size_t end,
                  const std::string& paragraph) {
    const std::string& whole = block.content.text;
    ParagraphNumber number = from == 0 ? paragraph_number(whole) : ParagraphNumber{};
    number.length = std::min(end, std::max(number.length, from == 0 ? dateline_length(whole) : 0));
    const std::string_view text = std::string_view(whole).substr(0, end);
    const std::string at = !number.digits.empty() ? number.digits
                           : !paragraph.empty()   ? paragraph
                                                  : std::to_string(paragraphs_in_section_);
    describer_.forget();
    for (const std::string_view found : sentences(text.substr(from + number.length))) {
      const std::string_view sentence = base::trim(found);
      const auto offset = static_cast<std::size_t>(sentence.data() - whole.data());
      Lines lines = block.lines_of(offset, sentence.size());
      lines.first = offset == number.length ? block.lines.first : lines.first;
      if (form_lines_.take(sentence)) {
        document_.furniture.push_back({lines, std::string(sentence), "attribute"});
        continue;
      }
      read_sentence(sentence, {lines, at, ""});
    }
  }

  void read_sentence(std::string_view sentence, const Place& place) {
    const std::vector<Mention> mentions = describer_.find(sentence);
    const Judgement judged = judge(sentence, mentions);
    const auto told =
        judged.best() == nullptr && describer_.of_minutes() ? assignment(sentence) : std::nullopt;
    const Undertaking* best = told ? &*told : judged.best();
    const std::string foreign =
        best == nullptr ? "" : describer_.foreign_subject(sentence, *best, mentions);
    if (best == nullptr || !foreign.empty()) {
      const std::string& reason = best == nullptr ? judged.reason : foreign;
      document_.rejected.push_back({place.lines, std::string(sentence), reason});
      return describer_.forget(sentence);
    }
    const std::vector<Part> parts = split_ ? parts_of(sentence, judged) : std::vector<Part>{};
    if (parts.size() > 1) {
      return read_parts(parts, place);
    }
    Candidate candidate = candidate_at(place);
    candidate.text = sentence;
    const std::vector<Undertaking> others = beside(sentence, judged);
    candidate.title = others.empty() ? undertaking_title(sentence, *best)
                                     : capitalised(short_title(sentence.substr(best->clause), ""));
    add(std::move(candidate), {"", *best, std::string(sentence), others}, {});
    describer_.remember(sentence, *best, document_.candidates.back());
  }

  void read_parts(const std::vector<Part>& parts, const Place& place) {
    for (const Part& part : parts) {
      if (part.lead_in.empty()) {
        read_sentence(part.text, place);
        continue;
      }
      Candidate candidate = candidate_at(place);
      candidate.text = part.text;
      candidate.chapeau = part.lead_in;
      candidate.title =
          capitalised(short_title(part.text.substr(part.text.starts_with("to ") ? 3 : 0), ""));
      describer_.finish(candidate, {}, {candidate.chapeau, LeadIn::undertakes});
      document_.candidates.push_back(std::move(candidate));
    }
  }

  void add(Candidate candidate, const Verdict& verdict, const Context& context) {
    describer_.finish(candidate, verdict, context);
    form_lines_.give_brackets(candidate);
    document_.candidates.push_back(std::move(candidate));
  }

  [[nodiscard]] Candidate candidate_at(const Place& place) const {
    Candidate candidate;
    candidate.section = section_;
    candidate.paragraph = place.paragraph;
    candidate.chapeau = place.chapeau;
    candidate.lines = place.lines;
    return candidate;
  }

  /// With --split a bullet without sub-items is read like prose under its lead-in, if several
  /// of its sentences or clauses undertake something.
  bool split_bullet(const Block& block, const Context& context, const std::string& number) {
    const std::string& text = block.content.text;
    if (deeds_in(text, names_) < 2) {
      return false;
    }
    for (const std::string_view found : sentences(text)) {
      const std::string_view sentence = base::trim(found);
      const auto offset = static_cast<std::size_t>(sentence.data() - text.data());
      read_sentence(sentence, {block.lines_of(offset, sentence.size()), number, context.chapeau});
    }
    return true;
  }

  /// A lead-in that is a commitment by itself, with the items under it as lines of its text.
  bool read_described(const Block& block, std::size_t before) {
    const std::string_view sentence = std::string_view(block.content.text).substr(before);
    const Judgement judged = judge(sentence, names_.find(sentence));
    const Undertaking* best = judged.best();
    if (best == nullptr || best->binding > Binding::medium || !describes_its_object(sentence)) {
      return false;
    }
    Candidate candidate = candidate_at(
        {block.lines_of(before, sentence.size()), std::to_string(paragraphs_in_section_ + 1), ""});
    candidate.text = sentence;
    candidate.title = undertaking_title(sentence, *best);
    const auto first = static_cast<std::size_t>(&block - blocks_.data()) + 1;
    for (std::size_t i = first; i < items_end(blocks_, first); ++i) {
      used_[i] = true;
      candidate.lines.last = blocks_[i].lines.last;
      candidate.text += blocks_[i].content.text.empty() ? "" : "\n- " + blocks_[i].content.text;
    }
    add(std::move(candidate), {"", *best, std::string(sentence)}, {});
    return true;
  }

  /// The last sentence leads in; what stands before it is prose.
  void read_lead_in(const Block& block) {
    const std::string_view text = block.content.text;
    const auto all = sentences(text);
    // `The leaders agreed to fight crime. These include:` is one lead-in.
    const bool points_back = all.size() > 1 && points_to_before(all.back());
    const std::string_view last =
        points_back
            ? text.substr(static_cast<std::size_t>(all[all.size() - 2].data() - text.data()))
            : all.back();
    const std::size_t before = text.size() - last.size();
    if (before > 0) {
      ++paragraphs_in_section_;
      read_prose(block, 0, before, "");
    }
    if (read_described(block, before)) {
      return;
    }
    document_.furniture.push_back(
        {block.lines_of(before, last.size()), std::string(last), "lead-in"});
    context_ = {std::string(last), judge_lead_in(last)};
    had_list_ = false;
    carried_ = false;
  }

  /// The sentences of a bullet before the one that leads in to its children.
  void read_before_lead_in(std::size_t index, const Context& context, const std::string& number,
                           std::size_t end) {
    if (end == 0 || is_numbered_prose(blocks_[index], context)) {
      return read_prose(blocks_[index], 0, end, number);
    }
    const Block head = part_of(blocks_[index], end);
    const Verdict verdict = judge_item(head, context, describer_);
    if (!verdict.reason.empty()) {
      return reject(head, verdict.reason);
    }
    Candidate candidate = candidate_of(head, context, number);
    add(std::move(candidate), verdict, context);
  }

  /// Reads the bullet with its children; returns the index behind them.
  std::size_t read_bullet(std::size_t index, const Context& context, const std::string& prefix) {
    const std::size_t end = children_end(blocks_, used_, index);
    const std::string number = prefix.empty() ? std::to_string(++bullets_in_section_) : prefix;
    if (heads_an_agenda(blocks_, index, end) && context.lead_in != LeadIn::undertakes) {
      section_ = blocks_[index].content.text;
      furnish(blocks_[index], section_, "heading");
      read_children(index, end, number, {"", LeadIn::none});
      return end;
    }
    if (end > index + 1 && blocks_[index].content.text.ends_with(':') &&
        !gives_details(blocks_[index])) {
      const std::string_view own = sentences(blocks_[index].content.text).back();
      const std::size_t before = blocks_[index].content.text.size() - own.size();
      read_before_lead_in(index, context, number, before);
      document_.furniture.push_back(
          {blocks_[index].lines_of(before, own.size()), std::string(own), "lead-in"});
      const LeadIn judged = judge_lead_in(own);
      read_children(
          index, end, number,
          {context.chapeau.empty() ? std::string(own) : context.chapeau + " " + std::string(own),
           judged == LeadIn::none ? context.lead_in : judged});
      return end;
    }
    if (is_numbered_prose(blocks_[index], context)) {
      read_prose(blocks_[index], 0, blocks_[index].content.text.size(), number);
      read_children(index, end, number, {"", LeadIn::none});
      return end;
    }
    if (end == index + 1 && read_form_line(blocks_[index])) {
      return end;
    }
    const Verdict verdict = judge_item(blocks_[index], context, describer_);
    if (verdict.reason.empty() && !verdict.best && context.lead_in == LeadIn::none &&
        describer_.of_minutes() && names_business(blocks_[index], section_)) {
      furnish(blocks_[index], blocks_[index].content.text, "heading");
      read_children(index, end, number, {"", LeadIn::none});
      return end;
    }
    if (!verdict.reason.empty()) {
      reject(blocks_[index], verdict.reason);
      const LeadIn inherited =
          context.lead_in == LeadIn::looks_back ? context.lead_in : LeadIn::none;
      read_children(index, end, number, {blocks_[index].content.text, inherited});
      return end;
    }
    if (!split_ || end > index + 1 || !split_bullet(blocks_[index], context, number)) {
      accept(index, end, context, number, verdict);
    }
    return end;
  }

  void read_children(std::size_t parent, std::size_t end, const std::string& number,
                     const Context& context) {
    int child = 0;
    for (std::size_t i = parent + 1; i < end;) {
      if (blocks_[i].kind == BlockKind::bullet) {
        i = read_bullet(i, context, number + "." + std::to_string(++child));
      } else {
        furnish(blocks_[i], blocks_[i].content.text, "comment");
        ++i;
      }
    }
  }

  [[nodiscard]] Candidate candidate_of(const Block& block, const Context& context,
                                       const std::string& number) const {
    Candidate candidate;
    candidate.parent = parent_;
    candidate.text = block.content.text;
    candidate.chapeau = context.chapeau;
    candidate.section = section_;
    candidate.paragraph = number;
    candidate.lines = block.lines;
    candidate.title =
        capitalised(short_title(behind_action_label(candidate.text), title_in_bold(block)));
    return candidate;
  }

  void accept(std::size_t index, std::size_t end, const Context& context, const std::string& number,
              const Verdict& verdict) {
    Candidate candidate = candidate_of(blocks_[index], context, number);
    // The parent's place comes before its children's, which are read only now.
    const std::size_t place = document_.candidates.size();
    document_.candidates.emplace_back();
    const std::optional<std::size_t> above = std::exchange(parent_, place);
    int child = 0;
    std::vector<Attribute> said;
    for (std::size_t i = index + 1; i < end;) {
      const auto attributes = attributes_in(blocks_[i].content.text);
      said.insert(said.end(), attributes.begin(), attributes.end());
      if (blocks_[i].kind != BlockKind::bullet) {
        furnish(blocks_[i], blocks_[i].content.text, "comment");
        ++i;
      } else if (stands_alone(blocks_[i])) {
        i = read_bullet(i, {blocks_[index].content.text, LeadIn::undertakes},
                        number + "." + std::to_string(++child));
      } else {
        candidate.text += "\n- " + blocks_[i].content.text;
        if (candidate.lines.last < blocks_[i].lines.first && child == 0) {
          candidate.lines.last = blocks_[i].lines.last;
        } else {
          // Lines of a candidate are one run; a part behind another candidate is noted beside it.
          furnish(blocks_[i], blocks_[i].content.text, "continued");
        }
        ++i;
      }
    }
    if (verdict.best && title_in_bold(blocks_[index]).empty()) {
      candidate.title = undertaking_title(verdict.sentence, *verdict.best);
    }
    describer_.finish(candidate, verdict, context);
    form_lines_.give_brackets(candidate);
    form_lines_.give(said, candidate);
    document_.candidates[place] = std::move(candidate);
    parent_ = above;
  }

  [[nodiscard]] std::optional<core::Date> made() const {
    return document_.issued ? std::optional(document_.issued->last) : std::nullopt;
  }

  const std::vector<Block>& blocks_;
  std::vector<bool> used_;  // blocks that are read already
  const PartyNames& names_;
  bool split_ = false;
  Document& document_;
  Describer describer_;
  FormLines form_lines_;
  int paragraphs_in_section_ = 0;
  std::string section_;
  Context context_;
  bool had_list_ = false;  // since the lead-in or heading
  bool carried_ = false;   // the lead-in stands above the heading
  int bullets_in_section_ = 0;
  std::optional<std::size_t> parent_;  // the commitment whose sub-items are being read
};

}  // namespace

void extract_candidates(const std::vector<Block>& blocks, const std::vector<bool>& used,
                        const PartyNames& names, bool split, Document& document) {
  Extractor(blocks, used, names, split, document).run();
}

}  // namespace intake
