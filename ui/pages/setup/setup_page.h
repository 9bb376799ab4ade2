// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret.h"
#include "ui/pages/setup/setup_page_state.h"

#include <QSet>
#include <QUrl>
#include <QWidget>
#include <optional>

namespace muster::ui {

class Button;
class PageHeader;
class StepForm;
class StepView;

/// From nothing to a command that answers: seven steps, of which one is open.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    using State = SetupPageState;

    explicit SetupPage(QWidget *parent = nullptr);

    void render(const State &state);

Q_SIGNALS:
    void serverGiven(const QString &address, const QString &caFile);
    void browserSignInRequested();
    void tokenGiven(const muster::Secret &token);
    /// @p clientId is empty where the application is to be made.
    void appRequested(const QUrl &base, const QString &clientId, const muster::Secret &clientSecret);
    void installRequested(muster::backend::Consent consent);
    void partsRequested(const QStringList &teams, const QString &botName);
    void recordChosen();
    void roundTripRequested();
    void recheckRequested();
    void cancelRequested();
    void fileSecretsRequested();
    void addressRequested(); ///< the setting of the relay's address
    void copyRequested(const QString &text);

private:
    [[nodiscard]] StepForm *makeForm(backend::StepName step);
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QString sentence() const;
    void open(backend::StepName step);
    [[nodiscard]] bool waits(const backend::SetupStep &step) const;
    void chooseOpen();
    void showSteps();
    void moveKeyboard();

    State m_state;
    PageHeader *m_header;
    Button *m_recheck;
    QList<StepView *> m_steps;
    QList<QWidget *> m_stops;
    std::optional<backend::StepName> m_open;
    QSet<backend::StepName> m_done; ///< also those that are looked at again
    bool m_isReopened = false; ///< somebody wants to see the open one, although it is done
};

} // namespace muster::ui
