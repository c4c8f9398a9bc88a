// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace rapporteur {

/// The files to open for \a paths, which the user named or dropped: files as they are, and for each folder what in it
/// is called like an article, in the order of names, down to three folders deep. Links to folders are not followed; of
/// very many the first 500 are given. Nothing is opened.
[[nodiscard]] QStringList articleFilesIn(const QStringList &paths);

} // namespace rapporteur
