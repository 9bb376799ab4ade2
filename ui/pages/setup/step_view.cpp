// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/step_view.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/setup/step_card.h"
#include "ui/pages/setup/step_form.h"
#include "ui/pages/setup/step_row.h"
#include "ui/pages/setup/step_words.h"
#include "ui/pages/setup/trouble_list.h"

#include <QPainter>
#include <QVBoxLayout>

namespace muster::ui {

using backend::StepName;
using backend::StepPhase;

namespace {

constexpr int glyphSide = 20;
constexpr int railWidth = 36;
constexpr int lineWidth = 2;
constexpr int gap = 4; ///< between glyph and line

} // namespace

StepView::StepView(StepName step, StepForm *form, QWidget *parent)
    : QWidget(parent), m_step(step), m_row(new StepRow(step)), m_notes(new TroubleList),
      m_card(new StepCard(step, form))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(railWidth), 0, 0, space::hair);
    column->setSpacing(0);
    column->addWidget(m_row);
    column->addWidget(m_notes);
    column->addWidget(m_card);
    connect(m_row, &StepRow::openRequested, this, &StepView::openRequested);
    connect(m_card, &StepCard::cancelRequested, this, &StepView::cancelRequested);
    connect(m_notes, &TroubleList::copyRequested, this, &StepView::copyRequested);
    connect(m_notes, &TroubleList::fileSecretsRequested, this, &StepView::fileSecretsRequested);
    connect(m_card, &StepCard::copyRequested, this, &StepView::copyRequested);
    connect(m_card, &StepCard::fileSecretsRequested, this, &StepView::fileSecretsRequested);
}

void StepView::render(const SetupPageState &state, bool isOpen)
{
    const backend::SetupStep &step = state.setup.step(m_step);
    const bool begins = step.phase == StepPhase::Working && m_phase != StepPhase::Working;
    const bool ends = step.phase != StepPhase::Working && m_phase == StepPhase::Working;
    if ((begins || ends) && m_card->isAncestorOf(window()->focusWidget()))
        holdKeyboard();
    m_phase = step.phase;
    m_isOpen = isOpen;
    const auto place = state.setup.steps.indexOf(step);
    m_followsDone = place > 0 && state.setup.steps[place - 1].phase == StepPhase::Done;
    setAccessibleName(StepWords::title(m_step) + u", " + StepWords::word(m_phase));
    layout()->setContentsMargins(scaled(railWidth), 0, 0, isOpen ? space::card : space::hair);
    m_row->setVisible(!isOpen);
    m_card->setVisible(isOpen);
    m_row->render(state.setup, state.now);
    m_card->render(state);
    m_notes->render(!isOpen && m_phase == StepPhase::Done ? step.troubles : backend::Troubles(),
                    state.secretsFile);
    update();
}

/// What had it is about to be disabled or to go, and Qt would pass it on to the next control, wherever that
/// is.
void StepView::holdKeyboard()
{
    setFocus(Qt::OtherFocusReason);
}

bool StepView::keepsKeyboard() const
{
    return window()->focusWidget() == this;
}

void StepView::focusForm()
{
    m_card->focusForm();
}

/// Beside the title, wherever that is now.
QRect StepView::glyphRect() const
{
    const QWidget *shown = m_isOpen ? static_cast<const QWidget *>(m_card) : m_row;
    const QRect title = m_isOpen ? m_card->titleRect() : m_row->titleRect();
    const int side = scaled(glyphSide);
    const int middle = shown->y() + title.center().y();
    return {0, qMax(0, middle - side / 2), side, side};
}

void StepView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect glyph = glyphRect();
    const Sign sign = signOf(StepWords::condition(m_phase));
    drawIcon(&painter, glyph, sign.icon, color(textRole(sign.tone), this));
    const int x = glyph.center().x() - lineWidth / 2 + 1;
    const auto line = [this](bool isDone) { return color(isDone ? Role::OkText : Role::Line, this); };
    if (m_step != backend::allSteps().first())
        painter.fillRect(x, 0, lineWidth, glyph.top() - gap, line(m_followsDone));
    if (m_step != backend::allSteps().last())
        painter.fillRect(x, glyph.bottom() + 1 + gap, lineWidth, height() - glyph.bottom() - 1 - gap,
                         line(m_phase == StepPhase::Done));
}

} // namespace muster::ui
