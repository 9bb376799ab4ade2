// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/browser/allow_list.h"
#include "ui/browser/trouble.h"

#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePage>

namespace muster::ui {

/// The page of one visit. Every page in it counts as hostile: it goes only where the list says, asks for
/// nothing, opens nothing, and gives the callback away before anything is sent there.
class VisitPage : public QWebEnginePage
{
    Q_OBJECT

public:
    /// @p list outlives the page.
    VisitPage(QWebEngineProfile *profile, const AllowList *list, const QUrl &callback,
              const CertificateCheck &check);

    /// Whose page is shown: of what was committed, never of what is still to come.
    [[nodiscard]] QUrl shownUrl() const;
    /// Goes where the person was asked for. A form that was held back is sent again, with what it holds.
    void goOn(const QUrl &url, bool isForm);

Q_SIGNALS:
    void callbackTaken(const QUrl &url);
    void hostAsked(const QUrl &url, bool isForm);
    void notEncrypted(const QUrl &url);
    void begun();
    void troubled(const muster::ui::Trouble &trouble, const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &preset,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &types) override;

private:
    void applySettings();
    void refuseRequests();
    void examine(QWebEngineCertificateError error);
    void handleLoading(const QWebEngineLoadingInfo &info);
    void handleNewWindow(QWebEngineNewWindowRequest &request);

    const AllowList *m_list;
    QUrl m_callback;
    CertificateCheck m_check;
    CertificateCheck::Finding m_finding = CertificateCheck::Finding::UnknownAuthority;
};

} // namespace muster::ui
