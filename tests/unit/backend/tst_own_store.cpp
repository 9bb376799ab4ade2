// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/own_store.h"
#include "app/backend/services.h"
#include "app/record/built_in_record.h"
#include "app/settings/document.h"
#include "app/store/accounts.h"
#include "app/store/incidents.h"
#include "tests/support/fixed_clock.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using backend::OwnStore;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An incident with a channel and a note, and somebody who is connected.
void fill(const QString &path)
{
    FixedClock clock;
    store::Database database;
    QVERIFY(QCoro::waitFor(database.open(path, backend::storeSchemas())));
    record::BuiltInRecord record(database, clock);
    incident::IncidentDraft draft;
    draft.id = u"one"_s;
    draft.title = u"Checkout <b>fails</b>"_s;
    draft.severity = u"sev1"_s;
    const auto made = QCoro::waitFor(record.create(draft));
    QVERIFY(made);
    incident::TimelineEntry note;
    note.incidentId = made->id;
    note.text = u"Looking at the database"_s;
    QVERIFY(QCoro::waitFor(record.addNote(note)));
    const store::Database::Work<void> mirror = [incident = *made](store::Connection &connection) {
        if (auto put = store::Incidents::put(connection, incident); !put)
            return put;
        if (auto linked = store::Incidents::setLink(connection, incident.id,
                                                    {u"teamid"_s, u"channelid"_s, u"inc-1"_s, {}, false});
            !linked)
            return linked;
        return store::Accounts::put(connection, {u"userid"_s, u"alice"_s, noon});
    };
    QVERIFY(QCoro::waitFor(database.write<void>(mirror)));
}

} // namespace

/// The store in the hands of who uninstalls.
class TestOwnStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsInIt()
    {
        OwnStore store;
        QVERIFY(!QCoro::waitFor(store.facts(path(), Texts())).isThere);
        QVERIFY(!QFile::exists(path()));
        fill(path());
        const setup::StoreFacts facts = QCoro::waitFor(store.facts(path(), Texts()));
        QVERIFY(facts.isThere);
        QCOMPARE(facts.incidents, 1);
        QCOMPARE(facts.accounts, 1);
        QCOMPARE(facts.trouble, QString());
    }

    void exportsTheWholeHistory()
    {
        fill(path());
        OwnStore store;
        QVERIFY(QCoro::waitFor(store.take(path())));
        settings::Settings settings;
        settings.workspace.url = QUrl(u"https://chat.example.org"_s);
        const auto exported = QCoro::waitFor(
            store.exportTo(m_folder.path(), settings, {{u"teamid"_s, u"ops"_s}}, noon, Texts()));
        QVERIFY(exported);
        QCOMPARE(*exported, m_folder.filePath(u"muster-20260301-120000"_s));
        QCOMPARE(contentsOf(*exported + "/settings.json"_L1), settings::toText(settings));
        const QJsonArray incidents = QJsonDocument::fromJson(contentsOf(*exported + "/incidents.json"_L1))
                                         .object()["incidents"_L1]
                                         .toArray();
        QCOMPARE(incidents.size(), 1);
        const QJsonObject first = incidents.first().toObject();
        QCOMPARE(first["incident"_L1]["title"_L1], QJsonValue(u"Checkout <b>fails</b>"_s));
        QCOMPARE(first["incident"_L1]["severityName"_L1], QJsonValue(u"SEV1"_s));
        QCOMPARE(first["channel"_L1]["url"_L1], QJsonValue(u"https://chat.example.org/ops/channels/inc-1"_s));
        QCOMPARE(first["timeline"_L1].toArray().size(), 2);
        const QByteArray markdown = contentsOf(*exported + "/incidents.md"_L1);
        QVERIFY2(markdown.startsWith("# #1 Checkout \\<b"), markdown.constData());
        QVERIFY(markdown.contains("Looking at the database"));
    }

    void neverWritesOverAnotherExport()
    {
        OwnStore store;
        QVERIFY(QCoro::waitFor(store.take(path())));
        const auto exportAgain = [&store, this] {
            return QCoro::waitFor(store.exportTo(m_folder.path(), {}, {}, noon, Texts()));
        };
        const auto first = exportAgain();
        const auto second = exportAgain();
        QVERIFY(first);
        QVERIFY(second);
        QCOMPARE(*second, *first + "-2"_L1);
    }

    void isNotTakenTwice()
    {
        fill(path());
        OwnStore mine;
        QVERIFY(QCoro::waitFor(mine.take(path())));
        OwnStore other;
        const auto taken = QCoro::waitFor(other.take(path()));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"store.locked"_s);
        const setup::StoreFacts facts = QCoro::waitFor(other.facts(path(), Texts()));
        QVERIFY(facts.isThere);
        QVERIFY(!facts.trouble.isEmpty());
        mine.release();
        QVERIFY(QCoro::waitFor(other.take(path())));
    }

    void whatIsNoStoreIsTakenButNotExported()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        OwnStore store;
        QVERIFY(QCoro::waitFor(store.take(path())));
        QVERIFY(!QCoro::waitFor(store.exportTo(m_folder.path(), {}, {}, noon, Texts())));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    }

    void cleanup()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"store.sqlite"_s); }

    QTemporaryDir m_folder;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestOwnStore)
#include "tst_own_store.moc"
