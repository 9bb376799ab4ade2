// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/timeline_row.h"

#include "app/incident/incident_export.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/models/incident_words.h"
#include "ui/models/time_words.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int glyphSize = 16;

/// An entry taken apart: the headline, and what a person wrote.
struct Told
{
    QString headline;
    QString note;
    QString icon;
    Tone tone = Tone::Neutral;
};

Told toldOf(const incident::TimelineEntry &entry, const Texts &texts)
{
    const auto sentence = [&](const QString &text) {
        incident::TimelineEntry part = entry;
        part.text = text;
        return incident::timelineSentence(part, texts);
    };
    if (entry.kind == "created"_L1)
        return {sentence(entry.text), {}, u"incidents"_s};
    if (entry.kind == "updated"_L1)
        return {sentence(entry.text), {}, u"form"_s};
    if (entry.kind == "note"_L1)
        return {TimelineRow::tr("Note"), entry.text, u"practice"_s};
    // "mitigated: The disk is free again", as the built-in record writes it.
    const QString name = entry.text.section(u": "_s, 0, 0);
    const auto status = incident::statusFromName(name);
    if (entry.kind != "status"_L1 || !status)
        return {sentence(entry.text), {}, u"info"_s};
    const Sign sign = signOf(conditionOf(*status));
    return {sentence(name), entry.text.section(u": "_s, 1), sign.icon, sign.tone};
}

/// What somebody wrote, on its own ground.
class Note : public Paragraph
{
public:
    explicit Note(const QString &text, QWidget *parent)
        : Paragraph(text, TextStyle::Body, Role::Text2, parent)
    {
        setContentsMargins(space::small + 2, space::small, space::small + 2, space::small);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            QPainter painter(this);
            fillRounded(&painter, rect(), radius::control, color(Role::Sunken, this));
        }
        Paragraph::paintEvent(event);
    }
};

} // namespace

TimelineRow::TimelineRow(const incident::TimelineEntry &entry, const Texts &texts, const QDateTime &now,
                         QWidget *parent)
    : QWidget(parent), m_glyph(new Glyph(u"info"_s, glyphSize, this))
{
    const Told told = toldOf(entry, texts);
    m_glyph->setIcon(told.icon, told.tone);
    auto *time = new Label(momentWords(entry.at, now), TextStyle::Meta, Role::Text3, this);
    time->setTabular(true);
    time->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(new Paragraph(told.headline, TextStyle::Label, Role::Text, this), 1);
    head->addWidget(time, 0, Qt::AlignTop);
    auto *texted = new QVBoxLayout;
    texted->setSpacing(2);
    texted->addLayout(head);
    if (!entry.by.name.isEmpty())
        texted->addWidget(new Label(entry.by.name, TextStyle::Meta, Role::Text2, this));
    if (!told.note.isEmpty()) {
        texted->addSpacing(space::hair);
        texted->addWidget(new Note(told.note, this));
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, space::card);
    row->setSpacing(space::medium);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(texted, 1);
    setAccessibleName(QStringList{told.headline, entry.by.name, time->text(), told.note}.join(u", "_s));
}

void TimelineRow::setLast(bool last)
{
    m_last = last;
    update();
}

void TimelineRow::paintEvent(QPaintEvent *)
{
    if (m_last)
        return;
    QPainter painter(this);
    const QRect glyph = m_glyph->geometry();
    const int top = glyph.bottom() + space::hair;
    painter.fillRect(glyph.center().x(), top, 2, height() - top - space::hair, color(Role::Line, this));
}

} // namespace muster::ui
