// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/people_book.h"

#include "app/backend/backend.h"
#include "app/backend/services.h"
#include "app/core/log.h"
#include "app/relay/people_order.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::backend {

using relay::ConnectObstacle;
using relay::PeopleOrder;

namespace {

constexpr int PageSize = 200; // the server's cap
constexpr int MostPages = 250; ///< of one team
constexpr std::chrono::milliseconds Soon{200};

QString wordOf(const QString &why, const Texts &texts)
{
    if (why == relay::loss::Revoked)
        return texts.translate("Console", "They took back in Mattermost what they had allowed Muster.");
    return texts.translate("Console", "Their account in Mattermost was deactivated.");
}

} // namespace

/// What the store has of people.
struct PeopleBook::Kept
{
    QList<store::Account> accounts;
    QHash<QString, QDateTime> reminders;
    QList<store::LostAccount> lost;

    static Outcome<Kept> read(store::Connection &connection);
};

Outcome<PeopleBook::Kept> PeopleBook::Kept::read(store::Connection &connection)
{
    const auto accounts = store::Accounts::all(connection);
    if (!accounts)
        return failure(accounts.error());
    const auto reminders = store::Accounts::reminders(connection);
    if (!reminders)
        return failure(reminders.error());
    const auto lost = store::Accounts::lost(connection);
    if (!lost)
        return failure(lost.error());
    return Kept{*accounts, *reminders, *lost};
}

std::chrono::hours PeopleBook::reminderInterval()
{
    return relay::reminderInterval;
}

PeopleBook::PeopleBook(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &PeopleBook::refresh);
    connect(&backend, &Backend::runningChanged, this, &PeopleBook::handleRunning);
    connect(&backend, &Backend::tookIn, this, [this] {
        if (m_isLoaded && !m_soon.isActive())
            m_soon.start();
    });
}

PeopleBook::~PeopleBook() = default;

void PeopleBook::setTexts(Texts texts)
{
    m_texts = std::move(texts);
}

void PeopleBook::handleRunning(bool isRunning)
{
    if (isRunning && m_isLoaded)
        load();
}

void PeopleBook::load()
{
    m_isLoaded = true;
    if (!m_backend.services()) {
        Q_EMIT loaded({}, {});
        return;
    }
    m_backend.services()->accounts.look();
    if (!std::exchange(m_isReading, true))
        loadAll();
}

QCoro::Task<> PeopleBook::loadAll()
{
    const QPointer<PeopleBook> self(this);
    const Outcome<Members> members = co_await readMembers();
    if (!self)
        co_return;
    const Outcome<Kept> kept = co_await readKept();
    if (!self)
        co_return;
    m_isReading = false;
    if (!kept) {
        Q_EMIT failed({}, spoken(kept.error(), m_texts));
        co_return;
    }
    if (members)
        m_members = *members;
    m_rows = rowsOf(*kept);
    Q_EMIT loaded(m_rows.values(), members ? QString() : told(members.error(), m_texts));
    takeLost(*kept);
}

Async<PeopleBook::Members> PeopleBook::readMembers()
{
    const QPointer<PeopleBook> self(this);
    if (Services *services = m_backend.services(); services && services->directory.teamNames().isEmpty()) {
        Async<void> asking = services->directory.refreshTeams();
        const Outcome<void> teams = co_await m_backend.held(std::move(asking));
        if (!teams)
            co_return failure(teams.error());
    }
    Members members;
    if (!self || !m_backend.services())
        co_return members;
    const QStringList teams = m_backend.services()->directory.teamNames().keys();
    for (const QString &team : teams) {
        for (int page = 0; page < MostPages; ++page) {
            if (!self || !m_backend.services())
                co_return members;
            const mattermost::UserListQuery query{team, page, PageSize};
            Async<QList<mattermost::User>> asking = m_backend.services()->client.users().inTeam(query);
            const Outcome<QList<mattermost::User>> users = co_await m_backend.held(std::move(asking));
            if (!users)
                co_return failure(users.error());
            for (const mattermost::User &user : *users) {
                if (!user.isBot && user.deleteAt == 0)
                    members.insert(user.id, {user.username, user.displayName(), user.locale});
            }
            if (users->size() < PageSize)
                break;
        }
    }
    co_return members;
}

Async<PeopleBook::Kept> PeopleBook::readKept()
{
    const store::Database::Work<Kept> work = Kept::read;
    Outcome<Kept> kept = co_await m_backend.read<Kept>(work);
    co_return kept;
}

QHash<QString, PersonRow> PeopleBook::rowsOf(const Kept &kept) const
{
    QHash<QString, PersonRow> rows;
    rows.reserve(m_members.size() + kept.accounts.size());
    for (auto member = m_members.cbegin(); member != m_members.cend(); ++member)
        rows.insert(member.key(), {member.key(), member->userName, member->name, {}, {}});
    for (const store::Account &account : kept.accounts) {
        PersonRow &row = rows[account.userId];
        if (row.userId.isEmpty())
            row = {account.userId, account.userName, account.userName, {}, {}};
        row.connectedAt = account.connectedAt;
        row.clientId = account.clientId;
    }
    for (auto reminder = kept.reminders.cbegin(); reminder != kept.reminders.cend(); ++reminder) {
        if (const auto row = rows.find(reminder.key()); row != rows.end())
            row->remindedAt = reminder.value();
    }
    return rows;
}

void PeopleBook::takeLost(const Kept &kept)
{
    QList<LostPerson> lost;
    for (const store::LostAccount &each : kept.lost)
        lost.append({each.account.userId, each.account.userName, wordOf(each.why, m_texts), each.lostAt});
    if (m_lost == lost)
        return;
    m_lost = lost;
    Q_EMIT lostChanged(m_lost);
}

QCoro::Task<> PeopleBook::refresh()
{
    const QPointer<PeopleBook> self(this);
    if (!m_backend.services())
        co_return;
    const Outcome<Kept> kept = co_await readKept();
    if (!self)
        co_return;
    if (!kept) {
        qCWarning(lcBackend).noquote() << "Who is connected is not read:" << forLog(kept.error().detail);
        co_return;
    }
    QHash<QString, PersonRow> now = rowsOf(*kept);
    // Who was in no team any more stays until the next load.
    for (auto before = m_rows.cbegin(); before != m_rows.cend(); ++before) {
        if (!now.contains(before.key()))
            now.insert(before.key(), {before->userId, before->userName, before->name, {}, {}});
    }
    const QHash<QString, PersonRow> before = std::exchange(m_rows, now);
    for (auto row = now.cbegin(); row != now.cend(); ++row) {
        if (before.value(row.key()) != *row)
            Q_EMIT changed(*row);
    }
    takeLost(*kept);
}

ConnectTrouble PeopleBook::trouble() const
{
    if (!m_backend.services())
        return {};
    switch (m_backend.services()->connecting.obstacle()) {
    case ConnectObstacle::None:
        return {};
    case ConnectObstacle::NoApp:
        return {m_texts.translate("Console", "There is no OAuth application yet"),
                m_texts.translate("Console",
                                  "It is what people say by who they are. Until it is set up nobody has to "
                                  "connect, and everybody can work with incidents."),
                true};
    case ConnectObstacle::NoSecret:
        return {m_texts.translate("Console", "The OAuth application's client secret is missing"),
                m_texts.translate("Console", "Enter it in Set-up, in the step OAuth application."), true};
    case ConnectObstacle::AppGone:
        return {m_texts.translate("Console", "Mattermost does not have the OAuth application any more"),
                m_texts.translate("Console",
                                  "Somebody deleted it. Who is connected stays so; for the others, redo the "
                                  "step OAuth application in Set-up."),
                true};
    case ConnectObstacle::SecretRefused:
        return {m_texts.translate("Console", "Mattermost does not take the client secret any more"),
                m_texts.translate("Console",
                                  "Somebody made it anew. Who is connected stays so; for the others, redo "
                                  "the step OAuth application in Set-up."),
                true};
    case ConnectObstacle::BaseElsewhere:
        return {m_texts.translate("Console", "People's browsers do not come back to this relay"),
                m_texts.translate("Console",
                                  "The OAuth application's addresses are not the relay's. Make both the "
                                  "same, in Set-up or by the relay's public address."),
                true};
    case ConnectObstacle::OnlyThisComputer:
        return {m_texts.translate("Console", "People cannot reach this computer with a browser"),
                m_texts.translate("Console",
                                  "The relay's public address is this computer alone. Give it one that "
                                  "others reach, then redo the step OAuth application in Set-up."),
                false};
    }
    Q_UNREACHABLE();
}

PeopleOrder PeopleBook::orderFor(const PersonRow &row) const
{
    PeopleOrder order;
    order.account = {row.userId, row.userName, row.connectedAt, row.clientId};
    order.locale = m_members.value(row.userId).locale;
    return order;
}

void PeopleBook::endConnection(const QString &userId)
{
    const PersonRow row = m_rows.value(userId);
    PeopleOrder order = orderFor(row);
    order.what = PeopleOrder::What::Disconnect;
    carryOut(order, row);
}

void PeopleBook::restore(const PersonRow &before)
{
    PeopleOrder order = orderFor(before);
    order.what = PeopleOrder::What::Restore;
    carryOut(order, before);
}

void PeopleBook::remind(const QString &userId)
{
    const PersonRow row = m_rows.value(userId);
    PeopleOrder order = orderFor(row);
    order.what = PeopleOrder::What::Remind;
    carryOut(order, row);
}

QCoro::Task<> PeopleBook::carryOut(PeopleOrder order, PersonRow before)
{
    const QPointer<PeopleBook> self(this);
    if (!m_backend.services()) {
        Q_EMIT failed(before.userId, spoken(m_backend.notRunning(), m_texts));
        co_return;
    }
    Async<void> writing = m_backend.services()->intake.people(order);
    const Outcome<void> written = co_await m_backend.held(std::move(writing));
    if (!self)
        co_return;
    if (!written) {
        Q_EMIT failed(before.userId, spoken(written.error(), m_texts));
        co_return;
    }
    co_await refresh();
    if (!self)
        co_return;
    if (order.what == PeopleOrder::What::Disconnect)
        Q_EMIT ended(before);
    else if (order.what == PeopleOrder::What::Remind)
        Q_EMIT reminded(m_rows.value(before.userId));
}

QCoro::Task<> PeopleBook::forgetLost()
{
    const QPointer<PeopleBook> self(this);
    if (!m_backend.services())
        co_return;
    const store::Database::Work<bool> work = [](store::Connection &connection) -> Outcome<bool> {
        const auto done = store::Accounts::forgetLost(connection);
        return done ? Outcome<bool>(true) : failure(done.error());
    };
    Async<bool> writing = m_backend.services()->database.write<bool>(work);
    const Outcome<bool> done = co_await m_backend.held(std::move(writing));
    if (!self)
        co_return;
    if (!done) {
        Q_EMIT failed({}, spoken(done.error(), m_texts));
        co_return;
    }
    if (m_backend.services())
        m_backend.services()->accounts.recount();
    co_await refresh();
}

void PeopleBook::dismissLost()
{
    forgetLost();
}

} // namespace muster::backend
