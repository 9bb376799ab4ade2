// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/install_form.h"

#include "ui/widgets/paragraph.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::Consent;

namespace {

/// Beside an application made by hand, and where there is no browser of ours; else one browser is enough to
/// choose from.
bool offersSystemBrowser(const backend::SetupState &setup)
{
    return setup.canUseSystemBrowser && (!setup.canUseBrowser || !setup.isAppMadeByUs);
}

} // namespace

InstallForm::InstallForm(QWidget *parent) : StepForm(parent), m_way(new Paragraph)
{
    column()->addWidget(m_way);
    m_browse = addButton(tr("Ask Mattermost"), Button::Kind::Primary);
    m_inSystem = addButton(tr("In the system browser"));
    m_bySession = addButton(tr("Allow it without a browser"), Button::Kind::Quiet);
    connect(m_browse, &Button::clicked, this, [this] { Q_EMIT installRequested(Consent::InBrowser); });
    connect(m_inSystem, &Button::clicked, this,
            [this] { Q_EMIT installRequested(Consent::InSystemBrowser); });
    connect(m_bySession, &Button::clicked, this, [this] { Q_EMIT installRequested(Consent::BySession); });
}

QString InstallForm::way(const backend::SetupState &setup) const
{
    const QString app = backend::appName();
    const bool isOffered = offersSystemBrowser(setup);
    if (isOffered && setup.canUseBrowser)
        return tr("A window of Muster’s or the system browser shows Mattermost’s question: “Authorize %1 to "
                  "connect to your Mattermost user account?” Choose Allow; the last page in the system "
                  "browser "
                  "leads back here. Without a browser, the one who is signed in allows it by the last "
                  "button.")
            .arg(app);
    if (isOffered)
        return tr("The system browser shows Mattermost’s question: “Authorize %1 to connect to your "
                  "Mattermost "
                  "user account?” Sign in there, choose Allow, and come back when its last page says so. "
                  "Without a browser, the one who is signed in allows it by the last button.")
            .arg(app);
    if (setup.canUseBrowser)
        return tr("A window shows Mattermost’s question: “Authorize %1 to connect to your Mattermost user "
                  "account?” Choose Allow. Without a browser, the one who is signed in allows it by this "
                  "button.")
            .arg(app);
    return tr("The embedded browser is not installed. The one who is signed in can allow "
              "%1 by this button instead.")
        .arg(app);
}

void InstallForm::render(const SetupPageState &state)
{
    const bool canBrowse = state.setup.canUseBrowser;
    const bool isOffered = offersSystemBrowser(state.setup);
    m_way->setText(way(state.setup));
    m_browse->setText(isOffered ? tr("In Muster") : tr("Ask Mattermost"));
    m_browse->setVisible(canBrowse);
    m_inSystem->setVisible(isOffered);
    m_inSystem->setKind(canBrowse ? Button::Kind::Secondary : Button::Kind::Primary);
    m_bySession->setKind(canBrowse || isOffered ? Button::Kind::Quiet : Button::Kind::Primary);
}

} // namespace muster::ui
