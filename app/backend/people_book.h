// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/core/error.h"
#include "app/core/texts.h"

#include <QCoroTask>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace muster::relay {
struct PeopleOrder;
}

namespace muster::backend {

class Backend;

/// Somebody of the chosen teams, or who is connected without being in one any more.
struct PersonRow
{
    QString userId;
    QString userName; ///< in Mattermost, without "@"
    QString name; ///< as the record calls them
    QDateTime connectedAt; ///< UTC; invalid: not connected
    QDateTime remindedAt; ///< UTC; invalid: never, or connected since
    QString clientId = {}; ///< of the OAuth app that they allowed it

    [[nodiscard]] bool isConnected() const { return connectedAt.isValid(); }

    bool operator==(const PersonRow &) const = default;
};

/// Somebody who lost their connection by what was done in the workspace.
struct LostPerson
{
    QString userId;
    QString userName;
    QString why; ///< a sentence
    QDateTime lostAt; ///< UTC

    bool operator==(const LostPerson &) const = default;
};

/// What keeps everybody from connecting; empty texts: nothing does.
struct ConnectTrouble
{
    QString what; ///< one sentence
    QString advice;
    bool isMendedInSetUp = false; ///< else in the settings

    bool operator==(const ConnectTrouble &) const = default;
};

/// The people of one relay as the console shows them: who is connected and who could be. What is asked for is
/// journaled, told to whom it is about, and known by its outcome.
class PeopleBook : public QObject
{
    Q_OBJECT

public:
    /// Nobody is reminded more often.
    [[nodiscard]] static std::chrono::hours reminderInterval();

    /// @p backend outlives it.
    explicit PeopleBook(Backend &backend, QObject *parent = nullptr);
    ~PeopleBook() override;

    /// Language of what is said.
    void setTexts(Texts texts);

    /// Everybody; loaded() follows, and from then on changed(). While the relay is off, nobody.
    void load();

    [[nodiscard]] ConnectTrouble trouble() const;

    /// ended() or failed() follows.
    void endConnection(const QString &userId);
    /// Takes that back; @p before is what ended() told.
    void restore(const backend::PersonRow &before);
    /// Asks them, in Mattermost, to connect. reminded() or failed() follows.
    void remind(const QString &userId);
    /// They were read; lostChanged() follows.
    void dismissLost();

Q_SIGNALS:
    /// @p trouble: why the people of the teams are not among them; empty: they are.
    void loaded(const QList<muster::backend::PersonRow> &rows, const QString &trouble);
    void changed(const muster::backend::PersonRow &row);
    void lostChanged(const QList<muster::backend::LostPerson> &lost);
    void ended(const muster::backend::PersonRow &before);
    void reminded(const muster::backend::PersonRow &row);
    /// What was asked of @p userId (empty: reading them) did not happen.
    void failed(const QString &userId, const muster::Error &error);

private:
    struct Member
    {
        QString userName;
        QString name;
        QString locale;
    };
    struct Kept;
    using Members = QHash<QString, Member>;

    QCoro::Task<> loadAll();
    QCoro::Task<> refresh();
    QCoro::Task<> forgetLost();
    QCoro::Task<> carryOut(relay::PeopleOrder order, PersonRow before);
    [[nodiscard]] Async<Members> readMembers();
    [[nodiscard]] Async<Kept> readKept();
    [[nodiscard]] QHash<QString, PersonRow> rowsOf(const Kept &kept) const;
    void takeLost(const Kept &kept);
    void handleRunning(bool isRunning);
    [[nodiscard]] relay::PeopleOrder orderFor(const PersonRow &row) const;

    Backend &m_backend;
    Texts m_texts;
    Members m_members; ///< of the teams, by user id
    QHash<QString, PersonRow> m_rows;
    QList<LostPerson> m_lost;
    QTimer m_soon;
    bool m_isLoaded = false;
    bool m_isReading = false;
};

} // namespace muster::backend

Q_DECLARE_METATYPE(muster::backend::PersonRow)
Q_DECLARE_METATYPE(muster::backend::LostPerson)
