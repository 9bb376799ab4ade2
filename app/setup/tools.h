// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/texts.h"
#include "app/mattermost/client.h"
#include "app/net/http_client.h"
#include "app/oauth/browser.h"
#include "app/secrets/secret_store.h"
#include "app/setup/progress.h"
#include "app/setup/setup_state.h"

#include <QCoroTask>
#include <functional>
#include <memory>

namespace muster::setup {

/// What the steps work with; all outlive them.
struct Tools
{
    const Clock &clock;
    net::HttpClient &http;
    secrets::SecretStore &secrets;
    /// Says what it is doing, e.g. "Waiting for the browser".
    std::function<void(const QString &doing)> report;
};

/// What came of a step: it is done when nothing in `troubles` blocks.
struct StepResult
{
    Progress progress; ///< with what the step found and made, also where it did not come to its end
    QString summary;
    Troubles troubles;

    [[nodiscard]] bool isDone() const;
};

/// @p error as a trouble, next to @p field.
[[nodiscard]] Trouble troubleOf(const Error &error, const Texts &texts, const QString &field = {});
[[nodiscard]] Trouble trouble(const QString &code, const QString &sentence, const QString &advice,
                              const QString &field = {});

/// Under which name the OAuth app's secret is kept.
[[nodiscard]] secrets::SecretName clientSecret();

/// Speaks to the server of @p progress with the administrator's token; Unauthorized when nobody is signed in
/// any more.
[[nodiscard]] Async<std::shared_ptr<mattermost::Client>> administrator(Tools *tools, QUrl server);

} // namespace muster::setup
