// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/settings.h"

#include "tests/unit/settings/good_settings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using settings::ChannelPrivacy;
using settings::ChannelSettings;
using settings::ListenerSettings;
using settings::Settings;
using settings::Topic;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichTopicsChanged()
    {
        Settings after = goodSettings();
        after.listener.port = 9'000;
        after.language.defaultLanguage = u"de"_s;
        QCOMPARE(settings::changed(goodSettings(), after), (QSet<Topic>{Topic::Listener, Topic::Language}));
    }

    void everyTopicIsCompared()
    {
        Settings after = goodSettings();
        after.workspace.botName = u"x"_s;
        after.oauth.clientId = u"x"_s;
        after.people.mustConnect = settings::MustConnect::Nobody;
        after.listener.port = 1;
        after.channel.automatic = false;
        after.form.required.clear();
        after.events.posted.clear();
        after.record.catalogue.severities.clear();
        after.language.defaultLanguage = u"de"_s;
        after.store.file = u"/x"_s;
        after.console.theme = settings::Theme::Dark;
        QCOMPARE(settings::changed(goodSettings(), after).size(), 11);
    }

    void browsersComeBackBelowTheBase()
    {
        settings::OAuthSettings oauth;
        QVERIFY(settings::installCallback(oauth).isEmpty());
        QVERIFY(settings::signInCallback(oauth).isEmpty());
        oauth.base = QUrl(u"https://rootly.com"_s);
        QCOMPARE(settings::installCallback(oauth), QUrl(u"https://rootly.com/auth/mattermost/callback"_s));
        oauth.base = QUrl(u"https://ops.example.org/muster/"_s);
        QCOMPARE(settings::signInCallback(oauth),
                 QUrl(u"https://ops.example.org/muster/auth/sign_in_mattermost/callback"_s));
    }

    void nothingChangedIsNothingToDo()
    {
        QVERIFY(settings::changed(goodSettings(), goodSettings()).isEmpty());
        QVERIFY(settings::diff(goodSettings(), goodSettings()).isEmpty());
    }

    void showsWhatAnImportWouldChange()
    {
        Settings before = goodSettings();
        before.record.catalogue.severities = {{u"sev1"_s, u"SEV1"_s, 0, u"critical"_s}};
        Settings after = before;
        after.workspace.teams = {u"operations"_s, u"web"_s};
        after.workspace.botName = u"sentry"_s;
        after.listener.port = 9'000;
        after.channel.automatic = false;
        after.record.catalogue.severities = {{u"sev1"_s, u"Worst"_s, 0, u"critical"_s}};
        QCOMPARE(
            settings::diff(before, after),
            (QStringList{u"channel.automatic: true → false"_s, u"listener.port: 8190 → 9000"_s,
                         u"record.severities[0].name: SEV1 → Worst"_s, u"workspace.botName: – → sentry"_s,
                         u"workspace.teams: [operations] → [operations, web]"_s}));
    }

    void showsWhatWouldCome()
    {
        Settings before = goodSettings();
        before.record.catalogue.services.clear();
        Settings after = before;
        after.record.catalogue.services = {{u"web"_s, u"Web shop"_s, {}}};
        const QStringList lines = settings::diff(before, after);
        QVERIFY(lines.contains(u"record.services[0].name: – → Web shop"_s));
    }

    void theChannelIsAsPrivateAsTheSettingsSay_data()
    {
        QTest::addColumn<ChannelPrivacy>("privacy");
        QTest::addColumn<bool>("declaredPrivate");
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("as asked, public") << ChannelPrivacy::AsAsked << false << false;
        QTest::newRow("as asked, private") << ChannelPrivacy::AsAsked << true << true;
        QTest::newRow("always public") << ChannelPrivacy::Public << true << false;
        QTest::newRow("always private") << ChannelPrivacy::Private << false << true;
    }

    void theChannelIsAsPrivateAsTheSettingsSay()
    {
        QFETCH(ChannelPrivacy, privacy);
        QFETCH(bool, declaredPrivate);
        ChannelSettings channel;
        channel.privacy = privacy;
        QTEST(settings::isChannelPrivate(channel, declaredPrivate), "isPrivate");
    }

    void theWorkspaceReachesUsAt_data()
    {
        QTest::addColumn<ListenerSettings>("listener");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const QString &url, auto change) {
            ListenerSettings listener;
            change(listener);
            QTest::newRow(name) << listener << url;
        };
        row("where we listen", u"http://127.0.0.1:8190"_s, [](ListenerSettings &) { });
        row("IPv6", u"http://[::1]:8190"_s, [](ListenerSettings &listener) { listener.address = u"::1"_s; });
        row("with TLS", u"https://127.0.0.1:8190"_s,
            [](ListenerSettings &listener) { listener.certificateFile = u"/etc/muster/cert.pem"_s; });
        row("behind a proxy", u"https://muster.example.org/relay"_s, [](ListenerSettings &listener) {
            listener.publicUrl = QUrl(u"https://muster.example.org/relay/"_s);
        });
        row("at the proxy's root", u"https://muster.example.org"_s,
            [](ListenerSettings &listener) { listener.publicUrl = QUrl(u"https://muster.example.org/"_s); });
    }

    void theWorkspaceReachesUsAt()
    {
        QFETCH(ListenerSettings, listener);
        QTEST(settings::reachableUrl(listener, 8'190).toString(), "url");
    }

    void theStoreHasADefaultPlace()
    {
        QVERIFY(settings::storeFile({}).endsWith("/muster/muster.sqlite"_L1));
        QCOMPARE(settings::storeFile({u"/srv/m.sqlite"_s}), u"/srv/m.sqlite"_s);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestSettings)
#include "tst_settings.moc"
