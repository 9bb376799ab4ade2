// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/workspace_settings.h"

#include "app/settings/checks.h"
#include "app/settings/object_reader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

Problems teamProblems(const QStringList &teams, const Texts &texts)
{
    if (teams.isEmpty())
        return {{u"workspace.teams"_s, texts.translate("Settings", "No team is chosen."),
                 texts.translate("Settings",
                                 "Name at least one, as in its address: “operations” in "
                                 "https://chat.example.org/operations.")}};
    static const QRegularExpression name(u"^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$"_s);
    Problems found;
    for (qsizetype i = 0; i < teams.size(); ++i) {
        const QString path = u"workspace.teams[%1]"_s.arg(i);
        if (!name.match(teams[i]).hasMatch())
            found.append({path, texts.translate("Settings", "“%1” is no team's name.").arg(teams[i]),
                          texts.translate("Settings",
                                          "Use the name in its address: small letters, digits and "
                                          "hyphens.")});
        else if (teams.indexOf(teams[i]) < i)
            found.append({path, texts.translate("Settings", "“%1” is there twice.").arg(teams[i]), {}});
    }
    return found;
}

} // namespace

QJsonObject toJson(const WorkspaceSettings &settings)
{
    return {{u"url"_s, settings.url.toString(QUrl::FullyEncoded)},
            {u"teams"_s, QJsonArray::fromStringList(settings.teams)},
            {u"botName"_s, settings.botName},
            {u"caFile"_s, settings.caFile}};
}

void read(ObjectReader &reader, WorkspaceSettings &settings)
{
    reader.read(u"url"_s, settings.url);
    reader.read(u"teams"_s, settings.teams);
    reader.read(u"botName"_s, settings.botName);
    reader.read(u"caFile"_s, settings.caFile);
}

Problems problems(const WorkspaceSettings &settings, const Texts &texts)
{
    Problems found;
    if (settings.url.isEmpty())
        found.append({u"workspace.url"_s, texts.translate("Settings", "The workspace's address is missing."),
                      texts.translate("Settings", "An example: %1").arg("https://chat.example.org"_L1)});
    else
        found += addressProblems(u"workspace.url"_s, settings.url, texts);
    found += teamProblems(settings.teams, texts);
    static const QRegularExpression userName(u"^[a-z0-9._-]{1,64}$"_s);
    if (!settings.botName.isEmpty() && !userName.match(settings.botName).hasMatch())
        found.append({u"workspace.botName"_s,
                      texts.translate("Settings", "“%1” is no user name.").arg(settings.botName),
                      texts.translate("Settings", "Small letters, digits, “.”, “-” and “_”, without “@”.")});
    found += pathProblems(u"workspace.caFile"_s, settings.caFile, texts);
    return found;
}

} // namespace muster::settings
