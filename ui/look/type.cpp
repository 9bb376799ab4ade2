// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int bodySize = 13;
constexpr double largestUsualFont = 11; ///< in points, of a desktop nobody has set to large text
constexpr const char *styleProperty = "musterTextStyle";

struct Measure
{
    int size;
    QFont::Weight weight;
};

Measure measureOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Display:
        return {24, QFont::DemiBold};
    case TextStyle::PageTitle:
        return {20, QFont::DemiBold};
    case TextStyle::PaneTitle:
        return {16, QFont::DemiBold};
    case TextStyle::CardHeading:
        return {14, QFont::DemiBold};
    case TextStyle::Strong:
        return {bodySize, QFont::DemiBold};
    case TextStyle::Label:
        return {bodySize, QFont::Medium};
    case TextStyle::Meta:
        return {12, QFont::Normal};
    case TextStyle::MetaStrong:
        return {12, QFont::Medium};
    case TextStyle::Axis:
        return {11, QFont::Normal};
    case TextStyle::Initials:
        return {10, QFont::DemiBold};
    case TextStyle::Body:
    case TextStyle::Code:
        break;
    }
    return {bodySize, QFont::Normal};
}

int digitCell(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

} // namespace

QFont applicationFont(qreal scale)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies({u"Inter"_s, font.family()});
    font.setHintingPreference(QFont::PreferVerticalHinting);
    font.setPixelSize(qRound(bodySize * std::clamp(scale, 1.0, 2.0)));
    font.setWeight(QFont::Normal);
    return font;
}

qreal textScale()
{
    const int size = QApplication::font().pixelSize();
    // A font has whole pixels: at 140 % it is 138.5 % as large, and still meant as 140 %.
    constexpr int steps = 20;
    return size > 0 ? std::clamp(qreal(qRound(qreal(size) * steps / bodySize)) / steps, 1.0, 2.0) : 1.0;
}

int textPercentOf(const QFont &platform)
{
    const double points = platform.pointSizeF(); // -1: the desktop counts in pixels, and scales by itself
    return std::clamp(qRound(100 * points / largestUsualFont), 100, 200);
}

int scaled(int px)
{
    return qRound(px * textScale());
}

QFont font(TextStyle style)
{
    QFont font = QApplication::font();
    const Measure measure = measureOf(style);
    if (style == TextStyle::Code) {
        font.setStyleHint(QFont::Monospace);
        font.setFamilies({u"JetBrains Mono"_s, u"Noto Sans Mono"_s,
                          QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    }
    font.setPixelSize(scaled(measure.size));
    font.setWeight(measure.weight);
    if (style == TextStyle::PageTitle)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return font;
}

void setTextStyle(QWidget *widget, TextStyle style)
{
    widget->setProperty(styleProperty, static_cast<int>(style));
    widget->setFont(font(style));
}

void refreshTextStyle(QWidget *widget)
{
    QList<QWidget *> all = widget->findChildren<QWidget *>();
    all.prepend(widget);
    for (QWidget *each : std::as_const(all)) {
        const QVariant style = each->property(styleProperty);
        if (style.isValid())
            each->setFont(font(static_cast<TextStyle>(style.toInt())));
    }
}

int tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    const int cell = digitCell(metrics);
    int width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? cell : metrics.horizontalAdvance(character);
    return width;
}

void drawTabular(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int cell = digitCell(metrics);
    const int width = tabularWidth(painter->font(), text);
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar character : text) {
        const int advance = metrics.horizontalAdvance(character);
        const int room = character.isDigit() ? cell : advance;
        painter->drawText(QPointF(x + (room - advance) / 2.0, baseline), QString(character));
        x += room;
    }
}

} // namespace muster::ui
