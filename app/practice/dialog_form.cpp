// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/dialog_form.h"

#include "app/practice/dialect.h"

#include <QJsonArray>
#include <span>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

struct Key
{
    QLatin1StringView name;
    QJsonValue::Type type;
    bool isAlwaysThere = true; ///< with "", 0 or false when it was not sent
    bool isNewer = false; ///< unknown to 5.37
};

constexpr QJsonValue::Type text = QJsonValue::String;
constexpr QJsonValue::Type number = QJsonValue::Double;
constexpr QJsonValue::Type flag = QJsonValue::Bool;

constexpr Key dialogKeys[] = {
    {"callback_id"_L1, text},
    {"title"_L1, text},
    {"introduction_text"_L1, text},
    {"icon_url"_L1, text},
    {"submit_label"_L1, text},
    {"notify_on_cancel"_L1, flag},
    {"state"_L1, text},
    {"source_url"_L1, text, false, true},
};
constexpr Key elementKeys[] = {
    {"display_name"_L1, text},
    {"name"_L1, text},
    {"type"_L1, text},
    {"subtype"_L1, text},
    {"default"_L1, text},
    {"placeholder"_L1, text},
    {"help_text"_L1, text},
    {"optional"_L1, flag},
    {"min_length"_L1, number},
    {"max_length"_L1, number},
    {"data_source"_L1, text},
    {"multiselect"_L1, flag, true, true},
    {"refresh"_L1, flag, false, true},
    {"data_source_url"_L1, text, false, true},
    {"min_date"_L1, text, false, true},
    {"max_date"_L1, text, false, true},
    {"time_interval"_L1, number, false, true},
    {"datetime_config"_L1, QJsonValue::Object, false, true},
};
constexpr Key optionKeys[] = {{"text"_L1, text}, {"value"_L1, text}};

QJsonValue emptyOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::String:
        return QString();
    case QJsonValue::Double:
        return 0;
    case QJsonValue::Bool:
        return false;
    default:
        return QJsonValue::Null;
    }
}

std::optional<QJsonObject> complete(std::span<const Key> keys, const QJsonValue &sent, const Dialect &dialect)
{
    if (!sent.isObject())
        return std::nullopt;
    QJsonObject result;
    for (const Key &key : keys) {
        if (key.isNewer && !dialect.newerElements)
            continue;
        const QJsonValue value = sent[key.name];
        const bool isGiven = !value.isNull() && !value.isUndefined();
        if (isGiven && value.type() != key.type)
            return std::nullopt;
        if (key.isAlwaysThere || (isGiven && value != emptyOf(key.type)))
            result.insert(key.name, isGiven ? value : emptyOf(key.type));
    }
    return result;
}

/// Each entry completed; null stays null. Nothing when an entry has a wrong type.
template <typename Complete>
std::optional<QJsonValue> completeList(const QJsonValue &sent, const Complete &completeEntry)
{
    if (sent.isNull() || sent.isUndefined())
        return QJsonValue(QJsonValue::Null);
    if (!sent.isArray())
        return std::nullopt;
    QJsonArray list;
    const QJsonArray entries = sent.toArray();
    for (const QJsonValue &entry : entries) {
        const std::optional<QJsonObject> completed = completeEntry(entry);
        if (!completed)
            return std::nullopt;
        list.append(*completed);
    }
    return list;
}

std::optional<QJsonObject> completeElement(const QJsonValue &sent, const Dialect &dialect)
{
    std::optional<QJsonObject> element = complete(elementKeys, sent, dialect);
    const std::optional<QJsonValue> options
        = completeList(sent["options"_L1], [&dialect](const QJsonValue &option) {
              return complete(optionKeys, option, dialect);
          });
    if (!element || !options)
        return std::nullopt;
    element->insert("options"_L1, *options);
    return element;
}

} // namespace

std::optional<QJsonObject> completeDialog(const QJsonValue &sent, const Dialect &dialect)
{
    std::optional<QJsonObject> dialog = complete(dialogKeys, sent, dialect);
    const std::optional<QJsonValue> elements
        = completeList(sent["elements"_L1],
                       [&dialect](const QJsonValue &element) { return completeElement(element, dialect); });
    if (!dialog || !elements)
        return std::nullopt;
    dialog->insert("elements"_L1, *elements);
    return dialog;
}

} // namespace muster::practice
