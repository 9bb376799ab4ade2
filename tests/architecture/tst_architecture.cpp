// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// The modules of app/, each seeing only those before it.
const QStringList &moduleOrder()
{
    static const QStringList order{u"core"_s,       u"incident"_s, u"settings"_s, u"secrets"_s,
                                   u"store"_s,      u"net"_s,      u"http"_s,     u"oauth"_s,
                                   u"mattermost"_s, u"record"_s,   u"rootly"_s,   u"relay"_s,
                                   u"practice"_s,   u"setup"_s,    u"backend"_s,  u"cli"_s};
    return order;
}

/// Why a module may not see another, although it comes later; empty: it may.
QString moduleObjection(const QString &module, const QString &included)
{
    const auto from = moduleOrder().indexOf(module);
    const auto to = moduleOrder().indexOf(included);
    if (from < 0)
        return u"app/%1 is no module of the house"_s.arg(module);
    if (to < 0)
        return u"app/%1 is no module of the house"_s.arg(included);
    if (to > from)
        return u"app/%1 comes after app/%2"_s.arg(included, module);
    if ((module == "http"_L1 || module == "net"_L1) && included != module && included != "core"_L1)
        return u"app/%1 knows no domain"_s.arg(module);
    if (module == "rootly"_L1 && included == "mattermost"_L1)
        return u"app/rootly does not know app/mattermost"_s;
    return {};
}

/// Why a room of ui/ may not see another; empty: it may. What paints knows nothing of what it shows.
QString roomObjection(const QString &room, const QString &include)
{
    static const QHash<QString, QStringList> seen{{u"look"_s, {u"ui/look/"_s}},
                                                  {u"widgets"_s, {u"ui/look/"_s, u"ui/widgets/"_s}}};
    const auto allowed = seen.constFind(room);
    if (allowed == seen.constEnd())
        return {};
    for (const QString &folder : *allowed) {
        if (include.startsWith(folder))
            return {};
    }
    return u"ui/%1 sees %2 alone"_s.arg(room, allowed->join(u" and "_s));
}

/// Why @p file may not include @p include; empty: it may.
QString includeObjection(const QString &file, const QString &include)
{
    const QString module = file.section(u'/', 1, 1);
    const QString top = include.section(u'/', 0, 0);
    const QString included = include.section(u'/', 1, 1);
    if (top != "app"_L1 && top != "ui"_L1)
        return u"includes are rooted at app/ or ui/"_s;
    if (file.startsWith("app/"_L1))
        return top == "ui"_L1 ? u"app/ never includes ui/"_s : moduleObjection(module, included);
    if (const QString objection = roomObjection(module, include); !objection.isEmpty())
        return objection;
    static const QStringList seenByConsole{u"backend"_s, u"incident"_s, u"settings"_s, u"core"_s};
    if (top == "app"_L1 && !seenByConsole.contains(included))
        return u"ui/ does not see app/%1"_s.arg(included);
    return {};
}

struct Rule
{
    QString pattern; ///< looked for in code, not in comments or strings
    QString reason;
    QString where; ///< regular expression over paths
    QString except; ///< regular expression over paths; empty: nowhere
};

const QList<Rule> &forbiddenWords()
{
    static const QList<Rule> rules{
        {uR"(\bQEventLoop\b|\bprocessEvents\s*\()"_s, u"no nested event loops"_s, u"^(app|ui)/"_s, {}},
        {uR"(\bwaitFor\w*\s*\(|\b(QThread::)?[mu]?sleep\s*\(|\bsleep_for\b)"_s,
         u"no blocking waits"_s,
         u"^(app|ui)/"_s,
         {}},
        {uR"((?<!QCoreApplication)(?<!QGuiApplication)(?<!QApplication)::instance\s*\(\)|\binstance\s*\(\)\s*;)"_s,
         u"no singletons"_s,
         u"^(app|ui)/"_s,
         {}},
        {uR"(\bco_await\b)"_s, u"no co_await in ui/"_s, u"^ui/"_s, {}},
        {uR"(\bQCoreApplication::translate\b|\bQObject::tr\b|\bQ_DECLARE_TR_FUNCTIONS\b)"_s,
         u"who reads it is not known in app/: Wording, or Texts"_s,
         u"^app/"_s,
         {}},
        {uR"(\bco_await\b[^;]*\{)"_s,
         u"GCC 12 destroys a braced argument of an awaited call twice: name it first"_s,
         u"^(app|tests)/"_s,
         {}},
        {uR"(\b(QMessageBox|QProgressDialog|QErrorMessage)\b)"_s,
         u"no modal dialogs for progress or errors"_s,
         u"^ui/"_s,
         {}},
        {uR"(\bqcoro_enable_coroutines\b|\bQHttpServer\b)"_s,
         u"platform: must not be used"_s,
         u"^(app|ui|tests)/"_s,
         {}},
        {uR"(\bqCoro\s*\([^;]*&\w+(::\w+)+)"_s,
         u"QCoro 0.8 crashes when the signal comes twice: firstEmission() of app/core"_s,
         u"^(app|ui|tests)/"_s,
         {}},
        {uR"(\bQNetworkAccessManager\b)"_s, u"one outgoing HTTP client, in app/net"_s, u"^(app|ui)/"_s,
         u"^app/net/"_s},
        {uR"(\b(QTcpServer|QSslServer)\b)"_s, u"one listener, in app/http"_s, u"^(app|ui)/"_s,
         u"^app/http/"_s},
        {uR"(\bQSqlDatabase\b)"_s, u"one way to SQL, in app/store"_s, u"^(app|ui)/"_s, u"^app/store/"_s},
        {uR"(\b(class|struct)\s+(?!Q[A-Z])\w*(Manager|Helper|Utils?|Data)\b)"_s,
         u"a name that says nothing"_s,
         u"^(app|ui)/"_s,
         {}},
        {uR"(\b(std::)?(printf|cout|cerr)\b)"_s, u"output goes through the log or the console of app/cli"_s,
         u"^(app|ui)/"_s, u"^app/cli/"_s},
        {uR"(^\s*(static\s+)?(?!constexpr|const|inline constexpr)\w[\w:<>]*\s+g_\w+)"_s,
         u"no mutable globals"_s,
         u"^(app|ui)/"_s,
         {}},
        {uR"(\bthrow\b)"_s, u"exceptions do not cross a function of ours"_s, u"^(app|ui)/"_s, {}},
        {uR"(\bQSKIP\b|\bQEXPECT_FAIL\b)"_s, u"no test that cannot fail"_s, u"^tests/"_s,
         u"^tests/architecture/"_s},
        {uR"(\b(QTest::q(Wait|Sleep)|QThread::m?sleep)\s*\()"_s, u"tests wait for signals, never for time"_s,
         u"^tests/"_s, u"^tests/architecture/"_s},
    };
    return rules;
}

bool tracked(const QString &path)
{
    static const QRegularExpression built(u"^build/"_s);
    return !built.match(path).hasMatch();
}

} // namespace

/// Holds the house to its own rules: who may include whom, what no code of ours does, what each file bears.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectsToForbiddenIncludes_data();
    void objectsToForbiddenIncludes();
    void blanksCommentsAndStrings();
    void everyIncludeIsAllowed();
    void noForbiddenWordIsUsed();
    void everyFileBearsTheLicence();
    void everyHeaderIsGuardedByPragmaOnce();
    void everySourceIncludesItsOwnHeaderFirst();
    void theTopLevelIsAsDesigned();
    void webEngineStaysInTheBrowser();
    void theProjectSpeaksOfItselfAlone();
};

void TestArchitecture::objectsToForbiddenIncludes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("lower module") << u"app/relay/a.cpp"_s << u"app/store/journal.h"_s << true;
    QTest::newRow("own module") << u"app/http/a.cpp"_s << u"app/http/message.h"_s << true;
    QTest::newRow("higher module") << u"app/store/a.cpp"_s << u"app/relay/plan.h"_s << false;
    QTest::newRow("console from app") << u"app/backend/a.cpp"_s << u"ui/pages/page.h"_s << false;
    QTest::newRow("domain from the listener") << u"app/http/a.cpp"_s << u"app/incident/incident.h"_s << false;
    QTest::newRow("core from the listener") << u"app/http/a.cpp"_s << u"app/core/log.h"_s << true;
    QTest::newRow("mattermost from rootly") << u"app/rootly/a.cpp"_s << u"app/mattermost/client.h"_s << false;
    QTest::newRow("store from the console") << u"ui/pages/a.cpp"_s << u"app/store/journal.h"_s << false;
    QTest::newRow("backend from the console") << u"ui/pages/a.cpp"_s << u"app/backend/backend.h"_s << true;
    QTest::newRow("look from widgets") << u"ui/widgets/a.cpp"_s << u"ui/look/style.h"_s << true;
    QTest::newRow("widgets from look") << u"ui/look/a.cpp"_s << u"ui/widgets/button.h"_s << false;
    QTest::newRow("pages from widgets") << u"ui/widgets/a.cpp"_s << u"ui/pages/page.h"_s << false;
    QTest::newRow("backend from widgets") << u"ui/widgets/a.cpp"_s << u"app/backend/backend.h"_s << false;
    QTest::newRow("widgets from pages") << u"ui/pages/a.cpp"_s << u"ui/widgets/button.h"_s << true;
    QTest::newRow("not rooted") << u"app/http/a.cpp"_s << u"message.h"_s << false;
    QTest::newRow("unknown module") << u"app/http/a.cpp"_s << u"app/shed/a.h"_s << false;
}

void TestArchitecture::objectsToForbiddenIncludes()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    QCOMPARE(includeObjection(file, include).isEmpty(), allowed);
}

void TestArchitecture::blanksCommentsAndStrings()
{
    bool inComment = false;
    QCOMPARE(codeOnly(u"a(\"throw\"); // throw"_s, inComment), u"a(\"); "_s);
    QCOMPARE(codeOnly(u"b /* throw"_s, inComment), u"b "_s);
    QVERIFY(inComment);
    QCOMPARE(codeOnly(u"throw */ c"_s, inComment), u" c"_s);
}

void TestArchitecture::everyIncludeIsAllowed()
{
    QStringList objections;
    for (const QString &top : {u"app"_s, u"ui"_s}) {
        for (const SourceFile &file : sourceFiles(top)) {
            for (const auto &[line, include] : file.ownIncludes()) {
                if (include.endsWith(".moc"_L1))
                    continue;
                const QString objection = includeObjection(file.path, include);
                if (!objection.isEmpty())
                    objections << u"%1:%2 includes %3: %4"_s.arg(file.path).arg(line).arg(include, objection);
            }
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

void TestArchitecture::noForbiddenWordIsUsed()
{
    QStringList objections;
    for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s}) {
        for (const SourceFile &file : sourceFiles(top)) {
            for (const Rule &rule : forbiddenWords()) {
                if (!QRegularExpression(rule.where).match(file.path).hasMatch())
                    continue;
                if (!rule.except.isEmpty() && QRegularExpression(rule.except).match(file.path).hasMatch())
                    continue;
                const QRegularExpression pattern(rule.pattern);
                for (const SourceLine &line : file.lines) {
                    if (!line.code.trimmed().startsWith(u"#include"_s) && pattern.match(line.code).hasMatch())
                        objections << u"%1:%2: %3: %4"_s.arg(file.path)
                                          .arg(line.number)
                                          .arg(rule.reason, line.text.trimmed());
                }
            }
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

void TestArchitecture::everyFileBearsTheLicence()
{
    QStringList missing;
    for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s}) {
        for (const SourceFile &file : sourceFiles(top)) {
            const bool borne = file.lines.size() > 2
                && file.lines[0].text == "// SPDX-FileCopyrightText: 2026 The Muster developers"_L1
                && file.lines[1].text == "// SPDX-License-Identifier: Apache-2.0"_L1;
            if (!borne)
                missing << file.path;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestArchitecture::everyHeaderIsGuardedByPragmaOnce()
{
    QStringList missing;
    for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s}) {
        for (const SourceFile &file : sourceFiles(top)) {
            if (!file.path.endsWith(".h"_L1))
                continue;
            const auto once = [](const SourceLine &line) { return line.text == "#pragma once"_L1; };
            if (std::none_of(file.lines.cbegin(), file.lines.cend(), once))
                missing << file.path;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestArchitecture::everySourceIncludesItsOwnHeaderFirst()
{
    const QString root = QString::fromUtf8(MUSTER_SOURCE_DIR);
    QStringList wrong;
    for (const QString &top : {u"app"_s, u"ui"_s}) {
        for (const SourceFile &file : sourceFiles(top)) {
            if (!file.path.endsWith(".cpp"_L1))
                continue;
            const QString header = file.path.chopped(4) + u".h"_s;
            if (!QFile::exists(root + u'/' + header))
                continue;
            const auto own = file.ownIncludes();
            const auto foreign = file.systemIncludes();
            const bool first = !own.isEmpty() && own.first().second == header
                && (foreign.isEmpty() || own.first().first < foreign.first().first);
            if (!first)
                wrong << file.path;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArchitecture::theTopLevelIsAsDesigned()
{
    static const QStringList designed{u"app"_s,
                                      u"ui"_s,
                                      u"resources"_s,
                                      u"translations"_s,
                                      u"tests"_s,
                                      u"packaging"_s,
                                      u"CMakeLists.txt"_s,
                                      u"CMakePresets.json"_s,
                                      u"README.md"_s,
                                      u"CONTRIBUTING.md"_s,
                                      u"LICENSE"_s,
                                      u"run"_s,
                                      u"test"_s,
                                      u"cmake"_s,
                                      u"build"_s,
                                      u"CMakeUserPresets.json"_s};
    const QDir root(QString::fromUtf8(MUSTER_SOURCE_DIR));
    QStringList strangers;
    // Dot-files belong to tools and are not listed.
    for (const QString &entry : root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (!designed.contains(entry))
            strangers << entry;
    }
    QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
}

void TestArchitecture::webEngineStaysInTheBrowser()
{
    QStringList objections;
    for (const QString &top : {u"app"_s, u"ui"_s}) {
        for (const SourceFile &file : sourceFiles(top)) {
            for (const auto &[line, include] : file.systemIncludes()) {
                const bool engine = include.contains("WebEngine"_L1);
                if (engine && !file.path.startsWith("ui/browser/"_L1))
                    objections << u"%1:%2 includes %3"_s.arg(file.path).arg(line).arg(include);
                const bool widget = include.startsWith("QtWidgets"_L1) || include == "QWidget"_L1
                    || include == "QApplication"_L1;
                if (widget && file.path.startsWith("app/"_L1))
                    objections << u"%1:%2: app/ links no Widgets"_s.arg(file.path).arg(line);
            }
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

void TestArchitecture::theProjectSpeaksOfItselfAlone()
{
    // Marks of unfinished work, and paths of the machine it was written on.
    static const QRegularExpression betrayal(uR"(\b(TO)DO\b|\b(FIX)ME\b|\bX(X)X\b|/(wo)rk/|/tm(p)/mb)"_s);
    QStringList objections;
    for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s}) {
        for (const SourceFile &file : sourceFiles(top)) {
            if (!tracked(file.path))
                continue;
            for (const SourceLine &line : file.lines) {
                if (betrayal.match(line.text).hasMatch())
                    objections << u"%1:%2: %3"_s.arg(file.path).arg(line.number).arg(line.text.trimmed());
            }
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestArchitecture)
#include "tst_architecture.moc"
