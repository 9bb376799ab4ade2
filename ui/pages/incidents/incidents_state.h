// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/incident_book.h"
#include "app/incident/form.h"

#include <optional>

namespace muster::ui {

/// The form of a new incident while it is open.
struct DeclareState
{
    incident::Form form;
    QHash<QString, QString> errors; ///< element name to what is wrong with it
    QString refusal; ///< why it was not declared, when no field is to blame
    bool isSending = false;

    bool operator==(const DeclareState &) const = default;
};

/// All that the page of incidents shows, but for the list itself: that is an IncidentModel.
struct IncidentsState
{
    enum class Source {
        None, ///< no workspace yet
        Off, ///< the relay does not run: nothing is read
        Reading,
        Ready,
        Failed, ///< see trouble
    };

    Source source = Source::None;
    QString trouble;
    QString recordName; ///< e.g. "Rootly"
    bool isPractice = false;
    QList<incident::Severity> severities; ///< to filter by, the gravest first
    std::optional<backend::IncidentDetail> detail; ///< the one that is open
    bool isUnderWay = false; ///< a change of it was asked and is not there yet
    QString refusal; ///< why its last change did not happen
    std::optional<DeclareState> declaring;
    QDateTime now; ///< UTC

    bool operator==(const IncidentsState &) const = default;
};

} // namespace muster::ui
