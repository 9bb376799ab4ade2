// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/people_filter_bar.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>

namespace muster::ui {

namespace {

constexpr int searchWidth = 256;
constexpr int searchSides = 56; ///< its glyph, and room around its text

using Who = PeopleFilter::Who;

QString wordOf(Who who)
{
    switch (who) {
    case Who::Everybody:
        return {};
    case Who::Connected:
        return PeopleFilterBar::tr("Connected");
    case Who::NotConnected:
        break;
    }
    return PeopleFilterBar::tr("Not connected");
}

} // namespace

PeopleFilterBar::PeopleFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(tr("Search people"), this)),
      m_who(new FilterChip(tr("State"), this)), m_count(new Label({}, TextStyle::Meta, Role::Text2, this)),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::small);
    m_who->setMenu(new QMenu(m_who));
    for (const Who who : {Who::Connected, Who::NotConnected})
        m_who->menu()->addAction(wordOf(who), this, [this, who] { choose(who); });
    chips->addWidget(m_who);
    chips->addStretch(1);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    chips->addWidget(m_count);
    m_rows->setContentsMargins(space::page, space::card, space::page, space::card);
    m_rows->addWidget(m_search);
    m_rows->addLayout(chips, 1);
    connect(m_search, &SearchField::listWanted, this, &PeopleFilterBar::listWanted);
    arrange();
    connect(m_who, &FilterChip::cleared, this, [this] { choose(Who::Everybody); });
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        PeopleFilter filter = m_filter;
        filter.text = text;
        apply(filter);
    });
}

void PeopleFilterBar::choose(Who who)
{
    PeopleFilter filter = m_filter;
    filter.who = who;
    apply(filter);
}

void PeopleFilterBar::apply(const PeopleFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_who->setValue(wordOf(filter.who));
    Q_EMIT changed(m_filter);
}

void PeopleFilterBar::setCounts(int shown, int all)
{
    const QLocale locale;
    m_count->setText(shown == all ? tr("%n person(s)", nullptr, all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_count->setAccessibleName(m_count->text());
}

void PeopleFilterBar::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    apply({});
}

void PeopleFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Beside large text there is no room for all in one row.
void PeopleFilterBar::arrange()
{
    const bool isLarge = textScale() >= largeText;
    m_rows->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rows->setSpacing(isLarge ? space::small : space::medium);
    const int needed = m_search->fontMetrics().horizontalAdvance(tr("Search people")) + scaled(searchSides);
    m_search->setMinimumWidth(qMax(scaled(searchWidth), needed));
    m_search->setMaximumWidth(isLarge ? QWIDGETSIZE_MAX : qMax(scaled(searchWidth), needed));
}

void PeopleFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_rows->count() == 2)
        arrange();
}

} // namespace muster::ui
