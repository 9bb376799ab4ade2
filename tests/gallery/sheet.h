// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHBoxLayout>
#include <QString>
#include <QVBoxLayout>
#include <QWidget>
#include <initializer_list>

namespace muster::gallery {

/// What the pointer, a finger or the keyboard would do to a control, held for the picture.
enum class Pose { Rest, Hover, Pressed, Focus, Disabled };

inline constexpr Pose allPoses[] = {Pose::Rest, Pose::Hover, Pose::Pressed, Pose::Focus, Pose::Disabled};

/// Puts @p widget into @p pose.
void pose(QWidget *widget, Pose pose);

/// A heading and what it is about below it.
void addSection(QVBoxLayout *column, const QString &heading, QLayout *content);

/// Widgets side by side, from the left.
[[nodiscard]] QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int spacing = 8);

/// A sheet of canvas with two columns of equal width.
struct Sheet
{
    QWidget *widget;
    QVBoxLayout *left;
    QVBoxLayout *right;
};

[[nodiscard]] Sheet makeSheet();

} // namespace muster::gallery
