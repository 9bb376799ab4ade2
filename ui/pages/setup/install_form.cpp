// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/install_form.h"

#include "ui/widgets/paragraph.h"

#include <QVBoxLayout>

namespace muster::ui {

InstallForm::InstallForm(QWidget *parent) : StepForm(parent), m_way(new Paragraph)
{
    column()->addWidget(m_way);
    m_browse = addButton(tr("Ask Mattermost"), Button::Kind::Primary);
    m_bySession = addButton(tr("Allow it without a browser"), Button::Kind::Quiet);
    connect(m_browse, &Button::clicked, this, [this] { Q_EMIT installRequested(true); });
    connect(m_bySession, &Button::clicked, this, [this] { Q_EMIT installRequested(false); });
}

void InstallForm::render(const SetupPageState &state)
{
    const bool canBrowse = state.setup.canUseBrowser;
    const QString app = backend::appName();
    m_way->setText(canBrowse ? tr("A window shows Mattermost’s question: “Authorize %1 to connect to your "
                                  "Mattermost user account?” Choose Allow. Without a browser, the one who is "
                                  "signed in allows it by this button.")
                                   .arg(app)
                             : tr("The embedded browser is not installed. The one who is signed in can allow "
                                  "%1 by this button instead.")
                                   .arg(app));
    m_browse->setVisible(canBrowse);
    m_bySession->setKind(canBrowse ? Button::Kind::Quiet : Button::Kind::Primary);
}

} // namespace muster::ui
