// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret.h"
#include "ui/pages/uninstall/uninstall_view_state.h"

#include <QWidget>

namespace muster::ui {

class Button;
class Field;
class LineEdit;
class Paragraph;

/// Signs an administrator in: by the server's own page in the embedded browser, or by an access token.
class AdministratorForm : public QWidget
{
    Q_OBJECT

public:
    explicit AdministratorForm(QWidget *parent = nullptr);

    void render(const UninstallViewState &state);

Q_SIGNALS:
    void browserRequested();
    void tokenGiven(const muster::Secret &token);

private:
    void give();

    Paragraph *m_way;
    Button *m_browse;
    LineEdit *m_token;
    Field *m_field;
    Button *m_use;
};

} // namespace muster::ui
