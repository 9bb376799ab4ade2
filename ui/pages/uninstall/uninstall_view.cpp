// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/uninstall/uninstall_view.h"

#include "ui/look/spacing.h"
#include "ui/pages/uninstall/administrator_form.h"
#include "ui/pages/uninstall/belonging_row.h"
#include "ui/pages/uninstall/export_choice.h"
#include "ui/pages/uninstall/switch_row.h"
#include "ui/pages/uninstall/uninstall_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tab_order.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::UninstallPhase;

namespace {

backend::Belongings placed(const backend::Belongings &all, bool isLocal)
{
    backend::Belongings found;
    for (const backend::Belonging &one : all) {
        if (one.isLocal == isLocal)
            found.append(one);
    }
    return found;
}

/// Has a place of its own beside a field.
bool isAtField(const backend::Trouble &trouble)
{
    return trouble.field == "token"_L1 || trouble.field == "exportFolder"_L1;
}

} // namespace

UninstallView::UninstallView(QWidget *parent)
    : QWidget(parent), m_header(new PageHeader(tr("Uninstall Muster"))), m_troubles(new QWidget),
      m_signIn(new AdministratorForm), m_signedIn(new Paragraph),
      m_server(new Paragraph({}, TextStyle::Meta, Role::Text3)),
      m_workspace(new Card(tr("In the workspace"))), m_there(new BelongingList),
      m_local(new SwitchRow(tr("Remove this as well"),
                            tr("Only once nothing of Muster is left in the workspace. Without an export, the "
                               "history is lost."))),
      m_computer(new Card(tr("On this computer"))), m_here(new BelongingList), m_export(new ExportChoice),
      m_keep(new Card(tr("Keep a copy"))), m_doing(new Paragraph), m_cancel(new Button(tr("Cancel"))),
      m_close(new Button(tr("Close"))), m_remove(new Button({}, Button::Kind::Danger))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeBody(), 1);
    column->addWidget(makeFoot());
    connect(m_signIn, &AdministratorForm::browserRequested, this, &UninstallView::browserSignInRequested);
    connect(m_signIn, &AdministratorForm::tokenGiven, this, &UninstallView::tokenGiven);
    connect(m_local, &SwitchRow::toggled, this,
            [this](bool checked) { Q_EMIT choiceMade({m_state.uninstall.choice.exportFolder, checked}); });
    connect(m_export, &ExportChoice::folderGiven, this, [this](const QString &folder) {
        Q_EMIT choiceMade({folder, m_state.uninstall.choice.withLocal});
    });
    connect(m_remove, &Button::clicked, this, &UninstallView::removeRequested);
    connect(m_cancel, &Button::clicked, this, &UninstallView::cancelRequested);
    connect(m_close, &Button::clicked, this, &UninstallView::closeRequested);
    render({});
}

QWidget *UninstallView::makeBody()
{
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(space::page, space::hair, space::page, space::section);
    rows->setSpacing(space::card);
    auto *troubles = new QVBoxLayout(m_troubles);
    troubles->setContentsMargins(0, 0, 0, 0);
    troubles->setSpacing(space::small);
    m_workspace->body()->addWidget(m_server);
    m_workspace->body()->addWidget(m_signIn);
    m_workspace->body()->addWidget(m_signedIn);
    m_workspace->body()->addWidget(m_there);
    m_computer->body()->addWidget(m_local);
    m_computer->body()->addWidget(m_here);
    m_keep->body()->addWidget(m_export);
    for (QWidget *each : std::initializer_list<QWidget *>{m_troubles, m_workspace, m_keep, m_computer})
        rows->addWidget(each);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("overlaid", true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget *UninstallView::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::page, space::card, space::page, space::wide);
    row->setSpacing(space::small);
    row->addWidget(m_doing, 1);
    for (Button *button : {m_cancel, m_close, m_remove}) {
        button->setAutoDefault(false); // Return in a field is that field's
        row->addWidget(button);
    }
    return foot;
}

void UninstallView::render(const State &state)
{
    const bool isNews = state.uninstall.troubles != m_state.uninstall.troubles;
    m_state = state;
    m_header->setSentence(UninstallWords::sentence(state));
    if (isNews)
        showTroubles();
    showCards();
    showFoot();
    tabAlongLayout(this, m_stops);
}

void UninstallView::showTroubles()
{
    while (QLayoutItem *item = m_troubles->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const backend::Trouble &trouble : std::as_const(m_state.uninstall.troubles)) {
        if (!isAtField(trouble))
            m_troubles->layout()->addWidget(
                new Banner(Condition::Attention, trouble.sentence, trouble.advice));
    }
    m_troubles->setVisible(m_troubles->layout()->count() > 0);
}

void UninstallView::showCards()
{
    const backend::UninstallState &uninstall = m_state.uninstall;
    const bool isEnded = uninstall.phase == UninstallPhase::Ended;
    const backend::Belongings there = placed(uninstall.belongings, false);
    const backend::Belongings here = placed(uninstall.belongings, true);
    m_server->setText(uninstall.server.toDisplayString());
    m_workspace->setVisible(!uninstall.server.isEmpty());
    const bool asks = uninstall.needsSignIn && uninstall.signedInAs.isEmpty() && !uninstall.isDone();
    m_signIn->setVisible(asks);
    m_signIn->render(m_state);
    m_signedIn->setText(tr("Signed in as @%1.").arg(uninstall.signedInAs));
    m_signedIn->setVisible(!uninstall.signedInAs.isEmpty());
    m_there->render(there);
    m_computer->setVisible(!here.isEmpty());
    m_local->setChecked(uninstall.choice.withLocal);
    m_local->setSwitchEnabled(!uninstall.isWorking());
    m_local->setVisible(!uninstall.isDone());
    m_here->render(here);
    m_export->render(m_state);
    m_keep->setVisible(!uninstall.isDone() && !here.isEmpty());
    if (isEnded && !uninstall.exportedTo.isEmpty())
        m_header->setSentence(u"%1 %2"_s.arg(UninstallWords::sentence(m_state),
                                             tr("The export is in %1.").arg(uninstall.exportedTo)));
}

void UninstallView::showFoot()
{
    const backend::UninstallState &uninstall = m_state.uninstall;
    const bool isAgain = uninstall.phase == UninstallPhase::Ended;
    const bool mayRemove = !uninstall.needsSignIn || !uninstall.signedInAs.isEmpty();
    m_doing->setText(uninstall.isWorking() ? UninstallWords::doing(m_state) : QString());
    m_cancel->setVisible(uninstall.phase == UninstallPhase::SigningIn);
    m_remove->setText(isAgain ? tr("Try again") : tr("Uninstall"));
    m_remove->setVisible(!uninstall.isDone());
    m_remove->setEnabled(mayRemove && !uninstall.isWorking() && !uninstall.belongings.isEmpty());
}

} // namespace muster::ui
