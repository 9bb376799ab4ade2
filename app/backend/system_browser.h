// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/oauth/browser.h"
#include "app/settings/settings.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace muster::backend {

class Backend;
class CallbackListener;

/// The browser that a person has anyway, for a consent whose callback is the relay's own page: opens the page
/// there, and waits for what comes back. While no relay runs, it listens in the relay's place.
class SystemBrowser : public QObject, public oauth::Browser
{
    Q_OBJECT

public:
    struct Services
    {
        Backend &backend;
        std::function<settings::Settings()> settings; ///< as they are now
        std::function<bool(const QUrl &page)> open; ///< false: there is no browser
    };

    /// What the services refer to outlives it.
    explicit SystemBrowser(Services services, QObject *parent = nullptr);
    ~SystemBrowser() override;

    /// Ends by the callback alone; a cookie is nothing it could see. Conflict and the like, with the setting
    /// as code, when nothing can listen.
    [[nodiscard]] Async<oauth::BrowserFind> visit(oauth::BrowserVisit visit) override;
    void close() override;
    /// The relay is about to listen, and has what comes back from then on.
    void giveWay();

Q_SIGNALS:
    /// The visit has a result.
    void over();

private:
    [[nodiscard]] Outcome<void> listen();
    void waitInRelay();
    [[nodiscard]] bool take(const QByteArray &query);
    void finish(Outcome<oauth::BrowserFind> result);
    void stop();

    Services m_services;
    std::unique_ptr<CallbackListener> m_listener; ///< null: the relay's is there, or nobody waits
    QUrl m_callback; ///< empty: nobody waits
    QString m_state; ///< what the answer must bring with it
    std::optional<Outcome<oauth::BrowserFind>> m_result;
};

} // namespace muster::backend
