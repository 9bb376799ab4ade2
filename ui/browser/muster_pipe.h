// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/browser_wire.h"
#include "ui/browser/process_start.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace muster::ui {

/// The helper's end of the pipes: one request comes, answers go, and a sign of life every other second.
class MusterPipe : public QObject
{
    Q_OBJECT

public:
    /// Owns the descriptors.
    explicit MusterPipe(MusterPipes pipes, QObject *parent = nullptr);
    ~MusterPipe() override;

    void say(const backend::browser_wire::Answer &answer);

Q_SIGNALS:
    void asked(const muster::backend::browser_wire::Request &request);
    /// Muster has gone, or said what cannot be done: there is nobody to show a window for.
    void gone();

private:
    void read();
    void takeLine();

    MusterPipes m_pipes;
    QSocketNotifier m_incoming;
    QTimer m_alive;
    QByteArray m_line;
    bool m_isAsked = false;
};

} // namespace muster::ui
