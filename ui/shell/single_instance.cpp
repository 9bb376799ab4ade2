// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qsizetype longestPage = 100; ///< bytes; no page has so long a name

} // namespace

SingleInstance::SingleInstance(QString name, QObject *parent) : QObject(parent)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    m_name = u"muster-"_s + QString::fromLatin1(hash.first(12).toHex());
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection())
            listenTo(other);
    });
}

/// What it has to say is over when it hangs up.
void SingleInstance::listenTo(QLocalSocket *other)
{
    other->setReadBufferSize(longestPage);
    const auto take = [this, other] {
        other->deleteLater();
        Q_EMIT shownAgain(QString::fromUtf8(other->readAll()));
    };
    if (other->state() != QLocalSocket::ConnectedState)
        return take();
    connect(other, &QLocalSocket::disconnected, this, take);
}

bool SingleInstance::claim(const QString &page)
{
    // Asked before listening: with access for the user alone, QLocalServer moves its socket over whatever is
    // there. On Unix a local socket connects at once or not at all: nobody is waited for.
    QLocalSocket first;
    first.connectToServer(m_name);
    if (first.state() == QLocalSocket::ConnectedState) {
        first.write(page.toUtf8().first(qMin(page.toUtf8().size(), longestPage)));
        first.flush(); // a few bytes: the socket takes them at once
        return false;
    }
    QLocalServer::removeServer(m_name); // left behind by one that was killed
    return m_server.listen(m_name);
}

} // namespace muster::ui
