// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan_people.h"

#include "app/relay/phrases.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

Plan told(const QString &text)
{
    return {.steps = {}, .answer = Answer::ephemeral(text), .incidentId = {}};
}

/// No bare address: servers look at those by themselves, to show a preview, and would use the link up.
QString linkLine(const Standing &standing, const Texts &texts)
{
    const QString link = u"[**%1**](%2)"_s.arg(texts.translate("Chat", "Connect now"), standing.offer.link);
    return link + u" – "_s + texts.translate("Chat", "for you alone, good once and for ten minutes");
}

QString withLink(const QString &text, const Standing &standing, const Texts &texts)
{
    return text + "\n\n"_L1 + linkLine(standing, texts);
}

/// To who wants to connect.
QString connectText(const Standing &standing, const Texts &texts)
{
    if (standing.account) {
        return texts
            .translate("Chat", "You are connected already, since %1. `/incident disconnect` ends that.")
            .arg(timeText(standing.account->connectedAt));
    }
    if (!standing.offer.isOpen) {
        return texts.translate("Chat",
                               "Nobody can connect yet: an administrator must first set up the OAuth "
                               "application, in Muster under Set-up. You can work with incidents without.");
    }
    return withLink(texts.translate("Chat",
                                    "Show that this Mattermost account is yours: open the link and press "
                                    "Allow. Muster keeps no access to your account."),
                    standing, texts);
}

} // namespace

Plan planConnect(const Standing &standing, const Texts &texts)
{
    return told(connectText(standing, texts));
}

Plan planConnectClick(const Standing &standing, const Texts &texts)
{
    return {.steps = {}, .answer = Answer::clickText(connectText(standing, texts)), .incidentId = {}};
}

Plan planDisconnect(const Standing &standing, const Texts &texts)
{
    if (!standing.account)
        return told(texts.translate("Chat", "You are not connected. `/incident connect` does it."));
    QString text = texts.translate("Chat", "You are disconnected. `/incident connect` connects you again.");
    if (standing.offer.isRequired)
        text += u' ' + texts.translate("Chat", "Until then you can read incidents, but not change them.");
    return told(text);
}

QString connectFirstText(const Standing &standing, const Texts &texts)
{
    return withLink(texts.translate("Chat",
                                    "Nothing was done yet: before you declare or change incidents, connect "
                                    "your Mattermost account to Muster, once. Then do it again."),
                    standing, texts);
}

QString connectFirstInFormText(const Texts &texts)
{
    return texts.translate(
        "Chat",
        "You are not connected to Muster any more. Copy what you wrote, close the form and "
        "type `/incident connect`.");
}

QString connectedText(const store::Account &account, const Texts &texts)
{
    return texts
        .translate(
            "Chat",
            "You are connected to Muster as @%1: what you do with incidents is done as you. `/incident "
            "help` says what there is, `/incident disconnect` ends the connection.")
        .arg(account.userName);
}

mattermost::Attachment connectCard(const Asker &asker, const QString &channelId, const CallbackTokens &tokens,
                                   const Circumstances &now)
{
    const CallbackClaims claims{
        .purpose = TokenPurpose::Button,
        .userId = asker.userId,
        .teamId = {},
        .channelId = channelId,
        .incidentId = {},
        .action = connectAction,
        .nonce = {},
        .expiresAt = {},
    };
    mattermost::Action button;
    button.id = connectAction;
    button.name = textsFor(asker, now).translate("Chat", "Connect now");
    button.style = u"primary"_s;
    button.url = now.workspace.callbackUrl.toString() + "/mattermost/button"_L1;
    button.context = {{u"token"_s, tokens.sign(claims)}};
    mattermost::Attachment card;
    card.fallback = button.name;
    card.actions = {button};
    return card;
}

} // namespace muster::relay
