// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/setup/step_form.h"

namespace muster::ui {

/// Which server it is, and whose certificates are believed.
class ServerForm : public StepForm
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    void render(const SetupPageState &state) override;

Q_SIGNALS:
    void checkRequested(const QString &address, const QString &caFile);

private:
    [[nodiscard]] QWidget *makeCertificate();
    void chooseFile();
    void give();

    LineEdit *m_address;
    LineEdit *m_caFile;
};

} // namespace muster::ui
