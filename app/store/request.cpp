// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/request.h"

#include "app/store/worker.h"

using namespace Qt::StringLiterals;

namespace muster::store {

Request::Request(Worker *worker, Kind kind) : m_worker(worker), m_kind(kind) { }

bool Request::handOver(std::coroutine_handle<> waiting)
{
    if (!m_worker) {
        Error error;
        error.kind = Error::Kind::Storage;
        error.say(Wording::translate("Store", "The database is not open. The log says why."));
        fail(error);
        return false;
    }
    m_waiting = waiting;
    m_worker->submit(*this);
    return true;
}

} // namespace muster::store
