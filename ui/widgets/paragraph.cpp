// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/paragraph.h"

#include "ui/look/palette.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qreal spread = 1.4;
/// About 70 characters: longer lines are hard to read, and layouts that ask get no wider ones.
constexpr int widestHint = 480;
constexpr int narrowest = 96;
constexpr int unlimited = 100000;

} // namespace

Paragraph::Paragraph(const QString &text, TextStyle style, Role role, QWidget *parent)
    : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextStyle(this, style);
    setText(text);
    // Not Fixed, not Maximum: these would hold it to the height of one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Paragraph::setRole(Role role)
{
    m_role = role;
    update();
}

qreal Paragraph::lineHeight() const
{
    return std::max(std::round(font().pixelSize() * spread), qreal(fontMetrics().height()));
}

int Paragraph::layOut(QTextLayout &layout, int width) const
{
    QString lines = text();
    // A line may break after a slash, but a command stays whole.
    static const QRegularExpression command(u"(?<=^|\\s)/(?=\\w)"_s);
    lines.replace(command, u"/\u2060"_s);
    lines.replace(u'\n', QChar::LineSeparator);
    QTextOption option(QFlag(int(alignment() & Qt::AlignHorizontal_Mask)));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(lines);
    layout.setFont(font());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + std::floor((lineHeight() - line.height()) / 2)});
        y += lineHeight();
    }
    layout.endLayout();
    return int(std::ceil(y));
}

Paragraph::Measures &Paragraph::measures() const
{
    if (m_measures.text == text() && m_measures.font == font())
        return m_measures;
    QTextLayout layout;
    const int high = layOut(layout, unlimited);
    m_measures = {text(), font(), int(std::ceil(layout.maximumWidth())), {{unlimited, high}}};
    return m_measures;
}

QSize Paragraph::sizeHint() const
{
    const QMargins around = contentsMargins();
    const int natural = measures().natural;
    const int width = std::min(natural + 1, scaled(widestHint)) + around.left() + around.right();
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const
{
    const QMargins around = contentsMargins();
    const int width = std::min(sizeHint().width(), scaled(narrowest));
    return {width, int(lineHeight()) + around.top() + around.bottom()};
}

int Paragraph::heightForWidth(int width) const
{
    if (text().isEmpty())
        return 0;
    const QMargins around = contentsMargins();
    const int inside = std::max(1, width - around.left() - around.right());
    Measures &known = measures();
    const int asked = inside > known.natural ? unlimited : inside;
    if (!known.heights.contains(asked)) {
        QTextLayout layout;
        known.heights.insert(asked, layOut(layout, asked));
    }
    return known.heights.value(asked) + around.top() + around.bottom();
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(isEnabled() ? m_role : Role::Disabled, this));
    const QRect place = contentsRect();
    QTextLayout layout;
    layout.setCacheEnabled(true); // or drawing would shape it once more
    const int high = layOut(layout, place.width());
    qreal top = place.top();
    if (alignment() & Qt::AlignVCenter)
        top += std::floor((place.height() - high) / 2.0);
    layout.draw(&painter, {qreal(place.left()), top});
}

} // namespace muster::ui
