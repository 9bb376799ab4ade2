// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/language_settings.h"

#include "app/settings/object_reader.h"

using namespace Qt::StringLiterals;

namespace muster::settings {

QJsonObject toJson(const LanguageSettings &settings)
{
    return {{u"default"_s, settings.defaultLanguage}};
}

void read(ObjectReader &reader, LanguageSettings &settings)
{
    reader.readWord(u"default"_s, Texts::languages(),
                    [&settings](const QString &language) { settings.defaultLanguage = language; });
}

Problems problems(const LanguageSettings &settings, const Texts &texts)
{
    if (Texts::speaks(settings.defaultLanguage))
        return {};
    return {{u"language.default"_s,
             texts.translate("Settings", "The language “%1” is not spoken.").arg(settings.defaultLanguage),
             texts.translate("Settings", "It can be: %1.").arg(Texts::languages().join(u", "_s))}};
}

} // namespace muster::settings
