// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/practice_state_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::ChatCard;
using backend::ChatChannel;
using backend::ChatForm;
using backend::ChatFormElement;
using backend::ChatPerson;
using backend::ChatPost;
using backend::PracticeState;
using backend::TourStep;

namespace {

template <typename T>
QList<T> listIn(const QJsonValue &value, T (*read)(const QJsonObject &))
{
    QList<T> all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        all.append(read(each.toObject()));
    return all;
}

ChatPerson personIn(const QJsonObject &json)
{
    return {json["id"_L1].toString(), json["userName"_L1].toString(), json["name"_L1].toString(),
            json["language"_L1].toString(), json["isBot"_L1].toBool()};
}

ChatChannel channelIn(const QJsonObject &json)
{
    ChatChannel channel;
    channel.id = json["id"_L1].toString();
    channel.name = json["name"_L1].toString();
    channel.title = json["title"_L1].toString();
    channel.header = json["header"_L1].toString();
    channel.isPrivate = json["isPrivate"_L1].toBool();
    channel.isArchived = json["isArchived"_L1].toBool();
    channel.unread = json["unread"_L1].toInt();
    channel.members = json["members"_L1].toInt();
    return channel;
}

backend::ChatField fieldIn(const QJsonObject &json)
{
    return {json["title"_L1].toString(), json["value"_L1].toString(), json["isShort"_L1].toBool()};
}

backend::ChatButton buttonIn(const QJsonObject &json)
{
    return {json["id"_L1].toString(), json["label"_L1].toString(), json["style"_L1].toString()};
}

ChatCard cardIn(const QJsonObject &json)
{
    return {json["color"_L1].toString(), json["title"_L1].toString(), json["text"_L1].toString(),
            listIn(json["fields"_L1], fieldIn), listIn(json["buttons"_L1], buttonIn)};
}

ChatPost postIn(const QJsonObject &json)
{
    ChatPost post;
    post.id = json["id"_L1].toString();
    post.authorId = json["authorId"_L1].toString();
    post.authorName = json["authorName"_L1].toString();
    post.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate);
    post.message = json["message"_L1].toString();
    post.cards = listIn(json["cards"_L1], cardIn);
    post.isBot = json["isBot"_L1].toBool();
    post.isSystem = json["isSystem"_L1].toBool();
    post.isEphemeral = json["isEphemeral"_L1].toBool();
    post.isEdited = json["isEdited"_L1].toBool();
    post.isPinned = json["isPinned"_L1].toBool();
    post.isReply = json["isReply"_L1].toBool();
    return post;
}

backend::ChatChoice choiceIn(const QJsonObject &json)
{
    return {json["text"_L1].toString(), json["value"_L1].toString()};
}

ChatFormElement elementIn(const QJsonObject &json)
{
    ChatFormElement element;
    element.name = json["name"_L1].toString();
    element.label = json["label"_L1].toString();
    element.type = json["type"_L1].toString();
    element.subtype = json["subtype"_L1].toString();
    element.initial = json["initial"_L1].toString();
    element.placeholder = json["placeholder"_L1].toString();
    element.help = json["help"_L1].toString();
    element.isOptional = json["isOptional"_L1].toBool();
    element.isMultiple = json["isMultiple"_L1].toBool();
    element.minLength = json["minLength"_L1].toInt();
    element.maxLength = json["maxLength"_L1].toInt();
    element.choices = listIn(json["choices"_L1], choiceIn);
    return element;
}

ChatForm formIn(const QJsonObject &json)
{
    ChatForm form;
    form.title = json["title"_L1].toString();
    form.introduction = json["introduction"_L1].toString();
    form.submitLabel = json["submitLabel"_L1].toString();
    form.elements = listIn(json["elements"_L1], elementIn);
    form.error = json["error"_L1].toString();
    const QJsonObject errors = json["errors"_L1].toObject();
    for (auto error = errors.begin(); error != errors.end(); ++error)
        form.errors.insert(error.key(), error.value().toString());
    form.isSending = json["isSending"_L1].toBool();
    return form;
}

PracticeState::Phase phaseIn(const QJsonValue &value)
{
    using Phase = PracticeState::Phase;
    static const QHash<QString, Phase> phases{
        {u"starting"_s, Phase::Starting}, {u"ready"_s, Phase::Ready}, {u"failed"_s, Phase::Failed}};
    return phases.value(value.toString(), Phase::Off);
}

TourStep tourIn(const QJsonValue &value)
{
    static const QHash<QString, TourStep> steps{
        {u"fill-form"_s, TourStep::FillForm},   {u"open-channel"_s, TourStep::OpenChannel},
        {u"mitigate"_s, TourStep::Mitigate},    {u"resolve"_s, TourStep::Resolve},
        {u"see-record"_s, TourStep::SeeRecord}, {u"finished"_s, TourStep::Finished}};
    return steps.value(value.toString(), TourStep::TypeNew);
}

} // namespace

PracticeState practiceStateFromJson(const QJsonObject &json)
{
    PracticeState state;
    state.phase = phaseIn(json["phase"_L1]);
    state.error.what = json["error"_L1].toString();
    state.version = json["version"_L1].toString();
    state.people = listIn(json["people"_L1], personIn);
    state.actingAs = json["actingAs"_L1].toString();
    state.channels = listIn(json["channels"_L1], channelIn);
    state.channelId = json["channelId"_L1].toString();
    state.posts = listIn(json["posts"_L1], postIn);
    if (json.contains("form"_L1))
        state.form = formIn(json["form"_L1].toObject());
    state.isSending = json["isSending"_L1].toBool();
    state.tour = tourIn(json["tour"_L1]);
    return state;
}

} // namespace muster::ui
