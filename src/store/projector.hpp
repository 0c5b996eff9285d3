#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/event.hpp"
#include "core/fold.hpp"
#include "core/records.hpp"
#include "core/when.hpp"
#include "store/rows.hpp"
#include "store/store.hpp"

namespace store {

/// What the log tells of one entity.
struct Told {
  std::span<const core::Event> events;  ///< by (lamport, id)
  const core::Json* payload = nullptr;  ///< of the only event, when it has been parsed already
  [[nodiscard]] bool is_new() const { return events.size() == 1; }
};

/// What bears a name of which there should be only one.
enum class Naming { commitment, party, document };

/// Whether other events may be about the entity of an event.
enum class EntityIs { known, drawn_now };

/// Keeps the projections true to the log. The result depends only on which events the log holds
/// (and on `seq`), not on whether they came one by one or by rebuild().
class Projector {
 public:
  explicit Projector(Store& store, Rows::Are rows = Rows::Are::written)
      : store_(store), rows_(store, rows) {}

  /// Takes in an event that has just been appended. What it changes in a commitment's current
  /// state is brought up to date by finish().
  void apply(const core::Event& event, const core::Json& payload,
             EntityIs entity_is = EntityIs::known);

  /// Projects an entity anew from all of its events.
  void refold(std::string_view type, const std::string& entity);

  /// Projects what came all at once: the entities that events are about, and the events that stand
  /// for themselves, by their ids in the order of the clock.
  void take_in(const std::set<std::string>& entities, const std::vector<std::string>& facts);

  /// Whether events of this kind stand for themselves: status updates and signatures.
  [[nodiscard]] static bool is_fact(std::string_view kind);

  /// Recomputes what is left to be recomputed. Call before the commit, and before reading state.
  void finish();

  /// Tells commitments, parties and documents apart that bear the same key or code, and those no
  /// more that did. Call after finish(), when the indexes are there.
  void settle_names();

  /// The row that the log gives an entity: where rows are compared, what stands is not asked.
  void expect(std::string_view type, const std::string& entity, std::int64_t id);
  [[nodiscard]] Rows& rows() { return rows_; }

 private:
  using RowIds = std::unordered_map<std::string, std::int64_t>;

  void project(std::string_view type, const core::Event& event, const core::Json& payload,
               EntityIs entity_is);
  /// No other event is about its entity.
  bool is_alone(const core::Event& event);
  void write(std::string_view type, std::int64_t id, const std::string& entity,
             const core::Fields& fields, const Told& told);

  void write_register(std::int64_t id, const std::string& entity, const core::Fields& fields);
  void write_party(std::int64_t id, const std::string& entity, const core::Fields& fields,
                   const Told& told);
  void write_document(std::int64_t id, const std::string& entity, const core::Fields& fields,
                      const Told& told);
  void write_commitment(std::int64_t id, const std::string& entity, const core::Fields& fields,
                        const Told& told);
  struct OwnerRow {
    std::int64_t party;
    core::Role role;
    bool applies;
    std::string reason;
  };
  std::vector<OwnerRow> owner_rows(const core::Fields& fields);
  void write_owners(std::int64_t id, const std::vector<OwnerRow>& owners);
  void write_tags(std::int64_t id, const core::Fields& fields);
  void write_milestone(std::int64_t id, const std::string& entity, const core::Fields& fields,
                       const Told& told);
  void write_link(std::int64_t id, const std::string& entity, const core::Fields& fields,
                  const Told& told);
  void write_report(std::int64_t id, const std::string& entity, const core::Fields& fields,
                    const Told& told);
  void write_conflicts(const std::string& entity, const core::Fields& fields);
  void put_conflicts();
  void write_update(const core::Event& event, const core::Json& payload);
  void write_evidence(std::int64_t update, const core::Json& list);
  void write_signature(const core::Event& event, const core::Json& payload);
  /// The row of an entity in a projection table; nothing when it is not there.
  std::optional<std::int64_t> row_of(std::string_view sql, RowIds& known,
                                     const std::string& entity);
  std::optional<std::int64_t> party_row(const std::string& entity);
  std::optional<std::int64_t> document_row(const std::string& entity);
  std::optional<std::int64_t> commitment_row(const std::string& entity);
  void settle_updates(std::int64_t commitment);
  void require_settled();
  void refresh_state(std::int64_t commitment, const std::string& changed_at);
  void mark_dirty(std::int64_t commitment, const std::string& recorded_at);
  void index_new();
  void resolve_meetings();
  void compare_due(std::int64_t id, const core::Deadline& due, const std::string& edited_from);
  void refold_what_came_back();
  bool may_have_come_back(std::int64_t commitment, std::string& entity);
  void named(Naming naming, std::int64_t id, const std::string& name, const Told& told);
  void settle_name(Naming naming, const std::string& base);
  void rename(Naming naming, std::int64_t id, const std::string& name);
  struct Names {
    std::set<std::string> moved;              ///< that something bears or bore, in small letters
    std::map<std::int64_t, std::string> odd;  ///< given, where another stands
  };

  Store& store_;
  Rows rows_;
  RowIds parties_;
  RowIds documents_;
  RowIds commitments_;
  std::map<std::int64_t, std::string> dirty_;  // state to compute anew, and newest recorded_at
  std::set<std::int64_t> unsettled_;           // commitments with corrected or retracted updates
  std::set<std::int64_t> unsearched_;  // new commitments that are not in the search index yet
  std::map<std::string, core::Fields> conflicts_;  // by entity, to be put
  std::array<Names, 3> names_;                     // by Naming
  bool meetings_moved_ = false;
};

/// Drops every projection and makes it again from the log, inside the caller's transaction.
void rebuild(Store& store);

/// Drops whatever no step of the schema made.
void drop_projections(Store& store);

/// Drops and recreates the projection tables, empty.
void recreate_projections(Store& store);

}  // namespace store
