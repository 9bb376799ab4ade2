// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/people_book.h"

#include "app/backend/services.h"
#include "tests/unit/backend/backend_house.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::backend {

using relay::PeopleOrder;
using test::BackendHouse;

namespace {

const QString clientSecret = secrets::variableName({secrets::SecretKind::ClientSecret, {}});

/// A relay that people can connect to, and the console's book on it.
struct Desk
{
    Desk()
    {
        practice::OAuthApp app;
        app.id = house.state().newId();
        app.name = u"Muster"_s;
        app.secret = u"the-client-secret-of-muster"_s;
        clientId = house.state().oauth.addApp(app).id;
        house.secrets.kept.insert(clientSecret, Secret(app.secret));
    }

    void start(bool hasApp = true)
    {
        const auto started = house.start(backend);
        QVERIFY2(started, started ? "" : qPrintable(started.error().what));
        if (!hasApp)
            return;
        house.settings.oauth = {clientId, backend.state().listener.callbackUrl, {}};
        const auto applied = QCoro::waitFor(backend.apply(house.settings, &house.secrets));
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().what));
    }

    QString idOf(const QString &name) { return house.state().userByName(name)->id; }

    void order(PeopleOrder::What what, const QString &name, const QString &why = {})
    {
        const PeopleOrder order{what, {idOf(name), name, backend.state().startedAt}, u"en"_s, why};
        QVERIFY(QCoro::waitFor(backend.services()->intake.people(order)));
    }

    void load()
    {
        const auto before = loaded.size();
        book.load();
        QTRY_COMPARE(loaded.size(), before + 1);
        rows.clear();
        const auto list = loaded.last().first().value<QList<PersonRow>>();
        for (const PersonRow &row : list)
            rows.insert(row.userName, row);
    }

    /// What the bot wrote to that person directly.
    QString told(const QString &name)
    {
        const QString bot = idOf(u"muster"_s);
        const QString person = idOf(name);
        const QString one = bot + u"__"_s + person;
        const QString other = person + u"__"_s + bot;
        QString said;
        const auto channels = house.state().channels().where(
            [&](const practice::Channel &each) { return each.name == one || each.name == other; });
        for (const auto *channel : channels) {
            const QList<practice::Post> posts = house.posts(channel->id);
            for (const practice::Post &post : posts)
                said += post.message + u'\n';
        }
        return said;
    }

    BackendHouse house;
    QString clientId;
    Backend backend{house.clock};
    PeopleBook book{backend};
    QSignalSpy loaded{&book, &PeopleBook::loaded};
    QSignalSpy changed{&book, &PeopleBook::changed};
    QSignalSpy ended{&book, &PeopleBook::ended};
    QSignalSpy reminded{&book, &PeopleBook::reminded};
    QSignalSpy failed{&book, &PeopleBook::failed};
    QSignalSpy lost{&book, &PeopleBook::lostChanged};
    QHash<QString, PersonRow> rows;
};

} // namespace

class TestPeopleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsThePeopleOfTheTeamsAndNoBots();
    void listsWhoIsConnectedEvenWhenMattermostIsDown();
    void followsWhoConnectsMeanwhile();
    void disconnectsTellsThemAndTakesItBack();
    void remindsOnceADay();
    void theButtonUnderAReminderGivesALink();
    void remindsNobodyWhoIsConnected();
    void saysWhatKeepsPeopleFromConnecting_data();
    void saysWhatKeepsPeopleFromConnecting();
    void tellsWhoWasLostUntilItIsRead();
    void asksNothingOfARelayThatIsOff();
};

void TestPeopleBook::listsThePeopleOfTheTeamsAndNoBots()
{
    Desk desk;
    desk.start();
    desk.order(PeopleOrder::What::Connect, u"alice"_s);
    desk.load();
    QVERIFY(desk.rows.contains(u"bob"_s));
    QVERIFY(!desk.rows.contains(u"muster"_s));
    QVERIFY(desk.rows.value(u"alice"_s).isConnected());
    QVERIFY(!desk.rows.value(u"bob"_s).isConnected());
    const practice::User *bob = desk.house.state().userByName(u"bob"_s);
    QCOMPARE(desk.rows.value(u"bob"_s).name, bob->firstName + u' ' + bob->lastName);
    QCOMPARE(desk.loaded.last().at(1).toString(), QString());
}

void TestPeopleBook::listsWhoIsConnectedEvenWhenMattermostIsDown()
{
    Desk desk;
    desk.start();
    desk.order(PeopleOrder::What::Connect, u"alice"_s);
    desk.house.workspace.stop();
    desk.load();
    QCOMPARE(desk.rows.keys(), QStringList{u"alice"_s});
    QVERIFY(!desk.loaded.last().at(1).toString().isEmpty());
}

void TestPeopleBook::followsWhoConnectsMeanwhile()
{
    Desk desk;
    desk.start();
    desk.load();
    desk.order(PeopleOrder::What::Connect, u"carol"_s);
    QTRY_COMPARE(desk.changed.size(), 1);
    const auto row = desk.changed.first().first().value<PersonRow>();
    QCOMPARE(row.userName, u"carol"_s);
    QVERIFY(row.isConnected());
}

void TestPeopleBook::disconnectsTellsThemAndTakesItBack()
{
    Desk desk;
    desk.start();
    desk.order(PeopleOrder::What::Connect, u"alice"_s);
    desk.load();
    desk.book.endConnection(desk.idOf(u"alice"_s));
    QTRY_COMPARE(desk.ended.size(), 1);
    QVERIFY(!desk.changed.last().first().value<PersonRow>().isConnected());
    QTRY_VERIFY(desk.told(u"alice"_s).contains(u"An administrator has disconnected you"_s));
    const auto before = desk.ended.first().first().value<PersonRow>();
    QCOMPARE(before, desk.rows.value(u"alice"_s));
    desk.book.restore(before);
    QTRY_COMPARE(desk.changed.last().first().value<PersonRow>(), before);
    QTRY_VERIFY(desk.told(u"alice"_s).contains(u"You are connected to Muster again"_s));
    QCOMPARE(desk.failed.size(), 0);
}

void TestPeopleBook::remindsOnceADay()
{
    Desk desk;
    desk.start();
    desk.load();
    const QString bob = desk.idOf(u"bob"_s);
    desk.book.remind(bob);
    QTRY_COMPARE(desk.reminded.size(), 1);
    QVERIFY(desk.reminded.first().first().value<PersonRow>().remindedAt.isValid());
    QTRY_VERIFY(desk.told(u"bob"_s).contains(u"connect your Mattermost account to it, once"_s));
    desk.book.remind(bob);
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.failed.first().first().toString(), bob);
    QCOMPARE(desk.failed.first().at(1).value<Error>().what,
             u"They were reminded within the last day. Once a day is enough."_s);
    const store::Database::Work<bool> aDayEarlier = [bob](store::Connection &connection) {
        const QDateTime yesterday = QDateTime::currentDateTimeUtc().addSecs(-24 * 3'600 - 1);
        const auto done = store::Accounts::noteReminder(connection, bob, yesterday);
        return done ? Outcome<bool>(true) : failure(done.error());
    };
    QVERIFY(QCoro::waitFor(desk.backend.services()->database.write<bool>(aDayEarlier)));
    desk.book.remind(bob);
    QTRY_COMPARE(desk.reminded.size(), 2);
}

void TestPeopleBook::theButtonUnderAReminderGivesALink()
{
    Desk desk;
    desk.start();
    desk.load();
    const auto bob = desk.house.person(u"bob"_s);
    QSignalSpy posted(bob.get(), &practice::Participant::posted);
    desk.book.remind(desk.idOf(u"bob"_s));
    QTRY_COMPARE(posted.size(), 1);
    const auto reminder = posted.first().first().value<mattermost::Post>();
    QVERIFY(QCoro::waitFor(bob->click(reminder.id, u"Connect now"_s)));
    const auto answer = QCoro::waitFor(bob->ephemeral());
    QVERIFY(answer);
    QVERIFY2(answer->message.contains(u"/connect/"_s), qPrintable(answer->message));
    desk.order(PeopleOrder::What::Connect, u"bob"_s);
    QVERIFY(QCoro::waitFor(bob->click(reminder.id, u"Connect now"_s)));
    const auto later = QCoro::waitFor(bob->ephemeral());
    QVERIFY(later);
    QVERIFY2(later->message.startsWith(u"You are connected already"_s), qPrintable(later->message));
}

void TestPeopleBook::remindsNobodyWhoIsConnected()
{
    Desk desk;
    desk.start();
    desk.load();
    desk.order(PeopleOrder::What::Connect, u"bob"_s);
    desk.book.remind(desk.idOf(u"bob"_s));
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.failed.first().at(1).value<Error>().kind, Error::Kind::Conflict);
    QCOMPARE(desk.reminded.size(), 0);
}

void TestPeopleBook::saysWhatKeepsPeopleFromConnecting_data()
{
    QTest::addColumn<relay::ConnectObstacle>("obstacle");
    QTest::addColumn<bool>("isMendedInSetUp");
    QTest::newRow("no app") << relay::ConnectObstacle::NoApp << true;
    QTest::newRow("no secret") << relay::ConnectObstacle::NoSecret << true;
    QTest::newRow("app gone") << relay::ConnectObstacle::AppGone << true;
    QTest::newRow("secret refused") << relay::ConnectObstacle::SecretRefused << true;
    QTest::newRow("elsewhere") << relay::ConnectObstacle::BaseElsewhere << true;
    QTest::newRow("nothing") << relay::ConnectObstacle::None << false;
}

void TestPeopleBook::saysWhatKeepsPeopleFromConnecting()
{
    using relay::ConnectObstacle;
    QFETCH(ConnectObstacle, obstacle);
    QFETCH(bool, isMendedInSetUp);
    Desk desk;
    if (obstacle == ConnectObstacle::NoSecret)
        desk.house.secrets.kept.remove(clientSecret);
    desk.start(obstacle != ConnectObstacle::NoApp);
    relay::Connecting &connecting = desk.backend.services()->connecting;
    if (obstacle == ConnectObstacle::BaseElsewhere)
        desk.backend.services()->setup.settings.oauth.base = QUrl(u"https://rootly.com"_s);
    else if (obstacle == ConnectObstacle::AppGone)
        desk.house.state().oauth.removeApp(desk.clientId);
    else if (obstacle == ConnectObstacle::SecretRefused)
        desk.house.state().oauth.app(desk.clientId)->secret = u"made-anew"_s;
    desk.backend.services()->accounts.look();
    QTRY_VERIFY(!desk.backend.services()->accounts.isLooking());
    QCOMPARE(connecting.obstacle(), obstacle);
    const ConnectTrouble trouble = desk.book.trouble();
    QCOMPARE(trouble.what.isEmpty(), obstacle == ConnectObstacle::None);
    QCOMPARE(trouble.isMendedInSetUp, isMendedInSetUp);
    desk.load();
    desk.book.remind(desk.idOf(u"bob"_s));
    QTRY_COMPARE(desk.failed.size(), obstacle == ConnectObstacle::None ? 0 : 1);
    QTRY_COMPARE(desk.reminded.size(), obstacle == ConnectObstacle::None ? 1 : 0);
}

void TestPeopleBook::tellsWhoWasLostUntilItIsRead()
{
    Desk desk;
    desk.start();
    desk.order(PeopleOrder::What::Connect, u"alice"_s);
    desk.order(PeopleOrder::What::Lose, u"alice"_s, relay::loss::Revoked);
    desk.order(PeopleOrder::What::Lose, u"alice"_s, relay::loss::Revoked); // is no news any more
    desk.load();
    QTRY_COMPARE(desk.lost.size(), 1);
    const auto lost = desk.lost.first().first().value<QList<LostPerson>>();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().userName, u"alice"_s);
    QCOMPARE(lost.first().why, u"They took back in Mattermost what they had allowed Muster."_s);
    QTRY_VERIFY(desk.backend.state().steps.running + desk.backend.state().steps.waiting == 0);
    QCOMPARE(desk.told(u"alice"_s).count(u"you took back"_s), 1);
    desk.book.dismissLost();
    QTRY_COMPARE(desk.lost.size(), 2);
    QCOMPARE(desk.lost.last().first().value<QList<LostPerson>>().size(), 0);
}

void TestPeopleBook::asksNothingOfARelayThatIsOff()
{
    Desk desk;
    desk.book.load();
    QCOMPARE(desk.loaded.size(), 1);
    desk.book.remind(u"anybody"_s);
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.failed.first().at(1).value<Error>().kind, Error::Kind::Disabled);
    desk.start();
    QTRY_COMPARE(desk.loaded.size(), 2);
}

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestPeopleBook)
#include "tst_people_book.moc"
