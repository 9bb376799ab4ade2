// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/contract/practice/comparison.h"
#include "tests/contract/practice/frame_socket.h"
#include "tests/contract/practice/recording.h"
#include "tests/contract/practice/scene.h"
#include "tests/contract/practice/sessions.h"
#include "tests/contract/practice/stage.h"
#include "tests/contract/practice/watchers.h"

#include <map>
#include <memory>

namespace muster::test {

struct ItemResult
{
    QString name;
    QStringList differences; ///< empty: the workspace did as recorded
};

/// Plays one recording against a fresh workspace, item by item.
class Replay
{
public:
    explicit Replay(const Recording &recording);

    [[nodiscard]] QList<ItemResult> run();

private:
    [[nodiscard]] QStringList play(const RecordedItem &item);
    void playRequest(const RecordedItem &item, Comparison &comparison);
    void playTogether(const RecordedItem &item, Comparison &comparison);
    void compareAnswer(const QJsonObject &recorded, const WireAnswer &live, Comparison &comparison);
    void compareInbound(const RecordedItem &item, Comparison &comparison);
    void compareAsked(const QString &where, const QJsonObject &recorded, const Asked &asked,
                      Comparison &comparison);
    void prepareIntegration(const RecordedItem &item);
    [[nodiscard]] QByteArray requestBytes(const RecordedItem &item);
    /// The body with a trigger id of our own where the recorded one was good.
    [[nodiscard]] QString withTrigger(QString body, const RecordedItem &item);

    const Recording &m_recording;
    Scene m_scene;
    Stage m_stage;
    Watchers m_watchers;
    Sessions m_sessions;
};

} // namespace muster::test
