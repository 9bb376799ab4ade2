// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_house.h"
#include "app/cli/terminal.h"

namespace muster::cli {

/// The play itself: who does what, what they see, and what must hold.
class Rehearsal
{
public:
    /// @p declarer is a name of backend::PracticeHouse::enter().
    Rehearsal(backend::PracticeHouse &stage, QString declarer, const Terminal &terminal);

    /// An error says what did not hold.
    [[nodiscard]] Async<void> play();

private:
    [[nodiscard]] Async<void> arrive();
    [[nodiscard]] Async<void> askForHelp();
    [[nodiscard]] Async<void> declareByForm();
    [[nodiscard]] Async<void> lookAround();
    [[nodiscard]] Async<void> mitigateByButton();
    [[nodiscard]] Async<void> resolveByCommand();
    [[nodiscard]] Async<void> closeTheBook();

    /// The card of the incident, once it shows @p word.
    [[nodiscard]] Async<mattermost::Post> cardShowing(QString word);
    /// The incident's channel, once @p count events are posted in it: each of them once, and no more.
    [[nodiscard]] Async<void> showEvents(int count);

    void says(const practice::Participant &person, const QString &text) const;
    void sees(const QString &text) const;
    void held(const QString &text) const;

    backend::PracticeHouse &m_stage;
    QString m_declarerName;
    const Terminal &m_terminal;
    std::shared_ptr<practice::Participant> m_declarer;
    std::shared_ptr<practice::Participant> m_responder;
    mattermost::Channel m_channel;
    mattermost::Post m_card;
    int m_heard = 0; ///< posts made or edited, as the declarer's events tell
};

} // namespace muster::cli
