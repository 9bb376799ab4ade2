// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/line_edit.h"

namespace muster::ui {

/// Finds as one types; Escape empties it, Down and Return lead to what was found.
class SearchField : public LineEdit
{
    Q_OBJECT

public:
    /// @p what: what is searched, as its placeholder and name; empty: "Search".
    explicit SearchField(const QString &what = {}, QWidget *parent = nullptr);

    void setWhat(const QString &what);

Q_SIGNALS:
    void listWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();

    QString m_what;
};

} // namespace muster::ui
