// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/plain_form.h"

namespace muster::ui {

PlainForm::PlainForm(const QString &button, QWidget *parent) : StepForm(parent)
{
    auto *go = addButton(button, Button::Kind::Primary);
    connect(go, &Button::clicked, this, &PlainForm::requested);
}

} // namespace muster::ui
