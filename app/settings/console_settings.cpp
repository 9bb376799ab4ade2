// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/console_settings.h"

#include "app/settings/object_reader.h"

using namespace Qt::StringLiterals;

namespace muster::settings {

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return u"system"_s;
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Theme> themeFromName(QStringView name)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        if (themeName(theme) == name)
            return theme;
    }
    return std::nullopt;
}

QJsonObject toJson(const ConsoleSettings &settings)
{
    return {{u"language"_s, settings.language},
            {u"theme"_s, themeName(settings.theme)},
            {u"startWithSession"_s, settings.startWithSession},
            {u"closeToTray"_s, settings.closeToTray}};
}

void read(ObjectReader &reader, ConsoleSettings &settings)
{
    reader.read(u"language"_s, settings.language);
    reader.readWord(
        u"theme"_s, {themeName(Theme::System), themeName(Theme::Light), themeName(Theme::Dark)},
        [&settings](const QString &name) { settings.theme = themeFromName(name).value_or(settings.theme); });
    reader.read(u"startWithSession"_s, settings.startWithSession);
    reader.read(u"closeToTray"_s, settings.closeToTray);
}

Problems problems(const ConsoleSettings &settings, const Texts &texts)
{
    if (settings.language.isEmpty() || Texts::speaks(settings.language))
        return {};
    return {{u"console.language"_s,
             texts.translate("Settings", "The language “%1” is not spoken.").arg(settings.language),
             texts.translate("Settings", "It can be: %1. Empty is the system's.")
                 .arg(Texts::languages().join(u", "_s))}};
}

} // namespace muster::settings
