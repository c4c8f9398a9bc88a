// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/lexicon.h"

#include "extraction/text/annotatedtext.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

const QString sources = QStringLiteral(RAPPORTEUR_LEXICONS);

} // namespace

class TestLexicon : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write(u"xx/elision.txt"_s, "l'\n");
        write(u"xx/role-noun.txt"_s, "# a comment\n\nministre\tministers -\nchef de l'ONU\tparticipants m\r\nÉlu\n");
        write(u"xx/country-name.txt"_s, "Timor\tTL\nCôte d’Ivoire\tCI\nCôte d’Ivoire du Nord\tCI\n");
        write(u"common/country-name.txt"_s, "Timor\tID\nPérou\tPE\n");
        write(u"common/organisation-acronym.txt"_s, "ONU\tun\nR&D\tlab\n");
    }

    void wordsHaveClassesAndValues()
    {
        const auto lexicon = Lexicons(m_folder.path()).forLanguage(u"xx"_s);
        const WordId minister = lexicon->find(u"Ministre"_s);
        QVERIFY(minister != 0);
        QVERIFY(lexicon->is(minister, WordClass::RoleNoun));
        QVERIFY(!lexicon->is(minister, WordClass::CountryName));
        QCOMPARE(lexicon->value(minister, WordClass::RoleNoun), u"ministers -"_s);
        QVERIFY(lexicon->value(minister, WordClass::CountryName).isEmpty());
        QVERIFY(lexicon->is(lexicon->find(u"élu"_s), WordClass::RoleNoun));
        QVERIFY(lexicon->value(lexicon->find(u"élu"_s), WordClass::RoleNoun).isEmpty());
        QCOMPARE(lexicon->find(u"absent"_s), WordId(0));
        QCOMPARE(lexicon->find(u""_s), WordId(0));
    }

    void theLanguageComesBeforeWhatAllShare()
    {
        const auto lexicon = Lexicons(m_folder.path()).forLanguage(u"xx"_s);
        QCOMPARE(lexicon->value(lexicon->find(u"timor"_s), WordClass::CountryName), u"TL"_s);
        QCOMPARE(lexicon->value(lexicon->find(u"pérou"_s), WordClass::CountryName), u"PE"_s);
    }

    void anUnknownLanguageHasWhatAllShare()
    {
        const auto lexicon = Lexicons(m_folder.path()).forLanguage(u"yy"_s);
        QCOMPARE(lexicon->language(), u"yy"_s);
        QCOMPARE(lexicon->value(lexicon->find(u"Timor"_s), WordClass::CountryName), u"ID"_s);
        QCOMPARE(lexicon->find(u"ministre"_s), WordId(0));
    }

    void phrasesAreFoundInTheTextLongestFirst()
    {
        Article article;
        article.text = u"Le chef de l’Onu en Côte d'Ivoire du nord"_s;
        article.paragraphs = {{1, {0, article.text.size()}, ParagraphKind::Body, {}}};
        const AnnotatedText text = annotate(article, Lexicons(m_folder.path()).forLanguage(u"xx"_s));
        QCOMPARE(text.phrases.size(), size_t(2));
        QCOMPARE(text.excerpt(text.phrases[0].tokens).text, u"chef de l’Onu"_s);
        QCOMPARE(text.phrases[0].value, u"participants m"_s);
        QCOMPARE(text.excerpt(text.phrases[1].tokens).text, u"Côte d'Ivoire du nord"_s);
        QVERIFY(text.hitAt(1, WordClass::CountryName).isEmpty());
        QCOMPARE(text.hitAt(1, WordClass::RoleNoun).tokens.size(), 4);
        QCOMPARE(text.hitAt(4, WordClass::OrganisationAcronym).value, u"un"_s);
    }

    void everyClassHasItsFile()
    {
        QSet<QLatin1StringView> files;
        for (int i = 0; i < int(WordClass::Count); ++i)
            files.insert(wordClassFile(WordClass(i)));
        QCOMPARE(files.size(), qsizetype(WordClass::Count));
    }

    /// A misspelt file name would be an empty class that nobody notices.
    void everyFileHasItsClass()
    {
        QSet<QString> known;
        for (int i = 0; i < int(WordClass::Count); ++i)
            known.insert(wordClassFile(WordClass(i)));
        const QDir root(sources);
        QVERIFY(root.exists());
        for (const QString &language : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &file : QDir(root.filePath(language)).entryList({u"*.txt"_s}, QDir::Files))
                QVERIFY2(known.contains(file), qPrintable(language + u'/' + file));
        }
    }

    /// What the build compiled in says what the words in the tree say.
    void theTablesAreThoseOfTheWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }

    void theTablesAreThoseOfTheWords()
    {
        QFETCH(const QString, language);
        const auto words = Lexicon::load(language, {sources + u'/' + language, sources + "/common"_L1});
        const auto compiledIn = Lexicons().forLanguage(language);
        QCOMPARE(compiledIn->language(), language);
        QVERIFY(words->is(words->find(u"participants"_s), WordClass::CountedNoun));
        QVERIFY(compiledIn->toTable() == words->toTable());
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
