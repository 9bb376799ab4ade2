// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocketServer>
#include <optional>

namespace muster::test {

/// The WebSocket of a workspace, as the test wants it to behave. Each connection is first given the frames
/// set for it; questions ("ping") are answered as set.
class EventServer : public QObject
{
    Q_OBJECT

public:
    enum class Answers {
        Pong, ///< as a server does
        Unauthorized, ///< as one does whose token was revoked
        Nothing, ///< as one that is gone without a word
    };

    /// With @p tls it speaks wss only.
    explicit EventServer(const std::optional<QSslConfiguration> &tls = {});
    ~EventServer() override;

    /// What the next connections get as soon as they are there; the last also counts for all after it.
    void greet(const QStringList &frames);
    void setAnswers(Answers answers) { m_answers = answers; }

    void send(const QString &frame);
    /// Cuts every connection.
    void cut();

    [[nodiscard]] QUrl url(const QString &subPath = {}) const;
    [[nodiscard]] qsizetype connectionCount() const { return m_requests.size(); }
    [[nodiscard]] QUrl lastUrl() const { return m_requests.value(m_requests.size() - 1).url; }
    [[nodiscard]] QByteArray lastAuthorization() const;
    [[nodiscard]] QByteArray lastOrigin() const;

    [[nodiscard]] static QString hello(const QString &connectionId);
    [[nodiscard]] static QString event(const QString &name, qint64 seq, const QJsonObject &data = {});

Q_SIGNALS:
    void connected();
    void asked();
    void left();

private:
    struct Handshake
    {
        QUrl url;
        QByteArray authorization;
        QByteArray origin;
    };

    void accept();
    void answer(QWebSocket *socket, const QString &question);

    QWebSocketServer m_server;
    QList<QStringList> m_greetings;
    QList<Handshake> m_requests;
    QList<QWebSocket *> m_sockets;
    Answers m_answers = Answers::Pong;
};

} // namespace muster::test
