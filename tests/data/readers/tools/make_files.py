#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the invented articles of ../articles.json into files of every format that is read but PDF (which the tests make).

The files are named ARTICLE.STYLE.SUFFIX; tests compare what is read with articles.json. Run it after a change of the
articles or of a style: tools/make_files.py  (it writes into ../files, same input same bytes)
"""
import base64
from datetime import datetime
from email.utils import format_datetime
import html
import json
import pathlib
import quopri
import plistlib
import zipfile

HERE = pathlib.Path(__file__).resolve().parent.parent
OUT = HERE / "files"
ARTICLES = json.loads((HERE / "articles.json").read_text("utf-8"))
FIXED = (2022, 1, 1, 0, 0, 0)

WORDS = {
    "fr": dict(also="Lire aussi", share="Partager", comments="Commentaires", cookie="Nous utilisons des cookies pour mesurer l’audience de ce site et vous proposer des contenus adaptés. Vous pouvez accepter ou refuser leur dépôt à tout moment.", home="Accueil", more="Sur le même sujet", rights="Tous droits réservés", caption="La salle du port, mercredi matin, avant l’ouverture des débats. Photo : agence", news="Inscrivez-vous à notre lettre d’information pour recevoir chaque matin l’essentiel de l’actualité.", others=["Budget : la région vote un plan sur trois ans", "Le pont du Nord rouvrira au printemps, selon la mairie", "Musique : un festival en plein air malgré la pluie"], comment="Merci pour cet article, mais il oublie de parler de la pêche, qui est pourtant la première activité ici.", tags="Mots-clés", min="Temps de lecture : 3 min"),
    "en": dict(also="Read also", share="Share this article", comments="Comments", cookie="We use cookies to measure how this site is used and to show you content that suits you. You can accept or refuse them at any time.", home="Home", more="Related articles", rights="All rights reserved", caption="The harbour hall on Wednesday morning, before the debates began. Photo: agency", news="Sign up for our newsletter and receive the news that matters every morning, before breakfast.", others=["Budget: the region votes on a three-year plan", "The north bridge will reopen in spring, the town hall says", "Music: an open-air festival in spite of the rain"], comment="Thanks for this article, but it forgets to mention fishing, which is the first activity around here.", tags="Tags", min="3 min read"),
    "es": dict(also="Lea también", share="Compartir", comments="Comentarios", cookie="Utilizamos cookies para medir la audiencia de este sitio y ofrecerle contenidos adaptados. Puede aceptarlas o rechazarlas.", home="Inicio", more="Noticias relacionadas", rights="Todos los derechos reservados", caption="La sala del puerto, el miércoles por la mañana. Foto: agencia", news="Suscríbete a nuestro boletín y recibe cada mañana lo más importante de la actualidad.", others=["Presupuesto: la región vota un plan a tres años", "El puente del norte reabrirá en primavera"], comment="Gracias por el artículo, pero olvida hablar de la pesca, que es la primera actividad de la zona.", tags="Etiquetas", min="3 min de lectura"),
    "ru": dict(also="Читайте также", share="Поделиться", comments="Комментарии", cookie="Мы используем файлы cookie, чтобы измерять посещаемость сайта. Вы можете принять их или отказаться в любое время.", home="Главная", more="Материалы по теме", rights="Все права защищены", caption="Зал порта в среду утром, перед началом заседания. Фото: агентство", news="Подпишитесь на нашу рассылку и получайте каждое утро самое важное.", others=["Бюджет: регион голосует за трёхлетний план", "Северный мост откроют весной, сообщила мэрия"], comment="Спасибо за статью, но в ней забыли сказать о рыбалке, которая здесь важнее всего.", tags="Теги", min="3 мин"),
    "ar": dict(also="اقرأ أيضا", share="شارك", comments="تعليقات", cookie="نستخدم ملفات تعريف الارتباط لقياس استخدام الموقع وعرض محتوى يناسبكم. يمكنكم القبول أو الرفض في أي وقت.", home="الرئيسية", more="مواضيع ذات صلة", rights="جميع الحقوق محفوظة", caption="قاعة الميناء صباح الأربعاء قبل بدء الجلسات", news="اشتركوا في نشرتنا البريدية لتصلكم أهم الأخبار كل صباح.", others=["الميزانية: الإقليم يصوت على خطة لثلاث سنوات", "الجسر الشمالي يفتح في الربيع"], comment="شكرا على المقال، لكنه نسي الحديث عن الصيد وهو النشاط الأول هنا.", tags="الكلمات المفتاحية", min="3 دقائق"),
    "zh": dict(also="相关阅读", share="分享到", comments="评论", cookie="我们使用Cookie来了解网站的使用情况，并为您提供合适的内容。您可以随时接受或拒绝。", home="首页", more="相关新闻", rights="版权所有", caption="星期三上午，会议开始前的港口大厅", news="订阅我们的新闻邮件，每天早晨了解最重要的消息。", others=["预算：地区就三年计划进行表决", "市政府说，北桥将于春天重新开放"], comment="谢谢这篇文章，但是它忘了提到捕鱼，这是这里最重要的行业。", tags="标签", min="阅读时间3分钟"),
}


def esc(text):
    return html.escape(text, quote=False)


def inner(blocks, p=lambda t: f"<p>{esc(t)}</p>", between=None):
    """The blocks as HTML; between goes after the second one."""
    out = []
    for i, block in enumerate(blocks):
        kind = block[0]
        if kind == "p":
            out.append(p(block[1]))
        elif kind == "quote":
            out.append(f"<blockquote><p>{esc(block[1])}</p></blockquote>")
        elif kind == "h":
            out.append(f"<h2>{esc(block[1])}</h2>")
        elif kind == "ul":
            out.append("<ul>" + "".join(f"<li>{esc(item)}</li>" for item in block[1:]) + "</ul>")
        elif kind == "table":
            rows = "".join("<tr>" + "".join(f"<td>{esc(c)}</td>" for c in row) + "</tr>" for row in block[1:])
            out.append(f"<table>{rows}</table>")
        if i == 1 and between:
            out.append(between)
    return "\n".join(out)


def links(words, css=""):
    return f"<ul{css}>" + "".join(f'<li><a href="/{i}">{esc(t)}</a></li>' for i, t in enumerate(words["others"])) + "</ul>"


def head(a, charset="utf-8", extra=""):
    dir_ = ' dir="rtl"' if a["language"] == "ar" else ""
    return (f'<!DOCTYPE html>\n<html lang="{a["language"]}"{dir_}><head><meta charset="{charset}">'
            f'<title>{esc(a["headline"])} | {esc(a["publisher"])}</title>{extra}</head>')


def byline(a):
    return f'{a["by"]} {a["byline"]}' if a["byline"] else ""


def agency(a):
    """Structured data, a figure, related links inside the column, the next article below."""
    w = WORDS[a["language"]]
    data = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": a["publisher"]}, {
        "@type": "NewsArticle", "headline": a["headline"], "datePublished": a["iso"] + "T09:30:00+02:00",
        "author": [{"@type": "Person", "name": a["byline"]}] if a["byline"] else [],
        "publisher": {"@type": "Organization", "name": a["publisher"]}}]}
    ld = f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'
    between = (f'<figure><img src="x.jpg"><figcaption>{esc(w["caption"])}</figcaption></figure>'
               f'<p><strong>{esc(w["also"])} :</strong> <a href="/o">{esc(w["others"][0])}</a></p>')
    return head(a, extra=ld) + f"""<body><div id="cookie-consent"><p>{esc(w["cookie"])}</p><button>OK</button></div>
<header class="site-header"><nav><ul><li><a href="/">{esc(w["home"])}</a></li><li><a href="/w">A</a></li></ul></nav></header>
<main><article><header><h1>{esc(a["headline"])}</h1><div class="byline">{esc(byline(a))}</div>
<time datetime="{a["iso"]}T09:30:00+02:00">{esc(a["on"])} {esc(a["date"])}</time></header>
<div class="share-bar"><a href="#">{esc(w["share"])}</a></div>
<div class="article-body">{inner(a["blocks"], between=between)}</div>
<div class="tags">{esc(w["tags"])} <a href="/t">A</a>, <a href="/u">B</a></div></article>
<article class="teaser"><h2><a href="/n">{esc(w["others"][1])}</a></h2><p>{esc(w["comment"])}</p></article></main>
<section id="comments"><h3>{esc(w["comments"])} (2)</h3><div class="comment"><p>{esc(w["comment"])}</p></div><div class="comment"><p>{esc(w["comment"])}</p></div></section>
<footer><p>© 2023 {esc(a["publisher"])}. {esc(w["rights"])}.</p></footer></body></html>"""


def blog(a):
    """A content system's classes: the wrapper is called after its tags and the sidebar."""
    w = WORDS[a["language"]]
    meta = f'<meta property="og:title" content="{html.escape(a["headline"])}"><meta property="og:site_name" content="{html.escape(a["publisher"])}"><meta property="article:published_time" content="{a["iso"]}T10:00:00+00:00">'
    author = f'<span class="author vcard"><a rel="author" href="/a">{esc(a["byline"])}</a></span>' if a["byline"] else ""
    return head(a, extra=meta) + f"""<body class="single has-sidebar"><div id="page" class="with-sidebar"><div id="masthead"><p class="site-title"><a href="/">{esc(a["publisher"])}</a></p>{links(w, ' class="menu"')}</div>
<div id="content" class="post tag-politics category-news hentry"><h1 class="entry-title">{esc(a["headline"])}</h1>
<div class="entry-meta"><span class="posted-on">{esc(a["on"])} <a href="/d">{esc(a["date"])}</a></span> {author}</div>
<div class="entry-content">{inner(a["blocks"], between=f'<div class="wp-caption"><img src="a.png"><p class="wp-caption-text">{esc(w["caption"])}</p></div>')}
<div class="sharedaddy"><h3>{esc(w["share"])}</h3><ul><li><a href="#">A</a></li><li><a href="#">B</a></li></ul></div>
<div class="jp-relatedposts"><h3>{esc(w["more"])}</h3>{links(w)}</div></div></div>
<div id="secondary" class="widget-area sidebar"><div class="widget"><h3>{esc(w["more"])}</h3>{links(w)}</div><form><p>{esc(w["news"])}</p><input type="email"></form></div>
<div id="colophon">© {esc(a["publisher"])}</div></div></body></html>"""


def plain(a):
    """An office's page of years ago: tables for layout, <br><br> for paragraphs, no class that says anything."""
    w = WORDS[a["language"]]
    charset = {"fr": "iso-8859-1", "en": "iso-8859-1", "es": "iso-8859-1", "ru": "windows-1251", "ar": "windows-1256", "zh": "gb2312"}[a["language"]]
    paragraphs = []
    for block in a["blocks"]:
        if block[0] in ("p", "quote"):
            text = esc(block[1])
            paragraphs.append(f"<blockquote>{text}</blockquote>" if block[0] == "quote" else text)
        elif block[0] == "h":
            paragraphs.append(f"<h3>{esc(block[1])}</h3>")
        else:
            paragraphs.append(inner([block]))
    body = "<br><br>\n".join(paragraphs)
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>{esc(a["publisher"])} - {esc(a["headline"])}</title></head>
<body><table width="100%"><tr><td colspan="2"><a href="/">{esc(w["home"])}</a> | <a href="/c">C</a> | <a href="/p">P</a></td></tr>
<tr><td width="150">{"<br>".join(f'<a href="/{i}">{esc(t)}</a>' for i, t in enumerate(w["others"]))}</td>
<td><h1>{esc(a["headline"])}</h1><font size="1">{esc(a["on"])} {esc(a["date"])}</font><br>{"<i>" + esc(byline(a)) + "</i><br>" if a["byline"] else ""}<br>
{body}<br><br><a href="javascript:print()">{esc(w["share"])}</a></td></tr>
<tr><td colspan="2"><font size="1">© {esc(a["publisher"])} - {esc(w["rights"])}</font></td></tr></table></body></html>""".encode(
        {"iso-8859-1": "cp1252", "gb2312": "gb18030"}.get(charset, charset), "xmlcharrefreplace")


def app(a):
    """What a script framework leaves: divs with invented names, the text twice, the notice after the article."""
    w = WORDS[a["language"]]
    meta = f'<meta name="author" content="{html.escape(a["byline"])}"><meta property="og:title" content="{html.escape(a["headline"])}"><meta property="og:site_name" content="{html.escape(a["publisher"])}">' if a["byline"] else f'<meta property="og:site_name" content="{html.escape(a["publisher"])}">'
    return head(a, extra=meta) + f"""<body><div id="root"><div class="x1 a9"><div class="x2"><a href="/">{esc(w["home"])}</a><a href="/b">B</a><a href="/c">C</a></div></div>
<div class="x3"><div class="x4"><span class="x5"><a href="/s">{esc(a["publisher"])}</a></span><h1 class="x6">{esc(a["headline"])}</h1><div class="x7"><span>{esc(byline(a))}</span> · <span>{esc(a["date"])}</span> · <span>{esc(w["min"])}</span></div></div>
<div class="x8">{inner(a["blocks"][:2], p=lambda t: f'<div class="x9">{esc(t)}</div>')}</div>
<div class="y1"><p>{esc(w["news"])}</p></div>
<div class="x8">{inner(a["blocks"][2:], p=lambda t: f'<div class="x9">{esc(t)}</div>')}</div>
<div class="y2"><h3>{esc(w["more"])}</h3><div><a href="/1">{esc(w["others"][0])}</a></div><div><a href="/2">{esc(w["others"][1])}</a></div></div></div>
<div role="dialog" class="y3"><p>{esc(w["cookie"])}</p></div><noscript>Enable JavaScript.</noscript></div></body></html>"""


def newsletter(a):
    """Mail HTML: nested tables, inline styles, no headline element but a large cell."""
    w = WORDS[a["language"]]
    return head(a) + f"""<body><div style="display:none">{esc(a["headline"])} ...</div><table><tr><td align="center"><table width="600">
<tr><td><a href="/v">{esc(w["home"])}</a></td></tr><tr><td><h1 style="font-size:28px">{esc(a["headline"])}</h1></td></tr>
<tr><td><p style="color:#888">{esc(a["date"])}{" – " + esc(byline(a)) if a["byline"] else ""}</p></td></tr>
<tr><td>{inner(a["blocks"])}</td></tr>
<tr><td><a href="/1">{esc(w["share"])}</a> <a href="/2">X</a></td></tr>
<tr><td style="font-size:10px">© {esc(a["publisher"])}. {esc(w["rights"])}. <a href="/u">X</a></td></tr></table></td></tr></table></body></html>"""


def zipped(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            info = zipfile.ZipInfo(name, FIXED)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def docx(a, path):
    def run(text):
        return f'<w:r><w:t xml:space="preserve">{esc(text)}</w:t></w:r>'

    def para(text, style=None, extra=""):
        properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + extra
        return f'<w:p>{"<w:pPr>" + properties + "</w:pPr>" if properties else ""}{run(text)}</w:p>'

    body = [para(a["headline"], "Title")]
    if a["byline"]:
        body.append(para(byline(a)))
    body.append(para(a["date"]))
    for block in a["blocks"]:
        if block[0] == "p":
            half = len(block[1]) // 2
            body.append(f'<w:p>{run(block[1][:half])}<w:del w:id="1" w:author="x"><w:r><w:delText>DELETED WORDS</w:delText></w:r></w:del>'
                        f'<w:commentRangeStart w:id="0"/><w:ins w:id="2" w:author="x">{run(block[1][half:])}</w:ins><w:r><w:commentReference w:id="0"/></w:r></w:p>')
        elif block[0] == "quote":
            body.append(para(block[1], "Quote"))
        elif block[0] == "h":
            body.append(para(block[1], "Heading1"))
        elif block[0] == "ul":
            body += [para(item, None, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') for item in block[1:]]
        else:
            rows = "".join("<w:tr>" + "".join(f"<w:tc>{para(c)}</w:tc>" for c in row) + "</w:tr>" for row in block[1:])
            body.append(f"<w:tbl>{rows}</w:tbl>")
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    styles = "".join(f'<w:style w:type="paragraph" w:styleId="{i}"><w:name w:val="{n}"/></w:style>' for i, n in
                     [("Title", "Title"), ("Heading1", "heading 1"), ("Quote", "Quote")])
    zipped(path, [("[Content_Types].xml", "<Types/>"),
                  ("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:document {ns}><w:body>{"".join(body)}</w:body></w:document>'),
                  ("word/styles.xml", f"<w:styles {ns}>{styles}</w:styles>"),
                  ("word/header1.xml", f"<w:hdr {ns}>{para('RUNNING HEAD')}</w:hdr>"),
                  ("word/comments.xml", f'<w:comments {ns}><w:comment w:id="0">{para("A COMMENT")}</w:comment></w:comments>')])


def odt(a, path):
    body = [f'<text:p text:style-name="Title">{esc(a["headline"])}</text:p>']
    if a["byline"]:
        body.append(f'<text:p text:style-name="P1">{esc(byline(a))}</text:p>')
    body.append(f'<text:p>{esc(a["date"])}</text:p>')
    for block in a["blocks"]:
        if block[0] == "p":
            words = block[1].split(" ")
            body.append(f'<text:p text:style-name="P1">{esc(" ".join(words[:2]))}<text:s/>{esc(" ".join(words[2:]))}<office:annotation><text:p>A COMMENT</text:p></office:annotation></text:p>')
        elif block[0] == "quote":
            body.append(f'<text:p text:style-name="Quotations">{esc(block[1])}</text:p>')
        elif block[0] == "h":
            body.append(f'<text:h text:outline-level="1">{esc(block[1])}</text:h>')
        elif block[0] == "ul":
            body.append("<text:list>" + "".join(f"<text:list-item><text:p>{esc(i)}</text:p></text:list-item>" for i in block[1:]) + "</text:list>")
        else:
            body.append("<table:table>" + "".join("<table:table-row>" + "".join(f"<table:table-cell><text:p>{esc(c)}</text:p></table:table-cell>" for c in row) + "</table:table-row>" for row in block[1:]) + "</table:table>")
    ns = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in [("office", "office"), ("text", "text"), ("table", "table"), ("style", "style")])
    deleted = "<text:tracked-changes><text:changed-region><text:deletion><text:p>DELETED WORDS</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    zipped(path, [("mimetype", "application/vnd.oasis.opendocument.text"),
                  ("content.xml", f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ns}><office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"/></office:automatic-styles><office:body><office:text>{deleted}{"".join(body)}</office:text></office:body></office:document-content>'),
                  ("META-INF/manifest.xml", "<manifest/>")])


def epub(a, path):
    page = f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>{esc(a["headline"])}</h1>{"<p>" + esc(byline(a)) + "</p>" if a["byline"] else ""}<p>{esc(a["date"])}</p>{inner(a["blocks"][:2])}</body></html>'
    second = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{inner(a["blocks"][2:])}</body></html>'
    opf = f'<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{esc(a["headline"])}</dc:title><dc:creator>{esc(a["byline"])}</dc:creator><dc:date>{a["iso"]}</dc:date></metadata><manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="b" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>'
    zipped(path, [("mimetype", "application/epub+zip"),
                  ("META-INF/container.xml", '<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'),
                  ("OEBPS/content.opf", opf), ("OEBPS/nav.xhtml", "<html><body><p>CONTENTS</p></body></html>"),
                  ("OEBPS/text/one.xhtml", page), ("OEBPS/text/two b.xhtml", second)])


def rtf(a, path):
    page = {"fr": 1252, "en": 1252, "es": 1252, "ru": 1251, "ar": 1256, "zh": 936}[a["language"]]
    charset = {1252: 0, 1251: 204, 1256: 178, 936: 134}[page]

    def text(words):
        out = []
        for c in words:
            if c in "\\{}":
                out.append("\\" + c)
            elif ord(c) < 128:
                out.append(c)
            else:
                try:
                    out.append("".join(f"\\'{b:02x}" for b in c.encode(f"cp{page}")))
                except UnicodeEncodeError:
                    out.append(f"\\u{ord(c)}?")
        return "".join(out)

    lines = [f"\\pard\\s2 {text(a['headline'])}\\par"]
    if a["byline"]:
        lines.append(f"\\pard {text(byline(a))}\\par")
    lines.append(f"\\pard {text(a['date'])}\\par")
    for block in a["blocks"]:
        if block[0] == "p":
            lines.append(f"\\pard {text(block[1])}{{\\v HIDDEN}}{{\\deleted DELETED}}\\par")
        elif block[0] == "quote":
            lines.append(f"\\pard\\s3 {text(block[1])}\\par")
        elif block[0] == "h":
            lines.append(f"\\pard\\s1 {text(block[1])}\\par")
        elif block[0] == "ul":
            lines += [f"\\pard\\ls1{{\\listtext \\bullet\\tab}}{text(item)}\\par" for item in block[1:]]
        else:
            lines += ["\\trowd " + "".join(f"\\pard\\intbl {text(c)}\\cell" for c in row) + "\\row" for row in block[1:]]
    path.write_bytes((f"{{\\rtf1\\ansi\\ansicpg{page}\\deff0{{\\fonttbl{{\\f0\\fcharset{charset} Sans;}}}}"
                      "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 Title;}{\\s3 Quote;}{\\*\\cs4 Quote Char;}}"
                      "{\\header RUNNING HEAD\\par}{\\*\\generator Hand;}{\\pict 0a0b0c}\\f0\n" + "\n".join(lines) + "}").encode("ascii"))


def plain_text(a):
    out = []
    for block in a["blocks"]:
        if block[0] == "ul":
            out.append("\n".join(f"- {item}" for item in block[1:]))
        elif block[0] == "table":
            out.append("\n\n".join(" | ".join(row) for row in block[1:]))
        else:
            out.append(block[1])
    return "\n\n".join(out)


def email_date(a):
    return format_datetime(datetime.fromisoformat(a["iso"] + "T08:00:00+01:00"))


def eml(a, path, kind):
    subject = "=?utf-8?b?" + base64.b64encode(("Fwd: " + a["headline"]).encode()).decode() + "?="
    headers = f"From: =?utf-8?b?{base64.b64encode(a['publisher'].encode()).decode()}?= <news@example.org>\r\nTo: desk@example.org\r\nSubject: {subject}\r\nDate: {email_date(a)}\r\nMIME-Version: 1.0\r\n"
    words = WORDS[a["language"]]
    text = (byline(a) + "\n\n" if a["byline"] else "") + plain_text(a) + "\n\n-- \n" + words["rights"] + "\n"
    if kind == "text":
        encoded = quopri.encodestring(text.encode()).replace(b"\n", b"\r\n").decode("ascii")
        message = headers + f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{encoded}"
    else:
        page = base64.encodebytes(newsletter(a).encode()).decode("ascii").replace("\n", "\r\n")
        message = (headers + 'Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nhttp://example.org/view\r\n'
                   f"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{page}\r\n--b--\r\n")
    path.write_bytes(message.encode("utf-8"))


def mhtml(a, path):
    page = quopri.encodestring(agency(a).encode()).replace(b"\n", b"\r\n").decode("ascii")
    path.write_bytes(('From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="bb"\r\n\r\n'
                      f"--bb\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{page}\r\n--bb\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--bb--\r\n").encode())


def webarchive(a, path):
    path.write_bytes(plistlib.dumps({"WebMainResource": {"WebResourceData": blog(a).encode(), "WebResourceMIMEType": "text/html",
                                                          "WebResourceTextEncodingName": "UTF-8", "WebResourceURL": "https://example.org/"}},
                                    fmt=plistlib.FMT_BINARY))


def main():
    OUT.mkdir(exist_ok=True)
    for i, a in enumerate(ARTICLES):
        name = a["id"]
        (OUT / f"{name}.agency.html").write_text(agency(a), "utf-8")
        (OUT / f"{name}.blog.html").write_text(blog(a), "utf-8")
        (OUT / f"{name}.plain.htm").write_bytes(plain(a))
        (OUT / f"{name}.app.html").write_text(app(a), "utf-8")
        docx(a, OUT / f"{name}.word.docx")
        odt(a, OUT / f"{name}.writer.odt")
        rtf(a, OUT / f"{name}.rich.rtf")
        if i % 2 == 0:
            epub(a, OUT / f"{name}.book.epub")
            eml(a, OUT / f"{name}.text.eml", "text")
        else:
            eml(a, OUT / f"{name}.newsletter.eml", "html")
            mhtml(a, OUT / f"{name}.page.mhtml")
        if i % 3 == 0:
            webarchive(a, OUT / f"{name}.page.webarchive")


if __name__ == "__main__":
    main()
