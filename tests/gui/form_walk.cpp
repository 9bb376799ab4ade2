// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/form_walk.h"

#include "ui/forms/form_editor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace muster::test {

using namespace muster::ui;

QStringList namelessControls(const QWidget &page)
{
    QStringList nameless;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        if (!isControl || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        if (heard == nullptr || heard->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

QStringList cutTexts(const QWidget &page)
{
    QStringList cut;
    for (const auto *text : page.findChildren<Paragraph *>()) {
        if (text->isVisible() && text->height() < text->heightForWidth(text->width()))
            cut.append(text->text());
    }
    for (const auto *label : page.findChildren<Label *>()) {
        if (label->isVisible() && label->width() < label->sizeHint().width())
            cut.append(label->text());
    }
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        const QSize hint = button->sizeHint();
        if (button->isVisible() && (button->width() < hint.width() || button->height() < hint.height()))
            cut.append(button->text());
    }
    return cut;
}

QStringList tabOrder(QWidget &page)
{
    QStringList order;
    QWidget *first = QApplication::focusWidget();
    for (QWidget *at = first; at != nullptr; at = QApplication::focusWidget()) {
        for (QWidget *each = at; each != nullptr && each != &page; each = each->parentWidget()) {
            if (qobject_cast<FormEditor *>(each) && order.value(order.size() - 1) != each->objectName())
                order.append(each->objectName());
        }
        QTest::keyClick(at, Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    return order;
}

} // namespace muster::test
