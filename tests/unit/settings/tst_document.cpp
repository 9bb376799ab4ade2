// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/document.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using settings::Problem;
using settings::Settings;

namespace {

/// JSON with single quotes, which moc reads better than raw strings.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// Every value another one than the default.
Settings unusualSettings()
{
    Settings settings;
    settings.workspace = {QUrl(u"https://chat.example.org/team%20chat"_s),
                          {u"operations"_s, u"web"_s},
                          u"sentry"_s,
                          u"/etc/muster/ca.pem"_s};
    settings.oauth = {QString(26, u'a'), QUrl(u"https://muster.example.org"_s), {u"login.example.org"_s}};
    settings.people.mustConnect = settings::MustConnect::Nobody;
    settings.listener = {u"::1"_s,
                         9'000,
                         QUrl(u"https://muster.example.org/relay"_s),
                         u"/etc/muster/cert.pem"_s,
                         u"/etc/muster/key.pem"_s,
                         {4'096, 65'536, 20, 30, 10, 100, 10}};
    settings.channel = {false, u"{{ incident.title }}"_s, settings::ChannelPrivacy::Private};
    settings.form = {{incident::FormField::Severity, incident::FormField::Title},
                     {incident::FormField::Title, incident::FormField::Severity}};
    settings.events.posted = {incident::EventKind::Resolved};
    settings.record.catalogue = {{{u"p1"_s, u"P1"_s, 0, u"worst"_s}, {u"p2"_s, u"P2"_s, 1, {}}},
                                 {{u"web"_s, u"Web shop"_s, u"the shop"_s}}};
    settings.language.defaultLanguage = u"de"_s;
    settings.store.file = u"/var/lib/muster/muster.sqlite"_s;
    settings.secrets.place = settings::SecretPlace::File;
    settings.console = {u"de"_s, settings::Theme::Dark, true, false};
    return settings;
}

settings::ReadDocument readText(const QByteArray &text)
{
    const auto read = settings::fromText(text);
    return read ? *read : settings::ReadDocument{{}, {{u"not read"_s, read.error().what, {}}}};
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingComesBackAsItWent_data()
    {
        QTest::addColumn<Settings>("settings");
        QTest::newRow("defaults") << Settings();
        QTest::newRow("every value another") << unusualSettings();
    }

    void everySettingComesBackAsItWent()
    {
        QFETCH(Settings, settings);
        const auto read = settings::fromText(settings::toText(settings));
        QVERIFY(read);
        QCOMPARE(read->problems, settings::Problems());
        QCOMPARE(read->settings, settings);
    }

    void saysWhichVersionItIs()
    {
        const QJsonObject muster = settings::toDocument({}).value("muster"_L1).toObject();
        QCOMPARE(muster, (QJsonObject{{u"version"_s, 1}}));
    }

    void whatIsMissingHasItsDefault()
    {
        const auto read = readText(json("{'workspace': {'url': 'https://chat.example.org'}}"));
        QCOMPARE(read.problems, settings::Problems());
        Settings expected;
        expected.workspace.url = QUrl(u"https://chat.example.org"_s);
        QCOMPARE(read.settings, expected);
    }

    void saysWhatIsNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &text, const QString &path,
                            const QString &words) { QTest::newRow(name) << text << path << words; };
        row("a topic misspelt", json("{'listner': {}}"), u"listner"_s, u"“listener”"_s);
        row("a key misspelt", json("{'listener': {'prot': 80}}"), u"listener.prot"_s, u"“port”"_s);
        row("a key of nowhere", json("{'store': {'colour': 1}}"), u"store.colour"_s, u"Known are: file"_s);
        row("a number as text", json("{'listener': {'port': '80'}}"), u"listener.port"_s,
            u"a whole number"_s);
        row("a broken number", json("{'listener': {'port': 80.5}}"), u"listener.port"_s, u"a whole number"_s);
        row("a number too large", json("{'listener': {'port': 1e12}}"), u"listener.port"_s,
            u"a whole number"_s);
        row("null", json("{'store': {'file': null}}"), u"store.file"_s, u"a text"_s);
        row("yes", json("{'channel': {'automatic': 'yes'}}"), u"channel.automatic"_s, u"true or false"_s);
        row("a topic that is a list", json("{'form': []}"), u"form"_s, u"an object"_s);
        row("a list with a number", json("{'workspace': {'teams': ['a', 1]}}"), u"workspace.teams"_s,
            u"a list of texts"_s);
        row("no address", json("{'workspace': {'url': 'http://[x'}}"), u"workspace.url"_s, u"an address"_s);
        row("a word misspelt", json("{'channel': {'privacy': 'privat'}}"), u"channel.privacy"_s,
            u"“private”"_s);
        row("a word of nowhere", json("{'record': {'kind': 'paper'}}"), u"record.kind"_s, u"built-in"_s);
        row("a place misspelt", json("{'secrets': {'place': 'keychain'}}"), u"secrets.place"_s,
            u"“keychain”"_s);
        row("a theme misspelt", json("{'console': {'theme': 'drak'}}"), u"console.theme"_s, u"“dark”"_s);
        row("an event misspelt", json("{'events': {'posted': ['created', 'resolvd']}}"),
            u"events.posted[1]"_s, u"“resolved”"_s);
        row("a field twice", json("{'form': {'fields': ['title', 'title']}}"), u"form.fields[1]"_s,
            u"twice"_s);
        row("severities as texts", json("{'record': {'severities': ['a']}}"), u"record.severities"_s,
            u"a list of objects"_s);
        row("a secret", json("{'workspace': {'botToken': 'x'}}"), u"workspace.botToken"_s,
            u"Secrets do not belong"_s);
        row("a newer version", json("{'muster': {'version': 2}}"), u"muster.version"_s, u"A newer Muster"_s);
        row("version zero", json("{'muster': {'version': 0}}"), u"muster.version"_s, u"no version 0"_s);
    }

    void saysWhatIsNotUnderstood()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const auto read = readText(text);
        QCOMPARE(read.problems.size(), 1);
        const Problem problem = read.problems.first();
        QTEST(problem.path, "path");
        const QString said = problem.message + u' ' + problem.hint;
        QVERIFY2(said.contains(words), qPrintable(said));
        QCOMPARE(read.settings, Settings());
    }

    void saysWhichElementOfAListIsNotUnderstood()
    {
        const auto read
            = readText(json("{'record': {'severities': [{'id': 'a', 'name': 'A'}, {'color': 'red'}]}}"));
        QCOMPARE(read.problems.size(), 1);
        QCOMPARE(read.problems.first().path, u"record.severities[1].color"_s);
    }

    void aSecretInTheWrongPlaceIsNotRepeated()
    {
        const auto read = readText(json("{'workspace': {'botToken': 'wosdz47ncbrx5'}}"));
        const Problem problem = read.problems.value(0);
        QVERIFY(!problem.message.contains("wosdz47ncbrx5"_L1));
        QVERIFY(!problem.hint.contains("wosdz47ncbrx5"_L1));
    }

    void anEmptyListIsAChoice()
    {
        const auto read = readText(json("{'events': {'posted': []}, 'record': {'severities': []}}"));
        QCOMPARE(read.problems, settings::Problems());
        QVERIFY(read.settings.events.posted.isEmpty());
        QVERIFY(read.settings.record.catalogue.severities.isEmpty());
    }

    void saysWhereTheJsonBreaks()
    {
        const auto read = settings::fromText("{\n  \"store\": {\n    \"file\": oops\n  }\n}");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
        QVERIFY2(read.error().what.contains("line 3, column 13"_L1), qPrintable(read.error().what));
    }

    void aListIsNoConfiguration()
    {
        const auto read = settings::fromText("[]");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
    }

    void speaksGerman()
    {
        const auto read = settings::fromText(json("{'store': {'file': 1}}"), Texts::forLocale(u"de"));
        QVERIFY(read);
        QCOMPARE(read->problems.value(0).message, u"Hier sollte ein Text stehen."_s);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestDocument)
#include "tst_document.moc"
