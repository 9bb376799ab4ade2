// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/settings_presenter.h"

#include "app/backend/facades.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/form_desk.h"

using namespace Qt::StringLiterals;

namespace muster::ui {

SettingsPresenter::SettingsPresenter(SettingsPage *page, const PageContext &context)
    : QObject(page), m_page(page), m_desk(new FormDesk(context, u"settings"_s, settingsFields(), this))
{
    connect(m_desk, &FormDesk::changed, this, &SettingsPresenter::show);
    connect(page, &SettingsPage::edited, m_desk, &FormDesk::edit);
    connect(page, &SettingsPage::fixRequested, m_desk, &FormDesk::fix);
    connect(page, &SettingsPage::applyRequested, m_desk, &FormDesk::apply);
    connect(page, &SettingsPage::discardRequested, m_desk, &FormDesk::discard);
    connect(page, &SettingsPage::undoRequested, m_desk, &FormDesk::undo);
    connect(page, &SettingsPage::redoRequested, m_desk, &FormDesk::redo);
    connect(page, &SettingsPage::backRequested, m_desk, &FormDesk::goBack);
    connect(page, &SettingsPage::readRequested, &context.facades, &backend::Facades::start);
    show();
}

void SettingsPresenter::show()
{
    m_page->render(m_desk->state());
}

} // namespace muster::ui
