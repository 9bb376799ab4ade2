// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/setup_presenter.h"

#include "app/backend/facades.h"
#include "ui/look/palette.h"
#include "ui/pages/setup/setup_page.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

using setup::SetUp;

SetupPresenter::SetupPresenter(SetupPage *page, const PageContext &context)
    : QObject(page), m_page(page), m_context(context), m_setUp(context.facades.setUp())
{
    connectOrders();
    connect(page, &SetupPage::addressRequested, this,
            [this] { m_context.openAt(u"settings"_s, u"listener.publicUrl"_s); });
    connect(page, &SetupPage::copyRequested, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_context.toast(Condition::Done, tr("Copied"));
    });
    connect(page, &SetupPage::fileSecretsRequested, this, &SetupPresenter::keepSecretsInFile);
    connect(&m_setUp, &SetUp::stateChanged, this, &SetupPresenter::render);
    connect(&m_setUp, &SetUp::idle, this, &SetupPresenter::render);
    connect(&m_seconds, &QTimer::timeout, this, &SetupPresenter::render);
    m_seconds.setInterval(std::chrono::seconds{1});
    render();
    // What an earlier run left may have changed since, and what the forms offer is known to that run alone.
    const bool isHalfDone = m_setUp.state().doneCount() > 0 && !m_setUp.state().isFinished();
    if (isHalfDone && !m_setUp.isWorking() && m_setUp.state().teams.isEmpty())
        m_setUp.recheck();
}

void SetupPresenter::connectOrders()
{
    connect(m_page, &SetupPage::serverGiven, this, [this](const QString &address, const QString &caFile) {
        m_setUp.checkServer({address, caFile});
    });
    connect(m_page, &SetupPage::browserSignInRequested, this, [this] {
        matchBrowser();
        m_setUp.signIn();
    });
    connect(m_page, &SetupPage::tokenGiven, this, [this](const Secret &token) { m_setUp.signIn(token); });
    connect(m_page, &SetupPage::appRequested, this,
            [this](const QUrl &base, const QString &clientId, const Secret &clientSecret) {
                m_setUp.registerApp({base, clientId, clientSecret});
            });
    connect(m_page, &SetupPage::installRequested, this, [this](backend::Consent consent) {
        matchBrowser();
        m_setUp.install(consent);
    });
    connect(m_page, &SetupPage::partsRequested, &m_setUp, &SetUp::makeParts);
    connect(m_page, &SetupPage::recordChosen, &m_setUp, &SetUp::chooseBuiltInRecord);
    connect(m_page, &SetupPage::roundTripRequested, &m_setUp, &SetUp::makeRoundTrip);
    connect(m_page, &SetupPage::recheckRequested, &m_setUp, &SetUp::recheck);
    connect(m_page, &SetupPage::cancelRequested, &m_setUp, &SetUp::cancel);
}

void SetupPresenter::matchBrowser()
{
    m_setUp.setDark(themeOf(m_page->palette()) == Theme::Dark);
}

/// Somebody's own choice, on a desktop without a keyring.
void SetupPresenter::keepSecretsInFile()
{
    settings::Settings settings = m_context.facades.settings();
    settings.secrets.place = settings::SecretPlace::File;
    m_context.facades.apply(settings);
    if (m_context.facades.settings().secrets.place == settings::SecretPlace::File)
        m_context.toast(Condition::Done, tr("Secrets are kept in the file from now on. Do the step again"));
}

void SetupPresenter::render()
{
    SetupPageState state;
    state.setup = m_setUp.state();
    state.now = QDateTime::currentDateTimeUtc();
    state.secretsFile = m_context.facades.secretsFile();
    m_page->render(state);
    if (m_setUp.isWorking() && !m_seconds.isActive())
        m_seconds.start();
    else if (!m_setUp.isWorking())
        m_seconds.stop();
}

} // namespace muster::ui
