// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/setup/step_form.h"

namespace muster::ui {

class Paragraph;

/// The consent of the administrator: in the embedded browser, in the system's, or by the session that is
/// there already.
class InstallForm : public StepForm
{
    Q_OBJECT

public:
    explicit InstallForm(QWidget *parent = nullptr);

    void render(const SetupPageState &state) override;

Q_SIGNALS:
    void installRequested(muster::backend::Consent consent);

private:
    [[nodiscard]] QString way(const backend::SetupState &setup) const;

    Paragraph *m_way;
    Button *m_browse = nullptr;
    Button *m_inSystem = nullptr;
    Button *m_bySession = nullptr;
};

} // namespace muster::ui
