// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "announcement.h"
#include "elidedlabel.h"
#include "presentation/briefingfigures.h"
#include "presentation/briefingfocus.h"
#include "presentation/briefingsession.h"
#include "presentation/briefingwords.h"
#include "presentation/provenancewords.h"

#include <QEvent>
#include <QLabel>

namespace rapporteur {

StatusLine::StatusLine(const BriefingSession &session, const BriefingFocus &focus, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_focus(focus)
    , m_text(new QLabel(this))
    , m_marks(new ElidedLabel(this))
    , m_lines(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("statusText"));
    m_lines->setObjectName(QStringLiteral("statusLines"));
    m_text->setContentsMargins(8, 0, 0, 0);
    m_marks->setObjectName(QStringLiteral("statusMarks"));
    addWidget(m_text);
    m_marks->setContentsMargins(14, 0, 14, 0);
    addWidget(m_marks, 1);
    addPermanentWidget(m_lines);
    connect(&session, &BriefingSession::briefingChanged, this, &StatusLine::showBriefing);
    connect(&session, &BriefingSession::summaryLengthChanged, this, &StatusLine::showLines);
    connect(&focus, &BriefingFocus::changed, this, [this] {
        showText();
        showMarks();
    });
    showBriefing();
}

void StatusLine::showBriefing()
{
    const Article article = m_session.briefing() ? m_session.briefing()->article : Article();
    if (article != m_article) { // a correction leaves it alone
        m_article = article;
        m_sourceChanged = false;
        m_words = wordCount(article.text);
    }
    showText();
    showLines();
}

void StatusLine::setSourceChanged(bool changed)
{
    if (changed == m_sourceChanged)
        return;
    m_sourceChanged = changed;
    showLines();
}

void StatusLine::setPrivate(bool isPrivate)
{
    if (isPrivate && !m_private) {
        m_private = new QLabel(this);
        m_private->setObjectName(QStringLiteral("statusPrivate"));
        m_private->setContentsMargins(8, 0, 8, 0);
        QPalette reversed = palette();
        reversed.setColor(QPalette::Window, palette().color(QPalette::WindowText));
        reversed.setColor(QPalette::WindowText, palette().color(QPalette::Window));
        m_private->setPalette(reversed);
        m_private->setAutoFillBackground(true);
        insertWidget(0, m_private);
        tellPrivate();
    }
    if (m_private)
        m_private->setVisible(isPrivate);
}

void StatusLine::tellPrivate()
{
    if (!m_private)
        return;
    m_private->setText(tr("private"));
    m_private->setToolTip(tr("This window remembers no file and keeps nothing for the next time."));
    m_private->setAccessibleDescription(m_private->toolTip());
}

void StatusLine::showText()
{
    const BriefingPointer briefing = m_session.briefing();
    if (!briefing) {
        m_text->clear();
        return;
    }
    const Article &article = briefing->article;
    const FocusValue &value = m_focus.value();
    const int current = value.isNull() ? 0 : article.paragraphNumber(value.span);
    const QString total = locale().toString(article.paragraphs.size());
    //: where the reader is: %1 the number of a paragraph, %2 how many there are
    const QString place = current > 0 ? tr("¶%1 of %2").arg(locale().toString(current), total)
                                      : tr("%n paragraph(s)", nullptr, int(article.paragraphs.size()));
    const QString provenance
        = current > 0 ? ProvenanceWords::place(article.paragraphs.at(current - 1).provenance) : QString();
    m_text->setText(BriefingWords::joined(
        {place, provenance, tr("%n word(s)", nullptr, int(m_words)), BriefingWords::language(article.language)}));
}

/// What the panes show by colour and bars, in words: for whoever cannot see them.
void StatusLine::showMarks()
{
    constexpr qsizetype mostLabels = 6;
    QStringList labels;
    qsizetype unlabelled = 0;
    for (const ItemRef item : m_focus.related()) {
        const QString label = itemLabel(item);
        if (label.isEmpty() || labels.size() == mostLabels)
            ++unlabelled;
        else
            labels << label;
    }
    QString words;
    if (!labels.isEmpty() && unlabelled > 0)
        //: what belongs to the line looked at: %1 is a list of labels, "C1, T2"
        words = tr("marked with it: %1 and %n other line(s)", nullptr, int(unlabelled)).arg(labels.join(u", "));
    else if (!labels.isEmpty())
        words = tr("marked with it: %1").arg(labels.join(u", "));
    else if (unlabelled > 0)
        words = tr("%n line(s) marked with it", nullptr, int(unlabelled));
    if (words == m_marks->text())
        return;
    m_marks->setText(words);
    if (!words.isEmpty())
        announce(m_marks);
}

void StatusLine::showLines()
{
    const BriefingPointer briefing = m_session.briefing();
    if (!briefing) {
        m_lines->clear();
        return;
    }
    const LineCounts lines = countLines(*briefing, m_session.summaryLength());
    QStringList parts {tr("%n line(s) as printed", nullptr, lines.asPrinted)};
    parts << (lines.changed > 0 ? tr("%n changed", nullptr, lines.changed) : QString());
    parts << (lines.added > 0 ? tr("%n added", nullptr, lines.added) : QString());
    parts << (m_sourceChanged ? tr("the file has changed since") : tr("source unchanged"));
    m_lines->setText(BriefingWords::joined(parts));
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showText();
        showMarks();
        showLines();
        tellPrivate();
    }
}

} // namespace rapporteur
