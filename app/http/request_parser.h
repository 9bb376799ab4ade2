// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/listener.h"
#include "app/http/message.h"

#include <boost/beast/http/basic_parser.hpp>
#include <optional>

namespace muster::http {

/// What a request is refused with before any handler sees it.
struct Refusal
{
    int status = 400;
    QString what;

    bool operator==(const Refusal &) const = default;
};

/// Beast's parser writing straight into a Request, with the rules of RFC 9112 that Beast leaves to its user.
/// Fields of a trailer are read and dropped: they must never pass for headers.
class RequestParser final : public boost::beast::http::basic_parser<true>
{
public:
    explicit RequestParser(const Limits &limits);

    [[nodiscard]] Request &request() { return m_request; }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }
    [[nodiscard]] bool isVersion10() const { return m_version == 10; }

    /// Why put() failed with @p error.
    [[nodiscard]] Refusal refusalFor(const boost::system::error_code &error) const;

private:
    using ErrorCode = boost::beast::error_code;
    using StringView = boost::beast::string_view;
    using Field = boost::beast::http::field;

    void on_request_impl(boost::beast::http::verb, StringView method, StringView target, int version,
                         ErrorCode &error) override;
    void on_response_impl(int, StringView, int, ErrorCode &) override { }
    void on_field_impl(Field field, StringView name, StringView value, ErrorCode &error) override;
    void on_header_impl(ErrorCode &error) override;
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, ErrorCode &error) override;
    std::size_t on_body_impl(StringView body, ErrorCode &error) override;
    void on_chunk_header_impl(std::uint64_t, StringView, ErrorCode &) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, StringView body, ErrorCode &error) override;
    void on_finish_impl(ErrorCode &error) override;

    void refuse(int status, const QString &what, ErrorCode &error);
    void checkFraming(Field field, QByteArrayView value, ErrorCode &error);

    Request m_request;
    std::optional<Refusal> m_refusal;
    int m_version = 0;
    int m_hosts = 0;
    int m_lengths = 0;
    int m_encodings = 0;
    bool m_expectsContinue = false;
    bool m_headerRead = false;
};

} // namespace muster::http
