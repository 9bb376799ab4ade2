// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/filter_chip.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int padding = 10;
constexpr int glyph = 16;
constexpr int gap = 6;

} // namespace

FilterChip::FilterChip(const QString &name, QWidget *parent) : QPushButton(parent), m_name(name)
{
    setTextStyle(this, TextStyle::Label);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    describe();
}

void FilterChip::setName(const QString &name)
{
    m_name = name;
    describe();
}

void FilterChip::setValue(const QString &value)
{
    m_value = value;
    describe();
}

void FilterChip::describe()
{
    setText(m_value.isEmpty() ? m_name : m_value);
    setAccessibleName(m_value.isEmpty() ? m_name : tr("%1: %2").arg(m_name, m_value));
    setAccessibleDescription(m_value.isEmpty() ? QString() : tr("Delete takes the filter away"));
    updateGeometry();
    update();
}

bool FilterChip::hasGlyph() const
{
    return !isCheckable() && (!m_value.isEmpty() || menu());
}

QSize FilterChip::sizeHint() const
{
    const int word = fontMetrics().horizontalAdvance(text());
    const int extra = hasGlyph() ? scaled(glyph + gap) : 0;
    return {2 * scaled(padding) + word + extra, scaled(height::filterChip)};
}

QSize FilterChip::minimumSizeHint() const
{
    return sizeHint();
}

QRect FilterChip::glyphRect() const
{
    const int side = scaled(glyph);
    const QRect place(width() - scaled(padding) - side, (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool set = isCheckable() ? isChecked() : !m_value.isEmpty();
    const bool used = underMouse() || isDown();
    if (set) {
        fillRounded(&painter, rect(), radius::control, color(Role::Selected, this));
    } else {
        fillRounded(&painter, rect(), radius::control, color(used ? Role::Hover : Role::Surface, this));
        edgeRounded(&painter, rect(), radius::control, color(Role::Edge, this));
    }
    Role ink = set ? Role::AccentText : Role::Text2;
    if (!isEnabled())
        ink = Role::Disabled;
    painter.setFont(font());
    painter.setPen(color(ink, this));
    const QRect line = rect().adjusted(scaled(padding), 0, -scaled(padding), 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasGlyph())
        drawIcon(&painter, glyphRect(), m_value.isEmpty() ? u"chevron-down"_s : u"close"_s, color(ink, this));
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    const bool onCross = hasGlyph() && !m_value.isEmpty() && event->button() == Qt::LeftButton
        && glyphRect().adjusted(-6, -6, 6, 6).contains(event->position().toPoint());
    if (onCross)
        Q_EMIT cleared();
    else
        QPushButton::mousePressEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool erases = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return;
    if (erases && !m_value.isEmpty())
        Q_EMIT cleared();
    else if (opens && menu())
        showMenu();
    else
        QPushButton::keyPressEvent(event);
}

void FilterChip::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace muster::ui
