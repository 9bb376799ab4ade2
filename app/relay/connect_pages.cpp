// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/connect_pages.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

QString beginAgain(const Texts &texts)
{
    return texts.translate("Page", "Type “/incident connect” in Mattermost for a new link.");
}

Page connected(const ConnectEnd &end, const Texts &texts)
{
    return {
        .status = 200,
        .title = texts.translate("Page", "You are connected"),
        .paragraphs
        = {texts.translate("Page", "Muster knows now that the account @%1 is yours.").arg(end.userName),
           texts.translate("Page",
                           "No token of yours is kept: the one that Mattermost gave was used once, to ask "
                           "whose it is, and dropped."),
           texts.translate("Page", "You can close this page and go on in Mattermost.")}};
}

Page denied(const Texts &texts)
{
    return {.status = 403,
            .title = texts.translate("Page", "You are not connected"),
            .paragraphs
            = {texts.translate("Page", "The access was refused, and nothing was changed."),
               texts.translate("Page", "Should that not be what you wanted:") + u' ' + beginAgain(texts)}};
}

Page otherPerson(const ConnectEnd &end, const Texts &texts)
{
    return {.status = 403,
            .title = texts.translate("Page", "This link is for somebody else"),
            .paragraphs
            = {texts
                   .translate("Page",
                              "In this browser @%1 is signed in to Mattermost, but somebody else asked for "
                              "the link. Nobody was connected.")
                   .arg(end.userName),
               texts.translate("Page", "Sign in to Mattermost as yourself, here too.") + u' '
                   + beginAgain(texts)}};
}

Page late(const Texts &texts)
{
    return {.status = 410,
            .title = texts.translate("Page", "This link is used up"),
            .paragraphs
            = {texts.translate("Page",
                               "A link is good once, for ten minutes, and only until Muster is restarted."),
               beginAgain(texts)}};
}

Page foreign(const Texts &texts)
{
    return {.status = 404,
            .title = texts.translate("Page", "This is no link of Muster's"),
            .paragraphs
            = {texts.translate("Page", "It may have been cut off when it was copied."), beginAgain(texts)}};
}

Page notOffered(const Texts &texts)
{
    return {.status = 404,
            .title = texts.translate("Page", "Nobody can connect at the moment"),
            .paragraphs = {texts.translate("Page",
                                           "The OAuth application is not set up. Tell an administrator, who "
                                           "finds it in Muster under Set-up.")}};
}

Page appTrouble(const Texts &texts)
{
    return {.status = 502,
            .title = texts.translate("Page", "Mattermost does not accept Muster"),
            .paragraphs = {texts.translate("Page",
                                           "You were not connected, and that is not your fault. Tell an "
                                           "administrator to redo the step OAuth application in Muster under "
                                           "Set-up; the log says what is wrong.")}};
}

Page serverDown(const Texts &texts)
{
    return {.status = 502,
            .title = texts.translate("Page", "Mattermost does not answer"),
            .paragraphs = {texts.translate("Page", "You were not connected. Try again in a few minutes."),
                           beginAgain(texts)}};
}

Page notKept(const Texts &texts)
{
    return {.status = 500,
            .title = texts.translate("Page", "You are not connected"),
            .paragraphs
            = {texts.translate("Page",
                               "Muster could not write it down. Try again; if it happens again, tell an "
                               "administrator that Muster's store has a problem."),
               beginAgain(texts)}};
}

Page pageOf(const ConnectEnd &end, const Texts &texts)
{
    switch (end.kind) {
    case ConnectEnd::Kind::Connected:
        return connected(end, texts);
    case ConnectEnd::Kind::Denied:
        return denied(texts);
    case ConnectEnd::Kind::OtherPerson:
        return otherPerson(end, texts);
    case ConnectEnd::Kind::Late:
        return late(texts);
    case ConnectEnd::Kind::NotOffered:
        return notOffered(texts);
    case ConnectEnd::Kind::AppTrouble:
        return appTrouble(texts);
    case ConnectEnd::Kind::ServerDown:
        return serverDown(texts);
    case ConnectEnd::Kind::NotKept:
        return notKept(texts);
    case ConnectEnd::Kind::Foreign:
    case ConnectEnd::Kind::Consent:
        return foreign(texts);
    }
    Q_UNREACHABLE();
}

} // namespace

Page connectPage(const ConnectEnd &end, const Workspace &workspace, const Texts &texts)
{
    Page page = pageOf(end, texts);
    page.linkText = texts.translate("Page", "Open Mattermost");
    page.link = workspace.url;
    return page;
}

Page installPage(bool wasAwaited, const Texts &texts)
{
    if (wasAwaited)
        return {.status = 200,
                .title = texts.translate("Page", "Back to Muster"),
                .paragraphs
                = {texts.translate("Page",
                                   "You can close this page: Muster goes on by itself and says what "
                                   "came of it.")}};
    return {.status = 410,
            .title = texts.translate("Page", "Nobody waits for this"),
            .paragraphs
            = {texts.translate("Page",
                               "No installation is under way, and nothing was changed. Begin it in "
                               "Muster under Set-up, in the step Install.")}};
}

} // namespace muster::relay
