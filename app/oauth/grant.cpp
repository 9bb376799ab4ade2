// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/grant.h"

#include "app/oauth/error_codes.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::oauth {

namespace {

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

Wording sentenceFor(const QString &code)
{
    if (code == code::noGrant)
        return Wording::translate("OAuth", "Muster is not installed in the workspace. Install it.");
    if (code == code::interruptedGrant)
        return Wording::translate("OAuth",
                                  "Muster was ended while it renewed its access to the workspace, and the "
                                  "new access is lost. Install again.");
    if (code == code::expiredGrant)
        return Wording::translate("OAuth",
                                  "Muster's access to the workspace has expired and cannot be renewed. "
                                  "Install again.");
    if (code == code::revokedGrant)
        return Wording::translate("OAuth", "Muster's access to the workspace was withdrawn. Install again.");
    return Wording::translate("OAuth", "What is kept of the installation cannot be read. Install again.");
}

} // namespace

Secret Grant::toSecret() const
{
    QJsonObject json{{u"access"_s, textOf(access)}, {u"refresh"_s, textOf(refresh)}};
    if (expiresAt.isValid())
        json.insert("expiresAt"_L1, expiresAt.toUTC().toString(Qt::ISODateWithMs));
    if (isBeingRenewed)
        json.insert("isBeingRenewed"_L1, true);
    if (isLost())
        json.insert("lost"_L1, lost);
    return Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Outcome<Grant> Grant::fromSecret(const Secret &secret)
{
    const QJsonObject json = QJsonDocument::fromJson(secret.reveal()).object();
    Grant grant;
    grant.access = Secret(json.value("access"_L1).toString());
    grant.refresh = Secret(json.value("refresh"_L1).toString());
    grant.expiresAt = QDateTime::fromString(json.value("expiresAt"_L1).toString(), Qt::ISODateWithMs);
    grant.isBeingRenewed = json.value("isBeingRenewed"_L1).toBool();
    grant.lost = json.value("lost"_L1).toString();
    if (grant.access.isEmpty() && !grant.isLost()) {
        Error error = lostGrant(code::brokenGrant);
        error.kind = Error::Kind::Malformed;
        return failure(error);
    }
    return grant;
}

Error lostGrant(const QString &code)
{
    return errorSaying(Error::Kind::Unauthorized, sentenceFor(code), {}, code);
}

} // namespace muster::oauth
