// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/belonging_words.h"

#include "app/setup/parts_step.h"

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

Belonging belonging(BelongingKind kind, const QString &id, const QString &name)
{
    Belonging one;
    one.kind = kind;
    one.id = id;
    one.name = name;
    return one;
}

/// Where somebody removes it by hand; the names of Mattermost's own menus, which stay as they are.
QString menuPathOf(BelongingKind kind)
{
    switch (kind) {
    case BelongingKind::Command:
        return u"Integrations > Slash Commands"_s;
    case BelongingKind::Access:
        return u"Profile > Security > OAuth 2.0 Applications"_s;
    case BelongingKind::App:
        return u"Integrations > OAuth 2.0 Applications"_s;
    case BelongingKind::BotToken:
    case BelongingKind::Bot:
        return u"Integrations > Bot Accounts"_s;
    default:
        return {};
    }
}

} // namespace

Belonging BelongingWords::command(const QString &id, const QString &team, const QString &teamTitle,
                                  const QString &url) const
{
    const QString name = m_texts.translate("Uninstall", "/%1 in %2").arg(commandTrigger, teamTitle);
    Belonging one = belonging(BelongingKind::Command, id, name);
    one.owner = team;
    if (!url.isEmpty())
        one.detail = m_texts.translate("Uninstall", "Calls %1").arg(url);
    one.fate = m_texts.translate("Uninstall", "Will be deleted.");
    return one;
}

Belonging BelongingWords::access(const QString &clientId) const
{
    Belonging one = belonging(BelongingKind::Access, clientId,
                              m_texts.translate("Uninstall", "What the administrator has allowed"));
    one.detail = m_texts.translate("Uninstall", "The session and the tokens of the installation");
    one.fate = m_texts.translate("Uninstall", "Will be revoked.");
    return one;
}

Belonging BelongingWords::app(const QString &clientId, const QString &name) const
{
    Belonging one = belonging(BelongingKind::App, clientId,
                              m_texts.translate("Uninstall", "OAuth application “%1”").arg(name));
    one.detail = m_texts.translate("Uninstall", "Client ID %1").arg(clientId);
    one.fate = m_texts.translate("Uninstall", "Will be deleted, and with it all that people allowed to it.");
    return one;
}

Belonging BelongingWords::botToken(const QString &id, const QString &botId, const QString &botName) const
{
    Belonging one = belonging(BelongingKind::BotToken, id,
                              m_texts.translate("Uninstall", "Access token of @%1").arg(botName));
    one.owner = botId;
    one.fate = m_texts.translate("Uninstall", "Will be revoked.");
    return one;
}

Belonging BelongingWords::bot(const QString &id, const QString &name) const
{
    Belonging one = belonging(BelongingKind::Bot, id, m_texts.translate("Uninstall", "Bot @%1").arg(name));
    one.fate = m_texts.translate(
        "Uninstall", "Will be disabled. Mattermost deletes no bot, so that its posts keep their name.");
    return one;
}

Belonging BelongingWords::conversations() const
{
    Belonging one
        = belonging(BelongingKind::Conversations, {}, m_texts.translate("Uninstall", "Channels and posts"));
    one.phase = BelongingPhase::Stays;
    one.fate = m_texts.translate("Uninstall", "Stay as they are.");
    return one;
}

Belonging BelongingWords::stays(Belonging one, const QString &reason, const QString &byHand) const
{
    one.phase = BelongingPhase::Stays;
    one.fate = m_texts.translate("Uninstall", "Stays.");
    one.reason = reason;
    one.byHand = byHand;
    if (!byHand.isEmpty())
        one.menuPath = menuPathOf(one.kind);
    return one;
}

Belonging BelongingWords::notOurs(Belonging one) const
{
    return stays(std::move(one), m_texts.translate("Uninstall", "Muster uses it, but did not make it."),
                 m_texts.translate("Uninstall", "Delete it by hand if nobody else needs it."));
}

Belonging BelongingWords::foreign(Belonging one, const mattermost::Command &command, bool wasOurs,
                                  bool callsUs) const
{
    if (wasOurs)
        return stays(std::move(one),
                     m_texts.translate("Uninstall", "Somebody changed it: it calls %1 now.").arg(command.url),
                     m_texts.translate("Uninstall", "Delete it by hand if nobody needs it."));
    if (callsUs)
        return stays(std::move(one),
                     m_texts.translate("Uninstall", "Somebody made it anew; it calls Muster."),
                     m_texts.translate("Uninstall", "Delete it by hand: nobody will answer it any more."));
    return stays(std::move(one), m_texts.translate("Uninstall", "It is somebody else’s."), {});
}

Belonging BelongingWords::left(Belonging one, const QString &reason) const
{
    one.phase = BelongingPhase::Left;
    one.reason = reason;
    one.byHand = one.kind == BelongingKind::Bot
        ? m_texts.translate("Uninstall", "Disable it by hand, or try again.")
        : m_texts.translate("Uninstall", "Delete it by hand, or try again.");
    if (one.kind == BelongingKind::Access)
        one.byHand
            = m_texts.translate("Uninstall", "Whoever allowed it presses Deauthorize there; or try again.");
    one.menuPath = menuPathOf(one.kind);
    return one;
}

Belonging BelongingWords::stillThere(Belonging one) const
{
    return left(std::move(one), m_texts.translate("Uninstall", "The server still has it."));
}

} // namespace muster::setup
