// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>

namespace rapporteur {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("rapporteur::Desktop", text);
}

void openDialog(QFileDialog *dialog, const Desktop::Chosen &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), chosen);
    dialog->open();
}

void openArticleDialog(QWidget *parent, const QString &folder, const Desktop::SeveralChosen &chosen)
{
    auto *dialog
        = new QFileDialog(parent, translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "Open articles")), folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({translated(QT_TRANSLATE_NOOP("rapporteur::Desktop",
                                "Articles (*.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.pdf "
                                "*.docx *.odt *.epub *.rtf *.eml *.rapporteur)")),
        translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "All files (*)"))});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

void openExportDialog(QWidget *parent, const QString &proposal, const Desktop::Chosen &chosen)
{
    auto *dialog = new QFileDialog(parent, translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "Export the briefing")));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "PDF (*.pdf)")),
        translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "OpenDocument text (*.odt)")),
        translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "Word document (*.docx)")),
        translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "Web page (*.html)")),
        translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "Markdown (*.md)")),
        translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "Text for a cable (*.txt)")),
        translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "Table of quotes (*.csv)")),
        translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "Table of attendance (*.attendance.csv)")),
        translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "JSON (*.json)"))});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype suffix = filter.indexOf(QStringLiteral("(*.")) + 3;
        dialog->setDefaultSuffix(filter.sliced(suffix, filter.size() - suffix - 1));
    });
    openDialog(dialog, chosen);
}

void openDossierDialog(QWidget *parent, const QString &proposal, const Desktop::Chosen &chosen)
{
    auto *dialog = new QFileDialog(parent, translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "Save the dossier")));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({translated(QT_TRANSLATE_NOOP("rapporteur::Desktop", "Dossier (*.rapporteur)"))});
    dialog->setDefaultSuffix(QStringLiteral("rapporteur"));
    dialog->selectFile(proposal);
    openDialog(dialog, chosen);
}

/// Of the XDG base directories the one for state; Qt knows it only from 6.7 on.
QString recoveryFolder()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state = QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.local/state");
    return state + QStringLiteral("/rapporteur/recovery");
}

} // namespace

Desktop Desktop::ofSystem()
{
    return {openArticleDialog, openExportDialog, [](const QUrl &url) { QDesktopServices::openUrl(url); },
        openDossierDialog, recoveryFolder()};
}

} // namespace rapporteur
