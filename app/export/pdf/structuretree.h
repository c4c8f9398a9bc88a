// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <qpdf/QPDF.hh>
#include <vector>

namespace rapporteur {

/// What a tagged document says of its own structure. Elements are named by number. An element joins its parent when its
/// first content is drawn, so that the tree stands in the order of reading however the elements were made.
class StructureTree
{
public:
    StructureTree();

    [[nodiscard]] int root() const { return 0; }
    /// \a type is a standard structure type: "P", "H1", …
    [[nodiscard]] int add(const char *type, int parent);
    void setLanguage(int element, const QString &language);
    /// "Row" or "Column", for TH.
    void setScope(int element, const char *scope);
    void setSummary(int element, const QString &summary);
    [[nodiscard]] const char *type(int element) const { return m_elements[size_t(element)].type; }

    /// Joins \a element to its parent if it has not been drawn yet; for cells that stay empty.
    void attach(int element);
    /// Content of \a element is about to be drawn on \a page: the number that the page's content gives it.
    [[nodiscard]] int markContent(int element, int page);
    /// An annotation, numbered by the caller over all pages, belongs to \a element.
    void addAnnotation(int element, int page, int annotation);

    /// Writes the tree; pages and annotations get their numbers in its parent tree.
    [[nodiscard]] QPDFObjectHandle write(
        QPDF &pdf, std::vector<QPDFObjectHandle> &pages, std::vector<QPDFObjectHandle> &annotations) const;

private:
    struct Kid {
        enum class Kind { Element, Content, Annotation } kind = Kind::Element;
        int number = 0;
        int page = 0;
    };
    struct Element {
        const char *type = "";
        int parent = -1;
        bool isAttached = false;
        QString language;
        const char *scope = nullptr;
        QString summary;
        std::vector<Kid> kids;
    };

    [[nodiscard]] QPDFObjectHandle kidObject(const Kid &kid, const std::vector<QPDFObjectHandle> &elements,
        const std::vector<QPDFObjectHandle> &pages, const std::vector<QPDFObjectHandle> &annotations) const;
    void describe(QPDFObjectHandle object, size_t number) const;

    std::vector<Element> m_elements;
    std::vector<std::vector<int>> m_contentOwners; ///< by page and content number
    std::vector<int> m_annotationOwners; ///< by annotation
};

} // namespace rapporteur
