// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/form_field.h"

using namespace Qt::StringLiterals;

namespace muster::incident {

QString fieldName(FormField field)
{
    switch (field) {
    case FormField::Title:
        return u"title"_s;
    case FormField::Severity:
        return u"severity"_s;
    case FormField::Summary:
        return u"summary"_s;
    case FormField::Private:
        return u"private"_s;
    case FormField::Services:
        return u"services"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FormField> fieldFromName(QStringView name)
{
    for (const FormField field : allFormFields()) {
        if (fieldName(field) == name)
            return field;
    }
    return std::nullopt;
}

const QList<FormField> &allFormFields()
{
    static const QList<FormField> fields{FormField::Title, FormField::Severity, FormField::Summary,
                                         FormField::Services, FormField::Private};
    return fields;
}

} // namespace muster::incident
