// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/filter_bar.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/models/incident_words.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>

namespace muster::ui {

namespace {

constexpr int searchWidth = 256;
constexpr int searchSides = 56; ///< its glyph, and room around its text

using State = IncidentFilter::State;
using Period = IncidentFilter::Period;

QString wordOf(State state)
{
    switch (state) {
    case State::Any:
        return {};
    case State::Open:
        return FilterBar::tr("Open", "incidents that need people");
    case State::Triage:
        return statusWord(incident::Status::Triage);
    case State::Started:
        return statusWord(incident::Status::Started);
    case State::Mitigated:
        return statusWord(incident::Status::Mitigated);
    case State::Resolved:
        return statusWord(incident::Status::Resolved);
    case State::Cancelled:
        break;
    }
    return statusWord(incident::Status::Cancelled);
}

QString wordOf(Period period)
{
    switch (period) {
    case Period::Any:
        return {};
    case Period::Day:
        return FilterBar::tr("Last 24 hours");
    case Period::Week:
        return FilterBar::tr("Last 7 days");
    case Period::Month:
        break;
    }
    return FilterBar::tr("Last 30 days");
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(tr("Search number, title or person"), this)),
      m_state(new FilterChip(tr("Status"), this)), m_period(new FilterChip(tr("Time"), this)),
      m_severity(new FilterChip(tr("Severity"), this)),
      m_count(new Label({}, TextStyle::Meta, Role::Text2, this)),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::small);
    for (FilterChip *chip : {m_state, m_period, m_severity}) {
        chip->setMenu(new QMenu(chip));
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    chips->addWidget(m_count);
    m_rows->setContentsMargins(space::page, 0, space::page, space::card);
    m_rows->addWidget(m_search);
    m_rows->addLayout(chips, 1);
    connect(m_search, &SearchField::listWanted, this, &FilterBar::listWanted);
    fillState();
    fillPeriod();
    setSeverities({});
    arrange();
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        IncidentFilter filter = m_filter;
        filter.text = text;
        apply(filter);
    });
}

void FilterBar::fillState()
{
    for (const State state :
         {State::Open, State::Triage, State::Started, State::Mitigated, State::Resolved, State::Cancelled}) {
        m_state->menu()->addAction(wordOf(state), this, [this, state] {
            IncidentFilter filter = m_filter;
            filter.state = state;
            apply(filter);
        });
    }
    connect(m_state, &FilterChip::cleared, this, [this] {
        IncidentFilter filter = m_filter;
        filter.state = State::Any;
        apply(filter);
    });
}

void FilterBar::fillPeriod()
{
    for (const Period period : {Period::Day, Period::Week, Period::Month}) {
        m_period->menu()->addAction(wordOf(period), this, [this, period] {
            IncidentFilter filter = m_filter;
            filter.period = period;
            apply(filter);
        });
    }
    connect(m_period, &FilterChip::cleared, this, [this] {
        IncidentFilter filter = m_filter;
        filter.period = Period::Any;
        apply(filter);
    });
    connect(m_severity, &FilterChip::cleared, this, [this] {
        IncidentFilter filter = m_filter;
        filter.severity.clear();
        apply(filter);
    });
}

void FilterBar::setSeverities(const QList<incident::Severity> &severities)
{
    if (m_severities == severities && !m_severity->menu()->isEmpty())
        return;
    m_severities = severities;
    m_severity->menu()->clear();
    for (const incident::Severity &severity : severities) {
        m_severity->menu()->addAction(severity.name, this, [this, id = severity.id] {
            IncidentFilter filter = m_filter;
            filter.severity = id;
            apply(filter);
        });
    }
    m_severity->setVisible(!severities.isEmpty());
}

void FilterBar::setCounts(int shown, int all)
{
    const QLocale locale;
    m_count->setText(shown == all ? tr("%n incident(s)", nullptr, all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_count->setAccessibleName(m_count->text());
}

void FilterBar::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    apply({});
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::apply(const IncidentFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_state->setValue(wordOf(filter.state));
    m_period->setValue(wordOf(filter.period));
    QString severity;
    for (const incident::Severity &one : std::as_const(m_severities)) {
        if (one.id == filter.severity)
            severity = one.name;
    }
    m_severity->setValue(severity);
    Q_EMIT changed(m_filter);
}

void FilterBar::arrange()
{
    const bool isLarge = textScale() >= largeText;
    m_rows->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rows->setSpacing(isLarge ? space::small : space::medium);
    const int words = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
    m_search->setFixedWidth(qMax(scaled(searchWidth), words + scaled(searchSides)));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace muster::ui
