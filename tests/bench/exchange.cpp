// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/exchange.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

constexpr std::chrono::milliseconds LookAgain{5};

bool isQuiet(const QByteArray &health)
{
    const QJsonObject steps = QJsonDocument::fromJson(health)["steps"_L1].toObject();
    return steps["running"_L1].toInt(-1) == 0 && steps["waiting"_L1].toInt(-1) == 0;
}

} // namespace

double exchange(BareClient &client, const QByteArray &request)
{
    QEventLoop loop;
    double took = 0;
    QObject::connect(&client, &BareClient::answered, &loop, [&](int status, double milliseconds) {
        if (status != 200 && status != 201)
            qFatal("answered with %d: %s", status, client.body().constData());
        took = milliseconds;
        loop.quit();
    });
    client.send(request);
    loop.exec();
    return took;
}

void waitUntilQuiet(BareClient &client)
{
    const QByteArray health = requestBytes("GET", "/healthz", {}, {});
    for (;;) {
        static_cast<void>(exchange(client, health));
        if (isQuiet(client.body()))
            return;
        QEventLoop loop;
        QTimer::singleShot(LookAgain, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

} // namespace muster::bench
