// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"
#include "app/core/texts.h"
#include "app/incident/incident.h"
#include "app/incident/incident_export.h"

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace muster::relay {
struct ConsoleOrder;
}

namespace muster::store {
struct Step;
}

namespace muster::backend {

class Backend;

/// One incident as a list shows it.
struct IncidentRow
{
    incident::Incident incident;
    QString channelName; ///< URL name; empty: no channel yet
    QUrl channelUrl; ///< opens it in Mattermost
    QString severityName; ///< as shown; the id when the catalogue no longer has it
    int severityPosition = -1; ///< 0 is the gravest; -1: none

    bool operator==(const IncidentRow &) const = default;
};

struct IncidentDetail
{
    IncidentRow row;
    QList<incident::TimelineEntry> timeline; ///< oldest first
    QStringList serviceNames;
    QList<incident::Status> allowed; ///< what may follow, as in chat

    bool operator==(const IncidentDetail &) const = default;
};

/// As Muster hands it out: incident::incidentAsMarkdown(), incident::incidentAsJson().
[[nodiscard]] incident::IncidentExport exportOf(const IncidentDetail &detail);

/// The incidents of one relay as the console shows them, and the actions on them. An action is journaled
/// like a command from chat, follows the same rules, and is known by its outcome: changed() or failed().
class IncidentBook : public QObject
{
    Q_OBJECT

public:
    /// @p backend outlives it. @p by is who acts from the console, as the record and the channel name them.
    IncidentBook(Backend &backend, incident::Person by, QObject *parent = nullptr);
    ~IncidentBook() override;

    /// Language of what is said in failed().
    void setTexts(Texts texts);

    /// Every known incident, newest first; loaded() follows. While the relay is off, none; once it runs, it
    /// is loaded by itself.
    void load();
    /// detailed() follows, and again whenever it changes, until another one is opened or @p id is empty.
    void open(const QString &id);

    [[nodiscard]] const incident::Catalogue &catalogue() const { return m_catalogue; }

    /// @p draft needs no id. declared() or failed() follows.
    void declare(incident::IncidentDraft draft);
    /// A status that may not follow is refused at once, in the words that chat uses.
    void changeStatus(const QString &id, incident::Status to, const QString &message);

Q_SIGNALS:
    void loaded(const QList<muster::backend::IncidentRow> &rows);
    void changed(const muster::backend::IncidentRow &row); ///< a new one as well
    void detailed(const muster::backend::IncidentDetail &detail);
    void catalogueChanged(const muster::incident::Catalogue &catalogue);
    void declared(const QString &id);
    /// What was asked of incident @p id (empty: of none yet) did not happen. The code of an Invalid is the
    /// form field that is wrong (incident::fieldName()).
    void failed(const QString &id, const muster::Error &error);

private:
    /// Of a change's own delivery.
    struct Asked
    {
        QString incidentId; ///< empty while it is being declared
        bool declares = false;
    };

    QCoro::Task<> loadAll();
    QCoro::Task<> readStale();
    QCoro::Task<> readDetail(QString id);
    QCoro::Task<> readCatalogue();
    QCoro::Task<> carryOut(relay::ConsoleOrder order);
    QCoro::Task<> tellFailure(store::Step step);
    void handleTried(const store::Step &step);
    void settle(const store::Step &step);
    void markStale(const QString &id);
    void setCatalogue(const incident::Catalogue &catalogue);
    void handleRunning(bool isRunning);

    Backend &m_backend;
    incident::Person m_by;
    Texts m_texts;
    incident::Catalogue m_catalogue;
    QString m_open;
    QHash<QString, Asked> m_asked; ///< by delivery
    QSet<QString> m_stale; ///< incidents to be read anew
    QSet<QString> m_declared; ///< by us, to be told once they are read
    QTimer m_soon;
    bool m_isReading = false;
    bool m_isReadingAll = false;
    bool m_isLoaded = false;
};

} // namespace muster::backend

Q_DECLARE_METATYPE(muster::backend::IncidentRow)
Q_DECLARE_METATYPE(muster::backend::IncidentDetail)
