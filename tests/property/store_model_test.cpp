// The register against the simplest thing that could be right: a map from party to its newest
// level.
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "core/draft.hpp"
#include "store/read.hpp"
#include "store/recorder.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"
#include "support/temp_dir.hpp"

namespace {

using core::StatusWord;

const core::Date kToday = *core::Date::from_ymd(2025, 6, 1);
constexpr StatusWord kLevelWords[] = {StatusWord::not_started, StatusWord::limited,
                                      StatusWord::substantial, StatusWord::complete};

/// What one party said last: the newest as-of day, among equals the one recorded last.
struct Said {
  core::Date as_of;
  int order = 0;
  core::Level level;
};

struct Model {
  std::vector<std::string> owners;
  std::map<std::string, Said> said;  ///< by party entity

  void take(const std::string& party, const Said& what) {
    for (const std::string& owner : owners) {
      if (!party.empty() && party != owner) {
        continue;
      }
      const auto old = said.find(owner);
      if (old == said.end() ||
          std::tie(old->second.as_of, old->second.order) < std::tie(what.as_of, what.order)) {
        said.insert_or_assign(owner, what);
      }
    }
  }

  [[nodiscard]] std::optional<core::Level> lowest() const {
    std::optional<core::Level> level;
    for (const auto& [party, what] : said) {
      level = level ? std::min(*level, what.level) : what.level;
    }
    return level;
  }
};

class Pair {
 public:
  explicit Pair(std::mt19937_64& engine) : engine_(engine) {
    store::create_register_file(path(), store::current_schema(), {}, [&](store::Store& store) {
      store::Recorder recorder(store, writer());
      for (const char* code : {"US", "ROK", "JPN"}) {
        parties_.push_back(
            recorder.create(core::kind::party_create, core::Json{{"code", code}, {"name", code}}));
      }
      recorder.finish();
    });
    reopen();
  }

  void reopen() {
    store_.reset();
    store_.emplace(path(), store::Access::write, store::current_schema(), store::Surroundings{});
  }

  void add() {
    core::CommitmentDraft draft;
    draft.key = "K-" + std::to_string(model_.size() + 1);
    draft.title = "Commitment " + draft.key;
    Model model;
    for (const std::string& party : parties_) {
      if (tests::random_int(engine_, 0, 1) == 0) {
        draft.owners.push_back({party, core::Role::lead, true, ""});
        model.owners.push_back(party);
      }
    }
    if (model.owners.empty()) {
      draft.owners.push_back({parties_.front(), core::Role::lead, true, ""});
      model.owners.push_back(parties_.front());
    }
    store::Transaction transaction(*store_);
    store::Recorder recorder(*store_, writer());
    const std::string entity =
        recorder.create(core::kind::commitment_create, core::fields_of(draft));
    recorder.finish();
    transaction.commit();
    model_.emplace(entity, model);
  }

  void update() {
    if (model_.empty()) {
      return;
    }
    auto chosen = std::next(model_.begin(), tests::random_int(engine_, 0, std::ssize(model_) - 1));
    core::UpdateDraft draft;
    draft.commitment = chosen->first;
    draft.party =
        tests::random_int(engine_, 0, 2) == 0 ? "" : tests::random_pick(engine_, parties_);
    draft.as_of = kToday.plus_days(static_cast<std::int32_t>(-tests::random_int(engine_, 0, 5)));
    draft.status =
        tests::random_pick(engine_, std::vector(std::begin(kLevelWords), std::end(kLevelWords)));
    draft.no_evidence = "seen";
    store::Transaction transaction(*store_);
    store::Recorder recorder(*store_, writer());
    recorder.append(core::kind::update_record, draft.commitment, core::payload_of(draft));
    recorder.finish();
    transaction.commit();
    chosen->second.take(draft.party, {draft.as_of, ++order_, *core::level_of(draft.status)});
  }

  void compare() {
    const store::Found found = store::commitments(*store_, {{}, kToday, store::Detail::row, {}});
    REQUIRE(found.commitments.size() == model_.size());
    for (const core::Commitment& one : found.commitments) {
      const Model& model = model_.at(one.entity);
      CAPTURE(one.key);
      REQUIRE(one.state.level == model.lowest());
      REQUIRE(one.state.assessed == std::ssize(model.said));
      REQUIRE(one.state.owing == std::ssize(model.owners));
      REQUIRE((one.state.disposition == core::Disposition::complete) == all_complete(model));
    }
  }

 private:
  static bool all_complete(const Model& model) {
    return model.said.size() == model.owners.size() && model.lowest() == core::Level::complete;
  }

  [[nodiscard]] std::string path() const { return (directory_.path() / "model.kept").string(); }

  store::Writer writer() {
    return {"tester", "2025-06-01T12:00:00Z", kToday, [this](int count, std::int64_t) {
              std::string hex;
              for (int i = 0; i < count; ++i) {
                hex += "0123456789abcdef"[tests::random_int(engine_, 0, 15)];
              }
              return hex;
            }};
  }

  support::TempDir directory_;
  std::mt19937_64& engine_;
  std::vector<std::string> parties_;
  std::map<std::string, Model> model_;
  int order_ = 0;
  std::optional<store::Store> store_;
};

}  // namespace

TEST_CASE("the register says what a map of the newest level of each party says") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int run = 0; run < 5; ++run) {
    Pair pair(engine);
    for (int step = 0; step < 60; ++step) {
      CAPTURE(run, step);
      switch (tests::random_int(engine, 0, 9)) {
        case 0:
        case 1: pair.add(); break;
        case 2: pair.reopen(); break;
        default: pair.update();
      }
      pair.compare();
    }
  }
}
