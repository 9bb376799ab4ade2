// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/attachment.h"
#include "app/store/journal.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace muster::relay {

/// What Mattermost is told at once. Always JSON: 11.x refuses anything else as the answer of a form, and
/// every version refuses any status but 200 from a command.
struct Answer
{
    QJsonObject body; ///< {} says nothing to the user and is success everywhere

    /// To a command; seen by the asker alone.
    [[nodiscard]] static Answer ephemeral(const QString &text,
                                          const QList<mattermost::Attachment> &attachments = {});
    /// Field name to sentence: shown next to the fields, the form stays open.
    [[nodiscard]] static Answer formErrors(const QHash<QString, QString> &errors);
    /// A sentence above the form, which stays open.
    [[nodiscard]] static Answer formError(const QString &text);
    /// To a click; seen by the clicker alone.
    [[nodiscard]] static Answer clickText(const QString &text);

    bool operator==(const Answer &) const = default;
};

/// What a delivery makes us do.
struct Plan
{
    QList<store::Step> steps; ///< ids, needs and after are set; deliveryId is the intake's
    Answer answer;
    QString incidentId; ///< the incident it is about; empty for none

    /// False when the same delivery may come again with other content: a form that went back with errors.
    bool settles = true;

    bool operator==(const Plan &) const = default;
};

} // namespace muster::relay
