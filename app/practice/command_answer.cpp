// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/command_answer.h"

#include "app/practice/attachments.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// Reads keys into fields and remembers whether one had the wrong type; null and missing are the default.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) { }

    void read(QLatin1StringView key, QString &into)
    {
        if (const QJsonValue value = given(key, QJsonValue::String); !value.isNull())
            into = value.toString();
    }

    void read(QLatin1StringView key, bool &into)
    {
        if (const QJsonValue value = given(key, QJsonValue::Bool); !value.isNull())
            into = value.toBool();
    }

    [[nodiscard]] QJsonValue given(QLatin1StringView key, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isNull() || value.isUndefined())
            return QJsonValue::Null;
        if (value.type() == type)
            return value;
        m_isGood = false;
        return QJsonValue::Null;
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    QJsonObject m_object;
    bool m_isGood = true;
};

/// Values of fields are made text in what integrations answer, not in what is posted.
QJsonArray withTextFields(const QJsonArray &attachments)
{
    QJsonArray result;
    for (const QJsonValue &value : attachments) {
        QJsonObject attachment = value.toObject();
        QJsonArray fields;
        const QJsonArray sentFields = attachment.value("fields"_L1).toArray();
        for (const QJsonValue &one : sentFields) {
            QJsonObject field = one.toObject();
            field.insert("value"_L1, field.value("value"_L1).toVariant().toString());
            fields.append(field);
        }
        if (!fields.isEmpty())
            attachment.insert("fields"_L1, fields);
        result.append(attachment);
    }
    return result;
}

std::optional<CommandAnswer> fromJson(const QJsonObject &object, State &state)
{
    CommandAnswer answer;
    Reader reader(object);
    reader.read("response_type"_L1, answer.responseType);
    reader.read("text"_L1, answer.text);
    reader.read("username"_L1, answer.username);
    reader.read("channel_id"_L1, answer.channelId);
    reader.read("icon_url"_L1, answer.iconUrl);
    reader.read("type"_L1, answer.type);
    reader.read("goto_location"_L1, answer.gotoLocation);
    reader.read("trigger_id"_L1, answer.triggerId);
    reader.read("skip_slack_parsing"_L1, answer.skipSlackParsing);
    if (const QJsonValue props = reader.given("props"_L1, QJsonValue::Object); !props.isNull())
        answer.props = props.toObject();
    if (const QJsonValue given = reader.given("attachments"_L1, QJsonValue::Array); !given.isNull())
        answer.attachments = withTextFields(completeAttachments(given, state).toArray());
    const QJsonValue extra = reader.given("extra_responses"_L1, QJsonValue::Array);
    if (!reader.isGood())
        return std::nullopt;
    if (extra.isNull())
        return answer;
    answer.extraResponses.emplace();
    const QJsonArray extras = extra.toArray();
    for (const QJsonValue &one : extras) {
        const std::optional<CommandAnswer> further = fromJson(one.toObject(), state);
        if (!further)
            return std::nullopt;
        answer.extraResponses->push_back(*further);
    }
    return answer;
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

} // namespace

bool CommandAnswer::isEphemeral() const
{
    return responseType.isEmpty() || responseType == "ephemeral"_L1;
}

QJsonObject CommandAnswer::toJson() const
{
    QJsonValue further = QJsonValue::Null;
    if (extraResponses) {
        QJsonArray list;
        for (const CommandAnswer &one : *extraResponses)
            list.append(one.toJson());
        further = list;
    }
    return {{u"response_type"_s, responseType},
            {u"text"_s, text},
            {u"username"_s, username},
            {u"channel_id"_s, channelId},
            {u"icon_url"_s, iconUrl},
            {u"type"_s, type},
            {u"props"_s, props ? QJsonValue(*props) : QJsonValue(QJsonValue::Null)},
            {u"goto_location"_s, gotoLocation},
            {u"trigger_id"_s, triggerId},
            {u"skip_slack_parsing"_s, skipSlackParsing},
            {u"attachments"_s, attachments ? QJsonValue(*attachments) : QJsonValue(QJsonValue::Null)},
            {u"extra_responses"_s, further}};
}

std::optional<CommandAnswer> readCommandAnswer(const QByteArray &contentType, const QByteArray &body,
                                               State &state)
{
    if (!isJson(contentType)) {
        CommandAnswer answer;
        answer.text = QString::fromUtf8(body);
        return answer;
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return fromJson(document.object(), state);
}

} // namespace muster::practice
