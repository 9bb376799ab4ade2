// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/uninstall_desk.h"

#include "app/backend/console_files.h"
#include "app/backend/relay_control.h"
#include "app/core/first_emission.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

bool isAtRest(RelayPhase phase)
{
    return phase == RelayPhase::Off || phase == RelayPhase::NotSetUp;
}

} // namespace

UninstallDesk::UninstallDesk(House house, const Texts &texts, QObject *parent)
    : QObject(parent), m_house(std::move(house)), m_texts(texts),
      m_uninstall(services(), QFileInfo(m_house.settingsFile).dir().filePath(u"setup.json"_s), texts)
{
    connect(&m_uninstall, &setup::Uninstall::idle, this, &UninstallDesk::settle);
}

/// Whoever waits for the store goes on while there is where to go on.
UninstallDesk::~UninstallDesk()
{
    m_store.release();
}

void UninstallDesk::setTexts(const Texts &texts)
{
    m_texts = texts;
    m_uninstall.setTexts(texts);
}

setup::Uninstall::Services UninstallDesk::services()
{
    return {m_house.clock,
            m_house.secrets,
            m_house.browser,
            m_house.settings,
            m_house.secretsFile,
            files(m_texts),
            [this] { return facts(); },
            [this] { return takeStore(); },
            [this](bool goesOn) { releaseStore(goesOn); },
            [this](const QString &folder, const QHash<QString, QString> &teamNames) {
                return m_store.exportTo(folder, m_house.settings(), teamNames, m_house.clock.now(), m_texts);
            },
            [this](const settings::Settings &settings) { return keepSettings(settings); }};
}

QList<setup::LocalFile> UninstallDesk::files(const Texts &texts) const
{
    QList<setup::LocalFile> files = consoleFiles(texts);
    files.append({texts.translate("Uninstall", "Settings"), m_house.settingsFile});
    return files;
}

QString UninstallDesk::storeFile() const
{
    return settings::storeFile(m_house.settings().store);
}

/// Of the running relay's store without ending it.
QCoro::Task<setup::StoreFacts> UninstallDesk::facts()
{
    if (m_house.backend.services() == nullptr) {
        setup::StoreFacts facts = co_await m_store.facts(storeFile(), m_texts);
        co_return facts;
    }
    const store::Database::Work<setup::StoreFacts> work = &readFacts;
    const Outcome<setup::StoreFacts> read = co_await m_house.backend.read<setup::StoreFacts>(work);
    if (read)
        co_return *read;
    setup::StoreFacts unknown;
    unknown.isThere = true;
    unknown.trouble = told(read.error(), m_texts);
    co_return unknown;
}

Async<void> UninstallDesk::takeStore()
{
    if (m_house.isSettingUp())
        co_return failure(errorSaying(
            Error::Kind::Conflict,
            Wording::translate("Uninstall", "Set-up is at work. Wait until it has ended."), {}, u"setup"_s));
    RelayControl *relay = &m_house.relay;
    if (!isAtRest(relay->state().phase)) {
        m_hasStopped = true;
        relay->stop();
    }
    while (!isAtRest(relay->state().phase))
        co_await firstEmission(relay, &RelayControl::stateChanged);
    Outcome<void> taken = co_await m_store.take(storeFile());
    if (!taken)
        releaseStore(true);
    co_return taken;
}

void UninstallDesk::releaseStore(bool goesOn)
{
    m_store.release();
    if (std::exchange(m_hasStopped, false) && goesOn)
        m_house.relay.start(m_house.settings());
}

Async<void> UninstallDesk::keepSettings(settings::Settings settings)
{
    co_return m_house.keep(settings);
}

void UninstallDesk::settle()
{
    const setup::UninstallState &state = m_uninstall.state();
    if (state.phase != setup::UninstallPhase::Ended)
        return;
    if (state.isDone() && state.choice.withLocal)
        m_house.forget();
    m_house.notesChanged();
}

} // namespace muster::backend
