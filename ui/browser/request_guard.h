// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/browser/allow_list.h"

#include <QWebEngineUrlRequestInterceptor>

namespace muster::ui {

/// Sees every request before it leaves: holds what pages load to the list, and keeps the callback, whose
/// query is a code, from being sent to anybody whatever way it came about.
class RequestGuard : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    /// @p list outlives it.
    RequestGuard(const AllowList *list, const QUrl &callback);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    const AllowList *m_list;
    QUrl m_callback;
};

} // namespace muster::ui
