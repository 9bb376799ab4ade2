// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/descriptor.h"

#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/socket.h>
#endif

namespace muster::http {

void sayGoodbye(const QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
#else
    Q_UNUSED(socket)
#endif
}

bool hasScarceDescriptor(const QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    // The lowest free descriptor is given out first, so all below it are in use. The rest is for the store's
    // files and for what we ask of others.
    constexpr rlim_t reserved = 24;
    rlimit limit{};
    return ::getrlimit(RLIMIT_NOFILE, &limit) == 0
        && static_cast<rlim_t>(socket.socketDescriptor()) + reserved >= limit.rlim_cur;
#else
    Q_UNUSED(socket)
    return false;
#endif
}

} // namespace muster::http
