// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/browser_wire.h"
#include "ui/browser/allow_list.h"
#include "ui/browser/browser_window.h"
#include "ui/browser/request_guard.h"
#include "ui/browser/visit_page.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWebEngineProfile>
#include <memory>

class QNetworkCookie;

namespace muster::ui {

/// One sign-in from the request to the answer that ends it: profile, page and window together, and what they
/// say to each other.
class Visit : public QObject
{
    Q_OBJECT

public:
    explicit Visit(const backend::browser_wire::Request &request, QObject *parent = nullptr);
    ~Visit() override;

    /// Shows the window and loads the first page.
    void begin();

    [[nodiscard]] BrowserWindow *window() const { return m_window.get(); }
    [[nodiscard]] VisitPage *page() const { return m_page.get(); }

Q_SIGNALS:
    /// A line for Muster; the one that ends the visit comes last and once.
    void said(const muster::backend::browser_wire::Answer &answer);
    void ended();

private:
    /// What the person was asked, and what is done on yes.
    struct Question
    {
        QUrl url;
        bool isForm = false;
    };

    void prepareProfile();
    void skipLandingPage();
    void connectPage();
    void connectWindow();
    void giveSession();
    void loadFirst();
    void takeCookie(const QNetworkCookie &cookie);
    void endWithSession();
    [[nodiscard]] bool isOfServer(const QNetworkCookie &cookie) const;
    void ask(const QUrl &url, bool isForm);
    void allow();
    void deny();
    void startAgain();
    void loadAgain();
    void showShown();
    void end(const backend::browser_wire::Answer &answer);

    backend::browser_wire::Request m_request;
    AllowList m_list;
    RequestGuard m_guard;
    QWebEngineProfile m_profile; ///< off the record: it has no name
    std::unique_ptr<VisitPage> m_page;
    std::unique_ptr<BrowserWindow> m_window;
    QTimer m_deadline;
    QTimer m_rest; ///< of the session's cookies: how long they are waited for
    QHash<QString, backend::browser_wire::Cookie> m_found; ///< cookies that were asked for, by name
    QSet<QByteArray> m_given; ///< names of cookies that the profile does not have yet
    Question m_question;
    backend::browser_wire::Answer m_closing; ///< what it means when the window is closed now
    QUrl m_failed; ///< what did not load; empty: the page is there
    bool m_hasBegun = false; ///< the first page was asked for
    bool m_isOver = false;
};

} // namespace muster::ui
