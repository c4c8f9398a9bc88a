// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace rapporteur {

namespace {

struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAboutBox(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, AboutBox::tr("About Rapporteur"),
        AboutBox::tr("Rapporteur %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, parent);
    box->setInformativeText(
        AboutBox::tr("Turns press articles about a conference into a briefing in which every line goes back to its "
                     "place in the source.\n\nNothing leaves this computer: the program has no network code.\n\n"
                     "Free software under the GNU General Public License, version 3 or later."));
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace rapporteur
