// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/form_editor.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace muster::ui {

class Banner;
class Button;
class PageHeader;
class UnsavedBar;

/// What every page with a form has: header, a body that scrolls, what failed, and the bar at its foot.
class FormFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FormFrame(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Header and bar may be put around more than the form.
    [[nodiscard]] UnsavedBar *bar() const { return m_bar; }

    /// An editor whose edits the frame passes on and whose part of the state it shows.
    FormEditor *add(FormEditor *editor);
    FormEditor *add(const SettingField &field);

    void render(const FormState &state);
    /// Scrolls to the editor of @p path and gives it the keyboard. False: it has none.
    bool open(const QString &path);

Q_SIGNALS:
    void edited(const QString &path, const QJsonValue &value);
    void fixRequested(const QString &path);
    void applyRequested();
    void discardRequested();
    /// The latest edit, or, when there is none, the latest apply.
    void undoRequested();
    void redoRequested();
    /// Of the latest apply: taken back, or applied again.
    void backRequested();
    /// The settings file is to be read once more.
    void readRequested();

private:
    void addKeys();
    void applyByKey();
    void renderBack();

    FormState m_state;
    PageHeader *m_header;
    Banner *m_failure;
    Banner *m_locked;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    UnsavedBar *m_bar;
    Button *m_back;
    QList<FormEditor *> m_editors;
};

} // namespace muster::ui
