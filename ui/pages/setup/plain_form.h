// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/setup/step_form.h"

namespace muster::ui {

/// A step that asks for nothing but to be done.
class PlainForm : public StepForm
{
    Q_OBJECT

public:
    explicit PlainForm(const QString &button, QWidget *parent = nullptr);

    void render(const SetupPageState &) override { }

Q_SIGNALS:
    void requested();
};

} // namespace muster::ui
