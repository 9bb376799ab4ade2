// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/practice/reply.h"

namespace muster::practice {

class Call;

/// One of the workspace's own pages, for a person with a browser: nothing inline, so that a strict content
/// policy holds; no scripts needed.
class Page
{
public:
    /// In the language that the browser asks for.
    explicit Page(const Call &call);

    /// A text of the page, HTML-escaped.
    [[nodiscard]] QString text(const char *source) const;
    [[nodiscard]] QString escaped(const QString &text) const { return text.toHtmlEscaped(); }

    void setTitle(const QString &title) { m_title = title; } ///< also its headline; escaped
    void add(const QString &html) { m_body += html; }
    /// <input type="hidden">
    [[nodiscard]] static QString hidden(const QString &name, const QString &value);
    void useScript() { m_hasScript = true; }
    /// The form may lead to that address, also by a redirect.
    void letFormLeadTo(const QString &url);

    /// A path of this server in an attribute: with the sub-path it runs under.
    [[nodiscard]] QString path(QStringView path) const;

    [[nodiscard]] Reply reply(int status = 200) const;

private:
    [[nodiscard]] QByteArray policy() const;

    Texts m_texts;
    QString m_base;
    QString m_siteName;
    QString m_title;
    QString m_body;
    QByteArrayList m_formTargets{"'self'"};
    bool m_hasScript = false;
};

/// To another page: 303, so that a form is not sent again.
[[nodiscard]] Reply seeOther(const QString &address);

} // namespace muster::practice
