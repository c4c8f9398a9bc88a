// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/wordscanner.h"

namespace rapporteur {

namespace {

/// Scans one word; the members are what is known of it so far.
class WordScanner
{
public:
    WordScanner(const char16_t *at, const char16_t *end, const Lexicon &lexicon, bool afterName)
        : m_begin(at)
        , m_at(at)
        , m_end(end)
        , m_lexicon(lexicon)
        , m_afterName(afterName)
    {
    }

    ScannedWord scan()
    {
        const CharClass first = classAt(m_at);
        m_word.capital = first == CharClass::Upper;
        m_enclitic = first == CharClass::Apostrophe || first == CharClass::Hyphen;
        m_word.hyphen = first == CharClass::Hyphen;
        if (m_enclitic)
            take();
        do
            takeLetters();
        while (m_at < m_end && step());
        finish();
        return m_word;
    }

private:
    [[nodiscard]] CharClass classAt(const char16_t *p) const
    {
        return p < m_end ? m_table.classOf(*p) : CharClass::Space;
    }

    void take()
    {
        m_hash.add(m_table.folded(*m_at));
        ++m_at;
    }

    /// Takes all letters that follow: what most of most words is, so kept in registers.
    void takeLetters()
    {
        WordHash hash = m_hash;
        const char16_t *at = m_at;
        int capitals = 0;
        bool small = m_hasSmall;
        for (; at < m_end; ++at) {
            const CharClass c = m_table.classOf(*at);
            if (c == CharClass::Upper)
                ++capitals;
            else if (c == CharClass::Lower || c == CharClass::Letter)
                small = true;
            else
                break;
            hash.add(m_table.folded(*at));
        }
        m_segment += int(at - m_at);
        m_capitals += capitals;
        m_hasSmall = small;
        m_hash = hash;
        m_at = at;
    }

    /// Goes over what is no letter; false at the end of the word.
    bool step()
    {
        switch (m_table.classOf(*m_at)) {
        case CharClass::Digit:
            m_segment += 2; // a digit is never an initial
            take();
            return true;
        case CharClass::Mark:
            m_hasMark = true;
            take();
            return true;
        case CharClass::SoftHyphen: ++m_at; return true;
        case CharClass::Apostrophe: return passApostrophe();
        case CharClass::Quote: return *m_at == u'\u2018' && passApostrophe(); // Fa‘asavalu
        case CharClass::Hyphen: return passHyphen();
        case CharClass::Stop: return passStop();
        case CharClass::Other: return passAmpersand();
        default: return false;
        }
    }

    bool passApostrophe()
    {
        const CharClass next = classAt(m_at + 1);
        if (!Characters::isLetter(next) || m_segment == 0)
            return false;
        WordHash elided = m_hash;
        elided.add(u'\'');
        const WordId elision = m_lexicon.findHash(elided.value());
        if (!m_sawApostrophe && m_lexicon.is(elision, WordClass::Elision)
            && !(next == CharClass::Upper && !m_lexicon.value(elision, WordClass::Elision).isEmpty())) {
            take();
            return false;
        }
        m_sawApostrophe = true;
        if (beginsEnclitic())
            return false;
        take();
        m_segment = 0;
        return true;
    }

    bool passHyphen()
    {
        const CharClass next = classAt(m_at + 1);
        if (!Characters::isWordPart(next) || next == CharClass::Mark)
            return false;
        if (!(m_afterName && m_word.capital) && beginsEnclitic())
            return false;
        m_word.hyphen = true;
        take();
        m_segment = 0;
        return true;
    }

    /// True when the rest of the word, from the apostrophe or hyphen here on, is an enclitic of the language.
    [[nodiscard]] bool beginsEnclitic() const
    {
        constexpr int longest = 8;
        if (m_enclitic)
            return false;
        WordHash hash;
        hash.add(m_table.folded(*m_at));
        const char16_t *p = m_at + 1;
        for (bool linked = false; p - m_at <= longest; ++p) {
            const CharClass c = classAt(p);
            const bool link = c == CharClass::Hyphen && !linked && p == m_at + 2 && m_table.folded(p[-1]) == u't';
            if (!Characters::isLetter(c) && !link)
                break;
            linked |= link;
            hash.add(m_table.folded(*p));
        }
        const CharClass after = classAt(p);
        if (Characters::isWordPart(after) || after == CharClass::Hyphen)
            return false;
        return m_lexicon.is(m_lexicon.findHash(hash.value()), WordClass::Enclitic) && !isWhole(p);
    }

    /// True when the word that ends at \a end is listed as one that is not split: "rendez-vous".
    [[nodiscard]] bool isWhole(const char16_t *end) const
    {
        WordHash hash = m_hash;
        for (const char16_t *p = m_at; p < end; ++p)
            hash.add(m_table.folded(*p));
        return m_lexicon.is(m_lexicon.findHash(hash.value()), WordClass::Enclitic);
    }

    /// A stop stays inside "U.S", "J.-P", "un.org", "v2.1".
    bool passStop()
    {
        const CharClass next = classAt(m_at + 1);
        const bool letter = m_segment == 1;
        if (letter && Characters::isLetter(next)) {
            const CharClass second = classAt(m_at + 2);
            if (Characters::isWordPart(second))
                return false;
        } else if (letter && next == CharClass::Hyphen && classAt(m_at + 2) == CharClass::Upper) {
            m_word.initial = true;
            m_word.hyphen = true;
            take();
        } else if (m_segment < 2 || classAt(m_at - 1) == CharClass::Upper
            || (next != CharClass::Lower && next != CharClass::Digit)) {
            return false;
        }
        m_word.innerStop = true;
        take();
        m_segment = 0;
        return true;
    }

    bool passAmpersand()
    {
        if (*m_at != u'&' || !Characters::isLetter(classAt(m_at + 1)))
            return false;
        take();
        m_segment = 0;
        return true;
    }

    void finish()
    {
        constexpr qsizetype longestNormalised = 64; // sorting marks is quadratic, and no word is longer
        m_word.end = m_at;
        m_word.allCapitals = m_capitals > 1 && !m_hasSmall;
        m_word.initial |= m_capitals == 1 && !m_hasSmall && m_at - m_begin == 1;
        if (m_hasMark && m_at - m_begin <= longestNormalised) {
            const QString composed = QStringView(m_begin, m_at).toString().normalized(QString::NormalizationForm_C);
            m_word.hash = hashOf(QStringView(composed));
        } else {
            m_word.hash = m_hash.value();
        }
    }

    const Characters &m_table = Characters::table();
    const char16_t *m_begin;
    const char16_t *m_at;
    const char16_t *m_end;
    const Lexicon &m_lexicon;
    WordHash m_hash;
    ScannedWord m_word;
    int m_segment = 0; ///< letters since the last apostrophe, hyphen or stop
    int m_capitals = 0;
    bool m_hasSmall = false;
    bool m_hasMark = false;
    bool m_sawApostrophe = false;
    bool m_enclitic = false;
    bool m_afterName;
};

/// True for the spaces that may stand between groups of three digits.
bool joinsDigits(char16_t c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009';
}

} // namespace

ScannedWord scanWord(const char16_t *at, const char16_t *end, const Lexicon &lexicon, bool afterName)
{
    return WordScanner(at, end, lexicon, afterName).scan();
}

const char16_t *scanNumber(const char16_t *at, const char16_t *end)
{
    const Characters &table = Characters::table();
    const auto digitsFrom = [&](const char16_t *p) {
        while (p < end && table.classOf(*p) == CharClass::Digit)
            ++p;
        return p;
    };
    const char16_t *stop = digitsFrom(at);
    bool groups = stop - at <= 3 && (*at != u'0');
    while (end - stop >= 2) {
        const char16_t *next = digitsFrom(stop + 1);
        const auto length = next - stop - 1;
        const bool point = (*stop == u'.' || *stop == u',') && length > 0;
        const bool space = groups && joinsDigits(*stop) && length == 3;
        if (!point && !space)
            break;
        groups = groups && length == 3;
        stop = next;
    }
    return stop;
}

quint64 hashOf(const char16_t *at, const char16_t *end)
{
    const Characters &table = Characters::table();
    WordHash hash;
    for (; at < end; ++at) {
        if (table.classOf(*at) != CharClass::SoftHyphen)
            hash.add(table.folded(*at));
    }
    return hash.value();
}

} // namespace rapporteur
