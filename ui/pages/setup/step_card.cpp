// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/step_card.h"

#include "ui/look/spacing.h"
#include "ui/pages/setup/step_form.h"
#include "ui/pages/setup/step_words.h"
#include "ui/pages/setup/trouble_list.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster::ui {

using backend::StepName;
using backend::StepPhase;

StepCard::StepCard(StepName step, StepForm *form, QWidget *parent)
    : Card(QString(), parent), m_step(step), m_head(new QWidget),
      m_title(new Label(StepWords::title(step), TextStyle::PaneTitle)), m_chip(new Chip),
      m_troubles(new TroubleList), m_form(form)
{
    setAccessibleName(StepWords::title(step));
    body()->setSpacing(space::wide);
    body()->addWidget(makeHead());
    body()->addWidget(m_troubles);
    body()->addWidget(m_form);
    body()->addWidget(makeWork());
    connect(m_form, &StepForm::copyRequested, this, &StepCard::copyRequested);
    connect(m_troubles, &TroubleList::copyRequested, this, &StepCard::copyRequested);
    connect(m_troubles, &TroubleList::fileSecretsRequested, this, &StepCard::fileSecretsRequested);
}

QWidget *StepCard::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::wide);
    row->addWidget(m_title, 1);
    row->addWidget(m_chip);
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(row);
    column->addWidget(new Paragraph(StepWords::purpose(m_step)));
    return m_head;
}

QWidget *StepCard::makeWork()
{
    m_work = new QWidget;
    auto *glyph = new Glyph(QString(), 16);
    glyph->setIcon(signOf(Condition::Working).icon, Tone::Accent);
    m_doing = new Paragraph;
    m_cancel = new Button(tr("Cancel"), Button::Kind::Secondary);
    connect(m_cancel, &Button::clicked, this, &StepCard::cancelRequested);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(glyph, 0, Qt::AlignVCenter);
    row->addWidget(m_doing, 1, Qt::AlignVCenter);
    row->addWidget(m_cancel);
    return m_work;
}

void StepCard::render(const SetupPageState &state)
{
    const backend::SetupStep &step = state.setup.step(m_step);
    const bool isWorking = step.phase == StepPhase::Working;
    m_chip->setCondition(StepWords::condition(step.phase), StepWords::word(step.phase));
    m_form->render(state);
    m_troubles->render(m_form->place(step.troubles), state.secretsFile);
    m_form->setEnabled(!isWorking);
    m_doing->setText(StepWords::doing(step, state.now));
    m_work->setVisible(isWorking);
    // Only a person in front of the browser keeps one waiting long.
    m_cancel->setVisible(m_step == StepName::SignIn || m_step == StepName::Install);
}

void StepCard::focusForm()
{
    const QList<QWidget *> stops = stopsIn(m_form);
    for (QWidget *stop : stops) {
        if (stop->isVisibleTo(m_form) && stop->isEnabledTo(m_form))
            return stop->setFocus(Qt::TabFocusReason);
    }
}

QRect StepCard::titleRect() const
{
    return {m_title->mapTo(this, QPoint()), m_title->size()};
}

} // namespace muster::ui
