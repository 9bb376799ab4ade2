// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/browser_window.h"

#include "ui/browser/address_bar.h"
#include "ui/browser/load_line.h"
#include "ui/look/icons.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paragraph.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// A page may bring the question up just where and when somebody clicks: nobody answers that fast on purpose.
constexpr std::chrono::milliseconds guardTime{600};

} // namespace

BrowserWindow::BrowserWindow(const QString &title, QWidget *view)
    : m_view(view), m_bar(new QWidget), m_back(new IconButton(u"arrow-left"_s, tr("Back"))),
      m_reload(new IconButton(u"retry"_s, tr("Load again"))), m_address(new AddressBar),
      m_progress(new LoadLine), m_bannerRow(new QWidget), m_banner(new Banner(Condition::Note)),
      m_stack(new QStackedWidget), m_trouble(new EmptyState({}, {})),
      m_retry(new Button(tr("Try again"), Button::Kind::Primary))
{
    setWindowTitle(title);
    setWindowIcon(markIcon());
    buildBar();
    buildTrouble();
    buildShortcuts();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_trouble);
    auto *note = new Paragraph(tr("Pages of others open only where you allow it. When this window closes, it "
                                  "forgets everything."),
                               TextStyle::Meta, Role::Text2);
    note->setContentsMargins(space::medium, space::hair, space::medium, space::hair);
    auto *bannerRow = new QHBoxLayout(m_bannerRow);
    bannerRow->setContentsMargins(space::medium, 0, space::medium, space::small);
    bannerRow->addWidget(m_banner);
    auto *body = new QWidget;
    setCentralWidget(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_bannerRow);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    column->addWidget(note);
    m_guard.setSingleShot(true);
    connect(&m_guard, &QTimer::timeout, this, [this] {
        for (Button *answer : std::as_const(m_answers))
            answer->setEnabled(true);
    });
    hideNote();
    setCanGoBack(false);
    setMinimumSize(scaled(420), scaled(360));
    resize(scaled(960), scaled(740));
    m_view->setFocus(); // who signs in types at once
}

void BrowserWindow::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::hair);
    row->addWidget(m_back);
    row->addWidget(m_reload);
    row->addSpacing(space::hair);
    row->addWidget(m_address, 1);
    connect(m_back, &IconButton::clicked, this, &BrowserWindow::backRequested);
    connect(m_reload, &IconButton::clicked, this, &BrowserWindow::reloadRequested);
}

void BrowserWindow::buildTrouble()
{
    auto *sign = new Glyph(u"s-warning"_s, 40);
    sign->setIcon(u"s-warning"_s, Tone::Bad);
    m_trouble->setDrawing(sign);
    auto *close = new Button(tr("Close"));
    m_trouble->addAction(m_retry);
    m_trouble->addAction(close);
    connect(m_retry, &Button::clicked, this, &BrowserWindow::reloadRequested);
    connect(close, &Button::clicked, this, &BrowserWindow::close);
}

void BrowserWindow::buildShortcuts()
{
    // Written out: what the desktop has for "back" or "close" differs, and people's fingers do not.
    addShortcut(Qt::ALT | Qt::Key_Left, &BrowserWindow::backRequested);
    addShortcut(Qt::Key_F5, &BrowserWindow::reloadRequested);
    addShortcut(Qt::CTRL | Qt::Key_R, &BrowserWindow::reloadRequested);
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_W, Qt::CTRL | Qt::Key_Q})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &BrowserWindow::close);
    // The page keeps Tab to itself: F6 leads out of it and back, as in other browsers.
    connect(new QShortcut(QKeySequence(Qt::Key_F6), this), &QShortcut::activated, this,
            &BrowserWindow::switchPane);
}

void BrowserWindow::addShortcut(const QKeySequence &keys, void (BrowserWindow::*signal)())
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, signal);
}

void BrowserWindow::switchPane()
{
    QWidget *const pane = m_stack->currentWidget();
    const QWidget *focus = focusWidget();
    const bool isInPane = focus != nullptr && (focus == pane || pane->isAncestorOf(focus));
    if (!isInPane)
        pane == m_view ? m_view->setFocus(Qt::ShortcutFocusReason)
                       : m_retry->setFocus(Qt::ShortcutFocusReason);
    else if (m_isAsking)
        m_answers.first()->setFocus(Qt::ShortcutFocusReason);
    else
        m_address->setFocus(Qt::ShortcutFocusReason);
}

void BrowserWindow::showAddress(const Address &address)
{
    m_address->render(address);
}

void BrowserWindow::showProgress(int percent)
{
    m_progress->setPercent(percent);
}

void BrowserWindow::setCanGoBack(bool can)
{
    m_back->setEnabled(can);
}

void BrowserWindow::ask(const QString &authority, const QString &from)
{
    showNote(Condition::Attention, tr("Go on to %1?").arg(authority),
             from.isEmpty()
                 ? tr("The server hands you on to this host. Allow it if it is where you sign in.")
                 : tr("%1 hands you on to this host. Allow it if it is where you sign in.").arg(from));
    Button *deny = m_banner->addAction(tr("Do not allow"));
    Button *allow = m_banner->addAction(tr("Allow"), Button::Kind::Primary);
    connect(deny, &Button::clicked, this, &BrowserWindow::denied);
    connect(allow, &Button::clicked, this, &BrowserWindow::allowed);
    m_answers = {deny, allow};
    for (Button *answer : std::as_const(m_answers))
        answer->setEnabled(false);
    m_isAsking = true;
    m_guard.start(guardTime);
}

void BrowserWindow::showRefusal(const QString &authority)
{
    showNote(Condition::Note, tr("%1 was not allowed").arg(authority),
             tr("If you sign in there, start again and allow it."));
    connect(m_banner->addAction(tr("Start again")), &Button::clicked, this,
            &BrowserWindow::startAgainRequested);
}

void BrowserWindow::showNotEncrypted(const QString &authority)
{
    showNote(Condition::Attention, tr("%1 is not encrypted").arg(authority),
             tr("The page wanted to go on there without encryption, where others could read what you type. "
                "Whoever runs it has to give it an https address."));
    connect(m_banner->addAction(tr("Start again")), &Button::clicked, this,
            &BrowserWindow::startAgainRequested);
}

void BrowserWindow::showNoDownload()
{
    if (m_isAsking)
        return;
    showNote(Condition::Note, tr("Nothing can be downloaded here"),
             tr("This window is for signing in alone."));
    connect(m_banner->addAction(tr("OK")), &Button::clicked, this, &BrowserWindow::hideNote);
}

void BrowserWindow::showNote(Condition condition, const QString &title, const QString &sentence)
{
    hideNote();
    m_banner->setCondition(condition);
    m_banner->setText(title, sentence);
    m_bannerRow->show();
    QAccessibleEvent alert(m_banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BrowserWindow::hideNote()
{
    m_guard.stop();
    m_answers.clear();
    m_banner->clearActions();
    m_bannerRow->hide();
    m_isAsking = false;
}

void BrowserWindow::showTrouble(const Trouble &trouble)
{
    m_trouble->setText(trouble.heading, trouble.sentence);
    m_trouble->setAccessibleName(trouble.heading);
    m_stack->setCurrentWidget(m_trouble);
    m_retry->setFocus();
}

void BrowserWindow::showPage()
{
    if (m_stack->currentWidget() == m_view)
        return;
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus();
}

void BrowserWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace muster::ui
