<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Rapporteur</source>
        <translation>À propos de Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur %1</source>
        <translation>Rapporteur %1</translation>
    </message>
    <message>
        <source>Turns press articles about a conference into a briefing in which every line goes back to its place in the source.

Nothing leaves this computer: the program has no network code.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Transforme des articles de presse sur une conférence en une note de synthèse dont chaque ligne renvoie à sa place dans la source.

Rien ne quitte cet ordinateur&#xa0;: le programme ne contient aucun code réseau.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>Opening was cancelled. What was open before is unchanged.</source>
        <translation>L’ouverture a été annulée. Ce qui était ouvert n’a pas changé.</translation>
    </message>
    <message>
        <source>This text has no words in it. Copy the article&apos;s text first.</source>
        <translation>Ce texte ne contient pas de mots. Copiez d’abord le texte de l’article.</translation>
    </message>
</context>
<context>
    <name>AttributionReason</name>
    <message>
        <source>the reporting words</source>
        <translation>les mots qui rapportent</translation>
    </message>
    <message>
        <source>reported with %1</source>
        <translation>rapporté par %1</translation>
    </message>
    <message>
        <source>the speaker is the subject of %1</source>
        <extracomment>%1: the reporting words in quotation marks, such as “said”</extracomment>
        <translation>l’auteur est le sujet de %1</translation>
    </message>
    <message>
        <source>the words are followed by the speaker and %1</source>
        <translation>les mots sont suivis de l’auteur et de %1</translation>
    </message>
    <message>
        <source>the words are followed by %1 and the speaker</source>
        <translation>les mots sont suivis de %1 et de l’auteur</translation>
    </message>
    <message>
        <source>%1 and the speaker are set into the sentence</source>
        <translation>%1 et l’auteur sont insérés dans la phrase</translation>
    </message>
    <message>
        <source>%1 names the source</source>
        <translation>%1 désigne la source</translation>
    </message>
    <message>
        <source>%1 tells whose words these are</source>
        <translation>%1 dit de qui sont ces mots</translation>
    </message>
    <message>
        <source>the speaker’s name stands before the colon</source>
        <translation>le nom de l’auteur précède les deux-points</translation>
    </message>
    <message>
        <source>answer of the person interviewed</source>
        <translation>réponse de la personne interrogée</translation>
    </message>
    <message>
        <source>the speaker is the subject of the same sentence</source>
        <translation>l’auteur est le sujet de la même phrase</translation>
    </message>
    <message>
        <source>%1 goes on from the same speaker</source>
        <translation>%1 prolonge les propos du même auteur</translation>
    </message>
    <message>
        <source>from a text by this author</source>
        <translation>tiré d’un texte de cet auteur</translation>
    </message>
    <message>
        <source>goes on from the same speaker’s words before</source>
        <translation>suite des propos précédents du même auteur</translation>
    </message>
    <message>
        <source>the sentence before tells who speaks</source>
        <translation>la phrase précédente dit qui parle</translation>
    </message>
    <message>
        <source>words of the headline, given to whoever says them in the text</source>
        <translation>mots du titre, attribués à qui les dit dans le texte</translation>
    </message>
    <message>
        <source>the text does not tell whose words these are</source>
        <translation>le texte ne dit pas de qui sont ces mots</translation>
    </message>
    <message>
        <source>attributed by you</source>
        <translation>attribué par vous</translation>
    </message>
</context>
<context>
    <name>BriefingPages</name>
    <message>
        <source>The pages cannot be shown: this computer has no font for them. Install the Noto or DejaVu fonts.</source>
        <translation>Les pages ne peuvent pas être affichées&#xa0;: cet ordinateur n’a pas de police pour elles. Installez les polices Noto ou DejaVu.</translation>
    </message>
</context>
<context>
    <name>BriefingWords</name>
    <message>
        <source>whole sentence</source>
        <comment>kind of quotation</comment>
        <translation>phrase entière</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <comment>kind of quotation</comment>
        <translation>en partie entre guillemets</translation>
    </message>
    <message>
        <source>fragment</source>
        <comment>kind of quotation</comment>
        <translation>fragment</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>kind of quotation</comment>
        <translation>indirect</translation>
    </message>
    <message>
        <source>present</source>
        <comment>how somebody takes part</comment>
        <translation>sur place</translation>
    </message>
    <message>
        <source>by video</source>
        <comment>how somebody takes part</comment>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>by message</source>
        <comment>how somebody takes part</comment>
        <translation>par message</translation>
    </message>
    <message>
        <source>through a spokesperson</source>
        <comment>how somebody takes part</comment>
        <translation>par un porte-parole</translation>
    </message>
    <message>
        <source>represented</source>
        <comment>how somebody takes part</comment>
        <translation>représenté</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>how somebody takes part</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>how somebody takes part</comment>
        <translation>attendu</translation>
    </message>
    <message>
        <source>announced</source>
        <comment>status of a theme</comment>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>discussed</source>
        <comment>status of a theme</comment>
        <translation>débattu</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>status of a theme</comment>
        <translation>décidé</translation>
    </message>
    <message>
        <source>as printed</source>
        <comment>state of a line</comment>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>shortened</source>
        <comment>state of a line</comment>
        <translation>abrégé</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>state of a line</comment>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>added</source>
        <comment>state of a line</comment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a number</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a number</comment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>participants</source>
        <comment>what is counted</comment>
        <translation>participants</translation>
    </message>
    <message>
        <source>countries</source>
        <comment>what is counted</comment>
        <translation>pays</translation>
    </message>
    <message>
        <source>delegations</source>
        <comment>what is counted</comment>
        <translation>délégations</translation>
    </message>
    <message>
        <source>organisations</source>
        <comment>what is counted</comment>
        <translation>organisations</translation>
    </message>
    <message>
        <source>heads of State or government</source>
        <comment>what is counted</comment>
        <translation>chefs d’État ou de gouvernement</translation>
    </message>
    <message>
        <source>ministers</source>
        <comment>what is counted</comment>
        <translation>ministres</translation>
    </message>
    <message>
        <source>experts</source>
        <comment>what is counted</comment>
        <translation>experts</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>what is counted</comment>
        <translation>orateurs</translation>
    </message>
    <message>
        <source>journalists</source>
        <comment>what is counted</comment>
        <translation>journalistes</translation>
    </message>
    <message>
        <source>companies</source>
        <comment>what is counted</comment>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>institutions</source>
        <comment>what is counted</comment>
        <translation>institutions</translation>
    </message>
    <message>
        <source>cities</source>
        <comment>what is counted</comment>
        <translation>villes</translation>
    </message>
    <message>
        <source>regions</source>
        <comment>what is counted</comment>
        <translation>régions</translation>
    </message>
    <message>
        <source>vice-presidents</source>
        <comment>what is counted</comment>
        <translation>vice-présidents</translation>
    </message>
    <message>
        <source>former officials</source>
        <comment>what is counted</comment>
        <translation>anciens responsables</translation>
    </message>
    <message>
        <source>in person</source>
        <comment>format of an event</comment>
        <translation>en présence</translation>
    </message>
    <message>
        <source>online</source>
        <comment>format of an event</comment>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>in person and online</source>
        <comment>format of an event</comment>
        <translation>en présence et en ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of the event</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of the event</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>of the event</comment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Dates</source>
        <comment>of the event</comment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of the event</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Organiser</source>
        <comment>of the event</comment>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>The year is not given.</source>
        <translation>L’année n’est pas donnée.</translation>
    </message>
    <message>
        <source>The speaker is never named.</source>
        <translation>L’auteur n’est jamais nommé.</translation>
    </message>
    <message>
        <source>This date depends on the day of publication.</source>
        <translation>Cette date dépend du jour de publication.</translation>
    </message>
    <message>
        <source>Announced: the text does not say that it was discussed.</source>
        <translation>Annoncé : le texte ne dit pas que cela a été débattu.</translation>
    </message>
    <message>
        <source>The text gives figures that differ.</source>
        <translation>Le texte donne des chiffres différents.</translation>
    </message>
    <message>
        <source>The text does not say how they took part.</source>
        <translation>Le texte ne dit pas comment ils ont participé.</translation>
    </message>
    <message>
        <source>speaker not named</source>
        <translation>auteur non nommé</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language of an article</comment>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language of an article</comment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language of an article</comment>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language of an article</comment>
        <translation>russe</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language of an article</comment>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language of an article</comment>
        <translation>chinois</translation>
    </message>
    <message>
        <source>language not recognised</source>
        <translation>langue non reconnue</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>A citation for the clipboard: %1 the words in quotation marks, %2 the source, %3 its paragraph</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 — %2 (%3, %4)</source>
        <extracomment>A citation for the clipboard: %1 the words in quotation marks, %2 who said them, %3 the source, %4 its paragraph</extracomment>
        <translation>%1 — %2 (%3, %4)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Turns press articles about a conference into a briefing.</source>
        <translation>Transforme des articles de presse sur une conférence en note de synthèse.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Articles à ouvrir.</translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <translation>[FICHIER…]</translation>
    </message>
    <message>
        <source>Write the briefing of FILE to &lt;out&gt;, in the format of its suffix (.pdf, .json); opens no window.</source>
        <translation>Écrire la note de synthèse de FICHIER dans &lt;sortie&gt;, au format de son suffixe (.pdf, .json) ; n’ouvre pas de fenêtre.</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>The language of the interface and of the briefing&apos;s headings: fr or en.</source>
        <translation>La langue de l’interface et des titres de la note : fr ou en.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>--export and --jsonl cannot be used together.</source>
        <translation>--export et --jsonl ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--export takes exactly one article.</source>
        <translation>--export demande exactement un article.</translation>
    </message>
    <message>
        <source>--jsonl needs at least one article.</source>
        <translation>--jsonl demande au moins un article.</translation>
    </message>
    <message>
        <source>“%1” is not a language of the interface: choose fr or en.</source>
        <translation>« %1 » n’est pas une langue de l’interface : choisissez fr ou en.</translation>
    </message>
    <message>
        <source>Print the briefing of each FILE as one line of JSON; “-” reads JSON lines that name or hold articles. Opens no window.</source>
        <translation>Afficher la note de chaque FICHIER sur une ligne de JSON ; « - » lit des lignes de JSON qui nomment ou contiennent des articles. N’ouvre pas de fenêtre.</translation>
    </message>
    <message>
        <source>With --jsonl: how many articles are worked on at a time; 1 unless told.</source>
        <translation>Avec --jsonl : combien d’articles sont traités à la fois ; 1 sauf indication.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>“%1” is not a number of jobs: choose 1 to %2.</source>
        <translation>« %1 » n’est pas un nombre de tâches : choisissez de 1 à %2.</translation>
    </message>
    <message>
        <source>Open a window of its own that remembers no file and keeps nothing for the next time.</source>
        <translation>Ouvre une fenêtre à part, qui ne retient aucun fichier et ne garde rien pour la prochaine fois.</translation>
    </message>
    <message>
        <source>--private is for the window, and does not go together with --export or --jsonl.</source>
        <translation>--private concerne la fenêtre et ne s’emploie pas avec --export ni --jsonl.</translation>
    </message>
</context>
<context>
    <name>CorrectionChoices</name>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>Mode de participation</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>before a number</comment>
        <translation>exactement</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>before a number</comment>
        <translation>au moins</translation>
    </message>
    <message>
        <source>about</source>
        <comment>before a number</comment>
        <translation>environ</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>before a number</comment>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Format of the event</source>
        <translation>Format de l’événement</translation>
    </message>
    <message>
        <source>Kind of quotation</source>
        <translation>Nature de la citation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Précision du chiffre</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Prise de parole</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>a pris la parole</translation>
    </message>
    <message>
        <source>did not speak</source>
        <translation>n’a pas pris la parole</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>is only named</source>
        <translation>est seulement cité</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>put %1 back in</source>
        <translation>reprendre %1</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>écarter %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacer %1</translation>
    </message>
    <message>
        <source>shorten %1</source>
        <translation>raccourcir %1</translation>
    </message>
    <message>
        <source>edit the words of %1</source>
        <translation>modifier les mots de %1</translation>
    </message>
    <message>
        <source>rest %1 on other words</source>
        <translation>appuyer %1 sur d’autres mots</translation>
    </message>
    <message>
        <source>change the speaker of all quotes of a person</source>
        <translation>changer l’auteur de toutes les citations d’une personne</translation>
    </message>
    <message>
        <source>change the speaker of %1</source>
        <translation>changer l’auteur de %1</translation>
    </message>
    <message>
        <source>join %1 with %2</source>
        <translation>réunir %1 et %2</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>séparer %1</translation>
    </message>
    <message>
        <source>change what %1 means</source>
        <translation>changer le sens de %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>open a point again</source>
        <translation>rouvrir un point</translation>
    </message>
    <message>
        <source>answer a point</source>
        <translation>répondre à un point</translation>
    </message>
    <message>
        <source>write the comment</source>
        <translation>écrire le commentaire</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>a line of the summary</source>
        <translation>une ligne du résumé</translation>
    </message>
    <message>
        <source>a fact of the event</source>
        <translation>un élément de l’événement</translation>
    </message>
    <message>
        <source>a point to verify</source>
        <translation>un point à vérifier</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnue</translation>
    </message>
    <message>
        <source>Line %1 of this note</source>
        <translation>Ligne %1 de cette note</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) as printed</source>
        <translation>
            <numerusform>%n ligne telle qu’imprimée</numerusform>
            <numerusform>%n lignes telles qu’imprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortened</source>
        <translation>
            <numerusform>%n abrégée</numerusform>
            <numerusform>%n abrégées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrigée</numerusform>
            <numerusform>%n corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s) identical to the source</source>
        <translation>
            <numerusform>%1 citation sur %n identique à la source</numerusform>
            <numerusform>%1 citations sur %n identiques à la source</numerusform>
        </translation>
    </message>
    <message>
        <source>Annex A. The source</source>
        <translation>Annexe A. La source</translation>
    </message>
    <message>
        <source>Only the paragraphs that this note refers to.</source>
        <translation>Seuls figurent les paragraphes auxquels cette note renvoie.</translation>
    </message>
    <message>
        <source>Annex B. Checks</source>
        <translation>Annexe B. Contrôles</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>The source file and what was checked</source>
        <translation>Le fichier source et ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Changed and added</source>
        <translation>Modifiées et ajoutées</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établie le</translation>
    </message>
    <message>
        <source>Briefing note</source>
        <translation>Note de synthèse</translation>
    </message>
    <message>
        <source>Note for the file</source>
        <translation>Note au dossier</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Télégramme</translation>
    </message>
    <message>
        <source>Press lines</source>
        <translation>Éléments pour la presse</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>non datée</translation>
    </message>
    <message>
        <source>Sender, recipient, date, subject and source of this note</source>
        <translation>Expéditeur, destinataire, date, objet et source de la note</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>year not stated</source>
        <translation>année non précisée</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présence</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>The event as the source describes it</source>
        <translation>L’événement tel que la source le décrit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Writer’s comment</source>
        <translation>Commentaire du rédacteur</translation>
    </message>
    <message>
        <source>Words of the source are reproduced as printed, in its language. [¶n] leads to paragraph n of the source in annex A.</source>
        <translation>Les mots de la source sont reproduits tels qu’imprimés, dans leur langue. [¶n] renvoie au paragraphe n de la source, en annexe A.</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Paragraph %1 of the source</source>
        <translation>Paragraphe %1 de la source</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>countries of origin</source>
        <translation>pays d’origine</translation>
    </message>
    <message>
        <source>delegations</source>
        <translation>délégations</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>Heads of State or Government</source>
        <translation>chefs d’État ou de gouvernement</translation>
    </message>
    <message>
        <source>ministers</source>
        <translation>ministres</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>experts</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>orateurs</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>journalistes</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>institutions</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>villes</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>régions</translation>
    </message>
    <message>
        <source>vice-presidents</source>
        <translation>vice-présidents</translation>
    </message>
    <message>
        <source>former officials</source>
        <translation>anciens responsables</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>Figures and categories of participants</source>
        <translation>Chiffres et catégories de participants</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Se lit</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories citées</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Figures and categories:</source>
        <translation>Chiffres et catégories&#xa0;:</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>s’est exprimé</translation>
    </message>
    <message>
        <source>mode not stated</source>
        <translation>mode non précisé</translation>
    </message>
    <message>
        <source>Speakers and other persons named</source>
        <translation>Intervenants et autres personnes nommées</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role and organisation</source>
        <translation>Fonction et organisation</translation>
    </message>
    <message>
        <source>Part and mode</source>
        <translation>Rôle et mode</translation>
    </message>
    <message>
        <source>Speakers and other persons named:</source>
        <translation>Intervenants et autres personnes nommées&#xa0;:</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>States taking part: </source>
        <translation>États participants&#xa0;: </translation>
    </message>
    <message>
        <source>States named otherwise: </source>
        <translation>États cités à un autre titre&#xa0;: </translation>
    </message>
    <message>
        <source>Organisations named: </source>
        <translation>Organisations citées&#xa0;: </translation>
    </message>
    <message>
        <source>The source tells nothing of who takes part.</source>
        <translation>La source ne dit rien des participants.</translation>
    </message>
    <message>
        <source>whole quotation</source>
        <translation>citation entière</translation>
    </message>
    <message>
        <source>reported, with words quoted</source>
        <translation>propos rapportés, avec des mots cités</translation>
    </message>
    <message>
        <source>words quoted</source>
        <translation>mots cités</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>propos rapportés</translation>
    </message>
    <message>
        <source>speaker to be checked</source>
        <translation>auteur à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s)</source>
        <translation>
            <numerusform>%n propos rapporté</numerusform>
            <numerusform>%n propos rapportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Désigné aussi par</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Auteur non nommé</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>The source reports no statement.</source>
        <translation>La source ne rapporte aucune déclaration.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>par message</translation>
    </message>
    <message>
        <source>through a spokesperson</source>
        <translation>par un porte-parole</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>représenté</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>abrégé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>added by the writer</source>
        <translation>ajouté par le rédacteur</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>débattu</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>Themes that the source itself names:</source>
        <translation>Thèmes que la source nomme elle-même&#xa0;:</translation>
    </message>
    <message>
        <source>Recurring phrases of the source, found by the program: </source>
        <translation>Expressions qui reviennent dans la source, relevées par le programme&#xa0;: </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>The source names no theme.</source>
        <translation>La source ne nomme aucun thème.</translation>
    </message>
    <message>
        <source>Year not stated:</source>
        <translation>Année non précisée&#xa0;:</translation>
    </message>
    <message>
        <source>Speaker never named in person:</source>
        <translation>Orateur jamais nommé&#xa0;:</translation>
    </message>
    <message>
        <source>Date only relative to the day of writing:</source>
        <translation>Date relative au jour de la rédaction&#xa0;:</translation>
    </message>
    <message>
        <source>Themes announced; the source does not say that they were discussed:</source>
        <translation>Thèmes annoncés&#x202f;; la source ne dit pas s’ils ont été débattus&#xa0;:</translation>
    </message>
    <message>
        <source>Figures that do not agree:</source>
        <translation>Chiffres qui ne concordent pas&#xa0;:</translation>
    </message>
    <message>
        <source>Presence not stated:</source>
        <translation>Mode de présence non précisé&#xa0;:</translation>
    </message>
    <message>
        <source>Writer’s answer: %1</source>
        <translation>Réponse du rédacteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>The program found no point left open.</source>
        <translation>Le programme n’a relevé aucun point laissé ouvert.</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation>page %1 / %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>State named</source>
        <translation>État nommé</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>none in the source’s exact words</source>
        <translation>aucune dans les mots exacts de la source</translation>
    </message>
    <message>
        <source>year added by the writer: %1</source>
        <translation>année ajoutée par le rédacteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writer’s notes</source>
        <translation>Notes du rédacteur</translation>
    </message>
</context>
<context>
    <name>DocumentWriters</name>
    <message>
        <source>The part of Rapporteur that writes this format is missing. Install Rapporteur again, or export to another format.</source>
        <translation>La partie de Rapporteur qui écrit ce format manque. Réinstallez Rapporteur, ou exportez dans un autre format.</translation>
    </message>
</context>
<context>
    <name>DossierFile</name>
    <message>
        <source>“%1” was saved by a newer version of this program, and was not changed. Install that version to open it.</source>
        <translation>« %1 » a été enregistré par une version plus récente du programme et n’a pas été modifié. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: it is damaged, or no dossier. It was not changed; open a copy, or the article itself.</source>
        <translation>« %1 » n’a pas pu être ouvert : il est endommagé, ou n’est pas un dossier. Il n’a pas été modifié ; ouvrez une copie, ou l’article lui-même.</translation>
    </message>
    <message>
        <source>“%1” is damaged: the article could be read, the corrections could not. The file was not changed.</source>
        <translation>« %1 » est endommagé : l’article a pu être lu, les corrections non. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“%1” has corrections of a kind that this program does not know; they were left out. The file was not changed.</source>
        <translation>« %1 » contient des corrections que ce programme ne connaît pas ; elles ont été laissées de côté. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“%1” is damaged; the article and all corrections could be read. The file was not changed; save the dossier under another name.</source>
        <translation>« %1 » est endommagé ; l’article et toutes les corrections ont pu être lus. Le fichier n’a pas été modifié ; enregistrez le dossier sous un autre nom.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: there is no such file.</source>
        <translation>« %1 » n’a pas pu être ouvert : ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that you are allowed to read it.</source>
        <translation>« %1 » n’a pas pu être lu. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: it is larger than any dossier.</source>
        <translation>« %1 » n’a pas pu être ouvert : il est plus grand que tout dossier.</translation>
    </message>
</context>
<context>
    <name>ExportChecks</name>
    <message numerus="yes">
        <source>%n point(s) to verify are still open.</source>
        <translation>
            <numerusform>%n point à vérifier reste ouvert.</numerusform>
            <numerusform>%n points à vérifier restent ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary has %1 words; %2 is a good limit.</source>
        <translation>Le résumé compte %1 mots&#x202f;; %2 est une bonne limite.</translation>
    </message>
    <message>
        <source>No font of this computer shows these characters: %1. Install a font that has them, for example of the Noto family.</source>
        <translation>Aucune police de cet ordinateur n’affiche ces caractères&#xa0;: %1. Installez une police qui les contient, par exemple de la famille Noto.</translation>
    </message>
    <message>
        <source>Quotation %1 is not identical to the source. Restore its words or leave it out.</source>
        <translation>La citation %1 n’est pas identique à la source. Rétablissez ses mots ou écartez-la.</translation>
    </message>
    <message>
        <source>A line of the summary has no passage in the source. Leave it out.</source>
        <translation>Une ligne du résumé n’a aucun passage dans la source. Écartez-la.</translation>
    </message>
    <message>
        <source>Line %1 has no passage in the source. Mark it as added or leave it out.</source>
        <translation>La ligne %1 n’a aucun passage dans la source. Marquez-la comme ajoutée ou écartez-la.</translation>
    </message>
    <message>
        <source>There is no subject, since the article is empty. Type a subject.</source>
        <translation>Il n’y a pas d’objet, car l’article est vide. Saisissez un objet.</translation>
    </message>
    <message>
        <source>A reference leads nowhere (%1). Analyse the article again.</source>
        <translation>Un renvoi ne mène nulle part (%1). Analysez de nouveau l’article.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>“%1” was not written: the ending of its name stands for no format. Use %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: la fin de son nom ne désigne aucun format. Utilisez %2.</translation>
    </message>
    <message>
        <source>The briefing was not written. %1</source>
        <translation>La note n’a pas été écrite. %1</translation>
    </message>
</context>
<context>
    <name>JsonLines</name>
    <message>
        <source>This line of the input is not a JSON object with a &quot;path&quot; or a &quot;text&quot;. Write one object a line.</source>
        <translation>Cette ligne de l’entrée n’est pas un objet JSON avec un « path » ou un « text ». Écrivez un objet par ligne.</translation>
    </message>
    <message>
        <source>This line of the input is too long. Put long articles into files and give their &quot;path&quot;.</source>
        <translation>Cette ligne de l’entrée est trop longue. Mettez les longs articles dans des fichiers et donnez leur « path ».</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The PDF was not made: this computer has no font for it. Install the Noto or DejaVu fonts.</source>
        <translation>Le PDF n’a pas été fait&#xa0;: cet ordinateur n’a pas de police qui convienne. Installez les polices Noto ou DejaVu.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Export to another format.</source>
        <translation>Le PDF n’a pas pu être fait. Exportez dans un autre format.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display to open a window on. Use --export OUT FILE or --jsonl FILE…, or see --help.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Utilisez --export SORTIE FICHIER ou --jsonl FICHIER…, ou voyez --help.</translation>
    </message>
    <message>
        <source>“%1” is the article itself and will not be overwritten. Choose another name for the briefing.</source>
        <translation>« %1 » est l’article lui-même et ne sera pas écrasé. Choisissez un autre nom pour la note.</translation>
    </message>
</context>
<context>
    <name>ProvenanceWords</name>
    <message>
        <source>PDF p. %1</source>
        <extracomment>the page of a PDF file</extracomment>
        <translation>PDF p. %1</translation>
    </message>
    <message>
        <source>%1 pt from the left, %2 pt from the top</source>
        <extracomment>lengths in typographic points, from the left and upper edge of a page</extracomment>
        <translation>à %1 pt de la gauche et %2 pt du haut</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>octets %1 à %2</translation>
    </message>
</context>
<context>
    <name>ReaderErrors</name>
    <message>
        <source>“%1” could not be read: the file is damaged or not what its name says. Save or download it again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#xa0;: le fichier est endommagé ou n’est pas ce que son nom annonce. Enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it is protected by a password. Save a copy without one and open that.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#xa0;: il est protégé par un mot de passe. Enregistrez-en une copie qui ne l’est pas et ouvrez-la.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: no article text was found in it. Copy the text and use Paste text.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert&#xa0;: aucun texte d’article n’y a été trouvé. Copiez le texte et utilisez Coller un texte.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: its pages are pictures without text. Run text recognition on it first.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert&#xa0;: ses pages sont des images sans texte. Passez-le d’abord à la reconnaissance de texte.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: it unpacks to more than can be read safely. Save the article alone.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert&#xa0;: une fois décompressé, il dépasse ce qui peut être lu sans risque. Enregistrez l’article seul.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: this kind of file is not read. Save the article as a web page, PDF, Word, OpenDocument or text file.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert&#xa0;: ce type de fichier n’est pas lu. Enregistrez l’article en page web, PDF, Word, OpenDocument ou texte.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: reading it took too long and was stopped. Save the article in another format or in parts.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert&#xa0;: la lecture durait trop longtemps et a été arrêtée. Enregistrez l’article dans un autre format ou en plusieurs parties.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: reading it needed too much memory and was stopped. Save the article in another format or in parts.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert&#xa0;: la lecture demandait trop de mémoire et a été arrêtée. Enregistrez l’article dans un autre format ou en plusieurs parties.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the file upset the reader, which was stopped. Nothing else is affected; save the article in another format.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#xa0;: le fichier a fait échouer le lecteur, qui a été arrêté. Rien d’autre n’est touché&#x202f;; enregistrez l’article dans un autre format.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: the part of the program that reads this kind of file is missing. Install the program again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert&#xa0;: la partie du programme qui lit ce type de fichier manque. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>L’ouverture de «&#x202f;%1&#x202f;» a été annulée.</translation>
    </message>
</context>
<context>
    <name>RemovedParts</name>
    <message>
        <source>Advertisements</source>
        <translation>Publicités</translation>
    </message>
    <message>
        <source>Lines that name the author</source>
        <translation>Lignes qui nomment l’auteur</translation>
    </message>
    <message>
        <source>Captions of pictures</source>
        <translation>Légendes d’images</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <translation>Commentaires de lecteurs</translation>
    </message>
    <message>
        <source>Cookie notices</source>
        <translation>Avis sur les cookies</translation>
    </message>
    <message>
        <source>Date lines of the page</source>
        <translation>Lignes de date de la page</translation>
    </message>
    <message>
        <source>Foot of the page</source>
        <translation>Pied de la page</translation>
    </message>
    <message>
        <source>Forms and subscription offers</source>
        <translation>Formulaires et offres d’abonnement</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>En-tête du fichier</translation>
    </message>
    <message>
        <source>Text that the page hides</source>
        <translation>Texte que la page cache</translation>
    </message>
    <message>
        <source>Descriptions of pictures</source>
        <translation>Descriptions d’images</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Balisage</translation>
    </message>
    <message>
        <source>Sections, tags and other labels</source>
        <translation>Rubriques, mots-clés et autres étiquettes</translation>
    </message>
    <message>
        <source>Navigation and menus</source>
        <translation>Navigation et menus</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>L’article suivant</translation>
    </message>
    <message>
        <source>Text outside the article’s column</source>
        <translation>Texte hors de la colonne de l’article</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Numéros de page</translation>
    </message>
    <message>
        <source>Quoted earlier mails</source>
        <translation>Messages précédents cités</translation>
    </message>
    <message>
        <source>Links to other articles</source>
        <translation>Liens vers d’autres articles</translation>
    </message>
    <message>
        <source>Repetitions of the text</source>
        <translation>Répétitions du texte</translation>
    </message>
    <message>
        <source>Running heads and feet</source>
        <translation>Titres et pieds de page courants</translation>
    </message>
    <message>
        <source>Buttons to share the page</source>
        <translation>Boutons de partage</translation>
    </message>
    <message>
        <source>Boxes beside the text</source>
        <translation>Encadrés à côté du texte</translation>
    </message>
    <message>
        <source>Signature of the mail</source>
        <translation>Signature du message</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>“%1” could not be opened: there is no such file. Check its name, or whether its drive is connected.</source>
        <translation>« %1 » n’a pas pu être ouvert : ce fichier n’existe pas. Vérifiez son nom, ou que son disque est branché.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: it is a folder. Choose an article inside it.</source>
        <translation>« %1 » n’a pas pu être ouvert : c’est un dossier. Choisissez un article qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: it is a device or a pipe, not a file. Save the article as a file first.</source>
        <translation>« %1 » n’a pas pu être ouvert : c’est un périphérique ou un tube, pas un fichier. Enregistrez d’abord l’article dans un fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that you are allowed to read it and that its drive is connected.</source>
        <translation>« %1 » n’a pas pu être lu. Vérifiez que vous avez le droit de le lire et que son disque est branché.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: the file is empty. Choose a file that holds an article.</source>
        <translation>« %1 » n’a pas pu être ouvert : le fichier est vide. Choisissez un fichier qui contient un article.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: it is larger than %2 MB. Save the article alone, or in parts.</source>
        <translation>« %1 » n’a pas pu être ouvert : il dépasse %2 Mo. Enregistrez l’article seul, ou en plusieurs parties.</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>“%1” could not be opened: it is not a text, or it is damaged. Save the article as plain text and open that file.</source>
        <translation>« %1 » n’a pas pu être ouvert : ce n’est pas un texte, ou il est abîmé. Enregistrez l’article en texte brut et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: there are no words in it. Choose a file that holds an article.</source>
        <translation>« %1 » n’a pas pu être ouvert : il ne contient pas de mots. Choisissez un fichier qui contient un article.</translation>
    </message>
    <message>
        <source>Not all of the file could be decoded as %1: what could not shows as � (%2).</source>
        <extracomment>%1 is the name of an encoding, such as UTF-8; %2 a number</extracomment>
        <translation>Le fichier n’a pas pu être décodé entièrement en %1 : ce qui ne l’a pas été apparaît comme � (%2).</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>A quotation was left out: it could not be traced to the article.</source>
        <translation>Une citation a été écartée&#xa0;: elle n’a pas pu être retrouvée dans l’article.</translation>
    </message>
    <message>
        <source>A theme was left out: it could not be traced to the article.</source>
        <translation>Un thème a été écarté&#xa0;: il n’a pas pu être retrouvé dans l’article.</translation>
    </message>
    <message>
        <source>A line of the attendance was left out: it could not be traced to the article.</source>
        <translation>Une ligne de la participation a été écartée&#xa0;: elle n’a pas pu être retrouvée dans l’article.</translation>
    </message>
    <message>
        <source>A sentence of the summary was left out: it could not be traced to the article.</source>
        <translation>Une phrase du résumé a été écartée&#xa0;: elle n’a pas pu être retrouvée dans l’article.</translation>
    </message>
    <message>
        <source>A fact about the event was left out: it could not be traced to the article.</source>
        <translation>Un fait sur l’événement a été écarté&#xa0;: il n’a pas pu être retrouvé dans l’article.</translation>
    </message>
    <message>
        <source>A point to verify was left out: it could not be traced to the article.</source>
        <translation>Un point à vérifier a été écarté&#xa0;: il n’a pas pu être retrouvé dans l’article.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” was not written: its folder does not exist any more. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: son dossier n’existe plus. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is a folder of this name. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: un dossier porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” was not written: it is open in LibreOffice, which would undo the change. Close it there or choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: il est ouvert dans LibreOffice, qui annulerait la modification. Fermez-le là-bas ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” was not written: you may not write into this folder. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: vous ne pouvez pas écrire dans ce dossier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not written: the file is write-protected. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le fichier est protégé en écriture. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Free some space or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le disque est plein. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk may be full. Free some space or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le disque est peut-être plein. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not written: this folder or file may not be written to, or another program has it open. Choose another name or folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: ce dossier ou ce fichier n’accepte pas l’écriture, ou un autre programme l’a ouvert. Choisissez un autre nom ou dossier.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The text of the article. Move in it to mark what rests on a passage; press Enter to go there.</source>
        <translation>Le texte de l’article. S’y déplacer marque ce qui repose sur un passage&#x202f;; Entrée y mène.</translation>
    </message>
</context>
<context>
    <name>rapporteur::AttendanceModel</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>year not stated</source>
        <translation>année non précisée</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number with its qualifier, &quot;at least 700&quot;; %2 what is counted, &quot;participants&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>s’est exprimé</translation>
    </message>
    <message>
        <source>named, no words reported</source>
        <translation>nommé, sans propos rapportés</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>takes part</source>
        <comment>a country</comment>
        <translation>participe</translation>
    </message>
    <message>
        <source>named only</source>
        <comment>a country</comment>
        <translation>seulement nommé</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>rapporteur::AttendancePane</name>
    <message>
        <source>Attendance</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>The article does not say who took part.</source>
        <translation>L’article ne dit pas qui a participé.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BriefingCorrector</name>
    <message>
        <source>A line of the summary can only be shortened: its words are the article’s own. Write what you want to add in the comment.</source>
        <translation>Une ligne du résumé ne peut être qu’abrégée : ses mots sont ceux de l’article. Écrivez ce que vous voulez ajouter dans le commentaire.</translation>
    </message>
    <message>
        <source>A line needs words. Remove the line if it is to go.</source>
        <translation>Une ligne ne peut pas être vide. Supprimez-la si elle doit disparaître.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BriefingExporter</name>
    <message>
        <source>briefing</source>
        <extracomment>the name of a file, without its suffix</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quote(s) identical to the source.</source>
        <translation>
            <numerusform>%1 citation sur %n identique à la source.</numerusform>
            <numerusform>%1 citations sur %n identiques à la source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Exporter de nouveau…</translation>
    </message>
</context>
<context>
    <name>rapporteur::BriefingModel</name>
    <message>
        <source>was: %1</source>
        <translation>était : %1</translation>
    </message>
    <message>
        <source>year %1, added</source>
        <translation>année %1, ajoutée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>was said by %1</source>
        <translation>était attribué à %1</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>réponse : %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::BriefingPage</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tab: the pane&apos;s name and how many lines it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rapporteur::Correcting</name>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>In the &amp;briefing</source>
        <translation>Dans la &amp;note</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>&amp;Supprimer la ligne</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Edit or answer…</source>
        <translation>&amp;Modifier ou répondre…</translation>
    </message>
    <message>
        <source>Restore the &amp;printed words</source>
        <translation>R&amp;établir les mots imprimés</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>Same or different per&amp;son</source>
        <translation>Même &amp;personne ou non</translation>
    </message>
    <message>
        <source>&amp;What it means</source>
        <translation>Ce &amp;qu’elle signifie</translation>
    </message>
    <message>
        <source>Rest the line on the se&amp;lected words</source>
        <translation>Appu&amp;yer la ligne sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>Selection becomes a &amp;quote</source>
        <translation>La sélection devient une &amp;citation</translation>
    </message>
    <message>
        <source>Selection becomes a &amp;theme</source>
        <translation>La sélection devient un &amp;thème</translation>
    </message>
    <message>
        <source>Selection becomes an &amp;attendance row</source>
        <translation>La sélection devient une ligne de &amp;participation</translation>
    </message>
    <message>
        <source>Selection becomes &amp;another line</source>
        <translation>La sélection devient une a&amp;utre ligne</translation>
    </message>
    <message>
        <source>&amp;Note on the passage…</source>
        <translation>&amp;Note sur le passage…</translation>
    </message>
    <message>
        <source>Writer’s &amp;comment…</source>
        <translation>C&amp;ommentaire du rédacteur…</translation>
    </message>
    <message>
        <source>Corrections without a p&amp;lace…</source>
        <translation>Corrections sans p&amp;lace…</translation>
    </message>
    <message>
        <source>What you change goes in square brackets, but for the case of the first letter, the final mark, note marks and an obvious misprint.</source>
        <translation>Ce que vous changez est mis entre crochets, sauf la casse de la première lettre, la ponctuation finale, les appels de note et une coquille évidente.</translation>
    </message>
    <message>
        <source>Take out what is not needed; […] shows where. Nothing can be put in.</source>
        <translation>Retirez ce qui n’est pas nécessaire ; […] montre où. Rien ne peut être ajouté.</translation>
    </message>
    <message>
        <source>The words of this line. What was printed is kept.</source>
        <translation>Les mots de cette ligne. Ce qui était imprimé est conservé.</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <extracomment>the title of an editor; %1 is a label such as C1</extracomment>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: the words as they will stand, %2: &quot;corrected&quot; or &quot;shortened&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you want to remember about this passage.</source>
        <translation>Ce que vous voulez retenir de ce passage.</translation>
    </message>
    <message>
        <source>Private: never exported</source>
        <translation>Privée : jamais exportée</translation>
    </message>
    <message>
        <source>Writer’s comment</source>
        <translation>Commentaire du rédacteur</translation>
    </message>
    <message>
        <source>Your own words. They stand apart from the source’s in the briefing, under their own heading.</source>
        <translation>Vos propres mots. Dans la note, ils sont séparés de ceux de la source, sous leur propre titre.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Who said this? The name as the article prints it, or as you know it.</source>
        <translation>Qui a dit cela ? Le nom tel que l’article l’imprime, ou tel que vous le connaissez.</translation>
    </message>
    <message>
        <source>Of all quotes of the same speaker</source>
        <translation>De toutes les citations du même locuteur</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Corrections without a place</source>
        <translation>Corrections sans place</translation>
    </message>
    <message>
        <source>Their passages are gone from the source. Copy what you still need; OK takes the list away.</source>
        <translation>Leurs passages ont disparu de la source. Copiez ce dont vous avez encore besoin ; OK efface la liste.</translation>
    </message>
    <message>
        <source>Line of the summary</source>
        <translation>Ligne du résumé</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Cette citation</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>All quotes of the same speaker</source>
        <translation>Toutes les citations du même locuteur</translation>
    </message>
    <message>
        <source>Is the same person as</source>
        <translation>Est la même personne que</translation>
    </message>
    <message>
        <source>Is another person where the text says</source>
        <translation>Est une autre personne là où le texte dit</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what is undone, such as “leave out C2”</extracomment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>rapporteur::Desktop</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Exporter la note</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.pdf *.docx *.odt *.epub *.rtf *.eml *.rapporteur)</source>
        <translation>Articles (*.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.pdf *.docx *.odt *.epub *.rtf *.eml *.rapporteur)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Texte OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text for a cable (*.txt)</source>
        <translation>Texte pour un télégramme (*.txt)</translation>
    </message>
    <message>
        <source>Table of quotes (*.csv)</source>
        <translation>Tableau des citations (*.csv)</translation>
    </message>
    <message>
        <source>Table of attendance (*.attendance.csv)</source>
        <translation>Tableau de la participation (*.attendance.csv)</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>Dossier (*.rapporteur)</source>
        <translation>Dossier (*.rapporteur)</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
</context>
<context>
    <name>rapporteur::DossierKeeper</name>
    <message>
        <source>Your corrections cannot be kept safe: “%1” cannot be written. Nothing is lost while the program runs; make room on the disk, or save the dossier elsewhere.</source>
        <translation>Vos corrections ne peuvent pas être mises en sûreté : on ne peut pas écrire dans « %1 ». Rien n’est perdu tant que le programme tourne ; libérez de la place sur le disque, ou enregistrez le dossier ailleurs.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EmptyPage</name>
    <message>
        <source>Open a press article about a conference to see who said what, on which themes, and who took part.</source>
        <translation>Ouvrez un article de presse sur une conférence pour voir qui a dit quoi, sur quels thèmes, et qui y participait.</translation>
    </message>
    <message>
        <source>&amp;Open an article…</source>
        <translation>&amp;Ouvrir un article…</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>&amp;Coller un texte</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Annex: only the paragraphs that are cited</source>
        <translation>Annexe&#xa0;: seulement les paragraphes cités</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Exporter la note</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>page format</comment>
        <translation>Lettre</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <comment>length of the summary</comment>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>&amp;Objet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>À&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Distribution mark:</source>
        <translation>&amp;Mention de diffusion&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ummary:</source>
        <translation>&amp;Résumé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Page format:</source>
        <translation>&amp;Format de page&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose where the file is written</source>
        <translation>Choisir où écrire le fichier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An existing file will be replaced.</source>
        <translation>Un fichier existant sera remplacé.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Briefing note</source>
        <translation>Note de synthèse</translation>
    </message>
    <message>
        <source>Note for the file (United Nations)</source>
        <translation>Note au dossier (Nations Unies)</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Télégramme</translation>
    </message>
    <message>
        <source>Press lines</source>
        <translation>Éléments pour la presse</translation>
    </message>
    <message>
        <source>none</source>
        <comment>distribution mark</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileOffers</name>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to this mail can be opened as articles.</source>
        <translation>
            <numerusform>%n fichier joint à ce message peut être ouvert comme article.</numerusform>
            <numerusform>%n fichiers joints à ce message peuvent être ouverts comme articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait to be opened.</source>
        <translation>
            <numerusform>%n autre fichier attend d’être ouvert.</numerusform>
            <numerusform>%n autres fichiers attendent d’être ouverts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FindBar</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Go to paragraph:</source>
        <translation>Aller au paragraphe&#xa0;:</translation>
    </message>
    <message>
        <source>Words to find in the article</source>
        <translation>Mots à rechercher dans l’article</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Numéro du paragraphe</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindingsList</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et encore %n.</numerusform>
            <numerusform>Et encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops the export: %1</source>
        <extracomment>before an export: %1 is what the checks say</extracomment>
        <translation>Empêche l’export&#xa0;: %1</translation>
    </message>
    <message>
        <source>To know: %1</source>
        <translation>À savoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix it: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::Keeping</name>
    <message>
        <source>“%1” is saved.</source>
        <translation>« %1 » est enregistré.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Save the dossier</source>
        <translation>&amp;Enregistrer le dossier</translation>
    </message>
    <message>
        <source>Save the &amp;dossier as…</source>
        <translation>Enregistrer le &amp;dossier sous…</translation>
    </message>
    <message>
        <source>P&amp;rivate window</source>
        <translation>Fenêtre p&amp;rivée</translation>
    </message>
    <message>
        <source>Remembers no file and keeps nothing for the next time</source>
        <translation>Ne retient aucun fichier et ne garde rien pour la prochaine fois</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privé)</translation>
    </message>
    <message>
        <source>dossier</source>
        <extracomment>the name of a file, without its suffix</extracomment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>Keep what was read</source>
        <translation>Garder ce qui a été lu</translation>
    </message>
    <message>
        <source>“%1” has changed since it was read. Your corrections stay when it is read again.</source>
        <translation>« %1 » a changé depuis sa lecture. Vos corrections restent quand il est relu.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) have no place in the source any more.</source>
        <translation>
            <numerusform>%n correction n’a plus de place dans la source.</numerusform>
            <numerusform>%n corrections n’ont plus de place dans la source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Your unsaved work on “%1” from %2 is kept.</source>
        <translation>Votre travail non enregistré sur « %1 » du %2 est conservé.</translation>
    </message>
</context>
<context>
    <name>rapporteur::LoadingBar</name>
    <message>
        <source>Reading the pasted text…</source>
        <translation>Lecture du texte collé…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rapporteur::MainWindow</name>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>%1 — Rapporteur</source>
        <extracomment>the window&apos;s title; %1 is the article&apos;s</extracomment>
        <translation>%1 — Rapporteur</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Cela n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>The manual is not installed. Install Rapporteur again, or see “man rapporteur”.</source>
        <translation>Le manuel n’est pas installé. Réinstallez Rapporteur, ou voyez «&#xa0;man rapporteur&#xa0;».</translation>
    </message>
</context>
<context>
    <name>rapporteur::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>rapporteur::PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
</context>
<context>
    <name>rapporteur::QuotationModel</name>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>sure: %1</source>
        <extracomment>%1 is the reason why the speaker is thought to be who he is</extracomment>
        <translation>sûr&#xa0;: %1</translation>
    </message>
    <message>
        <source>check: %1</source>
        <translation>à vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a form by which the article names somebody, and the paragraph where it stands</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>also %1</source>
        <extracomment>%1 is a list of other forms by which the article names the speaker</extracomment>
        <translation>aussi %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::QuotesPane</name>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Show the quotes of all speakers</source>
        <translation>Montrer les citations de tous</translation>
    </message>
    <message>
        <source>Only the quotes of %1 are shown. Show all</source>
        <translation>Seules les citations de %1 sont montrées. Tout montrer</translation>
    </message>
    <message>
        <source>The article reports nobody’s words.</source>
        <translation>L’article ne rapporte les propos de personne.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of quotes: those that are shown, and all</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecentFilesMenu</name>
    <message>
        <source>No files yet</source>
        <translation>Aucun fichier encore</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
</context>
<context>
    <name>rapporteur::RemovedPartsDialog</name>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>Nothing of the file was left out.</source>
        <translation>Rien du fichier n’a été laissé de côté.</translation>
    </message>
    <message>
        <source>These parts of the file are not in the text. Nothing of the briefing rests on them.</source>
        <translation>Ces parties du fichier ne sont pas dans le texte. Rien de la note ne s’appuie sur elles.</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n character(s)</source>
        <extracomment>a heading: %1 why the text under it was left out, %n how long that text is</extracomment>
        <translation>
            <numerusform>%1 — %n caractère</numerusform>
            <numerusform>%1 — %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… et la suite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rapporteur::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Go to the passage or the line looked at</source>
        <translation>Aller au passage ou à la ligne regardés</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Look at nothing</source>
        <translation>Ne plus rien regarder</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In the text and the panes</source>
        <translation>Dans le texte et les volets</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>¶%1 of %2</source>
        <extracomment>where the reader is: %1 the number of a paragraph, %2 how many there are</extracomment>
        <translation>¶%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) as printed</source>
        <translation>
            <numerusform>%n ligne telle quelle</numerusform>
            <numerusform>%n lignes telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>the file has changed since</source>
        <translation>le fichier a changé depuis</translation>
    </message>
    <message>
        <source>source unchanged</source>
        <translation>source inchangée</translation>
    </message>
    <message numerus="yes">
        <source>marked with it: %1 and %n other line(s)</source>
        <extracomment>what belongs to the line looked at: %1 is a list of labels, &quot;C1, T2&quot;</extracomment>
        <translation>
            <numerusform>marqués aussi&#xa0;: %1 et %n autre ligne</numerusform>
            <numerusform>marqués aussi&#xa0;: %1 et %n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>marked with it: %1</source>
        <translation>marqués aussi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked with it</source>
        <translation>
            <numerusform>%n ligne marquée aussi</numerusform>
            <numerusform>%n lignes marquées aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>This window remembers no file and keeps nothing for the next time.</source>
        <translation>Cette fenêtre ne retient aucun fichier et ne garde rien pour la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SummaryPane</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message numerus="yes">
        <source>Summary of %n sentences</source>
        <translation>
            <numerusform>Résumé de %n phrase</numerusform>
            <numerusform>Résumé de %n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <comment>length of the summary</comment>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence of the article can stand for it.</source>
        <translation>Aucune phrase de l’article ne peut le résumer.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ThemeModel</name>
    <message>
        <source>Named by the article</source>
        <translation>Annoncés par l’article</translation>
    </message>
    <message>
        <source>Recurring in the text</source>
        <translation>Récurrents dans le texte</translation>
    </message>
</context>
<context>
    <name>rapporteur::ThemesPane</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>The article names no theme, and none recurs.</source>
        <translation>L’article ne nomme aucun thème, et aucun ne revient.</translation>
    </message>
</context>
<context>
    <name>rapporteur::VerifyStrip</name>
    <message numerus="yes">
        <source>%n point(s) to verify</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>All points to verify are answered</source>
        <translation>Tous les points à vérifier ont leur réponse</translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;pasted text</source>
        <translation>Ouvrir le texte &amp;collé</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Read the file &amp;again</source>
        <translation>&amp;Relire le fichier</translation>
    </message>
    <message>
        <source>&amp;Export the briefing…</source>
        <translation>&amp;Exporter la note…</translation>
    </message>
    <message>
        <source>Export &amp;as…</source>
        <translation>Exporter &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;with citation</source>
        <translation>Copier avec la &amp;référence</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to para&amp;graph…</source>
        <translation>Aller au para&amp;graphe…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Go to the passage or line</source>
        <translation>&amp;Aller au passage ou à la ligne</translation>
    </message>
    <message>
        <source>Only the quotes of this &amp;speaker</source>
        <translation>Seulement les citations de cet &amp;auteur</translation>
    </message>
    <message>
        <source>The quotes of a&amp;ll speakers</source>
        <translation>Les citations de &amp;tous</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>Ar&amp;ticle</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>T&amp;hèmes</translation>
    </message>
    <message>
        <source>Atten&amp;dance</source>
        <translation>Parti&amp;cipation</translation>
    </message>
    <message>
        <source>To &amp;verify</source>
        <translation>À &amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Synthèse</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>N&amp;ormal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>À &amp;propos de Rapporteur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>the menu of the interface&apos;s languages; every translation also shows the English word</extracomment>
        <translation>&amp;Langue (Language)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>What was left &amp;out…</source>
        <translation>Ce qui a été &amp;laissé de côté…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
</context>
</TS>
