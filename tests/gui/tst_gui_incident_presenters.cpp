// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/facades.h"
#include "tests/gui/page_checks.h"
#include "ui/look/appearance.h"
#include "ui/models/incident_model.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/shell/incident_files.h"
#include "ui/shell/language.h"
#include "ui/shell/open_count.h"
#include "ui/shell/page_makers.h"
#include "ui/shell/window_memory.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

constexpr int patience = 30'000; ///< ms, for a practice workspace to come up on a busy machine

bool shows(const QWidget *page, const QString &text)
{
    const auto labels = page->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

} // namespace

/// Overview and Incidents over the real house: the practice workspace with its relay.
class TestGuiIncidentPresenters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void showsNothingWithoutAWorkspace();
    void declaresMitigatesAndResolves();
    void whatChatWouldRefuseIsRefusedHere();
    void howTheyAreSortedIsRemembered();
    void whatNeedsAttentionIsMendedAtItsPlace_data();
    void whatNeedsAttentionIsMendedAtItsPlace();
    void openIncidentsAreCounted();
    void thePeopleOfThePracticeWorkspaceAreListed();
    void anExportHoldsTheIncident();
    void fileNamesAreSafe();

private:
    [[nodiscard]] PageContext context();
    [[nodiscard]] std::unique_ptr<QWidget> page(const QString &id);
    void practise();

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<backend::Facades> m_facades;
    QStringList m_opened;
    QHash<QString, FormMemory> m_forms;
    QStringList m_toasts;
};

void TestGuiIncidentPresenters::initTestCase()
{
    m_look = std::make_unique<Appearance>(qApp, ThemeChoice::Light);
    m_language = std::make_unique<Language>();
    m_language->setChoice(u"en"_s);
    m_memory = std::make_unique<WindowMemory>(m_folder.filePath(u"window.ini"_s));
    m_facades = std::make_unique<backend::Facades>(
        backend::Facades::Files{m_folder.filePath(u"settings.json"_s), m_folder.filePath(u"secrets.json"_s)});
    m_facades->start();
}

void TestGuiIncidentPresenters::cleanupTestCase()
{
    QSignalSpy finished(m_facades.get(), &backend::Facades::finished);
    m_facades->finish();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    m_facades.reset();
}

PageContext TestGuiIncidentPresenters::context()
{
    return {*m_facades,
            *m_language,
            *m_memory,
            [this](const QString &id) { m_opened.append(id); },
            [this](Condition, const QString &sentence) { m_toasts.append(sentence); },
            {},
            {},
            m_forms,
            [this](const QString &id, const QString &place) { m_opened.append(id + u'@' + place); }};
}

std::unique_ptr<QWidget> TestGuiIncidentPresenters::page(const QString &id)
{
    for (const PageEntry &entry : pageEntries(context())) {
        if (entry.id != id)
            continue;
        std::unique_ptr<QWidget> made(entry.make(nullptr));
        made->resize(1064, 800);
        made->show();
        return made;
    }
    return nullptr;
}

void TestGuiIncidentPresenters::practise()
{
    if (m_facades->incidents() == nullptr)
        m_facades->practice().start();
    QTRY_VERIFY_WITH_TIMEOUT(m_facades->incidents() != nullptr, patience);
}

void TestGuiIncidentPresenters::showsNothingWithoutAWorkspace()
{
    const auto overview = page(u"overview"_s);
    const auto incidents = page(u"incidents"_s);
    QVERIFY(shows(overview.get(), u"No workspace yet"_s));
    QVERIFY(shows(incidents.get(), u"No incidents yet"_s));
    QVERIFY(!controlNamed(incidents.get(), u"New incident"_s)->isEnabled());
    QTest::keyClick(controlNamed(overview.get(), u"Practise"_s), Qt::Key_Space);
    QCOMPARE(m_opened, QStringList{u"practice"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_facades->incidents() != nullptr, patience);
    QTRY_VERIFY(controlNamed(incidents.get(), u"New incident"_s)->isEnabled());
    QTRY_VERIFY(shows(overview.get(), u"In practice"_s));
}

void TestGuiIncidentPresenters::declaresMitigatesAndResolves()
{
    practise();
    const auto overview = page(u"overview"_s);
    const auto incidents = page(u"incidents"_s);
    QTRY_VERIFY(controlNamed(incidents.get(), u"New incident"_s)->isEnabled());
    QTest::keyClick(controlNamed(incidents.get(), u"New incident"_s), Qt::Key_Space);
    QWidget *title = controlNamed(incidents.get(), u"Title"_s);
    QVERIFY(title);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(title->accessibleDescription(), u"Fill this in."_s);
    QTest::keyClicks(title, u"The disk is full"_s);
    QTest::keyClick(title, Qt::Key_Return);

    // It is in the list, open, and on the overview.
    QTRY_VERIFY_WITH_TIMEOUT(controlNamed(incidents.get(), u"Mitigate"_s), patience);
    QCOMPARE(incidents->findChild<Table *>()->model()->rowCount(), 1);
    QTRY_VERIFY(shows(incidents.get(), u"Declared: The disk is full"_s));
    QTRY_VERIFY(controlNamed(overview.get(), u"Mitigate, incident 1"_s));

    QTest::keyClick(controlNamed(incidents.get(), u"Mitigate"_s), Qt::Key_Space);
    QWidget *message = controlNamed(incidents.get(), u"Message"_s);
    QTest::keyClicks(message, u"Old logs are gone"_s);
    QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(shows(incidents.get(), u"Old logs are gone"_s), patience);
    QTRY_VERIFY(!controlNamed(incidents.get(), u"Message"_s));

    QTRY_VERIFY(controlNamed(overview.get(), u"Resolve, incident 1"_s));
    QTest::keyClick(controlNamed(overview.get(), u"Resolve, incident 1"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(controlNamed(incidents.get(), u"Reopen"_s), patience);
    QTRY_VERIFY(!controlNamed(overview.get(), u"More for incident 1"_s));
}

void TestGuiIncidentPresenters::whatChatWouldRefuseIsRefusedHere()
{
    practise();
    const auto incidents = page(u"incidents"_s);
    QTRY_COMPARE(incidents->findChild<Table *>()->model()->rowCount(), 1);
    auto *table = incidents->findChild<Table *>();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY(controlNamed(incidents.get(), u"Reopen"_s));
    // As if somebody else had resolved it between the look and the click.
    const QString id = incidents->findChild<IncidentModel *>()->at(0).incident.id;
    m_facades->incidents()->changeStatus(id, incident::Status::Mitigated, {});
    const auto refusal = [&incidents] {
        for (const FieldError *error : incidents->findChildren<FieldError *>()) {
            if (error->isVisible())
                return error->message();
        }
        return QString();
    };
    QTRY_VERIFY(!refusal().isEmpty());
    QVERIFY2(refusal().contains(u"resolved"_s), qPrintable(refusal()));
    QVERIFY(controlNamed(incidents.get(), u"Reopen"_s)->isEnabled());
}

void TestGuiIncidentPresenters::howTheyAreSortedIsRemembered()
{
    {
        const auto incidents = page(u"incidents"_s);
        auto *header = incidents->findChild<Table *>()->header();
        QCOMPARE(header->sortIndicatorSection(), int(IncidentModel::Begun));
        header->setSortIndicator(IncidentModel::Severity, Qt::DescendingOrder);
    }
    const auto again = page(u"incidents"_s);
    auto *header = again->findChild<Table *>()->header();
    QCOMPARE(header->sortIndicatorSection(), int(IncidentModel::Severity));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    IncidentModel *model = again->findChild<IncidentModel *>();
    QCOMPARE(model->sortColumn(), IncidentModel::Severity);
}

void TestGuiIncidentPresenters::whatNeedsAttentionIsMendedAtItsPlace_data()
{
    using backend::Remedy;
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("opened");
    QTest::newRow("a port") << Remedy::OpenSettings << u"listener.port"_s << u"settings@listener.port"_s;
    QTest::newRow("a template") << Remedy::OpenSettings << u"channel.titleTemplate"_s
                                << u"channels@channel.titleTemplate"_s;
    QTest::newRow("what no form has") << Remedy::OpenSettings << u"workspace.url"_s << u"help@files"_s;
    QTest::newRow("who must connect")
        << Remedy::OpenSettings << u"people.mustConnect"_s << u"people@people.mustConnect"_s;
    QTest::newRow("who was lost") << Remedy::OpenPeople << QString() << u"people"_s;
    QTest::newRow("the app") << Remedy::OpenSetUp << QString() << u"setup"_s;
    QTest::newRow("how to connect") << Remedy::OpenHelp << u"connect"_s << u"help@connect"_s;
}

void TestGuiIncidentPresenters::whatNeedsAttentionIsMendedAtItsPlace()
{
    QFETCH(backend::Remedy, remedy);
    QFETCH(QString, place);
    QFETCH(QString, opened);
    const auto overview = page(u"overview"_s);
    backend::Attention attention;
    attention.remedy = remedy;
    attention.place = place;
    m_opened.clear();
    Q_EMIT qobject_cast<OverviewPage *>(overview.get())->remedyAsked(attention);
    QCOMPARE(m_opened, QStringList{opened});
}

void TestGuiIncidentPresenters::thePeopleOfThePracticeWorkspaceAreListed()
{
    practise();
    const auto people = page(u"people"_s);
    auto *table = people->findChild<Table *>();
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    QVERIFY(shows(people.get(), u"This is the practice workspace"_s));
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_VERIFY(controlNamed(people.get(), u"Send a reminder"_s) != nullptr);
    QVERIFY(!controlNamed(people.get(), u"Send a reminder"_s)->isEnabled());
    QMetaObject::invokeMethod(people.get(), "openAt", Q_ARG(QString, u"people.mustConnect"_s));
    QTest::keyClick(controlNamed(people.get(), u"Nobody"_s), Qt::Key_Space);
    QVERIFY(controlNamed(people.get(), u"Apply"_s)->isEnabled());
    QTest::keyClick(controlNamed(people.get(), u"Discard"_s), Qt::Key_Space);
    QVERIFY(controlNamed(people.get(), u"Apply"_s) == nullptr);
}

void TestGuiIncidentPresenters::openIncidentsAreCounted()
{
    practise();
    const OpenCount open(*m_facades);
    QSignalSpy changed(&open, &OpenCount::changed);
    QCOMPARE(open.count(), 0);
    incident::IncidentDraft draft;
    draft.title = u"Queue is full"_s;
    m_facades->incidents()->declare(draft);
    QTRY_COMPARE_WITH_TIMEOUT(open.count(), 1, patience);
    QString id;
    connect(m_facades->incidents(), &backend::IncidentBook::loaded, this,
            [&id](const QList<backend::IncidentRow> &rows) { id = rows.first().incident.id; });
    m_facades->incidents()->load();
    QTRY_VERIFY(!id.isEmpty());
    m_facades->incidents()->changeStatus(id, incident::Status::Resolved, {});
    QTRY_COMPARE_WITH_TIMEOUT(open.count(), 0, patience);
}

void TestGuiIncidentPresenters::anExportHoldsTheIncident()
{
    backend::IncidentDetail detail;
    detail.row.incident.number = 7;
    detail.row.incident.title = u"The disk is full"_s;
    const QByteArray json = exportedAs(ExportFormat::Json, detail, m_language->texts());
    QCOMPARE(QJsonDocument::fromJson(json)["incident"_L1]["title"_L1].toString(), u"The disk is full"_s);
    const QByteArray markdown = exportedAs(ExportFormat::Markdown, detail, m_language->texts());
    QVERIFY(markdown.startsWith("# #7 The disk is full\n"));
}

void TestGuiIncidentPresenters::fileNamesAreSafe()
{
    backend::IncidentDetail detail;
    detail.row.incident.number = 7;
    detail.row.incident.title = u"Disk /dev/sda1: \"full\" – again?"_s;
    QCOMPARE(fileNameOf(detail, ExportFormat::Markdown), u"incident-7-disk-dev-sda1-full-again.md"_s);
    detail.row.incident.title = QString(300, u'x');
    QCOMPARE(fileNameOf(detail, ExportFormat::Json).size(), 60 + 5);
    detail.row.incident.number = 0;
    detail.row.incident.title = u"../.."_s;
    QCOMPARE(fileNameOf(detail, ExportFormat::Json), u"incident.json"_s);
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiIncidentPresenters)
#include "tst_gui_incident_presenters.moc"
