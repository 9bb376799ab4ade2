// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/browser_errors.h"

#include "app/backend/browser_wire.h"
#include "app/core/log.h"
#include "app/oauth/browser.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::backend::browser_errors {

namespace code = oauth::browserCode;

Error closed()
{
    return {.kind = Error::Kind::Cancelled,
            .what = QCoreApplication::translate("BrowserProcess",
                                                "The window was closed before you had signed in."),
            .code = code::closed};
}

Error busy()
{
    return {.kind = Error::Kind::Conflict,
            .what = QCoreApplication::translate("BrowserProcess", "A window to sign in is open already."),
            .code = code::busy};
}

Error late()
{
    return {
        .kind = Error::Kind::Timeout,
        .what = QCoreApplication::translate(
            "BrowserProcess", "Nobody signed in, so the window was closed. Start again when you are there."),
        .code = code::late};
}

Error hung()
{
    return {.kind = Error::Kind::Timeout,
            .what = QCoreApplication::translate(
                "BrowserProcess", "Muster's browser gave no sign of life and was ended. Try again."),
            .code = code::hung};
}

Error missing(const QString &program)
{
    return {.kind = Error::Kind::NotFound,
            .what = QCoreApplication::translate("BrowserProcess",
                                                "Muster's browser is not installed. Install the package "
                                                "muster-browser, or use a personal access token."),
            .detail = program,
            .code = code::missing};
}

Error crashed(const QString &detail)
{
    return {.kind = Error::Kind::Server,
            .what = QCoreApplication::translate(
                "BrowserProcess",
                "Muster's browser ended by itself. Try again; if it stays so, use a personal access token."),
            .detail = forLog(detail),
            .code = code::crashed};
}

Error garbled(const QString &detail)
{
    return {
        .kind = Error::Kind::Malformed,
        .what = QCoreApplication::translate(
            "BrowserProcess", "Muster does not understand its browser. Install both in the same version."),
        .detail = forLog(detail),
        .code = code::crashed};
}

Error fromWord(const QString &word, const QString &detail)
{
    Error error = closed();
    error.detail = forLog(detail);
    if (word == browser_wire::word::late)
        return late();
    if (word == browser_wire::word::tls) {
        error.kind = Error::Kind::Forbidden;
        error.code = code::tls;
        error.what = QCoreApplication::translate(
            "BrowserProcess",
            "The server's certificate cannot be relied on. If your organisation has an "
            "authority of its own, give its file in the step Server.");
    } else if (word == browser_wire::word::load) {
        error.kind = Error::Kind::Network;
        error.code = code::load;
        error.what = QCoreApplication::translate(
            "BrowserProcess", "The page to sign in could not be loaded. See whether the server is up.");
    } else if (word == browser_wire::word::host) {
        error.kind = Error::Kind::Forbidden;
        error.code = code::host;
        error.what = QCoreApplication::translate(
            "BrowserProcess", "The sign-in goes over a host that was not allowed. Start again and allow it.");
    }
    return error;
}

} // namespace muster::backend::browser_errors
