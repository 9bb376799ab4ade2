// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <functional>

class QWidget;

namespace muster::bench {

/// Times what somebody does to a window until the frame that shows it is painted and handed to the platform.
/// The same things are done in the same order in each round, so that frames of different rounds compare.
class FrameStopwatch : public QObject
{
public:
    /// A frame is painted when @p painted is.
    explicit FrameStopwatch(QWidget *painted);

    /// Until the window has been painted once.
    void waitForFirst();
    /// Of a round.
    void begin() { m_frame = 0; }
    void time(const std::function<void()> &act);
    /// Milliseconds, "frame,frame,…;frame,frame,…": one frame's rounds by comma, frames by semicolon.
    [[nodiscard]] QString words() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QList<double>> m_took; ///< by frame, then by round
    qsizetype m_frame = 0;
    bool m_isPainted = false;
};

} // namespace muster::bench
