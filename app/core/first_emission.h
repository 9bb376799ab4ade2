// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>
#include <QTimer>
#include <chrono>

namespace muster {

/// Waits for the first emission of a signal, or for a deadline, whichever comes first. Instead of QCoro's
/// `qCoro(object, &Signal)`: QCoro 0.8 queues a call for each emission, and the second of two that come
/// before the coroutine goes on finds it gone, which crashes. Here one timer alone resumes it. As with QCoro,
/// what waits is not resumed any more once the object is gone: its owner may be gone with it.
class FirstEmission
{
public:
    template <typename Object, typename Signal>
    FirstEmission(Object *object, Signal signal, std::chrono::milliseconds deadline)
    {
        m_timer.setSingleShot(true);
        QObject::connect(object, signal, &m_timer, [this] { handleEmission(); });
        QObject::connect(&m_timer, &QTimer::timeout, object, [this] { m_waiting.resume(); });
        if (deadline.count() >= 0)
            m_timer.start(deadline);
    }
    Q_DISABLE_COPY_MOVE(FirstEmission)
    ~FirstEmission() = default;

    /// To be awaited: QCoro copies what it is given.
    struct Awaiter
    {
        FirstEmission &emission;

        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting) const noexcept { emission.m_waiting = waiting; }
        [[nodiscard]] bool await_resume() const noexcept { return emission.m_came; }
    };
    [[nodiscard]] Awaiter wait() { return Awaiter{*this}; }

private:
    void handleEmission()
    {
        if (m_came)
            return;
        m_came = true;
        m_timer.start(0); // out of the signal, in which its sender must not be deleted
    }

    QTimer m_timer;
    std::coroutine_handle<> m_waiting;
    bool m_came = false;
};

constexpr std::chrono::milliseconds noDeadline{-1};

/// Whether the signal came before the deadline; emissions count from the call on.
template <typename Object, typename Signal>
QCoro::Task<bool> firstEmission(Object *object, Signal signal,
                                std::chrono::milliseconds deadline = noDeadline)
{
    FirstEmission emission(object, signal, deadline);
    const bool came = co_await emission.wait();
    co_return came;
}

} // namespace muster
