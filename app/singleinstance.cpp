// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QLatin1StringView name = "org.rapporteur.rapporteur"_L1;
constexpr QLatin1StringView path = "/org/rapporteur/rapporteur"_L1;

/// What the desktop or another start may ask, as methods on the bus.
class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(SingleInstance *instance)
        : QDBusAbstractAdaptor(instance)
        , m_instance(instance)
    {
    }

public slots:
    void Activate(const QVariantMap &platform) // NOLINT(readability-identifier-naming): the interface's names
    {
        takeToken(platform);
        emit m_instance->asked({});
    }
    void Open(const QStringList &uris, const QVariantMap &platform) // NOLINT(readability-identifier-naming)
    {
        takeToken(platform);
        QStringList paths;
        for (const QString &uri : uris) {
            if (const QString file = QUrl(uri).toLocalFile(); !file.isEmpty())
                paths << file;
        }
        emit m_instance->asked(paths);
    }
    /// The desktop entry offers no actions.
    void ActivateAction(const QString &, const QVariantList &, const QVariantMap &platform) // NOLINT
    {
        Activate(platform);
    }

private:
    /// What lets the window come to the front on Wayland: whoever asked had the user's attention.
    static void takeToken(const QVariantMap &platform)
    {
        if (const QString token = platform.value(u"activation-token"_s).toString(); !token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }

    SingleInstance *m_instance;
};

/// Whether a session bus runs. QtDBus would start one where there is none.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
}

QVariantMap platformData()
{
    QVariantMap data;
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        data.insert(u"activation-token"_s, token);
    if (const QString id = qEnvironmentVariable("DESKTOP_STARTUP_ID"); !id.isEmpty())
        data.insert(u"desktop-startup-id"_s, id);
    return data;
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
}

SingleInstance::Start SingleInstance::start(const QStringList &files)
{
    if (!hasSessionBus())
        return Start::First;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Start::First;
    new ApplicationAdaptor(this); // owned by this
    bus.registerObject(path, this);
    if (bus.registerService(name) || !handOver(files))
        return Start::First;
    return Start::HandedOver;
}

bool SingleInstance::handOver(const QStringList &files)
{
    constexpr int patience = 2000; // milliseconds; a program that hangs keeps nobody from reading
    QDBusMessage call = QDBusMessage::createMethodCall(
        name, path, u"org.freedesktop.Application"_s, files.isEmpty() ? u"Activate"_s : u"Open"_s);
    QVariantList arguments;
    if (!files.isEmpty()) {
        QStringList uris;
        for (const QString &file : files)
            uris << QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded);
        arguments << uris;
    }
    call.setArguments(arguments << platformData());
    return QDBusConnection::sessionBus().call(call, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

} // namespace rapporteur

#include "singleinstance.moc"
