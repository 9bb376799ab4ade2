// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace muster::ui {

class Button;
class CopyLine;
class Field;
class FieldError;
class LineEdit;
class Paragraph;

/// The walk through Mattermost's own menu: what to put where, and what to bring back.
class AppByHand : public QWidget
{
    Q_OBJECT

public:
    explicit AppByHand(QWidget *parent = nullptr);

    void setServer(const QUrl &url);
    void setBase(const QUrl &base);
    /// Of an application that is used already.
    void setClientId(const QString &id);

    [[nodiscard]] Field *idField() const { return m_idField; }
    [[nodiscard]] Field *secretField() const { return m_secretField; }
    [[nodiscard]] FieldError *callbackError() const { return m_callbackError; }

Q_SIGNALS:
    void copyRequested(const QString &text);
    void useRequested(const QString &clientId, const muster::Secret &clientSecret);

private:
    CopyLine *addCopy(const QString &name);
    void addStep(const QString &sentence);
    void give();

    QVBoxLayout *m_column;
    Paragraph *m_where;
    CopyLine *m_name;
    CopyLine *m_homepage;
    CopyLine *m_install;
    CopyLine *m_signIn;
    FieldError *m_callbackError;
    LineEdit *m_id;
    LineEdit *m_secret;
    Field *m_idField;
    Field *m_secretField;
    Button *m_use;
};

} // namespace muster::ui
