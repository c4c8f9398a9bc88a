// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Usage: dbus-run-session -- under-x11.sh tst_screenreader PROGRAM

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// An object of a program on the accessibility bus.
struct Accessible {
    QString program;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(Accessible)

static QDBusArgument &operator<<(QDBusArgument &argument, const Accessible &accessible)
{
    argument.beginStructure();
    argument << accessible.program << accessible.path;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Accessible &accessible)
{
    argument.beginStructure();
    argument >> accessible.program >> accessible.path;
    argument.endStructure();
    return argument;
}

/// Reads the panes of the running program the way a screen reader does.
class TestScreenReader : public QObject
{
    Q_OBJECT

public:
    explicit TestScreenReader(const QString &program)
        : m_program(program)
    {
    }

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<Accessible>();
        qDBusRegisterMetaType<QList<Accessible>>();
        QDBusInterface bus(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s);
        const QDBusReply<QString> address = bus.call(u"GetAddress"_s);
        if (!address.isValid())
            QSKIP("No accessibility bus: the package at-spi2-core is missing.");
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address.value(), u"accessibility"_s));
        QVERIFY(m_bus->isConnected());
    }

    void theQuotesAreRead()
    {
        QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        environment.insert(u"XDG_STATE_HOME"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(m_program, {u"--language"_s, u"en"_s, QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt")});
        QVERIFY(process.waitForStarted());

        constexpr int patience = 20000; ///< ms
        Accessible quotes;
        const bool found = QTest::qWaitFor(
            [&] {
                quotes = find(u"list"_s, u"Quotes"_s);
                return !quotes.program.isEmpty() && !children(quotes).isEmpty();
            },
            patience);
        QVERIFY2(found, "The list of quotes must be on the accessibility bus.");
        const QString first = name(children(quotes).first());
        QVERIFY2(first.startsWith(u"«\u202FAlors que nous sommes"_s), qPrintable(first));
        QVERIFY2(first.contains(u"le chef de l’ONU"_s) && first.contains(u"¶1"_s), qPrintable(first));
        process.terminate();
        QVERIFY(process.waitForFinished());
    }

private:
    [[nodiscard]] QString name(const Accessible &object) const { return property(object, u"Name"_s).toString(); }

    [[nodiscard]] QVariant property(const Accessible &object, const QString &what) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            object.program, object.path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << u"org.a11y.atspi.Accessible"_s << what;
        const QDBusReply<QDBusVariant> reply = m_bus->call(call);
        return reply.isValid() ? reply.value().variant() : QVariant();
    }

    [[nodiscard]] QList<Accessible> children(const Accessible &object) const
    {
        const QDBusReply<QList<Accessible>> reply = m_bus->call(QDBusMessage::createMethodCall(
            object.program, object.path.path(), u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s));
        return reply.isValid() ? reply.value() : QList<Accessible>();
    }

    [[nodiscard]] QString role(const Accessible &object) const
    {
        const QDBusReply<QString> reply = m_bus->call(QDBusMessage::createMethodCall(
            object.program, object.path.path(), u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s));
        return reply.value();
    }

    /// The first object so called, from the root of all programs down; lists are not entered.
    [[nodiscard]] Accessible find(const QString &wantedRole, const QString &wantedName) const
    {
        QList<Accessible> open
            = children({u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)});
        while (!open.isEmpty()) {
            const Accessible object = open.takeFirst();
            const bool isList = role(object).contains(wantedRole);
            if (isList && name(object) == wantedName)
                return object;
            if (!isList)
                open += children(object);
        }
        return {};
    }

    QString m_program;
    std::unique_ptr<QDBusConnection> m_bus;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    TestScreenReader test(QString::fromLocal8Bit(argv[1]));
    return QTest::qExec(&test, QStringList {QCoreApplication::applicationFilePath()});
}

#include "tst_screenreader.moc"
