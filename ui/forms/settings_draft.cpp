// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/settings_draft.h"

#include "app/settings/document.h"
#include "ui/forms/template_fix.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// @p text as a sentence that another can follow.
QString sentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : QString(text + u'.');
}

} // namespace

QJsonValue valueAt(const QJsonObject &document, const QString &path)
{
    const QString head = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    return rest.isEmpty() ? document.value(head) : valueAt(document.value(head).toObject(), rest);
}

QJsonObject withValue(QJsonObject document, const QString &path, const QJsonValue &value)
{
    const QString head = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (rest.isEmpty())
        document.insert(head, value);
    else
        document.insert(head, withValue(document.value(head).toObject(), rest, value));
    return document;
}

SettingValues valuesIn(const settings::Settings &settings, const QStringList &paths)
{
    const QJsonObject document = settings::toDocument(settings);
    SettingValues values;
    for (const QString &path : paths)
        values.insert(path, valueAt(document, path));
    return values;
}

settings::Settings withValues(const settings::Settings &settings, const SettingValues &values)
{
    QJsonObject document = settings::toDocument(settings);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        document = withValue(document, it.key(), it.value());
    return settings::fromDocument(document).settings;
}

QString changeInWords(const SettingField &field, const QJsonValue &value)
{
    if (field.kind == SettingField::Kind::Template)
        return field.label;
    return QCoreApplication::translate("SettingsDraft", "%1: %2").arg(field.label, inWords(field, value));
}

SettingsDraft::SettingsDraft(QList<SettingField> fields)
    : m_fields(std::move(fields)), m_document(settings::toDocument(m_applied))
{
}

void SettingsDraft::setApplied(const settings::Settings &settings)
{
    m_applied = settings;
    m_document = settings::toDocument(settings);
    m_refused.clear();
    setEdits(m_edits);
}

void SettingsDraft::edit(const QString &path, const QJsonValue &value)
{
    m_refused.remove(path);
    if (valueAt(m_document, path) == value)
        m_edits.remove(path);
    else
        m_edits.insert(path, value);
}

void SettingsDraft::setEdits(const SettingValues &edits)
{
    const SettingValues all = edits;
    m_edits.clear();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (valueAt(m_document, it.key()) != it.value())
            m_edits.insert(it.key(), it.value());
    }
}

void SettingsDraft::discard()
{
    m_edits.clear();
}

bool SettingsDraft::refuse(const Error &error, const settings::Settings &former)
{
    if (!owns(error.code))
        return false;
    FormState::Problem problem{error.what, {}, valueAt(settings::toDocument(former), error.code), false};
    if (problem.fixValue != valueAt(m_document, error.code))
        problem.fix = QCoreApplication::translate("SettingsDraft", "Go back to “%1”")
                          .arg(inWords(fieldAt(m_fields, error.code), problem.fixValue));
    m_refused.insert(error.code, problem);
    return true;
}

bool SettingsDraft::owns(const QString &path) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [&path](const SettingField &field) { return field.path == path; });
}

QJsonObject SettingsDraft::editedDocument() const
{
    QJsonObject document = m_document;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        document = withValue(document, it.key(), it.value());
    return document;
}

settings::Settings SettingsDraft::edited() const
{
    return withValues(m_applied, m_edits);
}

/// The first of each field: those of the text as it stands, then those of its value, then what the house
/// refused.
QMap<QString, FormState::Problem> SettingsDraft::problems(const Texts &texts) const
{
    const settings::ReadDocument read = settings::fromDocument(editedDocument(), texts);
    QMap<QString, FormState::Problem> found;
    for (const settings::Problem &problem :
         settings::Problems(read.problems + settings::problems(read.settings, texts))) {
        if (owns(problem.path) && !found.contains(problem.path)) {
            const QString message = sentence(problem.message) + u' ' + sentence(problem.hint);
            found.insert(problem.path, {message.trimmed(), {}, {}, true});
        }
    }
    const QString path = u"channel.titleTemplate"_s;
    if (found.contains(path))
        found.insert(path, templateProblem(read.settings.channel.titleTemplate, texts));
    for (auto it = m_refused.cbegin(); it != m_refused.cend(); ++it) {
        if (!found.contains(it.key()))
            found.insert(it.key(), *it);
    }
    return found;
}

FormState SettingsDraft::state(const Texts &texts) const
{
    FormState state;
    const QJsonObject document = editedDocument();
    for (const SettingField &field : m_fields) {
        const QJsonValue value = valueAt(document, field.path);
        state.values.insert(field.path, value);
        if (!m_edits.contains(field.path))
            continue;
        state.changed.insert(field.path);
        state.changes.append(changeInWords(field, value));
    }
    state.problems = problems(texts);
    return state;
}

} // namespace muster::ui
