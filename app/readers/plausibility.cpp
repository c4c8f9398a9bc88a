// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/plausibility.h"

#include <array>
#include <bitset>
#include <memory>

namespace rapporteur {

namespace {

// Letters by how often running text has them. The orders are common knowledge of each script; they need not be exact,
// since a hundred letters are looked at together.
constexpr char16_t latinOften[] = u"éèàç";
constexpr char16_t latinCommon[] = u"êîôûâùëïñíóáúöäüœ";
constexpr char16_t latinCapitals[] = u"ÉÀÈÊÇÎÔÂÓÁÍÚÑÖÄÜŒ";
constexpr char16_t latinOther[] = u"ãõåøæßłşčšžřěąęćśźżńőűýòìÅØŁŞČŠŽÆ";
constexpr char16_t cyrillicOften[] = u"оеаинтсрвл";
constexpr char16_t cyrillicCommon[] = u"кмдпуяыьгзбчйхж";
constexpr char16_t cyrillicSeldom[] = u"шюцщэфъёіїєґў";
constexpr char16_t arabicOften[] = u"اليمنورتبةعدسفهكحقجأ";
constexpr char16_t arabicSeldom[] = u"شصطضغخذزثظءئؤىإآ،؛؟";
constexpr char16_t hanOften[] = u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工"
                                u"也能下过子说产种面而方后多定行学法所民得"
                                u"经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好"
                                u"应开它合还因由其些然前外天政四日那社义事"
                                u"平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问"
                                u"意建月公无系军很情者最立代想已通并提直题"
                                u"党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组"
                                u"见计别她手角期根论运农指几九区强放决西被"
                                u"干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导压世志金增争济阶油思术"
                                u"极交受联什认六共权收证改清己美再采转更单"
                                u"风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话"
                                u"整空元况今集温传土许步群广石记需段研界拉"
                                u"林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列"
                                u"习响约支般史感劳便团往历市克何除消构府称"
                                u"太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育京识适属"
                                u"调满县局照参红细引听该铁价严首席秘联合维"
                                u"這個為時來們後說產種會對發動過學經進著裡電實點從業應開還間與關線內數氣條沒結問無係軍"
                                u"題黨員總設長頭資邊級圖統將組見計別論運農"
                                u"幾區強決戰則處隊給門規熱領東導壓爭濟階術極聯認權證轉單風帶場車務萬積議聲報鬥類離華確"
                                u"張馬節話況傳許廣記織觀裝眾書複須際難備辦"
                                u"習響約勞團歷構稱準號維劃選標寫親養層專狀識適屬調滿縣參紅細聽該鐵價嚴灣臺";
constexpr char16_t cjkMarks[] = u"，。、；：？！「」『』（）《》";

enum class Script : quint8 { None, Latin, Cyrillic, Arabic, Han, Kana, Hangul, Greek, Hebrew };

Script scriptOf(char16_t c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'))
        return Script::Latin;
    if (c < 0xaa)
        return Script::None;
    if (c >= 0x4e00 && c <= 0x9fff)
        return Script::Han;
    if (!QChar(c).isLetter() || c == 0xaa || c == 0xb5 || c == 0xba)
        return Script::None;
    if (c < 0x250 || (c >= 0x1e00 && c < 0x1f00))
        return Script::Latin;
    if (c < 0x400)
        return Script::Greek;
    if (c < 0x530)
        return Script::Cyrillic;
    if (c < 0x600)
        return Script::Hebrew;
    if (c < 0x780)
        return Script::Arabic;
    if (c >= 0x3040 && c < 0x3100)
        return Script::Kana;
    return c >= 0xac00 && c < 0xd7b0 ? Script::Hangul : Script::None;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}
bool isLetter(char16_t c)
{
    return scriptOf(c) != Script::None;
}
bool isLower(char16_t c)
{
    return QChar(c).isLower();
}
bool isUpper(char16_t c)
{
    return QChar(c).isUpper();
}

/// The score that a character has by itself, for the whole basic plane.
class CharacterScores
{
public:
    CharacterScores()
    {
        for (int c = 0; c < int(m_scores.size()); ++c)
            m_scores[size_t(c)] = general(char16_t(c));
        set(latinOften, 5);
        set(latinCommon, 3);
        set(latinCapitals, 2);
        set(latinOther, 1);
        set(cyrillicOften, 4);
        set(cyrillicCommon, 3);
        set(cyrillicSeldom, 1);
        set(arabicOften, 4);
        set(arabicSeldom, 2);
        set(hanOften, 6);
        set(cjkMarks, 5);
    }

    [[nodiscard]] int at(char16_t c) const { return m_scores[c]; }

private:
    template <size_t n> void set(const char16_t (&characters)[n], int score)
    {
        for (size_t i = 0; i + 1 < n; ++i)
            m_scores[characters[i]] = qint8(score);
    }

    static qint8 general(char16_t c)
    {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f')
            return 1;
        const QChar character(c);
        if (c == 0xfffd || character.isSurrogate() || character.isNonCharacter())
            return impossibleCharacter;
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned: return impossibleCharacter;
        case QChar::Other_Format: return 0;
        default: break;
        }
        if (c < 0x80)
            return c == u' ' || isLetter(c) || isDigit(c) ? 1 : 0;
        return generalLetter(c);
    }

    static qint8 generalLetter(char16_t c)
    {
        switch (scriptOf(c)) {
        case Script::Latin: return 0;
        case Script::Cyrillic:
            return qint8(c >= 0x410 && c < 0x450 ? 2 : -3); // capitals; not those of Serbian and others
        case Script::Arabic: return -2;
        case Script::Han: return -2;
        case Script::Kana: return 2;
        case Script::Hangul:
        case Script::Greek:
        case Script::Hebrew: return 1;
        case Script::None: return -2;
        }
        Q_UNREACHABLE();
    }

    std::array<qint8, 0x10000> m_scores;
};

const CharacterScores &characterScores()
{
    static const auto scores = std::make_unique<const CharacterScores>();
    return *scores;
}

/// What the neighbours of a letter say for or against it. \a previous and \a next are 0 at the ends.
int letterInContext(char16_t previous, char16_t c, char16_t next, Script script)
{
    const Script before = scriptOf(previous);
    const Script after = scriptOf(next);
    int score = 0;
    const bool isAlphabet = script != Script::Han && script != Script::Kana;
    if (isAlphabet && ((before != Script::None && before != script) || (after != Script::None && after != script)))
        score -= 6;
    if (!isAlphabet && (isLower(previous) || isLower(next))) // names in capitals and numbers do stand beside them
        score -= 4;
    if (before == script && isUpper(c) && isLower(previous))
        score -= 6;
    if (before == script && isUpper(c) && isUpper(previous) && isLower(next)) // "ÐÏè": two capitals, then small
        score -= 2;
    if (script == Script::Latin) {
        if (before == Script::Latin && previous > 0x7f)
            score -= 3;
        if (isDigit(previous) || isDigit(next))
            score -= 4;
        if (before == Script::None && after == Script::None && c != u'à' && c != u'À')
            score -= 4;
        if (c == u'ç' && !QStringView(u"aouAOU").contains(next))
            score -= 6;
        if (c == u'œ' && after == Script::Latin && !QStringView(u"uisdt").contains(next)) // "œuvre", "œil", "fœtus"
            score -= 4;
        if ((c == u'à' || c == u'ù') && after == Script::Latin) // "voilà", "où": they end words
            score -= 3;
    }
    if (c == u'ة' && after == Script::Arabic)
        score -= 6;
    return score;
}

int openingMark(char16_t previous)
{
    return isLetter(previous) ? -5 : 5;
}
int closingMark(char16_t next)
{
    return isLetter(next) ? -5 : 5;
}

/// Marks and symbols, judged by where they stand. Replaces the character's own score.
int markInContext(char16_t previous, char16_t c, char16_t next, int own)
{
    const bool afterLetter = isLetter(previous);
    const bool beforeLetter = isLetter(next);
    switch (c) {
    case u'’': return afterLetter && beforeLetter ? 4 : afterLetter || QStringView(u",.!?").contains(previous) ? 3 : -2;
    case u'‘': return beforeLetter && !afterLetter ? 5 : -3;
    case u'“': return openingMark(previous);
    case u'«': return openingMark(previous);
    case u'”': return closingMark(next);
    case u'»': return closingMark(next);
    case u'„': return openingMark(previous) - 2;
    case u'¿':
    case u'¡': return beforeLetter && !afterLetter ? 4 : -5;
    case u'–':
    case u'—': return afterLetter && beforeLetter ? 1 : afterLetter || beforeLetter ? -1 : 3;
    case u'…': return beforeLetter && afterLetter ? -4 : 2;
    case u'€':
    case u'£': return beforeLetter ? -4 : isDigit(previous) || isDigit(next) || previous == u' ' ? 4 : -1;
    case 0xa0:
    case 0x202f: return isDigit(previous) || isDigit(next) || !afterLetter || !beforeLetter ? 3 : 0;
    case u'°':
    case u'º':
    case u'ª': return beforeLetter ? -4 : 1;
    case u'•':
    case u'©':
    case u'®':
    case u'™':
    case u'§':
    case u'·':
    case u'½':
    case u'²':
    case u'³': return beforeLetter ? -4 : 0;
    default: break;
    }
    if (own >= 0)
        return own;
    return afterLetter || beforeLetter ? own - 3 : own;
}

} // namespace

qint64 plausibility(QStringView text)
{
    const CharacterScores &scores = characterScores();
    qint64 sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const int own = scores.at(c);
        if (c < 0x80) {
            sum += own;
            continue;
        }
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            sum -= 4; // possible, yet rare in the press; frequent when GB18030 decodes what is something else
            continue;
        }
        if (own <= impossibleCharacter) {
            sum += own;
            continue;
        }
        const char16_t previous = i > 0 ? text[i - 1].unicode() : u'\0';
        const char16_t next = i + 1 < text.size() ? text[i + 1].unicode() : u'\0';
        const Script script = scriptOf(c);
        sum += script == Script::None ? markInContext(previous, c, next, own)
                                      : own + letterInContext(previous, c, next, script);
    }
    return sum;
}

} // namespace rapporteur
