// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/browser/trouble.h"
#include "ui/look/signs.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace muster::ui {

class AddressBar;
class Banner;
class Button;
class EmptyState;
class IconButton;
class LoadLine;
struct Address;

/// The window around the page: whose page it is, the one question it may ask, and what is said in the place
/// of a page that does not come. Knows nothing of the engine: the page is any widget.
class BrowserWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes @p view.
    BrowserWindow(const QString &title, QWidget *view);

    void showAddress(const Address &address);
    void showProgress(int percent);
    void setCanGoBack(bool can);

    /// May the page go on to @p authority? @p from is whose page wants to; empty: the first address led
    /// there.
    void ask(const QString &authority, const QString &from);
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// Says that @p authority was not allowed, with the way to start again.
    void showRefusal(const QString &authority);
    void showNotEncrypted(const QString &authority);
    void showNoDownload();
    void hideNote();

    void showTrouble(const Trouble &trouble);
    void showPage();

Q_SIGNALS:
    void allowed();
    void denied();
    void backRequested();
    void reloadRequested();
    void startAgainRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildBar();
    void buildTrouble();
    void buildShortcuts();
    void addShortcut(const QKeySequence &keys, void (BrowserWindow::*signal)());
    void showNote(Condition condition, const QString &title, const QString &sentence);
    void switchPane();

    QWidget *m_view;
    QWidget *m_bar;
    IconButton *m_back;
    IconButton *m_reload;
    AddressBar *m_address;
    LoadLine *m_progress;
    QWidget *m_bannerRow;
    Banner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_trouble;
    Button *m_retry;
    QList<Button *> m_answers; ///< of the question
    QTimer m_guard; ///< until the question can be answered
    bool m_isAsking = false;
};

} // namespace muster::ui
