// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/steps.h"

#include <array>

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

struct NamedKind
{
    StepKind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{
    NamedKind{StepKind::FormOpen, "form.open"_L1},
    NamedKind{StepKind::RecordCreate, "record.create"_L1},
    NamedKind{StepKind::RecordStatus, "record.status"_L1},
    NamedKind{StepKind::ChannelCreate, "channel.create"_L1},
    NamedKind{StepKind::ChannelRestore, "channel.restore"_L1},
    NamedKind{StepKind::MemberAdd, "member.add"_L1},
    NamedKind{StepKind::ChannelHeader, "channel.header"_L1},
    NamedKind{StepKind::CardPost, "card.post"_L1},
    NamedKind{StepKind::CardUpdate, "card.update"_L1},
    NamedKind{StepKind::CardPin, "card.pin"_L1},
    NamedKind{StepKind::EventPost, "event.post"_L1},
    NamedKind{StepKind::Reply, "reply"_L1},
};

QJsonObject eventToJson(const incident::Event &event)
{
    return {{u"kind"_s, incident::eventName(event.kind)},
            {u"by"_s, incident::toJson(event.by)},
            {u"message"_s, event.message},
            {u"at"_s, event.at.toString(Qt::ISODateWithMs)}};
}

incident::Event eventFromJson(const QJsonObject &json)
{
    return {
        .kind = incident::eventFromName(json["kind"_L1].toString()).value_or(incident::EventKind::Updated),
        .by = incident::personFromJson(json["by"_L1].toObject()),
        .message = json["message"_L1].toString(),
        .at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs),
    };
}

QJsonObject withAsker(QJsonObject json, const std::optional<Asker> &asker)
{
    if (asker)
        json.insert("asker"_L1, toJson(*asker));
    return json;
}

} // namespace

QString stepName(StepKind kind)
{
    for (const NamedKind &named : kindNames) {
        if (named.kind == kind)
            return named.name;
    }
    Q_UNREACHABLE();
}

std::optional<StepKind> stepKindFromName(QStringView name)
{
    for (const NamedKind &named : kindNames) {
        if (named.name == name)
            return named.kind;
    }
    return std::nullopt;
}

std::optional<Asker> askerOf(const store::Step &step)
{
    const QJsonValue asker = step.arguments["asker"_L1];
    if (!asker.isObject())
        return std::nullopt;
    const Asker found = askerFromJson(asker.toObject());
    return found.inConsole ? std::nullopt : std::optional(found);
}

namespace step {

QJsonObject toJson(const FormOpen &arguments)
{
    return {{u"trigger"_s, arguments.triggerId},
            {u"nonce"_s, arguments.nonce},
            {u"prefill"_s, incident::toJson(arguments.prefill)},
            {u"asker"_s, relay::toJson(arguments.asker)}};
}

QJsonObject toJson(const RecordCreate &arguments)
{
    return {{u"draft"_s, incident::toJson(arguments.draft)}, {u"asker"_s, relay::toJson(arguments.asker)}};
}

QJsonObject toJson(const RecordStatus &arguments)
{
    return {{u"to"_s, incident::statusName(arguments.to)},
            {u"message"_s, arguments.message},
            {u"fromCard"_s, arguments.fromCard},
            {u"asker"_s, relay::toJson(arguments.asker)}};
}

QJsonObject toJson(const ChannelCreate &arguments)
{
    const QJsonObject json{{u"team"_s, arguments.teamId},     {u"teamName"_s, arguments.teamName},
                           {u"name"_s, arguments.name},       {u"displayName"_s, arguments.displayName},
                           {u"purpose"_s, arguments.purpose}, {u"private"_s, arguments.isPrivate}};
    return withAsker(json, arguments.asker);
}

QJsonObject toJson(const ChannelRestore &arguments)
{
    return withAsker({{u"fromCard"_s, arguments.fromCard}}, arguments.asker);
}

QJsonObject toJson(const MemberAdd &arguments)
{
    return withAsker({{u"user"_s, arguments.userId}}, arguments.asker);
}

QJsonObject toJson(const ChannelHeader &arguments)
{
    return withAsker({}, arguments.asker);
}

QJsonObject toJson(const CardPost &arguments)
{
    return withAsker({}, arguments.asker);
}

QJsonObject toJson(const CardUpdate &)
{
    return {};
}

QJsonObject toJson(const CardPin &)
{
    return {};
}

QJsonObject toJson(const EventPost &arguments)
{
    return {{u"channel"_s, arguments.channelId}, {u"event"_s, eventToJson(arguments.event)}};
}

QJsonObject toJson(const Reply &arguments)
{
    const bool declared = arguments.about == Reply::About::Declared;
    QJsonObject json{{u"about"_s, declared ? u"declared"_s : u"text"_s},
                     {u"text"_s, arguments.text},
                     {u"asker"_s, relay::toJson(arguments.asker)}};
    if (arguments.offersConnect)
        json.insert(u"offersConnect"_s, true);
    return json;
}

template <>
FormOpen argumentsOf(const store::Step &step)
{
    const QJsonObject &json = step.arguments;
    return {
        .triggerId = json["trigger"_L1].toString(),
        .nonce = json["nonce"_L1].toString(),
        .prefill = incident::draftFromJson(json["prefill"_L1].toObject()),
        .asker = askerFromJson(json["asker"_L1].toObject()),
    };
}

template <>
RecordCreate argumentsOf(const store::Step &step)
{
    const QJsonObject &json = step.arguments;
    return {
        .draft = incident::draftFromJson(json["draft"_L1].toObject()),
        .asker = askerFromJson(json["asker"_L1].toObject()),
    };
}

template <>
RecordStatus argumentsOf(const store::Step &step)
{
    const QJsonObject &json = step.arguments;
    return {
        .to = incident::statusFromName(json["to"_L1].toString()).value_or(incident::Status::Mitigated),
        .message = json["message"_L1].toString(),
        .fromCard = json["fromCard"_L1].toBool(),
        .asker = askerFromJson(json["asker"_L1].toObject()),
    };
}

template <>
ChannelCreate argumentsOf(const store::Step &step)
{
    const QJsonObject &json = step.arguments;
    return {
        .teamId = json["team"_L1].toString(),
        .teamName = json["teamName"_L1].toString(),
        .name = json["name"_L1].toString(),
        .displayName = json["displayName"_L1].toString(),
        .purpose = json["purpose"_L1].toString(),
        .isPrivate = json["private"_L1].toBool(),
        .asker = askerOf(step),
    };
}

template <>
ChannelRestore argumentsOf(const store::Step &step)
{
    return {.fromCard = step.arguments["fromCard"_L1].toBool(), .asker = askerOf(step)};
}

template <>
MemberAdd argumentsOf(const store::Step &step)
{
    return {.userId = step.arguments["user"_L1].toString(), .asker = askerOf(step)};
}

template <>
EventPost argumentsOf(const store::Step &step)
{
    return {
        .channelId = step.arguments["channel"_L1].toString(),
        .event = eventFromJson(step.arguments["event"_L1].toObject()),
    };
}

template <>
Reply argumentsOf(const store::Step &step)
{
    const bool declared = step.arguments["about"_L1].toString() == "declared"_L1;
    return {
        .about = declared ? Reply::About::Declared : Reply::About::Text,
        .text = step.arguments["text"_L1].toString(),
        .asker = askerFromJson(step.arguments["asker"_L1].toObject()),
        .offersConnect = step.arguments["offersConnect"_L1].toBool(),
    };
}

} // namespace step

} // namespace muster::relay
