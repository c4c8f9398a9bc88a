// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplebriefings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>

namespace rapporteur::test {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the parts of a briefing by the words that the article prints.
class Sample
{
public:
    Sample(const QString &name, const QString &language, const QString &text)
    {
        Article &article = m_briefing.article;
        article.text = text;
        article.language = language;
        const QByteArray bytes = text.toUtf8();
        article.source = {.path = name,
            .mediaType = u"text/plain"_s,
            .encoding = u"UTF-8"_s,
            .bytes = bytes.size(),
            .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
        qsizetype start = 0;
        for (const QString &paragraph : text.split(u"\n\n"_s)) {
            const qsizetype end = start + paragraph.trimmed().size();
            article.paragraphs << Paragraph {.number = int(article.paragraphs.size()) + 1, .span = {start, end}};
            start += paragraph.size() + 2;
        }
    }

    [[nodiscard]] Excerpt words(const QString &words) const
    {
        const qsizetype at = m_briefing.article.text.indexOf(words);
        Q_ASSERT(at >= 0);
        return {words, {at, at + words.size()}};
    }

    void quote(QuotationKind kind, const QString &text, const QString &speaker, const QString &mention,
        const QString &cue, Mode mode, const QStringList &fragments = {})
    {
        Quotation quotation {.id = ++m_quotes, .words = words(text), .kind = kind, .speaker = speaker, .mode = mode};
        quotation.actor = int(qsizetype(qHash(speaker, 0) % 1000));
        quotation.mention = words(mention);
        quotation.speakerForms = m_forms.value(speaker, {words(mention)});
        quotation.cue = words(cue);
        quotation.reason = u"inverted-clause"_s;
        quotation.sure = true;
        for (const QString &fragment : fragments)
            quotation.fragments << words(fragment);
        m_briefing.quotes << quotation;
    }

    void forms(const QString &speaker, const QStringList &names)
    {
        for (const QString &name : names)
            m_forms[speaker] << words(name);
    }

    void theme(const QString &label, ThemeOrigin origin, ThemeStatus status = ThemeStatus::Unknown)
    {
        m_briefing.themes << Theme {
            .id = ++m_themes, .label = label, .origin = origin, .status = status, .mentions = {words(label)}};
    }

    void count(qint64 value, Qualifier qualifier, CountUnit unit, const QString &text)
    {
        m_briefing.attendance.counts << AttendanceCount {
            .id = ++m_attendance, .value = value, .qualifier = qualifier, .unit = unit, .words = words(text)};
    }

    void category(const QString &text)
    {
        m_briefing.attendance.categories << AttendanceCategory {.id = ++m_attendance, .words = words(text)};
    }

    void person(const QString &name, const QString &role, const QString &organisation, Mode mode, bool spoke)
    {
        Person person {.id = ++m_attendance,
            .name = name,
            .role = words(role),
            .mode = mode,
            .spoke = spoke,
            .mentions = {words(name)}};
        if (!organisation.isEmpty())
            person.organisation = words(organisation);
        m_briefing.attendance.people << person;
    }

    void organisation(const QString &name)
    {
        m_briefing.attendance.organisations
            << Organisation {.id = ++m_attendance, .name = name, .mentions = {words(name)}};
    }

    void summary(const QStringList &sentences)
    {
        for (const QString &sentence : sentences) {
            const int id = int(m_briefing.summary.size()) + 1;
            m_briefing.summary << SummarySentence {.id = id, .words = words(sentence), .rank = id};
        }
    }

    void verify(VerifyKind kind, const QString &text)
    {
        const int id = int(m_briefing.toVerify.size()) + 1;
        m_briefing.toVerify << VerifyPoint {.id = id, .kind = kind, .words = words(text)};
    }

    void event(const QStringList &names, const QString &place, const QString &dates, PartialDate start, PartialDate end)
    {
        Event &event = m_briefing.event;
        event.name = names.constFirst();
        for (const QString &name : names)
            event.names << words(name);
        event.place = words(place);
        event.dates = words(dates);
        event.start = start;
        event.end = end;
    }

    [[nodiscard]] Briefing briefing() const { return m_briefing; }

private:
    Briefing m_briefing;
    QHash<QString, QList<Excerpt>> m_forms;
    int m_quotes = 0;
    int m_themes = 0;
    int m_attendance = 0;
};

QString exampleText()
{
    QFile file(QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen);
    return QString::fromUtf8(file.readAll());
}

} // namespace

Briefing frenchBriefing()
{
    Sample sample(u"seoul-fr.txt"_s, u"fr"_s, exampleText());
    const QString chief = u"le chef de l’ONU"_s;
    sample.forms(chief, {chief, u"Il"_s, u"a-t-il dit"_s, u"Le SG de l’ONU"_s, u"le Secrétaire général de l’Onu"_s});
    sample.quote(QuotationKind::Direct,
        u"Alors que nous sommes confrontés à de nouvelles menaces et à des défis croissants, je vous exhorte à redoubler de soutien"_s,
        chief, chief, u"a souligné"_s, Mode::Video);
    sample.quote(QuotationKind::Indirect,
        u"tout un chacun doit s’acquitter de son rôle pour que les opérations de maintien de la paix des Nations Unies réussissent"_s,
        chief, u"Il"_s, u"a indiqué"_s, Mode::Video);
    sample.quote(QuotationKind::Mixed,
        u"les sept dernières années ont vu une augmentation “notable” de l’appui au renforcement de ces opérations onusiennes"_s,
        chief, u"Il"_s, u"notant"_s, Mode::Video, {u"notable"_s});
    sample.quote(QuotationKind::Direct,
        u"Nous avons pu déployer plus rapidement de nouvelles capacités militaires et policières et inclure davantage de femmes Casques bleues, policières et civiles dans nos opérations"_s,
        chief, u"il"_s, u"a-t-il dit"_s, Mode::Video);
    sample.quote(QuotationKind::Indirect,
        u"le monde est confronté aujourd’hui au plus grand nombre de conflits violents depuis 1945, la pandémie de Covid-19, la crise climatique et les tensions géopolitiques rendant les conflits plus complexes et plus longs"_s,
        chief, u"il"_s, u"soulignant"_s, Mode::Video);
    sample.quote(QuotationKind::Mixed,
        u"le maintien de la paix des Nations Unies est toujours confronté à des “lacunes importantes” dans ses missions, en particulier en ce qui concerne l’aviation et les capacités de haute technologie"_s,
        chief, u"Le SG de l’ONU"_s, u"a également fait observer"_s, Mode::Video, {u"lacunes importantes"_s});
    for (const QString &theme :
        {u"la pérennisation de la paix"_s, u"partenariats, formation et renforcement des capacités"_s,
            u"rendement et responsabilité"_s, u"protection des civils, sûreté et sécurité"_s})
        sample.theme(theme, ThemeOrigin::Announced, ThemeStatus::Announced);
    for (const QString &phrase :
        {u"opérations de maintien de la paix"_s, u"Action pour le maintien de la paix"_s, u"nouvelles capacités"_s})
        sample.theme(phrase, ThemeOrigin::Keyphrase);
    sample.count(700, Qualifier::AtLeast, CountUnit::Participants, u"plus de 700 personnalités"_s);
    sample.count(155, Qualifier::Exact, CountUnit::Countries, u"155 pays"_s);
    for (const QString &category : {u"ministres des Affaires étrangères et de la Défense"_s,
             u"hauts responsables d’organisations internationales"_s, u"universitaires"_s, u"journalistes"_s})
        sample.category(category);
    sample.person(chief, u"chef de l’ONU"_s, u"ONU"_s, Mode::Video, true);
    sample.organisation(u"ONU"_s);
    sample.organisation(u"Nations Unies"_s);
    sample.event({u"Réunion ministérielle sur le maintien de la paix"_s,
                     u"conférence ministérielle sur le maintien de la paix"_s},
        u"Séoul"_s, u"7-8 décembre"_s, {0, 12, 7}, {0, 12, 8});
    const QString text = sample.briefing().article.text;
    QStringList sentences;
    for (const int paragraph : {0, 2, 4, 5})
        sentences << text.split(u"\n\n"_s)[paragraph].trimmed();
    sample.summary(sentences);
    sample.verify(VerifyKind::YearMissing, u"7-8 décembre"_s);
    sample.verify(VerifyKind::SpeakerUnnamed, chief);
    sample.verify(VerifyKind::ThemesOnlyAnnounced, u"Plusieurs thèmes seront abordés"_s);
    return sample.briefing();
}

Briefing arabicBriefing()
{
    Sample sample(u"waha.txt"_s, u"ar"_s,
        u"افتُتح في مدينة سيوة يوم 4 مارس الملتقى الدولي لصون الينابيع، بحضور أكثر من 300 مشارك من 21 دولة، بينهم 7 "
        u"وزراء.\n\n"
        "وقالت رئيسة الملتقى ليلى الصاوي: «الماء الذي نحفظه اليوم هو خبز الغد، ولا أحد يملك أن يؤجّل ذلك». وأضافت أن "
        "التمويل «ما زال بعيدا».\n\n"
        "ويناقش المشاركون محورين هما «الماء والذاكرة» و«أجر الفلاح»، وفق برنامج نشره المنظمون (UNESCO)."_s);
    const QString chair = u"رئيسة الملتقى ليلى الصاوي"_s;
    sample.quote(QuotationKind::Direct, u"الماء الذي نحفظه اليوم هو خبز الغد، ولا أحد يملك أن يؤجّل ذلك"_s, chair, chair,
        u"وقالت"_s, Mode::Present);
    sample.quote(QuotationKind::Mixed, u"التمويل «ما زال بعيدا»"_s, chair, u"وأضافت"_s, u"وأضافت"_s, Mode::Present,
        {u"ما زال بعيدا"_s});
    sample.theme(u"الماء والذاكرة"_s, ThemeOrigin::Announced, ThemeStatus::Discussed);
    sample.theme(u"أجر الفلاح"_s, ThemeOrigin::Announced, ThemeStatus::Discussed);
    sample.count(300, Qualifier::AtLeast, CountUnit::Participants, u"أكثر من 300 مشارك"_s);
    sample.count(21, Qualifier::Exact, CountUnit::Countries, u"21 دولة"_s);
    sample.person(u"ليلى الصاوي"_s, u"رئيسة الملتقى"_s, {}, Mode::Present, true);
    sample.event({u"الملتقى الدولي لصون الينابيع"_s}, u"سيوة"_s, u"4 مارس"_s, {0, 3, 4}, {0, 3, 4});
    sample.summary(
        {u"افتُتح في مدينة سيوة يوم 4 مارس الملتقى الدولي لصون الينابيع، بحضور أكثر من 300 مشارك من 21 دولة، بينهم 7 وزراء."_s});
    sample.verify(VerifyKind::YearMissing, u"4 مارس"_s);
    return sample.briefing();
}

Briefing chineseBriefing()
{
    Sample sample(u"shidi.txt"_s, u"zh"_s,
        u"第二届沿海灯塔保护论坛4月9日在厦门开幕，来自31个国家的420多名代表出席，其中包括9位部长以及约六十名工程师和志"
        u"愿者组织的代表。\n\n"
        "论坛主席陈明玉说：“灯塔不会走路，它需要有人为它留下来；我们今天讨论的不是砖石，而是夜里仍然需要光的人。”她还指"
        "出，现有预算“远远不够”。\n\n"
        "与会者将围绕“灯塔与航道安全”和“守塔人的养老金”两个议题展开讨论。"_s);
    const QString chair = u"论坛主席陈明玉"_s;
    sample.quote(QuotationKind::Direct,
        u"灯塔不会走路，它需要有人为它留下来；我们今天讨论的不是砖石，而是夜里仍然需要光的人。"_s, chair, chair,
        u"说"_s, Mode::Present);
    sample.quote(
        QuotationKind::Mixed, u"现有预算“远远不够”"_s, chair, u"她"_s, u"指出"_s, Mode::Present, {u"远远不够"_s});
    sample.theme(u"灯塔与航道安全"_s, ThemeOrigin::Announced, ThemeStatus::Announced);
    sample.theme(u"守塔人的养老金"_s, ThemeOrigin::Announced, ThemeStatus::Announced);
    sample.count(420, Qualifier::AtLeast, CountUnit::Participants, u"420多名代表"_s);
    sample.count(31, Qualifier::Exact, CountUnit::Countries, u"31个国家"_s);
    sample.category(u"志愿者组织的代表"_s);
    sample.person(u"陈明玉"_s, u"论坛主席"_s, {}, Mode::Present, true);
    sample.event({u"第二届沿海灯塔保护论坛"_s}, u"厦门"_s, u"4月9日"_s, {0, 4, 9}, {0, 4, 9});
    sample.summary(
        {u"第二届沿海灯塔保护论坛4月9日在厦门开幕，来自31个国家的420多名代表出席，其中包括9位部长以及约六十名工程师和志愿者组织的代表。"_s});
    sample.verify(VerifyKind::YearMissing, u"4月9日"_s);
    return sample.briefing();
}

Briefing longBriefing(int paragraphs)
{
    QStringList texts;
    for (int i = 1; i <= paragraphs; ++i)
        texts
            << u"Le rapport %1 dit « nous avons compté %1 barques au large, et l’effort suffit à l’œil »; la mairie du "
               u"port en a pris note sans "
               "commenter davantage, et les pêcheurs attendent la suite de l’enquête qui doit durer encore plusieurs saisons."_s
                   .arg(i);
    Sample sample(u"long.txt"_s, u"fr"_s, texts.join(u"\n\n"_s));
    sample.event({u"Le rapport 1"_s}, u"port"_s, u"saisons"_s, {}, {});
    for (int i = 10; i <= paragraphs; i += 10) {
        const QString number = QString::number(i);
        sample.quote(QuotationKind::Direct,
            u"nous avons compté %1 barques au large, et l’effort suffit à l’œil"_s.arg(number),
            u"Le rapport "_s + number, u"Le rapport "_s + number, u"dit"_s, Mode::Unknown);
    }
    return sample.briefing();
}

} // namespace rapporteur::test
