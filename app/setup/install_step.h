// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/oauth/callback.h"
#include "app/oauth/grant_keeper.h"
#include "app/oauth/pending_authorizations.h"
#include "app/setup/tools.h"

namespace muster::setup {

struct InstallOrder
{
    Consent consent = Consent::BySession;
    oauth::Browser *browser = nullptr; ///< shows the consent page, unless it is BySession
    oauth::BrowserCookies session; ///< of who signed in, so that nobody does so twice
    QByteArray caPem;
    bool isDark = false;
    QString language;
};

/// The authorization of the administrator: consent, code, tokens into the keychain.
class InstallStep
{
public:
    /// @p tools and @p clock outlive it.
    InstallStep(Tools &tools, const Clock &clock) : m_tools(tools), m_clock(clock), m_pending(clock) { }

    [[nodiscard]] QCoro::Task<StepResult> run(Progress progress, InstallOrder order, Texts texts);

    /// Whether the grant still lives; renews it when it is due.
    [[nodiscard]] QCoro::Task<StepResult> confirm(Progress progress, Texts texts);

private:
    [[nodiscard]] Async<oauth::Callback> consent(oauth::PendingAuthorization pending, Progress *progress,
                                                 InstallOrder order, Texts texts);
    [[nodiscard]] Async<QUrl> consentByBrowser(QUrl url, QUrl callback, Progress *progress,
                                               InstallOrder order, Texts texts);
    [[nodiscard]] Async<QUrl> consentBySession(oauth::PendingAuthorization pending, Progress progress);
    [[nodiscard]] Async<oauth::Grant> redeem(Progress progress, oauth::PendingAuthorization pending,
                                             Secret code);
    [[nodiscard]] Async<QString> keep(Progress progress, oauth::Grant grant);

    Tools &m_tools;
    const Clock &m_clock;
    oauth::PendingAuthorizations m_pending;
};

} // namespace muster::setup
