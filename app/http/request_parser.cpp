// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/request_parser.h"

#include "app/http/target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace beast = boost::beast::http;

namespace {

// A body costs memory as its bytes arrive, not when they are promised.
constexpr std::uint64_t bodyReservedAhead = 16 * 1024;

QByteArrayView viewOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isDigits(QByteArrayView value)
{
    return !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// RFC 9110 section 7.2 wants uri-host [":" port]; this keeps out what could end one or begin another.
bool isHost(QByteArrayView value)
{
    return std::none_of(value.begin(), value.end(), [](char letter) {
        return letter <= ' ' || letter >= 0x7f || QByteArrayView("/\\@?#,;<>\"").contains(letter);
    });
}

bool equals(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

RequestParser::RequestParser(const Limits &limits)
{
    header_limit(static_cast<std::uint32_t>(limits.headerBytes));
    body_limit(static_cast<std::uint64_t>(limits.bodyBytes));
}

void RequestParser::refuse(int status, const QString &what, ErrorCode &error)
{
    m_refusal = Refusal{status, what};
    error = beast::error::bad_value; // ends put(); what counts is m_refusal
}

void RequestParser::on_request_impl(beast::verb, StringView method, StringView target, int version,
                                    ErrorCode &error)
{
    m_request.method = viewOf(method).toByteArray();
    m_version = version;
    if (!readTarget(viewOf(target), m_request))
        refuse(400, u"the request target is not a path"_s, error);
}

void RequestParser::on_field_impl(Field field, StringView name, StringView value, ErrorCode &error)
{
    if (m_headerRead)
        return;
    m_request.headers.emplaceBack(viewOf(name).toByteArray(), viewOf(value).toByteArray());
    checkFraming(field, viewOf(value), error);
}

void RequestParser::checkFraming(Field field, QByteArrayView value, ErrorCode &error)
{
    switch (field) {
    case Field::host:
        if (++m_hosts > 1 || !isHost(value))
            refuse(400, u"there must be exactly one Host header"_s, error);
        break;
    case Field::content_length:
        // Beast takes repeated and listed lengths as long as they agree.
        if (++m_lengths > 1 || !isDigits(value))
            refuse(400, u"there must be at most one Content-Length header, a whole number"_s, error);
        break;
    case Field::transfer_encoding:
        if (++m_encodings > 1)
            refuse(400, u"there must be at most one Transfer-Encoding header"_s, error);
        else if (m_version < 11)
            refuse(400, u"HTTP/1.0 knows no Transfer-Encoding"_s, error);
        else if (!equals(value, "chunked"))
            refuse(501, u"the only transfer coding understood is chunked"_s, error);
        break;
    case Field::expect:
        if (!equals(value, "100-continue"))
            refuse(417, u"the only expectation understood is 100-continue"_s, error);
        m_expectsContinue = m_version >= 11;
        break;
    default:
        break;
    }
}

void RequestParser::on_header_impl(ErrorCode &error)
{
    m_headerRead = true;
    if (m_hosts == 0 && m_version >= 11)
        refuse(400, u"there must be exactly one Host header"_s, error);
    else if (m_lengths > 0 && m_encodings > 0)
        refuse(400, u"Content-Length and Transfer-Encoding exclude each other"_s, error);
}

void RequestParser::on_body_init_impl(const boost::optional<std::uint64_t> &length, ErrorCode &error)
{
    error = {};
    m_request.body.reserve(static_cast<qsizetype>(std::min(length.value_or(0), bodyReservedAhead)));
}

std::size_t RequestParser::on_body_impl(StringView body, ErrorCode &error)
{
    error = {};
    m_request.body.append(viewOf(body));
    return body.size();
}

std::size_t RequestParser::on_chunk_body_impl(std::uint64_t, StringView body, ErrorCode &error)
{
    return on_body_impl(body, error);
}

void RequestParser::on_finish_impl(ErrorCode &error)
{
    error = {};
}

Refusal RequestParser::refusalFor(const boost::system::error_code &error) const
{
    if (m_refusal)
        return *m_refusal;
    if (error == beast::error::header_limit)
        return {431, u"the header is too large"_s};
    if (error == beast::error::body_limit)
        return {413, u"the body is too large"_s};
    if (error == beast::error::bad_transfer_encoding
        || (error == beast::error::bad_content_length && m_encodings > 0))
        return {400, u"Content-Length and Transfer-Encoding exclude each other"_s};
    return {400, u"the request is broken: %1"_s.arg(QString::fromStdString(error.message()))};
}

} // namespace muster::http
