// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>

/// The practice workspace as one person's chat client would show it: values alone.
namespace muster::backend {

struct ChatPerson
{
    QString id;
    QString userName; ///< without "@"
    QString name; ///< as shown
    QString language; ///< "en", "de"
    bool isBot = false;

    bool operator==(const ChatPerson &) const = default;
};

struct ChatChannel
{
    QString id;
    QString name; ///< URL name
    QString title;
    QString header; ///< Markdown
    bool isPrivate = false;
    bool isArchived = false;
    int unread = 0; ///< posts since the person looked
    int members = 0;

    bool operator==(const ChatChannel &) const = default;
};

struct ChatField
{
    QString title;
    QString value; ///< Markdown
    bool isShort = false;

    bool operator==(const ChatField &) const = default;
};

struct ChatButton
{
    QString id;
    QString label;
    QString style; ///< "primary", "danger", …; empty: default

    bool operator==(const ChatButton &) const = default;
};

/// What Mattermost calls a message attachment.
struct ChatCard
{
    QString color; ///< "#rrggbb" of the bar; empty: none
    QString title;
    QString text; ///< Markdown
    QList<ChatField> fields;
    QList<ChatButton> buttons;

    bool operator==(const ChatCard &) const = default;
};

struct ChatPost
{
    QString id;
    QString authorId;
    QString authorName;
    QDateTime at; ///< UTC
    QString message; ///< Markdown
    QList<ChatCard> cards;
    bool isBot = false;
    bool isSystem = false; ///< "bob joined the channel."
    bool isEphemeral = false; ///< only the person sees it
    bool isEdited = false;
    bool isPinned = false;
    bool isReply = false;

    bool operator==(const ChatPost &) const = default;
};

struct ChatChoice
{
    QString text;
    QString value;

    bool operator==(const ChatChoice &) const = default;
};

struct ChatFormElement
{
    QString name; ///< key of the value
    QString label;
    QString type; ///< "text", "textarea", "select", "radio", "bool"
    QString subtype;
    QString initial;
    QString placeholder;
    QString help;
    bool isOptional = false;
    bool isMultiple = false; ///< of select
    int minLength = 0;
    int maxLength = 0; ///< 0: none
    QList<ChatChoice> choices;

    bool operator==(const ChatFormElement &) const = default;
};

/// A form that Mattermost was told to open.
struct ChatForm
{
    QString title;
    QString introduction; ///< Markdown
    QString submitLabel;
    QList<ChatFormElement> elements;
    QString error; ///< of the form as a whole
    QMap<QString, QString> errors; ///< by element name
    bool isSending = false;

    bool operator==(const ChatForm &) const = default;
};

struct ChatSuggestion
{
    QString command; ///< e.g. "/incident mitigate"
    QString hint; ///< e.g. "[message]"
    QString help;

    bool operator==(const ChatSuggestion &) const = default;
};

/// What of the tour was done, in order; the page words it.
enum class TourStep { TypeNew, FillForm, OpenChannel, Mitigate, Resolve, SeeRecord, Finished };

struct PracticeState
{
    enum class Phase { Off, Starting, Ready, Failed };

    Phase phase = Phase::Off;
    Error error; ///< of Failed
    QString version; ///< as which it speaks: "5.37" or "11.6"
    QList<ChatPerson> people; ///< whom one may act as
    QString actingAs; ///< id
    QList<ChatChannel> channels; ///< those the person is in: open ones by title, then archived ones
    QString channelId; ///< the one shown
    QList<ChatPost> posts; ///< of that channel, oldest first
    std::optional<ChatForm> form;
    bool isSending = false; ///< a command or message is under way
    TourStep tour = TourStep::TypeNew;

    bool operator==(const PracticeState &) const = default;
};

} // namespace muster::backend

Q_DECLARE_METATYPE(muster::backend::PracticeState)
