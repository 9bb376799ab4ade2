// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"

#include "ui/forms/form_editor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

constexpr int mostStops = 200;

QString folder()
{
    return QStringLiteral(MUSTER_SOURCE_DIR "/tests/gui/states/");
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
    return heard != nullptr ? heard->text(QAccessible::Name) : QString();
}

/// Not the inner parts of Qt's own: their owner has the name.
QList<QWidget *> controlsIn(QWidget *page)
{
    QList<QWidget *> controls;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (isControl(widget) && widget->isVisible() && !widget->objectName().startsWith("qt_"_L1)
            && widget->focusPolicy() != Qt::NoFocus)
            controls.append(widget);
    }
    return controls;
}

bool beginsWithOne(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [&text](const QString &beginning) { return text.startsWith(beginning); });
}

} // namespace

QJsonObject stateNamed(const QString &name)
{
    QFile file(folder() + name + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no state %s.", qUtf8Printable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList statesOf(const QString &page)
{
    QStringList states;
    const QStringList files = QDir(folder()).entryList({page + "-*.json"_L1}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        states.append(file.mid(page.size() + 1).chopped(5));
    return states;
}

QStringList namelessControls(QWidget *page)
{
    QStringList nameless;
    for (QWidget *control : controlsIn(page)) {
        if (nameOf(control).isEmpty())
            nameless.append(QString::fromLatin1(control->metaObject()->className()));
    }
    return nameless;
}

QStringList cutTexts(QWidget *page, const QStringList &mayElide)
{
    QStringList cut;
    for (const auto *text : page->findChildren<ui::Paragraph *>()) {
        if (text->isVisible() && text->height() < text->heightForWidth(text->width()))
            cut.append(text->text());
    }
    for (const auto *label : page->findChildren<ui::Label *>()) {
        const QSize hint = label->sizeHint();
        const bool isCut = label->width() < hint.width() && !beginsWithOne(label->text(), mayElide);
        if (label->isVisible() && (isCut || label->height() < hint.height()))
            cut.append(label->text());
    }
    for (const auto *button : page->findChildren<QAbstractButton *>()) {
        const QSize hint = button->sizeHint();
        const bool isCut = button->width() < hint.width() && !beginsWithOne(button->text(), mayElide);
        if (button->isVisible() && (isCut || button->height() < hint.height()))
            cut.append(button->text());
    }
    for (const auto *line : page->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->height() < line->sizeHint().height())
            cut.append(u"%1, %2 px tall"_s.arg(line->accessibleName()).arg(line->height()));
    }
    for (const auto *area : page->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            cut.append(u"%1 px wide in %2"_s.arg(area->widget()->width()).arg(area->viewport()->width()));
    }
    return cut;
}

QStringList tabOrder(QWidget *page)
{
    page->activateWindow();
    QStringList order;
    QWidget *first = nullptr;
    for (int stop = 0; stop < mostStops; ++stop) {
        QTest::keyClick(page->window(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || now == first)
            break;
        if (first == nullptr)
            first = now;
        order.append(nameOf(now));
    }
    return order;
}

QStringList editorsByTab(QWidget *page)
{
    QStringList order;
    QWidget *first = QApplication::focusWidget();
    for (QWidget *at = first; at != nullptr; at = QApplication::focusWidget()) {
        for (QWidget *each = at; each != nullptr && each != page; each = each->parentWidget()) {
            if (qobject_cast<ui::FormEditor *>(each) && order.value(order.size() - 1) != each->objectName())
                order.append(each->objectName());
        }
        QTest::keyClick(at, Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    return order;
}

QWidget *controlNamed(QWidget *page, const QString &name)
{
    for (QWidget *control : controlsIn(page)) {
        if (nameOf(control) == name)
            return control;
    }
    return nullptr;
}

InGerman::InGerman()
{
    if (!m_translator.load(u":/i18n/muster_de.qm"_s))
        qFatal("There is no German in this build.");
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(QLocale::German));
}

InGerman::~InGerman()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
}

} // namespace muster::test
