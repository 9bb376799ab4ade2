// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/form_state.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// As FormState::Back.
const QStringList &backNames()
{
    static const QStringList names{QString(), u"undo"_s, u"redo"_s};
    return names;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

} // namespace

int FormState::blocking() const
{
    return static_cast<int>(std::count_if(problems.cbegin(), problems.cend(),
                                          [](const Problem &problem) { return problem.blocks; }));
}

QJsonObject toJson(const FormState &state)
{
    QJsonObject values;
    for (auto it = state.values.cbegin(); it != state.values.cend(); ++it)
        values.insert(it.key(), it.value());
    QJsonObject problems;
    for (auto it = state.problems.cbegin(); it != state.problems.cend(); ++it)
        problems.insert(it.key(),
                        QJsonObject{{u"message"_s, it->message},
                                    {u"fix"_s, it->fix},
                                    {u"fixValue"_s, it->fixValue},
                                    {u"blocks"_s, it->blocks}});
    QStringList changed = state.changed.values();
    changed.sort();
    return {{u"values"_s, values},
            {u"changed"_s, QJsonArray::fromStringList(changed)},
            {u"problems"_s, problems},
            {u"changes"_s, QJsonArray::fromStringList(state.changes)},
            {u"failure"_s, state.failure},
            {u"isLocked"_s, state.isLocked},
            {u"back"_s, backNames().value(static_cast<int>(state.back))},
            {u"backChanges"_s, QJsonArray::fromStringList(state.backChanges)}};
}

FormState formStateFromJson(const QJsonObject &json)
{
    FormState state;
    const QJsonObject values = json[u"values"_s].toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        state.values.insert(it.key(), it.value());
    for (const QString &path : textsOf(json[u"changed"_s]))
        state.changed.insert(path);
    const QJsonObject problems = json[u"problems"_s].toObject();
    for (auto it = problems.begin(); it != problems.end(); ++it) {
        const QJsonObject problem = it.value().toObject();
        state.problems.insert(it.key(),
                              {problem[u"message"_s].toString(), problem[u"fix"_s].toString(),
                               problem.value(u"fixValue"_s), problem[u"blocks"_s].toBool(true)});
    }
    state.changes = textsOf(json[u"changes"_s]);
    state.failure = json[u"failure"_s].toString();
    state.back = static_cast<FormState::Back>(qMax(0, backNames().indexOf(json[u"back"_s].toString())));
    state.backChanges = textsOf(json[u"backChanges"_s]);
    state.isLocked = json[u"isLocked"_s].toBool();
    return state;
}

} // namespace muster::ui
