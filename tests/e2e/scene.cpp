// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/scene.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

settings::Settings settingsFor(const Stage &stage)
{
    settings::Settings settings;
    settings.workspace.url = stage.url();
    settings.workspace.teams = {stage.team().name};
    return settings;
}

} // namespace

Scene::Scene(Stage &stage) : m_stage(stage), m_relay(settingsFor(stage)) { }

Outcome<void> Scene::open()
{
    using secrets::SecretKind;
    Outcome<void> done = m_relay.setSecret({SecretKind::BotToken, {}}, m_stage.secrets().botToken);
    if (done)
        done = m_relay.setSecret({SecretKind::CommandToken, {}}, m_stage.secrets().commandToken);
    if (done)
        done = m_relay.start();
    if (done)
        done = m_stage.pointCommandTo(m_relay.callbackUrl());
    return done;
}

Person &Scene::person(const QString &name)
{
    if (const auto known = m_people.find(name); known != m_people.end())
        return known->second;
    const auto participant = m_stage.logIn(name);
    if (!participant)
        qFatal("%s can not log in: %s", qPrintable(name), qPrintable(participant.error().what));
    return m_people.emplace(name, Person(*participant, m_stage.team().id, m_stage.botId())).first->second;
}

Outcome<mattermost::Channel> Scene::declare(const QString &name, const QString &title)
{
    const QString answer = person(name).asks(townSquare(), u"/incident new "_s + title);
    return person(name).follows(answer);
}

QJsonObject Scene::health()
{
    net::Request request;
    request.url = m_relay.callbackUrl().resolved(QUrl(u"/healthz"_s));
    const auto answer = QCoro::waitFor(m_http.send(request));
    return answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
}

bool Scene::isIdle()
{
    const QJsonObject steps = health()["steps"_L1].toObject();
    return steps.contains("waiting"_L1) && steps["waiting"_L1].toInt() + steps["running"_L1].toInt() == 0;
}

} // namespace muster::test
