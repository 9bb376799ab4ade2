// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace muster::settings {

class ObjectReader;

/// Where the console keeps new secrets.
enum class SecretPlace {
    Keyring, ///< the desktop's
    File, ///< one that only its owner can read
};

/// Stable lower-case name: "keyring", "file".
[[nodiscard]] QString placeName(SecretPlace place);

/// Where secrets are, never what they are. musterctl has the environment and the file alone.
struct SecretSettings
{
    SecretPlace place = SecretPlace::Keyring;

    bool operator==(const SecretSettings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const SecretSettings &settings);
void read(ObjectReader &reader, SecretSettings &settings);

} // namespace muster::settings
