// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fileoffers.h"

#include "messagebar.h"
#include "presentation/briefingsession.h"

#include <QAction>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

FileOffers::FileOffers(const BriefingSession &session, std::function<MessageBar &()> messageBar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messageBar(std::move(messageBar))
{
    connect(&session, &BriefingSession::loadingStarted, this, [this] { m_isLoading = true; });
    connect(&session, &BriefingSession::briefingSettled, this, [this] {
        if (std::exchange(m_isLoading, false) && m_session.briefing())
            offer();
    });
}

QAction *FileOffers::openAction(const QString &text, const QString &path)
{
    auto *action = new QAction(text.arg(QFileInfo(path).fileName().replace(u'&', u"&&"_s)));
    connect(action, &QAction::triggered, this, [this, path] { emit fileWanted(path); });
    return action;
}

QAction *FileOffers::nextAction()
{
    if (m_queue.size() == 0)
        return nullptr;
    QAction *action = openAction(tr("Open “%1”"), m_queue.next());
    connect(action, &QAction::triggered, this, [this] { (void)m_queue.takeNext(); });
    return action;
}

void FileOffers::offer()
{
    constexpr qsizetype mostButtons = 3;
    const QStringList attachments = FileQueue::attachments(m_session.briefing()->article);
    QStringList sentences;
    QList<QAction *> actions;
    if (!attachments.isEmpty())
        sentences << tr(
            "%n file(s) attached to this mail can be opened as articles.", nullptr, int(attachments.size()));
    for (const QString &path : attachments.first(std::min(attachments.size(), mostButtons)))
        actions << openAction(tr("Open “%1”"), path);
    if (m_queue.size() > 0)
        sentences << tr("%n more file(s) wait to be opened.", nullptr, int(m_queue.size()));
    if (QAction *next = nextAction())
        actions << next;
    if (!sentences.isEmpty())
        m_messageBar().tell(MessageBar::Success, sentences.join(u' '), actions);
}

} // namespace rapporteur
