// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/listener.h"
#include "app/http/message.h"

#include <QByteArray>
#include <memory>
#include <optional>

namespace muster::http {

class RequestParser;
struct Refusal;

/// Turns the bytes of a connection into requests or a refusal. Pure: does no I/O, knows no time. Used by a
/// Connection, which stops feeding while a request waits to be taken; so what is kept here stays bounded.
class RequestReader
{
public:
    enum class Progress {
        Idle, ///< between two requests
        Reading, ///< a request has begun
        Ready, ///< a request can be taken
        Refused, ///< the bytes are no request; nothing more will be read
    };

    explicit RequestReader(const Limits &limits);
    ~RequestReader();
    Q_DISABLE_COPY_MOVE(RequestReader)

    void feed(QByteArrayView bytes);

    [[nodiscard]] Progress progress() const;

    /// True once for a request whose sender waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool takeExpectation();

    struct Taken
    {
        Request request;
        bool keepAlive = true;
        bool version10 = false;
    };
    /// The request that is Ready; goes on with the bytes that came after it.
    [[nodiscard]] Taken take();

    /// Why the bytes were Refused.
    [[nodiscard]] Refusal refusal() const;

private:
    struct Step
    {
        qsizetype used = 0;
        bool needsMore = false;
    };

    [[nodiscard]] qsizetype consume(QByteArrayView bytes);
    [[nodiscard]] Step put(QByteArrayView bytes);
    void checkSize(qsizetype pending);

    const Limits m_limits;
    std::unique_ptr<RequestParser> m_parser; // from a request's first byte until it is taken
    std::unique_ptr<Refusal> m_refusal;
    QByteArray m_pending; // read, and not yet understood
    qsizetype m_headerBytes = 0; // of the request being read
    bool m_expectationTaken = false;
};

} // namespace muster::http
