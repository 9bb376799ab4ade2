// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/card_view.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/practice/markdown_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int barWidth = 4;
constexpr int widest = 560;

Button::Kind kindOf(const QString &style)
{
    return style == "primary"_L1 ? Button::Kind::Primary
        : style == "danger"_L1   ? Button::Kind::Quiet
                                 : Button::Kind::Secondary;
}

} // namespace

CardView::CardView(const backend::ChatCard &card, QWidget *parent) : QFrame(parent), m_card(card)
{
    setMaximumWidth(scaled(widest));
    setAccessibleName(card.title.isEmpty() ? tr("Card") : card.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::card + barWidth, space::medium, space::card, space::medium);
    column->setSpacing(space::medium);
    if (!card.title.isEmpty()) {
        auto *title = new MarkdownView(card.title, this);
        title->setMarkdown(u"**%1**"_s.arg(card.title));
        connect(title, &MarkdownView::anchorClicked, this, &CardView::linkOpened);
        column->addWidget(title);
    }
    if (!card.text.isEmpty())
        addText(column, card.text);
    addFields(column);
    if (!card.buttons.isEmpty())
        addButtons(column);
}

void CardView::addText(QVBoxLayout *column, const QString &markdown)
{
    auto *text = new MarkdownView(markdown, this);
    text->setMarkdown(markdown);
    connect(text, &MarkdownView::anchorClicked, this, &CardView::linkOpened);
    column->addWidget(text);
}

void CardView::addFields(QVBoxLayout *column)
{
    if (m_card.fields.isEmpty())
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::section);
    grid->setVerticalSpacing(space::small);
    int row = 0;
    int place = 0;
    for (const backend::ChatField &field : m_card.fields) {
        if (!field.isShort && place != 0) {
            ++row;
            place = 0;
        }
        grid->addWidget(makeField(field), row, place, 1, field.isShort ? 1 : 2);
        place = field.isShort && place == 0 ? 1 : 0;
        if (place == 0)
            ++row;
    }
    column->addLayout(grid);
}

QWidget *CardView::makeField(const backend::ChatField &field)
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Label(field.title, TextStyle::Meta, Role::Text2, both));
    addText(column, field.value);
    return both;
}

void CardView::addButtons(QVBoxLayout *column)
{
    auto *row = new FlowLayout(space::small);
    for (const backend::ChatButton &each : m_card.buttons) {
        auto *button = new Button(each.label, kindOf(each.style), this);
        connect(button, &Button::clicked, this, [this, id = each.id] { Q_EMIT buttonClicked(id); });
        row->addWidget(button);
    }
    column->addLayout(row);
}

void CardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(&painter, rect(), radius::card, color(Role::Surface, this));
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius::card, radius::card);
    painter.setClipPath(shape);
    const QColor bar = m_card.color.isEmpty() ? color(Role::Edge, this) : QColor(m_card.color);
    painter.fillRect(0, 0, barWidth, height(), bar);
    painter.setClipping(false);
    edgeRounded(&painter, rect(), radius::card, color(Role::Edge, this));
}

} // namespace muster::ui
