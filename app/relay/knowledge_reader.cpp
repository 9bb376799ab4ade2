// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/knowledge_reader.h"

#include "app/relay/answers.h"
#include "app/relay/declarations.h"
#include "app/relay/steps.h"
#include "app/store/journal.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::Command;
using incident::Verb;
using store::Connection;
using store::Incidents;
using store::KnownIncident;
using store::Step;
using store::StepState;

namespace {

/// One more than is shown tells whether there are more.
constexpr int readForList = longestList + 1;
/// Some of what is read may be private and is not shown then.
constexpr int readForListWithPrivate = 2 * longestList;

bool isAboutThisChannel(const Command &command)
{
    switch (command.verb) {
    case Verb::Mitigate:
    case Verb::Resolve:
    case Verb::Cancel:
    case Verb::Status:
        return true;
    case Verb::Reopen:
        return !command.number;
    case Verb::Declare:
    case Verb::List:
    case Verb::Connect:
    case Verb::Disconnect:
    case Verb::Help:
        return false;
    }
    Q_UNREACHABLE();
}

Outcome<QList<KnownIncident>> readClosed(Connection &connection)
{
    auto latest = Incidents::latest(connection, readForListWithPrivate);
    if (latest)
        latest->removeIf([](const KnownIncident &known) { return incident::isOpen(known.incident.status); });
    return latest;
}

Outcome<QList<KnownIncident>> readOpen(Connection &connection, const Asker &asker)
{
    auto newest = Incidents::open(connection, readForList);
    if (!newest || newest->size() < readForList)
        return newest;
    const bool allShown = std::all_of(newest->cbegin(), newest->cend(), [&asker](const KnownIncident &known) {
        return isShownTo(asker, known);
    });
    return allShown ? newest : Incidents::open(connection, readForListWithPrivate);
}

/// A declaration that the record refused is none: the same title may be tried again at once.
Outcome<bool> gaveUp(Connection &connection, const Declarations::Declaration &declaration)
{
    const auto steps = store::Journal::stepsOf(connection, declaration.deliveryId);
    if (!steps)
        return failure(steps.error());
    const QString kind = stepName(StepKind::RecordCreate);
    return std::any_of(steps->cbegin(), steps->cend(), [&kind](const Step &step) {
        return step.kind == kind && (step.state == StepState::Dead || step.state == StepState::Skipped);
    });
}

Outcome<Knowledge> readNamed(Connection &connection, int number)
{
    const auto named = Incidents::byNumber(connection, number);
    if (!named)
        return failure(named.error());
    Knowledge knowledge;
    knowledge.named = *named;
    return knowledge;
}

/// The incident of this channel; where there is none, what is listed instead.
Outcome<Knowledge> readHere(Connection &connection, const SlashCommand &slash, const Command &command)
{
    Knowledge knowledge;
    if (command.verb != Verb::List) {
        const auto here = Incidents::byChannel(connection, slash.asker.channelId);
        if (!here)
            return failure(here.error());
        knowledge.here = *here;
        if (knowledge.here)
            return knowledge;
    }
    const auto listed
        = command.verb == Verb::Reopen ? readClosed(connection) : readOpen(connection, slash.asker);
    if (!listed)
        return failure(listed.error());
    knowledge.listed = *listed;
    return knowledge;
}

} // namespace

Outcome<Knowledge> readTwin(Connection &connection, const QString &userId, const QString &title,
                            const QDateTime &now)
{
    Knowledge knowledge;
    const auto declared = Declarations::find(connection, userId, title, now);
    if (!declared)
        return failure(declared.error());
    if (!*declared)
        return knowledge;
    const auto isGone = gaveUp(connection, **declared);
    if (!isGone)
        return failure(isGone.error());
    if (*isGone)
        return knowledge;
    const auto twin = Incidents::byId(connection, (*declared)->incidentId);
    if (!twin)
        return failure(twin.error());
    knowledge.twinId = (*declared)->incidentId;
    knowledge.twin = *twin;
    return knowledge;
}

Outcome<Knowledge> readForSlash(Connection &connection, const SlashCommand &slash, const Command &command)
{
    if (!command.problems.isEmpty())
        return Knowledge();
    if (command.verb == Verb::Declare && !command.title.isEmpty())
        return readTwin(connection, slash.asker.userId, command.title, slash.receivedAt);
    if (command.verb == Verb::Reopen && command.number)
        return readNamed(connection, *command.number);
    if (command.verb == Verb::List || isAboutThisChannel(command))
        return readHere(connection, slash, command);
    return Knowledge();
}

Outcome<Knowledge> readForClick(Connection &connection, const QString &incidentId)
{
    const auto named = Incidents::byId(connection, incidentId);
    if (!named)
        return failure(named.error());
    Knowledge knowledge;
    knowledge.named = *named;
    return knowledge;
}

Outcome<Standing> readStanding(Connection &connection, const QString &userId, const ConnectOffer &offer,
                               bool isAsked)
{
    Standing standing{offer, {}};
    if (!offer.isOpen && !isAsked)
        return standing;
    const auto account = store::Accounts::find(connection, userId);
    if (!account)
        return failure(account.error());
    standing.account = *account;
    return standing;
}

Outcome<std::optional<Asker>> readOpener(Connection &connection, const QString &deliveryId)
{
    const auto delivery = store::Journal::delivery(connection, deliveryId);
    if (!delivery)
        return failure(delivery.error());
    if (!*delivery)
        return std::optional<Asker>();
    return askerFromJson((*delivery)->payload["asker"_L1].toObject());
}

} // namespace muster::relay
