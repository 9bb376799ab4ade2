// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/practice_room.h"

#include "app/backend/facades.h"
#include "app/backend/suggestions.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::backend {

using Phase = PracticeState::Phase;

namespace {

constexpr auto declare = "/incident new"_L1;

/// A practice room, and what a person does in it.
struct Visit
{
    SystemClock clock;
    PracticeRoom room{clock};
    PracticeState seen; ///< as last told

    Visit()
    {
        QObject::connect(&room, &PracticeRoom::stateChanged, &room,
                         [this](const PracticeState &state) { seen = state; });
    }

    [[nodiscard]] bool enter()
    {
        room.start();
        return QTest::qWaitFor([this] { return seen.phase == Phase::Ready && !seen.channels.isEmpty(); });
    }
    /// Types the command, and waits for its form.
    [[nodiscard]] bool openForm()
    {
        room.send(declare);
        return QTest::qWaitFor([this] { return seen.form.has_value(); });
    }
    /// Declares an incident and goes to its channel, once its card is there.
    [[nodiscard]] bool declareAndOpen(const QString &title)
    {
        if (!openForm())
            return false;
        room.submitForm({{u"title"_s, title}});
        if (!QTest::qWaitFor([this] { return !seen.form && !incidentChannel().isEmpty(); }))
            return false;
        room.openChannel(incidentChannel());
        return QTest::qWaitFor([this] { return !buttonNamed(u"Mitigate"_s).second.isEmpty(); });
    }
    [[nodiscard]] QString incidentChannel() const
    {
        for (const ChatChannel &channel : seen.channels) {
            if (channel.name != "town-square"_L1 && channel.name != "off-topic"_L1)
                return channel.id;
        }
        return {};
    }
    /// Post and button.
    [[nodiscard]] std::pair<QString, QString> buttonNamed(const QString &label) const
    {
        for (const ChatPost &post : seen.posts) {
            for (const ChatCard &card : post.cards) {
                for (const ChatButton &button : card.buttons) {
                    if (button.label == label)
                        return {post.id, button.id};
                }
            }
        }
        return {};
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return std::any_of(seen.posts.cbegin(), seen.posts.cend(),
                           [&text](const ChatPost &post) { return post.message.contains(text); });
    }
    [[nodiscard]] QString personNamed(const QString &userName) const
    {
        for (const ChatPerson &person : seen.people) {
            if (person.userName == userName)
                return person.id;
        }
        return {};
    }
};

} // namespace

/// The practice workspace with the real relay behind it, used as the console uses it.
class TestPracticeRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithThreePeopleInTownSquare();
    void aMessageIsPosted();
    void nothingIsSentByBlanks();
    void aCommandThatThereIsNotIsAnsweredToThePersonAlone();
    void theFormSaysWhatIsWrongAndIsThenAccepted();
    void aCancelledFormIsGone();
    void aFormStaysWithThePersonWhoseItIs();
    void theTourGoesOnByWhatIsDone();
    void theTourEndsOnceTheRecordWasSeen();
    void startsOverInTheOtherVersionWhileAFormIsOpen();
    void endsWhileItStarts();
    void suggestsCommandsAsTheyAreTyped();
    void theConsoleShowsThePracticeRelayWhileThereIsNoWorkspace();
    void findsEveryHopOfThePracticeRelayInOrder();
};

void TestPracticeRoom::startsWithThreePeopleInTownSquare()
{
    Visit visit;
    QCOMPARE(visit.room.state().phase, Phase::Off);
    QCOMPARE(visit.room.backend(), nullptr);
    visit.room.start();
    QCOMPARE(visit.room.state().phase, Phase::Starting);
    QTRY_COMPARE(visit.seen.phase, Phase::Ready);
    QCOMPARE(visit.seen.people.size(), 3);
    QCOMPARE(visit.seen.actingAs, visit.seen.people.first().id);
    QVERIFY(!visit.seen.channelId.isEmpty());
    QVERIFY(visit.room.backend() != nullptr);
    QCOMPARE(visit.seen.tour, TourStep::TypeNew);
}

void TestPracticeRoom::aMessageIsPosted()
{
    Visit visit;
    QVERIFY(visit.enter());
    visit.room.send(u"  hello there  "_s);
    QTRY_VERIFY(visit.says(u"hello there"_s));
    QTRY_VERIFY(!visit.seen.isSending);
    const ChatPost post = visit.seen.posts.last();
    QCOMPARE(post.message, u"hello there"_s);
    QCOMPARE(post.authorId, visit.seen.actingAs);
    QVERIFY(!post.isBot && !post.isEphemeral);
}

void TestPracticeRoom::nothingIsSentByBlanks()
{
    Visit visit;
    QVERIFY(visit.enter());
    visit.room.send(u"   "_s);
    QVERIFY(!visit.room.state().isSending);
}

void TestPracticeRoom::aCommandThatThereIsNotIsAnsweredToThePersonAlone()
{
    Visit visit;
    QVERIFY(visit.enter());
    visit.room.send(u"/nothing"_s);
    QTRY_VERIFY(std::any_of(visit.seen.posts.cbegin(), visit.seen.posts.cend(),
                            [](const ChatPost &post) { return post.isEphemeral; }));
    QTRY_VERIFY(!visit.seen.isSending);
}

void TestPracticeRoom::theFormSaysWhatIsWrongAndIsThenAccepted()
{
    Visit visit;
    QVERIFY(visit.enter());
    QVERIFY(visit.openForm());
    QCOMPARE(visit.seen.tour, TourStep::FillForm);
    visit.room.submitForm({{u"title"_s, u"   "_s}});
    QVERIFY(visit.room.state().form->isSending);
    QTRY_VERIFY(visit.seen.form && !visit.seen.form->isSending && !visit.seen.form->errors.isEmpty());
    QVERIFY(!visit.seen.form->errors.value(u"title"_s).isEmpty());
    visit.room.submitForm({{u"title"_s, u"Checkout fails"_s}});
    QTRY_VERIFY(!visit.seen.form);
    QTRY_VERIFY(!visit.incidentChannel().isEmpty());
}

void TestPracticeRoom::aCancelledFormIsGone()
{
    Visit visit;
    QVERIFY(visit.enter());
    QVERIFY(visit.openForm());
    visit.room.cancelForm();
    QTRY_VERIFY(!visit.seen.form);
    visit.room.submitForm({});
    QVERIFY(!visit.room.state().form);
}

void TestPracticeRoom::aFormStaysWithThePersonWhoseItIs()
{
    Visit visit;
    QVERIFY(visit.enter());
    const QString alice = visit.seen.actingAs;
    QVERIFY(visit.openForm());
    visit.room.submitForm({{u"title"_s, u"Checkout fails"_s}});
    visit.room.actAs(visit.personNamed(u"bob"_s)); // before the answer is there
    QTRY_COMPARE(visit.seen.actingAs, visit.personNamed(u"bob"_s));
    QVERIFY(!visit.seen.form);
    QVERIFY(visit.openForm());
    visit.room.actAs(alice);
    QTRY_COMPARE(visit.seen.actingAs, alice);
    QTRY_VERIFY(!visit.seen.form); // it was accepted meanwhile
    QTRY_VERIFY(!visit.incidentChannel().isEmpty());
    visit.room.actAs(visit.personNamed(u"bob"_s));
    QTRY_VERIFY(visit.seen.form);
    visit.room.actAs(u"nobody"_s);
    QCOMPARE(visit.room.state().actingAs, visit.personNamed(u"bob"_s));
}

void TestPracticeRoom::theTourGoesOnByWhatIsDone()
{
    Visit visit;
    QVERIFY(visit.enter());
    QVERIFY(visit.declareAndOpen(u"Checkout fails"_s));
    QTRY_COMPARE(visit.seen.tour, TourStep::Mitigate);
    const auto [post, button] = visit.buttonNamed(u"Mitigate"_s);
    visit.room.click(post, button);
    QTRY_COMPARE(visit.seen.tour, TourStep::Resolve);
    QTRY_VERIFY(!visit.buttonNamed(u"Resolve"_s).second.isEmpty());
    visit.room.send(u"/incident resolve rolled back"_s);
    QTRY_COMPARE(visit.seen.tour, TourStep::SeeRecord);
    visit.room.openChannel(visit.incidentChannel());
    QCOMPARE(visit.room.state().tour, TourStep::SeeRecord);
}

void TestPracticeRoom::theTourEndsOnceTheRecordWasSeen()
{
    Visit visit;
    QVERIFY(visit.enter());
    visit.room.recordSeen(); // there is nothing in it yet
    QCOMPARE(visit.room.state().tour, TourStep::TypeNew);
    QVERIFY(visit.declareAndOpen(u"Checkout fails"_s));
    visit.room.send(u"/incident cancel a test"_s);
    QTRY_COMPARE(visit.seen.tour, TourStep::SeeRecord);
    visit.room.recordSeen();
    QTRY_COMPARE(visit.seen.tour, TourStep::Finished);
}

void TestPracticeRoom::startsOverInTheOtherVersionWhileAFormIsOpen()
{
    Visit visit;
    QVERIFY(visit.enter());
    QVERIFY(visit.declareAndOpen(u"Checkout fails"_s));
    QVERIFY(visit.openForm());
    QSignalSpy changed(&visit.room, &PracticeRoom::backendChanged);
    visit.room.submitForm({{u"title"_s, u"Search is slow"_s}});
    visit.room.send(u"/incident mitigate"_s);
    visit.room.startOver(u"5.37"_s);
    QCOMPARE(visit.room.state().phase, Phase::Starting);
    QCOMPARE(visit.room.backend(), nullptr);
    QTRY_COMPARE(changed.size(), 2); // gone, and there again
    QTRY_COMPARE(visit.seen.phase, Phase::Ready);
    QTRY_COMPARE(visit.seen.people.size(), 3);
    QCOMPARE(visit.seen.version, u"5.37"_s);
    QCOMPARE(visit.seen.tour, TourStep::TypeNew);
    QVERIFY(!visit.seen.form);
    QVERIFY(visit.incidentChannel().isEmpty());
    QVERIFY(visit.declareAndOpen(u"Checkout fails again"_s));
}

void TestPracticeRoom::endsWhileItStarts()
{
    auto visit = std::make_unique<Visit>();
    visit->room.start();
    visit->room.startOver(u"5.37"_s); // it is being built: nothing begins twice
    QTRY_VERIFY(visit->seen.phase == Phase::Starting);
    visit.reset();
    Visit another;
    QVERIFY(another.enter());
    QCOMPARE(another.seen.version, u"11.6"_s);
}

void TestPracticeRoom::suggestsCommandsAsTheyAreTyped()
{
    const Texts texts;
    QVERIFY(suggestionsFor(u"hello"_s, texts).isEmpty());
    QVERIFY(suggestionsFor(u"/"_s, texts).size() >= 8);
    const auto fitting = suggestionsFor(u"/incident re"_s, texts);
    QCOMPARE(fitting.size(), 2);
    QCOMPARE(fitting.first().command, u"/incident resolve"_s);
    QVERIFY(suggestionsFor(u"/incident resolve"_s, texts).isEmpty());
}

void TestPracticeRoom::theConsoleShowsThePracticeRelayWhileThereIsNoWorkspace()
{
    const QTemporaryDir folder;
    Facades facades({folder.filePath(u"settings.json"_s), folder.filePath(u"secrets.json"_s)});
    facades.start();
    QCOMPARE(facades.relayState().phase, RelayPhase::NotSetUp);
    QVERIFY(!facades.relayState().isPractice);
    QCOMPARE(facades.incidents(), nullptr);
    QSignalSpy shown(&facades, &Facades::shownChanged);
    facades.practice().start();
    QTRY_COMPARE(facades.relayState().phase, RelayPhase::Running);
    QVERIFY(facades.relayState().isPractice);
    QVERIFY(facades.incidents() != nullptr);
    QVERIFY(facades.activity() != nullptr);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(facades.stepsUnderWay(), 0);

    facades.practice().startOver(u"5.37"_s);
    QCOMPARE(facades.relayState().phase, RelayPhase::NotSetUp);
    QCOMPARE(facades.incidents(), nullptr);
    QTRY_VERIFY(facades.incidents() != nullptr);
    QVERIFY(facades.relayState().isPractice);
    QSignalSpy finished(&facades, &Facades::finished);
    facades.finish();
    QTRY_COMPARE(finished.size(), 1);
}

void TestPracticeRoom::findsEveryHopOfThePracticeRelayInOrder()
{
    const QTemporaryDir folder;
    Facades facades({folder.filePath(u"settings.json"_s), folder.filePath(u"secrets.json"_s)});
    facades.start();
    facades.practice().start();
    const auto isLookedAt = [&facades] {
        const RelayState &state = facades.relayState();
        return state.isPractice && !state.isChecking && !state.hops.isEmpty()
            && std::all_of(state.hops.cbegin(), state.hops.cend(),
                           [](const Hop &hop) { return hop.checkedAt.isValid(); });
    };
    QTRY_VERIFY(isLookedAt());
    for (const Hop &hop : facades.relayState().hops)
        QVERIFY2(hop.health == Health::Ok, qPrintable(hop.id + u": "_s + hop.word + u' ' + hop.sentence));
    QVERIFY(facades.relayState().attention.isEmpty());
    const QString inwards = facades.relayState().hops.first().place;
    QCOMPARE(inwards, facades.relayState().address);
    QSignalSpy finished(&facades, &Facades::finished);
    facades.finish();
    QTRY_COMPARE(finished.size(), 1);
}

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestPracticeRoom)
#include "tst_practice_room.moc"
