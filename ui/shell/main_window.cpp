// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/main_window.h"

#include "ui/shell/sidebar.h"
#include "ui/widgets/foot.h"
#include "ui/widgets/toast_area.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

MainWindow::MainWindow(QList<PageEntry> pages, QWidget *parent)
    : QMainWindow(parent), m_pages(std::move(pages)), m_sidebar(new Sidebar(m_pages, this)),
      m_stack(new QStackedWidget(this)), m_toasts(new ToastArea(this))
{
    setWindowTitle(u"Muster"_s);
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    setCentralWidget(body);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) { showPage(id); });
    connect(m_sidebar, &Sidebar::aboutRequested, this, &MainWindow::aboutRequested);
    addShortcuts();
}

void MainWindow::addShortcuts()
{
    for (qsizetype i = 0; i < qMin<qsizetype>(m_pages.size(), 9); ++i) {
        auto *open = new QShortcut(
            QKeySequence(QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(Qt::Key_1 + i))), this);
        connect(open, &QShortcut::activated, this, [this, id = m_pages.at(i).id] { showPage(id); });
    }
    const auto on = [this](const QKeySequence &keys, void (MainWindow::*then)()) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::paletteRequested);
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), &MainWindow::quitRequested);
    on(QKeySequence::Find, &MainWindow::search);
}

/// To the search of the page, where it has one: by its focusSearch().
void MainWindow::search()
{
    QWidget *page = m_made.value(m_current);
    if (page != nullptr && page->metaObject()->indexOfMethod("focusSearch()") >= 0)
        QMetaObject::invokeMethod(page, "focusSearch");
}

bool MainWindow::hasPage(const QString &id) const
{
    return std::any_of(m_pages.cbegin(), m_pages.cend(),
                       [&id](const PageEntry &each) { return each.id == id; });
}

void MainWindow::expectPage(const QString &id)
{
    m_sidebar->setVisible(!id.isEmpty());
    m_sidebar->setCurrent(id);
}

QWidget *MainWindow::showPage(const QString &id, const QString &place)
{
    QWidget *page = m_made.value(id);
    if (page == nullptr) {
        const auto entry = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                        [&id](const PageEntry &each) { return each.id == id; });
        if (entry == m_pages.cend())
            return nullptr;
        page = entry->make(m_stack);
        m_made.insert(id, page);
        m_stack->addWidget(page);
        if (auto *foot = page->findChild<QWidget *>(FootName))
            foot->installEventFilter(this);
    }
    if (m_first != nullptr) {
        m_first->deleteLater();
        m_first = nullptr;
    }
    m_sidebar->show();
    m_sidebar->setCurrent(id);
    m_stack->setCurrentWidget(page);
    if (m_current != id) {
        m_current = id;
        Q_EMIT pageShown(id);
    }
    keepFootFree();
    if (!place.isEmpty() && page->metaObject()->indexOfMethod("openAt(QString)") >= 0)
        QMetaObject::invokeMethod(page, "openAt", Q_ARG(QString, place));
    return page;
}

/// Toasts stand above the bar of a form that was edited and the line one types in: what they cover could not
/// be pressed.
void MainWindow::keepFootFree()
{
    const QWidget *page = m_made.value(m_current);
    const auto *foot = page != nullptr ? page->findChild<QWidget *>(FootName) : nullptr;
    m_toasts->setBottomMargin(foot != nullptr && foot->isVisibleTo(page) ? foot->height() : 0);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide || type == QEvent::ShowToParent
        || type == QEvent::HideToParent)
        keepFootFree();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showFirst(QWidget *first)
{
    m_first = first;
    m_sidebar->hide();
    m_stack->addWidget(first);
    m_stack->setCurrentWidget(first);
}

void MainWindow::setBadge(const QString &pageId, const Badge &badge)
{
    m_sidebar->setBadge(pageId, badge);
}

void MainWindow::showRelay(const backend::RelayState &relay)
{
    m_sidebar->showRelay(relay);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A window that refuses while the desktop's session ends would hold up the logout.
    if (qGuiApp->isSavingSession())
        return;
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace muster::ui
