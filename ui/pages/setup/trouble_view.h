// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/setup_view.h"

#include <QWidget>

namespace muster::ui {

/// What is wrong with a step as a whole, and where on the server it is put right.
class TroubleView : public QWidget
{
    Q_OBJECT

public:
    /// @p secretsFile is offered where there is no keyring.
    TroubleView(const backend::Trouble &trouble, const QString &secretsFile, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyRequested(const QString &text);
    void fileSecretsRequested();
};

} // namespace muster::ui
