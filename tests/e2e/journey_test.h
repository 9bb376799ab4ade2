// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/e2e/scene.h"
#include "tests/support/openapi_validator.h"

#include <QObject>
#include <map>

namespace muster::test {

/// What the tests of journeys share: each of their functions is played on every stage there is, with a relay
/// of its own. On a practice workspace, every request that arrives is held against the API's description.
class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void cleanupTestCase();

protected:
    [[nodiscard]] Scene &scene() { return *m_scene; }
    [[nodiscard]] Person &alice() { return m_scene->person(QStringLiteral("alice")); }
    [[nodiscard]] Person &bob() { return m_scene->person(QStringLiteral("bob")); }
    /// Reads German.
    [[nodiscard]] Person &carol() { return m_scene->person(QStringLiteral("carol")); }
    [[nodiscard]] QString townSquare() const { return m_scene->townSquare(); }

private:
    [[nodiscard]] Outcome<Stage *> stage(const QString &name);

    std::unique_ptr<OpenApiValidator> m_validator = mattermostValidator();
    std::map<QString, std::unique_ptr<Stage>> m_stages;
    std::unique_ptr<Scene> m_scene;
};

} // namespace muster::test
