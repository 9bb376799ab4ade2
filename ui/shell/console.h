// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/facades.h"
#include "ui/forms/form_memory.h"
#include "ui/look/appearance.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/language.h"
#include "ui/shell/open_count.h"
#include "ui/shell/page_entry.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/window_memory.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <memory>

namespace muster::ui {

class MainWindow;
class AboutDialog;
class Tray;
class Toast;

/// The console as a whole: facades, window, tray, language and looks, wired. One a process.
class Console : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString settingsFile; ///< empty: the default
        QString page; ///< shown first; empty: the last one
        bool inTray = false; ///< start without the window, e.g. with the session
        bool hasTray = true; ///< the desktop shows one
    };

    explicit Console(QApplication *application, Options options, QObject *parent = nullptr);
    ~Console() override;

    /// False: another console runs and was asked to show itself.
    [[nodiscard]] bool claim();
    void start();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] int stepsUnderWay() const { return m_facades.stepsUnderWay(); }
    /// Null: the desktop has none.
    [[nodiscard]] Tray *tray() const { return m_tray.get(); }

Q_SIGNALS:
    /// Nothing is left to do: the program may end.
    void finished();

private:
    void showStart();
    void showPage(const QString &id);
    void begin();
    void buildWindow();
    void buildTray();
    void rebuildWindow();
    [[nodiscard]] QList<PageEntry> pages();
    void showWindow();
    void showAgain(const QString &page);
    void showFirst();
    void showAbout();
    void openPalette();
    [[nodiscard]] QList<PaletteCommand> commands();
    void choose(settings::Theme theme);
    void switchRelay(bool on);
    void open(const QString &pageId, const QString &place = {});
    void followRelay(const backend::RelayState &state);
    void followSettings(const settings::Settings &settings);
    void closeWindow();
    void hideToTray();
    void minimize();
    void askToQuit();
    void finish();
    void quit();

    QApplication *m_application;
    Options m_options;
    QHash<QString, FormMemory> m_forms; ///< by page
    WindowMemory m_memory;
    Appearance m_appearance;
    Language m_language;
    backend::Facades m_facades;
    OpenCount m_open{m_facades};
    SingleInstance m_instance;
    std::unique_ptr<MainWindow> m_window;
    QPointer<AboutDialog> m_about;
    std::unique_ptr<Tray> m_tray;
    QPointer<Toast> m_question; ///< whether to quit all the same
    QString m_startPage; ///< empty: the first start
    bool m_hasStarted = false;
    bool m_hasBegun = false;
    bool m_isQuitting = false;
};

} // namespace muster::ui
