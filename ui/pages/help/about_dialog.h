// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/diagnostics.h"

#include <QDialog>

class QPlainTextEdit;

namespace muster::ui {

class Button;

/// Which Muster this is, what it is made of, and under which licences. The window behind it goes on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p components: Muster first.
    explicit AboutDialog(const QList<backend::Component> &components, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeHead(const backend::Component &muster);
    [[nodiscard]] QWidget *makeParts(const QList<backend::Component> &components);
    [[nodiscard]] QLayout *makeButtons();
    void showLicence();

    Button *m_showLicence = nullptr;
    QPlainTextEdit *m_licence;
};

} // namespace muster::ui
