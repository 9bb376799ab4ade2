// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/setup_page.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/setup/app_form.h"
#include "ui/pages/setup/install_form.h"
#include "ui/pages/setup/parts_form.h"
#include "ui/pages/setup/plain_form.h"
#include "ui/pages/setup/server_form.h"
#include "ui/pages/setup/sign_in_form.h"
#include "ui/pages/setup/step_view.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/tab_order.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::StepName;
using backend::StepPhase;

namespace {

constexpr int widest = 848;
constexpr int mostOfRoom = 10'000;

bool isWorking(const backend::SetupState &setup)
{
    return std::any_of(setup.steps.cbegin(), setup.steps.cend(),
                       [](const backend::SetupStep &step) { return step.phase == StepPhase::Working; });
}

} // namespace

SetupPage::SetupPage(QWidget *parent)
    : QWidget(parent), m_header(new PageHeader(tr("Set-up"))), m_recheck(new Button(tr("Check again")))
{
    m_recheck->setIconName(u"retry"_s);
    m_header->addAction(m_recheck);
    connect(m_recheck, &Button::clicked, this, &SetupPage::recheckRequested);
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeSteps());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("overlaid", true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
}

QWidget *SetupPage::makeSteps()
{
    auto *steps = new QWidget;
    steps->setMaximumWidth(scaled(widest));
    auto *rows = new QVBoxLayout(steps);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const StepName name : backend::allSteps()) {
        auto *view = new StepView(name, makeForm(name));
        connect(view, &StepView::openRequested, this, [this, name] { open(name); });
        connect(view, &StepView::cancelRequested, this, &SetupPage::cancelRequested);
        connect(view, &StepView::copyRequested, this, &SetupPage::copyRequested);
        connect(view, &StepView::fileSecretsRequested, this, &SetupPage::fileSecretsRequested);
        rows->addWidget(view);
        m_steps.append(view);
    }
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::page, space::hair, space::page, space::page);
    // A vertical layout would ask how tall they are in its own width, wider than they ever are.
    auto *row = new QHBoxLayout;
    row->addWidget(steps, mostOfRoom);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return contents;
}

StepForm *SetupPage::makeForm(StepName step)
{
    switch (step) {
    case StepName::Server: {
        auto *form = new ServerForm;
        connect(form, &ServerForm::checkRequested, this, &SetupPage::serverGiven);
        return form;
    }
    case StepName::SignIn: {
        auto *form = new SignInForm;
        connect(form, &SignInForm::browserRequested, this, &SetupPage::browserSignInRequested);
        connect(form, &SignInForm::tokenGiven, this, &SetupPage::tokenGiven);
        return form;
    }
    case StepName::OAuthApp: {
        auto *form = new AppForm;
        connect(form, &AppForm::registerRequested, this, &SetupPage::appRequested);
        return form;
    }
    case StepName::Install: {
        auto *form = new InstallForm;
        connect(form, &InstallForm::installRequested, this, &SetupPage::installRequested);
        return form;
    }
    case StepName::Parts: {
        auto *form = new PartsForm;
        connect(form, &PartsForm::partsRequested, this, &SetupPage::partsRequested);
        connect(form, &PartsForm::addressRequested, this, &SetupPage::addressRequested);
        return form;
    }
    case StepName::Record: {
        auto *form = new PlainForm(tr("Use the built-in record"));
        connect(form, &PlainForm::requested, this, &SetupPage::recordChosen);
        return form;
    }
    case StepName::RoundTrip:
        break;
    }
    auto *form = new PlainForm(tr("Run /incident help"));
    connect(form, &PlainForm::requested, this, &SetupPage::roundTripRequested);
    return form;
}

QString SetupPage::sentence() const
{
    const int done = m_state.setup.doneCount();
    const int all = static_cast<int>(m_state.setup.steps.size());
    if (done == all)
        return tr("All %1 steps are done: /incident is answered in Mattermost.").arg(all);
    return tr("%1 of %2 steps done. You can close Muster and go on later; nothing is lost.")
        .arg(done)
        .arg(all);
}

void SetupPage::render(const State &state)
{
    const State before = std::exchange(m_state, state);
    if (state.setup.steps.isEmpty())
        return;
    const bool wasWorking
        = m_open && !before.setup.steps.isEmpty() && before.setup.step(*m_open).phase == StepPhase::Working;
    if (wasWorking && state.setup.step(*m_open).phase == StepPhase::Done)
        m_isReopened = false;
    for (const backend::SetupStep &step : state.setup.steps) {
        if (step.phase == StepPhase::Done)
            m_done.insert(step.name);
        else if (step.phase != StepPhase::Working)
            m_done.remove(step.name);
    }
    chooseOpen();
    showSteps();
    moveKeyboard();
}

/// For somebody, or is on its way for the first time; what is only looked at again is not opened for that.
bool SetupPage::waits(const backend::SetupStep &step) const
{
    return step.phase != StepPhase::Done && !m_done.contains(step.name);
}

/// The one that somebody looks at stays, until it is done; then it is the first that waits for somebody.
void SetupPage::chooseOpen()
{
    const backend::SetupState &setup = m_state.setup;
    if (m_open && (m_isReopened || setup.step(*m_open).phase != StepPhase::Done))
        return;
    m_open.reset();
    const auto first = std::find_if(setup.steps.cbegin(), setup.steps.cend(),
                                    [this](const backend::SetupStep &step) { return waits(step); });
    if (first != setup.steps.cend())
        m_open = first->name;
}

void SetupPage::showSteps()
{
    m_header->setSentence(sentence());
    m_recheck->setEnabled(!m_state.setup.server.url.isEmpty() && !isWorking(m_state.setup));
    for (StepView *view : std::as_const(m_steps))
        view->render(m_state, m_open == view->step());
    tabAlongLayout(this, m_stops);
}

void SetupPage::open(StepName step)
{
    m_open = step;
    m_isReopened = true;
    showSteps();
    m_steps.at(static_cast<qsizetype>(step))->focusForm();
}

/// After the work, to where it goes on.
void SetupPage::moveKeyboard()
{
    for (const StepView *view : std::as_const(m_steps)) {
        if (!view->keepsKeyboard() || m_state.setup.step(view->step()).phase == StepPhase::Working)
            continue;
        if (m_open)
            m_steps.at(static_cast<qsizetype>(*m_open))->focusForm();
        else
            m_recheck->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace muster::ui
