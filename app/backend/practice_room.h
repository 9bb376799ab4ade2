// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_house.h"
#include "app/backend/practice_state.h"
#include "app/core/texts.h"
#include "app/settings/settings.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <memory>

namespace muster::backend {

class ChatView;

/// The practice workspace with a relay of its own behind it, seen and used as one of its people. What it
/// does goes by Mattermost's public API, so what one sees is what happens. Nothing leaves this computer.
class PracticeRoom : public QObject
{
    Q_OBJECT

public:
    /// @p clock outlives it.
    explicit PracticeRoom(const Clock &clock, QObject *parent = nullptr);
    ~PracticeRoom() override;

    [[nodiscard]] const PracticeState &state() const { return m_state; }
    /// The relay behind it; null unless the phase is Ready. Another one after each startOver().
    [[nodiscard]] Backend *backend() const;
    /// What that relay works with; null as backend() is.
    [[nodiscard]] secrets::SecretStore *secrets() const;

    /// Language of the suggestions.
    void setTexts(Texts texts) { m_texts = std::move(texts); }

    /// Those of the relay behind it, while there is one.
    [[nodiscard]] settings::Settings settings() const;
    /// What an administrator decides of channels, form, events, record and language holds here too.
    void setSettings(const settings::Settings &settings);

    /// Once Ready, it stays until startOver() or the end.
    void start();
    /// Everything anew, speaking as @p version ("5.37" or "11.6").
    void startOver(const QString &version);

    void actAs(const QString &personId);
    void openChannel(const QString &channelId);
    /// A message, or a command when it begins with "/".
    void send(const QString &text);
    void click(const QString &postId, const QString &buttonId);
    /// @p values by element name: string, bool, or array of strings.
    void submitForm(const QJsonObject &values);
    void cancelForm();
    /// The administrator has looked at the record: the tour's last step.
    void recordSeen();

    /// What may be meant by @p typed, best first; empty when it is no command.
    [[nodiscard]] QList<ChatSuggestion> suggestions(const QString &typed) const;

Q_SIGNALS:
    /// backend() is another one now, or gone.
    void backendChanged();
    /// At most twenty times a second.
    void stateChanged(const muster::backend::PracticeState &state);

private:
    QCoro::Task<> build();
    [[nodiscard]] Async<void> enterHouse();
    QCoro::Task<> takeDown();
    QCoro::Task<> show(QString channelId);
    QCoro::Task<> write(QString channelId, QString text);
    QCoro::Task<> submit(mattermost::OpenDialog form, QJsonObject values);
    QCoro::Task<> press(QString postId, QString buttonId);
    QCoro::Task<> follow(settings::Settings settings);
    void setPhase(PracticeState::Phase phase, const Error &error = {});
    void handleForm();
    void handleRecord(const incident::Incident &incident);
    void advance(TourStep step);
    void showSoon();
    void report();
    [[nodiscard]] ChatView *view() const;

    const Clock &m_clock;
    Texts m_texts;
    settings::Settings m_settings;
    PracticeState m_state;
    std::unique_ptr<PracticeHouse> m_house;
    QHash<QString, std::shared_ptr<ChatView>> m_views; ///< by person
    QTimer m_soon;
    bool m_isChanging = false; ///< being built or taken down
};

} // namespace muster::backend
