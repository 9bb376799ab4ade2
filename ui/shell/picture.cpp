// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/picture.h"

#include "app/backend/facades.h"
#include "app/backend/suggestions.h"
#include "ui/look/palette.h"
#include "ui/models/incident_json.h"
#include "ui/models/incident_model.h"
#include "ui/pages/channels/channels_page.h"
#include "ui/pages/help/help_page.h"
#include "ui/pages/incidents/incidents_page.h"
#include "ui/pages/incidents/incidents_state_json.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/overview_state_json.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/people/people_state_json.h"
#include "ui/pages/practice/practice_page.h"
#include "ui/pages/practice/practice_state_json.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/setup/setup_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_makers.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

using MakePage = QWidget *(*)(const QJsonObject &state, const Texts &texts, QWidget *parent);

QWidget *makePractice(const QJsonObject &state, const Texts &texts, QWidget *parent)
{
    auto *page = new PracticePage(
        [texts](const QString &typed) { return backend::suggestionsFor(typed, texts); }, parent);
    page->render(practiceStateFromJson(state));
    return page;
}

QWidget *makeIncidents(const QJsonObject &json, const Texts &texts, QWidget *parent)
{
    auto *incidents = new IncidentModel;
    auto *page = new IncidentsPage(incidents, texts, parent);
    incidents->setParent(page);
    const IncidentsState state = incidentsStateFromJson(json, texts);
    incidents->setNow(state.now);
    incidents->setRows(incidentRowsFromJson(json["incidents"_L1].toArray()));
    page->render(state);
    return page;
}

QWidget *makePeople(const QJsonObject &json, const Texts &, QWidget *parent)
{
    auto *people = new PeopleModel;
    auto *page = new PeoplePage(people, parent);
    people->setParent(page);
    people->setRows(personRowsFromJson(json["people"_L1].toArray()));
    page->render(peopleStateFromJson(json));
    return page;
}

/// For pages whose state is all there is to them.
template <typename Page, auto read>
QWidget *makePlain(const QJsonObject &state, const Texts &, QWidget *parent)
{
    auto *page = new Page(parent);
    page->render(read(state));
    return page;
}

const QMap<QString, MakePage> &makers()
{
    static const QMap<QString, MakePage> all{
        {u"overview"_s, makePlain<OverviewPage, overviewStateFromJson>},
        {u"incidents"_s, makeIncidents},
        {u"practice"_s, makePractice},
        {u"channels"_s, makePlain<ChannelsPage, channelsStateFromJson>},
        {u"people"_s, makePeople},
        {u"settings"_s, makePlain<SettingsPage, formStateFromJson>},
        {u"setup"_s, makePlain<SetupPage, setupPageStateFromJson>},
        {u"help"_s, makePlain<HelpPage, helpStateFromJson>},
    };
    return all;
}

ThemeChoice themeIn(const QString &name)
{
    if (name == "light"_L1)
        return ThemeChoice::Light;
    return name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::FollowDesktop;
}

backend::RelayState relayIn(const QJsonObject &json)
{
    backend::RelayState relay;
    relay.phase = backend::phaseFromName(json["phase"_L1].toString()).value_or(backend::RelayPhase::NotSetUp);
    relay.isPractice = json["isPractice"_L1].toBool();
    relay.workspace = json["workspace"_L1].toString();
    relay.address = json["address"_L1].toString();
    relay.attention.resize(json["attention"_L1].toArray().size());
    return relay;
}

Outcome<void> trouble(Error::Kind kind, const QString &what)
{
    return failure({.kind = kind, .what = what});
}

/// What stands over the page is a window of its own, which no picture of the page has.
void addDialogs(QPixmap &picture, const QWidget *window)
{
    QPainter painter(&picture);
    for (QDialog *dialog : window->findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        const QPoint place((window->width() - dialog->width()) / 2,
                           (window->height() - dialog->height()) / 2);
        painter.drawPixmap(place, dialog->grab());
        painter.setPen(color(Role::Edge, window));
        painter.drawRect(QRect(place, dialog->size()).adjusted(0, 0, -1, -1));
    }
}

} // namespace

Picture::Picture(QApplication *application, Wish wish)
    : QObject(application), m_wish(std::move(wish)),
      m_appearance(application, themeIn(m_wish.theme), m_wish.textPercent),
      m_memory(m_folder.filePath(u"window.ini"_s))
{
    m_language.setChoice(m_wish.language);
    m_facades = std::make_unique<backend::Facades>(
        backend::Facades::Files{m_folder.filePath(u"settings.json"_s), m_folder.filePath(u"secrets.json"_s)});
}

Picture::~Picture() = default;

QStringList Picture::pages()
{
    return makers().keys();
}

Outcome<QJsonObject> Picture::readState() const
{
    QFile file(m_wish.stateFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.kind = Error::Kind::NotFound,
                        .what = u"%1 cannot be read: %2"_s.arg(m_wish.stateFile, file.errorString())});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure({.kind = Error::Kind::Malformed,
                        .what = u"%1 is no JSON object: %2"_s.arg(m_wish.stateFile, error.errorString())});
    return document.object();
}

Outcome<void> Picture::show()
{
    const MakePage make = makers().value(m_wish.page);
    if (make == nullptr)
        return trouble(
            Error::Kind::NotFound,
            u"There is no picture of a page “%1”. There is: %2"_s.arg(m_wish.page, pages().join(u", "_s)));
    const Outcome<QJsonObject> state = readState();
    if (!state)
        return failure(state.error());
    QList<PageEntry> entries = pageEntries({.facades = *m_facades,
                                            .language = m_language,
                                            .memory = m_memory,
                                            .open = {},
                                            .toast = {},
                                            .offer = {},
                                            .about = {},
                                            .forms = m_forms,
                                            .openAt = {}});
    for (PageEntry &entry : entries) {
        entry.make = [](QWidget *parent) { return new QWidget(parent); };
        if (entry.id == m_wish.page)
            entry.make = [this, make, state = *state](QWidget *parent) {
                return make(state, m_language.texts(), parent);
            };
    }
    m_window = std::make_unique<MainWindow>(entries);
    connect(m_window.get(), &MainWindow::closeRequested, this, [] { QCoreApplication::exit(); });
    connect(m_window.get(), &MainWindow::quitRequested, this, [] { QCoreApplication::exit(); });
    showFrame(state->value("relay"_L1).toObject());
    m_window->resize(m_wish.size);
    m_window->showPage(m_wish.page);
    m_window->show();
    if (!m_wish.shot.isEmpty()) // once it is laid out and has been painted
        QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &Picture::shoot); });
    return Outcome<void>();
}

/// The sidebar, as it would be.
void Picture::showFrame(const QJsonObject &relay)
{
    m_window->showRelay(relayIn(relay));
    const int waiting = static_cast<int>(relay["attention"_L1].toArray().size());
    m_window->setBadge(u"overview"_s, {waiting, true, QString::number(waiting)});
    const int open = relay["open"_L1].toInt();
    m_window->setBadge(u"incidents"_s, {open, false, QString::number(open)});
}

void Picture::shoot()
{
    QPixmap picture = m_window->grab();
    addDialogs(picture, m_window.get());
    const int smallest = 0; // of a PNG's "quality"
    QCoreApplication::exit(picture.save(m_wish.shot, "PNG", smallest) ? 0 : 1);
}

} // namespace muster::ui
