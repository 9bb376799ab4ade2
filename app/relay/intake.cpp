// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/intake.h"

#include "app/core/ids.h"
#include "app/core/log.h"
#include "app/relay/knowledge_reader.h"
#include "app/relay/phrases.h"
#include "app/relay/plan_button.h"
#include "app/relay/plan_form.h"
#include "app/relay/plan_people.h"
#include "app/relay/plan_slash.h"

#include <QCryptographicHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::relay {

using store::Connection;
using store::Delivery;
using store::Journal;

namespace {

constexpr std::chrono::seconds UnfoldAgain{5};

/// Triggers are made anew for each command and click, so they tell one from the same one sent again.
QString keyOf(QLatin1StringView kind, const QString &triggerId, const QString &deliveryId)
{
    if (triggerId.isEmpty())
        return kind + u':' + deliveryId;
    const QByteArray hash = QCryptographicHash::hash(triggerId.toUtf8(), QCryptographicHash::Sha256);
    return kind + u':' + QString::fromLatin1(hash.first(16).toHex());
}

Delivery deliveryOf(QLatin1StringView kind, const QDateTime &at)
{
    Delivery delivery;
    delivery.id = newId();
    delivery.kind = kind;
    delivery.receivedAt = at;
    return delivery;
}

QString notWrittenDown(const Error &error, const Texts &texts)
{
    qCWarning(lcRelay).noquote() << "A delivery could not be written down:" << error.what << error.detail;
    return texts.translate("Chat",
                           "Nothing was done: Muster could not write it down. Try again; if it happens "
                           "again, tell your administrator that Muster's store has a problem.");
}

Asker submitterOf(const FormSubmission &form, const Profile &profile)
{
    Asker asker;
    asker.userId = form.userId;
    asker.name = profile.name;
    asker.locale = profile.locale;
    asker.teamId = form.teamId;
    asker.channelId = form.channelId;
    return asker;
}

Asker clickerOf(const ButtonClick &click, const Profile &profile)
{
    Asker asker;
    asker.userId = click.userId;
    asker.name = profile.name.isEmpty() ? click.userName : profile.name;
    asker.locale = profile.locale;
    asker.teamId = click.teamId;
    asker.channelId = click.channelId;
    return asker;
}

Outcome<Plan> planCommand(Connection &connection, const SlashCommand &slash, const ConnectOffer &offer,
                          const Circumstances &now)
{
    using incident::Verb;
    const incident::Command command = incident::parseCommand(slash.text);
    Outcome<Knowledge> knowledge = readForSlash(connection, slash, command);
    if (!knowledge)
        return failure(knowledge.error());
    const bool isGoing = command.verb == Verb::Disconnect && command.problems.isEmpty();
    const auto standing
        = readStanding(connection, slash.asker.userId, offer, isGoing || command.verb == Verb::Connect);
    if (!standing)
        return failure(standing.error());
    knowledge->standing = *standing;
    if (isGoing) {
        if (const auto removed = store::Accounts::remove(connection, slash.asker.userId); !removed)
            return failure(removed.error());
    }
    return planSlash(slash, command, *knowledge, now);
}

/// Why a click is not taken in; empty when it is.
QString refusalOf(const Outcome<bool> &isMember, const Texts &texts)
{
    if (!isMember)
        return texts.translate("Chat",
                               "Nothing was done: Mattermost did not say whether you are in this channel. "
                               "Click again.");
    if (!*isMember)
        return texts.translate(
            "Chat", "Nothing was done: only members of this channel may. Join it and click again.");
    return {};
}

} // namespace

Intake::Intake(Services services, QObject *parent) : QObject(parent), m_services(std::move(services))
{
    m_again.setSingleShot(true);
    m_again.setInterval(UnfoldAgain);
    connect(&m_again, &QTimer::timeout, this, &Intake::goOn);
}

Async<void> Intake::load()
{
    const store::Database::Work<Inbox::Unfolded> work = Inbox::unfold;
    const Outcome<Inbox::Unfolded> unfolded = co_await m_services.database.write<Inbox::Unfolded>(work);
    if (!unfolded)
        co_return failure(unfolded.error());
    co_return Outcome<void>();
}

Outcome<Intake::Taken> Intake::take(Connection &connection, Delivery delivery, const Planning &planning)
{
    Outcome<Inbox::Unfolded> before = Inbox::unfold(connection);
    if (!before)
        return failure(before.error());
    const auto earlier = Journal::answer(connection, delivery.key);
    if (!earlier)
        return failure(earlier.error());
    if (*earlier)
        return Taken{{**earlier}, {}, 0, *std::move(before)};

    Outcome<Plan> plan = planning(connection);
    if (!plan)
        return failure(plan.error());
    if (!plan->settles)
        delivery.key += u':' + delivery.id;
    delivery.incidentId = plan->incidentId;
    delivery.answer = plan->answer.body;
    if (const auto folded = Inbox::put(connection, delivery, plan->steps); !folded)
        return failure(folded.error());
    return Taken{plan->answer, plan->incidentId, 1, *std::move(before)};
}

Async<Intake::Taken> Intake::write(Delivery delivery, Planning planning)
{
    const QPointer<Intake> self(this);
    store::Database::Work<Taken> work
        = [delivery = std::move(delivery), planning = std::move(planning)](Connection &connection) {
              return take(connection, delivery, planning);
          };
    ++m_writing;
    Outcome<Taken> taken = co_await m_services.database.write<Taken>(std::move(work));
    if (!self)
        co_return taken;
    --m_writing;
    if (taken) {
        m_folded += taken->folded;
        note(taken->before);
    }
    goOnSoon();
    co_return taken;
}

void Intake::note(const Inbox::Unfolded &unfolded)
{
    m_folded -= unfolded.deliveries;
    m_unfolded.deliveries += unfolded.deliveries;
    m_unfolded.steps.append(unfolded.steps);
}

/// Queued, so that the answer leaves before anything begins that keeps this thread or the store busy.
void Intake::goOnSoon()
{
    if (std::exchange(m_goesOnSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_goesOnSoon = false;
            goOn();
        },
        Qt::QueuedConnection);
}

/// Steps in the order in which they were written: those of a later delivery must not begin first.
void Intake::goOn()
{
    const Inbox::Unfolded unfolded = std::exchange(m_unfolded, {});
    if (!unfolded.steps.isEmpty())
        Q_EMIT stepsAppended(unfolded.steps);
    if (unfolded.deliveries > 0)
        Q_EMIT tookIn();
    if (m_folded > 0 && !m_isUnfolding)
        unfold();
    else if (isIdle())
        Q_EMIT idle();
}

QCoro::Task<> Intake::unfold()
{
    const QPointer<Intake> self(this);
    m_isUnfolding = true;
    const store::Database::Work<Inbox::Unfolded> work = Inbox::unfold;
    const Outcome<Inbox::Unfolded> unfolded
        = co_await m_services.database.writeRepeatable<Inbox::Unfolded>(work);
    if (!self)
        co_return;
    m_isUnfolding = false;
    if (!unfolded) {
        qCWarning(lcRelay).noquote() << "what was answered is not unfolded:"
                                     << forLog(unfolded.error().detail);
        m_again.start();
        co_return;
    }
    note(*unfolded);
    goOn();
}

bool Intake::isIdle() const
{
    return m_writing == 0 && waitingCount() == 0 && !m_isUnfolding && !m_goesOnSoon;
}

QCoro::Task<Answer> Intake::command(SlashCommand slash)
{
    const Profile profile = co_await m_services.profile(slash.asker.userId);
    if (!profile.name.isEmpty())
        slash.asker.name = profile.name;
    slash.asker.locale = profile.locale;
    slash.token.clear();

    Delivery delivery = deliveryOf("slash"_L1, slash.receivedAt);
    slash.id = delivery.id;
    delivery.key = keyOf("slash"_L1, slash.triggerId, delivery.id);
    delivery.payload = {{u"text"_s, slash.text}, {u"asker"_s, toJson(slash.asker)}};

    const Circumstances now = m_services.circumstances();
    const ConnectOffer offer = offerTo(slash.asker.userId);
    const Planning planning
        = [slash, offer, now](Connection &connection) { return planCommand(connection, slash, offer, now); };
    const Outcome<Taken> taken = co_await write(std::move(delivery), planning);
    if (!taken)
        co_return Answer::ephemeral(notWrittenDown(taken.error(), textsFor(slash.asker, now)));
    co_return taken->answer;
}

QCoro::Task<Answer> Intake::form(FormSubmission form, QString nonce)
{
    const Profile profile = co_await m_services.profile(form.userId);
    const Asker submitter = submitterOf(form, profile);
    const Circumstances now = m_services.circumstances();
    Delivery delivery = deliveryOf("form"_L1, now.now);
    delivery.key = "form:"_L1 + nonce;
    delivery.payload = {{u"submission"_s, form.submission}, {u"asker"_s, toJson(submitter)}};

    const ConnectOffer offer = offerTo(form.userId);
    const Planning planning = [form, nonce, submitter, offer, now](Connection &connection) -> Outcome<Plan> {
        // The command that opened the form said where its answers go.
        const auto opener = readOpener(connection, nonce);
        if (!opener)
            return failure(opener.error());
        const bool known = *opener && (*opener)->userId == submitter.userId;
        const auto standing = readStanding(connection, submitter.userId, offer);
        if (!standing)
            return failure(standing.error());
        return planForm(form, known ? **opener : submitter, *standing, now);
    };
    const Outcome<Taken> taken = co_await write(std::move(delivery), planning);
    if (!taken)
        co_return Answer::formError(notWrittenDown(taken.error(), textsFor(submitter, now)));
    co_return taken->answer;
}

QCoro::Task<Answer> Intake::expiredForm(FormSubmission form)
{
    const Profile profile = co_await m_services.profile(form.userId);
    const Texts texts
        = Texts::forLocale(profile.locale, m_services.circumstances().settings.language.defaultLanguage);
    co_return Answer::formError(texts.translate("Chat",
                                                "This form was open for too long. Copy what you wrote, close "
                                                "it and type `/incident new` again."));
}

QCoro::Task<Answer> Intake::click(ButtonClick click, Action action, QString incidentId)
{
    const Profile profile = co_await m_services.profile(click.userId);
    const Asker asker = clickerOf(click, profile);
    const Circumstances now = m_services.circumstances();
    const Texts texts = textsFor(asker, now);
    const Outcome<bool> isMember = co_await m_services.isChannelMember(click.channelId, click.userId);
    const QString refusal = refusalOf(isMember, texts);
    if (!refusal.isEmpty())
        co_return Answer::clickText(refusal);

    Delivery delivery = deliveryOf("button"_L1, now.now);
    delivery.key = keyOf("button"_L1, click.triggerId, delivery.id);
    delivery.payload
        = {{u"action"_s, actionName(action)}, {u"post"_s, click.postId}, {u"asker"_s, toJson(asker)}};
    const QString postId = click.postId;
    const ConnectOffer offer = offerTo(click.userId);
    const Planning planning
        = [action, postId, asker, incidentId, offer, now](Connection &connection) -> Outcome<Plan> {
        Outcome<Knowledge> knowledge = readForClick(connection, incidentId);
        if (!knowledge)
            return failure(knowledge.error());
        const auto standing = readStanding(connection, asker.userId, offer);
        if (!standing)
            return failure(standing.error());
        knowledge->standing = *standing;
        return planButton(action, postId, asker, *knowledge, now);
    };
    const Outcome<Taken> taken = co_await write(std::move(delivery), planning);
    if (!taken)
        co_return Answer::clickText(notWrittenDown(taken.error(), texts));
    co_return taken->answer;
}

ConnectOffer Intake::offerTo(const QString &userId) const
{
    return m_services.offer ? m_services.offer(userId) : ConnectOffer();
}

QCoro::Task<Answer> Intake::connectClick(ButtonClick click)
{
    const Profile profile = co_await m_services.profile(click.userId);
    const Asker asker = clickerOf(click, profile);
    const Circumstances now = m_services.circumstances();
    const Texts texts = textsFor(asker, now);
    Delivery delivery = deliveryOf("button"_L1, now.now);
    delivery.key = keyOf("button"_L1, click.triggerId, delivery.id);
    delivery.payload = {{u"action"_s, QString(connectAction)}, {u"asker"_s, toJson(asker)}};
    const ConnectOffer offer = offerTo(click.userId);
    const Planning planning = [asker, offer, texts](Connection &connection) -> Outcome<Plan> {
        const auto standing = readStanding(connection, asker.userId, offer, true);
        if (!standing)
            return failure(standing.error());
        return planConnectClick(*standing, texts);
    };
    const Outcome<Taken> taken = co_await write(std::move(delivery), planning);
    if (!taken)
        co_return Answer::clickText(notWrittenDown(taken.error(), texts));
    co_return taken->answer;
}

Async<void> Intake::people(PeopleOrder order)
{
    const Circumstances now = m_services.circumstances();
    Delivery delivery = deliveryOf("people"_L1, now.now);
    delivery.key = "people:"_L1 + delivery.id;
    delivery.payload = {{u"order"_s, orderName(order.what)}, {u"asker"_s, toJson(askerOf(order))}};
    const ConnectOffer offer = offerTo(order.account.userId);
    const Planning planning
        = [order, offer, now](Connection &connection) { return planPeople(connection, order, offer, now); };
    const Outcome<Taken> taken = co_await write(std::move(delivery), planning);
    if (!taken)
        co_return failure(taken.error());
    co_return Outcome<void>();
}

Async<QString> Intake::console(ConsoleOrder order)
{
    const Circumstances now = m_services.circumstances();
    Delivery delivery = deliveryOf("console"_L1, now.now);
    delivery.id = order.id;
    delivery.key = "console:"_L1 + order.id;
    delivery.payload = toJson(order);
    const Planning planning = [order, now](Connection &connection) -> Outcome<Plan> {
        const Outcome<Knowledge> knowledge = order.draft
            ? readTwin(connection, order.by.mattermostId, order.draft->title, now.now)
            : readForClick(connection, order.incidentId);
        if (!knowledge)
            return failure(knowledge.error());
        return planConsole(order, *knowledge, now);
    };
    const Outcome<Taken> taken = co_await write(std::move(delivery), planning);
    if (!taken)
        co_return failure(taken.error());
    co_return taken->incidentId;
}

} // namespace muster::relay
