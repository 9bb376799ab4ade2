// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/hop_row.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/models/time_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/sparkline.h"

#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int glyphSize = 20;
constexpr int latencyRoom = 72;

Condition conditionOf(backend::Health health)
{
    switch (health) {
    case backend::Health::Ok:
        return Condition::Done;
    case backend::Health::Warning:
        return Condition::Waiting;
    case backend::Health::Failed:
        return Condition::Failed;
    case backend::Health::Unknown:
        break;
    }
    return Condition::ToDo;
}

QString iconOf(const QString &hop)
{
    if (hop == "mattermost.in"_L1)
        return u"arrow-in"_s;
    if (hop == "mattermost.out"_L1)
        return u"arrow-out"_s;
    if (hop == "record"_L1)
        return u"record"_s;
    return hop == "secrets"_L1 ? u"key"_s : u"list"_s;
}

} // namespace

HopRow::HopRow(QWidget *parent)
    : CardRow(parent), m_glyph(new Glyph(u"list"_s, glyphSize, this)),
      m_title(new Label({}, TextStyle::Label, Role::Text, this)),
      m_place(new Label({}, TextStyle::Meta, Role::Text2, this)), m_chipCell(new QWidget(this)),
      m_chip(new Chip(Condition::ToDo, {}, m_chipCell)), m_spark(new Sparkline(this)),
      m_latency(new Label({}, TextStyle::Body, Role::Text2, this)),
      m_age(new Label({}, TextStyle::Meta, Role::Text3, this)),
      m_trouble(new Paragraph({}, TextStyle::Meta, Role::Text2, this))
{
    const auto below = [](QWidget *upper, QWidget *lower) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(upper);
        column->addWidget(lower);
        return column;
    };
    auto *cell = new QHBoxLayout(m_chipCell);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->addWidget(m_chip);
    cell->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_glyph);
    row->addLayout(below(m_title, m_place), 1);
    row->addWidget(m_chipCell);
    row->addWidget(m_spark);
    row->addLayout(below(m_latency, m_age));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::card - 1, space::small + 1, space::card - 1, space::small);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_trouble);
    for (Label *number : {m_latency, m_age})
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_latency->setTabular(true);
}

void HopRow::render(const backend::Hop &hop, const QDateTime &now)
{
    m_glyph->setIcon(iconOf(hop.id));
    m_title->setText(hop.title);
    m_place->setText(hop.place);
    m_chip->setCondition(conditionOf(hop.health), hop.word);
    renderLatency(hop, now);
    const bool isTroubled = hop.health == backend::Health::Failed || hop.health == backend::Health::Warning;
    const QString said = QString(hop.sentence + u' ' + hop.advice).trimmed();
    m_trouble->setText(isTroubled ? said : QString());
    m_trouble->setVisible(isTroubled && !said.isEmpty());
    m_trouble->setContentsMargins(scaled(glyphSize) + space::medium, 0, 0, space::hair);
    setToolTip(isTroubled ? QString() : said);
    setAccessibleName(tr("%1: %2", "name of a hop, its state").arg(hop.title, hop.word));
    setAccessibleDescription(QStringList{hop.place, m_latency->text(), m_age->text(), said}.join(u", "_s));
}

void HopRow::renderLatency(const backend::Hop &hop, const QDateTime &now)
{
    const QLocale locale;
    m_latency->setText(hop.latency ? tr("%1 ms").arg(locale.toString(qlonglong(hop.latency->count())))
                                   : QString());
    m_age->setText(hop.checkedAt.isValid() ? agoWords(hop.checkedAt, now) : QString());
    const int room
        = std::max({scaled(latencyRoom), m_latency->sizeHint().width(), m_age->sizeHint().width()});
    m_latency->setMinimumWidth(room);
    m_age->setMinimumWidth(room);
    const QList<double> values(hop.latencies.cbegin(), hop.latencies.cend());
    QString summary;
    if (!values.isEmpty()) {
        const auto [least, most] = std::minmax_element(hop.latencies.cbegin(), hop.latencies.cend());
        summary = tr("%1 to %2 ms lately").arg(locale.toString(*least), locale.toString(*most));
    }
    m_spark->setValues(values, summary, hop.health == backend::Health::Warning ? Tone::Warn : Tone::Neutral);
    m_spark->setToolTip(summary);
}

int HopRow::chipWidth() const
{
    return m_chip->sizeHint().width();
}

void HopRow::setChipWidth(int width)
{
    m_chipCell->setFixedWidth(width);
}

} // namespace muster::ui
