// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/pending_answer.h"

#include "app/http/connection.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace muster::http {

PendingAnswer::PendingAnswer(Connection *connection) : m_connection(connection) { }

PendingAnswer::~PendingAnswer()
{
    if (m_connection)
        give(Response::error(503, u"this request could not be answered"_s));
}

void PendingAnswer::give(Response response)
{
    const QPointer<Connection> connection = std::exchange(m_connection, nullptr);
    if (connection)
        connection->give(std::move(response));
}

Responder PendingAnswer::responderFor(Connection *connection)
{
    return [answer = std::make_shared<PendingAnswer>(connection)](Response response) {
        answer->give(std::move(response));
    };
}

} // namespace muster::http
