// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/system_browser.h"

#include "app/backend/backend.h"
#include "app/backend/browser_errors.h"
#include "app/backend/callback_listener.h"
#include "app/backend/services.h"
#include "app/core/first_emission.h"
#include "app/oauth/callback.h"

#include <QPointer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

QString stateOf(const QUrl &page)
{
    return QUrlQuery(page).queryItemValue(u"state"_s, QUrl::FullyDecoded);
}

} // namespace

SystemBrowser::SystemBrowser(Services services, QObject *parent)
    : QObject(parent), m_services(std::move(services))
{
    connect(&m_services.backend, &Backend::runningChanged, this, &SystemBrowser::waitInRelay);
}

SystemBrowser::~SystemBrowser()
{
    stop();
}

Async<oauth::BrowserFind> SystemBrowser::visit(oauth::BrowserVisit visit)
{
    if (!m_callback.isEmpty())
        co_return failure(browser_errors::busy());
    m_callback = visit.callback;
    m_state = stateOf(visit.url);
    m_result.reset();
    auto end = firstEmission(this, &SystemBrowser::over, visit.deadline);
    if (const Outcome<void> listening = listen(); !listening)
        finish(failure(listening.error()));
    else if (!m_services.open(visit.url))
        finish(failure(browser_errors::noneToOpen()));
    const bool isOver = co_await end;
    stop();
    if (!isOver)
        co_return failure(browser_errors::unanswered());
    Outcome<oauth::BrowserFind> result = *m_result;
    co_return result;
}

void SystemBrowser::close()
{
    if (!m_callback.isEmpty())
        finish(failure(browser_errors::givenUp()));
}

void SystemBrowser::giveWay()
{
    if (m_listener)
        m_listener.release()->leave();
}

Outcome<void> SystemBrowser::listen()
{
    if (m_services.backend.services()) {
        waitInRelay();
        return {};
    }
    m_listener = std::make_unique<CallbackListener>(m_services.settings(),
                                                    [this](const QByteArray &query) { return take(query); });
    return m_listener->listen();
}

void SystemBrowser::waitInRelay()
{
    backend::Services *relay = m_services.backend.services();
    if (m_callback.isEmpty() || relay == nullptr)
        return;
    relay->installRoute.setWaiter([self = QPointer<SystemBrowser>(this)](const QByteArray &query) {
        return self && self->take(query);
    });
}

/// Of an answer: whether it is the one that is awaited. A refusal comes without state, and ends what was
/// begun.
bool SystemBrowser::take(const QByteArray &query)
{
    if (m_callback.isEmpty() || m_result)
        return false;
    const QUrl url = QUrl::fromEncoded(m_callback.toEncoded() + query);
    const Outcome<oauth::Callback> callback = oauth::readCallback(url, m_callback);
    const bool isRefusal = callback && !callback->error.isEmpty() && callback->state.isEmpty();
    if (!callback || (!isRefusal && callback->state != m_state))
        return false;
    finish(oauth::BrowserFind{.callback = url, .cookie = {}, .session = {}});
    return true;
}

void SystemBrowser::finish(Outcome<oauth::BrowserFind> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    Q_EMIT over();
}

/// Whoever comes back from now on is told that nobody waits.
void SystemBrowser::stop()
{
    giveWay();
    if (backend::Services *relay = m_services.backend.services(); relay && !m_callback.isEmpty())
        relay->installRoute.setWaiter({});
    m_callback.clear();
    m_state.clear();
}

} // namespace muster::backend
