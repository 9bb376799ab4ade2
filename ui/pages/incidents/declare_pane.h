// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/incidents/incidents_state.h"

#include <QJsonObject>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace muster::ui {

class Banner;
class Button;
class DeclareField;
class Label;

/// The form of a new incident: what the one in chat asks, with what is wrong next to its field.
class DeclarePane : public QWidget
{
    Q_OBJECT

public:
    explicit DeclarePane(QWidget *parent = nullptr);

    /// Another form is laid out anew; of the same, what was typed stays.
    void render(const DeclareState &state);
    /// What was typed is gone.
    void forget();
    void focusFirst();

Q_SIGNALS:
    void submitted(const QJsonObject &values);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const incident::Form &form);
    void submit();

    DeclareState m_state;
    Label *m_title;
    Banner *m_refusal;
    QVBoxLayout *m_column;
    std::vector<DeclareField *> m_fields;
    Button *m_submit;
    Button *m_cancel;
};

} // namespace muster::ui
