// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/connection.h"

#include <coroutine>
#include <optional>
#include <utility>

namespace muster::store {

class Worker;

/// A piece of work on its way to a store thread and back: the awaitable of Database's coroutines, in whose
/// frame it lives. From being awaited until resume() it belongs to the worker.
class Request
{
public:
    /// Setup is run by itself and outside of any transaction. What is Repeatable is committed without a sync
    /// of its own.
    enum class Kind { Setup, Transaction, Repeatable };

    /// Without a worker it is settled at once: the database is not open.
    Request(Worker *worker, Kind kind);
    Request(const Request &) = delete;
    Request &operator=(const Request &) = delete;
    virtual ~Request() = default;

    [[nodiscard]] Kind kind() const { return m_kind; }

    /// On the worker's thread. Why its changes are not to be kept, if so.
    [[nodiscard]] virtual std::optional<Error> run(Connection &connection) = 0;
    /// On the worker's thread: whatever came of it, this is what came of it.
    virtual void fail(const Error &error) = 0;

    /// On the thread that awaits.
    void resume() const { m_waiting.resume(); }

protected:
    /// False: it is settled already, nothing is to be waited for.
    [[nodiscard]] bool handOver(std::coroutine_handle<> waiting);

private:
    Worker *m_worker;
    Kind m_kind;
    std::coroutine_handle<> m_waiting;
};

template <typename T>
class RequestOf final : public Request
{
public:
    using Work = std::function<Outcome<T>(Connection &)>;

    RequestOf(Worker *worker, Kind kind, Work work) : Request(worker, kind), m_work(std::move(work)) { }

    [[nodiscard]] std::optional<Error> run(Connection &connection) override
    {
        m_outcome.emplace(m_work(connection));
        if (m_outcome->has_value())
            return std::nullopt;
        return m_outcome->error();
    }

    void fail(const Error &error) override { m_outcome.emplace(failure(error)); }

    /// Refers to the request, since GCC 12 copies what is awaited itself.
    struct Awaiter
    {
        RequestOf &request;

        [[nodiscard]] bool await_ready() const noexcept { return false; }
        [[nodiscard]] bool await_suspend(std::coroutine_handle<> waiting)
        {
            return request.handOver(waiting);
        }
        [[nodiscard]] Outcome<T> await_resume() { return *std::exchange(request.m_outcome, std::nullopt); }
    };
    [[nodiscard]] Awaiter operator co_await() noexcept;

private:
    Work m_work;
    std::optional<Outcome<T>> m_outcome;
};

template <typename T>
typename RequestOf<T>::Awaiter RequestOf<T>::operator co_await() noexcept
{
    return {*this};
}

} // namespace muster::store
