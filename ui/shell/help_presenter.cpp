// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/help_presenter.h"

#include "app/backend/facades.h"
#include "app/backend/suggestions.h"
#include "ui/pages/help/help_page.h"
#include "ui/shell/language.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::Facades;

HelpPresenter::HelpPresenter(HelpPage *page, const PageContext &context)
    : QObject(page), m_page(page), m_context(context)
{
    connect(page, &HelpPage::practiceRequested, this, [this] {
        m_context.open(u"practice"_s);
        m_context.facades.practice().start();
    });
    connect(page, &HelpPage::settingsRequested, this, [this] { m_context.open(u"settings"_s); });
    connect(page, &HelpPage::aboutRequested, this, [this] { m_context.about(); });
    connect(page, &HelpPage::copyRequested, this, [this](const QString &text) { copy(text, tr("Copied")); });
    connect(page, &HelpPage::diagnosticsRequested, this, [this] {
        const QJsonDocument document(m_context.facades.diagnostics());
        copy(QString::fromUtf8(document.toJson()), tr("Diagnostics copied. They hold no secrets"));
    });
    connect(&context.facades, &Facades::settingsChanged, this, &HelpPresenter::show);
    show();
}

void HelpPresenter::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    m_context.toast(Condition::Done, said);
}

void HelpPresenter::show()
{
    HelpState state;
    for (const backend::ChatSuggestion &each :
         backend::suggestionsFor(u"/incident "_s, m_context.language.texts()))
        state.commands.append({each.command, each.hint, each.help});
    const Facades &facades = m_context.facades;
    state.files = {{u"settings"_s, facades.settingsFile()},
                   {u"secrets"_s, facades.secretsFile()},
                   {u"store"_s, settings::storeFile(facades.settings().store)},
                   {u"log"_s, u"journalctl --user _COMM=muster"_s}};
    m_page->render(state);
}

} // namespace muster::ui
