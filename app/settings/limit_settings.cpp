// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/limit_settings.h"

#include "app/settings/checks.h"
#include "app/settings/object_reader.h"

using namespace Qt::StringLiterals;

namespace muster::settings {

QJsonObject toJson(const LimitSettings &settings)
{
    return {{u"headerBytes"_s, settings.headerBytes},
            {u"bodyBytes"_s, settings.bodyBytes},
            {u"requestSeconds"_s, settings.requestSeconds},
            {u"idleSeconds"_s, settings.idleSeconds},
            {u"handshakeSeconds"_s, settings.handshakeSeconds},
            {u"connections"_s, settings.connections},
            {u"connectionsPerPeer"_s, settings.connectionsPerPeer}};
}

void read(ObjectReader &reader, LimitSettings &settings)
{
    reader.read(u"headerBytes"_s, settings.headerBytes);
    reader.read(u"bodyBytes"_s, settings.bodyBytes);
    reader.read(u"requestSeconds"_s, settings.requestSeconds);
    reader.read(u"idleSeconds"_s, settings.idleSeconds);
    reader.read(u"handshakeSeconds"_s, settings.handshakeSeconds);
    reader.read(u"connections"_s, settings.connections);
    reader.read(u"connectionsPerPeer"_s, settings.connectionsPerPeer);
}

Problems problems(const LimitSettings &settings, const Texts &texts)
{
    static constexpr int kib = 1024;
    const auto check = [&texts](const QString &name, int value, int least, int most) {
        return rangeProblems(u"listener.limits."_s + name, value, least, most, texts);
    };
    Problems found;
    found += check(u"headerBytes"_s, settings.headerBytes, kib, 64 * kib);
    found += check(u"bodyBytes"_s, settings.bodyBytes, kib, 64 * kib * kib);
    found += check(u"requestSeconds"_s, settings.requestSeconds, 1, 120);
    found += check(u"idleSeconds"_s, settings.idleSeconds, 1, 600);
    found += check(u"handshakeSeconds"_s, settings.handshakeSeconds, 1, 60);
    found += check(u"connections"_s, settings.connections, 1, 10'000);
    const int mostPerPeer = qBound(1, settings.connections, 10'000);
    found += check(u"connectionsPerPeer"_s, settings.connectionsPerPeer, 1, mostPerPeer);
    return found;
}

} // namespace muster::settings
