// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/secret.h"

#include <utility>

namespace muster {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes))
{
    m_bytes.detach();
}

Secret::Secret(const QString &text) : m_bytes(text.toUtf8()) { }

Secret::Secret(const Secret &other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size()) { }

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = QByteArray(other.m_bytes.constData(), other.m_bytes.size());
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

bool Secret::equals(const QByteArray &candidate) const
{
    if (m_bytes.isEmpty() || candidate.size() != m_bytes.size())
        return false;
    volatile unsigned difference = 0; // so that no compiler sees that it could stop early
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        difference = difference | static_cast<unsigned char>(m_bytes[i] ^ candidate[i]);
    return difference == 0;
}

void Secret::wipe()
{
    if (m_bytes.isEmpty())
        return;
    volatile char *bytes = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
    m_bytes.clear();
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "Secret(…)";
}

} // namespace muster
