// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/wording.h"

#include <QMetaType>
#include <QString>
#include <chrono>

namespace muster {

/// What went wrong, sorted once: the kind alone decides retry, HTTP status and the sentence shown.
struct Error
{
    enum class Kind {
        Network, ///< no connection, connection cut, name not resolved
        Timeout, ///< our own deadline passed
        Busy, ///< 429, or "same request is under way"; retryAfter says when
        Server, ///< 5xx
        Unauthorized, ///< 401: token refused, expired or revoked
        Forbidden, ///< 403: token is fine, permission is missing
        Disabled, ///< 501 and its kind: switched off on the server
        NotFound, ///< 404
        Conflict, ///< exists already, or the state does not allow it
        Invalid, ///< any other 4xx: the request will not get better
        Malformed, ///< the answer could not be understood
        Storage, ///< the store or a file could not be read or written
        Cancelled, ///< we gave up waiting, e.g. on shutdown
    };

    Kind kind = Kind::Network;
    QString what{}; ///< one sentence for a person: what is so, then what to do; English. Shown by told()
    QString detail{}; ///< for the log and for diagnostics; never holds a secret
    int httpStatus = 0; ///< 0 when no HTTP answer was involved
    QString code{}; ///< the service's own error id, e.g. "api.context.session_expired.app_error"
    std::chrono::milliseconds retryAfter{0}; ///< 0: the service named no time
    Wording wording{}; ///< of `what`, where it is a sentence of ours

    void say(const Wording &sentence);

    bool operator==(const Error &) const = default;
};

[[nodiscard]] Error errorSaying(Error::Kind kind, const Wording &what, const QString &detail = {},
                                const QString &code = {});

/// `what` in the language of whoever reads it; what came from outside is told as it is.
[[nodiscard]] QString told(const Error &error, const Texts &texts);
/// The error as one is told of it who reads that language: `what` is told().
[[nodiscard]] Error spoken(Error error, const Texts &texts);

/// What is to be done about a failure.
enum class Remedy {
    Retry, ///< try again with backoff
    GiveUp, ///< will not change: tell the user
    NeedsAdministrator, ///< a token, a permission or a switch on the server: keep the work, tell who can mend
                        ///< it
};

/// The only place where failures are sorted.
[[nodiscard]] Remedy remedyFor(Error::Kind kind);

/// Stable lower-case name for the journal and the log, e.g. "network".
[[nodiscard]] QString kindName(Error::Kind kind);

} // namespace muster

Q_DECLARE_METATYPE(muster::Error)
