// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/grant.h"
#include "app/practice/participant.h"
#include "app/secrets/file_secret_store.h"
#include "app/settings/settings_store.h"
#include "tests/e2e/automation.h"
#include "tests/e2e/person.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace muster::test {

using practice::Version;
using secrets::SecretKind;

/// Everything that the programs do from set-up to uninstalling, and then every byte that they left is read
/// for every secret that they used. They log all that they can.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNowhereButInTheirFile_data();
    void areNowhereButInTheirFile();
};

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By what they are, e.g. "bot token".
using Known = QHash<QString, QByteArray>;

void learnKept(Automation &automation, Known &known)
{
    secrets::FileSecretStore store(automation.secretsFile());
    QList<secrets::SecretName> names{{SecretKind::CommandToken, u"ops"_s}};
    for (const SecretKind kind : secrets::secretKinds())
        names.append({kind, {}});
    for (const secrets::SecretName &name : names) {
        const auto secret = QCoro::waitFor(store.get(name));
        if (!secret)
            continue;
        known.insert(secrets::variableName(name), secret->reveal());
        if (name.kind != SecretKind::InstallGrant)
            continue;
        const auto grant = oauth::Grant::fromSecret(*secret);
        QVERIFY(grant);
        known.insert(u"access token"_s, grant->access.reveal());
        known.insert(u"refresh token"_s, grant->refresh.reveal());
    }
}

/// Every token that went over the wire, whoever's it is.
void learnHeard(const practice::Exchange &exchange, Known &known)
{
    const QByteArray authorization = exchange.request.header("Authorization");
    const QByteArray token = authorization.mid(authorization.indexOf(' ') + 1);
    if (!token.isEmpty())
        known.insert(u"sent token "_s + QString::number(qHash(token)), token);
    const QJsonObject given = QJsonDocument::fromJson(exchange.response.body).object();
    for (const QString &key : {u"access_token"_s, u"refresh_token"_s, u"client_secret"_s, u"token"_s}) {
        const QByteArray secret = given[key].toString().toLatin1();
        if (!secret.isEmpty())
            known.insert(key + u' ' + QString::number(qHash(secret)), secret);
    }
}

/// Which of them is where; what is expected to have them is left out.
QStringList leaks(Automation &automation, const Known &known)
{
    QStringList found;
    const auto look = [&found, &known](const QString &where, const QByteArray &bytes) {
        for (auto secret = known.cbegin(); secret != known.cend(); ++secret) {
            const QByteArray inUrl = secret->toPercentEncoding();
            const QByteArray inHeader = secret->toBase64();
            if (bytes.contains(*secret) || bytes.contains(inUrl) || bytes.contains(inHeader))
                found.append(u"%1 in %2"_s.arg(secret.key(), where));
        }
    };
    const QStringList files = automation.files();
    for (const QString &file : files) {
        const QString path = automation.home() + u'/' + file;
        if (path != automation.secretsFile())
            look(file, contentsOf(path));
    }
    look(u"what the programs said"_s, automation.allOutput());
    return found;
}

QUrl linkIn(const QString &answer)
{
    static const QRegularExpression link(uR"(\]\((http[^)]*/connect/[^)]*)\))"_s);
    return QUrl(link.match(answer).captured(1));
}

net::Response visit(const QUrl &url)
{
    net::HttpClient http;
    net::Request request;
    request.url = url;
    return got(http.send(request));
}

/// Somebody connects, declares, and ends it.
void work(Automation &automation)
{
    net::HttpClient http;
    const auto participant = std::make_shared<practice::Participant>(http, automation.workspace().url());
    QVERIFY(QCoro::waitFor(participant->logIn(u"alice"_s, Secret(u"Alice-pass-1"_s))));
    const mattermost::Team team = got(automation.admin().teams().byName(u"ops"_s));
    const mattermost::ChannelByName which{team.id, u"town-square"_s, false};
    const QString square = got(automation.admin().channels().byName(which)).id;
    Person alice(participant, team.id, automation.bots().constFirst().userId);
    const QString offer = alice.asks(square, u"/incident connect"_s);
    const QUrlQuery page(QUrl::fromEncoded(visit(linkIn(offer)).header("Location")));
    const auto value = [&page](const QString &key) { return page.queryItemValue(key, QUrl::FullyDecoded); };
    mattermost::Consent consent;
    consent.clientId = value(u"client_id"_s);
    consent.redirectUrl = QUrl(value(u"redirect_uri"_s));
    consent.state = value(u"state"_s);
    consent.codeChallenge = value(u"code_challenge"_s).toLatin1();
    QCOMPARE(visit(got(alice.client().oauthApps().consent(consent))).status, 200);
    const auto channel = alice.follows(alice.asks(square, u"/incident new Checkout is down"_s));
    QVERIFY(channel);
    QVERIFY(alice.asks(channel->id, u"/incident resolve fixed"_s) != u"(nothing)"_s);
}

} // namespace

void TestSecrets::areNowhereButInTheirFile_data()
{
    QTest::addColumn<Version>("version");
    QTest::newRow("5.37") << Version::V5_37;
    QTest::newRow("11.6") << Version::V11_6;
}

void TestSecrets::areNowhereButInTheirFile()
{
    QFETCH(Version, version);
    Automation automation(version);
    automation.setEnvironment(u"QT_LOGGING_RULES"_s, u"muster.*=true"_s);
    automation.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    automation.setEnvironment(u"XDG_RUNTIME_DIR"_s, automation.home());
    automation.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    Known known{{u"administrator's token"_s, automation.token().reveal()}};
    automation.hear([&known](const practice::Exchange &exchange) { learnHeard(exchange, known); });
    QCOMPARE(automation.setUp(), 0);
    QVERIFY(automation.startRelay());
    work(automation);
    QCOMPARE(automation.run({u"status"_s, u"--json"_s}), 0);
    QCOMPARE(automation.stopRelay(), 0);
    QVERIFY(automation.run({u"doctor"_s}) >= 0);
    QCOMPARE(automation.run({u"config"_s, u"export"_s}), 0);
#ifdef MUSTER
    QVERIFY(automation.startRelay(QStringLiteral(MUSTER), {u"--page"_s, u"overview"_s}));
    automation.stopRelay();
#endif
    learnKept(automation, known);
    for (const QString &name :
         {u"MUSTER_BOT_TOKEN"_s, u"MUSTER_COMMAND_TOKEN_OPS"_s, u"MUSTER_CALLBACK_KEY"_s,
          u"MUSTER_OAUTH_CLIENT_SECRET"_s, u"access token"_s, u"refresh token"_s})
        QVERIFY2(known.contains(name), qPrintable(name));
    QCOMPARE(leaks(automation, known).join(u'\n'), QString());

    const QString kept = automation.home() + "/kept"_L1;
    const int code = automation.run({u"uninstall"_s, u"--yes"_s, u"--export"_s, kept});
    QVERIFY2(code == 0, automation.output().constData());
    QVERIFY(automation.allOutput().size() > 1000);
    QVERIFY(contentsOf(kept + u'/' + QDir(kept).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0)
                       + "/incidents.md"_L1)
                .contains("Checkout is down"));
    QCOMPARE(leaks(automation, known).join(u'\n'), QString());
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(automation.secretsFile()) & others, QFile::Permissions());
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestSecrets)
#include "tst_e2e_secrets.moc"
