// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/trouble_list.h"

#include "ui/look/spacing.h"
#include "ui/pages/setup/trouble_view.h"

#include <QVBoxLayout>

namespace muster::ui {

TroubleList::TroubleList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    hide();
}

void TroubleList::render(const backend::Troubles &troubles, const QString &secretsFile)
{
    setVisible(!troubles.isEmpty());
    if (troubles == m_troubles)
        return;
    m_troubles = troubles;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const backend::Trouble &trouble : troubles) {
        auto *view = new TroubleView(trouble, secretsFile);
        connect(view, &TroubleView::copyRequested, this, &TroubleList::copyRequested);
        connect(view, &TroubleView::fileSecretsRequested, this, &TroubleList::fileSecretsRequested);
        layout()->addWidget(view);
    }
}

} // namespace muster::ui
