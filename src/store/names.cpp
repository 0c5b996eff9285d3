#include "store/names.hpp"

namespace store {
namespace {

constexpr std::string_view kSections = R"sql(
  SELECT DISTINCT section FROM commitment WHERE removed = 0 AND section <> '' ORDER BY section
)sql";
constexpr std::string_view kSeries = R"sql(
  SELECT DISTINCT series FROM document WHERE removed = 0 AND series IS NOT NULL ORDER BY series
)sql";
constexpr std::string_view kTags = R"sql(
  SELECT DISTINCT tag FROM tag ORDER BY tag
)sql";

std::vector<std::string> read_names(Store& store, std::string_view sql) {
  const Use query(store.statement(sql));
  std::vector<std::string> names;
  while (query->step()) {
    names.push_back(query->text(0));
  }
  return names;
}

}  // namespace

std::vector<std::string> section_names(Store& store) { return read_names(store, kSections); }
std::vector<std::string> series_names(Store& store) { return read_names(store, kSeries); }
std::vector<std::string> tag_names(Store& store) { return read_names(store, kTags); }

}  // namespace store
