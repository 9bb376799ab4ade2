// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/router.h"
#include "app/relay/intake.h"
#include "app/relay/routes.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

namespace muster::test {

/// The addresses that Mattermost calls, on a store of their own, without a network and without a runner.
class FrontDoor
{
    QTemporaryDir m_folder; // goes last: the store is in it

public:
    FrontDoor();

    /// The answer to a request, as the listener would send it.
    [[nodiscard]] http::Response ask(const QByteArray &method, const QString &path, const QByteArray &body,
                                     const http::Headers &headers = {});
    [[nodiscard]] http::Response askJson(const QString &path, const QJsonObject &body);
    /// Ana types `/incident @p text` into the channel, with the right token.
    [[nodiscard]] http::Response type(const QString &text, const QString &channelId);
    /// The same, all of them before one is answered.
    [[nodiscard]] QList<http::Response> typeAtOnce(const QStringList &texts, const QString &channelId);

    /// The path that a form of Ana's is submitted to; @p nonce is the delivery that opened it.
    [[nodiscard]] QString formPath(const QString &nonce,
                                   relay::TokenPurpose purpose = relay::TokenPurpose::Form);
    /// A click of Ana's on the sample incident's card.
    [[nodiscard]] QJsonObject click(const QString &action, const QString &triggerId) const;

    /// The sample incident, with its channel and card.
    void putIncident(incident::Status status = incident::Status::Started);
    /// Of the journal, once the intake has nothing left to do.
    [[nodiscard]] QList<store::Delivery> deliveries();
    [[nodiscard]] QList<store::Step> steps();

    FixedClock clock;
    store::Database database;
    relay::CallbackTokens tokens{Secret(QByteArray(32, 'k'))};
    relay::Circumstances circumstances;
    QString locale = QStringLiteral("en"); ///< everybody's
    Outcome<bool> isMember = true;
    QList<store::Step> appended; ///< what the intake said may run
    qsizetype appendedBeforeAnswer = 0; ///< how much of it before the last request was answered
    int waitingAtAnswer = 0; ///< deliveries, when the last request was answered
    bool isCutOffAtAnswer = false; ///< the intake goes then, as by a kill
    std::unique_ptr<relay::Intake> intake;
    std::unique_ptr<relay::Routes> routes;
    http::Router router;

private:
    void begin(const http::Request &request, std::optional<http::Response> *answer);
    void awaitIdle();
};

[[nodiscard]] QJsonObject jsonOf(const http::Response &response);

} // namespace muster::test
