// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/inbound_request.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// Files of a corpus, numbered, the same text once only; and a list of them, as -seed_inputs=@… takes it.
class Corpus
{
public:
    explicit Corpus(const QString &folder) : m_folder(folder)
    {
        if (!QDir().mkpath(folder))
            qFatal("%s can not be made", qPrintable(folder));
    }
    ~Corpus() { write(m_folder + u".list"_s, m_paths.join(u',').toUtf8()); }
    Q_DISABLE_COPY_MOVE(Corpus)

    void add(const QByteArray &seed)
    {
        if (m_seeds.contains(seed))
            return;
        m_paths.append(u"%1/%2"_s.arg(m_folder).arg(m_seeds.size(), 3, 10, QChar(u'0')));
        m_seeds.insert(seed);
        write(m_paths.last(), seed);
    }

private:
    static void write(const QString &path, const QByteArray &contents)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("%s can not be written", qPrintable(path));
    }

    QString m_folder;
    QStringList m_paths;
    QSet<QByteArray> m_seeds;
};

/// The same request as a client sends it that does not know the length beforehand.
QByteArray chunked(InboundRequest inbound)
{
    const QByteArray body = inbound.body;
    for (auto &[key, value] : inbound.headers) {
        if (key == "Content-Length") {
            key = "Transfer-Encoding";
            value = "chunked";
        }
    }
    inbound.body = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
    return inbound.bytes();
}

void writeSeeds(const QString &folder)
{
    Corpus http(folder + u"/http"_s);
    Corpus commandLine(folder + u"/command_line"_s);
    Corpus callbackToken(folder + u"/callback_token"_s);
    for (const QString &version : {u"5.37"_s, u"11.6"_s}) {
        for (const InboundRequest &inbound : readInbound(version)) {
            http.add(inbound.bytes());
            if (!inbound.body.isEmpty())
                http.add(chunked(inbound));
            commandLine.add(inbound.field(u"text"_s).toUtf8());
        }
    }
    http.add("GET /healthz HTTP/1.1\r\nHost: relay\r\n\r\n");
    commandLine.add("new Checkout is down --severity sev1 --private --summary \"paying fails\"");
    commandLine.add("new “Die Kasse” —severity „sev 2“");
    commandLine.add("reopen 12");
    callbackToken.add(
        "1fw6e7csgma3d4ix33w8rt6sfp8e\n\n\n\n\nnonce\nsxq8ao"); // as callback_token.cpp writes claims
    callbackToken.add("1b\n\nkpzbn1srstf5ffygn1z9pna5ac\nincident\nresolve\n\n");
}

} // namespace

} // namespace muster::test

/// Usage: muster-fuzz-seeds FOLDER. Writes the seeds of each fuzz target into a folder of its name there.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().size() != 2)
        return 1;
    muster::test::writeSeeds(application.arguments().at(1));
    return 0;
}
