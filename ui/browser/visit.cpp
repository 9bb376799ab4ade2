// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/visit.h"

#include "ui/browser/address.h"
#include "ui/browser/page_view.h"
#include "ui/look/palette.h"

#include <QNetworkCookie>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace wire = backend::browser_wire;

namespace {

constexpr std::chrono::seconds longestRest{2};

const wire::Answer &closedByPerson()
{
    static const wire::Answer answer{.kind = wire::Answer::Kind::Error, .text = wire::word::closed};
    return answer;
}

wire::Answer errorOf(const QString &word, const QString &detail)
{
    return {.kind = wire::Answer::Kind::Error, .text = word, .detail = detail};
}

} // namespace

Visit::Visit(const wire::Request &request, QObject *parent)
    : QObject(parent), m_request(request), m_list(request.url, request.hosts),
      m_guard(&m_list, request.callback),
      m_page(std::make_unique<VisitPage>(&m_profile, &m_list, request.callback,
                                         CertificateCheck(request.caPem))),
      m_closing(closedByPerson())
{
    prepareProfile();
    skipLandingPage();
    m_page->setBackgroundColor(color(Role::Canvas, request.isDark ? Theme::Dark : Theme::Light));
    m_window = std::make_unique<BrowserWindow>(request.title, new PageView(m_page.get()));
    connectPage();
    connectWindow();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(errorOf(wire::word::late, {})); });
}

Visit::~Visit() = default;

void Visit::begin()
{
    m_deadline.start(m_request.deadline);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (m_request.session.isEmpty())
        loadFirst();
    else
        giveSession();
}

/// The page is asked for once the profile has the cookies: whoever comes without is sent to log in.
void Visit::giveSession()
{
    connect(m_profile.cookieStore(), &QWebEngineCookieStore::cookieAdded, this,
            [this](const QNetworkCookie &cookie) {
                if (m_given.remove(cookie.name()) && m_given.isEmpty())
                    loadFirst();
            });
    QTimer::singleShot(longestRest, this, &Visit::loadFirst);
    for (const wire::Cookie &each : std::as_const(m_request.session)) {
        QNetworkCookie cookie(each.name.toUtf8(), each.value.reveal());
        cookie.setPath(u"/"_s);
        cookie.setHttpOnly(each.isHttpOnly);
        cookie.setSecure(m_request.url.scheme() == "https"_L1);
        m_given.insert(cookie.name());
        m_profile.cookieStore()->setCookie(cookie, m_request.url);
    }
}

void Visit::loadFirst()
{
    if (!std::exchange(m_hasBegun, true))
        m_page->load(m_request.url);
}

void Visit::prepareProfile()
{
    m_profile.setUrlRequestInterceptor(&m_guard);
    m_profile.setHttpAcceptLanguage(m_request.language == "de"_L1 ? u"de,en;q=0.5"_s : u"en"_s);
    m_profile.setSpellCheckEnabled(false);
    connect(&m_profile, &QWebEngineProfile::downloadRequested, this,
            [this](QWebEngineDownloadRequest *download) {
                download->cancel();
                m_window->showNoDownload();
            });
    m_rest.setSingleShot(true);
    if (m_request.cookie.isEmpty())
        return;
    connect(m_profile.cookieStore(), &QWebEngineCookieStore::cookieAdded, this, &Visit::takeCookie);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_found.contains(m_request.cookie))
            endWithSession();
    });
}

/// Mattermost first asks a browser that it has not seen whether the desktop application shall open instead
/// (reference: mattermost.md, 12). Its own mark says that this was answered.
void Visit::skipLandingPage()
{
    QWebEngineScript script;
    script.setName(u"landing-page-seen"_s);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setSourceCode(
        uR"(if (location.host === '%1') localStorage['__landingPageSeen__'] = 'true';)"_s.arg(
            authorityOf(m_request.url)));
    m_page->scripts().insert(script);
}

void Visit::connectPage()
{
    connect(m_page.get(), &VisitPage::callbackTaken, this, [this](const QUrl &url) {
        end({.kind = wire::Answer::Kind::Callback, .found = Secret(url.toString(QUrl::FullyEncoded))});
    });
    connect(m_page.get(), &VisitPage::hostAsked, this, &Visit::ask);
    connect(m_page.get(), &VisitPage::notEncrypted, this, [this](const QUrl &url) {
        if (m_window->isAsking())
            return;
        m_closing = errorOf(wire::word::host, u"not encrypted: "_s + authorityOf(url));
        m_window->showNotEncrypted(authorityOf(url));
    });
    connect(m_page.get(), &VisitPage::troubled, this, [this](const Trouble &trouble, const QUrl &url) {
        m_failed = url;
        m_closing = errorOf(trouble.word, trouble.detail);
        m_window->showTrouble(trouble);
    });
    connect(m_page.get(), &VisitPage::begun, this, [this] {
        if (!std::exchange(m_failed, {}).isEmpty())
            m_closing = closedByPerson();
        m_window->showPage();
    });
    connect(m_page.get(), &QWebEnginePage::urlChanged, this, &Visit::showShown);
    connect(m_page.get(), &QWebEnginePage::loadProgress, m_window.get(), &BrowserWindow::showProgress);
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, [this] {
        showShown();
        m_window->showProgress(100);
    });
}

void Visit::connectWindow()
{
    connect(m_window.get(), &BrowserWindow::allowed, this, &Visit::allow);
    connect(m_window.get(), &BrowserWindow::denied, this, &Visit::deny);
    connect(m_window.get(), &BrowserWindow::startAgainRequested, this, &Visit::startAgain);
    connect(m_window.get(), &BrowserWindow::reloadRequested, this, &Visit::loadAgain);
    connect(m_window.get(), &BrowserWindow::backRequested, this, [this] { m_page->history()->back(); });
    connect(m_window.get(), &BrowserWindow::closed, this, [this] { end(m_closing); });
}

bool Visit::isOfServer(const QNetworkCookie &cookie) const
{
    QString domain = cookie.domain();
    if (domain.startsWith(u'.'))
        domain.remove(0, 1);
    return domain == m_request.url.host(QUrl::FullyEncoded).toLower();
}

/// A server sets several with one answer, and they come one by one.
void Visit::takeCookie(const QNetworkCookie &cookie)
{
    const QString name = QString::fromUtf8(cookie.name());
    const bool isAskedFor = name == m_request.cookie || m_request.alsoCookies.contains(name);
    if (!isAskedFor || !isOfServer(cookie) || cookie.value().isEmpty())
        return;
    m_found.insert(name, {name, Secret(cookie.value()), cookie.isHttpOnly()});
    if (!m_found.contains(m_request.cookie))
        return;
    if (m_found.size() > m_request.alsoCookies.size())
        endWithSession();
    else if (!m_rest.isActive())
        m_rest.start(longestRest);
}

void Visit::endWithSession()
{
    end({.kind = wire::Answer::Kind::Cookie,
         .found = m_found.value(m_request.cookie).value,
         .session = m_found.values()});
}

void Visit::ask(const QUrl &url, bool isForm)
{
    // The first question stands until it is answered: none slips under somebody's hand.
    if (m_window->isAsking())
        return;
    m_question = {url, isForm};
    m_window->ask(authorityOf(url), addressOf(m_page->shownUrl()).host);
}

void Visit::allow()
{
    const QString authority = authorityOf(m_question.url);
    m_list.allow(authority);
    m_closing = closedByPerson();
    m_window->hideNote();
    Q_EMIT said({.kind = wire::Answer::Kind::Allowed, .text = authority});
    m_page->goOn(m_question.url, m_question.isForm);
}

void Visit::deny()
{
    const QString authority = authorityOf(m_question.url);
    m_closing = errorOf(wire::word::host, authority);
    m_window->showRefusal(authority);
}

void Visit::startAgain()
{
    m_closing = closedByPerson();
    m_window->hideNote();
    m_page->load(m_request.url);
}

void Visit::loadAgain()
{
    if (!m_failed.isEmpty())
        m_page->load(m_failed);
    else if (m_page->shownUrl().isEmpty())
        startAgain();
    else
        m_page->triggerAction(QWebEnginePage::Reload);
}

void Visit::showShown()
{
    const QUrl url = m_page->shownUrl();
    // Pages that say nothing of their ground count on white; until one is there, the window's is quieter.
    if (!url.isEmpty())
        m_page->setBackgroundColor(Qt::white);
    m_window->showAddress(addressOf(url));
    m_window->setCanGoBack(m_page->history()->canGoBack());
}

void Visit::end(const wire::Answer &answer)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    m_window->hide();
    Q_EMIT said(answer);
    Q_EMIT ended();
}

} // namespace muster::ui
