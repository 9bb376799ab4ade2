// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/secret_name.h"

using namespace Qt::StringLiterals;

namespace muster::secrets {

namespace {

QString kindName(SecretKind kind)
{
    switch (kind) {
    case SecretKind::BotToken:
        return u"MUSTER_BOT_TOKEN"_s;
    case SecretKind::CommandToken:
        return u"MUSTER_COMMAND_TOKEN"_s;
    case SecretKind::CallbackKey:
        return u"MUSTER_CALLBACK_KEY"_s;
    case SecretKind::ClientSecret:
        return u"MUSTER_OAUTH_CLIENT_SECRET"_s;
    case SecretKind::AdminToken:
        return u"MUSTER_ADMIN_TOKEN"_s;
    case SecretKind::InstallGrant:
        return u"MUSTER_INSTALL_GRANT"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<SecretKind> &secretKinds()
{
    static const QList<SecretKind> kinds{SecretKind::BotToken,    SecretKind::CommandToken,
                                         SecretKind::CallbackKey, SecretKind::ClientSecret,
                                         SecretKind::AdminToken,  SecretKind::InstallGrant};
    return kinds;
}

QString variableName(const SecretName &name)
{
    QString variable = kindName(name.kind);
    if (name.scope.isEmpty())
        return variable;
    variable += u'_';
    const QString scope = name.scope.toUpper();
    for (const QChar letter : scope) {
        const bool isPlain = letter.unicode() < 0x80 && letter.isLetterOrNumber();
        variable += isPlain ? letter : QChar(u'_');
    }
    return variable;
}

} // namespace muster::secrets
