// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace muster::ui {

SingleInstance::SingleInstance(QString name, QObject *parent) : QObject(parent)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    m_name = u"muster-"_s + QString::fromLatin1(hash.first(12).toHex());
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection())
            other->deleteLater();
        Q_EMIT shownAgain();
    });
}

bool SingleInstance::claim()
{
    // Asked before listening: with access for the user alone, QLocalServer moves its socket over whatever is
    // there. On Unix a local socket connects at once or not at all: nobody is waited for.
    QLocalSocket first;
    first.connectToServer(m_name);
    if (first.state() == QLocalSocket::ConnectedState)
        return false;
    QLocalServer::removeServer(m_name); // left behind by one that was killed
    return m_server.listen(m_name);
}

} // namespace muster::ui
