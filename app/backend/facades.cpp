// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/facades.h"

#include "app/backend/diagnostics.h"
#include "app/backend/services.h"
#include "app/backend/session_start.h"
#include "app/core/first_emission.h"
#include "app/core/log.h"
#include "app/secrets/chained_secrets.h"
#include "app/secrets/desktop_secrets.h"
#include "app/secrets/environment_secrets.h"
#include "app/secrets/file_secret_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

constexpr std::chrono::seconds DrainDeadline{10};

std::unique_ptr<secrets::SecretStore> secretsIn(const QString &file)
{
    std::vector<std::unique_ptr<secrets::SecretStore>> stores;
    stores.push_back(std::make_unique<secrets::EnvironmentSecrets>(QProcessEnvironment::systemEnvironment()));
    stores.push_back(std::make_unique<secrets::FileSecretStore>(file));
    return std::make_unique<secrets::ChainedSecrets>(std::move(stores));
}

std::unique_ptr<secrets::SecretStore> secretsOnDesktop(const QString &keyring, const QString &file)
{
    return std::make_unique<secrets::DesktopSecrets>(secrets::desktopStores(keyring, file),
                                                     secrets::SecretPlace::Keyring);
}

} // namespace

Facades::Facades(const Files &files, QObject *parent)
    : QObject(parent),
      m_store(files.settings.isEmpty() ? settings::SettingsStore::defaultFile() : files.settings),
      m_secretsFile(files.secrets.isEmpty() ? secrets::FileSecretStore::defaultFile() : files.secrets),
      m_secrets(files.keyring.isEmpty() ? secretsIn(m_secretsFile)
                                        : secretsOnDesktop(files.keyring, m_secretsFile)),
      m_desktopSecrets(dynamic_cast<secrets::DesktopSecrets *>(m_secrets.get())), m_backend(m_clock),
      m_relay(std::make_unique<RelayControl>(m_backend, *m_secrets, m_clock)),
      m_practice(std::make_unique<PracticeRoom>(m_clock))
{
    connect(m_relay.get(), &RelayControl::stateChanged, this, &Facades::handleRelay);
    connect(m_relay.get(), &RelayControl::applyFailed, this, &Facades::settingsRefused);
    connect(m_practice.get(), &PracticeRoom::backendChanged, this, &Facades::choose);
}

Facades::~Facades() = default;

void Facades::readSettings()
{
    const Outcome<settings::Settings> read = m_store.load();
    m_settingsError = read ? std::nullopt : std::optional(read.error());
    m_isRead = read.has_value();
    if (!read) {
        m_relay->refuseSettings(read.error());
        return;
    }
    m_settings = *read;
    m_relay->expectStart(m_settings);
    use(*read);
}

void Facades::start()
{
    if (!m_isRead)
        readSettings();
    if (m_isRead)
        m_relay->start(m_settings);
}

void Facades::setTexts(const Texts &texts)
{
    m_texts = texts;
    m_relay->setTexts(texts);
    if (m_setUp)
        m_setUp->setTexts(texts);
    if (m_uninstall)
        m_uninstall->setTexts(texts);
    m_practice->setTexts(texts);
    if (m_practiceRelay)
        m_practiceRelay->setTexts(texts);
    if (m_incidents)
        m_incidents->setTexts(texts);
    if (m_people)
        m_people->setTexts(texts);
    if (m_activity)
        m_activity->setTexts(texts);
}

void Facades::apply(const settings::Settings &settings)
{
    if (const Outcome<void> kept = keep(settings); !kept) {
        Q_EMIT settingsRefused(spoken(kept.error(), m_texts));
        return;
    }
    use(settings);
    m_relay->apply(settings);
}

void Facades::use(const settings::Settings &settings)
{
    m_settings = settings;
    if (m_desktopSecrets) {
        const bool inFile = settings.secrets.place == settings::SecretPlace::File;
        m_desktopSecrets->setPlace(inFile ? secrets::SecretPlace::File : secrets::SecretPlace::Keyring);
    }
    m_practice->setSettings(settings);
    Q_EMIT settingsChanged(settings);
}

/// In the file, and in what the desktop knows of it.
Outcome<void> Facades::keep(const settings::Settings &settings) const
{
    if (m_settingsError)
        return failure(*m_settingsError);
    const bool isOn = settings.console.startWithSession;
    if (isOn != m_settings.console.startWithSession) {
        const bool isDefault = settingsFile() == settings::SettingsStore::defaultFile();
        const SessionStart session(QCoreApplication::applicationFilePath(),
                                   isDefault ? QString() : settingsFile(), m_texts);
        if (const Outcome<void> done = session.set(isOn); !done)
            return done;
    }
    return m_store.save(settings);
}

QJsonObject Facades::diagnostics() const
{
    return backend::diagnostics(relayState(), m_shown == nullptr ? BackendState() : m_shown->state(),
                                m_settings);
}

const RelayState &Facades::relayState() const
{
    return m_practiceRelay && !hasWorkspace() ? m_practiceRelay->state() : m_relay->state();
}

void Facades::check()
{
    RelayControl &shown = m_practiceRelay && !hasWorkspace() ? *m_practiceRelay : *m_relay;
    shown.check();
}

void Facades::handleRelay(const RelayState &state)
{
    if (m_systemBrowser && state.phase == RelayPhase::Starting)
        m_systemBrowser->giveWay();
    choose();
    if (&relayState() == &m_relay->state())
        Q_EMIT relayChanged(state);
}

/// The workspace's relay once there is one, else that of the practice workspace.
void Facades::choose()
{
    Backend *practising = m_practice->backend();
    if (practising == nullptr) {
        if (m_practiceRelay && m_shown != &m_backend)
            show(nullptr);
        m_practiceRelay.reset();
    } else if (!m_practiceRelay || m_shown != practising) {
        m_practiceRelay = std::make_unique<RelayControl>(*practising, *m_practice->secrets(), m_clock);
        m_practiceRelay->setTexts(m_texts);
        connect(m_practiceRelay.get(), &RelayControl::stateChanged, this, [this](const RelayState &state) {
            if (!hasWorkspace())
                Q_EMIT relayChanged(state);
        });
        m_practiceRelay->adopt(m_practice->settings());
    }
    const bool isUp = m_relay->state().phase == RelayPhase::Running;
    Backend *wanted = hasWorkspace() ? (isUp ? &m_backend : nullptr) : practising;
    if (wanted != m_shown)
        show(wanted);
}

void Facades::show(Backend *backend)
{
    m_shown = backend;
    m_incidents.reset();
    m_people.reset();
    m_activity.reset();
    if (backend != nullptr) {
        m_incidents = std::make_unique<IncidentBook>(*backend, administrator());
        m_incidents->setTexts(m_texts);
        m_people = std::make_unique<PeopleBook>(*backend);
        m_people->setTexts(m_texts);
        m_activity = std::make_unique<Activity>(*backend, m_clock);
        m_activity->setTexts(m_texts);
    }
    Q_EMIT shownChanged();
}

incident::Person Facades::administrator() const
{
    incident::Person person;
    person.name = qEnvironmentVariable("USER");
    if (person.name.isEmpty())
        person.name = m_texts.translate("Console", "Administrator");
    return person;
}

oauth::Browser *Facades::browser()
{
    const QString program = BrowserProcess::installedProgram();
    if (!m_browser && QFileInfo(program).isExecutable())
        m_browser = std::make_unique<BrowserProcess>(program);
    return m_browser.get();
}

setup::Uninstall &Facades::uninstall()
{
    if (!m_uninstall) {
        const UninstallDesk::House house{
            m_clock,
            m_backend,
            *m_relay,
            *m_secrets,
            browser(),
            settingsFile(),
            m_secretsFile,
            [this] { return m_settings; },
            [this](const settings::Settings &settings) { return keepAndUse(settings); },
            [this] {
                use({});
                m_relay->start({});
            },
            [this] { return m_setUp && m_setUp->isWorking(); },
            [this] {
                if (m_setUp)
                    m_setUp->readAgain();
            }};
        m_uninstall = std::make_unique<UninstallDesk>(house, m_texts);
    }
    return m_uninstall->uninstall();
}

Outcome<void> Facades::keepAndUse(const settings::Settings &settings)
{
    if (Outcome<void> kept = keep(settings); !kept)
        return kept;
    use(settings);
    m_relay->start(settings);
    return {};
}

setup::SetUp &Facades::setUp()
{
    if (!m_setUp) {
        const QString beside = QFileInfo(settingsFile()).dir().filePath(u"setup.json"_s);
        m_setUp = std::make_unique<setup::SetUp>(
            setup::SetUp::Services{m_clock, *m_secrets, browser(), [this] { return m_settings; },
                                   [this](settings::Settings settings) { return startRelay(settings); },
                                   [this] {
                                       const Services *services = m_backend.services();
                                       return services ? services->routes.heard() : relay::Routes::Heard();
                                   }},
            beside, m_texts);
        if (m_openPage) {
            m_systemBrowser = std::make_unique<SystemBrowser>(
                SystemBrowser::Services{m_backend, [this] { return m_settings; }, m_openPage});
            m_setUp->setSystemBrowser(m_systemBrowser.get());
        }
    }
    return *m_setUp;
}

/// Keeps them, and starts anew even when they are the same: the secrets may be others.
Async<void> Facades::startRelay(settings::Settings settings)
{
    if (Outcome<void> kept = keep(settings); !kept)
        co_return kept;
    const QPointer<Facades> self(this);
    use(settings);
    m_relay->stop();
    m_relay->start(settings);
    co_await firstEmission(m_relay.get(), &RelayControl::startEnded);
    if (self && m_relay->state().phase == RelayPhase::Failed)
        co_return failure(m_relay->state().error);
    co_return Outcome<void>();
}

void Facades::lookAtKeyring()
{
    askKeyring();
}

QCoro::Task<> Facades::askKeyring()
{
    const QPointer<Facades> self(this);
    if (!m_desktopSecrets)
        co_return;
    const Outcome<void> looked = co_await m_desktopSecrets->lookAtKeyring();
    if (!self)
        co_return;
    m_keyringTrouble = looked ? QString() : looked.error().code;
    Q_EMIT keyringLooked();
}

QString Facades::keyringTrouble() const
{
    const RelayState &relay = m_relay->state();
    const bool isInTheWay = relay.phase == RelayPhase::Failed && relay.error.code.startsWith("keyring."_L1);
    return isInTheWay ? relay.error.code : m_keyringTrouble;
}

int Facades::stepsUnderWay() const
{
    if (m_relay->state().phase != RelayPhase::Running)
        return 0;
    const relay::RunnerState steps = m_backend.state().steps;
    return steps.running + steps.waiting;
}

void Facades::finish()
{
    drainBoth();
}

QCoro::Task<> Facades::drainBoth()
{
    const QPointer<Facades> self(this);
    co_await m_backend.drain(DrainDeadline);
    if (!self)
        co_return;
    Q_EMIT finished();
}

} // namespace muster::backend
