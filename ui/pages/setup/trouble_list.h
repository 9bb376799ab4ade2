// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/setup_view.h"

#include <QWidget>

namespace muster::ui {

/// Troubles below each other. One that goes on is not made anew: who stands on its button stays there.
class TroubleList : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleList(QWidget *parent = nullptr);

    void render(const backend::Troubles &troubles, const QString &secretsFile);

Q_SIGNALS:
    void copyRequested(const QString &text);
    void fileSecretsRequested();

private:
    backend::Troubles m_troubles;
};

} // namespace muster::ui
