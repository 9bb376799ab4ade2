// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/settings.h"

#include "tests/unit/settings/good_settings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using settings::Problem;
using settings::Settings;

namespace {

void addSettings()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("path");
}

/// A row that changes good settings, with where the problem is then; empty: there is none.
template <typename Change>
void row(const char *name, const QString &path, Change change)
{
    Settings settings = goodSettings();
    change(settings);
    QTest::newRow(name) << settings << path;
}

QStringList pathsOf(const settings::Problems &problems)
{
    QStringList paths;
    for (const Problem &problem : problems)
        paths.append(problem.path);
    return paths;
}

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodSettingsHaveNone() { QCOMPARE(settings::problems(goodSettings()), settings::Problems()); }

    void freshSettingsLackTheWorkspace()
    {
        QCOMPARE(pathsOf(settings::problems(Settings())),
                 (QStringList{u"workspace.url"_s, u"workspace.teams"_s}));
    }

    void seesWhatIsWrongWithTheWorkspace_data()
    {
        addSettings();
        const auto url = [](const char *name, const QString &path, const QString &text) {
            row(name, path, [&text](Settings &s) { s.workspace.url = QUrl(text); });
        };
        url("under a path", {}, u"http://10.0.0.5:8065/chat"_s);
        url("another scheme", u"workspace.url"_s, u"ftp://chat.example.org"_s);
        url("no scheme", u"workspace.url"_s, u"chat.example.org"_s);
        url("a password in the address", u"workspace.url"_s, u"https://ana:pw@chat.example.org"_s);
        url("a query", u"workspace.url"_s, u"https://chat.example.org/?x=1"_s);
        row("team in capitals", u"workspace.teams[0]"_s,
            [](Settings &s) { s.workspace.teams = {u"Operations"_s}; });
        row("team twice", u"workspace.teams[1]"_s,
            [](Settings &s) { s.workspace.teams = {u"web"_s, u"web"_s}; });
        row("bot with an at sign", u"workspace.botName"_s,
            [](Settings &s) { s.workspace.botName = u"@muster"_s; });
        row("bot named", {}, [](Settings &s) { s.workspace.botName = u"muster.bot"_s; });
        row("certificate authority by a relative path", u"workspace.caFile"_s,
            [](Settings &s) { s.workspace.caFile = u"ca.pem"_s; });
    }

    void seesWhatIsWrongWithTheOAuthApp_data()
    {
        addSettings();
        const QString id(26, u'a');
        const QUrl base(u"https://muster.example.org/relay"_s);
        row("an app", {}, [&](Settings &s) { s.oauth = {id, base, {u"login.example.org"_s}}; });
        row("an address in advance", {}, [&](Settings &s) { s.oauth.base = base; });
        row("a secret for an id", u"oauth.clientId"_s,
            [&](Settings &s) { s.oauth = {u"Not an ID"_s, base, {}}; });
        row("nowhere to come back to", u"oauth.base"_s, [&](Settings &s) { s.oauth.clientId = id; });
        row("a base that is no address", u"oauth.base"_s,
            [&](Settings &s) { s.oauth = {id, QUrl(u"muster.example.org"_s), {}}; });
        row("a host with a path", u"oauth.identityProviders[0]"_s,
            [&](Settings &s) { s.oauth.identityProviders = {u"login.example.org/sso"_s}; });
    }

    void seesWhatIsWrongWithTheOAuthApp() { check(); }

    void seesWhatIsWrongWithTheWorkspace() { check(); }

    void seesWhatIsWrongWithTheListener_data()
    {
        addSettings();
        row("no address", u"listener.address"_s, [](Settings &s) { s.listener.address = u"localhost"_s; });
        row("all networks, workspace can not know where", u"listener.publicUrl"_s,
            [](Settings &s) { s.listener.address = u"0.0.0.0"_s; });
        row("all networks, with the address to call", {}, [](Settings &s) {
            s.listener.address = u"::"_s;
            s.listener.publicUrl = QUrl(u"https://muster.example.org"_s);
        });
        row("port too large", u"listener.port"_s, [](Settings &s) { s.listener.port = 65'536; });
        row("any port", {}, [](Settings &s) { s.listener.port = 0; });
        row("certificate without key", u"listener.keyFile"_s,
            [](Settings &s) { s.listener.certificateFile = u"/etc/muster/cert.pem"_s; });
        row("key without certificate", u"listener.certificateFile"_s,
            [](Settings &s) { s.listener.keyFile = u"/etc/muster/key.pem"_s; });
        row("files that depend on where we start", u"listener.certificateFile"_s, [](Settings &s) {
            s.listener.certificateFile = u"cert.pem"_s;
            s.listener.keyFile = u"/etc/muster/key.pem"_s;
        });
    }

    void seesWhatIsWrongWithTheListener() { check(); }

    void seesLimitsOutOfBounds_data()
    {
        addSettings();
        const auto limit
            = [](const char *name, const QString &path, int settings::LimitSettings::*member, int value) {
                  row(name, path, [member, value](Settings &s) { s.listener.limits.*member = value; });
              };
        using Limits = settings::LimitSettings;
        limit("header too small", u"listener.limits.headerBytes"_s, &Limits::headerBytes, 1'023);
        limit("header at its largest", {}, &Limits::headerBytes, 65'536);
        limit("header too large", u"listener.limits.headerBytes"_s, &Limits::headerBytes, 65'537);
        limit("body too large", u"listener.limits.bodyBytes"_s, &Limits::bodyBytes, 64 * 1024 * 1024 + 1);
        limit("no time at all", u"listener.limits.requestSeconds"_s, &Limits::requestSeconds, 0);
        limit("too much time", u"listener.limits.requestSeconds"_s, &Limits::requestSeconds, 121);
        limit("idle too long", u"listener.limits.idleSeconds"_s, &Limits::idleSeconds, 601);
        limit("handshake too long", u"listener.limits.handshakeSeconds"_s, &Limits::handshakeSeconds, 61);
        limit("too many connections", u"listener.limits.connections"_s, &Limits::connections, 10'001);
        limit("more a peer than in all", u"listener.limits.connectionsPerPeer"_s, &Limits::connectionsPerPeer,
              257);
    }

    void seesLimitsOutOfBounds() { check(); }

    void seesWhatIsWrongWithTheRest_data()
    {
        addSettings();
        row("title template", u"channel.titleTemplate"_s,
            [](Settings &s) { s.channel.titleTemplate = u"{{ incident.tilte }}"_s; });
        row("form without title", u"form.fields"_s,
            [](Settings &s) { s.form = {{incident::FormField::Summary}, {}}; });
        row("required but not asked", u"form.required"_s,
            [](Settings &s) { s.form = {{incident::FormField::Title}, {incident::FormField::Severity}}; });
        row("event twice", u"events.posted[1]"_s, [](Settings &s) {
            s.events.posted = {incident::EventKind::Created, incident::EventKind::Created};
        });
        row("unknown record", u"record.kind"_s, [](Settings &s) { s.record.kind = u"paper"_s; });
        row("severity's id with a space", u"record.severities[0].id"_s,
            [](Settings &s) { s.record.catalogue.severities = {{u"sev 1"_s, u"SEV1"_s, 0, {}}}; });
        row("service twice", u"record.services[1].id"_s, [](Settings &s) {
            s.record.catalogue.services = {{u"web"_s, u"Web"_s, {}}, {u"web"_s, u"Web 2"_s, {}}};
        });
        row("service without a name", u"record.services[0].name"_s,
            [](Settings &s) { s.record.catalogue.services = {{u"web"_s, u" "_s, {}}}; });
        row("no severities", {}, [](Settings &s) { s.record.catalogue.severities.clear(); });
        row("language", u"language.default"_s, [](Settings &s) { s.language.defaultLanguage = u"fr"_s; });
        row("the console's language", u"console.language"_s,
            [](Settings &s) { s.console.language = u"fr"_s; });
        row("the console in the system's language", {}, [](Settings &s) { s.console.language.clear(); });
        row("store's file", u"store.file"_s, [](Settings &s) { s.store.file = u"muster.sqlite"_s; });
    }

    void seesWhatIsWrongWithTheRest() { check(); }

    void offersMoreThanAFormCanShow()
    {
        Settings settings = goodSettings();
        for (int i = 0; i <= 100; ++i)
            settings.record.catalogue.services.append({u"s%1"_s.arg(i), u"Service"_s, {}});
        QCOMPARE(pathsOf(settings::problems(settings)), QStringList{u"record.services"_s});
    }

    void saysWhatToDo()
    {
        Settings settings = goodSettings();
        settings.channel.titleTemplate = u"{{ incident.tilte }}"_s;
        const Problem expected{u"channel.titleTemplate"_s,
                               u"At letter 4: There is no variable “incident.tilte”."_s,
                               u"Did you mean “incident.title”?"_s};
        QCOMPARE(settings::problems(settings), settings::Problems{expected});
    }

private:
    static void check()
    {
        QFETCH(Settings, settings);
        QFETCH(QString, path);
        QCOMPARE(pathsOf(settings::problems(settings)), path.isEmpty() ? QStringList() : QStringList{path});
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestProblems)
#include "tst_problems.moc"
