// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSslConfiguration>
#include <QStringList>
#include <QTemporaryDir>

namespace muster::test {

/// A certificate authority that nobody knows, and what it issues. Made with openssl.
class TestAuthority
{
public:
    TestAuthority();

    [[nodiscard]] QByteArray pem() const;

    struct Issue
    {
        QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1"); ///< subjectAltName
        QString use{}; ///< extendedKeyUsage; empty: not said
        int days = 2; ///< -1: has expired
    };
    [[nodiscard]] QSslConfiguration issue(const Issue &issue);

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    int m_serial = 0;
};

} // namespace muster::test
