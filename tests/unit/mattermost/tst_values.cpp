// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/types.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::mattermost;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

Attachment card()
{
    Action mitigate;
    mitigate.id = u"mitigate"_s;
    mitigate.name = u"Mitigate"_s;
    mitigate.style = u"primary"_s;
    mitigate.url = u"https://relay.example.test/actions"_s;
    mitigate.context = {{u"token"_s, u"secret"_s}};
    Attachment attachment;
    attachment.fallback = u"#12 Database down"_s;
    attachment.title = u"Database down"_s;
    attachment.fields = {{u"Severity"_s, u"SEV1"_s, true}};
    attachment.actions = {mitigate};
    return attachment;
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesPeopleAsTheyAreKnown_data();
    void namesPeopleAsTheyAreKnown();
    void readsWhatIsMissingNullOrOfAnotherTypeAsNothing();
    void writesACardThatReadsBackTheSame();
    void putsCardsIntoThePropsOfAPost();
    void leavesOutWhatAPatchDoesNotChange();
    void clearsAHeaderByAnEmptyText();
    void readsPostsInTheServersOrder();
    void answersAnAcceptedSubmissionWithAnEmptyObject();
    void answersWithFieldErrorsByName();
    void keepsAngleBracketsInAnswers();
    void makesNoIdForANewCommand();
};

void TestValues::namesPeopleAsTheyAreKnown_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("nickname");
    QTest::addColumn<QString>("shown");
    QTest::newRow("full name") << u"Alice"_s << u"Example"_s << u"Al"_s << u"Alice Example"_s;
    QTest::newRow("first name only") << u"Alice"_s << QString() << u"Al"_s << u"Alice"_s;
    QTest::newRow("nickname only") << QString() << QString() << u"Al"_s << u"Al"_s;
    QTest::newRow("user name only") << QString() << QString() << QString() << u"alice"_s;
}

void TestValues::namesPeopleAsTheyAreKnown()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, nickname);
    User user;
    user.username = u"alice"_s;
    user.firstName = first;
    user.lastName = last;
    user.nickname = nickname;
    QTEST(user.displayName(), "shown");
}

void TestValues::readsWhatIsMissingNullOrOfAnotherTypeAsNothing()
{
    QCOMPARE(Post::fromJson(json(R"({"message": 5, "props": null, "is_pinned": "yes"})")), Post());
    QCOMPARE(Dialog::fromJson(json(R"({"elements": null})")).elements, QList<DialogElement>());
    QCOMPARE(postsFromJson(json(R"({"order": ["gone"], "posts": {}})")), QList<Post>());
    QCOMPARE(ClientConfig::fromJson(json(R"({"MaxPostSize": "many"})")), ClientConfig());
}

void TestValues::writesACardThatReadsBackTheSame()
{
    QCOMPARE(Attachment::fromJson(card().toJson()), card());
}

void TestValues::putsCardsIntoThePropsOfAPost()
{
    NewPost post;
    post.props = {{u"muster_step"_s, u"1"_s}};
    post.attachments = {card()};
    const QJsonObject props = post.toJson().value("props"_L1).toObject();
    QCOMPARE(props.value("muster_step"_L1).toString(), u"1"_s);
    QCOMPARE(attachmentsFromJson(props.value("attachments"_L1).toArray()), QList<Attachment>{card()});
}

void TestValues::leavesOutWhatAPatchDoesNotChange()
{
    QCOMPARE(PostPatch().toJson(), QJsonObject());
    QCOMPARE(ChannelPatch().toJson(), QJsonObject());
}

void TestValues::clearsAHeaderByAnEmptyText()
{
    ChannelPatch patch;
    patch.header = QString();
    QCOMPARE(patch.toJson(), json(R"({"header": ""})"));
}

void TestValues::readsPostsInTheServersOrder()
{
    const QList<Post> posts
        = postsFromJson(json(R"({"order": ["b", "a"], "posts": {"a": {"id": "a"}, "b": {"id": "b"}}})"));
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts.first().id, u"b"_s);
}

void TestValues::answersAnAcceptedSubmissionWithAnEmptyObject()
{
    QVERIFY(DialogAnswer().isAccepted());
    QCOMPARE(DialogAnswer().toJson(), QJsonObject());
}

void TestValues::answersWithFieldErrorsByName()
{
    DialogAnswer answer;
    answer.errors.insert(u"title"_s, u"Give it a title."_s);
    QVERIFY(!answer.isAccepted());
    QCOMPARE(answer.toJson(), json(R"({"errors": {"title": "Give it a title."}})"));
    QCOMPARE(DialogAnswer::fromJson(answer.toJson()), answer);
}

void TestValues::keepsAngleBracketsInAnswers()
{
    CommandAnswer answer;
    answer.text = u"Type <title>"_s;
    QCOMPARE(answer.toJson(),
             json(R"({"response_type": "ephemeral", "text": "Type <title>", "skip_slack_parsing": true})"));
    ActionAnswer click;
    click.ephemeralText = u"Type <title>"_s;
    QCOMPARE(click.toJson(), json(R"({"ephemeral_text": "Type <title>", "skip_slack_parsing": true})"));
}

void TestValues::makesNoIdForANewCommand()
{
    QVERIFY(!Command().toJson().contains("id"_L1));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
