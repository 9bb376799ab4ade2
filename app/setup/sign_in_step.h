// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/setup/tools.h"

namespace muster::setup {

struct SignInOrder
{
    Secret token; ///< a personal access token; empty: by the browser
    oauth::Browser *browser = nullptr; ///< shows the server's own log-in page
    QByteArray caPem; ///< for the browser
    bool isDark = false;
    QString language;
};

struct SignInResult : StepResult
{
    oauth::BrowserCookies session; ///< of the server's page, for the next window; empty after a token
};

/// Signs the administrator in: by the session that the server's own page makes, or by a token. Only that is
/// kept, in the keychain, until set-up is done. One who is no system administrator is signed out again.
[[nodiscard]] QCoro::Task<SignInResult> signIn(Tools *tools, Progress progress, SignInOrder order,
                                               Texts texts);

/// Whether the administrator's session still stands; as signIn() otherwise.
[[nodiscard]] QCoro::Task<StepResult> confirmSignIn(Tools *tools, Progress progress, Texts texts);

/// Ends the session that signIn() made and forgets its token. A personal access token is forgotten alone: it
/// is the administrator's own.
[[nodiscard]] QCoro::Task<> signOut(Tools *tools, Progress progress);

} // namespace muster::setup
