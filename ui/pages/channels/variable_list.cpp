// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/channels/variable_list.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int wide = 400;
constexpr int rowSize = 28;

} // namespace

VariableList::VariableList(QWidget *parent) : QWidget(parent)
{
    hide();
}

void VariableList::setVariables(const QList<TitleVariable> &variables, const QString &typed)
{
    m_variables = variables;
    m_typed = typed;
    m_current = 0;
    name();
    updateGeometry();
    update();
}

void VariableList::step(int by)
{
    const int count = static_cast<int>(m_variables.size());
    m_current = count == 0 ? 0 : (m_current + by + count) % count;
    name();
    update();
}

/// What a screen reader says while the input has the keyboard.
void VariableList::name()
{
    setAccessibleName(m_variables.isEmpty() ? QString() : tr("Tab takes %1").arg(current()));
}

QString VariableList::current() const
{
    return m_variables.isEmpty() ? QString() : m_variables.at(m_current).name;
}

int VariableList::rowHeight() const
{
    return scaled(rowSize);
}

QSize VariableList::sizeHint() const
{
    return {scaled(wide), (static_cast<int>(m_variables.size()) + 1) * rowHeight() + 2 * space::hair};
}

void VariableList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(&painter, rect(), radius::card, color(Role::Raised, this));
    edgeRounded(&painter, rect(), radius::card, color(Role::Edge, this));
    QRect row(space::hair, space::hair, width() - 2 * space::hair, rowHeight());
    for (qsizetype i = 0; i < m_variables.size(); ++i) {
        paintRow(&painter, row, i);
        row.translate(0, rowHeight());
    }
    painter.fillRect(row.left(), row.top(), row.width(), 1, color(Role::Line, this));
    painter.setFont(ui::font(TextStyle::Meta));
    painter.setPen(color(Role::Text2, this));
    painter.drawText(row.adjusted(space::small, 0, -space::small, 0), Qt::AlignVCenter,
                     tr("Tab to take, Esc to close"));
}

void VariableList::paintRow(QPainter *painter, const QRect &row, qsizetype i) const
{
    const TitleVariable &variable = m_variables.at(i);
    if (i == m_current)
        fillRounded(painter, row, radius::control, color(Role::Selected, this));
    const QRect place = row.adjusted(space::small, 0, -space::small, 0);
    QFont code = ui::font(TextStyle::Code);
    const QString rest = variable.name.sliced(m_typed.size());
    painter->setFont(code);
    const int restWidth = painter->fontMetrics().horizontalAdvance(rest);
    code.setWeight(QFont::DemiBold);
    painter->setFont(code);
    painter->setPen(color(Role::AccentText, this));
    const int typedWidth = painter->fontMetrics().horizontalAdvance(m_typed);
    painter->drawText(place, Qt::AlignVCenter, variable.name.first(m_typed.size()));
    code.setWeight(QFont::Normal);
    painter->setFont(code);
    painter->setPen(color(Role::Text, this));
    painter->drawText(place.adjusted(typedWidth, 0, 0, 0), Qt::AlignVCenter, rest);
    painter->setFont(ui::font(TextStyle::Meta));
    painter->setPen(color(Role::Text2, this));
    const QRect right = place.adjusted(typedWidth + restWidth + space::card, 0, 0, 0);
    const QString sample = variable.sample.isEmpty() ? tr("empty") : variable.sample;
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(sample, Qt::ElideRight, right.width()));
}

void VariableList::mousePressEvent(QMouseEvent *event)
{
    const int row = (event->pos().y() - space::hair) / rowHeight();
    if (row >= 0 && row < m_variables.size())
        Q_EMIT taken(m_variables.at(row).name);
}

} // namespace muster::ui
