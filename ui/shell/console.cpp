// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/console.h"

#include "app/backend/diagnostics.h"
#include "ui/look/icons.h"
#include "ui/look/type.h"
#include "ui/pages/first_start/first_start_page.h"
#include "ui/pages/help/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_makers.h"
#include "ui/shell/tray.h"
#include "ui/widgets/first_paint.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toast_area.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLoggingCategory>
#include <QTimer>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

Q_LOGGING_CATEGORY(lcConsole, "muster.console", QtInfoMsg)

constexpr std::chrono::seconds longestWithoutPaint{1};

ThemeChoice choiceOf(settings::Theme theme)
{
    switch (theme) {
    case settings::Theme::Light:
        return ThemeChoice::Light;
    case settings::Theme::Dark:
        return ThemeChoice::Dark;
    case settings::Theme::System:
        break;
    }
    return ThemeChoice::FollowDesktop;
}

} // namespace

Console::Console(QApplication *application, Options options, QObject *parent)
    : QObject(parent), m_application(application), m_options(std::move(options)),
      m_memory(WindowMemory::defaultFile()),
      m_appearance(application, ThemeChoice::FollowDesktop, textPercentOf(QGuiApplication::font())),
      m_facades({.settings = m_options.settingsFile, .secrets = {}, .keyring = u"Muster"_s}),
      m_instance(m_facades.settingsFile())
{
    application->setQuitOnLastWindowClosed(false);
    new FocusRing(this);
    m_facades.setPageOpener(&QDesktopServices::openUrl);
    connect(&m_facades, &backend::Facades::relayChanged, this, &Console::followRelay);
    connect(&m_open, &OpenCount::changed, this, [this] { followRelay(m_facades.relayState()); });
    connect(&m_facades, &backend::Facades::settingsChanged, this, &Console::followSettings);
    connect(&m_facades, &backend::Facades::finished, this, &Console::quit);
    connect(&m_instance, &SingleInstance::shownAgain, this, &Console::showAgain);
}

Console::~Console() = default;

bool Console::claim()
{
    return m_instance.claim(m_options.page);
}

void Console::start()
{
    // Before the window is built: nobody shall see it change its colours, its language and its words.
    m_facades.readSettings();
    followSettings(m_facades.settings());
    m_facades.setTexts(m_language.texts());
    connect(&m_language, &Language::changed, this, &Console::rebuildWindow);
    buildWindow();
    m_startPage = m_options.page.isEmpty() ? m_memory.page() : m_options.page;
    if (!m_startPage.isEmpty() && !m_window->hasPage(m_startPage))
        m_startPage = u"overview"_s;
    m_window->expectPage(m_startPage);
    if (m_options.inTray && m_options.hasTray) { // a console in neither could not be reached
        showStart();
        return begin();
    }
    connect(new FirstPaint(m_window.get()), &FirstPaint::painted, this, [this] {
        qCDebug(lcConsole) << "The window is painted";
        showStart();
        // Before the relay takes this thread's time, the page.
        connect(new FirstPaint(m_window.get()), &FirstPaint::painted, this, [this] {
            qCDebug(lcConsole) << "The page is painted";
            begin();
        });
    });
    // On a locked or covered screen nothing is painted.
    QTimer::singleShot(longestWithoutPaint, this, [this] {
        showStart();
        begin();
    });
    showWindow();
}

/// The page that this start is about, unless somebody was quicker and chose one.
void Console::showStart()
{
    if (!std::exchange(m_hasStarted, true) && m_window->currentPage().isEmpty())
        showPage(m_startPage);
}

/// Empty: the first start's.
void Console::showPage(const QString &id)
{
    if (id.isEmpty())
        showFirst();
    else
        m_window->showPage(id);
}

/// What the window does not need to be seen.
void Console::begin()
{
    if (std::exchange(m_hasBegun, true) || m_isQuitting)
        return;
    m_application->setWindowIcon(markIcon());
    m_facades.start();
    m_appearance.askDesktop();
    buildTray();
}

void Console::buildTray()
{
    if (!m_options.hasTray)
        return;
    m_tray = std::make_unique<Tray>();
    connect(m_tray.get(), &Tray::openRequested, this, &Console::showWindow);
    connect(m_tray.get(), &Tray::quitRequested, this, &Console::askToQuit);
    connect(m_tray.get(), &Tray::relayRequested, this, &Console::switchRelay);
    connect(&m_appearance, &Appearance::themeChanged, m_tray.get(), &Tray::draw);
    m_tray->show();
    m_tray->showRelay(m_facades.relayState());
}

void Console::switchRelay(bool on)
{
    if (on)
        m_facades.start();
    else
        m_facades.relay().stop();
}

void Console::buildWindow()
{
    m_window = std::make_unique<MainWindow>(pages());
    m_memory.restore(*m_window);
    connect(m_window.get(), &MainWindow::closeRequested, this, &Console::closeWindow);
    connect(m_window.get(), &MainWindow::paletteRequested, this, &Console::openPalette);
    connect(m_window.get(), &MainWindow::aboutRequested, this, &Console::showAbout);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Console::askToQuit);
    followRelay(m_facades.relayState());
}

void Console::showFirst()
{
    auto *first = new FirstStartPage(m_window.get());
    connect(first, &FirstStartPage::practiseRequested, this, [this] {
        open(u"practice"_s);
        m_facades.practice().start();
    });
    connect(first, &FirstStartPage::setupRequested, this, [this] { open(u"setup"_s); });
    m_window->showFirst(first);
}

QList<PageEntry> Console::pages()
{
    return pageEntries({m_facades, m_language, m_memory, [this](const QString &id) { open(id); },
                        [this](Condition condition, const QString &sentence) {
                            m_window->toasts().show(condition, sentence);
                        },
                        [this](const QString &sentence, const QString &action, std::function<void()> act) {
                            const Toast *toast = m_window->toasts().show(Condition::Done, sentence, action);
                            connect(toast, &Toast::actionTriggered, this, std::move(act));
                        },
                        [this] { showAbout(); }, m_forms,
                        [this](const QString &id, const QString &place) { open(id, place); }});
}

/// One at a time; the window goes on behind it.
void Console::showAbout()
{
    if (!m_about) {
        m_about = new AboutDialog(backend::components(m_language.texts()), m_window.get());
        m_about->show();
    }
    m_about->raise();
    m_about->activateWindow();
}

void Console::rebuildWindow()
{
    m_facades.setTexts(m_language.texts());
    if (!m_window)
        return;
    m_memory.remember(*m_window, m_window->currentPage());
    const bool wasVisible = m_window->isVisible();
    const QString page = m_window->currentPage();
    m_window->hide();
    m_window.release()->deleteLater(); // one of its own controls may have asked for this
    buildWindow();
    showPage(page);
    if (wasVisible)
        showWindow();
    if (m_tray)
        m_tray->draw();
}

void Console::showWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

/// What a second start asks for.
void Console::showAgain(const QString &page)
{
    if (!m_window)
        return;
    showWindow();
    if (m_window->hasPage(page))
        m_window->showPage(page);
}

void Console::open(const QString &pageId, const QString &place)
{
    showWindow();
    m_window->showPage(pageId, place);
}

void Console::openPalette()
{
    (new CommandPalette(commands(), m_window.get()))->open();
}

QList<PaletteCommand> Console::commands()
{
    using settings::Theme;
    QList<PaletteCommand> commands;
    int number = 0;
    for (const PageEntry &page : m_window->pages()) {
        ++number;
        const QString keys = number <= 9 ? u"Ctrl+%1"_s.arg(number) : QString();
        commands.append(
            {tr("Go to %1").arg(page.title), page.icon, keys, [this, id = page.id] { open(id); }});
    }
    commands.append({tr("About Muster"), u"info"_s, {}, [this] { showAbout(); }});
    const backend::RelayPhase phase = m_facades.relay().state().phase;
    if (phase == backend::RelayPhase::Running)
        commands.append({tr("Stop the relay"), u"close"_s, {}, [this] { switchRelay(false); }});
    else if (phase == backend::RelayPhase::Off || phase == backend::RelayPhase::Failed)
        commands.append({tr("Start the relay"), u"play"_s, {}, [this] { switchRelay(true); }});
    commands.append({tr("Check every hop"), u"retry"_s, {}, [this] { m_facades.check(); }});
    commands.append({tr("Theme: light"), u"settings"_s, {}, [this] { choose(Theme::Light); }});
    commands.append({tr("Theme: dark"), u"settings"_s, {}, [this] { choose(Theme::Dark); }});
    commands.append({tr("Theme: as the desktop"), u"settings"_s, {}, [this] { choose(Theme::System); }});
    commands.append({tr("Quit and stop the relay"), u"close"_s, u"Ctrl+Q"_s, [this] { askToQuit(); }});
    return commands;
}

void Console::choose(settings::Theme theme)
{
    settings::Settings settings = m_facades.settings();
    settings.console.theme = theme;
    m_facades.apply(settings);
}

void Console::followRelay(const backend::RelayState &state)
{
    if (!m_window)
        return;
    m_window->showRelay(state);
    const int waiting = static_cast<int>(state.attention.size());
    m_window->setBadge(u"overview"_s, {waiting, true, tr("%n need you", nullptr, waiting)});
    m_window->setBadge(u"incidents"_s, {m_open.count(), false, tr("%n open", nullptr, m_open.count())});
    if (m_tray)
        m_tray->showRelay(state);
    if (m_question && stepsUnderWay() == 0)
        Q_EMIT m_question->closed(); // nothing is left to ask
}

void Console::followSettings(const settings::Settings &settings)
{
    m_appearance.setChoice(choiceOf(settings.console.theme));
    m_language.setChoice(settings.console.language);
}

/// What responders rely on does not end with a window.
void Console::closeWindow()
{
    m_memory.remember(*m_window, m_window->currentPage());
    if (!m_facades.settings().console.closeToTray)
        askToQuit();
    else if (m_tray)
        hideToTray();
    else if (const auto relay = m_facades.relayState();
             relay.phase == backend::RelayPhase::Running && !relay.isPractice)
        minimize();
    else
        askToQuit();
}

void Console::hideToTray()
{
    m_window->hide();
    if (!m_memory.wasSaid(u"relay-goes-on"_s)) {
        m_tray->say(tr("The relay goes on"), tr("Muster is in the tray. Quit from there to stop the relay."));
        m_memory.noteSaid(u"relay-goes-on"_s);
    }
}

/// Many desktops have no tray, and without window and icon there would be no way back.
void Console::minimize()
{
    m_window->showMinimized();
    if (m_memory.wasSaid(u"relay-goes-on-minimized"_s))
        return;
    m_memory.noteSaid(u"relay-goes-on-minimized"_s);
    auto *said = m_window->toasts().show(
        Condition::Note,
        tr("This desktop has no tray: closing keeps the window minimised, so that the relay goes on. Ctrl+Q "
           "quits."));
    said->setLifetime(0); // it is read when the window comes back
}

/// Asks only when something would be cut off. Not in a modal box: what is asked may end by itself meanwhile.
void Console::askToQuit()
{
    if (m_isQuitting)
        return;
    const int left = stepsUnderWay();
    if (left == 0)
        return finish();
    showWindow();
    if (m_question)
        return;
    m_question = m_window->toasts().show(
        Condition::Attention, tr("%n steps are under way. They go on at the next start.", nullptr, left),
        tr("Quit all the same"));
    m_question->setLifetime(0); // a question waits for its answer
    connect(m_question, &Toast::actionTriggered, this, &Console::finish);
}

void Console::finish()
{
    m_isQuitting = true;
    m_facades.finish();
}

void Console::quit()
{
    m_memory.remember(*m_window, m_window->currentPage());
    m_window->hide();
    Q_EMIT finished();
}

} // namespace muster::ui
