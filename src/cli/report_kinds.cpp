#include "cli/report_kinds.hpp"

namespace cli {

const std::vector<ReportKind>& report_kinds() {
  static const std::vector<ReportKind> table{
      {"progress",
       "how all of it stands, with a card for each commitment",
       "",
       {"--since", "--summary", "--group-by", "--scale", "--years"},
       build_progress},
      {"attention",
       "what somebody should look at, oldest first",
       "",
       {"--group-by"},
       build_attention},
      {"agenda",
       "what falls due in a window: the read-ahead for a meeting",
       "",
       {"--from", "--until", "--group-by"},
       build_agenda},
      {"scorecard",
       "commitment by party under a scale: g20, gao, politifact, rag, or your own",
       "",
       {"--scale", "--years"},
       build_scorecard},
      {"series",
       "what each edition of a series did with what was promised before",
       "SERIES",
       {},
       build_series},
  };
  return table;
}

}  // namespace cli
