// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"
#include "tests/gui/running_console.h"
#include "tests/unit/backend/backend_house.h"
#include "ui/pages/uninstall/uninstall_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/relay_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

constexpr int patience = 30'000; ///< ms, for a relay on a busy machine

bool says(const QWidget *window, const QString &part)
{
    const auto labels = window->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

void press(QWidget *window, const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(controlNamed(window, name) && controlNamed(window, name)->isEnabled(),
                              qPrintable(name), patience);
    QWidget *button = controlNamed(window, name);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

UninstallDialog *opened(RunningConsole &running)
{
    QWidget *page = running.window().showPage(u"settings"_s);
    press(page, u"Show what would be removed"_s);
    return page->findChild<UninstallDialog *>();
}

QStringList filesIn(const QString &folder)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(all.next());
    return found;
}

} // namespace

/// Uninstalling from the running console.
class TestGuiConsoleUninstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const char *secret : {"MUSTER_BOT_TOKEN", "MUSTER_COMMAND_TOKEN", "MUSTER_CALLBACK_KEY"})
            qunsetenv(secret);
    }

    void lookingAtItEndsNothing();
    void theRelayEndsAndThereIsNoWorkspace();
    void afterQuittingNothingIsLeft();

private:
    /// A console over a workspace that was connected by hand, its relay at work.
    static void work(BackendHouse &house, RunningConsole &running);
    [[nodiscard]] static QString relayWords(RunningConsole &running)
    {
        return running.window().findChild<RelayLine *>()->text();
    }
};

void TestGuiConsoleUninstall::work(BackendHouse &house, RunningConsole &running)
{
    for (auto secret = house.secrets.kept.cbegin(); secret != house.secrets.kept.cend(); ++secret)
        qputenv(secret.key().toLatin1().constData(), secret->reveal());
    settings::Settings settings = house.settings;
    settings.secrets.place = settings::SecretPlace::File;
    settings.store.file = running.file(u"muster/store.sqlite"_s);
    running.write(settings);
    QVERIFY(running.start({}));
    QTRY_COMPARE_WITH_TIMEOUT(relayWords(running), u"Relay running"_s, patience);
}

void TestGuiConsoleUninstall::lookingAtItEndsNothing()
{
    BackendHouse house;
    RunningConsole running;
    work(house, running);
    UninstallDialog *dialog = opened(running);
    QVERIFY(dialog);
    QTRY_VERIFY(says(dialog, u"Muster uses it, but did not make it."_s));
    QVERIFY(says(dialog, house.workspace.url().toString()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(running.window().findChildren<UninstallDialog *>().isEmpty());
    QCOMPARE(relayWords(running), u"Relay running"_s);
    QVERIFY(running.end());
}

void TestGuiConsoleUninstall::theRelayEndsAndThereIsNoWorkspace()
{
    BackendHouse house;
    RunningConsole running;
    work(house, running);
    UninstallDialog *dialog = opened(running);
    press(dialog, u"Uninstall"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Muster is uninstalled."_s), patience);
    QTRY_COMPARE(relayWords(running), u"No workspace yet"_s);
    QCOMPARE(running.settings().workspace, settings::WorkspaceSettings());
    QVERIFY(QFile::exists(running.file(u"muster/store.sqlite"_s)));
    press(dialog, u"Close"_s);
    QVERIFY(running.end());
}

void TestGuiConsoleUninstall::afterQuittingNothingIsLeft()
{
    BackendHouse house;
    RunningConsole running;
    work(house, running);
    QVERIFY(!filesIn(running.file({})).isEmpty());
    UninstallDialog *dialog = opened(running);
    press(dialog, u"Remove this as well"_s);
    press(dialog, u"Uninstall"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Muster is uninstalled."_s), patience);
    press(dialog, u"Close"_s);
    QVERIFY(running.end());
    QCOMPARE(filesIn(running.file({})).join(u'\n'), QString());
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiConsoleUninstall)
#include "tst_gui_console_uninstall.moc"
