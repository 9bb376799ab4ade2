// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace muster::ui {

/// A button with a verb. One primary a page; danger only in the last question before a loss. With a menu() it
/// bears a chevron.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Secondary, Primary, Quiet, Danger };

    explicit Button(const QString &text = {}, Kind kind = Kind::Secondary, QWidget *parent = nullptr);

    void setKind(Kind kind);

    /// A name in resources/icons.
    void setIconName(const QString &name);
};

} // namespace muster::ui
