// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/relay_state.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace muster::ui {

class Banner;

/// What waits for the administrator, each with the button that mends it. Gone while nothing does.
class AttentionList : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);

    void render(const QList<backend::Attention> &attention);

Q_SIGNALS:
    void remedyAsked(const muster::backend::Attention &attention);

private:
    void show(Banner *banner, const backend::Attention &attention);

    QVBoxLayout *m_column;
    QHash<QString, Banner *> m_banners; ///< by the attention's id
    QList<backend::Attention> m_shown;
};

} // namespace muster::ui
