// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/error.h"

using namespace Qt::StringLiterals;

namespace muster {

void Error::say(const Wording &sentence)
{
    what = sentence.inEnglish();
    wording = sentence;
}

Error errorSaying(Error::Kind kind, const Wording &what, const QString &detail, const QString &code)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.code = code;
    error.say(what);
    return error;
}

QString told(const Error &error, const Texts &texts)
{
    // Whoever passed the error on may have found better words since.
    const bool isWorded = !error.wording.source.isEmpty() && error.wording.inEnglish() == error.what;
    return isWorded ? error.wording.in(texts) : error.what;
}

Error spoken(Error error, const Texts &texts)
{
    error.what = told(error, texts);
    error.wording = {};
    return error;
}

Remedy remedyFor(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Busy:
    case Kind::Server:
    case Kind::Malformed: // a proxy's page instead of the server's answer
    case Kind::Storage:
    case Kind::Cancelled:
        return Remedy::Retry;
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::Disabled:
        return Remedy::NeedsAdministrator;
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Invalid:
        return Remedy::GiveUp;
    }
    Q_UNREACHABLE();
}

QString kindName(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::Network:
        return u"network"_s;
    case Kind::Timeout:
        return u"timeout"_s;
    case Kind::Busy:
        return u"busy"_s;
    case Kind::Server:
        return u"server"_s;
    case Kind::Unauthorized:
        return u"unauthorized"_s;
    case Kind::Forbidden:
        return u"forbidden"_s;
    case Kind::Disabled:
        return u"disabled"_s;
    case Kind::NotFound:
        return u"not-found"_s;
    case Kind::Conflict:
        return u"conflict"_s;
    case Kind::Invalid:
        return u"invalid"_s;
    case Kind::Malformed:
        return u"malformed"_s;
    case Kind::Storage:
        return u"storage"_s;
    case Kind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace muster
