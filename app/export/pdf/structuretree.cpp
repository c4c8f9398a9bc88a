// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/structuretree.h"

#include <string>

namespace rapporteur {

namespace {

QPDFObjectHandle name(const char *text)
{
    return QPDFObjectHandle::newName(std::string("/") + text);
}

QPDFObjectHandle integer(long long value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

} // namespace

StructureTree::StructureTree()
{
    m_elements.push_back({.type = "Document", .isAttached = true});
}

int StructureTree::add(const char *type, int parent)
{
    m_elements.push_back({.type = type, .parent = parent});
    return int(m_elements.size()) - 1;
}

void StructureTree::setLanguage(int element, const QString &language)
{
    m_elements[size_t(element)].language = language;
}

void StructureTree::setScope(int element, const char *scope)
{
    m_elements[size_t(element)].scope = scope;
}

void StructureTree::setSummary(int element, const QString &summary)
{
    m_elements[size_t(element)].summary = summary;
}

void StructureTree::attach(int element)
{
    std::vector<int> path;
    for (int i = element; i >= 0 && !m_elements[size_t(i)].isAttached; i = m_elements[size_t(i)].parent)
        path.push_back(i);
    for (auto i = path.rbegin(); i != path.rend(); ++i) {
        Element &child = m_elements[size_t(*i)];
        child.isAttached = true;
        m_elements[size_t(child.parent)].kids.push_back({Kid::Kind::Element, *i, 0});
    }
}

int StructureTree::markContent(int element, int page)
{
    attach(element);
    if (size_t(page) >= m_contentOwners.size())
        m_contentOwners.resize(size_t(page) + 1);
    std::vector<int> &owners = m_contentOwners[size_t(page)];
    owners.push_back(element);
    const int number = int(owners.size()) - 1;
    m_elements[size_t(element)].kids.push_back({Kid::Kind::Content, number, page});
    return number;
}

void StructureTree::addAnnotation(int element, int page, int annotation)
{
    if (size_t(annotation) >= m_annotationOwners.size())
        m_annotationOwners.resize(size_t(annotation) + 1, 0);
    m_annotationOwners[size_t(annotation)] = element;
    m_elements[size_t(element)].kids.push_back({Kid::Kind::Annotation, annotation, page});
}

QPDFObjectHandle StructureTree::kidObject(const Kid &kid, const std::vector<QPDFObjectHandle> &elements,
    const std::vector<QPDFObjectHandle> &pages, const std::vector<QPDFObjectHandle> &annotations) const
{
    const QPDFObjectHandle &page = pages[size_t(kid.page)];
    switch (kid.kind) {
    case Kid::Kind::Element: return elements[size_t(kid.number)];
    case Kid::Kind::Content:
        return QPDFObjectHandle::newDictionary({{"/Type", name("MCR")}, {"/Pg", page}, {"/MCID", integer(kid.number)}});
    case Kid::Kind::Annotation:
        return QPDFObjectHandle::newDictionary(
            {{"/Type", name("OBJR")}, {"/Pg", page}, {"/Obj", annotations[size_t(kid.number)]}});
    }
    Q_UNREACHABLE();
}

void StructureTree::describe(QPDFObjectHandle object, size_t number) const
{
    const Element &element = m_elements[number];
    object.replaceKey("/Type", name("StructElem"));
    object.replaceKey("/S", name(element.type));
    if (!element.language.isEmpty())
        object.replaceKey("/Lang", text(element.language));
    if (element.scope || !element.summary.isEmpty()) {
        QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary({{"/O", name("Table")}});
        if (element.scope)
            attributes.replaceKey("/Scope", name(element.scope));
        if (!element.summary.isEmpty())
            attributes.replaceKey("/Summary", text(element.summary));
        object.replaceKey("/A", attributes);
    }
    if (qstrcmp(element.type, "Note") == 0)
        object.replaceKey("/ID", QPDFObjectHandle::newString("note-" + std::to_string(number)));
}

QPDFObjectHandle StructureTree::write(
    QPDF &pdf, std::vector<QPDFObjectHandle> &pages, std::vector<QPDFObjectHandle> &annotations) const
{
    QPDFObjectHandle tree
        = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Type", name("StructTreeRoot")}}));
    std::vector<QPDFObjectHandle> elements;
    elements.reserve(m_elements.size());
    for (const Element &element : m_elements)
        elements.push_back(element.isAttached ? pdf.makeIndirectObject(QPDFObjectHandle::newDictionary())
                                              : QPDFObjectHandle::newNull());
    for (size_t i = 0; i < m_elements.size(); ++i) {
        if (!m_elements[i].isAttached)
            continue;
        describe(elements[i], i);
        elements[i].replaceKey("/P", i == 0 ? tree : elements[size_t(m_elements[i].parent)]);
        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
        for (const Kid &kid : m_elements[i].kids)
            kids.appendItem(kidObject(kid, elements, pages, annotations));
        elements[i].replaceKey("/K", kids);
    }
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (size_t page = 0; page < pages.size(); ++page) {
        QPDFObjectHandle owners = QPDFObjectHandle::newArray();
        if (page < m_contentOwners.size()) {
            for (const int owner : m_contentOwners[page])
                owners.appendItem(elements[size_t(owner)]);
        }
        pages[page].replaceKey("/StructParents", integer(qint64(page)));
        numbers.appendItem(integer(qint64(page)));
        numbers.appendItem(pdf.makeIndirectObject(owners));
    }
    for (size_t i = 0; i < annotations.size(); ++i) {
        const auto key = qint64(pages.size() + i);
        annotations[i].replaceKey("/StructParent", integer(key));
        numbers.appendItem(integer(key));
        numbers.appendItem(elements[size_t(m_annotationOwners[i])]);
    }
    tree.replaceKey("/K", elements[0]);
    tree.replaceKey("/ParentTree", pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Nums", numbers}})));
    tree.replaceKey("/ParentTreeNextKey", integer(qint64(pages.size() + annotations.size())));
    QPDFObjectHandle identifiers = QPDFObjectHandle::newArray();
    for (size_t i = 0; i < m_elements.size(); ++i) {
        if (m_elements[i].isAttached && elements[i].hasKey("/ID")) {
            identifiers.appendItem(elements[i].getKey("/ID"));
            identifiers.appendItem(elements[i]);
        }
    }
    if (identifiers.getArrayNItems() > 0)
        tree.replaceKey("/IDTree", pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Names", identifiers}})));
    return tree;
}

} // namespace rapporteur
