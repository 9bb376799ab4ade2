// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/people_order.h"

#include "app/relay/phrases.h"
#include "app/relay/plan_people.h"
#include "app/relay/step_draft.h"

#include <array>

using namespace Qt::StringLiterals;

namespace muster::relay {

using store::Accounts;
using store::Connection;
using What = PeopleOrder::What;

namespace {

struct NamedOrder
{
    What what;
    QLatin1StringView name;
};

constexpr std::array orderNames{
    NamedOrder{What::Connect, "connect"_L1}, NamedOrder{What::Disconnect, "disconnect"_L1},
    NamedOrder{What::Restore, "restore"_L1}, NamedOrder{What::Remind, "remind"_L1},
    NamedOrder{What::Lose, "lose"_L1},
};

QString reminder(const ConnectOffer &offer, const Texts &texts)
{
    if (offer.isRequired)
        return texts.translate(
            "Chat",
            "Incidents are run with Muster here. Before you declare or change one, connect "
            "your Mattermost account to it, once: it takes a minute now, and none when "
            "something burns.");
    return texts.translate("Chat",
                           "Incidents are run with Muster here. Connect your Mattermost account to it, once, "
                           "so that what you do with incidents is done as you.");
}

/// What they are told in Mattermost; empty: nothing.
QString wordOf(const PeopleOrder &order, const ConnectOffer &offer, const Texts &texts)
{
    switch (order.what) {
    case What::Connect:
        return connectedText(order.account, texts);
    case What::Disconnect:
        return texts.translate("Chat",
                               "An administrator has disconnected you from Muster. `/incident connect` "
                               "connects you again.");
    case What::Restore:
        return texts
            .translate("Chat", "You are connected to Muster again, as @%1: an administrator took it back.")
            .arg(order.account.userName);
    case What::Remind:
        return reminder(offer, texts);
    case What::Lose:
        // A deactivated user reads nothing.
        return order.why == loss::Revoked
            ? texts.translate("Chat",
                              "In Mattermost you took back what you had allowed Muster, so you are not "
                              "connected any more. `/incident connect` connects you again.")
            : QString();
    }
    Q_UNREACHABLE();
}

Outcome<void> checkReminder(Connection &connection, const QString &userId, const ConnectOffer &offer,
                            const QDateTime &now)
{
    if (!offer.isOpen)
        return failure(errorSaying(
            Error::Kind::Disabled,
            Wording::translate("Console", "Nobody can connect now. See what is in the way at the top.")));
    const auto account = Accounts::find(connection, userId);
    if (!account)
        return failure(account.error());
    if (*account)
        return failure(
            errorSaying(Error::Kind::Conflict, Wording::translate("Console", "They are connected already.")));
    const auto reminders = Accounts::reminders(connection);
    if (!reminders)
        return failure(reminders.error());
    const QDateTime last = reminders->value(userId);
    if (last.isValid() && last.addSecs(std::chrono::seconds(reminderInterval).count()) > now)
        return failure(errorSaying(
            Error::Kind::Conflict,
            Wording::translate("Console", "They were reminded within the last day. Once a day is enough.")));
    return {};
}

/// False: nothing changed, so nobody is told.
Outcome<bool> write(Connection &connection, const PeopleOrder &order, const ConnectOffer &offer,
                    const QDateTime &now)
{
    const QString &userId = order.account.userId;
    Outcome<void> written;
    switch (order.what) {
    case What::Connect:
    case What::Restore:
        written = Accounts::put(connection, order.account);
        break;
    case What::Disconnect: {
        const auto account = Accounts::find(connection, userId);
        if (!account || !*account)
            return account ? Outcome<bool>(false) : failure(account.error());
        written = Accounts::remove(connection, userId);
        break;
    }
    case What::Remind:
        written = checkReminder(connection, userId, offer, now);
        if (written)
            written = Accounts::noteReminder(connection, userId, now);
        break;
    case What::Lose:
        return Accounts::lose(connection, userId, order.why, now);
    }
    if (!written)
        return failure(written.error());
    return true;
}

} // namespace

QString orderName(What what)
{
    for (const NamedOrder &named : orderNames) {
        if (named.what == what)
            return named.name;
    }
    Q_UNREACHABLE();
}

std::optional<What> orderFromName(QStringView name)
{
    for (const NamedOrder &named : orderNames) {
        if (named.name == name)
            return named.what;
    }
    return std::nullopt;
}

Asker askerOf(const PeopleOrder &order)
{
    Asker asker;
    asker.userId = order.account.userId;
    asker.name = order.account.userName;
    asker.locale = order.locale;
    return asker;
}

Outcome<Plan> planPeople(Connection &connection, const PeopleOrder &order, const ConnectOffer &offer,
                         const Circumstances &now)
{
    const auto written = write(connection, order, offer, now.now);
    if (!written)
        return failure(written.error());
    const Asker asker = askerOf(order);
    const QString text = *written ? wordOf(order, offer, textsFor(asker, now)) : QString();
    if (text.isEmpty())
        return Plan();
    const step::Reply word{.text = text, .asker = asker, .offersConnect = order.what == What::Remind};
    return Plan{.steps = {draftStep(word, {}, {}, now.now)}, .answer = {}, .incidentId = {}};
}

} // namespace muster::relay
