// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/contract/practice/comparison.h"
#include "tests/contract/practice/frame_socket.h"

namespace muster::test {

class Translation;

/// status_change: told when connections come and go, and nobody can foresee when exactly.
[[nodiscard]] bool isPresence(const FrameSocket::Frame &frame);
[[nodiscard]] bool isPresence(const QJsonObject &recorded);

/// The bytes of a recorded frame.
[[nodiscard]] QByteArray payloadOf(const QJsonObject &recorded);
/// Of a close frame: 1000, without a reason.
[[nodiscard]] QByteArray goodbye();

void sendFrame(FrameSocket &socket, const QJsonObject &recorded, const Translation &translation);

/// All but the sequence number of an event.
void compareFrame(const QString &where, const QJsonObject &recorded, const FrameSocket::Frame &live,
                  Comparison &comparison);
/// A text, each line for itself: a line may be JSON.
void compareLines(const QString &where, const QString &recorded, const QString &live, Comparison &comparison);
/// The status of the handshake's answer, and the body of a refusal.
void compareHandshake(const QJsonObject &recorded, const WireAnswer &live, Comparison &comparison);

} // namespace muster::test
