// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace muster::test {

/// tests/gui/states/<name>.json
[[nodiscard]] QJsonObject stateNamed(const QString &name);

/// The names of all states of a page: "many", "empty", …
[[nodiscard]] QStringList statesOf(const QString &page);

/// Classes of controls in sight that a screen reader has no name for.
[[nodiscard]] QStringList namelessControls(QWidget *page);

/// Texts in sight that have less room than they need, and what sticks out at the side. Labels that elide a
/// person's own words, which have them as a tooltip, are given in @p mayElide by what they begin with.
[[nodiscard]] QStringList cutTexts(QWidget *page, const QStringList &mayElide = {});

/// The accessible names of what Tab comes to, from the first in sight on, until it is there again.
[[nodiscard]] QStringList tabOrder(QWidget *page);

/// The paths of a form's editors in the order in which Tab reaches them, from where the keyboard is on.
[[nodiscard]] QStringList editorsByTab(QWidget *page);

/// The control in sight of that accessible name; null: none.
[[nodiscard]] QWidget *controlNamed(QWidget *page, const QString &name);

/// The console in German as long as it lives.
class InGerman
{
public:
    InGerman();
    ~InGerman();
    Q_DISABLE_COPY_MOVE(InGerman)

private:
    QTranslator m_translator;
    QLocale m_before;
};

} // namespace muster::test
