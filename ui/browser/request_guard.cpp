// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/request_guard.h"

namespace muster::ui {

RequestGuard::RequestGuard(const AllowList *list, const QUrl &callback) : m_list(list), m_callback(callback)
{
}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const bool isPage = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    const bool may = isPage ? m_list->judge(url) == AllowList::Verdict::Allowed : m_list->mayLoad(url);
    if (!may || isCallback(url, m_callback))
        info.block(true);
}

} // namespace muster::ui
