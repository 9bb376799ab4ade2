// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/browser_environment.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

bool isNeeded(const QString &name)
{
    static const QStringList names{u"HOME"_s,
                                   u"USER"_s,
                                   u"LOGNAME"_s,
                                   u"PATH"_s,
                                   u"LANG"_s,
                                   u"LANGUAGE"_s,
                                   u"TZ"_s,
                                   u"TMPDIR"_s,
                                   u"DISPLAY"_s,
                                   u"XAUTHORITY"_s,
                                   u"WAYLAND_DISPLAY"_s,
                                   u"DESKTOP_SESSION"_s,
                                   u"HTTP_PROXY"_s,
                                   u"HTTPS_PROXY"_s,
                                   u"ALL_PROXY"_s,
                                   u"NO_PROXY"_s,
                                   u"http_proxy"_s,
                                   u"https_proxy"_s,
                                   u"all_proxy"_s,
                                   u"no_proxy"_s,
                                   u"DBUS_SESSION_BUS_ADDRESS"_s,
                                   u"LD_LIBRARY_PATH"_s};
    static const QStringList prefixes{u"LC_"_s,     u"XDG_"_s,       u"QT_"_s,     u"XCURSOR_"_s,
                                      u"XKB_"_s,    u"XMODIFIERS"_s, u"GTK_IM_"_s, u"FONTCONFIG_"_s,
                                      u"AT_SPI_"_s, u"IBUS_"_s,      u"FCITX"_s};
    return names.contains(name)
        || std::any_of(prefixes.cbegin(), prefixes.cend(),
                       [&name](const QString &prefix) { return name.startsWith(prefix); });
}

} // namespace

QProcessEnvironment browserEnvironment(const QProcessEnvironment &ours)
{
    QProcessEnvironment needed(QProcessEnvironment::Initialization{});
    const QStringList keys = ours.keys();
    for (const QString &key : keys) {
        if (isNeeded(key))
            needed.insert(key, ours.value(key));
    }
    return needed;
}

} // namespace muster::backend
