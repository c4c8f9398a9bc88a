// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlelayout.h"
#include "articleview.h"
#include "support/samplebriefing.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestArticleLayout : public QObject
{
    Q_OBJECT

private slots:
    void noLineIsLongerThanEightyFiveLetters()
    {
        ArticleView view;
        view.resize(1600, 700);
        view.setArticle(test::sampleArticle());
        view.QWidget::show();
        ArticleLayout layout;
        layout.setFont(view.font());
        layout.setWidth(80 * layout.averageLetter());
        layout.setArticle(test::sampleArticle());
        layout.layOut(0, 1e6);
        for (const ArticleBlock &block : layout.blocks()) {
            for (int line = 0; line < block.text->lineCount(); ++line)
                QVERIFY(block.text->lineAt(line).textLength() <= 86); // with the space that ends it
        }
    }

    void positionsComeBack()
    {
        ArticleLayout layout;
        layout.setFont(QFont());
        layout.setArticle(test::sampleArticle());
        layout.layOut(0, 1e6);
        for (qsizetype position = 0; position < layout.article().text.size(); position += 7) {
            const qsizetype valid = layout.validPosition(position);
            const QRectF caret = layout.caretRect(valid);
            const QRectF again = layout.caretRect(layout.positionAt({caret.left(), caret.center().y()}));
            QVERIFY(qAbs(caret.left() - again.left()) < 1.5 || caret.top() != again.top());
        }
    }

    void estimatesGiveWayWithoutMovingTheReader()
    {
        QString text;
        for (int paragraph = 0; paragraph < 500; ++paragraph)
            text += u"Words of a paragraph that is long enough to need several lines in a narrow column. "_s.repeated(
                        1 + paragraph % 5)
                + u"\n\n"_s;
        ArticleLayout layout;
        layout.setFont(QFont());
        layout.setWidth(230);
        layout.setArticle(test::articleOf(text, u"en"_s));
        const double top = layout.height() / 2;
        layout.layOut(top, top + 600);
        const size_t index = layout.blocksBetween(top, top).first;
        const double before = layout.blocks()[index].top;
        const double shift = layout.layOut(top - 900, top);
        const double moved = layout.blocks()[index].top - before;
        QVERIFY2(qAbs(moved - shift) < 400, "only what stands above the first block in view may differ");
    }

    void aParagraphOfAMegabyteIsCut()
    {
        ArticleLayout layout;
        layout.setFont(QFont());
        layout.setArticle(test::articleOf(QString(1000000, u'a'), u"en"_s));
        QVERIFY(layout.blocks().size() > 100);
        QCOMPARE(layout.blocks().front().span.start, 0);
        QCOMPARE(layout.blocks().back().span.end, 1000000);
        layout.layOut(0, 700);
        QVERIFY(!layout.blocks().back().text);
    }

    void arabicStandsInItsPlaces()
    {
        ArticleLayout layout;
        layout.setFont(QFont());
        const QString text = u"قال الأمين العام خلال مؤتمر COP27 المنعقد"_s;
        layout.setArticle(test::articleOf(text, u"ar"_s));
        layout.layOut(0, 700);
        const QList<QRectF> name = layout.rectsOf({text.indexOf(u"COP27"), text.indexOf(u"COP27") + 5});
        const QList<QRectF> first = layout.rectsOf({0, 3});
        QVERIFY(name.size() <= 2); // its letters and its figures
        QCOMPARE(first.size(), 1);
        QVERIFY(first.first().left() > name.first().left());
    }

    void nothingIsNothing()
    {
        ArticleView view;
        view.resize(400, 300);
        view.QWidget::show();
        QVERIFY(view.selection().isEmpty());
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {50, 50});
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, {50, 50});
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(TestArticleLayout)
#include "tst_articlelayout.moc"
