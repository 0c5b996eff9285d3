#include "cli/signing_key.hpp"

#include <algorithm>
#include <filesystem>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"

namespace cli {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

constexpr std::string_view kSecret = "kept secret key 1: ";
constexpr std::string_view kPublic = "kept public key 1: ";
constexpr std::size_t kKeyDigits = 64;
constexpr std::size_t kShownDigits = 16;

constexpr fs::perms kOthers = fs::perms::group_all | fs::perms::others_all;

/// What stands behind these words on a line of its own.
std::string_view behind(std::string_view bytes, std::string_view words) {
  for (const std::string_view line : base::split(bytes, '\n')) {
    if (line.starts_with(words)) {
      return base::trim(line.substr(words.size()));
    }
  }
  return {};
}

bool is_public_key(std::string_view text) {
  return text.size() == kKeyDigits && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

std::string without_spaces(std::string_view text) {
  std::string digits = base::lower(text);
  std::erase_if(digits, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  return digits;
}

void require_private(const std::string& path) {
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  if (fs::is_regular_file(status) && (status.permissions() & kOthers) != fs::perms::none) {
    throw Error(ErrorKind::input, "others may read or change the secret key '" + path + "'",
                "chmod 600 " + path + "; if somebody may have read it, make a new key");
  }
}

}  // namespace

std::string key_file(const std::optional<std::string>& named, const Session& session) {
  if (named) {
    return *named;
  }
  const std::string settings = session.environment("XDG_CONFIG_HOME").value_or("");
  if (!settings.empty() && settings.front() == '/') {
    return settings + "/kept/key";
  }
  const std::string home = session.environment("HOME").value_or("");
  if (home.empty()) {
    throw Error(ErrorKind::usage, "it is not known where your keys are: HOME is not set",
                "name the file: --key FILE");
  }
  return home + "/.config/kept/key";
}

void write_key_file(const std::string& path, const std::string& seed, const base::SigningKey& key) {
  std::error_code failed;
  const fs::path folder = fs::path(path).parent_path();
  if (!folder.empty() && !fs::exists(folder, failed) && fs::create_directories(folder, failed)) {
    fs::permissions(folder, fs::perms::owner_all, failed);
  }
  std::string text = std::string(kSecret) + seed + "\n";
  text += std::string(kPublic) + key.public_key() + "\n";
  base::write_new_private_file(path, text);
  base::wipe(text);
}

base::SigningKey read_key_file(const std::string& path) {
  std::error_code ignored;
  if (path != "-" && !fs::exists(path, ignored)) {
    throw Error(ErrorKind::not_found, "there is no key '" + path + "'",
                "make one: kept key new, or name another: --key FILE");
  }
  require_private(path);
  std::string bytes = base::read_file(path);
  std::optional<base::SigningKey> key = base::SigningKey::from_seed(behind(bytes, kSecret));
  const bool fits = key && behind(bytes, kPublic) == key->public_key();
  base::wipe(bytes);
  if (!fits) {
    throw Error(ErrorKind::input, "'" + path + "' is not a whole secret key of kept",
                "kept key new makes one; a public key cannot sign");
  }
  return std::move(*key);
}

std::string resolve_public_key(const std::string& text) {
  std::string digits = without_spaces(text);
  if (is_public_key(digits)) {
    return digits;
  }
  std::error_code ignored;
  if (fs::is_regular_file(text, ignored)) {
    std::string bytes = base::read_file(text);
    const std::string_view line = behind(bytes, kPublic);
    digits = line.empty() ? without_spaces(bytes) : std::string(line);
    base::wipe(bytes);
    if (is_public_key(digits)) {
      return digits;
    }
  }
  throw Error(ErrorKind::usage, "'" + text + "' is neither a public key nor a file with one",
              "64 digits as the owner of the key reads them from: kept key show");
}

std::string short_key(const std::string& public_key) { return public_key.substr(0, kShownDigits); }

}  // namespace cli
