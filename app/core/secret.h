// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace muster {

/// A token, password or key. Cannot be printed or compared by accident; its bytes are wiped when the last
/// owner goes. reveal() is called only where the bytes leave for the wire or the keychain.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    explicit Secret(const QString &text);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    /// Compares in a time that depends on the length of @p candidate alone.
    [[nodiscard]] bool equals(const QByteArray &candidate) const;

private:
    void wipe();

    QByteArray m_bytes;
};

/// Prints "Secret(…)", never the bytes.
QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace muster
