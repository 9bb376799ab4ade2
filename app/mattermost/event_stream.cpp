// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/event_stream.h"

#include "app/core/log.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

constexpr int unauthorized = 401;

Error lossOf(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.say(Wording::translate("mattermost::Error",
                                 "Mattermost's event stream is interrupted. If this stays so, look whether "
                                 "a proxy before the server passes on WebSocket connections."));
    error.detail = forLog(detail);
    return error;
}

} // namespace

EventStream::EventStream(StreamSettings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings))
{
    for (QTimer *timer : {&m_deadline, &m_heartbeat, &m_retry})
        timer->setSingleShot(true);
    m_heartbeat.setInterval(m_settings.timing.heartbeat);
    connect(&m_deadline, &QTimer::timeout, this, &EventStream::handleDeadline);
    connect(&m_heartbeat, &QTimer::timeout, this, &EventStream::ask);
    connect(&m_retry, &QTimer::timeout, this, &EventStream::open);
}

EventStream::~EventStream()
{
    stop();
}

void EventStream::start()
{
    stop();
    m_failures = 0;
    open();
}

void EventStream::stop()
{
    m_retry.stop();
    dropSocket();
}

QUrl EventStream::url() const
{
    QUrl url = m_settings.baseUrl;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(path + u"/api/v4/websocket"_s, QUrl::TolerantMode);
    url.setQuery(m_sequence.resumeQuery());
    url.setFragment(QString());
    return url;
}

void EventStream::open()
{
    // No Origin header: servers refuse a foreign one with 403 (10_websocket).
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    connect(m_socket, &QWebSocket::connected, this, &EventStream::handleConnected);
    connect(m_socket, &QWebSocket::disconnected, this, &EventStream::handleDisconnected);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &EventStream::handleText);
    if (m_settings.tls)
        m_socket->setSslConfiguration(*m_settings.tls);

    QNetworkRequest request(url());
    request.setRawHeader("Authorization", "Bearer " + m_settings.token.reveal());
    m_deadline.start(m_settings.timing.connectDeadline);
    m_socket->open(request);
}

void EventStream::handleConnected()
{
    m_sinceHandshake.start();
    m_deadline.start(m_settings.timing.greetingDeadline);
    // After a resume without missed events the server says nothing by itself.
    ask();
}

void EventStream::ask()
{
    const QJsonObject question{{u"seq"_s, ++m_requests}, {u"action"_s, u"ping"_s}};
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(question).toJson(QJsonDocument::Compact)));
    if (m_isLive)
        m_deadline.start(m_settings.timing.answerDeadline);
}

void EventStream::handleText(const QString &text)
{
    const StreamFrame frame = StreamFrame::fromText(text);
    if (frame.reply && frame.reply->statusCode == unauthorized) {
        refuse();
        return;
    }
    if (!frame.event && !frame.reply) {
        qCDebug(lcMattermost) << "event stream: not understood:" << forLog(text);
        return;
    }
    m_deadline.stop();
    m_heartbeat.start();
    const bool isGreeting = frame.event && frame.event->name == "hello"_L1;
    const bool missed
        = isGreeting && m_sequence.begin(frame.event->data.value("connection_id"_L1).toString());
    becomeLive();
    if (missed && m_isLive) // whoever heard that may have stopped us
        Q_EMIT resyncNeeded();
    if (frame.event && !isGreeting && m_isLive)
        handleEvent(*frame.event);
}

void EventStream::becomeLive()
{
    if (m_isLive)
        return;
    m_isLive = true;
    m_failures = 0;
    Q_EMIT live();
}

void EventStream::handleEvent(const WorkspaceEvent &event)
{
    const EventSequence::Place place = m_sequence.take(event.seq);
    if (place == EventSequence::Place::Repeated)
        return;
    if (place == EventSequence::Place::AfterGap)
        Q_EMIT resyncNeeded();
    if (m_isLive)
        Q_EMIT happened(event);
}

void EventStream::handleDisconnected()
{
    const bool wasSilent = !m_isLive && m_sinceHandshake.isValid()
        && std::chrono::milliseconds(m_sinceHandshake.elapsed()) >= m_settings.timing.silenceOfRefusal;
    if (wasSilent && !m_sequence.canResume()) {
        refuse();
        return;
    }
    // A resume that ends before it began is not tried again: the server may not know the connection any more.
    if (!m_isLive && m_sinceHandshake.isValid())
        m_sequence.abandon();
    lose(lossOf(
        Error::Kind::Network,
        u"%1 %2"_s.arg(QString::number(static_cast<int>(m_socket->closeCode())), m_socket->errorString())));
}

void EventStream::handleDeadline()
{
    lose(lossOf(Error::Kind::Timeout, u"no answer"_s));
}

void EventStream::lose(const Error &error)
{
    dropSocket();
    ++m_failures;
    const net::RetryPolicy policy = m_settings.timing.retry;
    const auto wait = net::waitBeforeRetry(policy, net::Attempts{m_failures, {}, {}},
                                           QRandomGenerator::global()->generateDouble());
    m_retry.start(wait.value_or(policy.longest));
    Q_EMIT lost(error);
}

void EventStream::refuse()
{
    dropSocket();
    m_sequence.abandon();
    Error error;
    error.kind = Error::Kind::Unauthorized;
    error.httpStatus = unauthorized;
    error.say(Wording::translate("mattermost::Error",
                                 "Mattermost refuses the token for its event stream: it has expired, was "
                                 "revoked, or its bot is disabled. Enter a new token."));
    Q_EMIT refused(error);
}

void EventStream::dropSocket()
{
    m_deadline.stop();
    m_heartbeat.stop();
    m_sinceHandshake.invalidate();
    m_isLive = false;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->close();
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace muster::mattermost
