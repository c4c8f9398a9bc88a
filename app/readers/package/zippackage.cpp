// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/package/zippackage.h"

#include <zip.h>

#include <utility>

namespace rapporteur {

namespace {

constexpr qint64 chunk = 64 * 1024;

} // namespace

ZipPackage::ZipPackage(zip *archive)
    : m_archive(archive)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        if (const char *name = zip_get_name(archive, zip_uint64_t(i), ZIP_FL_ENC_GUESS))
            m_entries.insert(QString::fromUtf8(name), quint64(i));
    }
}

ZipPackage::ZipPackage(ZipPackage &&other) noexcept
    : m_archive(std::exchange(other.m_archive, nullptr))
    , m_entries(std::move(other.m_entries))
    , m_unpacked(other.m_unpacked)
{
}

ZipPackage::~ZipPackage()
{
    if (m_archive)
        zip_discard(m_archive);
}

tl::expected<ZipPackage, ReaderFailure> ZipPackage::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return tl::unexpected(ReaderFailure::Damaged);
    }
    if (zip_get_num_entries(archive, 0) > maximalEntries) {
        zip_discard(archive);
        return tl::unexpected(ReaderFailure::TooLarge);
    }
    return ZipPackage(archive);
}

tl::expected<QByteArray, ReaderFailure> ZipPackage::part(const QString &name)
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.cend())
        return tl::unexpected(ReaderFailure::Damaged);
    zip_file_t *file = zip_fopen_index(m_archive, *entry, 0);
    if (!file) {
        const bool isLocked = zip_error_code_zip(zip_get_error(m_archive)) == ZIP_ER_NOPASSWD;
        return tl::unexpected(isLocked ? ReaderFailure::Encrypted : ReaderFailure::Damaged);
    }
    QByteArray content;
    qint64 got = 0;
    do {
        const qsizetype before = content.size();
        content.resize(before + chunk);
        got = zip_fread(file, content.data() + before, chunk);
        content.resize(before + std::max<qint64>(got, 0));
        m_unpacked += std::max<qint64>(got, 0);
    } while (got > 0 && content.size() <= maximalPart && m_unpacked <= maximalUnpacked);
    zip_fclose(file);
    if (content.size() > maximalPart || m_unpacked > maximalUnpacked)
        return tl::unexpected(ReaderFailure::TooLarge);
    if (got < 0)
        return tl::unexpected(ReaderFailure::Damaged);
    return content;
}

} // namespace rapporteur
