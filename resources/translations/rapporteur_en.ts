<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) as printed</source>
        <translation>
            <numerusform>%n line as printed</numerusform>
            <numerusform>%n lines as printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortened</source>
        <translation>
            <numerusform>%n shortened</numerusform>
            <numerusform>%n shortened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s) identical to the source</source>
        <translation>
            <numerusform>%1 of %n quotation identical to the source</numerusform>
            <numerusform>%1 of %n quotations identical to the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s)</source>
        <translation>
            <numerusform>%n reported statement</numerusform>
            <numerusform>%n reported statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChecks</name>
    <message numerus="yes">
        <source>%n point(s) to verify are still open.</source>
        <translation>
            <numerusform>%n point to verify is still open.</numerusform>
            <numerusform>%n points to verify are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::BriefingExporter</name>
    <message numerus="yes">
        <source>%1 of %n quote(s) identical to the source.</source>
        <translation>
            <numerusform>%1 of %n quote identical to the source.</numerusform>
            <numerusform>%1 of %n quotes identical to the source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <comment>length of the summary</comment>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FileOffers</name>
    <message numerus="yes">
        <source>%n file(s) attached to this mail can be opened as articles.</source>
        <translation>
            <numerusform>%n file attached to this mail can be opened as an article.</numerusform>
            <numerusform>%n files attached to this mail can be opened as articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait to be opened.</source>
        <translation>
            <numerusform>%n more file waits to be opened.</numerusform>
            <numerusform>%n more files wait to be opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FindingsList</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::RemovedPartsDialog</name>
    <message numerus="yes">
        <source>%1 — %n character(s)</source>
        <extracomment>a heading: %1 why the text under it was left out, %n how long that text is</extracomment>
        <translation>
            <numerusform>%1 — %n character</numerusform>
            <numerusform>%1 — %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Keeping</name>
    <message numerus="yes">
        <source>%n correction(s) have no place in the source any more.</source>
        <translation>
            <numerusform>%n correction has no place in the source any more.</numerusform>
            <numerusform>%n corrections have no place in the source any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) as printed</source>
        <translation>
            <numerusform>%n line as printed</numerusform>
            <numerusform>%n lines as printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marked with it: %1 and %n other line(s)</source>
        <extracomment>what belongs to the line looked at: %1 is a list of labels, &quot;C1, T2&quot;</extracomment>
        <translation>
            <numerusform>marked with it: %1 and %n other line</numerusform>
            <numerusform>marked with it: %1 and %n other lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked with it</source>
        <translation>
            <numerusform>%n line marked with it</numerusform>
            <numerusform>%n lines marked with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::SummaryPane</name>
    <message numerus="yes">
        <source>Summary of %n sentences</source>
        <translation>
            <numerusform>Summary of %n sentence</numerusform>
            <numerusform>Summary of %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <comment>length of the summary</comment>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::VerifyStrip</name>
    <message numerus="yes">
        <source>%n point(s) to verify</source>
        <translation>
            <numerusform>%n point to verify</numerusform>
            <numerusform>%n points to verify</numerusform>
        </translation>
    </message>
</context>
</TS>
