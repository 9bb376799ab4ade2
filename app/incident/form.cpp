// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/form.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

// What Mattermost's clients accept (reference, section 4); the server opens anything.
constexpr int longestLine = 150;
constexpr int longestArea = 3'000;
constexpr qsizetype mostOptions = 100;

bool isRequired(const FormLayout &layout, FormField field)
{
    return field == FormField::Title || layout.required.contains(field);
}

bool hasChoices(FormField field, const Catalogue &catalogue)
{
    switch (field) {
    case FormField::Severity:
        return !catalogue.severities.isEmpty();
    case FormField::Services:
        return !catalogue.services.isEmpty();
    case FormField::Title:
    case FormField::Summary:
    case FormField::Private:
        return true;
    }
    Q_UNREACHABLE();
}

FormElement element(FormElement::Kind kind, FormField field, const QString &label, const FormLayout &layout)
{
    FormElement made;
    made.kind = kind;
    made.name = fieldName(field);
    made.label = label;
    made.isOptional = !isRequired(layout, field);
    return made;
}

FormElement titleElement(const FormLayout &layout, const IncidentDraft &filled, const Texts &texts)
{
    FormElement title
        = element(FormElement::Kind::Text, FormField::Title, texts.translate("Form", "Title"), layout);
    title.placeholder = texts.translate("Form", "What is broken, in a few words");
    title.maxLength = longestLine;
    title.value = filled.title.left(longestLine);
    return title;
}

FormElement summaryElement(const FormLayout &layout, const IncidentDraft &filled, const Texts &texts)
{
    FormElement summary = element(FormElement::Kind::TextArea, FormField::Summary,
                                  texts.translate("Form", "Summary"), layout);
    summary.placeholder = texts.translate("Form", "What is known so far, and who is affected");
    summary.maxLength = longestArea;
    summary.value = filled.summary.left(longestArea);
    return summary;
}

FormElement severityElement(const FormLayout &layout, const Catalogue &catalogue, const IncidentDraft &filled,
                            const Texts &texts)
{
    FormElement severity = element(FormElement::Kind::Select, FormField::Severity,
                                   texts.translate("Form", "Severity"), layout);
    for (const Severity &choice :
         catalogue.severities.first(qMin(catalogue.severities.size(), mostOptions))) {
        const bool isExplained = !choice.description.isEmpty();
        severity.options.append(
            {isExplained ? choice.name + u": "_s + choice.description : choice.name, choice.id});
        if (choice.id == filled.severity)
            severity.value = choice.id;
    }
    return severity;
}

FormElement servicesElement(const FormLayout &layout, const Catalogue &catalogue, const IncidentDraft &filled,
                            const FormAbilities &abilities, const Texts &texts)
{
    FormElement services
        = element(abilities.multiSelect ? FormElement::Kind::MultiSelect : FormElement::Kind::Select,
                  FormField::Services, texts.translate("Form", "Affected service"), layout);
    if (abilities.multiSelect)
        services.label = texts.translate("Form", "Affected services");
    QStringList chosen;
    for (const Service &choice : catalogue.services.first(qMin(catalogue.services.size(), mostOptions))) {
        services.options.append({choice.name, choice.id});
        if (filled.services.contains(choice.id))
            chosen.append(choice.id);
    }
    services.value = abilities.multiSelect ? chosen.join(u',') : chosen.value(0);
    return services;
}

FormElement privateElement(const FormLayout &layout, const IncidentDraft &filled, const Texts &texts)
{
    FormElement isPrivate
        = element(FormElement::Kind::Switch, FormField::Private, texts.translate("Form", "Private"), layout);
    isPrivate.placeholder = texts.translate("Form", "Only those who are invited see the incident's channel");
    isPrivate.value = filled.isPrivate ? u"true"_s : u"false"_s;
    isPrivate.isOptional = true; // a switch is always one or the other
    return isPrivate;
}

/// Says what ends in this number: "1" is SEV1.
bool endsInNumber(const QString &text, const QString &digits)
{
    static const QRegularExpression pattern(u"^[^0-9]+([0-9]+)$"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() && match.captured(1) == digits;
}

} // namespace

Form declareForm(const FormLayout &layout, const Catalogue &catalogue, const IncidentDraft &filled,
                 const FormAbilities &abilities, const Texts &texts)
{
    Form form;
    form.title = texts.translate("Form", "New incident");
    form.submitLabel = texts.translate("Form", "Declare");
    QList<FormField> fields = layout.fields;
    if (!fields.contains(FormField::Title))
        fields.prepend(FormField::Title);
    for (const FormField field : std::as_const(fields)) {
        if (!hasChoices(field, catalogue))
            continue;
        switch (field) {
        case FormField::Title:
            form.elements.append(titleElement(layout, filled, texts));
            break;
        case FormField::Severity:
            form.elements.append(severityElement(layout, catalogue, filled, texts));
            break;
        case FormField::Summary:
            form.elements.append(summaryElement(layout, filled, texts));
            break;
        case FormField::Services:
            form.elements.append(servicesElement(layout, catalogue, filled, abilities, texts));
            break;
        case FormField::Private:
            form.elements.append(privateElement(layout, filled, texts));
            break;
        }
    }
    return form;
}

std::optional<Severity> findSeverity(const Catalogue &catalogue, const QString &word)
{
    const auto first = [&catalogue](const auto &isMeant) -> std::optional<Severity> {
        const auto found = std::find_if(catalogue.severities.begin(), catalogue.severities.end(), isMeant);
        return found == catalogue.severities.end() ? std::nullopt : std::optional(*found);
    };
    const auto named = first([&word](const Severity &severity) {
        return severity.id.compare(word, Qt::CaseInsensitive) == 0
            || severity.name.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (named)
        return named;
    return first([&word](const Severity &severity) {
        return endsInNumber(severity.id, word) || endsInNumber(severity.name, word);
    });
}

} // namespace muster::incident
