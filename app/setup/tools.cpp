// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/tools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::setup {

bool StepResult::isDone() const
{
    return std::none_of(troubles.cbegin(), troubles.cend(),
                        [](const Trouble &trouble) { return trouble.isBlocking; });
}

Trouble troubleOf(const Error &error, const Texts &texts, const QString &field)
{
    Trouble found;
    found.code = error.code.isEmpty() ? kindName(error.kind) : error.code;
    found.field = field;
    found.sentence = told(error, texts);
    return found;
}

Trouble trouble(const QString &code, const QString &sentence, const QString &advice, const QString &field)
{
    Trouble found;
    found.code = code;
    found.field = field;
    found.sentence = sentence;
    found.advice = advice;
    return found;
}

secrets::SecretName clientSecret()
{
    return {secrets::SecretKind::ClientSecret, {}};
}

Async<std::shared_ptr<mattermost::Client>> administrator(Tools *tools, QUrl server)
{
    const secrets::SecretName name{secrets::SecretKind::AdminToken, {}};
    const Outcome<Secret> token = co_await tools->secrets.get(name);
    if (!token)
        co_return failure(token.error());
    co_return std::make_shared<mattermost::Client>(tools->http, server, *token);
}

} // namespace muster::setup
