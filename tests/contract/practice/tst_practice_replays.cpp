// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/replay.h"
#include "tests/contract/practice/uncovered.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace muster::test;

/// Holds the practice workspace to what real servers of both versions were recorded to do.
class PracticeReplays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesAsTheRealServerDid_data();
    void doesAsTheRealServerDid();
    void theListOfWhatIsNotCoveredNamesRecordedItems_data();
    void theListOfWhatIsNotCoveredNamesRecordedItems();
    void scenesSpeakOfRecordedItems_data();
    void scenesSpeakOfRecordedItems();
    void coversTheShareThatIsWrittenDown_data();
    void coversTheShareThatIsWrittenDown();
};

namespace {

const QStringList versions{u"5.37"_s, u"11.6"_s};

void addTopics()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("topic");
    for (const QString &version : versions) {
        for (const QString &topic : recordedTopics(version))
            QTest::newRow(qPrintable(version + u' ' + topic)) << version << topic;
    }
}

QString percent(const Share &share)
{
    return u"%1 of %2 (%3 %)"_s.arg(share.covered)
        .arg(share.all)
        .arg(100.0 * double(share.covered) / double(share.all), 0, 'f', 1);
}

/// Whether the item does as the list says. Tells what is wrong.
bool isAsListed(const ItemResult &result, const QString &reason)
{
    const bool isSame = result.differences.isEmpty();
    if (isSame == reason.isEmpty())
        return true;
    const QStringList what = isSame ? QStringList{u"is listed as not covered, but it is"_s}
                                    : result.differences.first(qMin(6, result.differences.size()));
    qWarning("%s\n    %s", qPrintable(result.name), qPrintable(what.join(u"\n    "_s)));
    return false;
}

/// All that is recorded of that topic, and what of it the list does not name.
Share shareOf(const QString &topic, const Recording &recording, const Uncovered &uncovered)
{
    Share share{0, recording.items.size()};
    if (uncovered.reasonForTopic(topic).isEmpty())
        share.covered = std::ranges::count_if(recording.items, [&](const RecordedItem &item) {
            return uncovered.reasonFor(topic, item.name).isEmpty();
        });
    return share;
}

} // namespace

void PracticeReplays::doesAsTheRealServerDid_data()
{
    addTopics();
}

void PracticeReplays::doesAsTheRealServerDid()
{
    QFETCH(const QString, version);
    QFETCH(const QString, topic);
    const Recording recording = readRecording(version, topic);
    QVERIFY(!recording.items.isEmpty());
    const Uncovered uncovered(version);
    if (const QString reason = uncovered.reasonForTopic(topic); !reason.isEmpty()) {
        qInfo("%s %s: 0 of %lld as recorded: %s", qPrintable(version), qPrintable(topic),
              recording.items.size(), qPrintable(reason));
        return;
    }

    int wrong = 0;
    Share share{0, recording.items.size()};
    const QList<ItemResult> results = Replay(recording).run();
    for (const ItemResult &result : results) {
        const QString reason = uncovered.reasonFor(topic, result.name);
        share.covered += result.differences.isEmpty() ? 1 : 0;
        wrong += isAsListed(result, reason) ? 0 : 1;
        if (!reason.isEmpty())
            qInfo("not covered: %s: %s", qPrintable(result.name), qPrintable(reason));
    }
    qInfo("%s %s: %s as recorded", qPrintable(version), qPrintable(topic), qPrintable(percent(share)));
    QCOMPARE(wrong, 0);
}

void PracticeReplays::theListOfWhatIsNotCoveredNamesRecordedItems_data()
{
    addTopics();
}

void PracticeReplays::theListOfWhatIsNotCoveredNamesRecordedItems()
{
    QFETCH(const QString, version);
    QFETCH(const QString, topic);
    const Recording recording = readRecording(version, topic);
    QStringList names{u"*"_s};
    for (const RecordedItem &item : recording.items)
        names << item.name;
    for (const QString &name : Uncovered(version).itemsOf(topic))
        QVERIFY2(names.contains(name), qPrintable(u"no item is called "_s + name));
}

void PracticeReplays::scenesSpeakOfRecordedItems_data()
{
    QTest::addColumn<QString>("topic");
    QStringList topics = recordedTopics(versions.first()) + recordedTopics(versions.last());
    topics.removeDuplicates();
    for (const QString &topic : topics)
        QTest::newRow(qPrintable(topic)) << topic;
}

void PracticeReplays::scenesSpeakOfRecordedItems()
{
    QFETCH(const QString, topic);
    const Scene scene = Scene::read(topic);
    QCOMPARE(scene.problem(), QString());
    QStringList names;
    for (const QString &version : versions) {
        for (const RecordedItem &item : readRecording(version, topic).items)
            names << item.name;
    }
    for (const QString &name : scene.itemNames())
        QVERIFY2(names.contains(name), qPrintable(u"no item is called "_s + name));
}

void PracticeReplays::coversTheShareThatIsWrittenDown_data()
{
    QTest::addColumn<QString>("version");
    for (const QString &version : versions)
        QTest::newRow(qPrintable(version)) << version;
}

/// Each item does as the list says (see above); so the list alone says how much is covered.
void PracticeReplays::coversTheShareThatIsWrittenDown()
{
    QFETCH(const QString, version);
    const Uncovered uncovered(version);
    Share share;
    for (const QString &topic : recordedTopics(version)) {
        const Share ofTopic = shareOf(topic, readRecording(version, topic), uncovered);
        share.covered += ofTopic.covered;
        share.all += ofTopic.all;
    }
    qInfo("Mattermost %s: the practice workspace does %s as recorded", qPrintable(version),
          qPrintable(percent(share)));
    QCOMPARE(share.covered, uncovered.writtenShare().covered);
    QCOMPARE(share.all, uncovered.writtenShare().all);
}

QTEST_GUILESS_MAIN(PracticeReplays)
#include "tst_practice_replays.moc"
