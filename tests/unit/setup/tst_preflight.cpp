// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/preflight.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using setup::PreflightFacts;

/// The server's settings, looked at.
class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodServerHasNoTroubles() { QVERIFY(setup::preflight(good(), Texts()).isEmpty()); }

    void namesEachSettingByBothItsNames_data()
    {
        using Change = std::function<void(PreflightFacts &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("blocks");
        const auto row = [](const char *name, const Change &change, const QString &key, bool blocks) {
            QTest::newRow(name) << change << key << blocks;
        };
        row(
            "OAuth off", [](PreflightFacts &facts) { facts.config.oauthProvider = false; },
            u"ServiceSettings.EnableOAuthServiceProvider"_s, true);
        row(
            "commands off", [](PreflightFacts &facts) { facts.config.commands = false; },
            u"ServiceSettings.EnableCommands"_s, true);
        row(
            "bots off", [](PreflightFacts &facts) { facts.config.botAccountCreation = false; },
            u"ServiceSettings.EnableBotAccountCreation"_s, true);
        row(
            "tokens off", [](PreflightFacts &facts) { facts.config.userAccessTokens = false; },
            u"ServiceSettings.EnableUserAccessTokens"_s, false);
        row(
            "no address of its own", [](PreflightFacts &facts) { facts.config.siteUrl.clear(); },
            u"ServiceSettings.SiteURL"_s, true);
        row(
            "another address of its own",
            [](PreflightFacts &facts) { facts.config.siteUrl = u"http://chat.example.org"_s; },
            u"ServiceSettings.SiteURL"_s, false);
        row(
            "may not call us",
            [](PreflightFacts &facts) { facts.config.untrustedInternalConnections.clear(); },
            u"ServiceSettings.AllowedUntrustedInternalConnections"_s, true);
        row(
            "a plugin has the command",
            [](PreflightFacts &facts) { facts.takenBy = {u"the plugin Incidents"_s}; },
            u"PluginSettings.PluginStates"_s, true);
    }

    void namesEachSettingByBothItsNames()
    {
        using Change = std::function<void(PreflightFacts &)>;
        QFETCH(Change, change);
        QFETCH(QString, key);
        QFETCH(bool, blocks);
        PreflightFacts facts = good();
        change(facts);
        const setup::Troubles troubles = setup::preflight(facts, Texts());
        QCOMPARE(troubles.size(), 1);
        QCOMPARE(troubles.first().configKey, key);
        QVERIFY(troubles.first().consoleName.startsWith("System Console > "_L1));
        QVERIFY(!troubles.first().sentence.isEmpty());
        QVERIFY(!troubles.first().advice.isEmpty());
        QCOMPARE(troubles.first().isBlocking, blocks);
    }

    void aBotThatIsThereNeedsNoNewOnes()
    {
        PreflightFacts facts = good();
        facts.config.botAccountCreation = false;
        facts.hasBot = true;
        QVERIFY(setup::preflight(facts, Texts()).isEmpty());
    }

    void aRelayWithAPublicNameNeedsNoPermission()
    {
        PreflightFacts facts = good();
        facts.config.untrustedInternalConnections.clear();
        facts.callbackUrl = QUrl(u"https://muster.example.org/mattermost/command"_s);
        QVERIFY(setup::preflight(facts, Texts()).isEmpty());
    }

    void aSlashAtTheEndIsTheSameAddress()
    {
        PreflightFacts facts = good();
        facts.config.siteUrl += u'/';
        QVERIFY(setup::preflight(facts, Texts()).isEmpty());
        facts.config.siteUrl = u"https://CHAT.example.org:443"_s;
        QVERIFY(setup::preflight(facts, Texts()).isEmpty());
    }

private:
    [[nodiscard]] static PreflightFacts good()
    {
        PreflightFacts facts;
        facts.address = QUrl(u"https://chat.example.org"_s);
        facts.callbackUrl = QUrl(u"http://10.0.0.5:8190/mattermost/command"_s);
        facts.config.siteUrl = u"https://chat.example.org"_s;
        facts.config.oauthProvider = true;
        facts.config.commands = true;
        facts.config.botAccountCreation = true;
        facts.config.userAccessTokens = true;
        facts.config.untrustedInternalConnections = u"10.0.0.0/8"_s;
        return facts;
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPreflight)
#include "tst_preflight.moc"
