// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/net/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace muster::net {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 length = std::min(maxSize, m_bytes.size() - pos());
    if (length <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + pos(), static_cast<size_t>(length));
    return length;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace muster::net
