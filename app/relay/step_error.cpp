// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/step_error.h"

#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

using Kind = Error::Kind;

constexpr std::array AllKinds{
    Kind::Network,   Kind::Timeout,  Kind::Busy,      Kind::Server,   Kind::Unauthorized,
    Kind::Forbidden, Kind::Disabled, Kind::NotFound,  Kind::Conflict, Kind::Invalid,
    Kind::Malformed, Kind::Storage,  Kind::Cancelled,
};

Kind kindFromName(const QString &name)
{
    for (const Kind kind : AllKinds) {
        if (kindName(kind) == name)
            return kind;
    }
    return Kind::Malformed;
}

Wording wordingFromJson(const QJsonObject &json)
{
    const QVariantList values = json["values"_L1].toArray().toVariantList();
    Wording wording{json["context"_L1].toString(), json["source"_L1].toString(), {}};
    for (const QVariant &value : values)
        wording.values.append(value.toString());
    return wording;
}

} // namespace

QJsonObject toJson(const StepError &error)
{
    QJsonObject json{
        {"kind"_L1, kindName(error.error.kind)},
        {"what"_L1, error.error.what},
        {"detail"_L1, error.error.detail},
        {"httpStatus"_L1, error.error.httpStatus},
        {"code"_L1, error.error.code},
        {"retryAfterMs"_L1, static_cast<qint64>(error.error.retryAfter.count())},
        {"since"_L1, error.since.toString(Qt::ISODateWithMs)},
        {"told"_L1, error.told},
    };
    const Wording &wording = error.error.wording;
    if (!wording.source.isEmpty()) {
        json.insert("wording"_L1,
                    QJsonObject{{"context"_L1, wording.context},
                                {"source"_L1, wording.source},
                                {"values"_L1, QJsonArray::fromStringList(wording.values)}});
    }
    return json;
}

StepError stepErrorFromJson(const QJsonObject &json)
{
    StepError error;
    error.error.kind = kindFromName(json["kind"_L1].toString());
    error.error.what = json["what"_L1].toString();
    error.error.detail = json["detail"_L1].toString();
    error.error.httpStatus = json["httpStatus"_L1].toInt();
    error.error.code = json["code"_L1].toString();
    error.error.retryAfter = std::chrono::milliseconds(json["retryAfterMs"_L1].toInteger());
    error.since = QDateTime::fromString(json["since"_L1].toString(), Qt::ISODateWithMs);
    error.told = json["told"_L1].toBool();
    error.error.wording = wordingFromJson(json["wording"_L1].toObject());
    return error;
}

StepError errorOf(const store::Step &step)
{
    return stepErrorFromJson(step.error);
}

} // namespace muster::relay
