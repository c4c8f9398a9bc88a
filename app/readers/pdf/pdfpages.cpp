// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/pdf/pdfpages.h"

#include <QBuffer>

#include <poppler-qt6.h>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int maximalPages = 2000;

/// Gathers the words of a line, which poppler links one to the next.
class LineGatherer
{
public:
    explicit LineGatherer(int page)
        : m_page(page)
    {
    }

    void add(const Poppler::TextBox &word)
    {
        if (!m_text.isEmpty() && isElsewhere(word.boundingBox()))
            flush();
        m_text += word.text();
        m_box = m_box.united(word.boundingBox());
        m_heights.push_back(word.boundingBox().height());
        if (word.hasSpaceAfter())
            m_text += u' ';
        if (!word.nextWord())
            flush();
    }

    std::vector<PdfLine> take()
    {
        flush();
        return std::move(m_lines);
    }

private:
    [[nodiscard]] bool isElsewhere(const QRectF &box) const
    {
        return box.top() > m_box.bottom() || box.bottom() < m_box.top();
    }

    void flush()
    {
        const QString text = logicalText(m_text.trimmed());
        if (!text.isEmpty()) {
            const auto middle = m_heights.begin() + std::ptrdiff_t(m_heights.size() / 2);
            std::nth_element(m_heights.begin(), middle, m_heights.end());
            m_lines.push_back({text, m_box, *middle, m_page});
        }
        m_text.clear();
        m_box = {};
        m_heights.clear();
    }

    int m_page;
    QString m_text;
    QRectF m_box;
    std::vector<double> m_heights;
    std::vector<PdfLine> m_lines;
};

} // namespace

tl::expected<PdfContent, ReaderFailure> loadPdf(const QByteArray &bytes, const Progress &progress)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    // Not loadFromData, which copies all bytes: a file of 256 MB would take twice that.
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(&device);
    if (!document)
        return tl::unexpected(ReaderFailure::Damaged);
    if (document->isLocked())
        return tl::unexpected(ReaderFailure::Encrypted);
    if (document->numPages() > maximalPages)
        return tl::unexpected(ReaderFailure::TooLarge);
    PdfContent content;
    for (int i = 0; i < document->numPages(); ++i) {
        progress.tell(i, document->numPages());
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        if (!page)
            continue;
        LineGatherer gatherer(i + 1);
        for (const auto &word : page->textList())
            gatherer.add(*word);
        content.pages.push_back({page->pageSizeF().width(), page->pageSizeF().height(), gatherer.take()});
    }
    return content;
}

} // namespace rapporteur
