// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/request_reader.h"

#include "app/http/request_parser.h"

#include <boost/asio/buffer.hpp>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

// "0\r\n\r\n": however far a chunked body has got, it does not end in fewer bytes. Beast 1.74 insists on
// having them when it looks at a last chunk again (parse_chunk_header asserts n >= 5).
constexpr qsizetype shortestEndOfChunks = 5;

/// A field that goes on in the next line. Beast unfolds it; who stands before us may not, and would then see
/// another length than we do (RFC 9112 section 5.2 lets us refuse it).
bool isFolded(QByteArrayView fields)
{
    return fields.contains("\r\n ") || fields.contains("\r\n\t");
}

} // namespace

RequestReader::RequestReader(const Limits &limits) : m_limits(limits) { }

RequestReader::~RequestReader() = default;

void RequestReader::feed(QByteArrayView bytes)
{
    if (m_pending.isEmpty()) {
        const qsizetype used = consume(bytes);
        m_pending.append(bytes.sliced(used));
    } else {
        m_pending.append(bytes);
        m_pending.remove(0, consume(m_pending));
    }
}

RequestReader::Progress RequestReader::progress() const
{
    if (m_refusal)
        return Progress::Refused;
    if (m_parser && m_parser->is_done())
        return Progress::Ready;
    return m_parser || !m_pending.isEmpty() ? Progress::Reading : Progress::Idle;
}

bool RequestReader::takeExpectation()
{
    if (progress() != Progress::Reading || !m_parser || !m_parser->is_header_done() || m_expectationTaken)
        return false;
    m_expectationTaken = true;
    // A sender that has begun with the body does not wait (RFC 9110 section 10.1.1).
    return m_parser->expectsContinue() && m_parser->request().body.isEmpty() && m_pending.isEmpty();
}

RequestReader::Taken RequestReader::take()
{
    Q_ASSERT(progress() == Progress::Ready);
    Taken taken{std::move(m_parser->request()), m_parser->keep_alive(), m_parser->isVersion10()};
    m_parser.reset();
    m_headerBytes = 0;
    m_expectationTaken = false;
    m_pending.remove(0, consume(m_pending));
    return taken;
}

Refusal RequestReader::refusal() const
{
    Q_ASSERT(m_refusal);
    return *m_refusal;
}

/// Parses as far as one request goes; returns how many bytes are done with.
qsizetype RequestReader::consume(QByteArrayView bytes)
{
    if (m_refusal)
        return bytes.size();
    qsizetype used = 0;
    // Empty lines before a request are to be ignored (RFC 9112 section 2.2).
    while (!m_parser && bytes.sliced(used).startsWith("\r\n"))
        used += 2;
    if (!m_parser && (used == bytes.size() || bytes.sliced(used) == "\r"))
        return used;
    if (!m_parser)
        m_parser = std::make_unique<RequestParser>(m_limits);
    Step step;
    while (used < bytes.size() && !m_parser->is_done() && !m_refusal && !step.needsMore) {
        step = put(bytes.sliced(used));
        used += step.used;
    }
    if (!m_refusal && !m_parser->is_done())
        checkSize(bytes.size() - used);
    return m_refusal ? bytes.size() : used;
}

RequestReader::Step RequestReader::put(QByteArrayView bytes)
{
    const bool inHeader = !m_parser->is_header_done();
    if (!inHeader && m_parser->chunked() && bytes.size() < shortestEndOfChunks)
        return {0, true};
    boost::system::error_code error;
    const boost::asio::const_buffer buffer(bytes.data(), static_cast<std::size_t>(bytes.size()));
    const auto used = static_cast<qsizetype>(m_parser->put(buffer, error));
    if (inHeader)
        m_headerBytes += used;
    if (error == boost::beast::http::error::need_more)
        return {used, true};
    if (error)
        m_refusal = std::make_unique<Refusal>(m_parser->refusalFor(error));
    else if (inHeader && isFolded(bytes.first(used)))
        m_refusal = std::make_unique<Refusal>(Refusal{400, u"a header field goes over several lines"_s});
    else if (inHeader && m_headerBytes > m_limits.headerBytes)
        m_refusal = std::make_unique<Refusal>(Refusal{431, u"the header is too large"_s});
    return {used, false};
}

/// Beast limits each of its steps: a header that dribbles in line by line, a chunk's extensions and a trailer
/// would grow without end.
void RequestReader::checkSize(qsizetype pending)
{
    const qsizetype size = m_parser->is_header_done() ? pending : m_headerBytes + pending;
    if (size > m_limits.headerBytes)
        m_refusal = std::make_unique<Refusal>(Refusal{431, u"the header is too large"_s});
}

} // namespace muster::http
