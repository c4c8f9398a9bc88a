// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/correction.h"
#include "presentation/briefingpointer.h"

#include <QObject>
#include <QUndoStack>

namespace rapporteur {

class BriefingSession;

/// What the user changes about the open briefing, all of it on one undo stack. Holds what the analysis made and the
/// list of corrections; the session shows the one with the others applied. Lives on the GUI thread; made by main beside
/// the session, which it outlives no more than the window does.
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
    [[nodiscard]] QList<Correction> corrections() const;

    /// Makes \a correction; it can be undone. False, and nothing happens, when it has no line to change.
    bool correct(const Correction &correction);

    [[nodiscard]] bool isIncluded(ItemRef item) const;
    /// Whether \a item can be in the briefing or out of it: facts of the event and points to verify always stand in it.
    [[nodiscard]] bool canExclude(ItemRef item) const;
    void setIncluded(ItemRef item, bool included);
    void remove(ItemRef item);
    /// Moves a line by \a step places among those of its kind.
    void move(ItemRef item, int step);
    void answer(ItemRef point, const QString &answer);
    void writeComment(const QString &text);

signals:
    /// The corrections in force are others than before.
    void correctionsChanged();

private:
    [[nodiscard]] BriefingPointer arrive(const BriefingPointer &loaded);
    /// Forgets everything: \a analysed is what corrections are made on from now on.
    void startOn(const BriefingPointer &analysed);
    void showSteps(int count);
    void show(const BriefingPointer &briefing);

    BriefingSession &m_session;
    BriefingPointer m_analysed;
    QList<Correction> m_steps; ///< done, then undone; the stack's index tells them apart
    int m_shown = 0; ///< how many of them the session's briefing has
    QUndoStack m_stack;
    bool m_replacing = false; ///< the stack changes as a whole: nothing is to be shown yet
    bool m_showing = false; ///< the session's new briefing is ours
};

} // namespace rapporteur
