// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orderedwork.h"

#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace rapporteur {

namespace {

/// The answers that are due, in order. Bounded, so that a fast input does not fill the memory.
class Queue
{
public:
    explicit Queue(size_t capacity)
        : m_capacity(capacity)
    {
    }

    void push(std::future<Answer> answer)
    {
        std::unique_lock lock(m_mutex);
        m_hasRoom.wait(lock, [this] { return m_answers.size() < m_capacity; });
        m_answers.push_back(std::move(answer));
        m_hasAnswer.notify_one();
    }

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_hasAnswer.notify_one();
    }

    /// Nothing once the queue is closed and empty.
    std::optional<std::future<Answer>> pop()
    {
        std::unique_lock lock(m_mutex);
        m_hasAnswer.wait(lock, [this] { return !m_answers.empty() || m_isClosed; });
        if (m_answers.empty())
            return {};
        std::future<Answer> first = std::move(m_answers.front());
        m_answers.pop_front();
        m_hasRoom.notify_one();
        return first;
    }

private:
    const size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_hasRoom;
    std::condition_variable m_hasAnswer;
    std::deque<std::future<Answer>> m_answers;
    bool m_isClosed = false;
};

/// All that the threads share; kept alive by whichever ends last.
struct Workshop {
    explicit Workshop(int threads)
        : queue(size_t(threads) * 8)
    {
        pool.setMaxThreadCount(threads);
    }

    Queue queue;
    QThreadPool pool;
};

void feed(Workshop &workshop, const std::function<std::optional<Work>()> &next)
{
    while (std::optional<Work> work = next()) {
        const auto task = std::make_shared<std::packaged_task<Answer()>>(*std::move(work));
        workshop.queue.push(task->get_future());
        workshop.pool.start([task] { (*task)(); });
    }
    workshop.queue.close();
}

} // namespace

void workInOrder(
    int threads, std::function<std::optional<Work>()> next, const std::function<bool(const Answer &)> &take)
{
    const auto workshop = std::make_shared<Workshop>(threads);
    std::thread feeder([workshop, next = std::move(next)] { feed(*workshop, next); });
    while (std::optional<std::future<Answer>> answer = workshop->queue.pop()) {
        if (!take(answer->get())) {
            feeder.detach(); // it may wait for input that never comes
            return;
        }
    }
    feeder.join();
}

} // namespace rapporteur
