// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/form.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

/// Some clients send a switch as a text.
bool isOn(const QJsonValue &value)
{
    return value.toBool() || value.toString() == "true"_L1;
}

/// One value, or several, as clients of either age send them.
QStringList chosenIn(const QJsonValue &value)
{
    QStringList chosen;
    if (!value.isArray()) {
        if (!value.toString().isEmpty())
            chosen.append(value.toString());
        return chosen;
    }
    const QJsonArray several = value.toArray();
    for (const QJsonValue &one : several) {
        if (!chosen.contains(one.toString()))
            chosen.append(one.toString());
    }
    return chosen;
}

template <typename Choice>
bool isOffered(const QList<Choice> &choices, const QString &id)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&id](const Choice &choice) { return choice.id == id; });
}

/// Reads one submission field by field.
class SubmissionReader
{
public:
    SubmissionReader(const QJsonObject &submission, const FormLayout &layout, const Catalogue &catalogue,
                     const Texts &texts)
        : m_submission(submission), m_layout(layout), m_catalogue(catalogue), m_texts(texts)
    {
    }

    SubmittedForm read()
    {
        readTitle();
        if (m_layout.fields.contains(FormField::Severity) && !m_catalogue.severities.isEmpty())
            readSeverity();
        if (m_layout.fields.contains(FormField::Summary))
            readSummary();
        if (m_layout.fields.contains(FormField::Services) && !m_catalogue.services.isEmpty())
            readServices();
        if (m_layout.fields.contains(FormField::Private))
            m_form.draft.isPrivate = isOn(value(FormField::Private));
        return m_form;
    }

private:
    QJsonValue value(FormField field) const { return m_submission.value(fieldName(field)); }

    void refuse(FormField field, const QString &why) { m_form.errors.insert(fieldName(field), why); }

    void refuseEmpty(FormField field, bool isEmpty)
    {
        if (isEmpty && (field == FormField::Title || m_layout.required.contains(field)))
            refuse(field, m_texts.translate("Form", "Fill this in."));
    }

    void refuseLonger(FormField field, qsizetype length, int limit)
    {
        if (length > limit)
            refuse(field, m_texts.translate("Form", "Use at most %n character(s).", nullptr, limit));
    }

    void readTitle()
    {
        m_form.draft.title = value(FormField::Title).toString().simplified();
        refuseEmpty(FormField::Title, m_form.draft.title.isEmpty());
        refuseLonger(FormField::Title, m_form.draft.title.size(), longestTitle);
    }

    void readSummary()
    {
        m_form.draft.summary = value(FormField::Summary).toString().trimmed();
        refuseEmpty(FormField::Summary, m_form.draft.summary.isEmpty());
        refuseLonger(FormField::Summary, m_form.draft.summary.size(), longestText);
    }

    void readSeverity()
    {
        m_form.draft.severity = value(FormField::Severity).toString();
        refuseEmpty(FormField::Severity, m_form.draft.severity.isEmpty());
        if (!m_form.draft.severity.isEmpty() && !isOffered(m_catalogue.severities, m_form.draft.severity))
            refuse(FormField::Severity, noLongerOffered());
    }

    void readServices()
    {
        m_form.draft.services = chosenIn(value(FormField::Services));
        refuseEmpty(FormField::Services, m_form.draft.services.isEmpty());
        for (const QString &service : std::as_const(m_form.draft.services)) {
            if (!isOffered(m_catalogue.services, service))
                refuse(FormField::Services, noLongerOffered());
        }
    }

    QString noLongerOffered() const
    {
        return m_texts.translate("Form", "This choice is no longer offered. Choose another one.");
    }

    const QJsonObject &m_submission;
    const FormLayout &m_layout;
    const Catalogue &m_catalogue;
    const Texts &m_texts;
    SubmittedForm m_form;
};

} // namespace

SubmittedForm readSubmission(const QJsonObject &submission, const FormLayout &layout,
                             const Catalogue &catalogue, const Texts &texts)
{
    return SubmissionReader(submission, layout, catalogue, texts).read();
}

} // namespace muster::incident
