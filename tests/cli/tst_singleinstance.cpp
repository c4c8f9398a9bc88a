// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString example = QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt");
const QString busName = u"org.rapporteur.rapporteur"_s;

} // namespace

/// One window for all that is opened, through a session bus of the test's own.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        m_address = QString::fromLatin1(m_bus.readLine().trimmed());
        QVERIFY(!m_address.isEmpty());
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void laterStartsHandTheirFilesOver()
    {
        QProcess first;
        start(first, {example}, m_address);
        QTRY_VERIFY_WITH_TIMEOUT(busSays(u"NameHasOwner"_s), 20'000);
        QProcess second;
        start(second, {example, example}, m_address);
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QProcess third; // no file: only the window
        start(third, {}, m_address);
        QVERIFY(third.waitForFinished(20'000));
        QCOMPARE(third.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.kill();
        first.waitForFinished();
    }

    void withoutABusEachStartIsItsOwn()
    {
        QProcess first;
        QProcess second;
        start(first, {example}, {});
        start(second, {example}, {});
        constexpr int longerThanHandingOver = 2000;
        QVERIFY(!second.waitForFinished(longerThanHandingOver));
        for (QProcess *process : {&first, &second}) {
            QCOMPARE(process->state(), QProcess::Running);
            process->kill();
            process->waitForFinished();
        }
    }

    void aBusThatIsGoneKeepsNobodyFromReading()
    {
        QProcess process;
        start(process, {example}, u"unix:path="_s + m_folder.filePath(u"nobody"_s));
        constexpr int longerThanHandingOver = 2000;
        QVERIFY(!process.waitForFinished(longerThanHandingOver));
        process.kill();
        process.waitForFinished();
    }

private:
    void start(QProcess &process, const QStringList &arguments, const QString &bus) const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QString &folder : {u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            variables.insert(folder, m_folder.path());
        variables.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        if (!bus.isEmpty())
            variables.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral(RAPPORTEUR_PROGRAM), arguments);
        QVERIFY(process.waitForStarted());
    }

    /// The bus's own answer about the program's name: whether it says true.
    [[nodiscard]] bool busSays(const QString &method) const
    {
        QProcess send;
        send.start(u"dbus-send"_s,
            {u"--bus="_s + m_address, u"--dest=org.freedesktop.DBus"_s, u"--print-reply"_s, u"/"_s,
                u"org.freedesktop.DBus."_s + method, u"string:"_s + busName});
        send.waitForFinished();
        return send.readAllStandardOutput().contains("boolean true");
    }

    QProcess m_bus;
    QString m_address;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
