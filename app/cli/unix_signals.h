// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <memory>

class QSocketNotifier;

namespace muster::cli {

/// SIGTERM and SIGINT as a Qt signal. Made before any thread is started.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

    /// How many came so far: one may come before anybody waits for it.
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void terminationRequested();

private:
    int m_count = 0;
    int m_descriptor = -1; ///< of a signalfd; -1 when the kernel gave none
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace muster::cli
