// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/journey_test.h"

#include "app/practice/workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

void JourneyTest::initTestCase_data()
{
    QTest::addColumn<QString>("stageName");
    if (const auto server = realServer()) {
        QTest::newRow("real server") << u"real server"_s;
        return;
    }
    QTest::newRow("Mattermost 5.37") << u"5.37"_s;
    QTest::newRow("Mattermost 11.6") << u"11.6"_s;
}

Outcome<Stage *> JourneyTest::stage(const QString &name)
{
    if (const auto known = m_stages.find(name); known != m_stages.end())
        return known->second.get();
    auto made = name == "5.37"_L1 ? std::make_unique<Stage>(practice::Version::V5_37)
        : name == "11.6"_L1       ? std::make_unique<Stage>(practice::Version::V11_6)
                                  : std::make_unique<Stage>(*realServer());
    Stage *stage = m_stages.emplace(name, std::move(made)).first->second.get();
    if (const auto built = stage->build(); !built)
        return failure(built.error());
    if (stage->workspace()) {
        stage->workspace()->observe([this](const practice::Exchange &exchange) {
            const http::Request &request = exchange.request;
            m_validator->observe({request.method, request.target, request.headers, request.body});
        });
    }
    return stage;
}

void JourneyTest::init()
{
    QFETCH_GLOBAL(QString, stageName);
    const auto built = stage(stageName);
    QVERIFY2(built, built ? "" : qPrintable(built.error().what + built.error().detail));
    m_scene = std::make_unique<Scene>(**built);
    const auto opened = m_scene->open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what + opened.error().detail));
}

void JourneyTest::cleanup()
{
    if (QTest::currentTestFailed() && m_scene)
        qInfo("%s", m_scene->relay().output().constData());
    m_scene.reset();
}

void JourneyTest::cleanupTestCase()
{
    for (const auto &[name, stage] : m_stages) {
        const auto taken = stage->takeDown();
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().what + taken.error().detail));
    }
    QCOMPARE(m_validator->observedProblems().join(u'\n'), QString());
}

} // namespace muster::test
