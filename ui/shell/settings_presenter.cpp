// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/settings_presenter.h"

#include "app/backend/facades.h"
#include "app/backend/setup_view.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/form_desk.h"
#include "ui/shell/uninstall_presenter.h"

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

const QString placePath = u"secrets.place"_s;
constexpr auto keyringValue = "keyring"_L1;

} // namespace

SettingsPresenter::SettingsPresenter(SettingsPage *page, const PageContext &context)
    : QObject(page), m_page(page), m_context(context),
      m_desk(new FormDesk(context, u"settings"_s, settingsFields(), this))
{
    connect(m_desk, &FormDesk::changed, this, &SettingsPresenter::show);
    connect(page, &SettingsPage::edited, m_desk, &FormDesk::edit);
    connect(page, &SettingsPage::fixRequested, this, &SettingsPresenter::fix);
    connect(page, &SettingsPage::applyRequested, m_desk, &FormDesk::apply);
    connect(page, &SettingsPage::discardRequested, m_desk, &FormDesk::discard);
    connect(page, &SettingsPage::undoRequested, m_desk, &FormDesk::undo);
    connect(page, &SettingsPage::redoRequested, m_desk, &FormDesk::redo);
    connect(page, &SettingsPage::backRequested, m_desk, &FormDesk::goBack);
    connect(page, &SettingsPage::readRequested, &context.facades, &backend::Facades::start);
    connect(&context.facades, &backend::Facades::keyringLooked, this, &SettingsPresenter::show);
    connect(&context.facades, &backend::Facades::relayChanged, this, [this, before = QString()]() mutable {
        if (std::exchange(before, keyringTrouble()) != before)
            show();
    });
    auto *uninstall = new UninstallPresenter(page, context);
    connect(page, &SettingsPage::uninstallRequested, uninstall, &UninstallPresenter::open);
    show();
    context.facades.lookAtKeyring();
}

/// What is in the way of the keyring is known to those who asked it, not to the settings.
void SettingsPresenter::show()
{
    FormState state = m_desk->state();
    const QString trouble = keyringTrouble();
    if (state.values.value(placePath).toString() == keyringValue && !trouble.isEmpty()) {
        FormState::Problem &problem = state.problems[placePath];
        problem.message = trouble;
        problem.fix = tr("Keep them in the file");
        problem.blocks = false;
    }
    m_page->render(state);
}

void SettingsPresenter::fix(const QString &path)
{
    if (path == placePath)
        m_desk->edit(path, u"file"_s);
    else
        m_desk->fix(path);
}

/// In words; empty: nothing that is known.
QString SettingsPresenter::keyringTrouble() const
{
    const QString code = m_context.facades.keyringTrouble();
    if (code == backend::noKeyringCode())
        return tr("This desktop has no keyring. Install one, for example gnome-keyring, and sign in to the "
                  "desktop again.");
    if (code == backend::lockedKeyringCode())
        return tr("The keyring is locked. Unlock it, then start the relay again.");
    return code.isEmpty()
        ? QString()
        : tr("The keyring does not answer. Perhaps it waits for its password in a window of "
             "its own.");
}

} // namespace muster::ui
