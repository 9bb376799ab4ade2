// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/attachment.h"

#include <QMap>

namespace muster::mattermost {

struct DialogElement
{
    QString name; ///< the key of the value in a submission
    QString displayName; ///< at most 24 characters
    /// "text", "textarea", "select", "radio", "bool"; newer servers also "date", "datetime".
    QString type = QStringLiteral("text");
    QString subtype; ///< of text: "email", "number", "password", "tel", "url"
    QString defaultValue; ///< a string for every type, e.g. "true"; several values joined by ","
    QString placeholder; ///< at most 150 characters
    QString helpText; ///< at most 150 characters
    bool isOptional = false;
    int minLength = 0;
    int maxLength = 0; ///< 0: the client's own limit (150, textarea 3,000)
    QList<Option> options; ///< of select and radio
    QString dataSource; ///< of select: "users", "channels"; newer servers also "dynamic"
    QString dataSourceUrl; ///< of a dynamic select: where look-ups go
    bool multiselect = false; ///< newer servers only
    QString minDate; ///< newer servers only: ISO date, "today", "+1M"
    QString maxDate;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DialogElement fromJson(const QJsonObject &json);
    bool operator==(const DialogElement &) const = default;
};

/// A form. Servers enforce none of its limits, clients do (04_dialogs).
struct Dialog
{
    QString callbackId;
    QString title; ///< at most 24 characters
    QString introduction; ///< Markdown
    QString iconUrl;
    QList<DialogElement> elements; ///< at least one for 5.37's clients
    QString submitLabel;
    bool notifyOnCancel = false;
    QString state; ///< comes back, but from the client: not to be trusted

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Dialog fromJson(const QJsonObject &json);
    bool operator==(const Dialog &) const = default;
};

struct OpenDialog
{
    QString triggerId; ///< valid for Capabilities::triggerLifetime from the command or click
    QString url; ///< where submissions go
    Dialog dialog;

    [[nodiscard]] QJsonObject toJson() const;
};

/// What a client sends when a form is submitted, cancelled, or asks for choices.
struct DialogSubmission
{
    QString url; ///< of the opened form; for a look-up the element's data_source_url
    QString callbackId;
    QString state;
    QString channelId;
    QString teamId;
    QJsonObject submission; ///< values by element name; of a look-up {"query", "selected_field"}
    bool cancelled = false;

    [[nodiscard]] QJsonObject toJson() const;
};

/// What a submission is answered with: nothing wrong, or errors that go back into the form.
struct DialogAnswer
{
    QString error; ///< of the form as a whole
    QMap<QString, QString> errors; ///< by element name

    [[nodiscard]] bool isAccepted() const { return error.isEmpty() && errors.isEmpty(); }

    /// `{}` when nothing is wrong: an answer is always JSON, newer servers refuse text.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DialogAnswer fromJson(const QJsonObject &json);
    bool operator==(const DialogAnswer &) const = default;
};

/// What the answer to a click says; an empty answer changes nothing.
struct ActionAnswer
{
    QString ephemeralText; ///< shown to the one who clicked

    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace muster::mattermost
