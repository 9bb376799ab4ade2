// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/uninstall_presenter.h"

#include "app/backend/facades.h"
#include "ui/look/palette.h"
#include "ui/pages/uninstall/uninstall_dialog.h"
#include "ui/pages/uninstall/uninstall_view.h"
#include "ui/shell/window_memory.h"

#include <QStandardPaths>

namespace muster::ui {

using setup::Uninstall;

UninstallPresenter::UninstallPresenter(QWidget *page, const PageContext &context)
    : QObject(page), m_page(page), m_context(context)
{
    m_seconds.setInterval(std::chrono::seconds{1});
    connect(&m_seconds, &QTimer::timeout, this, &UninstallPresenter::render);
}

void UninstallPresenter::open()
{
    if (m_uninstall == nullptr) {
        m_uninstall = &m_context.facades.uninstall();
        connect(m_uninstall, &Uninstall::stateChanged, this, &UninstallPresenter::render);
        connect(m_uninstall, &Uninstall::idle, this, &UninstallPresenter::handleIdle);
    }
    if (!m_dialog) {
        m_dialog = new UninstallDialog(m_page);
        connectOrders();
        connect(m_dialog, &QDialog::finished, this, &UninstallPresenter::leave);
    }
    m_uninstall->look();
    render();
    m_dialog->open();
}

void UninstallPresenter::connectOrders()
{
    UninstallView *view = m_dialog->view();
    connect(view, &UninstallView::browserSignInRequested, this, [this] {
        m_uninstall->setDark(themeOf(m_page->palette()) == Theme::Dark);
        m_uninstall->signIn();
    });
    connect(view, &UninstallView::tokenGiven, m_uninstall, &Uninstall::signIn);
    connect(view, &UninstallView::choiceMade, m_uninstall, &Uninstall::choose);
    connect(view, &UninstallView::removeRequested, m_uninstall, &Uninstall::remove);
    connect(view, &UninstallView::cancelRequested, m_uninstall, &Uninstall::cancel);
}

void UninstallPresenter::render()
{
    const bool isWorking = m_uninstall->isWorking();
    if (isWorking && !m_seconds.isActive())
        m_seconds.start();
    else if (!isWorking)
        m_seconds.stop();
    if (!m_dialog)
        return;
    UninstallViewState state;
    state.uninstall = m_uninstall->state();
    state.now = QDateTime::currentDateTimeUtc();
    state.suggestedFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_dialog->view()->render(state);
}

void UninstallPresenter::handleIdle()
{
    const setup::UninstallState &state = m_uninstall->state();
    if (state.isDone() && state.choice.withLocal)
        m_context.memory.forget();
    if (!m_dialog)
        leave();
}

/// Nobody is left signed in whom nobody sees.
void UninstallPresenter::leave()
{
    if (!m_uninstall->state().signedInAs.isEmpty() && !m_uninstall->isWorking())
        m_uninstall->signOut();
}

} // namespace muster::ui
