// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/secret_name.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using secrets::SecretKind;
using secrets::SecretName;

class TestSecretName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAVariableOfTheEnvironment_data()
    {
        QTest::addColumn<SecretKind>("kind");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("variable");
        QTest::newRow("bot") << SecretKind::BotToken << QString() << u"MUSTER_BOT_TOKEN"_s;
        QTest::newRow("command of all teams")
            << SecretKind::CommandToken << QString() << u"MUSTER_COMMAND_TOKEN"_s;
        QTest::newRow("command of a team")
            << SecretKind::CommandToken << u"operations"_s << u"MUSTER_COMMAND_TOKEN_OPERATIONS"_s;
        QTest::newRow("team with a hyphen")
            << SecretKind::CommandToken << u"web-shop2"_s << u"MUSTER_COMMAND_TOKEN_WEB_SHOP2"_s;
        QTest::newRow("key") << SecretKind::CallbackKey << QString() << u"MUSTER_CALLBACK_KEY"_s;
        QTest::newRow("OAuth application")
            << SecretKind::ClientSecret << QString() << u"MUSTER_OAUTH_CLIENT_SECRET"_s;
        QTest::newRow("administrator") << SecretKind::AdminToken << QString() << u"MUSTER_ADMIN_TOKEN"_s;
        QTest::newRow("installation") << SecretKind::InstallGrant << QString() << u"MUSTER_INSTALL_GRANT"_s;
    }

    void isAVariableOfTheEnvironment()
    {
        QFETCH(SecretKind, kind);
        QFETCH(QString, scope);
        QTEST(secrets::variableName({kind, scope}), "variable");
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestSecretName)
#include "tst_secret_name.moc"
