// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/browser_errors.h"

#include "app/backend/browser_wire.h"
#include "app/core/log.h"
#include "app/oauth/browser.h"

using namespace Qt::StringLiterals;

namespace muster::backend::browser_errors {

namespace code = oauth::browserCode;

Error closed()
{
    return errorSaying(
        Error::Kind::Cancelled,
        Wording::translate("BrowserProcess", "The window was closed before you had signed in."), {},
        code::closed);
}

Error busy()
{
    return errorSaying(Error::Kind::Conflict,
                       Wording::translate("BrowserProcess", "A window to sign in is open already."), {},
                       code::busy);
}

Error late()
{
    return errorSaying(
        Error::Kind::Timeout,
        Wording::translate("BrowserProcess",
                           "Nobody signed in, so the window was closed. Start again when you are there."),
        {}, code::late);
}

Error hung()
{
    return errorSaying(Error::Kind::Timeout,
                       Wording::translate("BrowserProcess",
                                          "Muster's browser gave no sign of life and was ended. Try again."),
                       {}, code::hung);
}

Error missing(const QString &program)
{
    return errorSaying(Error::Kind::NotFound,
                       Wording::translate("BrowserProcess",
                                          "Muster's browser is not installed. Install the package "
                                          "muster-browser, or use a personal access token."),
                       program, code::missing);
}

Error crashed(const QString &detail)
{
    return errorSaying(
        Error::Kind::Server,
        Wording::translate("BrowserProcess",
                           "Muster's browser ended by itself. Try again; if it stays so, use a "
                           "personal access token."),
        forLog(detail), code::crashed);
}

Error noneToOpen()
{
    return errorSaying(Error::Kind::NotFound,
                       Wording::translate("BrowserProcess", "No browser could be opened on this desktop."),
                       {}, code::missing);
}

Error unanswered()
{
    return errorSaying(Error::Kind::Timeout,
                       Wording::translate("BrowserProcess", "No answer came from the browser in time."), {},
                       code::late);
}

Error givenUp()
{
    return errorSaying(
        Error::Kind::Cancelled,
        Wording::translate("BrowserProcess", "It was cancelled before an answer came from the browser."), {},
        code::closed);
}

Error garbled(const QString &detail)
{
    return errorSaying(
        Error::Kind::Malformed,
        Wording::translate("BrowserProcess",
                           "Muster does not understand its browser. Install both in the same version."),
        forLog(detail), code::crashed);
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
        error.say(
            Wording::translate("BrowserProcess",
                               "The server's certificate cannot be relied on. If your organisation has an "
                               "authority of its own, give its file in the step Server."));
    } else if (word == browser_wire::word::load) {
        error.kind = Error::Kind::Network;
        error.code = code::load;
        error.say(Wording::translate(
            "BrowserProcess", "The page to sign in could not be loaded. See whether the server is up."));
    } else if (word == browser_wire::word::host) {
        error.kind = Error::Kind::Forbidden;
        error.code = code::host;
        error.say(Wording::translate(
            "BrowserProcess",
            "The sign-in goes over a host that was not allowed. Start again and allow it."));
    }
    return error;
}

} // namespace muster::backend::browser_errors
