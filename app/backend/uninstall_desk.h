// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/backend/own_store.h"
#include "app/setup/uninstall.h"

#include <QObject>

namespace muster::backend {

class RelayControl;

/// Uninstalling from the console: ends the relay that runs in this process first, and has the console forget
/// what is gone.
class UninstallDesk : public QObject
{
    Q_OBJECT

public:
    struct House
    {
        const Clock &clock;
        Backend &backend;
        RelayControl &relay;
        secrets::SecretStore &secrets;
        oauth::Browser *browser = nullptr; ///< null: not installed
        QString settingsFile;
        QString secretsFile;
        std::function<settings::Settings()> settings;
        /// Writes them, and works by them.
        std::function<Outcome<void>(const settings::Settings &settings)> keep;
        /// Works by the defaults: the file is gone.
        std::function<void()> forget;
        std::function<bool()> isSettingUp;
        std::function<void()> notesChanged; ///< those of set-up
    };

    /// What the house refers to outlives it.
    UninstallDesk(House house, const Texts &texts, QObject *parent = nullptr);
    ~UninstallDesk() override;

    void setTexts(const Texts &texts);
    [[nodiscard]] setup::Uninstall &uninstall() { return m_uninstall; }

private:
    [[nodiscard]] setup::Uninstall::Services services();
    [[nodiscard]] QList<setup::LocalFile> files(const Texts &texts) const;
    [[nodiscard]] QString storeFile() const;
    [[nodiscard]] QCoro::Task<setup::StoreFacts> facts();
    [[nodiscard]] Async<void> takeStore();
    void releaseStore(bool goesOn);
    [[nodiscard]] Async<void> keepSettings(settings::Settings settings);
    void settle();

    House m_house;
    OwnStore m_store;
    Texts m_texts;
    bool m_hasStopped = false; ///< the relay, for this
    setup::Uninstall m_uninstall;
};

} // namespace muster::backend
