// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/visit_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineHistory>
#include <QWebEngineScript>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// Chromium's code for what was given up before it came: a refused navigation, a download, a newer one.
constexpr int aborted = -3;

} // namespace

VisitPage::VisitPage(QWebEngineProfile *profile, const AllowList *list, const QUrl &callback,
                     const CertificateCheck &check)
    : QWebEnginePage(profile), m_list(list), m_callback(callback), m_check(check)
{
    applySettings();
    refuseRequests();
    connect(this, &QWebEnginePage::certificateError, this, &VisitPage::examine);
    connect(this, &QWebEnginePage::loadingChanged, this, &VisitPage::handleLoading);
    connect(this, &QWebEnginePage::newWindowRequested, this, &VisitPage::handleNewWindow);
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this] {
        const QUrl url = shownUrl();
        Q_EMIT troubled(troubleOfCrash(authorityOf(url)), url);
    });
}

void VisitPage::applySettings()
{
    using Settings = QWebEngineSettings;
    for (const Settings::WebAttribute off :
         {Settings::ErrorPageEnabled, Settings::PluginsEnabled, Settings::PdfViewerEnabled,
          Settings::JavascriptCanOpenWindows, Settings::JavascriptCanAccessClipboard,
          Settings::JavascriptCanPaste, Settings::LocalContentCanAccessFileUrls,
          Settings::LocalContentCanAccessRemoteUrls, Settings::ScreenCaptureEnabled, Settings::WebGLEnabled,
          Settings::DnsPrefetchEnabled, Settings::FullScreenSupportEnabled, Settings::NavigateOnDropEnabled,
          Settings::HyperlinkAuditingEnabled, Settings::AllowRunningInsecureContent,
          Settings::AllowGeolocationOnInsecureOrigins, Settings::AllowWindowActivationFromJavaScript})
        settings()->setAttribute(off, false);
    settings()->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
}

void VisitPage::refuseRequests()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
}

QUrl VisitPage::shownUrl() const
{
    return history()->currentItem().url();
}

bool VisitPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (!isMainFrame)
        return m_list->mayLoad(url);
    if (isCallback(url, m_callback)) {
        Q_EMIT callbackTaken(url);
        return false;
    }
    switch (m_list->judge(url)) {
    case AllowList::Verdict::Allowed:
        return true;
    case AllowList::Verdict::Ask:
        Q_EMIT hostAsked(url, type == NavigationTypeFormSubmitted);
        break;
    case AllowList::Verdict::NotEncrypted:
        Q_EMIT notEncrypted(url);
        break;
    case AllowList::Verdict::NotWeb:
        break;
    }
    return false;
}

void VisitPage::goOn(const QUrl &url, bool isForm)
{
    if (!isForm) {
        load(url);
        return;
    }
    // By the prototypes: a field that is called "action" or "submit" hides the form's own.
    const QByteArray target = QJsonDocument(QJsonArray{url.toString(QUrl::FullyEncoded)}).toJson();
    const QString script = uR"((target => {
            const attribute = (form, name) => Element.prototype.getAttribute.call(form, name) || '';
            for (const form of document.forms) {
                const action = new URL(attribute(form, 'action'), document.baseURI).href;
                if (attribute(form, 'method').toLowerCase() !== 'post' || action !== target) continue;
                HTMLFormElement.prototype.submit.call(form);
                return true;
            }
            return false;
        })(%1[0]))"_s.arg(QString::fromUtf8(target));
    runJavaScript(script, QWebEngineScript::ApplicationWorld, [this, url](const QVariant &sent) {
        if (!sent.toBool())
            load(url);
    });
}

void VisitPage::examine(QWebEngineCertificateError error)
{
    // Every other objection of Chromium's stands: nobody is asked to believe a server that cannot prove who
    // it is.
    if (error.type() == QWebEngineCertificateError::CertificateAuthorityInvalid) {
        const auto finding = m_check.examine(error.certificateChain(), error.url().host());
        if (finding == CertificateCheck::Finding::Trusted) {
            error.acceptCertificate();
            return;
        }
        m_finding = finding;
    }
    error.rejectCertificate();
}

void VisitPage::handleLoading(const QWebEngineLoadingInfo &info)
{
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus) {
        m_finding = CertificateCheck::Finding::UnknownAuthority;
        Q_EMIT begun();
    }
    if (info.status() != QWebEngineLoadingInfo::LoadFailedStatus || info.errorCode() == aborted)
        return;
    const QString authority = authorityOf(info.url());
    const bool isStatus = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
    Q_EMIT troubled(isStatus ? troubleOfStatus(authority, info.errorCode())
                             : troubleOfNet(authority, info.errorCode(), m_finding),
                    info.url());
}

void VisitPage::handleNewWindow(QWebEngineNewWindowRequest &request)
{
    // One window: what a person opens comes here instead, and what a page opens by itself comes nowhere.
    if (request.isUserInitiated())
        load(request.requestedUrl());
}

void VisitPage::javaScriptAlert(const QUrl &, const QString &) { }

bool VisitPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool VisitPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void VisitPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
}

QStringList VisitPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

} // namespace muster::ui
