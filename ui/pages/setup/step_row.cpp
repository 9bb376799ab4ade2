// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/step_row.h"

#include "ui/look/spacing.h"
#include "ui/pages/setup/step_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster::ui {

using backend::StepName;
using backend::StepPhase;

StepRow::StepRow(StepName step, QWidget *parent)
    : QWidget(parent), m_step(step), m_title(new Label(StepWords::title(step), TextStyle::Label)),
      m_sentence(new Paragraph({}, TextStyle::Body, Role::Text3)),
      m_open(new Button({}, Button::Kind::Quiet)), m_word(new Label({}, TextStyle::Label)), m_chip(new Chip)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, space::medium);
    row->setSpacing(space::wide);
    row->addLayout(texts, 1);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    row->addWidget(m_word, 0, Qt::AlignVCenter);
    row->addWidget(m_chip, 0, Qt::AlignVCenter);
    connect(m_open, &Button::clicked, this, &StepRow::openRequested);
}

/// Of what was done in an earlier run, only the facts are known.
QString StepRow::sentence(const backend::SetupState &setup, const QDateTime &now) const
{
    const backend::SetupStep &step = setup.step(m_step);
    if (step.phase == StepPhase::Working)
        return StepWords::doing(step, now);
    if (step.phase == StepPhase::NeedsAttention && !step.troubles.isEmpty())
        return step.troubles.first().sentence;
    if (step.phase != StepPhase::Done)
        return StepWords::brief(m_step);
    if (!step.summary.isEmpty())
        return step.summary;
    if (m_step == StepName::Server && !setup.server.version.isEmpty())
        return tr("%1, version %2").arg(setup.server.url.host(), setup.server.version);
    if (m_step == StepName::SignIn && !setup.signedInAs.isEmpty())
        return tr("As @%1").arg(setup.signedInAs);
    if (m_step == StepName::Parts)
        return tr("@%1 in %2").arg(setup.botName, QLocale().createSeparatedList(setup.chosenTeams));
    return StepWords::brief(m_step);
}

void StepRow::render(const backend::SetupState &setup, const QDateTime &now)
{
    const StepPhase phase = setup.step(m_step).phase;
    m_sentence->setText(sentence(setup, now));
    const QString verb = phase == StepPhase::Done ? tr("Redo") : tr("Open");
    m_open->setText(verb);
    m_open->setAccessibleName(tr("%1: %2").arg(verb, StepWords::title(m_step)));
    m_open->setVisible(phase != StepPhase::Working);
    const bool isPlain = phase == StepPhase::Done || phase == StepPhase::ToDo;
    m_word->setText(StepWords::word(phase));
    m_word->setRole(phase == StepPhase::Done ? Role::OkText : Role::Text3);
    m_word->setVisible(isPlain);
    m_chip->setCondition(StepWords::condition(phase), StepWords::word(phase));
    m_chip->setVisible(!isPlain);
}

QRect StepRow::titleRect() const
{
    return m_title->geometry();
}

} // namespace muster::ui
