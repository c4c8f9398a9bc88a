// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefinglinks.h"

#include <QObject>

namespace rapporteur {

class BriefingSession;

/// The one thing that all panes look at, with a history. Panes show it and set it; they never talk to each other.
/// Lives on the GUI thread; made by main beside the session, which it follows: when another briefing comes it lets go
/// of the line, and finds it again by id when the same article has come back.
class BriefingFocus : public QObject
{
    Q_OBJECT

public:
    explicit BriefingFocus(const BriefingSession &session, QObject *parent = nullptr);

    [[nodiscard]] const FocusValue &value() const { return m_value; }
    /// The lines that belong to the value, in the order of the panes; never the value's own.
    [[nodiscard]] const QList<ItemRef> &related() const { return m_related; }
    [[nodiscard]] bool isRelated(ItemRef item) const;
    [[nodiscard]] const BriefingLinks &links() const { return m_links; }

    /// Looks at \a value without going there. The same value is silent; the null value is announced like any other.
    void mark(const FocusValue &value);
    void markItem(ItemRef item);
    /// Looks at \a value and takes the reader there; back() returns to where he was.
    void go(const FocusValue &value);
    /// Goes to the item, and from its passage to its next one when it is already there.
    void goToItem(ItemRef item);
    void clear() { mark({}); }

    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }
    void back();
    void forward();

    /// The article pane says what the reader has before him, so that going back finds it again. Not announced.
    void setPassageInView(TextSpan passage) { m_inView = passage; }

signals:
    void changed(const rapporteur::FocusValue &value);
    /// After changed(): show \a value, wherever the reader is. \a view is the passage that was at the top of the text
    /// when the reader left this place; empty when he is new here.
    void went(const rapporteur::FocusValue &value, rapporteur::TextSpan view);
    void historyChanged();

private:
    struct Place {
        FocusValue value;
        TextSpan view;
    };

    void set(const FocusValue &value);
    void travel(QList<Place> &from, QList<Place> &to);
    void letGo();
    void restore();

    const BriefingSession &m_session;
    BriefingLinks m_links;
    BriefingPointer m_linked; ///< what m_links and the history are about
    FocusValue m_value;
    FocusValue m_place; ///< where the reader last went
    FocusValue m_kept; ///< over a change of the briefing
    QList<ItemRef> m_related;
    TextSpan m_inView;
    QList<Place> m_back;
    QList<Place> m_forward;
};

} // namespace rapporteur
