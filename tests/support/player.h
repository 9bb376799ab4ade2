// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/transcript.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace muster::test {

/// A request as it came over the wire.
struct PlayedRequest
{
    QByteArray method;
    QByteArray target;
    HeaderList headers;
    QByteArray body;

    /// The first header of that name, compared without case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// A small server that gives recorded answers, byte for byte and in order, whatever is asked; what was asked
/// is for the test to look at. Asked for more than it has, it answers 599.
class Player : public QObject
{
    Q_OBJECT

public:
    explicit Player(QObject *parent = nullptr);

    void play(const RecordedExchange &exchange);
    /// An answer that was not recorded.
    void play(int status, const HeaderList &headers, const QByteArray &body);

    [[nodiscard]] QUrl url(const QString &subPath = {}) const;
    [[nodiscard]] const QList<PlayedRequest> &requests() const { return m_requests; }
    /// Everything that was to be played has been asked for, and nothing else.
    [[nodiscard]] bool isFinished() const;

private:
    struct Answer
    {
        QByteArray statusLine;
        HeaderList headers;
        QByteArray body;
    };

    void accept();
    [[nodiscard]] bool takeRequest(QByteArray &buffer);
    void answer(QTcpSocket *socket);

    QTcpServer m_server;
    QList<Answer> m_answers;
    QList<PlayedRequest> m_requests;
    qsizetype m_played = 0;
};

} // namespace muster::test
