// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/participant.h"
#include "app/practice/workspace.h"
#include "app/settings/settings.h"
#include "tests/bench/child_process.h"

#include <QTemporaryDir>
#include <memory>

namespace muster::bench {

/// A practice workspace in this process, and relays as processes of their own that serve it.
class Scene
{
public:
    Scene();

    /// A settings file by which a relay serves the workspace, its store being @p storeFile.
    [[nodiscard]] QString settingsFor(const QString &storeFile) const;
    /// What such a relay needs beside them.
    void addSecrets(QProcessEnvironment &environment) const;
    /// A relay whose store is @p storeFile; not started yet.
    [[nodiscard]] std::unique_ptr<ChildProcess> relay(const QString &storeFile) const;
    /// A store file of that name in a folder that goes with the scene.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// What the workspace sends when alice types "/incident @p text" in @p channelId. No two are the same.
    [[nodiscard]] QByteArray command(const QString &text, const QString &channelId);
    [[nodiscard]] QByteArray command(const QString &text) { return command(text, m_townSquareId); }
    /// From now on the workspace's own commands go to the relay at that port.
    void pointCommandAt(quint16 port);
    [[nodiscard]] std::unique_ptr<practice::Participant> alice();

    [[nodiscard]] practice::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] quint16 workspacePort() const { return static_cast<quint16>(m_workspace.url().port()); }
    [[nodiscard]] const QString &teamId() const { return m_teamId; }
    [[nodiscard]] const QString &townSquareId() const { return m_townSquareId; }
    [[nodiscard]] const QString &aliceId() const { return m_aliceId; }
    [[nodiscard]] const QString &botToken() const { return m_botToken; }

private:
    QTemporaryDir m_folder;
    practice::Workspace m_workspace;
    net::HttpClient m_http;
    QString m_teamId;
    QString m_townSquareId;
    QString m_aliceId;
    QString m_botToken;
    QString m_commandId;
    QString m_commandToken;
};

} // namespace muster::bench
