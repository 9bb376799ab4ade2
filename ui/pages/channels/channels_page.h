// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/channels/channels_state.h"

#include <QWidget>

class QBoxLayout;

namespace muster::ui {

class FormFrame;
class PreviewList;
class TemplateEditor;

/// The channel that an incident gets: its title, who sees it, whether it comes by itself.
class ChannelsPage : public QWidget
{
    Q_OBJECT

public:
    using State = ChannelsState;

    explicit ChannelsPage(QWidget *parent = nullptr);

    void render(const State &state);
    /// Gives the editor of setting @p path the keyboard.
    Q_INVOKABLE void openAt(const QString &path);

Q_SIGNALS:
    void edited(const QString &path, const QJsonValue &value);
    void fixRequested(const QString &path);
    void applyRequested();
    void discardRequested();
    void undoRequested();
    void redoRequested();
    void backRequested();
    void readRequested();
    void practiceRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTitle();
    [[nodiscard]] QWidget *makeAside();
    void arrange();

    FormFrame *m_frame;
    QBoxLayout *m_columns;
    TemplateEditor *m_template = nullptr;
    PreviewList *m_previews = nullptr;
};

} // namespace muster::ui
