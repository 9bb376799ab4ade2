// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/channels/preview_row.h"

#include "app/incident/title_template.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/models/incident_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int signSize = 16;
constexpr int lockSize = 14;

} // namespace

PreviewRow::PreviewRow(QWidget *parent)
    : QWidget(parent), m_number(new Label({}, TextStyle::Label, Role::Text3, this)),
      m_title(new Paragraph({}, TextStyle::Label, Role::Text, this)),
      m_urlName(new Paragraph({}, TextStyle::Code, Role::Text3, this)),
      m_cut(new Chip({}, Tone::Neutral, this))
{
    m_number->setTabular(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_urlName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::label, 0, space::label);
    row->setSpacing(0);
    row->addSpacing(scaled(signSize) + space::medium);
    row->addWidget(m_number);
    row->addSpacing(space::medium + scaled(lockSize) + space::small);
    row->addLayout(names, 1);
    row->addSpacing(space::medium);
    row->addWidget(m_cut);
}

void PreviewRow::render(const TitlePreview &preview)
{
    m_sign = signOf(conditionOf(preview.status));
    m_isPrivate = preview.isPrivate;
    m_number->setText(QString::number(preview.number));
    m_title->setText(preview.title);
    m_urlName->setText(u'~' + preview.urlName);
    m_cut->setWord(tr("Cut at %1").arg(incident::TitleTemplate::longestTitle), Tone::Neutral);
    m_cut->setVisible(preview.isCut);
    const QString seen = preview.isPrivate ? tr("private") : tr("public");
    setAccessibleName(u"%1, ~%2, %3"_s.arg(preview.title, preview.urlName, seen));
    update();
}

void PreviewRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, color(Role::Line, this));
    const int sign = scaled(signSize);
    drawIcon(&painter, {0, (height() - sign) / 2, sign, sign}, m_sign.icon,
             color(textRole(m_sign.tone), this));
    const int lock = scaled(lockSize);
    const QRect place(m_title->x() - space::small - lock,
                      m_title->y() + (m_title->fontMetrics().height() + space::hair - lock) / 2, lock, lock);
    drawIcon(&painter, place, m_isPrivate ? u"lock"_s : u"channels"_s, color(Role::Text3, this));
}

} // namespace muster::ui
