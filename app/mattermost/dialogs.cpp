// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/dialogs.h"

#include "app/mattermost/fitting.h"
#include "app/mattermost/integration_deadline.h"
#include "app/mattermost/json_writing.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

Async<void> Dialogs::open(OpenDialog dialog)
{
    dialog.dialog = fitted(std::move(dialog.dialog), m_session.capabilities());
    return m_session.done(Call::post(u"/actions/dialogs/open"_s, dialog.toJson()));
}

Async<DialogAnswer> Dialogs::submit(DialogSubmission submission)
{
    Call call = Call::post(u"/actions/dialogs/submit"_s, submission.toJson());
    call.deadline = integrationDeadline;
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&DialogAnswer::fromJson);
}

Async<QList<Option>> Dialogs::lookup(DialogSubmission submission)
{
    if (!m_session.capabilities().dialogDynamicSelect) {
        const Wording what = Wording::translate(
            "mattermost::Error",
            "This Mattermost server has no forms that look up choices. That came with version 11.");
        co_return failure(errorSaying(Error::Kind::Disabled, what));
    }
    QJsonObject body = submission.toJson();
    body.remove("cancelled"_L1); // a look-up has no such thing
    Call call = Call::post(u"/actions/dialogs/lookup"_s, body);
    call.deadline = integrationDeadline;
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(
        [](const QJsonObject &json) { return listOf<Option>(json.value("items"_L1).toArray()); });
}

} // namespace muster::mattermost
