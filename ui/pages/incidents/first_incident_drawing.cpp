// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/first_incident_drawing.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/models/incident_words.h"
#include "ui/widgets/chip_painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int wide = 280;
constexpr int inputHeight = 36;
constexpr int gap = 28;
constexpr int rowHeight = 40;
constexpr int glyph = 16;
constexpr int barWidth = 104;
constexpr int barHeight = 6;

} // namespace

FirstIncidentDrawing::FirstIncidentDrawing(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FirstIncidentDrawing::sizeHint() const
{
    return {scaled(wide), scaled(inputHeight + gap + rowHeight)};
}

void FirstIncidentDrawing::paintInput(QPainter &painter) const
{
    const QRect input(0, 0, width(), scaled(inputHeight));
    fillRounded(&painter, input, radius::control, color(Role::Surface, this));
    edgeRounded(&painter, input, radius::control, color(Role::Edge, this));
    painter.setFont(ui::font(TextStyle::Code));
    painter.setPen(color(Role::Text, this));
    const QRect place = input.adjusted(space::card, 0, -space::card, 0);
    const QString command = u"/incident new"_s;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, command);
    const int caret = place.left() + painter.fontMetrics().horizontalAdvance(command) + 1;
    painter.fillRect(caret, input.center().y() - scaled(8), 2, scaled(16), color(Role::Accent, this));
    drawIcon(&painter,
             {input.right() - space::medium - scaled(glyph), input.center().y() - scaled(glyph) / 2,
              scaled(glyph), scaled(glyph)},
             u"send"_s, color(Role::Text2, this));
}

void FirstIncidentDrawing::paintRow(QPainter &painter) const
{
    const QRect row(0, scaled(inputHeight + gap), width(), scaled(rowHeight));
    fillRounded(&painter, row, radius::card, color(Role::Surface, this));
    edgeRounded(&painter, row, radius::card, color(Role::Line, this));
    painter.setFont(ui::font(TextStyle::Label));
    painter.setPen(color(Role::Text3, this));
    painter.drawText(row.adjusted(space::card, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"1"_s);
    fillRounded(&painter,
                {scaled(34), row.center().y() - scaled(barHeight) / 2, scaled(barWidth), scaled(barHeight)},
                scaled(barHeight) / 2, color(Role::Edge, this));
    const QString word = statusWord(incident::Status::Started);
    const QSize chip = chipSize(word, true);
    paintChip(&painter,
              {row.right() - space::medium - chip.width(), row.center().y() - chip.height() / 2, chip.width(),
               chip.height()},
              signOf(Condition::Started), word, themeOf(palette()));
}

void FirstIncidentDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintInput(painter);
    const int side = scaled(glyph);
    const int middle = scaled(inputHeight) + scaled(gap) / 2;
    painter.save();
    painter.translate(width() / 2, middle);
    painter.rotate(90);
    drawIcon(&painter, {-side / 2, -side / 2, side, side}, u"arrow-right"_s, color(Role::Text3, this));
    painter.restore();
    paintRow(painter);
}

} // namespace muster::ui
