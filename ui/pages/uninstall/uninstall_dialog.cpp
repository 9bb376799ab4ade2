// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/uninstall/uninstall_dialog.h"

#include "ui/look/type.h"
#include "ui/pages/uninstall/uninstall_view.h"

#include <QScreen>
#include <QVBoxLayout>

namespace muster::ui {

namespace {

constexpr QSize wanted(720, 760);
constexpr double mostOfScreen = 0.9;

} // namespace

UninstallDialog::UninstallDialog(QWidget *parent) : QDialog(parent), m_view(new UninstallView)
{
    setWindowTitle(tr("Uninstall Muster"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &UninstallView::closeRequested, this, &QDialog::close);
    const QSize room = screen()->availableSize() * mostOfScreen;
    resize(QSize(scaled(wanted.width()), scaled(wanted.height())).boundedTo(room));
}

} // namespace muster::ui
