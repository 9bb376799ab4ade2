// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/handlers/missing.h"

#include "app/relay/step_error.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

QString channelIdOf(const StepContext &context)
{
    return context.known ? context.known->link.channelId : QString();
}

QString cardPostIdOf(const StepContext &context)
{
    return context.known ? context.known->link.cardPostId : QString();
}

Error noChannel()
{
    return errorSaying(Error::Kind::NotFound, Wording::translate("Relay", "The incident has no channel."));
}

Error noCard()
{
    return errorSaying(Error::Kind::NotFound, Wording::translate("Relay", "The incident has no card."));
}

} // namespace muster::relay
