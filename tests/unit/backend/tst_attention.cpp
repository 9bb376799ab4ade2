// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/attention.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

Troubles failedBy(Error::Kind kind, const QString &code)
{
    Troubles troubles;
    troubles.phase = RelayPhase::Failed;
    troubles.error.kind = kind;
    troubles.error.code = code;
    troubles.error.what = u"What the error says."_s;
    troubles.settings.workspace.url = QUrl(u"https://chat.example.org"_s);
    troubles.settings.store.file = u"/srv/muster.sqlite"_s;
    return troubles;
}

Troubles running()
{
    Troubles troubles = failedBy(Error::Kind::Network, {});
    troubles.phase = RelayPhase::Running;
    troubles.error = {};
    troubles.backend.isRunning = true;
    troubles.backend.mattermost.contact = Contact::Up;
    return troubles;
}

QStringList idsOf(const QList<Attention> &list)
{
    QStringList ids;
    for (const Attention &attention : list)
        ids.append(attention.id);
    return ids;
}

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithConnecting()
    {
        Troubles troubles = running();
        QCOMPARE(idsOf(attentionTo(troubles, Texts())), QStringList());
        troubles.backend.connecting = {relay::ConnectObstacle::AppGone, 2, true};
        const QList<Attention> told = attentionTo(troubles, Texts());
        QCOMPARE(idsOf(told), QStringList({u"oauth.app"_s, u"oauth.grant"_s, u"people.lost"_s}));
        QCOMPARE(told.constFirst().remedy, Remedy::OpenSetUp);
        QCOMPARE(told.constLast().remedy, Remedy::OpenPeople);
        troubles.backend.connecting = {relay::ConnectObstacle::SecretRefused, 0, false};
        QCOMPARE(idsOf(attentionTo(troubles, Texts())), QStringList{u"oauth.secret"_s});
    }

    void tellsAnErrorInTheConsolesLanguage()
    {
        Troubles troubles = failedBy(Error::Kind::Storage, u"listener.keyFile"_s);
        troubles.error.say(
            Wording::translate("Tls", "%1 can not be read: %2").arg(u"/srv/key.pem"_s).arg(u"?"_s));
        const QString german = attentionTo(troubles, Texts::forLocale(u"de")).first().sentence;
        QVERIFY2(german.contains(u"/srv/key.pem"_s) && !german.contains(u"can not be read"_s),
                 qPrintable(german));
        QCOMPARE(attentionTo(troubles, Texts()).first().sentence, u"/srv/key.pem can not be read: ?"_s);

        troubles = running();
        relay::TroubledStep step;
        step.needsAdministrator = true;
        step.error.say(
            Wording::translate("mattermost::Error", "The Mattermost server has this switched off."));
        troubles.backend.steps.troubled = {step};
        QVERIFY(attentionTo(troubles, Texts::forLocale(u"de")).first().sentence != step.error.what);
        QCOMPARE(attentionTo(troubles, Texts()).first().sentence, step.error.what);
    }

    void tellsAWrongSettingInTheConsolesLanguage()
    {
        Troubles troubles = failedBy(Error::Kind::Invalid, u"listener.limits.connections"_s);
        troubles.settings.listener.limits.connections = -1;
        const QString german = attentionTo(troubles, Texts::forLocale(u"de")).first().sentence;
        QVERIFY2(german.contains(u"-1"_s) && !german.contains(u"out of range"_s), qPrintable(german));
    }

    void saysWhyItDoesNotStartAndWhatHelps_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Troubles>("troubles");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const Troubles &troubles, const QString &title,
                            const QString &sentence, Remedy remedy, const QString &place = {}) {
            QTest::newRow(name) << troubles << title << sentence << remedy << place;
        };
        row("port taken", failedBy(Kind::Conflict, u"listener.port"_s), u"Port 8190 is taken"_s,
            u"127.0.0.1:8190"_s, Remedy::OpenSettings, u"listener.port"_s);
        row("port not ours", failedBy(Kind::Forbidden, u"listener.port"_s), u"may not be used"_s, u"1024"_s,
            Remedy::OpenSettings, u"listener.port"_s);
        row("address not ours", failedBy(Kind::Invalid, u"listener.address"_s), u"127.0.0.1"_s,
            u"no address of this computer"_s, Remedy::OpenSettings, u"listener.address"_s);
        row("TLS file", failedBy(Kind::Storage, u"listener.keyFile"_s), u"TLS"_s, u"What the error says."_s,
            Remedy::OpenSettings, u"listener.keyFile"_s);
        row("no keyring", failedBy(Kind::Disabled, u"keyring.missing"_s), u"no place for secrets"_s,
            u"has no keyring"_s, Remedy::OpenSettings, u"secrets.place"_s);
        row("keyring locked", failedBy(Kind::Forbidden, u"keyring.locked"_s), u"The keyring is locked"_s,
            u"Unlock it"_s, Remedy::Retry);
        row("keyring waits", failedBy(Kind::Timeout, u"keyring.silent"_s), u"The keyring does not answer"_s,
            u"waits for its password"_s, Remedy::Retry);
        row("store locked", failedBy(Kind::Conflict, u"store.locked"_s), u"Another Muster"_s,
            u"/srv/muster.sqlite"_s, Remedy::Retry);
        row("disk full", failedBy(Kind::Storage, u"store.file"_s), u"The store cannot be used"_s,
            u"What the error says."_s, Remedy::Retry);
        row("secret missing", failedBy(Kind::NotFound, u"secrets"_s), u"A secret is missing"_s,
            u"What the error says."_s, Remedy::OpenHelp, u"connect"_s);
        row("token refused", failedBy(Kind::Unauthorized, u"workspace.token"_s), u"refuses the bot's token"_s,
            u"MUSTER_BOT_TOKEN"_s, Remedy::OpenHelp, u"connect"_s);
        row("no Mattermost", failedBy(Kind::Malformed, u"workspace.url"_s), u"chat.example.org"_s,
            u"address"_s, Remedy::OpenHelp, u"connect"_s);
        row("too old", failedBy(Kind::Invalid, u"workspace.version"_s), u"too old"_s, u"5.37"_s,
            Remedy::OpenHelp, u"connect"_s);
        row("a setting", failedBy(Kind::Invalid, u"channel.titleTemplate"_s), u"A setting"_s,
            u"What the error says."_s, Remedy::OpenSettings, u"channel.titleTemplate"_s);
        row("the settings file", failedBy(Kind::Malformed, u"settings.file"_s), u"settings file"_s,
            u"What the error says."_s, Remedy::OpenHelp, u"files"_s);
        row("something else", failedBy(Kind::Timeout, {}), u"does not start"_s, u"What the error says."_s,
            Remedy::Retry);
    }

    void saysWhyItDoesNotStartAndWhatHelps()
    {
        QFETCH(Troubles, troubles);
        QFETCH(QString, title);
        QFETCH(QString, sentence);
        const QList<Attention> list = attentionTo(troubles, Texts());
        QCOMPARE(list.size(), 1);
        const Attention attention = list.first();
        QVERIFY2(attention.title.contains(title), qPrintable(attention.title));
        QVERIFY2(attention.sentence.contains(sentence), qPrintable(attention.sentence));
        QTEST(attention.remedy, "remedy");
        QTEST(attention.place, "place");
        QVERIFY(!attention.remedyLabel.isEmpty());
        QCOMPARE(attention.health, Health::Failed);
        const QList<Attention> german = attentionTo(troubles, Texts::forLocale(u"de"));
        QVERIFY(german.first().title != attention.title);
        QVERIFY(german.first().remedyLabel != attention.remedyLabel);
    }

    void nothingIsWrongWithAHealthyRelay() { QVERIFY(attentionTo(running(), Texts()).isEmpty()); }

    void aRelayThatIsOffAsksForNothing()
    {
        Troubles troubles = running();
        troubles.phase = RelayPhase::Off;
        troubles.backend.steps.dead = 3;
        QVERIFY(attentionTo(troubles, Texts()).isEmpty());
    }

    void theGravestComesFirst()
    {
        Troubles troubles = running();
        troubles.backend.mattermost.contact = Contact::Down;
        troubles.backend.steps.dead = 2;
        Hop hop;
        hop.id = u"mattermost.in"_s;
        hop.title = u"Mattermost reaches us"_s;
        hop.word = u"Elsewhere"_s;
        hop.health = Health::Failed;
        troubles.hops = {hop};
        const QList<Attention> list = attentionTo(troubles, Texts());
        QCOMPARE(idsOf(list), (QStringList{u"steps.dead"_s, u"hop.mattermost.in"_s, u"workspace.contact"_s}));
        QCOMPARE(list.first().title, u"2 steps were given up"_s);
        QCOMPARE(list.last().health, Health::Warning);
    }

    void aPermissionThatIsMissingIsSaid()
    {
        Troubles troubles = running();
        relay::TroubledStep step;
        step.needsAdministrator = true;
        step.error.what = u"The bot may not add members here."_s;
        troubles.backend.steps.troubled = {step};
        const QList<Attention> list = attentionTo(troubles, Texts());
        QCOMPARE(idsOf(list), QStringList{u"steps.administrator"_s});
        QCOMPARE(list.first().sentence, step.error.what);
    }

    void everyPhaseHasAName()
    {
        for (const QString &name :
             {u"not-set-up"_s, u"off"_s, u"starting"_s, u"running"_s, u"draining"_s, u"failed"_s}) {
            const std::optional<RelayPhase> phase = phaseFromName(name);
            QVERIFY(phase);
            QCOMPARE(phaseName(*phase), name);
        }
        QVERIFY(!phaseFromName(u"lost"_s));
    }
};

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestAttention)
#include "tst_attention.moc"
