// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/secret_settings.h"

#include "app/settings/object_reader.h"

using namespace Qt::StringLiterals;

namespace muster::settings {

QString placeName(SecretPlace place)
{
    return place == SecretPlace::File ? u"file"_s : u"keyring"_s;
}

QJsonObject toJson(const SecretSettings &settings)
{
    return {{u"place"_s, placeName(settings.place)}};
}

void read(ObjectReader &reader, SecretSettings &settings)
{
    reader.readWord(u"place"_s, {placeName(SecretPlace::Keyring), placeName(SecretPlace::File)},
                    [&settings](const QString &name) {
                        settings.place
                            = name == placeName(SecretPlace::File) ? SecretPlace::File : SecretPlace::Keyring;
                    });
}

} // namespace muster::settings
