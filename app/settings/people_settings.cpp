// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/people_settings.h"

#include "app/settings/object_reader.h"

using namespace Qt::StringLiterals;

namespace muster::settings {

QJsonObject toJson(const PeopleSettings &settings)
{
    return {{u"mustConnect"_s, settings.mustConnect == MustConnect::Everyone ? u"everyone"_s : u"nobody"_s}};
}

void read(ObjectReader &reader, PeopleSettings &settings)
{
    reader.readWord(u"mustConnect"_s, {u"everyone"_s, u"nobody"_s}, [&settings](const QString &word) {
        settings.mustConnect = word == "everyone"_L1 ? MustConnect::Everyone : MustConnect::Nobody;
    });
}

Problems problems(const PeopleSettings & /*settings*/, const Texts & /*texts*/)
{
    return {};
}

} // namespace muster::settings
