// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/page_makers.h"

#include "ui/pages/channels/channels_page.h"
#include "ui/pages/help/help_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/practice/practice_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/setup/setup_page.h"
#include "ui/shell/channels_presenter.h"
#include "ui/shell/help_presenter.h"
#include "ui/shell/incidents_presenter.h"
#include "ui/shell/overview_presenter.h"
#include "ui/shell/people_presenter.h"
#include "ui/shell/practice_presenter.h"
#include "ui/shell/settings_presenter.h"
#include "ui/shell/setup_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

QString titled(const char *source)
{
    return QCoreApplication::translate("PageTitle", source);
}

template <typename Page, typename Presenter>
std::function<QWidget *(QWidget *)> shownBy(const PageContext &context, std::function<Page *(QWidget *)> make)
{
    return [context, make](QWidget *parent) {
        Page *page = make(parent);
        new Presenter(page, context);
        return page;
    };
}

template <typename Page, typename Presenter>
std::function<QWidget *(QWidget *)> shownBy(const PageContext &context)
{
    return shownBy<Page, Presenter>(context, [](QWidget *parent) { return new Page(parent); });
}

} // namespace

QList<PageEntry> pageEntries(const PageContext &context)
{
    using Section = PageEntry::Section;
    return {
        {u"overview"_s, titled(QT_TRANSLATE_NOOP("PageTitle", "Overview")), u"overview"_s, Section::Daily,
         shownBy<OverviewPage, OverviewPresenter>(context,
                                                  [](QWidget *parent) { return new OverviewPage(parent); })},
        {u"incidents"_s, titled(QT_TRANSLATE_NOOP("PageTitle", "Incidents")), u"incidents"_s, Section::Daily,
         [context](QWidget *parent) { return IncidentsPresenter::makePage(context, parent); }},
        {u"practice"_s, titled(QT_TRANSLATE_NOOP("PageTitle", "Practice")), u"practice"_s, Section::Daily,
         shownBy<PracticePage, PracticePresenter>(
             context, [context](QWidget *parent) { return PracticePresenter::makePage(context, parent); })},
        {u"setup"_s, titled(QT_TRANSLATE_NOOP("PageTitle", "Set-up")), u"setup"_s, Section::Configure,
         shownBy<SetupPage, SetupPresenter>(context)},
        {u"channels"_s, titled(QT_TRANSLATE_NOOP("PageTitle", "Channels")), u"channels"_s, Section::Configure,
         shownBy<ChannelsPage, ChannelsPresenter>(context)},
        {u"people"_s, titled(QT_TRANSLATE_NOOP("PageTitle", "People")), u"people"_s, Section::Configure,
         [context](QWidget *parent) { return PeoplePresenter::makePage(context, parent); }},
        {u"help"_s, titled(QT_TRANSLATE_NOOP("PageTitle", "Help")), u"info"_s, Section::Foot,
         shownBy<HelpPage, HelpPresenter>(context)},
        {u"settings"_s, titled(QT_TRANSLATE_NOOP("PageTitle", "Settings")), u"settings"_s, Section::Foot,
         shownBy<SettingsPage, SettingsPresenter>(context)},
    };
}

} // namespace muster::ui
