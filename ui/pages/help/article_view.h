// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextBrowser>

namespace muster::ui {

/// Instructions in Markdown: numbered steps, code on its own ground. As tall as its text; the page scrolls.
/// Can be selected by mouse and keyboard; nothing is fetched.
class ArticleView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(const QString &name, QWidget *parent = nullptr);

    void setMarkdown(const QString &markdown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, 1}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();
    void layOut(QTextDocument *document) const;

    QString m_markdown;
};

} // namespace muster::ui
