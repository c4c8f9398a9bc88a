// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace rapporteur::test {

/// Translates into no language: letters with accents and half as long again, between brackets. What it leaves alone was
/// not given to translation; what does not fit was not made for German.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QLatin1String("%n"), QString::number(n)).remove(QLatin1String("(s)"));
        QString pseudo;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isPlace = text.at(at) == u'%' && at + 1 < text.size();
            pseudo += isPlace ? text.at(at) : accented(text.at(at));
            if (isPlace)
                pseudo += text.at(++at);
        }
        const qsizetype more = text.size() / 2;
        return u'[' + pseudo + QStringView(u"~~~~~~~~~~~~~~~~~~~~~~~~").left(more).toString() + u']';
    }

private:
    static QChar accented(QChar letter)
    {
        constexpr QStringView plain = u"aceinouyACEINOUY";
        constexpr QStringView marked = u"àçéîñöûÿÀÇÉÎÑÖÛŸ";
        const qsizetype index = plain.indexOf(letter);
        return index < 0 ? letter : marked.at(index);
    }
};

} // namespace rapporteur::test
