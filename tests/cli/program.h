// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// One run of the program, to its end.
struct ProgramRun {
    int exitCode = -1; ///< -1: it did not start, crashed or did not end in time
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QByteArray> lines() const
    {
        QList<QByteArray> all = out.split('\n');
        if (all.constLast().isEmpty())
            all.removeLast();
        return all;
    }
};

/// Runs the program with \a arguments and without any display; \a environment is set on top of the test's own, an empty
/// value removes a variable.
inline ProgramRun runProgram(const QStringList &arguments, const QList<std::pair<QString, QString>> &environment = {},
    const QByteArray &input = {}, int limit = 30'000)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
        {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM")})
        variables.remove(name);
    for (const auto &[name, value] : environment) {
        variables.remove(name);
        if (!value.isEmpty())
            variables.insert(name, value);
    }
    const QTemporaryDir runtime; // without one Qt complains on standard error
    variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(RAPPORTEUR_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(limit) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}
