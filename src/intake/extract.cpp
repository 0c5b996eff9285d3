#include "intake/extract.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "intake/lead_in.hpp"
#include "intake/nature.hpp"
#include "intake/sentences.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

constexpr const char* kProse =
    "running prose: so far only lists are read; add it by hand if it commits to something";

constexpr std::size_t kLongestRunInHeading = 100;

/// What the items of a list stand under.
struct Context {
  std::string chapeau;
  LeadIn lead_in = LeadIn::none;
};

bool is_possessive(std::string_view text, const Mention& mention) {
  const std::string_view rest = text.substr(mention.offset + mention.length);
  return rest.starts_with("'") || rest.starts_with("’");
}

/// Whether only `and`, `the` and marks stand between two parties: one subject of several.
bool is_joined(std::string_view between) {
  std::string rest(between);
  for (const std::string_view joint : {" and ", "the ", ", ", " & ", "-", " "}) {
    for (auto at = rest.find(joint); at != std::string::npos; at = rest.find(joint)) {
      rest.replace(at, joint.size(), joint == " and " ? " " : "");
    }
  }
  return rest.empty();
}

/// Whether a subject can start here: at the start of the text or behind a comma or `that`.
bool starts_clause(std::string_view before) {
  for (const std::string_view article : {"the ", "The "}) {
    if (before.ends_with(article)) {
      before.remove_suffix(article.size());
    }
  }
  return before.empty() || before.ends_with(", ") || before.ends_with(" that ") ||
         before.ends_with(". ");
}

/// Marks as lead the parties that are the subject of the verb at `verb`.
bool mark_subjects(std::string_view text, std::size_t verb, std::vector<Mention>& mentions) {
  bool in_subject = false;
  bool any = false;
  std::size_t end = 0;
  for (Mention& mention : mentions) {
    if (mention.offset >= verb || any != in_subject) {
      break;
    }
    const bool acts = mention.party.kind != PartyKind::person && !is_possessive(text, mention);
    const std::string_view before = text.substr(0, mention.offset);
    in_subject = acts && (any ? is_joined(before.substr(end)) : starts_clause(before));
    mention.party.role = in_subject ? core::Role::lead : mention.party.role;
    any = any || in_subject;
    end = mention.offset + mention.length;
  }
  return any;
}

/// The same for the first verb that has parties for its subject.
void mark_subjects_of_lead_in(const std::string& chapeau, std::vector<Mention>& mentions) {
  for (const std::string_view auxiliary : {" will ", " shall ", " are ", " is "}) {
    const auto at = chapeau.find(auxiliary);
    if (at != std::string::npos && mark_subjects(chapeau, at, mentions)) {
      return;
    }
  }
  auto verb = first_binding_verb(chapeau);
  while (verb && !mark_subjects(chapeau, verb->offset, mentions)) {
    verb = first_binding_verb(chapeau, verb->offset + verb->length);
  }
}

class Extractor {
 public:
  Extractor(const std::vector<Block>& blocks, const std::vector<bool>& used,
            const PartyNames& names, Document& document)
      : blocks_(blocks), used_(used), names_(names), document_(document) {}

  void run() {
    for (std::size_t i = 0; i < blocks_.size();) {
      if (used_[i]) {
        ++i;
      } else if (blocks_[i].kind == BlockKind::bullet) {
        i = read_bullet(i, context_, "");
        had_list_ = true;
      } else {
        read_other(i++);
      }
    }
  }

 private:
  void read_other(std::size_t index) {
    const Block& block = blocks_[index];
    switch (block.kind) {
      case BlockKind::heading: return read_heading(index);
      case BlockKind::paragraph: return read_paragraph(index);
      case BlockKind::table: return reject(block, "a table: save it as CSV and import that");
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

  [[nodiscard]] const Block* next_block(std::size_t index) const {
    for (std::size_t i = index + 1; i < blocks_.size(); ++i) {
      if (blocks_[i].kind != BlockKind::comment && blocks_[i].kind != BlockKind::rule) {
        return &blocks_[i];
      }
    }
    return nullptr;
  }

  /// A lead-in is a paragraph or a long heading that ends in a colon, or in the middle of a
  /// sentence, before a list; with a colon also before a heading.
  [[nodiscard]] bool is_lead_in(std::size_t index) const {
    const Block* next = next_block(index);
    const std::string& text = blocks_[index].content.text;
    if (next == nullptr || text.empty()) {
      return false;
    }
    const bool list = next->kind == BlockKind::bullet;
    const bool colon = text.ends_with(':');
    if (blocks_[index].kind == BlockKind::heading) {
      const LeadIn judged = judge_lead_in(text);
      return list && colon &&
             (judged == LeadIn::looks_back ||
              (judged == LeadIn::undertakes && says_undertaking(text)));
    }
    const bool open = std::string_view(".!?”\")").find(text.back()) == std::string_view::npos;
    return list ? colon || open : colon && next->kind == BlockKind::heading;
  }

  void read_heading(std::size_t index) {
    const Block& block = blocks_[index];
    if (is_lead_in(index)) {
      return read_lead_in(block);
    }
    section_ = block.content.text;
    section_.resize(section_.find_last_not_of(": ") + 1);
    furnish(block, section_, "heading");
    bullets_in_section_ = 0;
    if (had_list_ && !carried_) {
      context_ = {};
    }
    carried_ = !context_.chapeau.empty();
    had_list_ = false;
  }

  void read_paragraph(std::size_t index) {
    if (is_lead_in(index)) {
      return read_lead_in(blocks_[index]);
    }
    // A bold lead-in that ends in a colon heads its paragraph and what follows.
    const InlineText& content = blocks_[index].content;
    const std::size_t lead = content.bold_lead.size();
    if (lead > 0 && lead < content.text.size() && lead <= kLongestRunInHeading &&
        (content.bold_lead.ends_with(':') || content.text[lead] == ':')) {
      section_ = content.bold_lead.substr(0, content.bold_lead.find_last_not_of(": ") + 1);
      bullets_in_section_ = 0;
    }
    reject(blocks_[index], kProse);
    context_ = {};
    carried_ = false;
  }

  /// The last sentence leads in; what stands before it is prose.
  void read_lead_in(const Block& block) {
    const std::string_view text = block.content.text;
    const auto all = sentences(text);
    const std::string_view last = all.back();
    const std::string_view before = text.substr(0, text.size() - last.size());
    if (!before.empty()) {
      document_.rejected.push_back({block.lines, collapsed(before), kProse});
    }
    furnish(block, last, "lead-in");
    context_ = {std::string(last), judge_lead_in(last)};
    had_list_ = false;
    carried_ = false;
  }

  /// Index behind the children of the bullet; comments between them are skipped.
  [[nodiscard]] std::size_t children_end(std::size_t index) const {
    std::size_t end = index + 1;
    for (std::size_t i = index + 1; i < blocks_.size() && !used_[i]; ++i) {
      if (blocks_[i].kind == BlockKind::comment) {
        continue;
      }
      if (blocks_[i].kind != BlockKind::bullet || blocks_[i].depth <= blocks_[index].depth) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  /// Empty if the bullet is a commitment, else why it is not.
  static std::string objection(const Block& block, const Context& context) {
    const std::string& text = block.content.text;
    if (text.empty()) {
      return "an empty item";
    }
    if (text.ends_with('?')) {
      return "a question";
    }
    if (context.lead_in == LeadIn::undertakes) {
      return {};
    }
    if (context.lead_in == LeadIn::looks_back) {
      return "its lead-in looks back or welcomes, it undertakes nothing: \"" + context.chapeau +
             "\"";
    }
    if (is_numbered_prose(block, context)) {
      return kProse;
    }
    if (only_reports(text.substr(block.content.bold_lead.size()))) {
      return "it reports what has been done";
    }
    if (starts_with_verb(text) || says_undertaking(text)) {
      return {};
    }
    return "undertakes nothing: it starts with no verb and says neither will, shall, agree nor "
           "commit";
  }

  /// `12. We ...`: the numbered paragraphs of a communiqué are prose with a number.
  static bool is_numbered_prose(const Block& block, const Context& context) {
    return block.numbered && context.chapeau.empty() && block.content.bold_lead.empty() &&
           sentences(block.content.text).size() > 1;
  }

  static bool leads_in(const Block& block, const Context& context) {
    return block.content.text.ends_with(':') &&
           (sentences(block.content.text).size() == 1 || is_numbered_prose(block, context));
  }

  /// Reads the bullet with its children; returns the index behind them.
  std::size_t read_bullet(std::size_t index, const Context& context, const std::string& prefix) {
    const std::size_t end = children_end(index);
    const std::string number = prefix.empty() ? std::to_string(++bullets_in_section_) : prefix;
    if (end > index + 1 && leads_in(blocks_[index], context)) {
      const std::string_view own = sentences(blocks_[index].content.text).back();
      const std::string_view before =
          std::string_view(blocks_[index].content.text)
              .substr(0, blocks_[index].content.text.size() - own.size());
      if (!before.empty()) {
        document_.rejected.push_back({blocks_[index].lines, collapsed(before), kProse});
      }
      furnish(blocks_[index], own, "lead-in");
      const LeadIn judged = judge_lead_in(own);
      read_children(
          index, end, number,
          {context.chapeau.empty() ? std::string(own) : context.chapeau + " " + std::string(own),
           judged == LeadIn::none ? context.lead_in : judged});
      return end;
    }
    const std::string reason = objection(blocks_[index], context);
    if (!reason.empty()) {
      reject(blocks_[index], reason);
      const LeadIn inherited =
          context.lead_in == LeadIn::looks_back ? context.lead_in : LeadIn::none;
      read_children(index, end, number, {blocks_[index].content.text, inherited});
      return end;
    }
    accept(index, end, context, number);
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

  /// Whether the child says itself who will do what.
  static bool stands_alone(const Block& block) {
    const std::string& text = block.content.text;
    return says_undertaking(text) && !starts_with_verb(text) && !text.ends_with(':');
  }

  void accept(std::size_t index, std::size_t end, const Context& context,
              const std::string& number) {
    Candidate candidate;
    candidate.parent = parent_;
    candidate.text = blocks_[index].content.text;
    candidate.chapeau = context.chapeau;
    candidate.section = section_;
    candidate.paragraph = number;
    candidate.lines = blocks_[index].lines;
    candidate.title = short_title(candidate.text, blocks_[index].content.bold_lead);
    // The parent's place comes before its children's, which are read only now.
    const std::size_t place = document_.candidates.size();
    document_.candidates.emplace_back();
    const std::optional<std::size_t> above = std::exchange(parent_, place);
    int child = 0;
    for (std::size_t i = index + 1; i < end;) {
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
    name_parties(candidate);
    name_verb(candidate, context);
    read_nature(candidate, made());
    document_.candidates[place] = std::move(candidate);
    parent_ = above;
  }

  /// The verb that undertakes, the rule that found it, and how sure that rule is.
  static void name_verb(Candidate& candidate, const Context& context) {
    const auto modal = first_modal(candidate.text);
    const bool own = modal && !starts_with_verb(candidate.text);
    auto verb = own ? modal : first_binding_verb(candidate.text);
    candidate.rule = own                                     ? "says who undertakes it"
                     : context.lead_in == LeadIn::undertakes ? "under a lead-in that undertakes"
                                                             : "starts with a verb of doing";
    candidate.confidence = own || context.lead_in == LeadIn::undertakes ? 0.9 : 0.7;
    if (!verb) {
      verb = first_binding_verb(context.chapeau);
    }
    if (verb) {
      candidate.verb = verb->base;
      candidate.binding = verb->binding;
    }
  }

  [[nodiscard]] std::optional<core::Date> made() const {
    return document_.issued ? std::optional(document_.issued->last) : std::nullopt;
  }

  /// Who acts: the parties before `will` in the text itself, else those before the lead-in's verb.
  void name_parties(Candidate& candidate) {
    std::vector<Mention> above = names_.find(candidate.chapeau);
    std::vector<Mention> own = names_.find(candidate.text);
    const auto modal = first_modal(candidate.text);
    const bool acts_itself = modal && !starts_with_verb(candidate.text) &&
                             mark_subjects(candidate.text, modal->offset, own);
    if (!acts_itself) {
      mark_subjects_of_lead_in(candidate.chapeau, above);
    }
    above.insert(above.end(), own.begin(), own.end());
    candidate.parties = distinct(above);
  }

  const std::vector<Block>& blocks_;
  const std::vector<bool>& used_;
  const PartyNames& names_;
  Document& document_;
  std::string section_;
  Context context_;
  bool had_list_ = false;  // since the lead-in or heading
  bool carried_ = false;   // the lead-in stands above the heading
  int bullets_in_section_ = 0;
  std::optional<std::size_t> parent_;  // the commitment whose sub-items are being read
};

}  // namespace

void extract_candidates(const std::vector<Block>& blocks, const std::vector<bool>& used,
                        const PartyNames& names, Document& document) {
  Extractor(blocks, used, names, document).run();
}

}  // namespace intake
