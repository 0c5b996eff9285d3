#include "cli/report_kinds.hpp"

namespace cli {

const std::vector<ReportKind>& report_kinds() {
  static const std::vector<ReportKind> table{
      {"progress",
       "how all of it stands, with a card for each commitment",
       "",
       {"--since", "--summary", "--group-by"},
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
  };
  return table;
}

}  // namespace cli
