// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace muster::ui {

/// The one ring around the button that has the keyboard: shown when the focus came by Tab, Backtab or a
/// shortcut, hidden when by mouse. Inputs and tables show their focus themselves.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /// Watches every widget of the application, as long as it lives.
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    /// Around which widget it is; nullptr when hidden.
    [[nodiscard]] QWidget *ringed() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void surround(QWidget *widget);
    void hide();

    QPointer<QFocusFrame> m_frame;
};

} // namespace muster::ui
