// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/document.h"

#include "app/settings/object_reader.h"

#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

void readVersion(ObjectReader &document, Problems *problems, const Texts &texts)
{
    document.readObject(u"muster"_s, [problems, &texts](ObjectReader &members) {
        int version = documentVersion;
        members.read(u"version"_s, version);
        if (version > documentVersion)
            problems->append(
                {u"muster.version"_s,
                 texts.translate("Settings", "A newer Muster wrote this (version %1).").arg(version),
                 texts.translate("Settings", "Update Muster, or export from this version.")});
        else if (version < 1)
            problems->append({u"muster.version"_s,
                              texts.translate("Settings", "There is no version %1.").arg(version),
                              {}});
    });
}

template <typename Part>
void readPart(ObjectReader &document, const QString &key, Part &part)
{
    document.readObject(key, [&part](ObjectReader &members) { read(members, part); });
}

/// "line 3, column 14" of the byte at @p offset.
QString placeOf(const QByteArray &text, int offset, const Texts &texts)
{
    const QByteArray before = text.left(offset);
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
    return texts.translate("Settings", "line %1, column %2").arg(line).arg(column);
}

} // namespace

QJsonObject toDocument(const Settings &settings)
{
    return {{u"muster"_s, QJsonObject{{u"version"_s, documentVersion}}},
            {u"workspace"_s, toJson(settings.workspace)},
            {u"oauth"_s, toJson(settings.oauth)},
            {u"people"_s, toJson(settings.people)},
            {u"listener"_s, toJson(settings.listener)},
            {u"channel"_s, toJson(settings.channel)},
            {u"form"_s, toJson(settings.form)},
            {u"events"_s, toJson(settings.events)},
            {u"record"_s, toJson(settings.record)},
            {u"language"_s, toJson(settings.language)},
            {u"store"_s, toJson(settings.store)},
            {u"secrets"_s, toJson(settings.secrets)},
            {u"console"_s, toJson(settings.console)}};
}

QByteArray toText(const Settings &settings)
{
    return QJsonDocument(toDocument(settings)).toJson(QJsonDocument::Indented);
}

ReadDocument fromDocument(const QJsonObject &document, const Texts &texts)
{
    ReadDocument result;
    ObjectReader reader(document, {}, texts, &result.problems);
    readVersion(reader, &result.problems, texts);
    readPart(reader, u"workspace"_s, result.settings.workspace);
    readPart(reader, u"oauth"_s, result.settings.oauth);
    readPart(reader, u"people"_s, result.settings.people);
    readPart(reader, u"listener"_s, result.settings.listener);
    readPart(reader, u"channel"_s, result.settings.channel);
    readPart(reader, u"form"_s, result.settings.form);
    readPart(reader, u"events"_s, result.settings.events);
    readPart(reader, u"record"_s, result.settings.record);
    readPart(reader, u"language"_s, result.settings.language);
    readPart(reader, u"store"_s, result.settings.store);
    readPart(reader, u"secrets"_s, result.settings.secrets);
    readPart(reader, u"console"_s, result.settings.console);
    reader.refuseRest();
    return result;
}

Outcome<ReadDocument> fromText(const QByteArray &text, const Texts &texts)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return failure({Error::Kind::Malformed,
                        texts.translate("Settings", "The configuration is no JSON: something is wrong at %1.")
                            .arg(placeOf(text, parsing.offset, texts)),
                        parsing.errorString(),
                        0,
                        {}});
    if (!document.isObject())
        return failure({Error::Kind::Malformed,
                        texts.translate("Settings", "The configuration must be a JSON object: { … }"),
                        {},
                        0,
                        {}});
    return fromDocument(document.object(), texts);
}

} // namespace muster::settings
