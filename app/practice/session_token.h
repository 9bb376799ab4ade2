// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"
#include "app/practice/model.h"

#include <QString>

namespace muster::practice {

class State;

/// The places in which a request may show a token (mattermost.md, General HTTP).
struct ShownToken
{
    QString cookie; ///< MMAUTHTOKEN; wins over all others, even when it is worthless
    QString header; ///< "Bearer …" in any case, or "token …"
    QString query; ///< ?access_token=, for OAuth sessions only

    [[nodiscard]] QString value() const;
};

[[nodiscard]] ShownToken tokenOf(const http::Request &request);

/// A request by cookie must show that it comes from a page of ours, unless it only reads.
[[nodiscard]] bool provesOrigin(const http::Request &request, const Session &session);

/// The session of a page's form: by its cookie, with the token against foreign pages in the field "csrf".
[[nodiscard]] const Session *sessionOfForm(State &state, const http::Request &request);

/// The session of that token if it may be used now. A personal access token gets one on its first use.
[[nodiscard]] const Session *liveSession(State &state, const QString &token);

} // namespace muster::practice
