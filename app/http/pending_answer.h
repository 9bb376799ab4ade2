// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/listener.h"

#include <QPointer>

namespace muster::http {

class Connection;

/// The answer one request is owed; outlives the connection when the client leaves first. Shared by all
/// copies of a Responder: with the last of them a request nobody answered is answered with 503.
class PendingAnswer
{
public:
    explicit PendingAnswer(Connection *connection);
    ~PendingAnswer();
    Q_DISABLE_COPY_MOVE(PendingAnswer)

    void give(Response response);

    [[nodiscard]] static Responder responderFor(Connection *connection);

private:
    QPointer<Connection> m_connection; // null once the answer is given or the client has left
};

} // namespace muster::http
