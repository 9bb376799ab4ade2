// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace muster::incident {

/// What the form of a new incident can ask for.
enum class FormField { Title, Severity, Summary, Private, Services };

/// Stable lower-case name, also the element's name in the dialog: "title", "severity", "summary", "private",
/// "services".
[[nodiscard]] QString fieldName(FormField field);
[[nodiscard]] std::optional<FormField> fieldFromName(QStringView name);

[[nodiscard]] const QList<FormField> &allFormFields();

/// Which fields are asked, in their order, and which of them must be filled in. The title is always both.
struct FormLayout
{
    QList<FormField> fields = allFormFields();
    QList<FormField> required{FormField::Title};

    bool operator==(const FormLayout &) const = default;
};

} // namespace muster::incident
