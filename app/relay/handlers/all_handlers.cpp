// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/handlers/all_handlers.h"

#include "app/relay/handlers/card_handlers.h"
#include "app/relay/handlers/channel_create_handler.h"
#include "app/relay/handlers/channel_handlers.h"
#include "app/relay/handlers/event_post_handler.h"
#include "app/relay/handlers/form_open_handler.h"
#include "app/relay/handlers/record_handlers.h"
#include "app/relay/handlers/reply_handler.h"

namespace muster::relay {

StepHandlers allHandlers(HandlerServices services)
{
    auto &[client, record, directory, poster, tokens, clock] = services;
    StepHandlers handlers;
    handlers[StepKind::FormOpen] = std::make_unique<FormOpenHandler>(client, tokens);
    handlers[StepKind::RecordCreate] = std::make_unique<RecordCreateHandler>(record);
    handlers[StepKind::RecordStatus] = std::make_unique<RecordStatusHandler>(record);
    handlers[StepKind::ChannelCreate] = std::make_unique<ChannelCreateHandler>(client, directory);
    handlers[StepKind::ChannelRestore] = std::make_unique<ChannelRestoreHandler>(client);
    handlers[StepKind::MemberAdd] = std::make_unique<MemberAddHandler>(client);
    handlers[StepKind::ChannelHeader] = std::make_unique<ChannelHeaderHandler>(client, directory);
    handlers[StepKind::CardPost] = std::make_unique<CardPostHandler>(poster, tokens);
    handlers[StepKind::CardUpdate] = std::make_unique<CardUpdateHandler>(client, tokens);
    handlers[StepKind::CardPin] = std::make_unique<CardPinHandler>(client);
    handlers[StepKind::EventPost] = std::make_unique<EventPostHandler>(poster);
    handlers[StepKind::Reply]
        = std::make_unique<ReplyHandler>(ReplyHandler::Services{client, directory, poster, tokens, clock});
    return handlers;
}

} // namespace muster::relay
