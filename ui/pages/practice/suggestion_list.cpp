// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/suggestion_list.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int commandColumn = 208; ///< as wide as the longest command with its hint

} // namespace

SuggestionList::SuggestionList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void SuggestionList::setSuggestions(const QList<backend::ChatSuggestion> &suggestions)
{
    m_suggestions = suggestions;
    m_current = 0;
    setVisible(!suggestions.isEmpty());
    setAccessibleName(suggestions.isEmpty() ? QString() : tr("Tab takes %1").arg(current()));
    updateGeometry();
    update();
}

void SuggestionList::step(int by)
{
    const int count = static_cast<int>(m_suggestions.size());
    m_current = (m_current + by + count) % count;
    setAccessibleName(tr("Tab takes %1").arg(current()));
    update();
}

QString SuggestionList::current() const
{
    return m_suggestions.isEmpty() ? QString() : m_suggestions.at(m_current).command;
}

int SuggestionList::rowHeight() const
{
    return scaled(32);
}

QSize SuggestionList::sizeHint() const
{
    return {scaled(320), static_cast<int>(m_suggestions.size()) * rowHeight() + 2 * space::hair};
}

void SuggestionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(&painter, rect(), radius::card, color(Role::Raised, this));
    edgeRounded(&painter, rect(), radius::card, color(Role::Edge, this));
    for (qsizetype i = 0; i < m_suggestions.size(); ++i) {
        const int top = space::hair + static_cast<int>(i) * rowHeight();
        paintRow(&painter, {space::hair, top, width() - 2 * space::hair, rowHeight()}, i);
    }
}

void SuggestionList::paintRow(QPainter *painter, const QRect &row, qsizetype i) const
{
    const backend::ChatSuggestion &each = m_suggestions.at(i);
    const bool isCurrent = i == m_current;
    if (isCurrent)
        fillRounded(painter, row, radius::control, color(Role::Selected, this));
    const int glyph = scaled(16);
    drawIcon(painter, {row.left() + space::small, row.center().y() - glyph / 2, glyph, glyph}, u"command"_s,
             color(Role::Text2, this));
    int left = row.left() + space::small + glyph + space::small;
    painter->setFont(ui::font(TextStyle::Label));
    painter->setPen(color(isCurrent ? Role::AccentText : Role::Text, this));
    painter->drawText(QRect(left, row.top(), row.right() - left, row.height()), Qt::AlignVCenter,
                      each.command);
    left += painter->fontMetrics().horizontalAdvance(each.command) + space::small;
    painter->setFont(ui::font(TextStyle::Body));
    painter->setPen(color(Role::Text3, this));
    painter->drawText(QRect(left, row.top(), row.right() - left, row.height()), Qt::AlignVCenter, each.hint);
    const int helpLeft = qMax(row.left() + scaled(commandColumn) + scaled(32),
                              left + painter->fontMetrics().horizontalAdvance(each.hint) + space::card);
    const QRect place(helpLeft, row.top(), row.right() - helpLeft - space::small, row.height());
    painter->setPen(color(Role::Text2, this));
    painter->drawText(place, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(each.help, Qt::ElideRight, place.width()));
}

void SuggestionList::mousePressEvent(QMouseEvent *event)
{
    const int row = (event->pos().y() - space::hair) / rowHeight();
    if (row >= 0 && row < m_suggestions.size())
        Q_EMIT taken(m_suggestions.at(row).command);
}

} // namespace muster::ui
