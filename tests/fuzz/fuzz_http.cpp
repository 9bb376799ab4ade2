// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/request_parser.h"
#include "app/http/request_reader.h"
#include "app/http/router.h"
#include "app/http/upgrade.h"

#include <QDebug>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

void require(bool held)
{
    if (!held)
        std::abort();
}

http::Limits smallLimits()
{
    http::Limits limits;
    limits.headerBytes = 1024;
    limits.bodyBytes = 2048;
    return limits;
}

/// Routes of the relay's shapes.
const http::Router &router()
{
    static const http::Router routes = [] {
        http::Router router;
        const auto handler
            = [](const http::Request &, const QStringList &arguments, const http::Responder &respond) {
                  for (const QString &argument : arguments)
                      require(!argument.isEmpty() && !argument.contains(u'/'));
                  respond(http::Response::empty());
              };
        router.add({"POST", u"/slash"_s, handler, "application/x-www-form-urlencoded"});
        router.add({"POST", u"/dlg/{token}"_s, handler, "application/json", 512});
        router.add({"POST", u"/act"_s, handler, "application/json"});
        router.add({"GET", u"/{what}/{which}"_s, handler});
        router.add({"GET", u"/healthz"_s, handler});
        return router;
    }();
    return routes;
}

/// What every request that gets through must be like.
void check(const http::Request &request)
{
    require(request.path.startsWith(u'/') && !request.path.contains(u'\0'));
    require(!request.method.isEmpty() && request.target.startsWith('/'));
    require(request.body.size() <= smallLimits().bodyBytes);
    int hosts = 0;
    for (const auto &[name, value] : request.headers) {
        require(!name.isEmpty() && !name.contains(' ') && !name.contains(':'));
        require(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'));
        hosts += name.compare("Host", Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
    require(hosts <= 1);
    require(request.header("Content-Length").isEmpty() || request.header("Transfer-Encoding").isEmpty());
    int answers = 0;
    router().handle(request, [&answers](const http::Response &response) {
        require(response.status >= 200 && response.status < 500);
        ++answers;
    });
    require(answers == 1);
}

/// All requests that the bytes come to, fed in pieces of that size. A refusal may come sooner or later.
QByteArrayList outcome(QByteArrayView bytes, qsizetype piece)
{
    using Progress = http::RequestReader::Progress;
    http::RequestReader reader(smallLimits());
    QByteArrayList all;
    for (qsizetype i = 0; i < bytes.size(); i += piece) {
        reader.feed(bytes.sliced(i, qMin(piece, bytes.size() - i)));
        static_cast<void>(reader.takeExpectation());
        while (reader.progress() == Progress::Ready) {
            const auto taken = reader.take();
            check(taken.request);
            all.append(taken.request.method + ' ' + taken.request.target + ' ' + taken.request.body);
        }
    }
    return all;
}

void requireSame(QByteArrayView bytes, qsizetype piece, const QByteArrayList &whole)
{
    const QByteArrayList pieces = outcome(bytes, piece);
    if (pieces == whole)
        return;
    qWarning() << "whole:" << whole << "in pieces of" << piece << ':' << pieces;
    std::abort();
}

} // namespace

} // namespace muster::test

/// The reader and the router over whatever may arrive; however it is cut, it comes to the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    using namespace muster;
    const QByteArrayView view(bytes, static_cast<qsizetype>(size));
    const QByteArrayList whole = test::outcome(view, qMax<qsizetype>(1, view.size()));
    test::requireSame(view, 1, whole);
    test::requireSame(view, 13, whole);
    static_cast<void>(http::upgradeIn(view));
    return 0;
}
