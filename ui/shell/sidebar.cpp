// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/sidebar.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/shell/mark_button.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/relay_line.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int wide = 216;
constexpr int rail = 64;

} // namespace

Sidebar::Sidebar(const QList<PageEntry> &pages, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::card, space::medium, space::small);
    column->setSpacing(2);
    column->addWidget(makeHead());
    column->addSpacing(space::card);
    auto *exclusive = new QButtonGroup(this);
    addItems(pages, PageEntry::Section::Daily);
    column->addSpacing(space::card);
    m_configure = new Label(tr("Configure"), TextStyle::MetaStrong, Role::Text2, this);
    m_configure->setContentsMargins(10, 0, 0, space::hair);
    column->addWidget(m_configure);
    addItems(pages, PageEntry::Section::Configure);
    column->addStretch();
    addItems(pages, PageEntry::Section::Foot);
    column->addSpacing(space::small);
    m_relay = new RelayLine(this);
    column->addWidget(m_relay);
    connect(m_relay, &RelayLine::clicked, this, [this] { Q_EMIT chosen(u"overview"_s); });
    for (NavItem *item : std::as_const(m_items))
        exclusive->addButton(item);
    fit();
}

QWidget *Sidebar::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(10);
    auto *mark = new MarkButton(tr("About Muster"), head);
    connect(mark, &MarkButton::clicked, this, &Sidebar::aboutRequested);
    row->addWidget(mark);
    m_names = new QWidget(head);
    auto *names = new QVBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addWidget(new Label(u"Muster"_s, TextStyle::CardHeading, Role::Text, m_names));
    m_workspace = new Label(QString(), TextStyle::Meta, Role::Text2, m_names);
    m_workspace->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    names->addWidget(m_workspace);
    row->addWidget(m_names, 1);
    return head;
}

void Sidebar::addItems(const QList<PageEntry> &pages, PageEntry::Section section)
{
    for (const PageEntry &page : pages) {
        if (page.section != section)
            continue;
        auto *item = new NavItem(page.title, page.icon, this);
        item->setObjectName(page.id);
        connect(item, &NavItem::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
        layout()->addWidget(item);
        m_items.insert(page.id, item);
    }
}

void Sidebar::setCurrent(const QString &pageId)
{
    if (NavItem *item = m_items.value(pageId))
        item->setChecked(true);
}

void Sidebar::setBadge(const QString &pageId, const Badge &badge)
{
    if (NavItem *item = m_items.value(pageId))
        item->setBadge(badge);
}

void Sidebar::showRelay(const backend::RelayState &relay)
{
    m_workspace->setText(relay.isPractice ? tr("Practice workspace") : relay.workspace);
    m_workspace->setVisible(!m_workspace->text().isEmpty());
    m_workspace->setToolTip(m_workspace->text());
    m_relay->show(relay);
}

/// Beside large text a list of titles would take half the window.
void Sidebar::fit()
{
    const bool isRail = textScale() >= largeText;
    setFixedWidth(isRail ? scaled(rail) * 3 / 4 : scaled(wide));
    m_names->setVisible(!isRail);
    m_configure->setVisible(!isRail);
    for (NavItem *item : std::as_const(m_items))
        item->setRail(isRail);
    m_relay->setRail(isRail);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_relay != nullptr)
        fit();
    QWidget::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Sidebar, this));
    painter.fillRect(width() - 1, 0, 1, height(), color(Role::Line, this));
    painter.fillRect(space::medium, m_relay->y() - space::hair, width() - 2 * space::medium, 1,
                     color(Role::Line, this));
}

} // namespace muster::ui
