#include "cli/report_kinds.hpp"

namespace cli {

const std::vector<ReportKind>& report_kinds() {
  static const std::vector<ReportKind> table{
      {"progress",
       "how all of it stands, with a card for each commitment",
       "",
       {"--since", "--since-issued", "--summary", "--group-by", "--scale", "--years"},
       build_progress},
      {"attention",
       "what somebody should look at, oldest first",
       "",
       {"--group-by", "--scale"},
       build_attention},
      {"agenda",
       "what falls due in a window: the read-ahead for a meeting",
       "",
       {"--from", "--until", "--group-by", "--scale"},
       build_agenda},
      {"changes",
       "what changed since a day or an issued report, from what to what",
       "",
       {"--since", "--since-issued", "--group-by", "--scale"},
       build_changes},
      {"owner",
       "one party's page: what it owes, what is owed to it",
       "CODE",
       {"--group-by", "--scale"},
       build_owner,
       scope_of_owner},
      {"trend",
       "levels from month to month, quarter to quarter or year to year",
       "",
       {"--from", "--every", "--group-by", "--scale"},
       build_trend},
      {"assessors",
       "who says what, and where they disagree",
       "",
       {"--group-by", "--scale"},
       build_assessors},
      {"history", "one commitment's whole story", "KEY", {"--group-by", "--scale"}, build_history},
      {"scorecard",
       "commitment by party under a scale: g20, gao, politifact, rag, or your own",
       "",
       {"--group-by", "--scale", "--years"},
       build_scorecard},
      {"series",
       "what each edition of a series did with what was promised before",
       "SERIES",
       {"--group-by", "--scale"},
       build_series,
       scope_of_series},
  };
  return table;
}

}  // namespace cli
