<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
</context>
<context>
    <name>Document</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
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
    <name>ReaderErrors</name>
    <message>
        <source>“%1” could not be read: the file is damaged or not what its name says. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: it is protected by a password. Save a copy without one and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: no article text was found in it. Copy the text and use Paste text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: its pages are pictures without text. Run text recognition on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: it unpacks to more than can be read safely. Save the article alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: this kind of file is not read. Save the article as a web page, PDF, Word, OpenDocument or text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: reading it took too long and was stopped. Save the article in another format or in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: reading it needed too much memory and was stopped. Save the article in another format or in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: the file upset the reader, which was stopped. Nothing else is affected; save the article in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: the part of the program that reads this kind of file is missing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme was left out: it could not be traced to the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the attendance was left out: it could not be traced to the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence of the summary was left out: it could not be traced to the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact about the event was left out: it could not be traced to the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point to verify was left out: it could not be traced to the article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
