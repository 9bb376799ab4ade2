// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/handlers/form_open_handler.h"

#include "app/relay/form_dialog.h"

namespace muster::relay {

FormOpenHandler::FormOpenHandler(mattermost::Client &client, const CallbackTokens &tokens)
    : m_client(client), m_tokens(tokens)
{
}

Async<QJsonObject> FormOpenHandler::run(store::Step step, StepContext context)
{
    const auto arguments = step::argumentsOf<step::FormOpen>(step);
    const mattermost::OpenDialog dialog = formDialog(arguments, m_tokens, context.now);
    const Outcome<void> opened = co_await m_client.dialogs().open(dialog);
    if (!opened)
        co_return failure(opened.error());
    co_return QJsonObject();
}

} // namespace muster::relay
