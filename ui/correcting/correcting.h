// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingcorrector.h"
#include "presentation/briefingfocus.h"

#include <QAction>
#include <QPointer>

#include <memory>

class QMainWindow;
class QMenu;

namespace rapporteur {

class BriefingPage;
class Keeping;
class WindowActions;
struct CorrectionChoice;
struct Desktop;

/// Correcting by hand, as the window offers it: the actions, their menu and keys, and the small editors that they open.
/// Owned by the window; makes the corrector and what keeps its work.
class Correcting : public QObject
{
    Q_OBJECT

public:
    Correcting(BriefingSession &session, BriefingFocus &focus, QMainWindow &window, WindowActions &actions,
        const Desktop &desktop);
    ~Correcting() override;

    [[nodiscard]] BriefingCorrector &corrector() { return m_corrector; }
    [[nodiscard]] Keeping &keeping() const { return *m_keeping; }
    /// The briefing that the session announces is the same article with other corrections.
    [[nodiscard]] bool isShowingCorrection() const { return m_corrector.isShowing(); }
    /// The keys that act on a line, Space and Delete among them, work in the panes of \a page.
    void attachTo(BriefingPage &page);
    /// In the interface's language; again whenever that changes.
    void retranslate();

private:
    using Slot = void (Correcting::*)();
    QAction *makeAction(const QList<QKeySequence> &keys, Slot slot);
    QAction *makeLineAction(const QList<QKeySequence> &keys, Slot slot);
    void makeMenu(QMainWindow &window, WindowActions &actions);
    void updateActions();
    void noteFocus(const FocusValue &value);
    void tellUndo();
    void undo();
    void redo();

    void toggleIncluded();
    void removeLine();
    void moveUp();
    void moveDown();
    void editLine();
    void editWords(ItemRef line);
    void editAnswer(ItemRef point);
    void editNote(ItemRef note);
    void typeSpeaker();
    void useSelection();
    void addQuotation();
    void addTheme();
    void addAttendance();
    void add(ItemKind kind);
    void addNote();
    void editComment();
    void showLost();
    void restoreWords();
    void fillSpeakers();
    void fillPeople();
    void fillDetails();
    void fillAdded();
    void addChoice(QMenu &menu, const CorrectionChoice &choice);
    /// The line that a command acts on: the one looked at, or the last one while the reader selects words for it.
    [[nodiscard]] ItemRef line() const { return m_line; }
    [[nodiscard]] TextSpan selection() const;
    [[nodiscard]] QWidget *window() const;

    BriefingSession &m_session;
    BriefingFocus &m_focus;
    BriefingCorrector m_corrector;
    std::unique_ptr<Keeping> m_keeping; ///< after the corrector, whose work it keeps to the last
    QPointer<BriefingPage> m_page;
    ItemRef m_line;
    QList<QAction *> m_lineActions; ///< their keys work in the panes only
    QMenu *m_menu;
    QMenu *m_speakers;
    QMenu *m_people;
    QMenu *m_details;
    QMenu *m_add;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_edit;
    QAction *m_restore;
    QAction *m_included;
    QAction *m_remove;
    QAction *m_moveUp;
    QAction *m_moveDown;
    QAction *m_useSelection;
    QAction *m_addQuotation;
    QAction *m_addTheme;
    QAction *m_addAttendance;
    QAction *m_addNote;
    QAction *m_comment;
    QAction *m_showLost;
};

} // namespace rapporteur
