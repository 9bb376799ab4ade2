// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret.h"
#include "ui/pages/uninstall/uninstall_view_state.h"

#include <QWidget>

class QVBoxLayout;

namespace muster::ui {

class AdministratorForm;
class BelongingList;
class Button;
class Card;
class ExportChoice;
class PageHeader;
class Paragraph;
class SwitchRow;

/// Everything that Muster made or uses, with what will happen to each, and the button that does it.
class UninstallView : public QWidget
{
    Q_OBJECT

public:
    using State = UninstallViewState;

    explicit UninstallView(QWidget *parent = nullptr);

    void render(const State &state);

Q_SIGNALS:
    void browserSignInRequested();
    void tokenGiven(const muster::Secret &token);
    void choiceMade(const muster::backend::UninstallChoice &choice);
    void removeRequested();
    void cancelRequested();
    void closeRequested();

private:
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeFoot();
    void showTroubles();
    void showCards();
    void showFoot();

    State m_state;
    PageHeader *m_header;
    QWidget *m_troubles;
    AdministratorForm *m_signIn;
    Paragraph *m_signedIn;
    Paragraph *m_server;
    Card *m_workspace;
    BelongingList *m_there;
    SwitchRow *m_local;
    Card *m_computer;
    BelongingList *m_here;
    ExportChoice *m_export;
    Card *m_keep;
    Paragraph *m_doing;
    Button *m_cancel;
    Button *m_close;
    Button *m_remove;
    QList<QWidget *> m_stops;
};

} // namespace muster::ui
