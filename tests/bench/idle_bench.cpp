// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/benches.h"
#include "tests/bench/exchange.h"
#include "tests/bench/idle_watch.h"
#include "tests/bench/process_figures.h"
#include "tests/bench/scene.h"

using namespace Qt::StringLiterals;

namespace muster::bench {

Figures benchIdle(const Options &options)
{
    Scene scene;
    const auto relay = scene.relay(scene.file(u"idle.sqlite"_s));
    static_cast<void>(relay->start("The relay listens at "));
    BareClient client(relay->port());
    static_cast<void>(exchange(client, scene.command(u"list"_s)));
    settle();
    return {watchIdle(u"idle relay: processor"_s, relay->processId(), options.seconds),
            {u"idle relay: memory"_s, residentMebibytes(relay->processId()), u"MiB"_s, {}, {}}};
}

} // namespace muster::bench
