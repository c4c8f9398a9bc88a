// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/exportpreview.h"

class QSettings;

namespace rapporteur {

/// What was chosen at the last export: the one place that knows the keys. The subject is not remembered, nor is the
/// summary's length, which is the session's.
class ExportSettings
{
public:
    /// \a settings is made by main and outlives this.
    explicit ExportSettings(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// With the clock of now; \a language and the paper of the country where nothing was chosen yet.
    [[nodiscard]] ExportOptions options(QLocale::Language language) const;
    void setOptions(const ExportOptions &options);
    /// The ending of the last file's name: "pdf".
    [[nodiscard]] QString suffix() const;
    void setSuffix(const QString &suffix);

private:
    QSettings &m_settings;
};

} // namespace rapporteur
