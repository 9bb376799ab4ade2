// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/window_memory.h"

#include "app/backend/console_files.h"

#include <QFile>
#include <QHeaderView>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr QSize firstSize(1280, 800);

} // namespace

WindowMemory::WindowMemory(QString file) : m_file(std::move(file)) { }

QString WindowMemory::defaultFile()
{
    return backend::windowFile();
}

void WindowMemory::forget()
{
    QFile::remove(m_file);
    m_isForgotten = true;
}

void WindowMemory::remember(const QWidget &window, const QString &page) const
{
    if (m_isForgotten)
        return;
    QSettings memory(m_file, QSettings::IniFormat);
    memory.setValue(u"window/geometry"_s, window.saveGeometry());
    memory.setValue(u"window/page"_s, page);
}

void WindowMemory::restore(QWidget &window) const
{
    const QSettings memory(m_file, QSettings::IniFormat);
    if (!window.restoreGeometry(memory.value(u"window/geometry"_s).toByteArray()))
        window.resize(firstSize);
}

QString WindowMemory::page() const
{
    const QSettings memory(m_file, QSettings::IniFormat);
    return memory.value(u"window/page"_s).toString();
}

void WindowMemory::remember(const QString &table, const QHeaderView &header) const
{
    if (m_isForgotten)
        return;
    QSettings memory(m_file, QSettings::IniFormat);
    memory.setValue(u"columns/"_s + table, header.saveState());
}

void WindowMemory::restore(const QString &table, QHeaderView &header) const
{
    const QSettings memory(m_file, QSettings::IniFormat);
    header.restoreState(memory.value(u"columns/"_s + table).toByteArray());
}

bool WindowMemory::wasSaid(const QString &what) const
{
    const QSettings memory(m_file, QSettings::IniFormat);
    return memory.value(u"said/"_s + what).toBool();
}

void WindowMemory::noteSaid(const QString &what) const
{
    if (m_isForgotten)
        return;
    QSettings memory(m_file, QSettings::IniFormat);
    memory.setValue(u"said/"_s + what, true);
}

} // namespace muster::ui
