// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/doctor_command.h"

#include "app/backend/doctor.h"
#include "app/cli/configuration.h"
#include "app/core/clock.h"
#include "app/settings/document.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::cli {

using backend::Finding;
using backend::Health;

namespace {

QString wordFor(Health health)
{
    switch (health) {
    case Health::Ok:
        return u"ok"_s;
    case Health::Warning:
        return u"warning"_s;
    case Health::Failed:
        return u"FAILED"_s;
    case Health::Unknown:
        return u"cannot see"_s;
    }
    Q_UNREACHABLE();
}

void print(const Finding &finding, const Terminal &terminal)
{
    terminal.line(
        u"%1  %2: %3"_s.arg(wordFor(finding.health), -10).arg(finding.title, printable(finding.sentence)));
    if (!finding.advice.isEmpty())
        terminal.line(QString(12, u' ') + printable(finding.advice));
}

} // namespace

QCoro::Task<ExitCode> runDoctor(Invocation invocation, Terminal terminal)
{
    const Outcome<settings::Settings> settings = loadSettings(invocation);
    if (!settings) {
        terminal.trouble(settings.error());
        co_return ExitCode::Configuration;
    }
    const SystemClock clock;
    const std::unique_ptr<secrets::SecretStore> secrets = secretsOf(invocation);
    net::HttpClient http;
    backend::Doctor doctor(http, clock);
    const std::function<void(const Finding &)> show = [&invocation, &terminal](const Finding &finding) {
        if (!invocation.json)
            print(finding, terminal);
    };
    const backend::Doctor::Patient patient{*settings, secrets.get(), invocation.secretsFile};
    const QList<Finding> findings = co_await doctor.examine(patient, show);
    if (invocation.json) {
        QJsonArray list;
        for (const Finding &finding : findings)
            list.append(backend::toJson(finding));
        terminal.json({{u"findings"_s, list}});
    }
    const bool failed = std::any_of(findings.cbegin(), findings.cend(),
                                    [](const Finding &finding) { return finding.health == Health::Failed; });
    co_return failed ? ExitCode::Failed : ExitCode::Ok;
}

} // namespace muster::cli
