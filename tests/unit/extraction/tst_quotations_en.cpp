// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotationrows.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// One hard case a row: what a careful English reader finds in a small article, and what he leaves alone.
class TestQuotationsEnglish : public QObject
{
    Q_OBJECT

private slots:
    void marksThatQuote_data();
    void marksThatQuote() { check(); }
    void marksThatDoNotQuote_data();
    void marksThatDoNotQuote() { check(); }
    void reportedClauses_data();
    void reportedClauses() { check(); }
    void whatIsNotReported_data();
    void whatIsNotReported() { check(); }
    void speakers_data();
    void speakers() { check(); }

private:
    static void columns()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QStringList>("quotations");
    }
    static void row(const char *name, const QString &article, const QStringList &quotations)
    {
        QTest::newRow(name) << article << quotations;
    }
    static void check()
    {
        QFETCH(QString, article);
        QFETCH(QStringList, quotations);
        QCOMPARE(quotationsOf(article, u"en"_s).join(u'\n'), quotations.join(u'\n'));
    }
};

void TestQuotationsEnglish::marksThatQuote_data()
{
    columns();
    row("said and name", u"“The harbour must reopen before winter,” said Mary Osei."_s,
        {u"direct | The harbour must reopen before winter | mary osei"_s});
    row("name and said", u"“The harbour must reopen before winter,” Mary Osei said on Monday."_s,
        {u"direct | The harbour must reopen before winter | mary osei"_s});
    row("straight marks", u"\"The harbour must reopen,\" Mary Osei told reporters. \"It's late,\" she said."_s,
        {u"direct | The harbour must reopen | mary osei"_s, u"direct | It's late | mary osei"_s});
    row("single marks and apostrophes",
        u"‘The harbour won’t reopen before winter,’ said Mary Osei. ‘That’s the fishermen’s loss.’"_s,
        {u"direct | The harbour won’t reopen before winter | mary osei"_s,
            u"direct | That’s the fishermen’s loss. | mary osei"_s});
    row("straight single marks", u"'The harbour won't reopen before winter,' said Mary Osei."_s,
        {u"direct | The harbour won't reopen before winter | mary osei"_s});
    row("a wrong closing mark", u"Mary Osei added, \"The harbour must reopen before winter.“ Nobody answered."_s,
        {u"direct | The harbour must reopen before winter. | mary osei"_s});
    row("a quotation in a quotation", u"Mary Osei added: “My father used to say, ‘The sea gives back.’”"_s,
        {u"direct | My father used to say, ‘The sea gives back.’ | mary osei"_s});
    row("an insertion between two pairs", u"“Our nets,” Mary Osei explained, “have come back empty since spring.”"_s,
        {u"direct | Our nets | mary osei"_s, u"direct | have come back empty since spring. | mary osei"_s});
    row("a question mark before the verb", u"“Who pays for the harbour?” asked Mary Osei."_s,
        {u"direct | Who pays for the harbour? | mary osei"_s});
    row("name and colon", u"Mary Osei: “We leave as soon as the sea lets us.”"_s,
        {u"direct | We leave as soon as the sea lets us. | mary osei"_s});
    row("that before the marks", u"Mary Osei replied that “the sea belongs to those who keep it”."_s,
        {u"direct | the sea belongs to those who keep it | mary osei"_s});
    row("a new mark in each paragraph",
        u"Mary Osei said: “We have lost half of our coast.\n\n“We will not lose the other half.”"_s,
        {u"direct | We have lost half of our coast. | mary osei"_s,
            u"direct | We will not lose the other half. | mary osei"_s});
    row("a mark that never closes", u"Mary Osei said: “We have lost half of our coast.\n\nThe sitting was closed."_s,
        {u"direct | We have lost half of our coast. | mary osei"_s});
    row("a floating quotation", u"Mary Osei described her town. “At home the sea comes in by the door.”"_s,
        {u"direct | At home the sea comes in by the door. | mary osei"_s});
    row("a floating paragraph",
        u"“The sea comes in by the door,” said Mary Osei.\n\n“We mop it up every morning and wait for the next tide.”"_s,
        {u"direct | The sea comes in by the door | mary osei"_s,
            u"direct | We mop it up every morning and wait for the next tide. | mary osei"_s});
    row("according to and marks", u"According to Mary Osei, “the sea comes in by the door”."_s,
        {u"direct | the sea comes in by the door | mary osei"_s});
    row("in the words of", u"In the words of the mayor, Paul Mensah, “the sea comes in by the door”."_s,
        {u"direct | the sea comes in by the door | paul mensah"_s});
    row("quoted words after speak of", u"Mary Osei spoke of “hope on credit”."_s,
        {u"fragment | hope on credit | mary osei"_s});
    row("quoted words after describe", u"Mary Osei described the prices as “frankly absurd”."_s,
        {u"fragment | frankly absurd | mary osei"_s});
    row("repeated by",
        u"“Nothing is agreed until everything is agreed” — the formula was repeated by the envoy, Paul Mensah."_s,
        {u"direct | Nothing is agreed until everything is agreed | paul mensah"_s});
    row("and again",
        u"“A pledge is not a transfer,” warned Mary Osei. And again: “We will publish the list every quarter.”"_s,
        {u"direct | A pledge is not a transfer | mary osei"_s,
            u"direct | We will publish the list every quarter. | mary osei"_s});
    row("signed behind a dash", u"“The sea does not bargain with anybody.” - Mary Osei, fisher"_s,
        {u"direct | The sea does not bargain with anybody. | mary osei"_s});
    row("a student, her name, asked the mayor",
        u"“Who pays for the harbour?” a student, Mary Osei, asked the mayor of Turin, Luca Sarti."_s,
        {u"direct | Who pays for the harbour? | mary osei"_s});
    row("as what it was characterized",
        u"Mary Osei characterized the long dispute between the port, its crews and the city of Tema as “a war of letters”."_s,
        {u"fragment | a war of letters | mary osei"_s});
}

void TestQuotationsEnglish::marksThatDoNotQuote_data()
{
    columns();
    row("session titles", u"Delegates will discuss “Seas without plastic”, “Ports of tomorrow” and “Who pays?”."_s, {});
    row("a theme", u"The conference, held under the theme “Seas and Cities”, opened on Monday."_s, {});
    row("a title of a work", u"Her paper, “The Quiet Faults”, was read by Daniel Whitby."_s, {});
    row("scare quotes", u"Delegates visited a “smart” district in the north of the city."_s, {});
    row("a name", u"The ship “Southern Star” stayed in port."_s, {});
    row("a slogan", u"“No trawl, no drill.” The slogan was painted on every banner."_s, {});
    row("apostrophes are no marks", u"The fishermen's nets and the '90s boats weren't anybody's concern."_s, {});
    row("a nickname", u"Mary Osei praised Dwayne “Rocket” Mensah."_s, {});
    row("a label", u"It was posted by a user labelled “Nobody”."_s, {});
    row("what cooks call it", u"What cooks term “resting” matters here."_s, {});
    row("titles that a programme promises",
        u"The programme promised sessions on “the harbour and us” and “who owns the quay?”."_s, {});
}

void TestQuotationsEnglish::reportedClauses_data()
{
    columns();
    row("a clause with that", u"Mary Osei said that the harbour would reopen in May."_s,
        {u"indirect | the harbour would reopen in May | mary osei"_s});
    row("a clause without that", u"Mary Osei said the harbour would reopen in May."_s,
        {u"indirect | the harbour would reopen in May | mary osei"_s});
    row("without that, a pronoun", u"Mary Osei said she would not sign."_s,
        {u"indirect | she would not sign | mary osei"_s});
    row("told somebody", u"Mary Osei told Reuters the harbour would reopen in May."_s,
        {u"indirect | the harbour would reopen in May | mary osei"_s});
    row("a day, then a pronoun", u"Kenya said on Friday it would reopen the harbour."_s,
        {u"indirect | it would reopen the harbour | kenya"_s});
    row("a plural that no list has", u"But critics say the harbour is too old."_s,
        {u"indirect | the harbour is too old | critics"_s});
    row("told somebody that", u"Mary Osei told the Daily Graphic on Monday that the harbour would reopen in May."_s,
        {u"indirect | the harbour would reopen in May | mary osei"_s});
    row("a day between", u"Mary Osei said on Monday that the harbour would reopen in May."_s,
        {u"indirect | the harbour would reopen in May | mary osei"_s});
    row("quoted words inside", u"Mary Osei said the harbour would reopen “before the rains”."_s,
        {u"mixed | the harbour would reopen “before the rains” | mary osei | before the rains"_s});
    row("two clauses", u"Mary Osei noted that the harbour was shut, and that the quays were falling down."_s,
        {u"indirect | the harbour was shut | mary osei"_s, u"indirect | the quays were falling down | mary osei"_s});
    row("a chain", u"Mary Osei said the harbour was shut, adding that the State had stopped paying."_s,
        {u"indirect | the harbour was shut | mary osei"_s, u"indirect | the State had stopped paying | mary osei"_s});
    row("a second verb", u"Mary Osei said the harbour was shut and warned that the quays were falling down."_s,
        {u"indirect | the harbour was shut | mary osei"_s, u"indirect | the quays were falling down | mary osei"_s});
    row("according to first", u"According to Mary Osei, the harbour will reopen in May."_s,
        {u"indirect | the harbour will reopen in May | mary osei"_s});
    row("according to first, no comma", u"According to Osei the harbour will reopen in May."_s,
        {u"indirect | the harbour will reopen in May | osei"_s});
    row("according to last", u"The harbour will reopen in May, according to Mary Osei, director of the port."_s,
        {u"indirect | The harbour will reopen in May | mary osei"_s});
    row("in her view", u"Mary Osei was cautious. In her view, the harbour will reopen in May."_s,
        {u"indirect | the harbour will reopen in May | mary osei"_s});
    row("said last", u"Almost half of the quays are unsafe, researchers say."_s,
        {u"indirect | Almost half of the quays are unsafe | researchers"_s});
    row("the reporter's parenthesis",
        u"Mary Osei said the harbour could not wait, a line that several speakers borrowed."_s,
        {u"indirect | the harbour could not wait | mary osei"_s});
    row("a semicolon goes on", u"Mary Osei has said that 277 piles are rotten; 39 of these are “beyond repair”."_s,
        {u"mixed | 277 piles are rotten; 39 of these are “beyond repair” | mary osei | beyond repair"_s});
    row("as the speaker told", u"As Mary Osei told the BBC, the harbour has been shut since 1990."_s,
        {u"indirect | the harbour has been shut since 1990 | mary osei"_s});
    row("an insertion that cuts the clause", u"The deal, Mary Osei told reporters in Geneva, is only a first step."_s,
        {u"indirect | The deal, Mary Osei told reporters in Geneva, is only a first step | mary osei"_s});
    row("a relative on the source",
        u"According to the World Bank, which has many members, the harbour will reopen in May."_s,
        {u"indirect | the harbour will reopen in May | world bank"_s});
    row("a noun of saying", u"Unions were angered by Mary Osei’s claim that the harbour is safe."_s,
        {u"indirect | the harbour is safe | mary osei"_s});
    row("who", u"The lecture was given by Professor Mary Osei, who showed that the quays could still be saved."_s,
        {u"indirect | the quays could still be saved | mary osei"_s});
    row("through a spokesman", u"The minister, Mary Osei, said through a spokesman that she would not come."_s,
        {u"indirect | she would not come | mary osei"_s});
    row("what begins the clause", u"The Tema Times noted what began as a joke had become a strike."_s,
        {u"indirect | what began as a joke had become a strike | tema times"_s});
    row("according to a post made", u"According to an online post made on Monday, the harbour is closed."_s,
        {u"indirect | the harbour is closed | an online post"_s});
    row("somebody wishes to", u"Mary Osei said the minister wishes to leave the harbour."_s,
        {u"indirect | the minister wishes to leave the harbour | mary osei"_s});
}

void TestQuotationsEnglish::whatIsNotReported_data()
{
    columns();
    row("negated", u"Mary Osei did not say that the harbour would reopen in May."_s, {});
    row("refused", u"Mary Osei declined to say whether the harbour would reopen."_s, {});
    row("to come", u"Mary Osei is expected to announce that the harbour will reopen."_s, {});
    row("future", u"Mary Osei will say that the harbour should reopen."_s, {});
    row("a question", u"Did Mary Osei say that the harbour would reopen?"_s, {});
    row("nothing of content", u"Mary Osei said nothing about the harbour."_s, {});
    row("a thing announced", u"Mary Osei announced a common fund of ten million dollars."_s, {});
    row("a noun that looks like a verb", u"The report that Mary Osei wrote has ten pages."_s, {});
    row("a noun after an adjective", u"Japan offered ten million dollars, the largest single pledge."_s, {});
    row("a subject before and an object after",
        u"Ghana’s minister, Mary Osei, congratulated the chairman, Paul Mensah."_s, {});
    row("told to", u"Mary Osei told the crew to leave the harbour."_s, {});
    row("for and a purpose", u"For ten years, the harbour has been shut."_s, {});
    row("that is a relative", u"The note that the port published on Monday was short."_s, {});
    row("answered questions", u"Mary Osei answered questions for an hour."_s, {});
    row("that is", u"We have a deal. According to China, that is."_s, {});
}

void TestQuotationsEnglish::speakers_data()
{
    columns();
    row("role, name, verb", u"“It is time to leave,” conference president Mary Osei said as she stood up."_s,
        {u"direct | It is time to leave | mary osei"_s});
    row("name, role, verb", u"“It is time to leave,” Mary Osei, director of the port, said."_s,
        {u"direct | It is time to leave | mary osei"_s});
    row("a possessive role, then the name",
        u"“It is time to leave,” said Ghana’s Minister of Fisheries, Mary Osei, who chaired the session."_s,
        {u"direct | It is time to leave | mary osei"_s});
    row("surname later", u"Mary Osei runs the port. “It is time to leave,” Osei said."_s,
        {u"direct | It is time to leave | mary osei"_s});
    row("the role alone", u"Minister Mary Osei opened the session. “It is time to leave,” the minister said."_s,
        {u"direct | It is time to leave | mary osei"_s});
    row("a pronoun agrees", u"Ms. Mary Osei met Mr. Paul Mensah. “It is time to leave,” he said."_s,
        {u"direct | It is time to leave | paul mensah"_s});
    row("unnamed source", u"“Nobody won today,” an African diplomat said."_s,
        {u"direct | Nobody won today | an african diplomat"_s});
    row("a body", u"The World Bank said that the harbour would reopen in May."_s,
        {u"indirect | the harbour would reopen in May | world bank"_s});
    row("on behalf",
        u"On behalf of the governor, Mary Osei, her deputy Paul Mensah read a statement. “The sea holds us,” Ms Osei says in it."_s,
        {u"direct | The sea holds us | mary osei"_s});
    row("two speakers", u"“It is time to leave,” said Mary Osei and Paul Mensah."_s,
        {u"direct | It is time to leave | mary osei and paul mensah"_s});
    row("a report", u"The report says the harbour is too old."_s, {u"indirect | the harbour is too old | report"_s});
    row("named afterwards", u"“The quays are falling down,” she said. Mary Osei runs the port."_s,
        {u"direct | The quays are falling down | mary osei"_s});
    row("the latter", u"Mary Osei sat beside Paul Mensah. “It is time to leave,” the latter remarked."_s,
        {u"direct | It is time to leave | paul mensah"_s});
    row("a possessor before the speaker",
        u"India’s minister Mary Osei interrupted the vote before it had begun, saying that it was late."_s,
        {u"indirect | it was late | mary osei"_s});
    row("an adverb before the verb", u"A teacher mistakenly said that it was a bomb."_s,
        {u"indirect | it was a bomb | a teacher"_s});
    row("posts on a board", u"Posts on the message board of the harbour union theorized that the crane had failed."_s,
        {u"indirect | the crane had failed | posts on the message board of the harbour union"_s});
    row("a heading is nobody",
        u"A Symmetric Start\n\nMary Osei apologized for her voice. It sounded familiar.\n\n“We began this year with a storm,” she said."_s,
        {u"direct | We began this year with a storm | mary osei"_s});
}

QTEST_GUILESS_MAIN(TestQuotationsEnglish)
#include "tst_quotations_en.moc"
