// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/participant.h"

#include "app/core/first_emission.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

using mattermost::OpenDialog;
using mattermost::Post;

namespace {

constexpr std::chrono::seconds ArrivalDeadline{15};

Failure tooLate(const QString &what)
{
    return failure({.kind = Error::Kind::Timeout, .what = what});
}

OpenDialog openDialogFrom(const QJsonObject &json)
{
    OpenDialog open;
    open.triggerId = json.value("trigger_id"_L1).toString();
    open.url = json.value("url"_L1).toString();
    open.dialog = mattermost::Dialog::fromJson(json.value("dialog"_L1).toObject());
    return open;
}

} // namespace

Participant::Participant(net::HttpClient &http, QUrl url, QObject *parent)
    : QObject(parent), m_client(http, std::move(url), Secret())
{
}

Participant::~Participant() = default;

Async<void> Participant::logIn(QString loginId, Secret password)
{
    const mattermost::Credentials credentials{loginId, password};
    const auto login = co_await m_client.users().login(credentials);
    if (!login)
        co_return failure(login.error());
    m_user = login->user;
    m_client.session().setToken(login->token);

    mattermost::StreamSettings settings;
    settings.baseUrl = m_client.session().baseUrl();
    settings.token = login->token;
    m_stream = std::make_unique<mattermost::EventStream>(settings);
    connect(m_stream.get(), &mattermost::EventStream::happened, this, &Participant::see);
    connect(m_stream.get(), &mattermost::EventStream::live, this, &Participant::isThere);
    m_stream->start();
    if (!m_stream->isLive()) {
        const bool there = co_await firstEmission(this, &Participant::isThere, ArrivalDeadline);
        if (!there)
            co_return tooLate(u"The workspace sends no events."_s);
    }
    co_return Outcome<void>();
}

Async<mattermost::CommandAnswer> Participant::type(QString channelId, QString command, QString rootId)
{
    mattermost::ExecuteCommand typed;
    typed.channelId = channelId;
    typed.command = command;
    typed.rootId = rootId;
    return m_client.commands().execute(typed);
}

Async<OpenDialog> Participant::form(std::chrono::milliseconds deadline)
{
    if (m_forms.isEmpty()) {
        const bool opened = co_await firstEmission(this, &Participant::formOpened, deadline);
        if (!opened || m_forms.isEmpty())
            co_return tooLate(u"No form opened."_s);
    }
    co_return m_forms.dequeue();
}

Async<mattermost::DialogAnswer> Participant::submit(OpenDialog form, QString teamId, QString channelId,
                                                    QJsonObject values)
{
    mattermost::DialogSubmission submission;
    submission.url = form.url;
    submission.callbackId = form.dialog.callbackId;
    submission.state = form.dialog.state;
    submission.channelId = channelId;
    submission.teamId = teamId;
    submission.submission = values;
    return m_client.dialogs().submit(submission);
}

Async<Post> Participant::ephemeral(std::chrono::milliseconds deadline)
{
    if (m_ephemerals.isEmpty()) {
        const bool seen = co_await firstEmission(this, &Participant::ephemeralSeen, deadline);
        if (!seen || m_ephemerals.isEmpty())
            co_return tooLate(u"No answer came."_s);
    }
    co_return m_ephemerals.dequeue();
}

Async<void> Participant::click(QString postId, QString label)
{
    const auto post = co_await m_client.posts().byId(postId);
    if (!post)
        co_return failure(post.error());
    for (const mattermost::Attachment &card : post->attachments()) {
        for (const mattermost::Action &action : card.actions) {
            if (action.name != label && action.id != label)
                continue;
            const mattermost::Click click{postId, action.id, {}};
            Outcome<void> clicked = co_await m_client.posts().click(click);
            co_return clicked;
        }
    }
    co_return failure(
        {.kind = Error::Kind::NotFound, .what = u"The post shows no button \"%1\"."_s.arg(label)});
}

void Participant::see(const mattermost::WorkspaceEvent &event)
{
    if (event.name == "open_dialog"_L1) {
        m_forms.enqueue(openDialogFrom(event.embedded("dialog"_L1)));
        Q_EMIT formOpened();
    } else if (event.name == "ephemeral_message"_L1) {
        m_ephemerals.enqueue(Post::fromJson(event.embedded("post"_L1)));
        Q_EMIT ephemeralSeen();
    } else if (event.name == "posted"_L1) {
        Q_EMIT posted(Post::fromJson(event.embedded("post"_L1)));
    } else if (event.name == "post_edited"_L1) {
        Q_EMIT edited(Post::fromJson(event.embedded("post"_L1)));
    }
    Q_EMIT told(event);
}

} // namespace muster::practice
