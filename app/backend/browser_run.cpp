// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/browser_run.h"

#include "app/backend/browser_environment.h"
#include "app/backend/browser_errors.h"
#include "app/backend/browser_wire.h"
#include "app/core/log.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

constexpr qsizetype longestCookie = 4096;
constexpr qsizetype longestComplaint = 2048;

browser_wire::Request requestOf(const oauth::BrowserVisit &visit)
{
    browser_wire::Cookies session;
    for (const oauth::BrowserCookie &cookie : visit.session)
        session.append({cookie.name, cookie.value, cookie.isHttpOnly});
    return {.url = visit.url,
            .callback = visit.callback,
            .cookie = visit.cookie,
            .alsoCookies = visit.alsoCookies,
            .session = session,
            .hosts = visit.hosts,
            .title = visit.title,
            .caPem = visit.caPem,
            .isDark = visit.isDark,
            .language = visit.language,
            .deadline = visit.deadline};
}

bool isCallback(const QUrl &found, const QUrl &expected)
{
    return found.isValid() && found.userInfo().isEmpty()
        && found.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment) == expected;
}

/// RFC 6265, cookie-octet: it goes into a header later.
bool isCookieValue(const QByteArray &value)
{
    return value.size() <= longestCookie && std::all_of(value.cbegin(), value.cend(), [](char letter) {
               return letter > 0x20 && letter < 0x7f && letter != '"' && letter != ',' && letter != ';'
                   && letter != '\\';
           });
}

bool isAuthority(const QString &text)
{
    static const QRegularExpression form(uR"(^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$)"_s);
    return form.match(text).hasMatch();
}

} // namespace

BrowserRun::BrowserRun(const QString &program, oauth::BrowserVisit visit, BrowserLimits limits)
    : m_visit(std::move(visit)), m_limits(limits)
{
    m_process.setProgram(program);
    m_process.setArguments({u"--from-pipe"_s});
    m_process.setProcessEnvironment(browserEnvironment(QProcessEnvironment::systemEnvironment()));
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &BrowserRun::read);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_complaint += m_process.readAllStandardError();
        m_complaint.truncate(longestComplaint);
    });
    connect(&m_process, &QProcess::finished, this, &BrowserRun::handleEnd);
    connect(&m_process, &QProcess::errorOccurred, this, &BrowserRun::handleError);
    for (QTimer *timer : {&m_silence, &m_deadline, &m_goodbye})
        timer->setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { settleAndKill(browser_errors::hung()); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { settleAndKill(browser_errors::late()); });
    connect(&m_goodbye, &QTimer::timeout, &m_process, &QProcess::kill);
}

BrowserRun::~BrowserRun()
{
    m_process.disconnect(this);
    m_process.kill();
}

void BrowserRun::start()
{
    m_silence.start(m_limits.start);
    m_deadline.start(m_visit.deadline + m_limits.grace);
    m_process.start();
    m_process.write(browser_wire::toLine(requestOf(m_visit)));
}

void BrowserRun::close()
{
    settle(failure(browser_errors::closed()));
}

void BrowserRun::read()
{
    m_buffer += m_process.readAllStandardOutput();
    for (auto end = m_buffer.indexOf('\n'); end >= 0 && !m_result; end = m_buffer.indexOf('\n')) {
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        take(line);
    }
    if (m_result) {
        m_buffer.fill('\0'); // a code or a cookie was in it
        m_buffer.clear();
    } else if (m_buffer.size() > browser_wire::longestAnswer) {
        settleAndKill(browser_errors::garbled(u"a line without an end"_s));
    }
}

void BrowserRun::take(const QByteArray &line)
{
    m_silence.start(m_limits.silence);
    const auto answer = browser_wire::answerFrom(line);
    if (answer)
        take(*answer);
    else
        settleAndKill(browser_errors::garbled(answer.error().detail));
}

void BrowserRun::take(const browser_wire::Answer &answer)
{
    using Kind = browser_wire::Answer::Kind;
    switch (answer.kind) {
    case Kind::Alive:
        break;
    case Kind::Allowed:
        takeHost(answer.text);
        break;
    case Kind::Callback:
        takeCallback(answer.found);
        break;
    case Kind::Cookie:
        takeCookie(answer);
        break;
    case Kind::Error:
        settle(failure(browser_errors::fromWord(answer.text, answer.detail)));
        break;
    }
}

void BrowserRun::takeCallback(const Secret &found)
{
    const QUrl url(QString::fromUtf8(found.reveal()), QUrl::StrictMode);
    if (m_visit.callback.isEmpty() || !isCallback(url, m_visit.callback))
        settleAndKill(browser_errors::garbled(u"another callback than asked for"_s));
    else
        settle(oauth::BrowserFind{.callback = url, .cookie = {}, .session = {}});
}

void BrowserRun::takeCookie(const browser_wire::Answer &answer)
{
    oauth::BrowserFind find{.callback = {}, .cookie = answer.found, .session = {}};
    bool isAskedFor = !m_visit.cookie.isEmpty() && isCookieValue(answer.found.reveal());
    for (const browser_wire::Cookie &cookie : answer.session) {
        const bool isKnown = cookie.name == m_visit.cookie || m_visit.alsoCookies.contains(cookie.name);
        isAskedFor = isAskedFor && isKnown && isCookieValue(cookie.value.reveal());
        find.session.append({cookie.name, cookie.value, cookie.isHttpOnly});
    }
    if (isAskedFor)
        settle(find);
    else
        settleAndKill(browser_errors::garbled(u"no cookie that was asked for"_s));
}

void BrowserRun::takeHost(const QString &authority)
{
    if (!isAuthority(authority))
        settleAndKill(browser_errors::garbled(u"no host"_s));
    else if (m_visit.allowed)
        m_visit.allowed(authority);
}

void BrowserRun::handleEnd()
{
    read();
    if (!m_result)
        m_result = failure(browser_errors::crashed(
            u"%1 %2 %3"_s.arg(m_process.exitStatus() == QProcess::CrashExit ? u"signal"_s : u"exit code"_s)
                .arg(m_process.exitCode())
                .arg(QString::fromUtf8(m_complaint))));
    m_silence.stop();
    m_deadline.stop();
    m_goodbye.stop();
    if (!std::exchange(m_isOver, true))
        Q_EMIT over();
}

void BrowserRun::handleError(QProcess::ProcessError error)
{
    // Of the others, finished() follows; of a pipe that broke as well.
    if (error != QProcess::FailedToStart)
        return;
    settle(failure(browser_errors::missing(m_process.program())));
    m_goodbye.stop();
    m_isOver = true;
    QTimer::singleShot(0, this, &BrowserRun::over);
}

void BrowserRun::settle(Outcome<oauth::BrowserFind> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_silence.stop();
    m_deadline.stop();
    m_process.closeWriteChannel();
    m_goodbye.start(m_limits.goodbye);
}

void BrowserRun::settleAndKill(const Error &error)
{
    settle(failure(error));
    m_process.kill();
}

} // namespace muster::backend
