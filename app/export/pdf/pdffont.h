// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <hb.h>
#include <memory>
#include <qpdf/QPDF.hh>
#include <vector>

namespace rapporteur {

/// Where a face lies on this computer.
struct FontFile {
    QByteArray path;
    unsigned index = 0; ///< in a collection
    QByteArray postScriptName;
    bool isBold = false;
    bool isItalic = false;

    bool operator==(const FontFile &) const = default;
};

/// Frees an object of HarfBuzz's.
template <auto Destroy> struct HarfBuzzDeleter {
    template <typename T> void operator()(T *pointer) const { Destroy(pointer); }
};

/// One face as a document uses it: shapes text and hands out the character codes by which the pages show its glyphs.
/// A code stands for a glyph together with the text that it shows, so that text can be taken out exactly as it was put
/// in.
class PdfFont
{
public:
    /// Null when the file cannot be used.
    [[nodiscard]] static std::unique_ptr<PdfFont> open(const FontFile &file);
    ~PdfFont();

    [[nodiscard]] hb_font_t *shaper() const { return m_font.get(); }
    [[nodiscard]] bool has(char32_t character) const;
    /// In thousandths of the size, positive.
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double perMille(hb_position_t units) const { return units * 1000.0 / m_unitsPerEm; }

    struct Code {
        quint16 value = 0;
        bool isExact = true; ///< false: the font has this glyph for another text already
    };
    /// The code of \a glyph where it shows \a text.
    [[nodiscard]] Code codeFor(hb_codepoint_t glyph, const QString &text);
    /// The glyph that \a code shows.
    [[nodiscard]] hb_codepoint_t glyph(quint16 code) const { return m_isCff ? code : m_glyphs[code]; }
    /// The advance that a viewer takes for \a code, in thousandths of the size.
    [[nodiscard]] int advance(quint16 code) const { return m_advances.value(code); }
    [[nodiscard]] bool isUsed() const { return m_glyphs.size() > 1; }

    /// Writes the used part of the face into \a pdf and returns the font dictionary.
    [[nodiscard]] QPDFObjectHandle embed(QPDF &pdf) const;

private:
    using Face = std::unique_ptr<hb_face_t, HarfBuzzDeleter<hb_face_destroy>>;
    using Font = std::unique_ptr<hb_font_t, HarfBuzzDeleter<hb_font_destroy>>;

    PdfFont(const FontFile &file, Face face);
    [[nodiscard]] QByteArray toUnicode() const;
    [[nodiscard]] QPDFObjectHandle widths() const;
    [[nodiscard]] QPDFObjectHandle descriptor(QPDF &pdf, hb_face_t *subset, const std::string &name) const;
    [[nodiscard]] QByteArray glyphMap(const hb_map_t *newGlyphs) const;
    [[nodiscard]] std::string subsetName() const;

    FontFile m_file;
    Face m_face;
    Font m_font;
    unsigned m_unitsPerEm = 1000;
    double m_ascent = 0;
    double m_descent = 0;
    bool m_isCff = false; ///< codes are then the glyphs' own numbers
    QHash<std::pair<hb_codepoint_t, QString>, quint16> m_codes;
    std::vector<hb_codepoint_t> m_glyphs; ///< by order of first use; the first is .notdef
    std::vector<quint16> m_values; ///< the code of each of m_glyphs
    QHash<quint16, QString> m_texts;
    QHash<quint16, int> m_advances;
};

} // namespace rapporteur
