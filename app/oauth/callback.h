// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/core/secret.h"

#include <QUrl>

namespace muster::oauth {

/// What a browser brought back, before anybody believed it: `state` is for PendingAuthorizations to judge.
struct Callback
{
    Secret code; ///< empty when there is an error
    QString
        state; ///< may be empty beside an error: then it ends an attempt, and can never begin or finish one
    QString error; ///< "access_denied" or another of RFC 6749, section 4.1.2.1; empty: there is a code

    [[nodiscard]] bool isDenied() const { return error == QLatin1StringView("access_denied"); }
};

/// Whether @p url is @p redirectUrl with an answer behind it: scheme, host, port and path the same to the
/// byte, and no user name. The query is not compared.
[[nodiscard]] bool isCallback(const QUrl &url, const QUrl &redirectUrl);

/// Malformed (code::foreignCallback) when it is not the callback, has neither code with state nor an error,
/// or one of them twice. Mattermost appends its answer with "?" even where there is a query already (02: "app
/// with redirect_uri that has a query"); both are read.
[[nodiscard]] Outcome<Callback> readCallback(const QUrl &url, const QUrl &redirectUrl);

/// The sentence for a callback with an error: code::denied, Forbidden; else code::refusedRequest, Invalid.
[[nodiscard]] Error errorOf(const Callback &callback);

} // namespace muster::oauth
