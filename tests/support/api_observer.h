// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/session.h"
#include "tests/support/openapi_validator.h"

namespace muster::test {

/// For Session::setObserver(): @p validator, which must outlive the session, sees every request.
[[nodiscard]] inline mattermost::ExchangeObserver apiObserver(OpenApiValidator &validator)
{
    return [&validator](const net::Request &request, const Outcome<net::Response> &) {
        validator.observe({request.method, request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority),
                           request.headers, request.body});
    };
}

} // namespace muster::test
