// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/channels/channels_state.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::ui {

QJsonObject toJson(const ChannelsState &state)
{
    QJsonArray variables;
    for (const TitleVariable &each : state.variables)
        variables.append(QJsonObject{{u"name"_s, each.name}, {u"sample"_s, each.sample}});
    QJsonArray previews;
    for (const TitlePreview &each : state.previews)
        previews.append(QJsonObject{{u"number"_s, each.number},
                                    {u"status"_s, incident::statusName(each.status)},
                                    {u"title"_s, each.title},
                                    {u"urlName"_s, each.urlName},
                                    {u"isCut"_s, each.isCut},
                                    {u"isPrivate"_s, each.isPrivate}});
    return {{u"form"_s, toJson(state.form)},
            {u"variables"_s, variables},
            {u"previews"_s, previews},
            {u"areSamples"_s, state.areSamples}};
}

ChannelsState channelsStateFromJson(const QJsonObject &json)
{
    ChannelsState state;
    state.form = formStateFromJson(json[u"form"_s].toObject());
    state.areSamples = json[u"areSamples"_s].toBool(true);
    const QJsonArray variables = json[u"variables"_s].toArray();
    for (const QJsonValue &each : variables)
        state.variables.append({each[u"name"_s].toString(), each[u"sample"_s].toString()});
    const QJsonArray previews = json[u"previews"_s].toArray();
    for (const QJsonValue &each : previews) {
        const auto status = incident::statusFromName(each[u"status"_s].toString());
        state.previews.append({each[u"number"_s].toInt(), status.value_or(incident::Status::Started),
                               each[u"title"_s].toString(), each[u"urlName"_s].toString(),
                               each[u"isCut"_s].toBool(), each[u"isPrivate"_s].toBool()});
    }
    return state;
}

} // namespace muster::ui
