// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rapporteur {

ExportDialog::ExportDialog(const Proposal &proposal, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_language(new QComboBox(this))
    , m_pageFormat(new QComboBox(this))
    , m_summaryLength(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_mark(new QLineEdit(this))
    , m_replaces(new QLabel(tr("An existing file will be replaced."), this))
    , m_citedOnly(new QCheckBox(tr("Annex: only the paragraphs that are cited"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the briefing"));
    makeFields();
    fillIn(proposal);
    updateButtons();
    m_subject->setFocus();
}

void ExportDialog::makeFields()
{
    m_path->setObjectName(u"exportPath"_s);
    m_subject->setObjectName(u"exportSubject"_s);
    m_path->setMinimumWidth(340);
    m_language->addItem(tr("French", "language"), QLocale::French);
    m_language->addItem(tr("English", "language"), QLocale::English);
    m_pageFormat->addItem(tr("A4"), int(PageFormat::A4));
    m_pageFormat->addItem(tr("Letter", "page format"), int(PageFormat::Letter));
    for (const int sentences : {3, 5, 7})
        m_summaryLength->addItem(tr("%n sentences", "length of the summary", sentences), sentences);

    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Subject:"), m_subject);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&To:"), m_to);
    form->addRow(tr("&Distribution mark:"), m_mark);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("S&ummary:"), m_summaryLength);
    form->addRow(tr("&Page format:"), m_pageFormat);
    form->addRow({}, m_citedOnly);
    auto *fileLabel = new QLabel(tr("File &name:"), this);
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, file);
    form->addRow({}, m_replaces);
    m_choose->setAccessibleName(tr("Choose where the file is written"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseFileWanted);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
    connect(m_subject, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
}

void ExportDialog::fillIn(const Proposal &proposal)
{
    m_path->setText(proposal.path);
    m_subject->setText(proposal.subject);
    m_summaryLength->setCurrentIndex(m_summaryLength->findData(proposal.summaryLength));
    m_settings.beginGroup(u"export"_s);
    const int language = m_settings.value(u"language"_s, proposal.language).toInt();
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    const bool isMetric = QLocale::system().measurementSystem() == QLocale::MetricSystem;
    const int pageFormat
        = m_settings.value(u"pageFormat"_s, int(isMetric ? PageFormat::A4 : PageFormat::Letter)).toInt();
    m_pageFormat->setCurrentIndex(std::max(0, m_pageFormat->findData(pageFormat)));
    m_from->setText(m_settings.value(u"from"_s).toString());
    m_to->setText(m_settings.value(u"to"_s).toString());
    m_mark->setText(m_settings.value(u"distributionMark"_s).toString());
    m_citedOnly->setChecked(m_settings.value(u"citedPassagesOnly"_s, false).toBool());
    m_settings.endGroup();
}

QString ExportDialog::path() const
{
    return m_path->text().trimmed();
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

int ExportDialog::summaryLength() const
{
    return m_summaryLength->currentData().toInt();
}

ExportOptions ExportDialog::options() const
{
    return {.language = QLocale::Language(m_language->currentData().toInt()),
        .pageFormat = PageFormat(m_pageFormat->currentData().toInt()),
        .clock = QDateTime::currentDateTime(),
        .distributionMark = m_mark->text().trimmed(),
        .from = m_from->text().trimmed(),
        .to = m_to->text().trimmed(),
        .subject = m_subject->text().trimmed(),
        .summaryLength = summaryLength(),
        .citedPassagesOnly = m_citedOnly->isChecked()};
}

void ExportDialog::accept()
{
    const ExportOptions chosen = options();
    m_settings.beginGroup(u"export"_s);
    m_settings.setValue(u"language"_s, int(chosen.language));
    m_settings.setValue(u"pageFormat"_s, int(chosen.pageFormat));
    m_settings.setValue(u"from"_s, chosen.from);
    m_settings.setValue(u"to"_s, chosen.to);
    m_settings.setValue(u"distributionMark"_s, chosen.distributionMark);
    m_settings.setValue(u"citedPassagesOnly"_s, chosen.citedPassagesOnly);
    m_settings.endGroup();
    QDialog::accept();
}

void ExportDialog::updateButtons()
{
    m_replaces->setVisible(QFileInfo::exists(path()));
    m_export->setEnabled(!path().isEmpty() && !m_subject->text().trimmed().isEmpty());
}

} // namespace rapporteur
