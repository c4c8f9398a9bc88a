// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "presentation/briefingpointer.h"
#include "support/result.h"

#include <QObject>
#include <QUndoStack>

namespace rapporteur {

class BriefingSession;

/// What the user changes about the open briefing, all of it on one undo stack. Holds what the analysis made and the
/// list of corrections; the session shows the one with the others applied. Another analysis of the same source keeps
/// them. Lives on the GUI thread and outlives neither the session nor the window.
class BriefingCorrector : public QObject
{
    Q_OBJECT

public:
    explicit BriefingCorrector(BriefingSession &session, QObject *parent = nullptr);
    ~BriefingCorrector() override;

    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }
    /// What extraction made, before any correction; null when nothing is open.
    [[nodiscard]] const BriefingPointer &analysed() const { return m_analysed; }
    /// The session is about to show, or just showed, what an edit, an undo or a redo made: the same article.
    [[nodiscard]] bool isShowing() const { return m_showing; }
    /// Those in force, in the order in which they were made.
    [[nodiscard]] QList<Correction> corrections() const { return m_steps.first(m_stack.index()); }
    /// What the next undo takes back, and the next redo makes again; null when there is nothing.
    [[nodiscard]] const Correction *lastDone() const;
    [[nodiscard]] const Correction *nextUndone() const;
    /// Corrections whose passage is gone from the source, until they are dismissed.
    [[nodiscard]] const QList<LostCorrection> &lost() const { return m_lost; }
    void dismissLost();
    /// The analysis, the corrections in force and the lost ones.
    [[nodiscard]] Dossier dossier() const { return {m_analysed, corrections(), m_lost}; }
    /// The next briefing that the session loads, \a dossier's analysed one, comes with the dossier's corrections.
    void expect(const std::shared_ptr<const Dossier> &dossier) { m_expected = dossier; }

    /// Makes \a correction; it can be undone. False, and nothing happens, when it has no line to change.
    bool correct(const Correction &correction);

    [[nodiscard]] bool isIncluded(ItemRef item) const;
    /// Whether \a item can be in the briefing or out of it: facts of the event and points to verify always stand in it.
    [[nodiscard]] bool canExclude(ItemRef item) const;
    void setIncluded(ItemRef item, bool included);
    void remove(ItemRef item);
    /// Moves a line by \a step places among those of its kind.
    void move(ItemRef item, int step);

    /// What \a typed makes of the words of \a item by the editorial rules; an error with a sentence when they forbid
    /// it.
    [[nodiscard]] Result<EditWords> edited(ItemRef item, const QString &typed) const;
    /// The words of a line as the article prints them; as typed when it has none.
    [[nodiscard]] QString printedWords(ItemRef item) const;
    [[nodiscard]] QString shownWords(ItemRef item) const;
    /// Rests \a item on the words at \a passage; the space around them is not counted.
    bool changeSpan(ItemRef item, TextSpan passage);
    /// Makes a line of the words at \a passage; a quotation goes without its outer marks. Null when there are no words.
    ItemRef addLine(ItemKind kind, TextSpan passage);
    /// Gives \a mentions of \a person to a person of their own.
    bool split(ItemRef person, const QList<Excerpt> &mentions);
    void answer(ItemRef point, const QString &answer);
    void writeComment(const QString &text);
    /// A new note on \a passage.
    ItemRef addNote(TextSpan passage, const QString &text, bool isPrivate);

signals:
    /// The corrections in force are others than before.
    void correctionsChanged();
    /// lost() has more than before, or nothing.
    void lostChanged();
    /// Another article comes in place of the open one: the last moment to keep dossier().
    void aboutToStartAnew();

private:
    [[nodiscard]] BriefingPointer arrive(const BriefingPointer &loaded);
    /// Forgets everything: \a dossier is what corrections are made on from now on.
    void startOn(const Dossier &dossier);
    void setSteps(const Dossier &dossier);
    void showSteps(int count);
    void show(const BriefingPointer &briefing);
    [[nodiscard]] bool isSameSource(const Article &article) const;
    [[nodiscard]] Excerpt trimmed(TextSpan passage) const;
    [[nodiscard]] ItemRef freeItem(ItemKind kind) const;

    BriefingSession &m_session;
    BriefingPointer m_analysed;
    BriefingPointer m_current; ///< what the session shows; another one is not ours
    std::shared_ptr<const Dossier> m_expected;
    QList<Correction> m_steps; ///< done, then undone; the stack's index tells them apart
    QList<LostCorrection> m_lost;
    int m_shown = 0; ///< how many of them the session's briefing has
    QUndoStack m_stack;
    bool m_replacing = false; ///< the stack changes as a whole: nothing is to be shown yet
    bool m_showing = false; ///< the session's new briefing is ours
};

} // namespace rapporteur
