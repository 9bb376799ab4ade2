// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/trouble.h"

#include "app/backend/browser_wire.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

namespace word = backend::browser_wire::word;

/// Of Chromium's net/base/net_error_list.h.
enum NetError {
    TimedOut = -7,
    ConnectionClosed = -100,
    ConnectionReset = -101,
    ConnectionRefused = -102,
    ConnectionAborted = -103,
    ConnectionFailed = -104,
    NameNotResolved = -105,
    Disconnected = -106,
    TlsProtocol = -107,
    AddressInvalid = -108,
    AddressUnreachable = -109,
    ClientCertificateNeeded = -110,
    TunnelFailed = -111,
    TlsVersion = -113,
    ConnectionTimedOut = -118,
    ProxyFailed = -130,
    NameResolutionFailed = -137,
    WrongName = -200,
    WrongTime = -201,
    UnknownAuthority = -202,
    Revoked = -206,
    LastOfCertificates = -299,
    TooManyRedirects = -310,
    EmptyAnswer = -324,
};

NetError worseOf(int error, CertificateCheck::Finding finding)
{
    if (error == UnknownAuthority && finding == CertificateCheck::Finding::WrongName)
        return WrongName;
    if (error == UnknownAuthority && finding == CertificateCheck::Finding::WrongTime)
        return WrongTime;
    return static_cast<NetError>(error);
}

QString certificateSentence(NetError error)
{
    switch (error) {
    case WrongName:
        return QCoreApplication::translate("BrowserTrouble",
                                           "Its certificate was issued for another name. Type the address "
                                           "that the certificate names, or ask "
                                           "whoever runs the server for a certificate with this one.");
    case WrongTime:
        return QCoreApplication::translate(
            "BrowserTrouble",
            "Its certificate has expired or is not valid yet. Look at this computer's clock; if it is right, "
            "the server needs a new certificate.");
    case UnknownAuthority:
        return QCoreApplication::translate(
            "BrowserTrouble",
            "Its certificate comes from an authority that this computer does not know. If your organisation "
            "has an authority of its own, give Muster its file in the set-up, step Server.");
    case Revoked:
        return QCoreApplication::translate(
            "BrowserTrouble", "Its certificate was revoked. Type nothing there, and tell whoever runs it.");
    default:
        return QCoreApplication::translate(
            "BrowserTrouble",
            "Its certificate cannot be relied on. Whoever runs the server has to put it right.");
    }
}

QString loadSentence(NetError error)
{
    switch (error) {
    case NameNotResolved:
    case NameResolutionFailed:
        return QCoreApplication::translate(
            "BrowserTrouble", "No such name is known on this network. Look at the address, or at the VPN.");
    case ConnectionRefused:
        return QCoreApplication::translate(
            "BrowserTrouble",
            "Nothing answers at this address. The server may be down, or the port may be another.");
    case TimedOut:
    case ConnectionTimedOut:
        return QCoreApplication::translate(
            "BrowserTrouble", "It does not answer. A firewall may be in between, or the server is busy.");
    case Disconnected:
    case AddressInvalid:
    case AddressUnreachable:
        return QCoreApplication::translate(
            "BrowserTrouble", "There is no way to it from here. Look at this computer's network.");
    case ProxyFailed:
    case TunnelFailed:
        return QCoreApplication::translate(
            "BrowserTrouble",
            "The proxy of this computer did not let it through. Look at the proxy's settings.");
    case ConnectionClosed:
    case ConnectionReset:
    case ConnectionAborted:
    case ConnectionFailed:
    case EmptyAnswer:
        return QCoreApplication::translate(
            "BrowserTrouble",
            "The connection broke off before the page was there. The server may be restarting.");
    case TlsProtocol:
    case TlsVersion:
        return QCoreApplication::translate(
            "BrowserTrouble",
            "There is no encrypted connection to be had. The server may speak plain http at this address, or "
            "TLS that is too old.");
    case ClientCertificateNeeded:
        return QCoreApplication::translate("BrowserTrouble",
                                           "It asks for a certificate of yours, which this window cannot "
                                           "show. Use a personal access token.");
    case TooManyRedirects:
        return QCoreApplication::translate(
            "BrowserTrouble",
            "The page sends one round in circles. Start again; if it stays so, look at the "
            "server's site address.");
    default:
        return QCoreApplication::translate("BrowserTrouble", "The page could not be loaded.");
    }
}

bool isOfCertificate(int error)
{
    return error <= WrongName && error >= LastOfCertificates;
}

} // namespace

Trouble troubleOfNet(const QString &authority, int error, CertificateCheck::Finding finding)
{
    const NetError worst = worseOf(error, finding);
    const QString detail = u"net error %1, %2"_s.arg(worst).arg(authority);
    if (isOfCertificate(worst)) {
        return {word::tls,
                QCoreApplication::translate("BrowserTrouble", "%1 cannot be trusted").arg(authority),
                certificateSentence(worst), detail};
    }
    return {word::load, QCoreApplication::translate("BrowserTrouble", "%1 cannot be reached").arg(authority),
            loadSentence(worst), detail};
}

Trouble troubleOfStatus(const QString &authority, int status)
{
    return {word::load,
            QCoreApplication::translate("BrowserTrouble", "%1 answered with an error").arg(authority),
            QCoreApplication::translate(
                "BrowserTrouble", "It answered with status %1 and without a page. Try again in a moment.")
                .arg(status),
            u"status %1, %2"_s.arg(status).arg(authority)};
}

Trouble troubleOfCrash(const QString &authority)
{
    return {word::load, QCoreApplication::translate("BrowserTrouble", "The page crashed"),
            QCoreApplication::translate("BrowserTrouble",
                                        "Nothing was lost but what was typed into it. Try again."),
            u"renderer ended, %1"_s.arg(authority)};
}

} // namespace muster::ui
