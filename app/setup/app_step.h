// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/oauth_settings.h"
#include "app/setup/tools.h"

namespace muster::setup {

struct AppOrder
{
    QUrl base; ///< below which browsers come back
    QString clientId; ///< by hand: of an app that exists; empty: made or found by the API
    Secret clientSecret; ///< by hand
};

/// What people read when they are asked for consent.
[[nodiscard]] QString appName();

/// The callback URLs that the application needs, the install's first.
[[nodiscard]] QList<QUrl> callbacksBelow(const QUrl &base);

/// Makes the OAuth application, or finds it again: the one we made, by its id, else by name and callback
/// URLs. What somebody changed of it is set right. By hand: looks whether id, secret and both callback URLs
/// are right, and says which is not.
[[nodiscard]] QCoro::Task<StepResult> registerApp(Tools *tools, Progress progress, AppOrder order,
                                                  Texts texts);

} // namespace muster::setup
