// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/frame_stopwatch.h"
#include "ui/look/appearance.h"
#include "ui/models/incident_model.h"
#include "ui/pages/incidents/incidents_page.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTextStream>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

namespace {

constexpr int Incidents = 10'000;
constexpr int WheelNotches = 30;
constexpr int NotchAngle = 120;
constexpr int PagesDown = 20;

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

backend::IncidentRow rowOf(int index)
{
    static const QStringList things{u"Checkout"_s, u"The disk of db-3"_s, u"Log-in"_s, u"Search"_s,
                                    u"The German mirror"_s};
    static const QStringList troubles{u"is down"_s, u"answers slowly"_s, u"loses orders"_s,
                                      u"is full since the nightly import"_s};
    static const QStringList people{u"Alice"_s, u"Bob"_s, u"Carol Jansen"_s};
    backend::IncidentRow row;
    incident::Incident &incident = row.incident;
    incident.id = QString::number(index);
    incident.number = index + 1;
    incident.title = u"%1 %2"_s.arg(things.at(index % 5), troubles.at(index % 4));
    incident.status = index % 50 == 0 ? incident::Status::Started : incident::Status::Resolved;
    incident.severity = u"sev%1"_s.arg(index % 3);
    incident.declaredBy.name = people.at(index % 3);
    incident.createdAt = now.addSecs(-3'600LL * (Incidents - index));
    incident.startedAt = incident.createdAt;
    row.severityName = u"SEV%1"_s.arg(index % 3);
    row.severityPosition = index % 3;
    return row;
}

QList<backend::IncidentRow> rows()
{
    QList<backend::IncidentRow> rows;
    for (int index = 0; index < Incidents; ++index)
        rows.append(rowOf(index));
    return rows;
}

IncidentsState state()
{
    IncidentsState state;
    state.source = IncidentsState::Source::Ready;
    for (int position = 0; position < 3; ++position)
        state.severities.append({u"sev%1"_s.arg(position), u"SEV%1"_s.arg(position), position, {}});
    state.now = now;
    return state;
}

/// Down by the wheel, down by whole pages, to both ends: the last brings rows of which none was in sight.
void scroll(Table &table, bench::FrameStopwatch &frames)
{
    QWidget *viewport = table.viewport();
    const QPointF middle(viewport->rect().center());
    for (int notch = 0; notch < WheelNotches; ++notch) {
        QWheelEvent wheel(middle, viewport->mapToGlobal(middle), {}, {0, -NotchAngle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        frames.time([&] { QApplication::sendEvent(viewport, &wheel); });
    }
    QScrollBar *bar = table.verticalScrollBar();
    for (int page = 0; page < PagesDown; ++page)
        frames.time([&] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); });
    frames.time([&] { bar->triggerAction(QAbstractSlider::SliderToMaximum); });
    frames.time([&] { bar->triggerAction(QAbstractSlider::SliderToMinimum); });
}

void press(QWidget *input, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(input, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(input, &up);
}

/// Letter by letter until one is left, and back to all; then by each choice of each filter.
void filter(IncidentsPage &page, bench::FrameStopwatch &frames)
{
    auto *search = page.findChild<SearchField *>();
    const QString sought = u"checkout loses alice #3001"_s;
    for (const QChar letter : sought)
        frames.time([&] { press(search, 0, letter); });
    for (qsizetype left = sought.size(); left > 0; --left)
        frames.time([&] { press(search, Qt::Key_Backspace); });
    for (FilterChip *chip : page.findChildren<FilterChip *>()) {
        for (QAction *choice : chip->menu()->actions())
            frames.time([&] { choice->trigger(); });
        frames.time([&] { Q_EMIT chip->cleared(); });
    }
}

} // namespace

/// list_window ROUNDS: scrolls and filters 10,000 incidents so often, and says of each frame how long it
/// took.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Appearance look(&application);
    const int rounds = application.arguments().value(1, u"1"_s).toInt();
    IncidentModel incidents;
    incidents.setNow(now);
    incidents.setRows(rows());
    IncidentsPage page(&incidents);
    page.resize(1064, 800); // beside the sidebar of a window 1280 wide
    page.render(state());
    page.show();
    auto *table = page.findChild<Table *>();
    bench::FrameStopwatch scrolling(table->viewport());
    bench::FrameStopwatch filtering(&page);
    scrolling.waitForFirst();
    for (int round = 0; round < rounds; ++round) {
        scrolling.begin();
        scroll(*table, scrolling);
        filtering.begin();
        filter(page, filtering);
    }
    QTextStream out(stdout);
    out << "scrolling " << scrolling.words() << '\n' << "filtering " << filtering.words() << Qt::endl;
    return 0;
}
