// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rights of an ordinary user, which the tests' own user may not be bound by.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_isBound(getuid() != 0 || setresuid(nobody, nobody, 0) == 0)
    {
    }
    ~OrdinaryUser()
    {
        uid_t real {};
        uid_t effective {};
        uid_t saved {};
        getresuid(&real, &effective, &saved);
        if (saved == 0 && (seteuid(0) != 0 || setresuid(0, 0, 0) != 0))
            qFatal("The rights could not be taken back.");
    }
    [[nodiscard]] bool isBound() const { return m_isBound; }

private:
    bool m_isBound;
};

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aFileIsWrittenAndWrittenOver()
    {
        const QString path = m_folder->filePath(u"x.rapporteur"_s);
        QVERIFY(WholeFile::write(path, "first"));
        QVERIFY(WholeFile::write(path, "second"));
        QCOMPARE(contentOf(path), QByteArray("second"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"x.rapporteur"_s));
    }

    void whatStandsInTheWayIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("vanished folder") << u"gone/x"_s << u"its folder does not exist any more"_s;
        QTest::newRow("folder of the name") << u"taken"_s << u"there is a folder of this name"_s;
        QTest::newRow("open in LibreOffice") << u"open.odt"_s << u"open in LibreOffice"_s;
    }

    void whatStandsInTheWayIsTold()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        QVERIFY(QDir(m_folder->path()).mkdir(u"taken"_s));
        put(m_folder->filePath(u".~lock.open.odt#"_s), "");
        const Result<void> written = WholeFile::write(m_folder->filePath(name), "bytes");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::NotWritable);
        QVERIFY2(written.error().sentence.contains(reason), qPrintable(written.error().sentence));
    }

    void aReadOnlyFolderIsToldAndWhatWasThereStays_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<QString>("reason");
        QTest::newRow("folder") << 0555 << u"you may not write into this folder"_s;
        QTest::newRow("file") << 0777 << u"the file is write-protected"_s;
    }

    void aReadOnlyFolderIsToldAndWhatWasThereStays()
    {
        QFETCH(int, folderMode);
        QFETCH(QString, reason);
        const QString path = m_folder->filePath(u"x.rapporteur"_s);
        put(path, "what was there");
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0444), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), mode_t(folderMode)), 0);
        {
            const OrdinaryUser user;
            if (!user.isBound())
                QSKIP("These rights cannot be given up.");
            const Result<void> written = WholeFile::write(path, "bytes");
            QVERIFY(!written);
            QVERIFY2(written.error().sentence.contains(reason), qPrintable(written.error().sentence));
        }
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
        QCOMPARE(contentOf(path), QByteArray("what was there"));
    }

    void aFullDiskLeavesWhatWasThere()
    {
        const QString path = m_folder->filePath(u"x.rapporteur"_s);
        QVERIFY(WholeFile::write(path, "what was there"));
        // What the system answers on a full disk it also answers beyond a limit on the size of files.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual {};
        getrlimit(RLIMIT_FSIZE, &usual);
        const rlimit small {4096, usual.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const Result<void> written = WholeFile::write(path, QByteArray(100'000, 'x'));
        setrlimit(RLIMIT_FSIZE, &usual);
        QVERIFY(!written);
        QVERIFY2(written.error().sentence.contains(u"the disk may be full"_s), qPrintable(written.error().sentence));
        QCOMPARE(contentOf(path), QByteArray("what was there"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    /// Last, since the disk stays in this process's view of the files.
    void aSmallDiskThatIsFull()
    {
        const QByteArray folder = QFile::encodeName(m_folder->path());
        const bool isMounted = unshare(CLONE_NEWNS) == 0
            && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && mount("tmpfs", folder.constData(), "tmpfs", 0, "size=64k") == 0;
        if (!isMounted)
            QSKIP("No disk can be made here.");
        const QString path = m_folder->filePath(u"x.rapporteur"_s);
        const QByteArray before(10'000, 'a');
        QVERIFY(WholeFile::write(path, before));
        const Result<void> written = WholeFile::write(path, QByteArray(100'000, 'b'));
        QVERIFY(!written);
        QVERIFY2(written.error().sentence.contains(u"the disk is full"_s), qPrintable(written.error().sentence));
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(WholeFile::write(path, QByteArray(20'000, 'c')));
        umount(folder.constData());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
