// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/people_book.h"
#include "ui/forms/form_state.h"

#include <optional>

namespace muster::ui {

/// All that the page of people shows, but for the list itself: that is a PeopleModel.
struct PeopleState
{
    enum class Source {
        None, ///< no workspace yet
        Off, ///< the relay does not run: nobody is read
        Reading,
        Ready,
        Failed, ///< see trouble
    };

    Source source = Source::None;
    QString trouble;
    QString missing; ///< why the people of the teams are not in the list; empty: they are
    bool isPractice = false;
    QString recordName; ///< e.g. "Rootly"
    backend::ConnectTrouble obstacle; ///< what keeps everybody from connecting
    bool mustConnect = false; ///< as it applies, before they declare or change incidents
    std::optional<backend::PersonRow> person; ///< the one that is open
    bool isUnderWay = false; ///< something was asked for them and is not there yet
    QString refusal; ///< why what was asked last did not happen
    QList<backend::LostPerson> lost; ///< the latest first
    FormState form; ///< who must connect
    bool isFormOpen = false; ///< shown first
    QDateTime now; ///< UTC

    bool operator==(const PeopleState &) const = default;
};

} // namespace muster::ui
