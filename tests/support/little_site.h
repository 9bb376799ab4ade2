// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>
#include <memory>
#include <optional>

namespace muster::test {

/// A web site of a few pages on a free port of this computer, each connection for one request. What is asked
/// for can be read afterwards.
class LittleSite : public QObject
{
    Q_OBJECT

public:
    struct Page
    {
        QByteArray body{};
        int status = 200;
        QList<QByteArray> headers{}; ///< "Name: value"
        bool isSilent = false; ///< the request is read, and never answered
    };

    struct Request
    {
        QByteArray method;
        QByteArray path; ///< with its query
        QByteArray body;
    };

    /// With @p tls it speaks https only. @p port 0: any free one.
    explicit LittleSite(const std::optional<QSslConfiguration> &tls = {}, quint16 port = 0);

    void setPage(const QByteArray &path, const Page &page) { m_pages.insert(path, page); }
    /// 302 to @p target.
    void setRedirect(const QByteArray &path, const QUrl &target);

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/"),
                           const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// The last to @p path; empty: there was none.
    [[nodiscard]] Request requestTo(const QByteArray &path) const;
    /// How often @p path was asked for, whatever its query.
    [[nodiscard]] qsizetype requestsOf(const QByteArray &path) const;

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Page &page);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QByteArray, Page> m_pages;
    QHash<QTcpSocket *, QByteArray> m_incoming;
    QList<Request> m_requests;
    bool m_isSecure;
};

} // namespace muster::test
