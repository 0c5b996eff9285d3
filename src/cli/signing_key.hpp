#pragma once
#include <optional>
#include <string>

#include "base/signing.hpp"
#include "cli/command.hpp"

/// Files of secret keys: beside no register, for the eyes of their owner only.
namespace cli {

/// The file that `--key` names, else `kept/key` where the user's settings are
/// (`$XDG_CONFIG_HOME`, else `~/.config`). Errors: usage when there is no such place.
[[nodiscard]] std::string key_file(const std::optional<std::string>& named, const Session& session);

/// Writes a new key, with mode 0600, in a folder with mode 0700 if it must be made. Errors: input
/// when there is a file already; io.
void write_key_file(const std::string& path, const std::string& seed, const base::SigningKey& key);

/// Errors: io; input when others may read the file, or when it is none of ours.
[[nodiscard]] base::SigningKey read_key_file(const std::string& path);

/// A public key as somebody typed it (64 digits, spaces do not count), or from the file that they
/// named: one of a secret key, or one that holds nothing but the 64 digits. Errors: usage.
[[nodiscard]] std::string resolve_public_key(const std::string& text);

/// The first digits, which tell keys apart for people.
[[nodiscard]] std::string short_key(const std::string& public_key);

}  // namespace cli
