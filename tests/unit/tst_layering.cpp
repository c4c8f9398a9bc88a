// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sourceRoot = QStringLiteral(RAPPORTEUR_SOURCES);

/// Which folders of ours each folder may include; every folder may include itself and support.
const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> table {
        {u"support"_s, {}},
        {u"article"_s, {}},
        {u"briefing"_s, {u"article"_s}},
        {u"readers"_s, {u"article"_s}},
        {u"extraction"_s, {u"article"_s, u"briefing"_s}},
        {u"dossier"_s, {u"article"_s, u"briefing"_s}},
        {u"library"_s, {u"article"_s, u"briefing"_s}},
        {u"export"_s, {u"article"_s, u"briefing"_s}},
        {u"presentation"_s, {u"article"_s, u"briefing"_s, u"readers"_s, u"extraction"_s, u"dossier"_s, u"library"_s, u"export"_s}},
    };
    return table;
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(sourceRoot + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

/// What stands in quotation marks or angle brackets in the include lines of \a file.
QStringList includesOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    static const QRegularExpression line(
        u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    QStringList includes;
    for (const auto &match : line.globalMatch(QString::fromUtf8(source.readAll())))
        includes << match.captured(1);
    return includes;
}

QStringList widgetHeaders()
{
    return {u"QApplication"_s, u"QWidget"_s, u"QMainWindow"_s, u"QDialog"_s, u"QMessageBox"_s, u"QFileDialog"_s,
        u"QAction"_s, u"QTableView"_s, u"QListView"_s, u"QTreeView"_s, u"QStyledItemDelegate"_s, u"QtWidgets"_s};
}

} // namespace

/// Who may include whom: read from the include lines, since the linker knows only the targets.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void foldersIncludeOnlyWhatTheyMay_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir app(sourceRoot + u"/app"_s);
        for (const QString &folder : app.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(folder)) << folder;
    }

    void foldersIncludeOnlyWhatTheyMay()
    {
        QFETCH(QString, folder);
        QVERIFY2(allowed().contains(folder), "a folder that the table does not know");
        for (const QString &file : sourcesBelow(u"/app/"_s + folder)) {
            for (const QString &include : includesOf(file)) {
                const QString target = include.section(u'/', 0, 0);
                const bool ours = include.contains(u'/') && allowed().contains(target);
                const bool fine
                    = !ours || target == folder || target == "support"_L1 || allowed().value(folder).contains(target);
                QVERIFY2(fine, qPrintable(file + u" includes "_s + include));
            }
        }
    }

    void nothingBelowTheWindowKnowsWidgets()
    {
        for (const QString &file : sourcesBelow(u"/app"_s)) {
            if (file.endsWith("/app/main.cpp"_L1))
                continue;
            for (const QString &include : includesOf(file))
                QVERIFY2(!widgetHeaders().contains(include.section(u'/', 0, 0)),
                    qPrintable(file + u" includes "_s + include));
        }
    }

    void theWindowKnowsOnlyValuesAndPresentation()
    {
        static const QStringList fine {u"presentation"_s, u"dossier"_s, u"briefing"_s, u"article"_s, u"support"_s};
        for (const QString &file : sourcesBelow(u"/ui"_s)) {
            for (const QString &include : includesOf(file)) {
                const QString target = include.section(u'/', 0, 0);
                QVERIFY2(!allowed().contains(target) || !include.contains(u'/') || fine.contains(target),
                    qPrintable(file + u" includes "_s + include));
            }
        }
    }

    void nothingKnowsANetwork()
    {
        for (const QString &folder : {u"/app"_s, u"/ui"_s}) {
            for (const QString &file : sourcesBelow(folder)) {
                for (const QString &include : includesOf(file)) {
                    const bool network = include.startsWith("QNetwork"_L1) || include.startsWith("QTcp"_L1)
                        || include.startsWith("QSsl"_L1) || include.startsWith("QtNetwork"_L1)
                        || include == "sys/socket.h"_L1;
                    QVERIFY2(!network, qPrintable(file + u" includes "_s + include));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
