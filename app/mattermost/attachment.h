// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace muster::mattermost {

/// One choice of a menu, in a card or a form.
struct Option
{
    QString text;
    QString value;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Option fromJson(const QJsonObject &json);
    bool operator==(const Option &) const = default;
};

/// A button or a menu of a card. Anyone who can see the post may click; who may is the receiver's check.
struct Action
{
    QString id; ///< letters and digits only: the click on any other id is 404 (05_post_actions)
    QString type = QStringLiteral("button"); ///< "button" or "select"
    QString name; ///< as shown
    QString style; ///< "default", "primary", "success", "good", "warning", "danger" or empty
    QString url; ///< where the click is sent; servers strip it, and the context, from what clients see
    QJsonObject context; ///< comes back with the click; holds the secret that authenticates it
    QList<Option> options; ///< of a select
    QString defaultOption;
    QString dataSource; ///< "users" or "channels", of a select
    QString tooltip; ///< newer servers only; Client leaves it out elsewhere

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Action fromJson(const QJsonObject &json);
    bool operator==(const Action &) const = default;
};

struct AttachmentField
{
    QString title;
    QString value;
    bool isShort = true; ///< two beside each other

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AttachmentField fromJson(const QJsonObject &json);
    bool operator==(const AttachmentField &) const = default;
};

/// A card under a message.
struct Attachment
{
    QString fallback; ///< plain text, for notifications
    QString color; ///< "#rrggbb"
    QString pretext;
    QString title;
    QString titleLink;
    QString text; ///< Markdown
    QString footer;
    QList<AttachmentField> fields;
    QList<Action> actions;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Attachment fromJson(const QJsonObject &json);
    bool operator==(const Attachment &) const = default;
};

[[nodiscard]] QJsonArray toJson(const QList<Attachment> &attachments);
[[nodiscard]] QList<Attachment> attachmentsFromJson(const QJsonArray &json);

} // namespace muster::mattermost
