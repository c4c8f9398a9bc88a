// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/passagefinder.h"
#include "dossier/reanchor.h"
#include "extraction/briefingbuilder.h"
#include "support/correctionsource.h"
#include "support/testdata.h"
#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

/// Another version of a text: paragraphs moved, deleted, and edited by a word.
struct Edition {
    QString text;
    QStringList kept; ///< paragraphs that stand in it letter for letter
};

Edition changed(const Article &article, CorrectionSource &random)
{
    QStringList paragraphs;
    for (const Paragraph &paragraph : article.paragraphs)
        paragraphs << article.excerpt(paragraph.span).text;
    QSet<qsizetype> edited;
    const int at = random.below(paragraphs.size());
    switch (random.below(3)) {
    case 0: paragraphs.move(at, random.below(paragraphs.size())); break;
    case 1:
        if (paragraphs.size() > 1)
            paragraphs.removeAt(at);
        break;
    default: {
        QStringList words = paragraphs[at].split(u' ');
        const int word = random.below(words.size());
        if (random.below(2) == 0)
            words.insert(word, u"autre"_s);
        else if (words.size() > 3)
            words.removeAt(word);
        paragraphs[at] = words.join(u' ');
        edited << at;
    }
    }
    Edition edition;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (!edited.contains(i))
            edition.kept << paragraphs[i];
    }
    edition.text = paragraphs.join(u"\n\n"_s);
    return edition;
}

Article editionOf(const Article &article, const QString &text)
{
    Article edition = articleOf(text, article.language);
    edition.source = article.source;
    return edition;
}

/// The passages that \a correction cannot do without.
QStringList passagesOf(const Correction &correction, const Briefing &briefing)
{
    QStringList passages;
    visitRefs(correction, [&](ItemRef item) {
        const qsizetype known = passages.size();
        for (const ItemSpans &spans : itemSpans(briefing)) {
            if (spans.item == item)
                passages << briefing.article.excerpt(spans.spans.constFirst()).text;
        }
        if (passages.size() == known)
            passages << QString(); // a line that the user added, and that may be lost
    });
    std::visit(
        [&passages](const auto &c) {
            if constexpr (requires { c.words.span; })
                passages << c.words.text;
            if constexpr (requires { c.mentions; })
                passages << c.mentions.constFirst().text;
        },
        correction);
    return passages;
}

/// Excludes each line, so that every line has a correction, and adds a few of the other kinds.
QList<Correction> correctionsOn(const Briefing &analysed, CorrectionSource &random)
{
    QList<Correction> corrections;
    Briefing shown = analysed;
    for (const ItemSpans &spans : itemSpans(analysed)) {
        const Correction correction = spans.item.kind == ItemKind::VerifyPoint
            ? Correction(AnswerPoint {spans.item, u"2021"_s})
            : Correction(IncludeLine {spans.item, false});
        if (spans.item.kind != ItemKind::EventFact && applyCorrection(correction, shown))
            corrections << correction;
    }
    for (int i = 0; i < 30; ++i) {
        const Correction correction = random.next(analysed, corrections, shown);
        if (std::holds_alternative<RemoveLine>(correction))
            continue;
        applyCorrection(correction, shown);
        corrections << correction;
    }
    return corrections;
}

} // namespace

/// Corrections on another analysis: of the same article, and of other versions of it.
class TestReanchor : public QObject
{
    Q_OBJECT

private slots:
    void passages_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("where it was") << u"half of the seats"_s << u"The report asks for half of the seats now."_s
                                      << u"half of the seats"_s;
        QTest::newRow("moved") << u"half of the seats"_s
                               << u"First.\n\nSecond one.\n\nThe report asks for half of the seats now."_s
                               << u"half of the seats"_s;
        QTest::newRow("edited inside") << u"half of the seats"_s << u"The report asks for half of all seats now."_s
                                       << u"half of all seats"_s;
        QTest::newRow("gone") << u"half of the seats"_s << u"Nothing of this is left in here."_s << QString();
        QTest::newRow("short and elsewhere") << u"half"_s << u"One and a half years later."_s << QString();
    }

    void passages()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        const QString old = u"The report asks for half of the seats now."_s;
        const qsizetype start = old.indexOf(words);
        const Excerpt found = PassageFinder(text).find(anchorOf(old, {start, start + words.size()}));
        QTEST(found.text, "found");
    }

    void theSameWordsAreToldApartByWhatStandsAround()
    {
        const QString old = u"Kenya sent five experts. Ghana sent five experts."_s;
        const QString text = u"Ghana sent five experts.\n\nToday Kenya sent five experts."_s;
        const qsizetype second = old.lastIndexOf("five experts"_L1);
        const Excerpt found = PassageFinder(text).find(anchorOf(old, {second, second + 12}));
        QCOMPARE(found.span.start, text.indexOf("five experts"_L1));
    }

    void aCorrectedLineThatTheNewAnalysisDoesNotHaveIsTakenOver()
    {
        Briefing old;
        old.article = articleOf(u"Nobody quotes this sentence here. And another one follows it."_s, u"en"_s);
        Quotation quote;
        quote.id = 1;
        quote.words = old.article.excerpt({0, 33});
        old.quotes << quote;
        Briefing fresh;
        fresh.article = articleOf(u"New lead.\n\n"_s + old.article.text, u"en"_s);
        const Reanchored moved
            = reanchored(old, {EditWords {{ItemKind::Quotation, 1}, u"Nobody […]"_s, LineState::Shortened}}, fresh);
        QCOMPARE(moved.lost.size(), 0);
        QCOMPARE(moved.analysed.quotes.size(), 1);
        QCOMPARE(moved.analysed.quotes.constFirst().words.span.start, 11);
        QCOMPARE(corrected(moved.analysed, moved.corrections).quotes.constFirst().words.text, u"Nobody […]"_s);
    }

    void theSameAnalysisChangesNothing_data() { testdata::addArticleRows(); }

    void theSameAnalysisChangesNothing()
    {
        QFETCH(QString, path);
        static const Lexicons lexicons;
        const Briefing analysed = buildBriefing(testdata::articleAt(path), lexicons);
        CorrectionSource random(1);
        const QList<Correction> corrections = correctionsOn(analysed, random);
        const Reanchored same = reanchored(analysed, corrections, analysed);
        QCOMPARE(same.lost.size(), 0);
        QCOMPARE(same.analysed, analysed);
        QCOMPARE(same.corrections.size(), corrections.size());
        QCOMPARE(corrected(same.analysed, same.corrections), corrected(analysed, corrections));
    }

    void everyCorrectionIsKeptOrListed_data() { addPressRows(); }

    void everyCorrectionIsKeptOrListed()
    {
        QFETCH(QString, path);
        static const Lexicons lexicons;
        const Briefing analysed = buildBriefing(testdata::articleAt(path), lexicons);
        if (analysed.article.paragraphs.isEmpty())
            return;
        CorrectionSource random(quint32(qHash(QFileInfo(path).fileName(), 0)));
        const QList<Correction> corrections = correctionsOn(analysed, random);
        const int rounds = qEnvironmentVariableIntValue("RAPPORTEUR_EDITIONS");
        for (int round = 0; round < (rounds > 0 ? rounds : 12); ++round) {
            const Edition edition = changed(analysed.article, random);
            const Briefing fresh = buildBriefing(editionOf(analysed.article, edition.text), lexicons);
            const Reanchored moved = reanchored(analysed, corrections, fresh);
            qsizetype withoutPlace = 0; // notes stay, and are told all the same
            for (const LostCorrection &lost : moved.lost) {
                withoutPlace += std::holds_alternative<WriteNote>(lost.correction);
                checkIsGone(lost, analysed, edition);
            }
            QCOMPARE(moved.corrections.size() + moved.lost.size() - withoutPlace, corrections.size());
            m_total += corrections.size();
            m_lost += moved.lost.size();
            Briefing shown = moved.analysed;
            for (const Correction &correction : moved.corrections) {
                if (applyCorrection(correction, shown))
                    continue;
                // An earlier one of the user's own may have taken its line away: a merge, when it was not so before.
                QFAIL(qPrintable(QStringLiteral("correction of kind %1 does not hold").arg(correction.index())));
            }
        }
    }

    void cleanupTestCase()
    {
        qInfo("%lld of %lld corrections lost their passage and are listed", (long long)m_lost, (long long)m_total);
    }

private:
    static void addPressRows()
    {
        QTest::addColumn<QString>("path");
        QStringList paths = testdata::articlePaths();
        QDirIterator press(
            QStringLiteral(RAPPORTEUR_TEST_DATA "/press"), {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (press.hasNext())
            paths << press.next();
        const QString own = qEnvironmentVariable("RAPPORTEUR_ARTICLES");
        if (!own.isEmpty()) {
            paths.clear();
            QDirIterator files(
                own, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
            while (files.hasNext())
                paths << files.next();
        }
        paths.sort();
        constexpr qsizetype enough = 36;
        for (const QString &path : std::as_const(paths).first(std::min(enough, paths.size())))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    /// A correction may only be lost when its passage stood in the paragraph that was deleted or edited.
    static void checkIsGone(const LostCorrection &lost, const Briefing &analysed, const Edition &edition)
    {
        const auto isThere = [&edition](const QString &passage) {
            // A name stands in many places; which one it was is told by what stands around it.
            return passage.size() >= 24
                && std::any_of(edition.kept.cbegin(), edition.kept.cend(),
                    [&passage](const QString &paragraph) { return paragraph.contains(passage); });
        };
        const QStringList passages = passagesOf(lost.correction, analysed);
        QVERIFY2(passages.isEmpty() || !std::all_of(passages.cbegin(), passages.cend(), isThere),
            qPrintable(passages.join(u" / "_s)));
    }

    qsizetype m_total = 0;
    qsizetype m_lost = 0;
};

QTEST_GUILESS_MAIN(TestReanchor)
#include "tst_reanchor.moc"
