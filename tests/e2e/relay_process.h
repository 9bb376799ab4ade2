// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/core/secret.h"
#include "app/secrets/secret_name.h"
#include "app/settings/settings.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <functional>

namespace muster::test {

/// `musterctl relay` as a process of its own, with its configuration, its secrets and its store in a folder
/// of its own, so that it can be killed at any moment and started again.
class RelayProcess : public QObject
{
    Q_OBJECT

public:
    /// The store file of @p settings is put into the folder. The port is any free one; from the first start
    /// on it stays the same, as the cards that were posted name it.
    explicit RelayProcess(settings::Settings settings);
    ~RelayProcess() override; ///< kills it if it runs

    /// Into its secrets file; read at the next start.
    [[nodiscard]] Outcome<void> setSecret(const secrets::SecretName &name, const Secret &secret);

    /// Into its configuration; read at the next start.
    void change(const std::function<void(settings::Settings &)> &change);

    /// Starts it; listens() follows.
    void begin();
    /// Starts it and waits until it listens; an error when it ended instead.
    [[nodiscard]] Outcome<void> start();
    /// SIGKILL; ended() follows.
    void kill();
    /// SIGTERM, and waits until it has drained and ended. Its exit code; -1 when it crashed.
    [[nodiscard]] int stop();

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// It has read its journal and takes commands.
    [[nodiscard]] bool isListening() const { return m_isListening; }
    /// Where the workspace calls it; known once it was started.
    [[nodiscard]] const QUrl &callbackUrl() const { return m_callbackUrl; }
    [[nodiscard]] QString storeFile() const { return m_settings.store.file; }
    /// Everything it wrote, standard error included, since the first start.
    [[nodiscard]] QByteArray output() const { return m_output; }

Q_SIGNALS:
    void listens();
    void ended();

private:
    void read();
    void save() const;

    QTemporaryDir m_folder;
    settings::Settings m_settings;
    QProcess m_process;
    QByteArray m_output;
    qsizetype m_readFrom = 0; ///< where the output of the present run begins
    QUrl m_callbackUrl;
    bool m_isListening = false;
    bool m_isKilled = false; ///< what it still wrote says nothing any more
};

} // namespace muster::test
