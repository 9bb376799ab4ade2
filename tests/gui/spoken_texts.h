// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

class QWidget;

namespace muster::test {

/// The texts of translations/muster_de.ts, and which of them somebody sees or hears in a window.
class SpokenTexts
{
public:
    SpokenTexts();

    /// What is in sight below @p widget, its tooltips and its accessible names, in English although it has
    /// German.
    [[nodiscard]] QStringList english(const QWidget *widget) const
    {
        return only(m_english, m_german, widget);
    }
    /// The same of German.
    [[nodiscard]] QStringList german(const QWidget *widget) const
    {
        return only(m_german, m_english, widget);
    }

private:
    struct Texts
    {
        QSet<QString> whole;
        QList<QRegularExpression> withPlaces; ///< "%1 of %2"

        void add(const QString &text);
        [[nodiscard]] bool have(const QString &text) const;
    };

    [[nodiscard]] static QStringList only(const Texts &language, const Texts &other, const QWidget *widget);

    Texts m_english;
    Texts m_german;
};

} // namespace muster::test
