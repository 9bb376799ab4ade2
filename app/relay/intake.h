// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/relay/action.h"
#include "app/relay/circumstances.h"
#include "app/relay/directory.h"
#include "app/relay/inbound.h"
#include "app/relay/inbox.h"
#include "app/relay/people_order.h"
#include "app/relay/plan.h"
#include "app/relay/plan_console.h"
#include "app/relay/standing.h"
#include "app/store/database.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>
#include <functional>

namespace muster::relay {

/// Takes in what was found to be genuine: writes delivery and plan down in one transaction and then answers.
/// The same delivery again gets the same answer and no second plan. What is written before the answer is the
/// inbox's row alone; after it, or before the next plan is made, that is unfolded into the journal.
class Intake : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        store::Database &database;
        std::function<Circumstances()> circumstances;
        std::function<QCoro::Task<Profile>(QString userId)> profile;
        /// Whether that person is in the channel now; an error: it could not be told.
        std::function<Async<bool>(QString channelId, QString userId)> isChannelMember;
        /// What connecting is to that user now; null: nobody can.
        std::function<ConnectOffer(const QString &userId)> offer = {};
    };

    explicit Intake(Services services, QObject *parent = nullptr);

    /// Unfolds what an earlier run answered and left in the inbox. Called once, before the journal's open
    /// steps are read and before anything else here.
    [[nodiscard]] Async<void> load();

    /// Always an answer: what keeps us from following is said in it.
    [[nodiscard]] QCoro::Task<Answer> command(SlashCommand slash);
    /// @p nonce is the delivery of the command that opened the form.
    [[nodiscard]] QCoro::Task<Answer> form(FormSubmission form, QString nonce);
    /// The form was submitted too late.
    [[nodiscard]] QCoro::Task<Answer> expiredForm(FormSubmission form);
    [[nodiscard]] QCoro::Task<Answer> click(ButtonClick click, Action action, QString incidentId);
    /// The button under a reminder: their link.
    [[nodiscard]] QCoro::Task<Answer> connectClick(ButtonClick click);
    /// The errors of planPeople(), and Storage.
    [[nodiscard]] Async<void> people(PeopleOrder order);
    /// The incident it is about, once the order is written down. What was refused is not written down: the
    /// errors of planConsole(), and Storage.
    [[nodiscard]] Async<QString> console(ConsoleOrder order);

    /// Deliveries that are answered and that stepsAppended() and tookIn() were not said of yet.
    [[nodiscard]] int waitingCount() const { return m_folded + m_unfolded.deliveries; }
    /// Nothing is being written, nothing waits.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    /// A delivery is in the journal.
    void tookIn();
    /// They are committed and may run; said once the delivery is answered.
    void stepsAppended(const QList<muster::store::Step> &steps);
    void idle();

private:
    /// What came of writing it down.
    struct Taken
    {
        Answer answer;
        QString incidentId;
        int folded = 0; ///< how many it put into the inbox: one, or none when it came before
        Inbox::Unfolded before; ///< what was in the inbox before it
    };
    using Planning = std::function<Outcome<Plan>(store::Connection &)>;

    [[nodiscard]] static Outcome<Taken> take(store::Connection &connection, store::Delivery delivery,
                                             const Planning &planning);
    [[nodiscard]] Async<Taken> write(store::Delivery delivery, Planning planning);
    [[nodiscard]] ConnectOffer offerTo(const QString &userId) const;
    void note(const Inbox::Unfolded &unfolded);
    void goOnSoon();
    void goOn();
    QCoro::Task<> unfold();

    Services m_services;
    int m_writing = 0;
    int m_folded = 0; ///< in the inbox
    Inbox::Unfolded m_unfolded; ///< in the journal, and not announced
    bool m_isUnfolding = false;
    bool m_goesOnSoon = false;
    QTimer m_again;
};

} // namespace muster::relay
