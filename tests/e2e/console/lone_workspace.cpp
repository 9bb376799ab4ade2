// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/client.h"
#include "app/practice/workspace.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QSocketNotifier>
#include <QTextStream>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// A practice workspace as a process of its own: a line with its address and a personal access token of its
/// administrator, then it runs until its input ends.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    muster::practice::Workspace workspace;
    if (const auto started = workspace.start(); !started)
        qFatal("%s", qPrintable(started.error().what));
    muster::net::HttpClient http;
    muster::mattermost::Client admin(http, workspace.url(), muster::Secret());
    const muster::mattermost::Credentials credentials{u"admin"_s, muster::Secret(u"Admin-pass-1"_s)};
    const auto login = QCoro::waitFor(admin.users().login(credentials));
    if (!login)
        qFatal("%s", qPrintable(login.error().what));
    admin.session().setToken(login->token);
    const auto token = QCoro::waitFor(admin.bots().createToken(login->user.id, u"set-up"_s));
    if (!token)
        qFatal("%s", qPrintable(token.error().what));
    QTextStream(stdout) << workspace.url().toString() << ' ' << token->token.reveal() << Qt::endl;
    QSocketNotifier ended(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
