// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/dialog_answer.h"

#include "app/practice/call.h"
#include "app/practice/dialect.h"
#include "app/practice/dialog_form.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

bool isMissing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

bool areFieldErrors(const QJsonValue &value)
{
    const QJsonObject errors = value.toObject();
    return isMissing(value) || (value.isObject() && std::ranges::all_of(errors, [](const QJsonValue &error) {
                                    return error.isString();
                                }));
}

/// Nothing when it is not JSON, or a key that counts has the wrong type.
std::optional<QJsonObject> readErrors(const QJsonObject &answer)
{
    const QJsonValue error = answer.value("error"_L1);
    const QJsonValue errors = answer.value("errors"_L1);
    if ((!isMissing(error) && !error.isString()) || !areFieldErrors(errors))
        return std::nullopt;
    QJsonObject result;
    if (!error.toString().isEmpty())
        result.insert("error"_L1, error);
    if (!errors.toObject().isEmpty())
        result.insert("errors"_L1, errors);
    return result;
}

/// The next step of a form of several, or what else the client is to do.
Result<Reply> withType(QJsonObject result, const QJsonObject &answer, const Dialect &dialect)
{
    const QString type = answer.value("type"_L1).toString();
    const std::optional<QJsonObject> form = completeDialog(answer.value("form"_L1), dialect);
    const bool isKnown
        = type.isEmpty() || type == "ok"_L1 || type == "navigate"_L1 || (type == "form"_L1 && form);
    if (!isKnown)
        return refuse("app.submit_interactive_dialog.invalid_response"_L1);
    if (!type.isEmpty())
        result.insert("type"_L1, type);
    if (form)
        result.insert("form"_L1, *form);
    return Reply(result);
}

} // namespace

Result<Reply> readSubmissionAnswer(const net::Response &response, const Dialect &dialect)
{
    if (response.body.isEmpty())
        return Reply(QJsonObject());
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const std::optional<QJsonObject> errors
        = document.isObject() ? readErrors(document.object()) : std::nullopt;
    if (errors)
        return dialect.newerElements ? withType(*errors, document.object(), dialect)
                                     : Result<Reply>(Reply(*errors));
    if (dialect.dialogAnswersAreJson)
        return refuse("app.submit_interactive_dialog.decode_json_error"_L1);
    return Reply(QJsonObject());
}

Result<Reply> readLookupAnswer(const net::Response &response, const Dialect &)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QJsonValue items = document.object().value("items"_L1);
    if (!response.body.isEmpty() && (!document.isObject() || (!isMissing(items) && !items.isArray())))
        return refuse("app.lookup_interactive_dialog.decode_json_error"_L1);
    return Reply(QJsonObject{{u"items"_s, items.toArray()}});
}

} // namespace muster::practice
