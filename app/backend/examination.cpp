// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/examination.h"

namespace muster::backend {

namespace {

QString titleOf(QLatin1StringView name, const Texts &texts)
{
    const QHash<QLatin1StringView, QString> titles{
        {check::Settings, texts.translate("Doctor", "Configuration")},
        {check::SecretsFile, texts.translate("Doctor", "Secrets file")},
        {check::BotToken, texts.translate("Doctor", "Bot token")},
        {check::CommandToken, texts.translate("Doctor", "Command token")},
        {check::CallbackKey, texts.translate("Doctor", "Callback key")},
        {check::Store, texts.translate("Doctor", "Store")},
        {check::Listener, texts.translate("Doctor", "Listener")},
        {check::CallbackAddress, texts.translate("Doctor", "Address for the workspace")},
        {check::Reachable, texts.translate("Doctor", "Workspace")},
        {check::Version, texts.translate("Doctor", "Mattermost version")},
        {check::Clock, texts.translate("Doctor", "Clock")},
        {check::Bot, texts.translate("Doctor", "Bot")},
        {check::Switches, texts.translate("Doctor", "Server settings")},
        {check::Team, texts.translate("Doctor", "Team")},
        {check::Command, texts.translate("Doctor", "Slash command")},
    };
    return titles.value(name);
}

} // namespace

Examination::Examination(Doctor::Patient patient, Texts texts, std::function<void(const Finding &)> found)
    : m_patient(std::move(patient)), m_texts(std::move(texts)), m_found(std::move(found))
{
}

void Examination::ok(QLatin1StringView name, const QString &sentence)
{
    add(name, Health::Ok, sentence, {});
}

void Examination::warn(QLatin1StringView name, const QString &sentence, const QString &advice)
{
    add(name, Health::Warning, sentence, advice);
}

void Examination::fail(QLatin1StringView name, const QString &sentence, const QString &advice)
{
    add(name, Health::Failed, sentence, advice);
}

void Examination::unknown(QLatin1StringView name, const QString &sentence, const QString &advice)
{
    add(name, Health::Unknown, sentence, advice);
}

void Examination::add(QLatin1StringView name, Health health, const QString &sentence, const QString &advice)
{
    m_findings.append({name, titleOf(name, m_texts), health, sentence, advice});
    if (m_found)
        m_found(m_findings.last());
}

} // namespace muster::backend
