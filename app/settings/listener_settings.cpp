// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/listener_settings.h"

#include "app/settings/checks.h"
#include "app/settings/object_reader.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

bool isEveryAddress(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

Problems tlsProblems(const ListenerSettings &settings, const Texts &texts)
{
    Problems found = pathProblems(u"listener.certificateFile"_s, settings.certificateFile, texts);
    found += pathProblems(u"listener.keyFile"_s, settings.keyFile, texts);
    if (settings.certificateFile.isEmpty() == settings.keyFile.isEmpty())
        return found;
    const QString missing
        = settings.keyFile.isEmpty() ? u"listener.keyFile"_s : u"listener.certificateFile"_s;
    found.append({missing, texts.translate("Settings", "TLS needs a certificate and its key."),
                  texts.translate("Settings", "Name both files, or neither for plain HTTP.")});
    return found;
}

} // namespace

QUrl reachableUrl(const ListenerSettings &settings, quint16 port)
{
    if (!settings.publicUrl.isEmpty()) {
        QUrl base = settings.publicUrl.adjusted(QUrl::StripTrailingSlash);
        if (base.path() == "/"_L1) // StripTrailingSlash leaves the root's
            base.setPath({});
        return base;
    }
    QUrl url;
    url.setScheme(settings.certificateFile.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(settings.address);
    url.setPort(port);
    return url;
}

QJsonObject toJson(const ListenerSettings &settings)
{
    return {{u"address"_s, settings.address},
            {u"port"_s, settings.port},
            {u"publicUrl"_s, settings.publicUrl.toString(QUrl::FullyEncoded)},
            {u"certificateFile"_s, settings.certificateFile},
            {u"keyFile"_s, settings.keyFile},
            {u"limits"_s, toJson(settings.limits)}};
}

void read(ObjectReader &reader, ListenerSettings &settings)
{
    reader.read(u"address"_s, settings.address);
    reader.read(u"port"_s, settings.port);
    reader.read(u"publicUrl"_s, settings.publicUrl);
    reader.read(u"certificateFile"_s, settings.certificateFile);
    reader.read(u"keyFile"_s, settings.keyFile);
    reader.readObject(u"limits"_s, [&settings](ObjectReader &members) { read(members, settings.limits); });
}

Problems problems(const ListenerSettings &settings, const Texts &texts)
{
    Problems found;
    const QHostAddress address(settings.address);
    if (address.isNull())
        found.append({u"listener.address"_s,
                      texts.translate("Settings", "“%1” is no IP address.").arg(settings.address),
                      texts.translate("Settings",
                                      "“127.0.0.1” listens on this machine alone, “0.0.0.0” on all "
                                      "of its networks.")});
    found += rangeProblems(u"listener.port"_s, settings.port, 0, 65'535, texts);
    if (!settings.publicUrl.isEmpty())
        found += addressProblems(u"listener.publicUrl"_s, settings.publicUrl, texts);
    else if (isEveryAddress(address))
        found.append({u"listener.publicUrl"_s,
                      texts.translate("Settings", "“%1” is no address that the workspace could call.")
                          .arg(settings.address),
                      texts
                          .translate("Settings",
                                     "Give the address under which the workspace reaches this "
                                     "machine, e.g. %1.")
                          .arg(u"http://muster.example.org:%1"_s.arg(settings.port))});
    found += tlsProblems(settings, texts);
    found += problems(settings.limits, texts);
    return found;
}

} // namespace muster::settings
