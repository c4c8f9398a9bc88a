// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingsession.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace rapporteur {

/// Asks once, on one page, how the briefing is to be written. What was chosen is remembered, but for the file and
/// subject.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Proposal {
        QString path;
        QString subject;
        QLocale::Language language = QLocale::English;
        int summaryLength = defaultSummaryLength;
    };

    ExportDialog(const Proposal &proposal, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] int summaryLength() const;

    void accept() override;

signals:
    /// The button beside the file name.
    void chooseFileWanted();

public slots:
    void setPath(const QString &path);

private:
    void makeFields();
    void fillIn(const Proposal &proposal);
    void updateButtons();

    QSettings &m_settings;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QComboBox *m_language;
    QComboBox *m_pageFormat;
    QComboBox *m_summaryLength;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_subject;
    QLineEdit *m_mark;
    QLabel *m_replaces;
    QCheckBox *m_citedOnly;
    QPushButton *m_export = nullptr;
};

} // namespace rapporteur
