// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret.h"
#include "ui/pages/setup/step_form.h"

namespace muster::ui {

class Paragraph;

/// The server's own page in the embedded browser, or a personal access token.
class SignInForm : public StepForm
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    void render(const SetupPageState &state) override;

Q_SIGNALS:
    void browserRequested();
    void tokenGiven(const muster::Secret &token);

private:
    void give();

    Paragraph *m_way;
    Button *m_browse;
    LineEdit *m_token;
    Button *m_useToken = nullptr;
};

} // namespace muster::ui
