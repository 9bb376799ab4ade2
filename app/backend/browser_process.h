// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/browser_run.h"
#include "app/oauth/browser.h"

#include <QObject>
#include <memory>

namespace muster::backend {

/// The browser to sign in with: a process of its own a visit, so that whatever happens to Chromium happens to
/// neither the relay nor a secret. It goes when the visit ends or this goes; what waits for a visit then is
/// not resumed any more.
class BrowserProcess : public QObject, public oauth::Browser
{
    Q_OBJECT

public:
    explicit BrowserProcess(const QString &program = installedProgram(), BrowserLimits limits = {},
                            QObject *parent = nullptr);
    ~BrowserProcess() override;

    [[nodiscard]] Async<oauth::BrowserFind> visit(oauth::BrowserVisit visit) override;
    void close() override;

    /// 0 while no visit is under way.
    [[nodiscard]] qint64 processId() const;

    /// muster-browser beside this program, where packages put it, or on the PATH; else its bare name.
    [[nodiscard]] static QString installedProgram();

private:
    QString m_program;
    BrowserLimits m_limits;
    std::unique_ptr<BrowserRun> m_run;
};

} // namespace muster::backend
