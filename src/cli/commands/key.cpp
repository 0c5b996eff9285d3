#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/signing_key.hpp"
#include "core/event.hpp"

namespace cli {
namespace {

constexpr int kSeedDigits = 64;
constexpr const char* kKeyHelp = "the file of the secret key (kept/key among your settings)";

Output shown(const std::string& path, const base::SigningKey& key, const char* kind) {
  const std::string digits = key.public_key();
  report::KeyValues facts;
  facts.pairs = {{"public_key", "Public key", digits},
                 {"spoken", "To read aloud", core::spoken_fingerprint(digits)},
                 {"file", "Secret key in", path}};
  report::Report report;
  report.kind = kind;
  report.sections.push_back({"", "", {facts}, {}, false});
  return {report, ExitCode::done, {}};
}

Output make(const std::string& path, Context& context) {
  std::string seed = context.writer().draw(kSeedDigits, 0);
  const base::SigningKey key = *base::SigningKey::from_seed(seed);
  if (!context.globals.dry_run) {
    write_key_file(path, seed, key);
  }
  base::wipe(seed);
  Output output = shown(path, key, "key-new");
  output.warnings.emplace_back(
      context.globals.dry_run
          ? "nothing was written: another key is made without --dry-run"
          : "keep that file to yourself, and a copy of it where no register is; give the public "
            "key to the others by a way that nobody can change");
  if (!context.session.environment("KEPT_TEST_IDS").value_or("").empty()) {
    output.warnings.emplace_back("KEPT_TEST_IDS is set: anybody can guess this key");
  }
  return output;
}

}  // namespace

Action declare_key_new(CLI::App& app) {
  const auto file = std::make_shared<std::optional<std::string>>();
  add_text(app, "--key", *file, kKeyHelp, "FILE");
  return [file](Context& context) { return make(key_file(*file, context.session), context); };
}

Action declare_key_show(CLI::App& app) {
  const auto file = std::make_shared<std::optional<std::string>>();
  add_text(app, "--key", *file, kKeyHelp, "FILE");
  return [file](Context& context) {
    const std::string path = key_file(*file, context.session);
    return shown(path, read_key_file(path), "key");
  };
}

}  // namespace cli
