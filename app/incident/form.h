// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/incident/form_field.h"
#include "app/incident/incident.h"

#include <QHash>
#include <QJsonObject>

namespace muster::incident {

struct FormOption
{
    QString text;
    QString value;

    bool operator==(const FormOption &) const = default;
};

/// One element, within what Mattermost's clients accept (limits in form.cpp).
struct FormElement
{
    enum class Kind { Text, TextArea, Select, MultiSelect, Switch };

    Kind kind = Kind::Text;
    QString name; ///< fieldName()
    QString label; ///< at most 24 characters
    QString help; ///< at most 150
    QString placeholder; ///< at most 150
    QString value; ///< what stands in it; "true" or "false" for a switch
    bool isOptional = true;
    int maxLength = 0; ///< 0: no text
    QList<FormOption> options; ///< at most 100

    bool operator==(const FormElement &) const = default;
};

struct Form
{
    QString title; ///< at most 24 characters
    QString introduction;
    QString submitLabel;
    QList<FormElement> elements;

    bool operator==(const Form &) const = default;
};

/// What the server's clients can draw.
struct FormAbilities
{
    bool multiSelect = false; ///< Mattermost 11; else several services are chosen by one
};

/// The form of a new incident. @p filled is what is known already (from the command line); fields that
/// have nothing to choose from are left out.
[[nodiscard]] Form declareForm(const FormLayout &layout, const Catalogue &catalogue,
                               const IncidentDraft &filled, const FormAbilities &abilities,
                               const Texts &texts);

/// A submission, read. With errors the draft is not to be used.
struct SubmittedForm
{
    IncidentDraft draft; ///< without id and declaredBy, which are not the user's to say
    QHash<QString, QString> errors; ///< element name to what is wrong, to be shown next to it
};

/// Believes nothing: values that are not offered and texts that are too long are refused, fields that were
/// not asked ignored.
[[nodiscard]] SubmittedForm readSubmission(const QJsonObject &submission, const FormLayout &layout,
                                           const Catalogue &catalogue, const Texts &texts);

/// The severity that a person means by its id, its name or the number at their end ("1" for SEV1), in any
/// case; nothing when there is none such.
[[nodiscard]] std::optional<Severity> findSeverity(const Catalogue &catalogue, const QString &word);

} // namespace muster::incident
