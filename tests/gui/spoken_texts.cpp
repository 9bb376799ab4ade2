// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/spoken_texts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

const QRegularExpression &place()
{
    static const QRegularExpression place(u"%(\\d+|n)"_s);
    return place;
}

/// Words of its own are needed to tell which language it is.
bool saysSomething(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    return QString(text).remove(place()).contains(word);
}

void addAll(QStringList &texts, const QList<QAction *> &actions)
{
    for (const QAction *action : actions)
        texts.append({action->text(), action->toolTip()});
}

QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->toolTip(), widget->accessibleName(),
                      widget->accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts.append(line->placeholderText());
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int item = 0; item < combo->count(); ++item)
            texts.append(combo->itemText(item));
    }
    if (const auto *list = qobject_cast<const QListWidget *>(widget)) {
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
    }
    if (const auto *table = qobject_cast<const QTreeView *>(widget)) {
        for (int column = 0; table->model() != nullptr && column < table->model()->columnCount(); ++column)
            texts.append(table->model()->headerData(column, Qt::Horizontal).toString());
    }
    addAll(texts, widget->actions());
    return texts;
}

/// A menu is opened by somebody: what is in it counts as well.
bool isSeen(const QWidget *widget)
{
    const QWidget *asked = widget;
    while (const auto *menu = qobject_cast<const QMenu *>(asked)) {
        if (menu->parentWidget() == nullptr)
            return true;
        asked = menu->parentWidget();
    }
    return asked->isVisible();
}

} // namespace

void SpokenTexts::Texts::add(const QString &text)
{
    if (!text.contains(place())) {
        whole.insert(text);
        return;
    }
    QString pattern = QRegularExpression::escape(text);
    static const QRegularExpression escaped(u"\\\\%(\\d+|n)"_s);
    pattern.replace(escaped, u".+"_s);
    withPlaces.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
}

bool SpokenTexts::Texts::have(const QString &text) const
{
    return whole.contains(text)
        || std::any_of(withPlaces.cbegin(), withPlaces.cend(),
                       [&text](const QRegularExpression &one) { return one.match(text).hasMatch(); });
}

SpokenTexts::SpokenTexts()
{
    QFile file(QStringLiteral(MUSTER_SOURCE_DIR "/translations/muster_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There are no German texts.");
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == "source"_L1) {
            source = xml.readElementText();
        } else if (name == "numerusform"_L1 || name == "translation"_L1) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (text == source || !saysSomething(text) || !saysSomething(source))
                continue;
            m_english.add(source);
            m_german.add(text);
        }
    }
}

QStringList SpokenTexts::only(const Texts &language, const Texts &other, const QWidget *widget)
{
    QList<const QWidget *> seen{widget};
    for (const QWidget *each : widget->findChildren<QWidget *>()) {
        if (isSeen(each))
            seen.append(each);
    }
    QStringList found;
    for (const QWidget *each : std::as_const(seen)) {
        for (QString text : textsOf(each)) {
            text.remove(u'&');
            if (!text.isEmpty() && language.have(text) && !other.have(text))
                found.append(text);
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace muster::test
