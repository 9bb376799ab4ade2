// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/progress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

QJsonObject commandsToJson(const QHash<QString, QString> &ids)
{
    QJsonObject object;
    for (auto id = ids.cbegin(); id != ids.cend(); ++id)
        object.insert(id.key(), id.value());
    return object;
}

QHash<QString, QString> commandsFromJson(const QJsonObject &object)
{
    QHash<QString, QString> ids;
    for (auto id = object.constBegin(); id != object.constEnd(); ++id)
        ids.insert(id.key(), id.value().toString());
    return ids;
}

QStringList listFromJson(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list.append(one.toString());
    return list;
}

QString timeToJson(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromJson(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

Failure storage(Error::Kind kind, const Wording &what, const QString &detail)
{
    Error error = errorSaying(kind, what, detail);
    error.code = u"setup.file"_s;
    return failure(error);
}

} // namespace

QJsonObject toJson(const Progress &progress)
{
    return {{u"server"_s, progress.server.toString(QUrl::FullyEncoded)},
            {u"caFile"_s, progress.caFile},
            {u"version"_s, progress.version},
            {u"siteName"_s, progress.siteName},
            {u"adminId"_s, progress.adminId},
            {u"adminName"_s, progress.adminName},
            {u"isByToken"_s, progress.isByToken},
            {u"base"_s, progress.base.toString(QUrl::FullyEncoded)},
            {u"clientId"_s, progress.clientId},
            {u"isAppMadeByUs"_s, progress.isAppMadeByUs},
            {u"identityProviders"_s, QJsonArray::fromStringList(progress.identityProviders)},
            {u"installedAt"_s, timeToJson(progress.installedAt)},
            {u"teams"_s, QJsonArray::fromStringList(progress.teams)},
            {u"botName"_s, progress.botName},
            {u"botId"_s, progress.botId},
            {u"isBotMadeByUs"_s, progress.isBotMadeByUs},
            {u"botTokenId"_s, progress.botTokenId},
            {u"commandIds"_s, commandsToJson(progress.commandIds)},
            {u"commandUrl"_s, progress.commandUrl},
            {u"begunBase"_s, progress.begunBase.toString(QUrl::FullyEncoded)},
            {u"begunBot"_s, progress.begunBot},
            {u"begunTeams"_s, QJsonArray::fromStringList(progress.begunTeams)},
            {u"isRecordChosen"_s, progress.isRecordChosen},
            {u"provedAt"_s, timeToJson(progress.provedAt)}};
}

Progress progressFromJson(const QJsonObject &json)
{
    Progress progress;
    progress.server = QUrl(json["server"_L1].toString());
    progress.caFile = json["caFile"_L1].toString();
    progress.version = json["version"_L1].toString();
    progress.siteName = json["siteName"_L1].toString();
    progress.adminId = json["adminId"_L1].toString();
    progress.adminName = json["adminName"_L1].toString();
    progress.isByToken = json["isByToken"_L1].toBool();
    progress.base = QUrl(json["base"_L1].toString());
    progress.clientId = json["clientId"_L1].toString();
    progress.isAppMadeByUs = json["isAppMadeByUs"_L1].toBool();
    progress.identityProviders = listFromJson(json["identityProviders"_L1]);
    progress.installedAt = timeFromJson(json["installedAt"_L1]);
    progress.teams = listFromJson(json["teams"_L1]);
    progress.botName = json["botName"_L1].toString(progress.botName);
    progress.botId = json["botId"_L1].toString();
    progress.isBotMadeByUs = json["isBotMadeByUs"_L1].toBool();
    progress.botTokenId = json["botTokenId"_L1].toString();
    progress.commandIds = commandsFromJson(json["commandIds"_L1].toObject());
    progress.commandUrl = json["commandUrl"_L1].toString();
    progress.begunBase = QUrl(json["begunBase"_L1].toString());
    progress.begunBot = json["begunBot"_L1].toString();
    progress.begunTeams = listFromJson(json["begunTeams"_L1]);
    progress.isRecordChosen = json["isRecordChosen"_L1].toBool();
    progress.provedAt = timeFromJson(json["provedAt"_L1]);
    return progress;
}

Outcome<Progress> ProgressFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return Progress();
    const QString shown = QDir::toNativeSeparators(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return storage(Error::Kind::Storage, Wording::translate("Setup", "%1 cannot be read.").arg(shown),
                       file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return storage(Error::Kind::Malformed,
                       Wording::translate("Setup",
                                          "%1 is damaged. Remove it and set up again: what is on the "
                                          "server is found again.")
                           .arg(shown),
                       {});
    return progressFromJson(document.object());
}

Outcome<void> ProgressFile::write(const Progress &progress) const
{
    const QString shown = QDir::toNativeSeparators(m_path);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray text = QJsonDocument(toJson(progress)).toJson(QJsonDocument::Indented);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return storage(Error::Kind::Storage, Wording::translate("Setup", "%1 cannot be written.").arg(shown),
                   file.errorString());
}

Outcome<void> ProgressFile::remove() const
{
    QFile file(m_path);
    if (!file.exists() || file.remove())
        return {};
    return storage(Error::Kind::Storage,
                   Wording::translate("Setup", "%1 cannot be removed.").arg(QDir::toNativeSeparators(m_path)),
                   file.errorString());
}

} // namespace muster::setup
