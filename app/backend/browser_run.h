// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/oauth/browser.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <optional>

namespace muster::backend {

namespace browser_wire {
struct Answer;
}

/// How long the helper may keep quiet.
struct BrowserLimits
{
    std::chrono::milliseconds start{30'000}; ///< until its first sign of life
    std::chrono::milliseconds silence{20'000}; ///< between two; it gives one every other second
    std::chrono::milliseconds goodbye{3'000}; ///< from the end of the visit to the end of the process
    std::chrono::milliseconds grace{5'000}; ///< after the visit's deadline, which the helper keeps itself
};

/// muster-browser, started for one visit and gone with it: by itself, or killed. What it says counts for as
/// little as what a page says.
class BrowserRun : public QObject
{
    Q_OBJECT

public:
    BrowserRun(const QString &program, oauth::BrowserVisit visit, BrowserLimits limits);
    ~BrowserRun() override; ///< kills it if it runs

    void start();
    /// Ends the visit with browserCode::closed, unless it has ended.
    void close();

    /// What came of the visit; to be asked once over() was said.
    [[nodiscard]] const Outcome<oauth::BrowserFind> &result() const { return *m_result; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    /// The process has gone, and there is a result.
    void over();

private:
    void read();
    void take(const QByteArray &line);
    void take(const browser_wire::Answer &answer);
    void takeCallback(const Secret &found);
    void takeCookie(const browser_wire::Answer &answer);
    void takeHost(const QString &authority);
    void handleEnd();
    void handleError(QProcess::ProcessError error);
    void settle(Outcome<oauth::BrowserFind> result);
    void settleAndKill(const Error &error);

    oauth::BrowserVisit m_visit;
    BrowserLimits m_limits;
    QProcess m_process;
    QTimer m_silence;
    QTimer m_deadline;
    QTimer m_goodbye;
    QByteArray m_buffer;
    QByteArray m_complaint; ///< the beginning of its standard error
    std::optional<Outcome<oauth::BrowserFind>> m_result;
    bool m_isOver = false;
};

} // namespace muster::backend
