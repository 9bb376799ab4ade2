// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/api.h"
#include "app/practice/broadcast.h"
#include "tests/support/fixed_clock.h"

#include <QJsonDocument>
#include <QList>

namespace muster::test {

/// The routes and the state of a practice workspace without a socket: team "ops" with admin, alice, bob and
/// carol, and a clock that stands still.
class PracticeServer : public practice::EventSink
{
public:
    explicit PracticeServer(practice::Version version = practice::Version::V11_6);

    struct Answer
    {
        int status = 0;
        QString problem; ///< the id of a refusal
        QJsonDocument body;
        QByteArray text; ///< the body as it came
        http::Headers headers;

        [[nodiscard]] QJsonValue operator[](const QString &key) const { return body.object().value(key); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };

    /// @p username empty: without a token. @p path may have a query.
    Answer ask(const QString &username, const QByteArray &method, const QString &path,
               const QJsonObject &body = {});
    Answer send(http::Request request);
    [[nodiscard]] static http::Request request(const QByteArray &method, const QString &path,
                                               const QByteArray &body = {});

    [[nodiscard]] QString id(const QString &username);
    [[nodiscard]] QString teamId();
    /// Made by alice; gives its id.
    QString channel(const QString &name, const QString &type = QStringLiteral("O"));
    /// Gives its id.
    QString post(const QString &username, const QString &channelId, const QString &message);
    /// A bot made by the administrator, with a token; its name is @p username from now on.
    QString bot(const QString &username);

    void publish(const practice::Event &event) override { events.append(event); }

    FixedClock clock;
    practice::State state;
    practice::Api api;
    QList<practice::Event> events;

private:
    QHash<QString, QString> m_tokens; ///< by user name
};

} // namespace muster::test
