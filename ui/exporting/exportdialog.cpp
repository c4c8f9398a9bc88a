// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportdialog.h"

#include "findingslist.h"
#include "pagesview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr double zoomStep = 1.2;

QToolButton *previewButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QToolButton *pageButton(Qt::ArrowType arrow, const QString &name, QWidget *parent)
{
    QToolButton *button = previewButton(name, parent);
    button->setArrowType(arrow);
    return button;
}

QToolButton *zoomButton(const QString &sign, const QString &name, QWidget *parent)
{
    QToolButton *button = previewButton(name, parent);
    button->setText(sign);
    return button;
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

ExportDialog::ExportDialog(const Proposal &proposal, ExportSettings settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_briefing(proposal.briefing)
    , m_template(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_mark(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_summaryLength(new QComboBox(this))
    , m_pageFormat(new QComboBox(this))
    , m_citedOnly(new QCheckBox(tr("Annex: only the paragraphs that are cited"), this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_replaces(new QLabel(tr("An existing file will be replaced."), this))
    , m_pages(new PagesView(this))
    , m_previousPage(pageButton(Qt::LeftArrow, tr("Previous page"), this))
    , m_nextPage(pageButton(Qt::RightArrow, tr("Next page"), this))
    , m_pageNumber(new QLabel(this))
    , m_findings(new FindingsList(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the briefing"));
    makeFields();
    auto *sides = new QHBoxLayout;
    sides->addLayout(formLayout(), 0);
    sides->addLayout(previewLayout(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(sides, 1);
    rows->addWidget(m_findings);
    rows->addLayout(buttonLayout());
    fillIn(proposal);
    connectFields();
    updateButtons();
    requestPages();
    m_subject->setFocus();
    resize(980, 640); // with the window's frame on a screen of 1366 × 768
}

void ExportDialog::makeFields()
{
    m_template->setObjectName(u"exportTemplate"_s);
    m_path->setObjectName(u"exportPath"_s);
    m_subject->setObjectName(u"exportSubject"_s);
    m_mark->setObjectName(u"exportMark"_s);
    m_pageFormat->setObjectName(u"exportPageFormat"_s);
    m_language->setObjectName(u"exportLanguage"_s);
    m_path->setMinimumWidth(230);
    m_template->addItem(tr("Briefing note"), int(ExportTemplate::Synthesis));
    m_template->addItem(tr("Note for the file (United Nations)"), int(ExportTemplate::UnitedNations));
    m_template->addItem(tr("Cable"), int(ExportTemplate::Cable));
    m_template->addItem(tr("Press lines"), int(ExportTemplate::PressLines));
    m_language->addItem(tr("French", "language"), QLocale::French);
    m_language->addItem(tr("English", "language"), QLocale::English);
    m_pageFormat->addItem(tr("A4"), int(PageFormat::A4));
    m_pageFormat->addItem(tr("Letter", "page format"), int(PageFormat::Letter));
    for (const int sentences : {3, 5, 7})
        m_summaryLength->addItem(tr("%n sentences", "length of the summary", sentences), sentences);
    m_choose->setAccessibleName(tr("Choose where the file is written"));
    m_choose->setAutoDefault(false);
    m_mark->setPlaceholderText(tr("none", "distribution mark"));
}

QFormLayout *ExportDialog::formLayout()
{
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    auto *form = new QFormLayout;
    form->addRow(tr("&Template:"), m_template);
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
    return form;
}

QLayout *ExportDialog::previewLayout()
{
    auto *smaller = zoomButton(u"−"_s, tr("Smaller"), this);
    auto *larger = zoomButton(u"+"_s, tr("Larger"), this);
    connect(smaller, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() / zoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() * zoomStep); });
    connect(m_previousPage, &QToolButton::clicked, this, [this] { m_pages->goToPage(m_pages->currentPage() - 1); });
    connect(m_nextPage, &QToolButton::clicked, this, [this] { m_pages->goToPage(m_pages->currentPage() + 1); });
    connect(m_pages, &PagesView::currentPageChanged, this, &ExportDialog::showPageNumber);
    m_pageNumber->setObjectName(u"exportPageNumber"_s);
    m_pageNumber->setTextFormat(Qt::PlainText);
    auto *tools = new QHBoxLayout;
    for (QWidget *tool : std::initializer_list<QWidget *> {m_previousPage, m_pageNumber, m_nextPage})
        tools->addWidget(tool);
    tools->addStretch(1);
    tools->addWidget(smaller);
    tools->addWidget(larger);
    auto *preview = new QVBoxLayout;
    preview->addWidget(m_pages, 1);
    preview->addLayout(tools);
    return preview;
}

QLayout *ExportDialog::buttonLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(buttons);
    return row;
}

void ExportDialog::fillIn(const Proposal &proposal)
{
    const ExportOptions &options = proposal.options;
    m_path->setText(proposal.path);
    m_subject->setText(options.subject);
    m_subject->setCursorPosition(0);
    m_from->setText(options.from);
    m_to->setText(options.to);
    m_mark->setText(options.distributionMark);
    m_citedOnly->setChecked(options.citedPassagesOnly);
    choose(m_template, int(options.genre));
    choose(m_language, int(options.language));
    choose(m_summaryLength, options.summaryLength);
    choose(m_pageFormat, int(options.pageFormat));
}

void ExportDialog::connectFields()
{
    for (QLineEdit *field : {m_subject, m_from, m_to, m_mark})
        connect(field, &QLineEdit::textChanged, this, &ExportDialog::requestPages);
    for (QComboBox *field : {m_template, m_language, m_summaryLength, m_pageFormat})
        connect(field, &QComboBox::currentIndexChanged, this, &ExportDialog::requestPages);
    connect(m_citedOnly, &QCheckBox::toggled, this, &ExportDialog::requestPages);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseFileWanted);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
    connect(m_subject, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
    connect(&m_preview, &ExportPreview::made, this, &ExportDialog::showPages);
    connect(&m_preview, &ExportPreview::failed, m_pageNumber, &QLabel::setText);
    connect(m_findings, &FindingsList::fixWanted, this, &ExportDialog::fix);
}

QString ExportDialog::path() const
{
    return m_path->text().trimmed();
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

ExportOptions ExportDialog::options() const
{
    return {.language = QLocale::Language(m_language->currentData().toInt()),
        .pageFormat = PageFormat(m_pageFormat->currentData().toInt()),
        .genre = ExportTemplate(m_template->currentData().toInt()),
        .clock = QDateTime::currentDateTime(),
        .distributionMark = m_mark->text().trimmed(),
        .from = m_from->text().trimmed(),
        .to = m_to->text().trimmed(),
        .subject = m_subject->text().trimmed(),
        .summaryLength = m_summaryLength->currentData().toInt(),
        .citedPassagesOnly = m_citedOnly->isChecked()};
}

void ExportDialog::accept()
{
    m_settings.setOptions(options());
    QDialog::accept();
}

void ExportDialog::updateButtons()
{
    m_replaces->setVisible(QFileInfo::exists(path()));
    m_export->setEnabled(!m_isRefused && !path().isEmpty() && !m_subject->text().trimmed().isEmpty());
    const bool hasAnnex = m_template->currentData() == int(ExportTemplate::Synthesis)
        || m_template->currentData() == int(ExportTemplate::UnitedNations);
    m_citedOnly->setEnabled(hasAnnex);
}

void ExportDialog::requestPages()
{
    updateButtons();
    if (m_briefing)
        m_preview.request(m_briefing, options());
}

void ExportDialog::showPages(const BriefingPages &pages)
{
    m_pages->setPages(pages);
    m_findings->setFindings(pages.findings());
    m_isRefused = std::any_of(pages.findings().begin(), pages.findings().end(),
        [](const ExportFinding &finding) { return finding.weight == ExportFinding::Weight::Refusal; });
    updateButtons();
    showPageNumber();
}

void ExportDialog::showPageNumber()
{
    const int count = m_pages->pages().count();
    const int page = m_pages->currentPage();
    m_pageNumber->setText(tr("Page %1 of %2").arg(page + 1).arg(count));
    m_previousPage->setEnabled(page > 0);
    m_nextPage->setEnabled(page + 1 < count);
}

void ExportDialog::fix(const ExportFinding &finding)
{
    switch (finding.remedy) {
    case ExportFinding::Remedy::Subject: m_subject->setFocus(); break;
    case ExportFinding::Remedy::SummaryLength:
        m_summaryLength->setFocus();
        m_summaryLength->showPopup();
        break;
    case ExportFinding::Remedy::Line:
    case ExportFinding::Remedy::Reload:
        m_settings.setOptions(options());
        reject();
        emit fixWanted(finding);
        break;
    case ExportFinding::Remedy::None: break;
    }
}

} // namespace rapporteur
