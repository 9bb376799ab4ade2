// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/setup/setup_page_state.h"
#include "ui/widgets/button.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace muster::ui {

class CopyLine;
class Field;
class FlowLayout;
class LineEdit;

/// What a step asks for, and the buttons that give its orders. Keeps what was typed until the step found
/// something else.
class StepForm : public QWidget
{
    Q_OBJECT

public:
    explicit StepForm(QWidget *parent = nullptr);

    virtual void render(const SetupPageState &state) = 0;
    /// Shows those that have a place in the form next to it; gives the others.
    [[nodiscard]] backend::Troubles place(const backend::Troubles &troubles);

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    using Placing = std::function<void(const backend::Trouble *trouble)>; ///< null: there is none

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Troubles of @p name stand beside @p field.
    Field *addField(const QString &name, Field *field);
    void addPlace(const QString &name, const Placing &placing) { m_places.append({name, placing}); }
    CopyLine *addCopy(QVBoxLayout *column, const QString &name, const QString &text = {});
    Button *addButton(const QString &text, Button::Kind kind = Button::Kind::Secondary);
    /// Below everything that is there by now.
    void addButtonRow();
    /// Puts @p value there if it is another than last time.
    static void seed(LineEdit *edit, const QString &value);
    /// What it says and what to do, in one.
    [[nodiscard]] static QString told(const backend::Trouble &trouble);

private:
    QVBoxLayout *m_column;
    FlowLayout *m_buttons = nullptr;
    QList<std::pair<QString, Placing>> m_places;
};

} // namespace muster::ui
