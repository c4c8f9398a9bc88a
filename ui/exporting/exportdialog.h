// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportsettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace rapporteur {

class FindingsList;
class PagesView;

/// Asks once, on one page, how the briefing is to be written, beside the very pages that it will have and what the
/// checks say of them. What was chosen is remembered, but for the file and the subject.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Proposal {
        BriefingPointer briefing;
        QString path;
        ExportOptions options; ///< with a subject
    };

    ExportDialog(const Proposal &proposal, ExportSettings settings, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] ExportOptions options() const;

    void accept() override;

signals:
    /// The button beside the file name.
    void chooseFileWanted();
    /// "Fix it" was chosen for something that is put right in the window; the dialog closes.
    void fixWanted(const rapporteur::ExportFinding &finding);

public slots:
    void setPath(const QString &path);

private:
    void makeFields();
    [[nodiscard]] QFormLayout *formLayout();
    [[nodiscard]] QLayout *previewLayout();
    [[nodiscard]] QLayout *buttonLayout();
    void connectFields();
    void fillIn(const Proposal &proposal);
    void updateButtons();
    void requestPages();
    void showPages(const BriefingPages &pages);
    void showPageNumber();
    void fix(const ExportFinding &finding);

    ExportSettings m_settings;
    const BriefingPointer m_briefing;
    ExportPreview m_preview;
    QComboBox *m_template;
    QLineEdit *m_subject;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_mark;
    QComboBox *m_language;
    QComboBox *m_summaryLength;
    QComboBox *m_pageFormat;
    QCheckBox *m_citedOnly;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QLabel *m_replaces;
    PagesView *m_pages;
    QToolButton *m_previousPage;
    QToolButton *m_nextPage;
    QLabel *m_pageNumber;
    FindingsList *m_findings;
    QPushButton *m_export = nullptr;
    bool m_isRefused = false;
};

} // namespace rapporteur
