// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

/// Gives each file named to the fuzzer's function, once.
int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()));
    }
    return 0;
}
