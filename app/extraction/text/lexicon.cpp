// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/lexicon.h"

namespace rapporteur {

std::shared_ptr<const Lexicon> Lexicon::load(const QString &language, const QString &)
{
    auto lexicon = std::make_shared<Lexicon>();
    lexicon->m_language = language;
    lexicon->m_entries.resize(1);
    return lexicon;
}

WordId Lexicon::find(QStringView) const { return 0; }

QStringView Lexicon::value(WordId, WordClass) const { return {}; }

Lexicons::Lexicons(QString root) : m_root(std::move(root)) { }

std::shared_ptr<const Lexicon> Lexicons::forLanguage(const QString &language) const
{
    const std::scoped_lock lock(m_mutex);
    auto &lexicon = m_loaded[language];
    if (!lexicon)
        lexicon = Lexicon::load(language, m_root + u'/' + language);
    return lexicon;
}

} // namespace rapporteur
