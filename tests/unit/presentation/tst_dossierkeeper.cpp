// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingcorrector.h"
#include "presentation/briefingsession.h"
#include "presentation/dossierkeeper.h"
#include "support/samplebriefing.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

/// What one window has of all this.
struct Desk {
    explicit Desk(const QString &folder, DossierKeeper::Write write = DossierFile::write)
        : corrector(session)
        , keeper(session, corrector, folder, std::move(write))
    {
    }

    BriefingSession session;
    BriefingCorrector corrector;
    DossierKeeper keeper;
};

/// Edits and saves without end, telling after each correction how many there are; to be killed.
int editForever(QCoreApplication &application, const QString &folder)
{
    Desk desk(folder + u"/state"_s);
    desk.session.setBriefing(sampleBriefing());
    QTimer edits;
    int edit = 0;
    QObject::connect(&edits, &QTimer::timeout, &application, [&] {
        desk.corrector.writeComment(QString::number(++edit));
        std::printf("%d %lld\n", edit, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        if (edit % 7 == 0)
            desk.keeper.save(folder + u"/kept.rapporteur"_s);
    });
    edits.start(20);
    return QCoreApplication::exec();
}

/// The last comment that a dossier's corrections write; 0 when the file is not there.
int lastEdit(const QString &path, bool &isWhole)
{
    if (!QFile::exists(path))
        return 0;
    const auto content = DossierFile::read(path);
    isWhole = isWhole && content && content->warning.isEmpty();
    if (!content || content->corrections.isEmpty())
        return 0;
    const auto *comment = std::get_if<WriteComment>(&content->corrections.constLast());
    return comment ? comment->text.toInt() : 0;
}

} // namespace

class TestDossierKeeper : public QObject
{
    Q_OBJECT

private slots:
    void workIsKeptWithinASecond()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.session.setBriefing(sampleBriefing());
        QVERIFY(!desk.keeper.isModified());
        desk.corrector.writeComment(u"mine"_s);
        QVERIFY(desk.keeper.isModified());
        const auto kept = [&folder] { return QDir(folder.path()).entryList({u"*.rapporteur"_s}, QDir::Files).size(); };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 1, 1000);
        desk.corrector.undoStack().undo();
        QTRY_COMPARE(kept(), 0);
    }

    void savingTakesTheRecoveryFileAway()
    {
        QTemporaryDir folder;
        QTemporaryDir state;
        Desk desk(state.path());
        desk.session.setBriefing(sampleBriefing());
        desk.corrector.writeComment(u"mine"_s);
        desk.keeper.flush();
        QVERIFY(!QDir(state.path()).isEmpty());
        QSignalSpy saved(&desk.keeper, &DossierKeeper::saved);
        desk.keeper.save(folder.filePath(u"x.rapporteur"_s));
        QVERIFY(saved.wait());
        QVERIFY(!desk.keeper.isModified());
        QTRY_VERIFY(QDir(state.path()).isEmpty());
    }

    void aFullDiskIsToldOnceAndNothingIsLost()
    {
        QTemporaryDir state;
        bool isFull = true;
        Desk desk(state.path(), [&isFull](const Dossier &dossier, const QString &path) -> Result<void> {
            return isFull ? Result<void>(failure(ErrorKind::NotWritable, u"full"_s))
                          : DossierFile::write(dossier, path);
        });
        desk.session.setBriefing(sampleBriefing());
        QSignalSpy problems(&desk.keeper, &DossierKeeper::problem);
        desk.corrector.writeComment(u"mine"_s);
        QVERIFY(problems.wait());
        QCOMPARE(desk.session.briefing()->comment, u"mine"_s);
        desk.corrector.writeComment(u"mine too"_s);
        desk.keeper.flush();
        QCOMPARE(problems.size(), 1);
        isFull = false;
        desk.corrector.writeComment(u"mine still"_s);
        desk.keeper.flush();
        QCOMPARE(QDir(state.path()).entryList({u"*.rapporteur"_s}, QDir::Files).size(), 1);
    }

    void killedAtAnyMoment()
    {
        const int kills = std::max(12, qEnvironmentVariableIntValue("RAPPORTEUR_KILLS"));
        QRandomGenerator random(11);
        int damaged = 0;
        int late = 0;
        qint64 longest = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QTemporaryDir folder;
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, folder.path()});
            QVERIFY(process.waitForReadyRead(10'000));
            QTest::qWait(random.bounded(1500));
            ::kill(pid_t(process.processId()), SIGKILL);
            process.waitForFinished();
            const qint64 end = QDateTime::currentMSecsSinceEpoch();
            bool isWhole = true;
            int kept = lastEdit(folder.filePath(u"kept.rapporteur"_s), isWhole);
            for (const QString &file : QDir(folder.filePath(u"state"_s)).entryList({u"*.rapporteur"_s}, QDir::Files))
                kept = std::max(kept, lastEdit(folder.filePath(u"state/"_s) + file, isWhole));
            damaged += !isWhole;
            // The oldest correction that is missing must have been made within the last second.
            for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
                const QList<QByteArray> parts = line.split(' ');
                if (parts.size() == 2 && parts[0].toInt() == kept + 1) {
                    longest = std::max(longest, end - parts[1].toLongLong());
                    late += end - parts[1].toLongLong() > 1000;
                }
            }
        }
        qInfo("%d kills: %d files damaged, at most %lld ms of work missing", kills, damaged,
            static_cast<long long>(longest));
        QCOMPARE(damaged, 0);
        QCOMPARE(late, 0);
    }

    void whatWasKilledIsOfferedAndGoneOnWith()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, folder.path()});
        QVERIFY(process.waitForReadyRead(10'000));
        const auto files = [&folder] {
            return QDir(folder.filePath(u"state"_s)).entryList({u"*.rapporteur"_s}, QDir::Files).size();
        };
        QTRY_COMPARE(files(), 1);
        Desk desk(folder.filePath(u"state"_s));
        QVERIFY(desk.keeper.leftWork().isEmpty()); // it still runs
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        QTRY_COMPARE(desk.keeper.leftWork().size(), 1);
        desk.keeper.recover(desk.keeper.leftWork().constFirst().file);
        QTRY_VERIFY(desk.session.briefing());
        QVERIFY(desk.session.briefing()->comment.toInt() > 0);
        QVERIFY(desk.keeper.isModified());
        QVERIFY(desk.keeper.leftWork().isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--edit") == 0)
        return editForever(application, QString::fromLocal8Bit(argv[2]));
    TestDossierKeeper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dossierkeeper.moc"
