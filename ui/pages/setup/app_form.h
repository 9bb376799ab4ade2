// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret.h"
#include "ui/pages/setup/step_form.h"

namespace muster::ui {

class AppByHand;

/// The OAuth application: made by Muster, or by hand.
class AppForm : public StepForm
{
    Q_OBJECT

public:
    explicit AppForm(QWidget *parent = nullptr);

    void render(const SetupPageState &state) override;

Q_SIGNALS:
    /// @p clientId is empty where Muster is to make it.
    void registerRequested(const QUrl &base, const QString &clientId, const muster::Secret &clientSecret);

private:
    [[nodiscard]] QUrl base() const;
    void setByHand(bool on);

    LineEdit *m_base;
    AppByHand *m_byHand;
    Button *m_make = nullptr;
    Button *m_other = nullptr;
};

} // namespace muster::ui
