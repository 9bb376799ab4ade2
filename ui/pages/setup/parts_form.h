// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/setup/step_form.h"

namespace muster::ui {

class FieldError;
class Paragraph;
class TeamBox;

/// Which teams get the command, and how the bot is called.
class PartsForm : public StepForm
{
    Q_OBJECT

public:
    explicit PartsForm(QWidget *parent = nullptr);

    void render(const SetupPageState &state) override;

Q_SIGNALS:
    void partsRequested(const QStringList &teams, const QString &botName);
    /// What the server calls depends on the relay's address.
    void addressRequested();

private:
    [[nodiscard]] QWidget *makeTeams();
    [[nodiscard]] QWidget *makeBot();
    void offer(const SetupPageState &state);
    [[nodiscard]] QList<TeamBox *> chosen() const;
    [[nodiscard]] QString botName() const;
    void foretell();
    void give();

    QWidget *m_teams = nullptr;
    Paragraph *m_noTeams;
    FieldError *m_teamError;
    LineEdit *m_bot;
    CopyLine *m_url = nullptr;
    Paragraph *m_plan;
    Button *m_make = nullptr;
    QList<TeamBox *> m_boxes;
    QList<backend::TeamChoice> m_offered;
    QStringList m_chosen; ///< as the state had it last
};

} // namespace muster::ui
