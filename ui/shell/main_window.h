// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/page_entry.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace muster::backend {
struct RelayState;
}

namespace muster::ui {

class Sidebar;
class ToastArea;

/// The window: the sidebar, a stack of pages that are made when first seen, and the toasts. Knows no page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QList<PageEntry> pages, QWidget *parent = nullptr);

    [[nodiscard]] const QString &currentPage() const { return m_current; }
    [[nodiscard]] const QList<PageEntry> &pages() const { return m_pages; }
    [[nodiscard]] bool hasPage(const QString &id) const;
    /// Looks as it will with that page, or with showFirst() when @p id is empty, before there is one.
    void expectPage(const QString &id);
    /// The page, made if it was not, at @p place by its openAt(); null: there is none of that name.
    QWidget *showPage(const QString &id, const QString &place = {});

    void setBadge(const QString &pageId, const Badge &badge);
    void showRelay(const backend::RelayState &relay);
    [[nodiscard]] ToastArea &toasts() { return *m_toasts; }

    /// Shows @p first instead of sidebar and pages, until a page is shown. Takes it.
    void showFirst(QWidget *first);

Q_SIGNALS:
    /// The window was asked to close; whoever listens decides what that means.
    void closeRequested();
    void pageShown(const QString &id);
    void paletteRequested();
    void aboutRequested();
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addShortcuts();
    void search();
    void keepFootFree();

    QList<PageEntry> m_pages;
    QHash<QString, QWidget *> m_made;
    QString m_current;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    ToastArea *m_toasts;
    QWidget *m_first = nullptr;
};

} // namespace muster::ui
