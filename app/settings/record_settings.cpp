// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/record_settings.h"

#include "app/settings/object_reader.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

/// What a form can offer (Mattermost's clients grow slow beyond it).
constexpr qsizetype mostChoices = 100;

template <typename Choice>
QJsonArray toArray(const QList<Choice> &choices)
{
    QJsonArray array;
    for (const Choice &choice : choices)
        array.append(QJsonObject{
            {u"id"_s, choice.id}, {u"name"_s, choice.name}, {u"description"_s, choice.description}});
    return array;
}

template <typename Choice>
void readChoices(ObjectReader &reader, const QString &key, QList<Choice> &choices)
{
    reader.readObjects(
        key, [&choices] { choices.clear(); },
        [&choices](ObjectReader &members) {
            Choice choice;
            members.read(u"id"_s, choice.id);
            members.read(u"name"_s, choice.name);
            members.read(u"description"_s, choice.description);
            choices.append(choice);
        });
}

template <typename Choice>
Problems choiceProblems(const QString &path, const QList<Choice> &choices, const Texts &texts)
{
    static const QRegularExpression id(u"^[a-z0-9][a-z0-9_-]{0,63}$"_s);
    Problems found;
    QSet<QString> seen;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices[i];
        const QString at = u"%1[%2]"_s.arg(path).arg(i);
        if (!id.match(choice.id).hasMatch())
            found.append({at + ".id"_L1, texts.translate("Settings", "“%1” is no id.").arg(choice.id),
                          texts.translate("Settings", "Small letters, digits, “-” and “_”, at most 64.")});
        else if (seen.contains(choice.id))
            found.append(
                {at + ".id"_L1, texts.translate("Settings", "“%1” is there twice.").arg(choice.id), {}});
        if (choice.name.trimmed().isEmpty())
            found.append({at + ".name"_L1, texts.translate("Settings", "The name is missing."), {}});
        seen.insert(choice.id);
    }
    if (choices.size() > mostChoices)
        found.append(
            {path, texts.translate("Settings", "A form can offer at most %1.").arg(mostChoices), {}});
    return found;
}

} // namespace

incident::Catalogue RecordSettings::defaultCatalogue()
{
    return {{{u"sev1"_s, u"SEV1"_s, 0, u"critical: many users cannot work"_s},
             {u"sev2"_s, u"SEV2"_s, 1, u"high: an important function is down"_s},
             {u"sev3"_s, u"SEV3"_s, 2, u"medium: there is a way around it"_s},
             {u"sev4"_s, u"SEV4"_s, 3, u"low: hardly anybody notices"_s}},
            {}};
}

QJsonObject toJson(const RecordSettings &settings)
{
    return {{u"kind"_s, settings.kind},
            {u"severities"_s, toArray(settings.catalogue.severities)},
            {u"services"_s, toArray(settings.catalogue.services)}};
}

void read(ObjectReader &reader, RecordSettings &settings)
{
    reader.readWord(u"kind"_s, {u"built-in"_s}, [&settings](const QString &kind) { settings.kind = kind; });
    readChoices(reader, u"severities"_s, settings.catalogue.severities);
    readChoices(reader, u"services"_s, settings.catalogue.services);
    for (qsizetype i = 0; i < settings.catalogue.severities.size(); ++i)
        settings.catalogue.severities[i].position = static_cast<int>(i);
}

Problems problems(const RecordSettings &settings, const Texts &texts)
{
    Problems found;
    if (settings.kind != "built-in"_L1)
        found.append({u"record.kind"_s,
                      texts.translate("Settings", "There is no record “%1”.").arg(settings.kind),
                      texts.translate("Settings", "It can be: %1.").arg("built-in"_L1)});
    found += choiceProblems(u"record.severities"_s, settings.catalogue.severities, texts);
    found += choiceProblems(u"record.services"_s, settings.catalogue.services, texts);
    return found;
}

} // namespace muster::settings
