// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QDialog>

namespace rapporteur {

/// Shows what a reader left out of a file, under the reason for each part, to read and to copy.
class RemovedPartsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemovedPartsDialog(const Article &article, QWidget *parent = nullptr);
};

} // namespace rapporteur
