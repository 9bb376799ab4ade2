// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/doctor.h"

#include "app/backend/examination.h"
#include "app/backend/local_checks.h"
#include "app/backend/workspace_checks.h"
#include "app/net/trust.h"

using namespace Qt::StringLiterals;

namespace muster::backend {

QString healthName(Health health)
{
    switch (health) {
    case Health::Ok:
        return u"ok"_s;
    case Health::Warning:
        return u"warning"_s;
    case Health::Failed:
        return u"failed"_s;
    case Health::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Finding &finding)
{
    return {
        {"name"_L1, finding.name},
        {"title"_L1, finding.title},
        {"health"_L1, healthName(finding.health)},
        {"sentence"_L1, finding.sentence},
        {"advice"_L1, finding.advice},
    };
}

Doctor::Doctor(net::HttpClient &http, const Clock &clock, Texts texts)
    : m_http(http), m_clock(clock), m_texts(std::move(texts))
{
}

QCoro::Task<QList<Finding>> Doctor::examine(Patient patient, std::function<void(const Finding &)> found)
{
    Examination examination(patient, m_texts, found);
    checkSettings(&examination);
    checkSecretsFile(&examination);
    co_await checkSecrets(&examination);
    co_await checkStore(&examination);
    co_await checkListener(&examination);
    checkCallbackAddress(&examination);
    if (const auto trust = net::trusting(examination.settings().workspace.caFile))
        m_http.setTls(*trust);
    else
        examination.fail(check::Settings, "workspace.caFile: "_L1 % told(trust.error(), m_texts), {});
    WorkspaceChecks workspace(examination, m_http, m_clock);
    co_await workspace.run();
    const QList<Finding> findings = examination.findings();
    co_return findings;
}

} // namespace muster::backend
