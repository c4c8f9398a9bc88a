// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/office/zippackage.h"

#include <memory>
#include <zip.h>

namespace rapporteur {

namespace {

struct ArchiveDeleter {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

bool add(zip_t *archive, const PackageFile &file, time_t moment)
{
    zip_source_t *source = zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
    const zip_int64_t index = source ? zip_file_add(archive, file.name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto position = zip_uint64_t(index);
    return zip_set_file_compression(archive, position, file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
        && zip_file_set_mtime(archive, position, moment, 0) == 0;
}

QByteArray read(zip_source_t *source)
{
    zip_stat_t information;
    if (zip_source_stat(source, &information) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(information.size), '\0');
    const zip_int64_t count = zip_source_read(source, bytes.data(), information.size);
    zip_source_close(source);
    return count == zip_int64_t(information.size) ? bytes : QByteArray();
}

} // namespace

QByteArray zipped(const QList<PackageFile> &files, const QDateTime &moment)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (!target)
        return {};
    std::unique_ptr<zip_t, ArchiveDeleter> archive(zip_open_from_source(target, ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target);
        return {};
    }
    zip_source_keep(target); // the archive lets go of it when it is closed; we read it then
    // Archives know no time zone: the hour on the wall at the writer's, whatever this computer's zone.
    const QDateTime wall(moment.date(), moment.time());
    QByteArray bytes;
    const auto isAdded
        = [&](const PackageFile &file) { return add(archive.get(), file, time_t(wall.toSecsSinceEpoch())); };
    if (std::all_of(files.begin(), files.end(), isAdded) && zip_close(archive.get()) == 0) {
        (void)archive.release();
        bytes = read(target);
    }
    archive.reset();
    zip_source_free(target);
    return bytes;
}

} // namespace rapporteur
