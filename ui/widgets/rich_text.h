// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QTextBrowser>

namespace muster::ui {

/// Markdown, as tall as it is: what it stands in scrolls. Links are told, never followed; nothing is fetched.
class RichText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RichText(const QString &name, QWidget *parent = nullptr);

    void setMarkdown(const QString &markdown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, 1}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] const QString &markdown() const { return m_markdown; }
    /// Fills the document from markdown(), in the type and the colours of now.
    virtual void layOut() = 0;

    /// Nothing is fetched, from nowhere.
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOutAnew();

    QString m_markdown;
    mutable QHash<int, int> m_heights; ///< by width; a layout asks for them again and again
};

} // namespace muster::ui
