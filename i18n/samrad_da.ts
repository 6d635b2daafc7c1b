<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>AfterwardsPage</name>
    <message>
        <source>Afterwards</source>
        <translation>Bagefter</translation>
    </message>
</context>
<context>
    <name>AfterwardsPlace</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreedForm</name>
    <message>
        <source>What was agreed</source>
        <translation>Hvad er aftalt?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem gør det?</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senest hvornår?</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Behold den, som den var</translation>
    </message>
    <message>
        <source>Write what was agreed first.</source>
        <translation>Skriv først, hvad der er aftalt.</translation>
    </message>
    <message>
        <source>This looks like an identity number, so it was covered. Numbers belong in the record only.</source>
        <translation>Det ligner et cpr-nummer og er derfor skjult. Cpr-numre hører kun hjemme i journalen.</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Behold ændringen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
</context>
<context>
    <name>AgreedRow</name>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation>Hvem: {who}</translation>
    </message>
    <message>
        <source>By when: {day}</source>
        <translation>Senest: {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>{what}: line {number}</source>
        <translation>{what}: linje {number}</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>The guideline does not speak of this.</source>
        <translation>Retningslinjen nævner ikke dette.</translation>
    </message>
    <message>
        <source>Press again: {action}</source>
        <translation>Tryk igen: {action}</translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Vis færre</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n ting til</numerusform>
            <numerusform>%n ting til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsBox</name>
    <message>
        <source>Nothing to point out now.</source>
        <translation>Intet at gøre opmærksom på lige nu.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Answer the questions to see which service to use.</source>
        <translation>Besvar spørgsmålene, så ser du, hvilken løsning du skal bruge.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the guideline leaves unclear here</source>
        <translation>
            <numerusform>%n ting er uklar i retningslinjen her</numerusform>
            <numerusform>%n ting er uklare i retningslinjen her</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one do you use?</source>
        <translation>Hvilken bruger du?</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>Det siger retningslinjen</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>{text} (not in the guideline, from {source})</source>
        <translation>{text} (står ikke i retningslinjen; kilde: {source})</translation>
    </message>
    <message>
        <source>{text} (not in the guideline)</source>
        <translation>{text} (står ikke i retningslinjen)</translation>
    </message>
    <message>
        <source>A person must decide</source>
        <translation>Det skal et menneske afgøre</translation>
    </message>
    <message>
        <source>No video service</source>
        <translation>Ingen videoløsning</translation>
    </message>
    <message>
        <source>{first}, or {others}</source>
        <translation>{first} eller {others}</translation>
    </message>
    <message>
        <source>To choose from: {services}</source>
        <translation>Muligheder: {services}</translation>
    </message>
    <message>
        <source>{id}, {strength}: {text}</source>
        <translation>{id}, {strength}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n participant(s)</source>
        <translation>
            <numerusform>Færre end %n deltager</numerusform>
            <numerusform>Færre end %n deltagere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n participant(s)</source>
        <translation>
            <numerusform>Højst %n deltager</numerusform>
            <numerusform>Højst %n deltagere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not {service}: {text}</source>
        <translation>Ikke {service}: {text}</translation>
    </message>
    <message>
        <source>{sentence} Use instead: {instead}.</source>
        <translation>{sentence} Brug i stedet: {instead}.</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation>Brug skabelonen</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Not in the guideline. From: {source}</source>
        <translation>Står ikke i retningslinjen. Kilde: {source}</translation>
    </message>
    <message>
        <source>Not in the guideline</source>
        <translation>Står ikke i retningslinjen</translation>
    </message>
</context>
<context>
    <name>BeginButtons</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Start mødeguiden</translation>
    </message>
    <message>
        <source>Press again: the interrupted meeting is forgotten</source>
        <translation>Tryk igen: Det afbrudte møde glemmes</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Choose an organisation</source>
        <translation>Vælg en organisation</translation>
    </message>
    <message>
        <source>No organisation is chosen</source>
        <translation>Der er ikke valgt en organisation</translation>
    </message>
    <message>
        <source>How a meeting goes stands in the guideline of your organisation.</source>
        <translation>Din organisations retningslinje siger, hvordan mødet skal foregå.</translation>
    </message>
    <message>
        <source>There is no script for this meeting</source>
        <translation>Der er ingen mødeguide til dette møde</translation>
    </message>
    <message>
        <source>The guideline has none for what was answered on the Meeting page. Other answers may lead to one. The cards below and the end of the meeting work without it.</source>
        <translation>Retningslinjen har ingen mødeguide, der passer til svarene på siden Møde. Med andre svar er der måske en. Kortene herunder og afslutningen af mødet virker også uden.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n trin</numerusform>
            <numerusform>%n trin</numerusform>
        </translation>
    </message>
    <message>
        <source>Another kind of meeting</source>
        <translation>En anden slags møde</translation>
    </message>
</context>
<context>
    <name>BeginFields</name>
    <message>
        <source>For the sentences that are read aloud. Kept in memory only, never written.</source>
        <translation>Til de sætninger, du læser højt. Huskes kun, mens Samråd er åbent, og gemmes aldrig.</translation>
    </message>
    <message>
        <source>Any of them can be left empty: “[your name]” then stands in the sentence, for you to say.</source>
        <translation>Er et felt tomt, står der for eksempel ”[dit navn]” i sætningen, så du selv siger det.</translation>
    </message>
    <message>
        <source>&amp;Your name, as you say it</source>
        <translation>&amp;Dit navn, som du siger det</translation>
    </message>
    <message>
        <source>Name of the p&amp;erson it is about</source>
        <translation>&amp;Navn på den, mødet handler om</translation>
    </message>
    <message>
        <source>Pu&amp;rpose of the meeting</source>
        <translation>&amp;Formålet med mødet</translation>
    </message>
    <message>
        <source>En&amp;ds at</source>
        <translation>S&amp;luttidspunkt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>That looks like an identity number, so it was taken away. Write the name only: numbers do not belong here.</source>
        <translation>Det ligner et cpr-nummer og er slettet. Skriv kun navnet: Cpr-numre hører ikke til her.</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>&amp;Name, then Enter. Or paste the whole list</source>
        <translation>Skriv et &amp;navn, og tryk Enter. Eller indsæt hele listen</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>Hvem ser du?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Paste the list</source>
        <translation>Indsæt listen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Åbn en fil…</translation>
    </message>
    <message>
        <source>I have looked now</source>
        <translation>Jeg har set efter nu</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tag af listen</translation>
    </message>
    <message>
        <source>How many does the meeting show?</source>
        <translation>Hvor mange viser mødet?</translation>
    </message>
    <message>
        <source>One fewer in the meeting</source>
        <translation>Én færre i mødet</translation>
    </message>
    <message>
        <source>One more in the meeting</source>
        <translation>Én mere i mødet</translation>
    </message>
    <message>
        <source>How many wait in the lobby?</source>
        <translation>Hvor mange venter i lobbyen?</translation>
    </message>
    <message>
        <source>One fewer in the lobby</source>
        <translation>Én færre i lobbyen</translation>
    </message>
    <message>
        <source>One more in the lobby</source>
        <translation>Én mere i lobbyen</translation>
    </message>
    <message>
        <source>Locked: not said</source>
        <translation>Låst: ikke oplyst</translation>
    </message>
    <message>
        <source>Locked: no</source>
        <translation>Låst: nej</translation>
    </message>
    <message>
        <source>Locked: yes</source>
        <translation>Låst: ja</translation>
    </message>
    <message>
        <source>Recorded: not said</source>
        <translation>Optages: ikke oplyst</translation>
    </message>
    <message>
        <source>Recorded: no</source>
        <translation>Optages: nej</translation>
    </message>
    <message>
        <source>Recorded: yes</source>
        <translation>Optages: ja</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the list of the meeting first.</source>
        <translation>Der er ikke noget at indsætte. Kopiér mødets liste først.</translation>
    </message>
    <message>
        <source>This cannot be opened. Copy the names instead.</source>
        <translation>Det kan ikke åbnes. Kopiér navnene i stedet.</translation>
    </message>
    <message>
        <source>Open a list of names</source>
        <translation>Åbn en navneliste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lister (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Luk ind</translation>
    </message>
    <message>
        <source>In the lobby</source>
        <translation>I lobbyen</translation>
    </message>
</context>
<context>
    <name>BoardRows</name>
    <message>
        <source>not on your list</source>
        <translation>ikke på din liste</translation>
    </message>
    <message>
        <source>as “{name}”</source>
        <translation>som ”{name}”</translation>
    </message>
    <message>
        <source>not seen, perhaps “{name}”</source>
        <translation>ikke set, måske ”{name}”</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke set</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>måske {name}</translation>
    </message>
    <message>
        <source>in the lobby at {time}</source>
        <translation>i lobbyen kl. {time}</translation>
    </message>
    <message>
        <source>seen at {time}</source>
        <translation>set kl. {time}</translation>
    </message>
    <message>
        <source>host</source>
        <translation>vært</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gæst</translation>
    </message>
    <message>
        <source>the name is not what it looks like</source>
        <translation>navnet er ikke det, det ligner</translation>
    </message>
</context>
<context>
    <name>BoardSummary</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Keep those who went: this was a part of the list</source>
        <translation>Behold dem, der er gået: Det var kun en del af listen</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>You have not looked yet.</source>
        <translation>Du har ikke set efter endnu.</translation>
    </message>
    <message>
        <source>As you saw it at {time}</source>
        <translation>Som du så det kl. {time}</translation>
    </message>
    <message numerus="yes">
        <source>You have named %n in the meeting.</source>
        <translation>
            <numerusform>Du har sat navn på %n i mødet.</numerusform>
            <numerusform>Du har sat navn på %n i mødet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting shows %n,</source>
        <translation>
            <numerusform>Mødet viser %n,</numerusform>
            <numerusform>Mødet viser %n,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you have named %n:</source>
        <translation>
            <numerusform>du har sat navn på %n:</numerusform>
            <numerusform>du har sat navn på %n:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown.</source>
        <translation>
            <numerusform>%n ukendt.</numerusform>
            <numerusform>%n ukendte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many. Look who has left.</source>
        <translation>
            <numerusform>%n for meget. Se, hvem der er gået.</numerusform>
            <numerusform>%n for mange. Se, hvem der er gået.</numerusform>
        </translation>
    </message>
    <message>
        <source>that fits.</source>
        <translation>det passer.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not taken as names</source>
        <translation>
            <numerusform>%n linje er ikke taget med som navn</numerusform>
            <numerusform>%n linjer er ikke taget med som navne</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} ({why})</source>
        <translation>{line} ({why})</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken.</source>
        <translation>
            <numerusform>%n navn er taget med.</numerusform>
            <numerusform>%n navne er taget med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came and nobody went. Same: {number}</source>
        <translation>Ingen er kommet, og ingen er gået. De samme: {number}</translation>
    </message>
    <message>
        <source>Came: {names}</source>
        <translation>Kommet: {names}</translation>
    </message>
    <message>
        <source>Went: {names}</source>
        <translation>Gået: {names}</translation>
    </message>
    <message>
        <source>Let in: {names}</source>
        <translation>Lukket ind: {names}</translation>
    </message>
    <message>
        <source>Back in the lobby: {names}</source>
        <translation>Tilbage i lobbyen: {names}</translation>
    </message>
    <message>
        <source>Same: {number}</source>
        <translation>De samme: {number}</translation>
    </message>
    <message>
        <source>Perhaps “{before}” is called “{after}” now. Ask.</source>
        <translation>Måske hedder ”{before}” nu ”{after}”. Spørg.</translation>
    </message>
    <message>
        <source>There are more or fewer called “{name}” now. Find out who is who.</source>
        <translation>Der er nu flere eller færre, der hedder ”{name}”. Find ud af, hvem der er hvem.</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>How does it go on?</source>
        <translation>Hvordan går det videre?</translation>
    </message>
</context>
<context>
    <name>CalendarSaving</name>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderfil (*.ics)</translation>
    </message>
    <message>
        <source>Save the day for the calendar</source>
        <translation>Gem datoen til kalenderen</translation>
    </message>
    <message>
        <source>Saved: {path}. Open it, and your calendar takes the day over.</source>
        <translation>Gemt: {path}. Åbn filen, så kommer datoen i din kalender.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Choose another folder.</source>
        <translation>Filen {path} kunne ikke gemmes. Vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>&amp;Camera in use</source>
        <translation>&amp;Kamera i brug</translation>
    </message>
    <message>
        <source>Camera picture, mirrored</source>
        <translation>Kamerabillede, spejlvendt</translation>
    </message>
    <message>
        <source>The camera works, but its picture cannot be shown here.</source>
        <translation>Kameraet virker, men billedet kan ikke vises her.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kameraet starter…</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>{fps} pictures a second</source>
        <translation>{fps} billeder i sekundet</translation>
    </message>
    <message>
        <source>{size}, {rate}, mirrored</source>
        <translation>{size}, {rate}, spejlvendt</translation>
    </message>
</context>
<context>
    <name>CardFold</name>
    <message>
        <source>Print this card…</source>
        <translation>Udskriv dette kort…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Åbn siden</translation>
    </message>
</context>
<context>
    <name>CardsByHand</name>
    <message>
        <source>Something happens</source>
        <translation>Hvis der sker noget</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>How it is done</source>
        <translation>Sådan gør du</translation>
    </message>
    <message>
        <source>There are no cards for this guideline yet.</source>
        <translation>Der er endnu ingen kort til denne retningslinje.</translation>
    </message>
</context>
<context>
    <name>ClearingLine</name>
    <message>
        <source>Clearing the summary</source>
        <translation>Sletning af opsummeringen</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Behold den lidt endnu</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Slet den nu</translation>
    </message>
    <message>
        <source>Press again: it cannot come back</source>
        <translation>Tryk igen: Den kan ikke hentes tilbage</translation>
    </message>
    <message>
        <source>Cleared in {left}. Copy it into the record before that.</source>
        <translation>Slettes om {left}. Kopiér den til journalen inden da.</translation>
    </message>
    <message>
        <source>The summary is cleared within a minute.</source>
        <translation>Opsummeringen slettes inden for et minut.</translation>
    </message>
    <message>
        <source>The summary will be cleared soon. Copy it into the record before that.</source>
        <translation>Opsummeringen slettes snart. Kopiér den til journalen inden da.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>End the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Bagefter</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Tilbage til trinnet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>CompactWindow</name>
    <message>
        <source>Meeting – Samråd</source>
        <translation>Møde – Samråd</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>Stort vindue</translation>
    </message>
    <message>
        <source>This desktop does not let a window stay on top: use the window&apos;s own menu.</source>
        <translation>Skrivebordet her kan ikke holde et vindue øverst. Brug vinduets egen menu.</translation>
    </message>
</context>
<context>
    <name>ConnectPanel</name>
    <message>
        <source>How Samråd knows who is in</source>
        <translation>Sådan ved Samråd, hvem der er med</translation>
    </message>
    <message>
        <source>&amp;Let Samråd follow the list</source>
        <translation>&amp;Lad Samråd følge listen</translation>
    </message>
    <message>
        <source>Keep the list by &amp;hand</source>
        <translation>Før listen i &amp;hånden</translation>
    </message>
    <message>
        <source>Close and clear the list</source>
        <translation>Luk listen, og glem den</translation>
    </message>
    <message>
        <source>In everybody&apos;s list Samråd stands as “{name}”. Tell the participants that it is you: it hears and records nothing.</source>
        <translation>På alles deltagerliste står Samråd som ”{name}”. Sig til deltagerne, at det er dig: Samråd hører og optager intet.</translation>
    </message>
    <message>
        <source>The invitation leads to {host}. Your organisation has not named this server, so Samråd does not ask it.</source>
        <translation>Indkaldelsen fører til {host}. Din organisation har ikke angivet den server, så Samråd spørger den ikke.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>No number stated. Ask your unit.</source>
        <translation>Der er ikke oplyst noget nummer. Spørg i din afdeling.</translation>
    </message>
    <message>
        <source>Choose {choice}</source>
        <translation>Vælg {choice}</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Åbn siden</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Whom to call now</source>
        <translation>Hvem du kan ringe til nu</translation>
    </message>
    <message>
        <source>The guideline names nobody to call. Ask your unit.</source>
        <translation>Retningslinjen nævner ikke, hvem du kan ringe til. Spørg i din afdeling.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy “{text}”</source>
        <translation>Kopiér ”{text}”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>{words}: {text}</source>
        <translation>{words}: {text}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Starts at {time}</source>
        <translation>Begynder kl. {time}</translation>
    </message>
    <message>
        <source>Started at {time}</source>
        <translation>Begyndte kl. {time}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n minute(s)</source>
        <translation>
            <numerusform>Begynder om %n minut</numerusform>
            <numerusform>Begynder om %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Begynder nu</translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>Begyndte for %n minut siden</numerusform>
            <numerusform>Begyndte for %n minutter siden</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n thing(s) must be fixed</source>
        <translation>
            <numerusform>%n ting skal rettes</numerusform>
            <numerusform>%n ting skal rettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be tested</source>
        <translation>
            <numerusform>%n ting kunne ikke testes</numerusform>
            <numerusform>%n ting kunne ikke testes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready – %n thing(s) can be better</source>
        <translation>
            <numerusform>Klar – %n ting kan blive bedre</numerusform>
            <numerusform>Klar – %n ting kan blive bedre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still looking at %n thing(s)…</source>
        <translation>
            <numerusform>Tjekker stadig %n ting…</numerusform>
            <numerusform>Tjekker stadig %n ting…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in order</source>
        <translation>
            <numerusform>%n ting er i orden</numerusform>
            <numerusform>%n ting er i orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) you can look at</source>
        <translation>
            <numerusform>%n ting mere, som du kan se på</numerusform>
            <numerusform>%n ting mere, som du kan se på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Co&amp;py facts</source>
        <translation>Ko&amp;piér oplysninger</translation>
    </message>
    <message>
        <source>Something went wrong in Samråd.</source>
        <translation>Noget gik galt i Samråd.</translation>
    </message>
    <message>
        <source>Your meeting is not affected. Close Samråd and open it again when it suits you.</source>
        <translation>Det påvirker ikke dit møde. Luk Samråd, og åbn det igen, når det passer dig.</translation>
    </message>
    <message>
        <source>No note of it could be written on this computer.</source>
        <translation>Der kunne ikke skrives et notat om det på denne computer.</translation>
    </message>
    <message>
        <source>A note for your service desk is in {path}. It holds no names, pictures or sound.</source>
        <translation>Der ligger et notat til it-supporten i {path}. Det indeholder hverken navne, billeder eller lyd.</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>&amp;User name for the server</source>
        <translation>Br&amp;ugernavn til serveren</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Ad&amp;gangskode</translation>
    </message>
    <message>
        <source>Keep it in the computer&apos;s keyring</source>
        <translation>Gem det i computerens nøglering</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log ind</translation>
    </message>
</context>
<context>
    <name>DetailsFold</name>
    <message>
        <source>Names, languages and end</source>
        <translation>Navne, sprog og sluttid</translation>
    </message>
</context>
<context>
    <name>DevicePicker</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Automatic: {name}</source>
        <translation>Automatisk: {name}</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Ukendt enhed</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (ikke tilsluttet)</translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>To do after the meeting</source>
        <translation>Det skal gøres efter mødet</translation>
    </message>
    <message>
        <source>The guideline asks for nothing here.</source>
        <translation>Retningslinjen kræver ikke noget her.</translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <source>Open the page</source>
        <translation>Åbn siden</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Senest {day}</translation>
    </message>
    <message>
        <source>Save by {day}</source>
        <translation>Gem senest {day}</translation>
    </message>
    <message>
        <source>Save the day for the calendar…</source>
        <translation>Gem datoen til kalenderen…</translation>
    </message>
    <message>
        <source>Not in the guideline. From: {source}</source>
        <translation>Står ikke i retningslinjen. Kilde: {source}</translation>
    </message>
    <message>
        <source>Not in the guideline</source>
        <translation>Står ikke i retningslinjen</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>Det siger retningslinjen</translation>
    </message>
    <message>
        <source>The guideline says: {strength}</source>
        <translation>Retningslinjen siger: {strength}</translation>
    </message>
</context>
<context>
    <name>EarsStep</name>
    <message>
        <source>Both ears</source>
        <translation>Begge ører</translation>
    </message>
    <message>
        <source>Listen…</source>
        <translation>Lyt…</translation>
    </message>
    <message>
        <source>A soft sound plays on the left, then on the right. Say where you hear it.</source>
        <translation>En svag lyd spilles i venstre side og derefter i højre. Vælg, hvor du hører den.</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Afspil igen</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Afspil lyden</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>End the meeting…</source>
        <translation>Afslut mødet…</translation>
    </message>
</context>
<context>
    <name>EndingPanel</name>
    <message>
        <source>End the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>What ends the meeting</source>
        <translation>Det, der afslutter mødet</translation>
    </message>
    <message>
        <source>Close every document and window that you have shown.</source>
        <translation>Luk alle dokumenter og vinduer, som du har vist.</translation>
    </message>
</context>
<context>
    <name>EndingRow</name>
    <message>
        <source>{number}. {where}</source>
        <translation>{number}. {where}</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ikke gjort endnu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Gjort kl. {time}</translation>
    </message>
    <message>
        <source>{done}. The others are put out in {left}.</source>
        <translation>{done}. De andre bliver koblet af om {left}.</translation>
    </message>
    <message>
        <source>{done}. The time is up: look whether the room is empty.</source>
        <translation>{done}. Tiden er gået: Se efter, om rummet er tomt.</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Det har jeg gjort</translation>
    </message>
    <message>
        <source>I have stopped it</source>
        <translation>Jeg har stoppet det</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Ikke gjort alligevel</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}: {where}</translation>
    </message>
</context>
<context>
    <name>EndingSummary</name>
    <message>
        <source>No meeting has been ended here</source>
        <translation>Der er ikke afsluttet noget møde her</translation>
    </message>
    <message>
        <source>End the meeting…</source>
        <translation>Afslut mødet…</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>You said it is done. {what}</source>
        <translation>Du har markeret det som gjort. {what}</translation>
    </message>
    <message>
        <source>Still to do. {what}</source>
        <translation>Mangler endnu. {what}</translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message>
        <source>The meeting is over, and nobody is in the room any more.</source>
        <translation>Mødet er slut, og der er ikke flere i rummet.</translation>
    </message>
    <message>
        <source>The meeting is not ended yet.</source>
        <translation>Mødet er ikke afsluttet endnu.</translation>
    </message>
    <message>
        <source>Nobody can tell who is in the room: the list is not live.</source>
        <translation>Ingen kan sige, hvem der er i rummet: Listen opdateres ikke.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait outside, in the lobby or on the way in.</source>
        <translation>
            <numerusform>%n venter udenfor – i lobbyen eller på vej ind.</numerusform>
            <numerusform>%n venter udenfor – i lobbyen eller på vej ind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows nobody in the room.</source>
        <translation>Ifølge listen er der ingen i rummet.</translation>
    </message>
    <message numerus="yes">
        <source>%n still in the room, you perhaps among them</source>
        <translation>
            <numerusform>%n er stadig i rummet, måske dig selv</numerusform>
            <numerusform>%n er stadig i rummet, måske også dig selv</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are put out in {left}. It can still be stopped.</source>
        <translation>De andre bliver koblet af om {left}. Det kan stadig stoppes.</translation>
    </message>
    <message>
        <source>The others are put out soon. It can still be stopped.</source>
        <translation>De andre bliver snart koblet af. Det kan stadig stoppes.</translation>
    </message>
    <message>
        <source>The list already shows nobody in the room.</source>
        <translation>Listen viser, at der ikke er nogen tilbage i rummet.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} af {all} gjort</translation>
    </message>
    <message>
        <source>{count}: {consequence} Still to do. {what}</source>
        <translation>{count}: {consequence} Mangler stadig: {what}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>the room is still open for others.</source>
        <translation>Rummet er stadig åbent for andre.</translation>
    </message>
    <message>
        <source>the meeting is not quite ended.</source>
        <translation>Mødet er ikke helt afsluttet.</translation>
    </message>
    <message>
        <source>All is done, as you say. Nobody can confirm it: the list is not live.</source>
        <translation>Du har markeret alt som gjort. Det kan ikke bekræftes: Listen opdateres ikke.</translation>
    </message>
    <message>
        <source>All is done and the room is empty, but somebody waits outside and may come in.</source>
        <translation>Alt er gjort, og rummet er tomt, men der venter nogen udenfor, som kan komme ind.</translation>
    </message>
    <message>
        <source>All is done, but the list still shows people in the room.</source>
        <translation>Alt er gjort, men listen viser stadig deltagere i rummet.</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>Udstyr</translation>
    </message>
    <message>
        <source>Samråd checks by itself while this page is open. Nothing is recorded unless you ask to hear yourself.</source>
        <translation>Samråd tjekker udstyret automatisk, så længe siden er åben. Intet optages, medmindre du beder om at høre dig selv.</translation>
    </message>
    <message>
        <source>&amp;Report for the service desk…</source>
        <translation>&amp;Rapport til it-supporten…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lad det stå, som det er</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Det passer ikke</translation>
    </message>
    <message>
        <source>The conversation starts soon and something must be fixed: see plan B on Equipment.</source>
        <translation>Samtalen begynder snart, og noget skal rettes: Se plan B under Udstyr.</translation>
    </message>
</context>
<context>
    <name>ExpectedPanel</name>
    <message>
        <source>Who is expected</source>
        <translation>Hvem skal være med?</translation>
    </message>
    <message>
        <source>Expect one more: name, role</source>
        <translation>Tilføj en, du venter: navn, rolle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>No identity numbers here: write the name only.</source>
        <translation>Ingen cpr-numre her: Skriv kun navnet.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Skriv først et navn.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: not here</source>
        <translation>{name}: ikke her</translation>
    </message>
    <message>
        <source>{name}: was not here</source>
        <translation>{name}: var ikke her</translation>
    </message>
    <message>
        <source>{name}: here</source>
        <translation>{name}: er her</translation>
    </message>
    <message>
        <source>{name}: probably here</source>
        <translation>{name}: er formentlig her</translation>
    </message>
    <message>
        <source>{name}: was here</source>
        <translation>{name}: var her</translation>
    </message>
    <message>
        <source>{name}: probably was here</source>
        <translation>{name}: var formentlig her</translation>
    </message>
    <message>
        <source>{sentence}, as {name}</source>
        <translation>{sentence}, som {name}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>{here} of {expected} here</source>
        <translation>{here} af {expected} er her</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n ukendt</numerusform>
            <numerusform>%n ukendte</numerusform>
        </translation>
    </message>
    <message>
        <source>When last seen: {words}</source>
        <translation>Da listen sidst var opdateret: {words}</translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message numerus="yes">
        <source>This guideline ran out %n day(s) ago, on {day}. It can still be used: ask whoever is responsible for it whether it holds.</source>
        <translation>
            <numerusform>Retningslinjen udløb for %n dag siden, den {day}. Den kan stadig bruges: Spørg den ansvarlige, om den gælder.</numerusform>
            <numerusform>Retningslinjen udløb for %n dage siden, den {day}. Den kan stadig bruges: Spørg den ansvarlige, om den gælder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultHelp</name>
    <message>
        <source>Report on the equipment, to copy or save</source>
        <translation>Rapport om udstyret, klar til at kopiere eller gemme</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Hvem du kan ringe til</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Check again: {check}</source>
        <translation>Tjek igen: {check}</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What was found</source>
        <translation>Resultat af tjekket</translation>
    </message>
</context>
<context>
    <name>FinishedCard</name>
    <message>
        <source>That was the last step</source>
        <translation>Det var det sidste trin</translation>
    </message>
    <message>
        <source>End the meeting for everybody, so that nobody stays.</source>
        <translation>Afslut mødet for alle, så ingen bliver tilbage.</translation>
    </message>
    <message>
        <source>Steps not visited</source>
        <translation>Trin, der ikke har været vist</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Bagefter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message numerus="yes">
        <source>At the end, %n steps not visited</source>
        <translation>
            <numerusform>Du er ved slutningen. %n trin har ikke været vist.</numerusform>
            <numerusform>Du er ved slutningen. %n trin har ikke været vist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>Gå til {step}</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>shown</source>
        <translation>vist</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
</context>
<context>
    <name>GuidedCard</name>
    <message>
        <source>&amp;Guided check</source>
        <translation>&amp;Guidet tjek</translation>
    </message>
    <message>
        <source>End the guided check</source>
        <translation>Afslut det guidede tjek</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Målingens forløb</translation>
    </message>
    <message>
        <source>Guided check, step {number} of {count}: {title}</source>
        <translation>Guidet tjek, trin {number} af {count}: {title}</translation>
    </message>
    <message>
        <source>{seconds} s at most</source>
        <translation>højst {seconds} s</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
</context>
<context>
    <name>GuidelineLine</name>
    <message numerus="yes">
        <source>%n point(s) to settle in this guideline</source>
        <translation>
            <numerusform>%n uafklaret punkt i retningslinjen</numerusform>
            <numerusform>%n uafklarede punkter i retningslinjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå op</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Open the meeting</source>
        <translation>Åbn mødet</translation>
    </message>
    <message>
        <source>Next consultation</source>
        <translation>Næste samtale</translation>
    </message>
    <message>
        <source>Clears the answers, the invitation and every name</source>
        <translation>Sletter svarene, indkaldelsen og alle navne</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>What Samråd is for</source>
        <translation>Det bruger du Samråd til</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Hvis noget ikke virker</translation>
    </message>
    <message>
        <source>About Samråd</source>
        <translation>Om Samråd</translation>
    </message>
    <message>
        <source>It keeps no health information and gives no advice on care.</source>
        <translation>Det gemmer ingen helbredsoplysninger og giver ingen råd om behandling.</translation>
    </message>
    <message>
        <source>Picture, sound, invitations and names stay on this computer and are not saved. Samråd sends nothing, unless your organisation named a server to try, and makes no sound unless you ask for it.</source>
        <translation>Billede, lyd, indkaldelser og navne bliver på denne computer og gemmes ikke. Samråd sender ingenting, medmindre din organisation har angivet en server, der skal testes, og afspiller kun lyd, når du beder om det.</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Vis denne hjælp</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>Tjek det hele igen</translation>
    </message>
    <message>
        <source>Next part of the window; with Shift, the one before</source>
        <translation>Næste del af vinduet; med Skift den forrige</translation>
    </message>
    <message>
        <source>Go to the first page; 2 is the second, and so on</source>
        <translation>Gå til første side; 2 er den anden og så videre</translation>
    </message>
    <message>
        <source>Give the first answer to a question; 2 is the second, and so on</source>
        <translation>Vælg det første svar på et spørgsmål; 2 er det andet og så videre</translation>
    </message>
    <message>
        <source>Paste an invitation, in its field on Meeting</source>
        <translation>Indsæt en indkaldelse i feltet på siden Møde</translation>
    </message>
    <message>
        <source>Search, on Look up</source>
        <translation>Søg på siden Opslag</translation>
    </message>
    <message>
        <source>Samråd stands beside your video meeting. It says which service your organisation&apos;s guideline asks for, what to prepare and what is in an invitation. It checks that camera, microphone, loudspeaker and network work, and says what to do when they do not. It leads through the meeting step by step, compares who is there with who is expected, and helps to end it.</source>
        <translation>Samråd kører ved siden af dit videomøde. Det siger, hvilken løsning din organisations retningslinje angiver, hvad du skal forberede, og hvad der står i en indkaldelse. Det tjekker, at kamera, mikrofon, højttaler og netværk virker, og siger, hvad du kan gøre, hvis noget ikke virker. Det fører dig gennem mødet trin for trin, sammenligner, hvem der er med, med hvem du venter, og hjælper med at afslutte det.</translation>
    </message>
    <message>
        <source>Next step of the script; Backspace goes back, 1 to 4 choose a way on</source>
        <translation>Næste trin i mødeguiden; Backspace går tilbage, 1 til 4 vælger vejen videre</translation>
    </message>
    <message>
        <source>Skip the step of the script</source>
        <translation>Spring trinnet i mødeguiden over</translation>
    </message>
    <message>
        <source>Somebody came in: stop, and go on, in the script</source>
        <translation>Der kom nogen ind: hold pause, og fortsæt, i mødeguiden</translation>
    </message>
    <message>
        <source>Show the card that is offered, in the script</source>
        <translation>Vis det kort, der bliver tilbudt, i mødeguiden</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>Hide or show every name</source>
        <translation>Skjul eller vis alle navne</translation>
    </message>
    <message>
        <source>Small window with script and participants, and back</source>
        <translation>Lille vindue med mødeguide og deltagere, og tilbage</translation>
    </message>
    <message>
        <source>Go to what can be done with the person in the list</source>
        <translation>Gå til det, du kan gøre med den valgte person</translation>
    </message>
    <message>
        <source>Let in the person in the list; D sends them away</source>
        <translation>Luk den valgte person ind; D afviser</translation>
    </message>
    <message>
        <source>Mute the person in the list; U unmutes</source>
        <translation>Slå den valgte persons mikrofon fra; U slår den til</translation>
    </message>
    <message>
        <source>Lower the hand of the person in the list</source>
        <translation>Tag den valgte persons hånd ned</translation>
    </message>
    <message>
        <source>Say who the person in the list is</source>
        <translation>Angiv, hvem den valgte person er</translation>
    </message>
    <message>
        <source>Remove the person in the list, at the second press</source>
        <translation>Fjern den valgte person, ved andet tryk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Almindelig tekststørrelse</translation>
    </message>
    <message>
        <source>Close Samråd</source>
        <translation>Luk Samråd</translation>
    </message>
    <message>
        <source>Copy the facts about this program and send them to your service desk. The log helps too. Neither holds names, pictures or sound.</source>
        <translation>Kopiér oplysningerne om programmet, og send dem til it-supporten. Loggen er også en hjælp. Ingen af delene indeholder navne, billeder eller lyd.</translation>
    </message>
    <message>
        <source>Copy &amp;facts</source>
        <translation>Kopiér &amp;oplysninger</translation>
    </message>
    <message>
        <source>&amp;Log folder</source>
        <translation>&amp;Logmappe</translation>
    </message>
    <message>
        <source>&amp;Settings folder</source>
        <translation>Mappe med &amp;indstillinger</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL) 1.2.</source>
        <translation>Fri software under licensen European Union Public Licence (EUPL) 1.2.</translation>
    </message>
    <message>
        <source>Show the l&amp;icence</source>
        <translation>Vis li&amp;censen</translation>
    </message>
    <message>
        <source>Software &amp;by others</source>
        <translation>Software fra &amp;andre</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message with Ctrl+V.</source>
        <translation>Kopieret. Sæt det ind i din besked med Ctrl+V.</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is: {path}</source>
        <translation>Mappen kunne ikke åbnes. Den er her: {path}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>Software fra andre</translation>
    </message>
    <message>
        <source>The file {name} is missing.</source>
        <translation>Filen {name} mangler.</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Show names</source>
        <translation>Vis navne</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Skjul navne</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Navnene er skjult</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>Navnene vises</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Put this away</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>The browser that your guideline asks for was not found. The meeting opens in your usual one.</source>
        <translation>Den browser, som retningslinjen beder om, blev ikke fundet. Mødet åbner i din sædvanlige browser.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and paste it into the browser yourself.</source>
        <translation>Browseren kunne ikke åbnes. Kopiér linket, og indsæt det selv i browseren.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Indkaldelse</translation>
    </message>
    <message>
        <source>Paste the invitation, or drop the file from your calendar (.ics) or mail (.eml). It is read on this computer and kept in memory only.</source>
        <translation>Indsæt indkaldelsen, eller træk filen hertil fra kalenderen (.ics) eller mailprogrammet (.eml). Den læses på denne computer og gemmes ikke.</translation>
    </message>
    <message>
        <source>Text of the invitation, private data covered</source>
        <translation>Indkaldelsens tekst, hvor personoplysninger er skjult</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Åbn en fil…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Glem den</translation>
    </message>
    <message>
        <source>Copy the text without personal data</source>
        <translation>Kopiér teksten uden personoplysninger</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Åbn en indkaldelse</translation>
    </message>
    <message>
        <source>Invitations (*.ics *.eml *.txt *.html *.msg);;All files (*)</source>
        <translation>Indkaldelser (*.ics *.eml *.txt *.html *.msg);;Alle filer (*)</translation>
    </message>
    <message>
        <source>This cannot be opened. Save the invitation as a file first, or copy its text and paste it here.</source>
        <translation>Det kan ikke åbnes. Gem indkaldelsen som en fil først, eller kopiér teksten, og indsæt den her.</translation>
    </message>
    <message numerus="yes">
        <source>%n invited name(s) hold an identity number and are not on the list.</source>
        <translation>
            <numerusform>%n inviteret har et cpr-nummer i navnet og er ikke på listen.</numerusform>
            <numerusform>%n inviterede har et cpr-nummer i navnet og er ikke på listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the invitation first.</source>
        <translation>Der er intet at indsætte. Kopiér indkaldelsen først.</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>This meeting is cancelled.</source>
        <translation>Mødet er aflyst.</translation>
    </message>
    <message>
        <source>Invited by {name}</source>
        <translation>Indkaldt af {name}</translation>
    </message>
    <message>
        <source>{what}: {code}</source>
        <translation>{what}: {code}</translation>
    </message>
    <message>
        <source>There is no link to a meeting in this text.</source>
        <translation>Der er intet mødelink i teksten.</translation>
    </message>
    <message>
        <source>No personal data was found in the text.</source>
        <translation>Der blev ikke fundet personoplysninger i teksten.</translation>
    </message>
    <message numerus="yes">
        <source>{kind} (%n): {reason}</source>
        <translation>
            <numerusform>{kind} (%n): {reason}</numerusform>
            <numerusform>{kind} (%n): {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first part was looked through for personal data.</source>
        <translation>Kun den første del blev gennemgået for personoplysninger.</translation>
    </message>
    <message>
        <source>Diagnoses, treatments and wards could not be looked for.</source>
        <translation>Der kunne ikke ledes efter diagnoser, behandlinger og afsnit.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text should be gone through before it is sent. They are covered above.</source>
        <translation>
            <numerusform>%n sted i teksten bør gennemgås, før den sendes. Det er skjult ovenfor.</numerusform>
            <numerusform>%n steder i teksten bør gennemgås, før den sendes. De er skjult ovenfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the invitation it is {time}: the clock of this computer is another.</source>
        <translation>I indkaldelsen står der {time}: Denne computers ur følger en anden tidszone.</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, hele dagen</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day} kl. {times}</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Open the page</source>
        <translation>Åbn siden</translation>
    </message>
    <message>
        <source>Not in the guideline. From: {source}</source>
        <translation>Står ikke i retningslinjen. Kilde: {source}</translation>
    </message>
    <message>
        <source>Not in the guideline</source>
        <translation>Står ikke i retningslinjen</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>&amp;Language of the meeting</source>
        <translation>Mødets s&amp;prog</translation>
    </message>
    <message>
        <source>Se&amp;cond language beside it</source>
        <translation>&amp;Andet sprog ved siden af</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>LeakStep</name>
    <message>
        <source>Be quiet until the sound is over.</source>
        <translation>Vær stille, indtil lyden er slut.</translation>
    </message>
    <message>
        <source>Who hears the patient</source>
        <translation>Hvem kan høre patienten</translation>
    </message>
    <message>
        <source>With a headset on your ears you can go on without it.</source>
        <translation>Har du headset på, kan du springe målingen over.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mål igen</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Start målingen</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>You have looked at everything in your picture</source>
        <translation>Du har set på alt i dit billede</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) only you can see in your picture</source>
        <translation>
            <numerusform>%n ting, som kun du kan se i dit billede</numerusform>
            <numerusform>%n ting, som kun du kan se i dit billede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Open the meeting</source>
        <translation>Åbn mødet</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiér linket</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>Kopiér pinkoden</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>rum {room}</translation>
    </message>
    <message>
        <source>Do not open it. Ask whoever sent it.</source>
        <translation>Åbn det ikke. Spørg den, der sendte det.</translation>
    </message>
    <message>
        <source>This server is on no list. Open it only if you expected it.</source>
        <translation>Serveren står ikke på nogen liste. Åbn kun mødet, hvis du ventede det.</translation>
    </message>
    <message>
        <source>Whoever opens this link is the host. Do not pass it on.</source>
        <translation>Den, der åbner dette link, bliver vært. Send det ikke videre.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Who is connected</source>
        <translation>Hvem er med?</translation>
    </message>
    <message>
        <source>Enter goes to what you can do with the person. Letters are commands: see Help.</source>
        <translation>Enter går til det, du kan gøre med personen. Bogstaver er kommandoer: Se Hjælp.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Ingen er med.</translation>
    </message>
    <message>
        <source>Reading who is there …</source>
        <translation>Ser efter, hvem der er med…</translation>
    </message>
    <message>
        <source>Nobody to show: the list is not followed.</source>
        <translation>Ingen at vise: Listen følges ikke.</translation>
    </message>
</context>
<context>
    <name>LockAid</name>
    <message>
        <source>Is the room locked?</source>
        <translation>Er rummet låst?</translation>
    </message>
    <message>
        <source>Nobody is watching the room from here. Lock it in the meeting itself, as the step says.</source>
        <translation>Rummet følges ikke herfra. Lås det i selve mødet, som trinnet viser.</translation>
    </message>
    <message>
        <source>The service does not say whether the room is locked. Look in it.</source>
        <translation>Videoløsningen oplyser ikke, om rummet er låst. Se efter i selve mødet.</translation>
    </message>
    <message>
        <source>The room is locked. Whoever comes now has to wait.</source>
        <translation>Rummet er låst. Den, der kommer nu, skal vente.</translation>
    </message>
    <message>
        <source>The room is open. Whoever has the link can come in.</source>
        <translation>Rummet er åbent. Alle med linket kan komme ind.</translation>
    </message>
    <message>
        <source>The list is not live: look in the meeting itself.</source>
        <translation>Listen opdateres ikke: Se efter i selve mødet.</translation>
    </message>
    <message>
        <source>Not live since {time}. The room was locked then. Look in the meeting.</source>
        <translation>Ikke opdateret siden kl. {time}. Da var rummet låst. Se efter i mødet.</translation>
    </message>
    <message>
        <source>Not live since {time}. The room was open then. Look in the meeting.</source>
        <translation>Ikke opdateret siden kl. {time}. Da var rummet åbent. Se efter i mødet.</translation>
    </message>
    <message>
        <source>You keep the list yourself. Lock the room in the meeting, and note it under Participants.</source>
        <translation>Du fører selv listen. Lås rummet i mødet, og notér det under Deltagere.</translation>
    </message>
    <message>
        <source>You noted: locked.</source>
        <translation>Du har noteret: låst.</translation>
    </message>
    <message>
        <source>You noted: not locked.</source>
        <translation>Du har noteret: ikke låst.</translation>
    </message>
    <message>
        <source>Not here yet: {names}</source>
        <translation>Ikke kommet endnu: {names}</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message>
        <source>Press again: everything is cleared</source>
        <translation>Tryk igen: Alt slettes</translation>
    </message>
    <message>
        <source>Press again: {what}</source>
        <translation>Tryk igen: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not copied</source>
        <translation>
            <numerusform>%n punkt er ikke kopieret</numerusform>
            <numerusform>%n punkter er ikke kopieret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still in the room</source>
        <translation>
            <numerusform>%n er stadig i rummet</numerusform>
            <numerusform>%n er stadig i rummet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>skal afgøres</translation>
    </message>
    <message>
        <source>service is clear</source>
        <translation>løsning fundet</translation>
    </message>
</context>
<context>
    <name>NameCover</name>
    <message>
        <source>Samråd itself</source>
        <translation>Samråd selv</translation>
    </message>
    <message>
        <source>Participant {number}</source>
        <translation>Deltager {number}</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>En uden navn</translation>
    </message>
    <message>
        <source>Expected person {number}</source>
        <translation>Ventet person {number}</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} og %n til</numerusform>
            <numerusform>{names} og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next consultation</source>
        <translation>Næste samtale</translation>
    </message>
    <message>
        <source>Clears everything about this meeting: answers, invitation, every name, the summary and what is ticked. What you copied is still on the clipboard.</source>
        <translation>Sletter alt om dette møde: svar, indkaldelse, alle navne, opsummeringen og det, du har krydset af. Det, du har kopieret, ligger stadig i udklipsholderen.</translation>
    </message>
    <message>
        <source>Copy what was agreed</source>
        <translation>Kopiér det aftalte</translation>
    </message>
    <message>
        <source>Begin the next consultation</source>
        <translation>Begynd næste samtale</translation>
    </message>
</context>
<context>
    <name>NoGuideline</name>
    <message>
        <source>No guideline is in use. Choose your organisation, and its contacts, cards and rules stand here.</source>
        <translation>Der er ikke valgt nogen retningslinje. Vælg din organisation, så finder du dens kontakter, kort og regler her.</translation>
    </message>
    <message>
        <source>&amp;Choose your organisation</source>
        <translation>&amp;Vælg din organisation</translation>
    </message>
</context>
<context>
    <name>NoOrganisation</name>
    <message>
        <source>No guideline is in use. Choose your organisation, and what it asks for after a meeting stands here.</source>
        <translation>Der er ikke valgt nogen retningslinje. Vælg din organisation, så står der her, hvad den kræver efter et møde.</translation>
    </message>
    <message>
        <source>&amp;Choose your organisation</source>
        <translation>&amp;Vælg din organisation</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Beskeder</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>End the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All steps</source>
        <translation>Alle trin</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Small window</source>
        <translation>Lille vindue</translation>
    </message>
</context>
<context>
    <name>PaperContent</name>
    <message>
        <source>For the day when the computer fails. With names on it the sheet is confidential.</source>
        <translation>Til den dag, computeren svigter. Med navne på er arket fortroligt.</translation>
    </message>
    <message>
        <source>To say in {first}, and in slanting letters in {second}.</source>
        <translation>Det, der siges: {first}, og med kursiv {second}.</translation>
    </message>
    <message>
        <source>Why we meet</source>
        <translation>Derfor mødes vi</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Mødeleder</translation>
    </message>
    <message>
        <source>Begins and ends</source>
        <translation>Begynder og slutter</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>{number}. If: {what}</source>
        <translation>{number}. Hvis: {what}</translation>
    </message>
    <message>
        <source>Interrupt the meeting until it is settled.</source>
        <translation>Hold pause, til det er på plads.</translation>
    </message>
    <message>
        <source>Go on with {number}.</source>
        <translation>Gå videre til {number}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min.</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Bagefter</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s): {line}</source>
        <translation>
            <numerusform>Inden for %n dag: {line}</numerusform>
            <numerusform>Inden for %n dage: {line}</numerusform>
        </translation>
    </message>
    <message>
        <source>If something happens</source>
        <translation>Hvis der sker noget</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Hvem du kan ringe til</translation>
    </message>
    <message>
        <source>{phone}, choose {choice}</source>
        <translation>{phone}, vælg {choice}</translation>
    </message>
    <message>
        <source>* Not in the guideline. From: {source}</source>
        <translation>* Står ikke i retningslinjen. Kilde: {source}</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>in the room</source>
        <translation>i mødet</translation>
    </message>
    <message>
        <source>waiting in the lobby</source>
        <translation>venter i lobbyen</translation>
    </message>
    <message>
        <source>still asked for the PIN</source>
        <translation>mangler at taste pinkoden</translation>
    </message>
    <message>
        <source>on the way in</source>
        <translation>på vej ind</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>kun lyd</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>på telefon</translation>
    </message>
    <message>
        <source>without sound and picture</source>
        <translation>uden lyd og billede</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>navnet er tomt</translation>
    </message>
    <message>
        <source>the name has characters that nobody sees</source>
        <translation>navnet har tegn, som ingen kan se</translation>
    </message>
    <message>
        <source>the name has letters of another alphabet</source>
        <translation>navnet har bogstaver fra et andet alfabet</translation>
    </message>
    <message>
        <source>the name is far too long</source>
        <translation>navnet er alt for langt</translation>
    </message>
    <message>
        <source>the name looks like program code</source>
        <translation>navnet ligner programkode</translation>
    </message>
    <message>
        <source>Asked the service …</source>
        <translation>Videoløsningen er spurgt…</translation>
    </message>
    <message>
        <source>The service said yes, not seen yet</source>
        <translation>Videoløsningen sagde ja, men det ses ikke endnu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>Videoløsningen afviste det</translation>
    </message>
    <message>
        <source>The service could not do it</source>
        <translation>Videoløsningen kunne ikke gøre det</translation>
    </message>
    <message>
        <source>No answer: look in the meeting</source>
        <translation>Intet svar: Se i selve mødet</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Luk ind</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Slå mikrofonen fra</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Slå mikrofonen til</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>Tag hånden ned</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Lås møderummet</translation>
    </message>
    <message>
        <source>Unlock the room</source>
        <translation>Lås møderummet op</translation>
    </message>
    <message>
        <source>Mute all guests</source>
        <translation>Slå gæsternes mikrofoner fra</translation>
    </message>
    <message>
        <source>Let guests speak</source>
        <translation>Lad gæsterne tale</translation>
    </message>
    <message>
        <source>End for everybody</source>
        <translation>Afslut for alle</translation>
    </message>
    <message>
        <source>Press again to send away</source>
        <translation>Tryk igen for at afvise</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation>Tryk igen for at fjerne</translation>
    </message>
    <message>
        <source>Press again: it ends for everybody</source>
        <translation>Tryk igen: Mødet slutter for alle</translation>
    </message>
    <message>
        <source>hand raised</source>
        <translation>har rakt hånden op</translation>
    </message>
    <message>
        <source>watches the list</source>
        <translation>følger listen</translation>
    </message>
    <message>
        <source>belongs to another connection</source>
        <translation>hører til en anden forbindelse</translation>
    </message>
    <message>
        <source>host</source>
        <translation>vært</translation>
    </message>
    <message>
        <source>from another meeting</source>
        <translation>fra et andet møde</translation>
    </message>
    <message>
        <source>records the meeting</source>
        <translation>optager mødet</translation>
    </message>
    <message>
        <source>sends the meeting on to others</source>
        <translation>sender mødet videre til andre</translation>
    </message>
    <message>
        <source>writes down what is said</source>
        <translation>skriver ned, hvad der siges</translation>
    </message>
    <message>
        <source>uses AI</source>
        <translation>bruger AI</translation>
    </message>
    <message>
        <source>shows a screen</source>
        <translation>viser en skærm</translation>
    </message>
    <message>
        <source>camera on</source>
        <translation>kamera tændt</translation>
    </message>
    <message>
        <source>camera off</source>
        <translation>kamera slukket</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>mikrofon slået fra</translation>
    </message>
    <message>
        <source>when last seen</source>
        <translation>sidst set</translation>
    </message>
    <message>
        <source>{names} behind it</source>
        <translation>{names} sidder der</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Har forladt mødet</translation>
    </message>
    <message>
        <source>On your list: confirm</source>
        <translation>På din liste: Bekræft</translation>
    </message>
    <message>
        <source>Probably {name}: confirm</source>
        <translation>Formentlig {name}: Bekræft</translation>
    </message>
    <message>
        <source>Could be {name}: ask</source>
        <translation>Måske {name}: Spørg</translation>
    </message>
    <message>
        <source>Could be several: ask</source>
        <translation>Kan være flere: Spørg</translation>
    </message>
    <message>
        <source>Nobody on your list has this number</source>
        <translation>Ingen på din liste har dette nummer</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>Ikke på din liste</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>No organisation is chosen. The list works, but no limit and no rule of a guideline is known.</source>
        <translation>Der er ikke valgt en organisation. Listen virker, men Samråd kender hverken grænser eller regler fra en retningslinje.</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Vælg en organisation</translation>
    </message>
</context>
<context>
    <name>ParticipantsPlace</name>
    <message>
        <source>not live</source>
        <translation>ikke opdateret</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>ukendt deltager</translation>
    </message>
    <message>
        <source>somebody waits</source>
        <translation>nogen venter</translation>
    </message>
    <message>
        <source>list is live</source>
        <translation>listen opdateres</translation>
    </message>
    <message>
        <source>Practice: {sentence}</source>
        <translation>Øvelse: {sentence}</translation>
    </message>
    <message>
        <source>The participant list is no longer live. Go to Participants.</source>
        <translation>Deltagerlisten opdateres ikke længere. Gå til Deltagere.</translation>
    </message>
    <message>
        <source>Somebody unknown is in the meeting. Go to Participants.</source>
        <translation>Der er en ukendt deltager i mødet. Gå til Deltagere.</translation>
    </message>
</context>
<context>
    <name>PausedPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop talking until nobody else can hear.</source>
        <translation>Stop samtalen, til ingen andre kan høre med.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sig</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gør</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>The time stands still. Press P to go on where you were.</source>
        <translation>Tiden er standset. Tryk på P for at fortsætte, hvor du slap.</translation>
    </message>
</context>
<context>
    <name>PeopleAid</name>
    <message>
        <source>Who is here</source>
        <translation>Hvem er her</translation>
    </message>
    <message>
        <source>Show participants</source>
        <translation>Vis deltagerne</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Hvem er {name}?</translation>
    </message>
    <message>
        <source>Nobody is watching the list, and nobody is expected by name.</source>
        <translation>Deltagerlisten følges ikke, og der er ingen navne på dem, du venter.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is watching the list. You expect %n: compare with the meeting&apos;s own list.</source>
        <translation>
            <numerusform>Deltagerlisten følges ikke. Du venter %n person: Sammenlign med mødets egen liste.</numerusform>
            <numerusform>Deltagerlisten følges ikke. Du venter %n personer: Sammenlign med mødets egen liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the room; nobody is expected by name.</source>
        <translation>
            <numerusform>%n i rummet. Der er ingen navne på dem, du venter.</numerusform>
            <numerusform>%n i rummet. Der er ingen navne på dem, du venter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {expected} are here.</source>
        <translation>{here} af {expected} er her.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody you expect is here: %n.</source>
        <translation>
            <numerusform>Den, du venter, er her: %n.</numerusform>
            <numerusform>Alle, du venter, er her: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Mangler: {names}</translation>
    </message>
    <message>
        <source>Waiting to be let in: {names}</source>
        <translation>Venter på at komme ind: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be let in</source>
        <translation>
            <numerusform>%n venter på at komme ind</numerusform>
            <numerusform>%n venter på at komme ind</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: {names}</source>
        <translation>Ukendt: {names}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who is expected</source>
        <translation>Hvem skal være med?</translation>
    </message>
    <message>
        <source>Names are kept in memory only. They are gone with the next consultation.</source>
        <translation>Navnene gemmes ikke. De slettes, når du går til næste samtale.</translation>
    </message>
    <message>
        <source>N&amp;ame and role, for example: Anna Berg, nurse</source>
        <translation>N&amp;avn og rolle, fx: Anna Berg, sygeplejerske</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>This looks like an identity number, so it was covered. Write the name only: numbers do not belong here.</source>
        <translation>Det ligner et cpr-nummer og er derfor skjult. Skriv kun navnet: Numre hører ikke hjemme her.</translation>
    </message>
    <message>
        <source>There is no name before the comma.</source>
        <translation>Der er intet navn før kommaet.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>What {name} is</source>
        <translation>Hvad {name} er</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Fjern {name} fra listen</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Look at your picture yourself, and tick what is as it should be.</source>
        <translation>Se selv på dit billede, og sæt flueben ud for det, der er i orden.</translation>
    </message>
    <message>
        <source>How the patient sees you</source>
        <translation>Sådan ser patienten dig</translation>
    </message>
</context>
<context>
    <name>PlanBCard</name>
    <message>
        <source>The conversation starts soon. Use plan B:</source>
        <translation>Samtalen begynder snart. Brug plan B:</translation>
    </message>
    <message>
        <source>To the patient: “{text}”</source>
        <translation>Til patienten: ”{text}”</translation>
    </message>
    <message>
        <source>Copy the text to the patient</source>
        <translation>Kopiér teksten til patienten</translation>
    </message>
    <message>
        <source>Copy the telephone number</source>
        <translation>Kopiér telefonnummeret</translation>
    </message>
    <message>
        <source>1. Go on by telephone: {phone}</source>
        <translation>1. Tag samtalen over telefonen: {phone}</translation>
    </message>
    <message>
        <source>1. Go on by telephone: call the patient.</source>
        <translation>1. Tag samtalen over telefonen: Ring til patienten.</translation>
    </message>
    <message>
        <source>2. Or use another device: {device}</source>
        <translation>2. Eller brug en anden enhed: {device}</translation>
    </message>
    <message>
        <source>2. Or use another computer or telephone with a camera.</source>
        <translation>2. Eller brug en anden computer eller telefon med kamera.</translation>
    </message>
    <message>
        <source>Service desk: {contact}</source>
        <translation>It-support: {contact}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopieret.</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>Practice: nobody in this meeting is real</source>
        <translation>Øvelse: Alle i dette møde er opdigtede</translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>Practise with a made-up meeting</source>
        <translation>Øv dig med et opdigtet møde</translation>
    </message>
    <message>
        <source>Everything happens on this computer, and nobody in it is real. Try what to do when somebody unknown comes in, and when the network is lost.</source>
        <translation>Alt foregår på denne computer, og alle i mødet er opdigtede. Prøv, hvad du gør, når en ukendt kommer ind, og når forbindelsen svigter.</translation>
    </message>
    <message>
        <source>Which meeting to practise</source>
        <translation>Hvilket møde vil du øve?</translation>
    </message>
    <message>
        <source>Begin to practise</source>
        <translation>Begynd øvelsen</translation>
    </message>
</context>
<context>
    <name>PrepareCard</name>
    <message>
        <source>Prepare</source>
        <translation>Forbered mødet</translation>
    </message>
    <message>
        <source>The guideline has no list for this meeting.</source>
        <translation>Retningslinjen har ingen liste til dette møde.</translation>
    </message>
    <message>
        <source>The list follows when it is clear which service to use.</source>
        <translation>Listen kommer, når det er klart, hvilken løsning du skal bruge.</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print the script…</source>
        <translation>Udskriv mødeguiden…</translation>
    </message>
    <message>
        <source>For the day when the computer fails; no name is printed</source>
        <translation>Til den dag, computeren svigter. Der udskrives ingen navne.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til printeren.</translation>
    </message>
    <message>
        <source>The printer does not take it. Choose another one.</source>
        <translation>Printeren tager ikke imod. Vælg en anden.</translation>
    </message>
    <message>
        <source>There is no printer: save as PDF</source>
        <translation>Der er ingen printer: Gem som PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-fil (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gemt: {path}</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Choose another folder.</source>
        <translation>Filen {path} kunne ikke gemmes. Vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Samråd is already open but does not answer. Wait a moment, or end it and start it again.</source>
        <translation>Samråd er allerede åbent, men svarer ikke. Vent et øjeblik, eller afslut det, og start det igen.</translation>
    </message>
    <message>
        <source>Samråd ended unexpectedly last time. A note for your service desk is in the folder with the log: see Help.</source>
        <translation>Samråd lukkede uventet ned sidste gang. Der ligger et notat til it-supporten i logmappen: Se Hjælp.</translation>
    </message>
    <message>
        <source>There is no display for the window of Samråd. To check the equipment without it: {command}</source>
        <translation>Der er ingen skærm til Samråds vindue. Kontrollér udstyret uden vindue med: {command}</translation>
    </message>
    <message>
        <source>Samråd could not open its window. Please tell your service desk.</source>
        <translation>Samråd kunne ikke åbne sit vindue. Giv it-supporten besked.</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Say</source>
        <translation>Sig</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gør</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Tilbage til trinnet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>This is over now. Go back when you are ready.</source>
        <translation>Det er overstået nu. Gå tilbage, når du er klar.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>What kind of conversation is it?</source>
        <translation>Hvad er det for en samtale?</translation>
    </message>
    <message>
        <source>Press 1, 2, 3 … for the first, second, third answer.</source>
        <translation>Tryk på 1, 2, 3 … for at vælge det første, andet, tredje svar.</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised hands, first to last</source>
        <translation>Oprakte hænder, den første først</translation>
    </message>
    <message>
        <source>There is nobody in the round of introductions.</source>
        <translation>Der er ingen i præsentationsrunden.</translation>
    </message>
    <message>
        <source>All have spoken: ask for questions.</source>
        <translation>Alle har præsenteret sig: Giv plads til spørgsmål.</translation>
    </message>
    <message>
        <source>Not everybody has spoken yet: {names}</source>
        <translation>Har ikke præsenteret sig endnu: {names}</translation>
    </message>
    <message>
        <source>{number}. {name}, since {time}</source>
        <translation>{number}. {name}, siden kl. {time}</translation>
    </message>
    <message>
        <source>A hand goes away here when it is lowered in the meeting.</source>
        <translation>En hånd forsvinder her, når den tages ned i mødet.</translation>
    </message>
    <message>
        <source>Nobody has raised a hand.</source>
        <translation>Ingen har rakt hånden op.</translation>
    </message>
    <message>
        <source>The list is not live: this is how the hands were when last seen.</source>
        <translation>Listen opdateres ikke: Sådan så hænderne ud sidst.</translation>
    </message>
    <message>
        <source>Raised hands are not seen from here: look in the meeting itself.</source>
        <translation>Oprakte hænder kan ikke ses herfra: Se efter i selve mødet.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>This page is open</source>
        <translation>Denne side er åben</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Look up</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
</context>
<context>
    <name>ReferenceWords</name>
    <message>
        <source>No opening hours stated</source>
        <translation>Ingen åbningstider oplyst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Closed, opens {when}</source>
        <translation>Lukket, åbner {when}</translation>
    </message>
    <message>
        <source>Public holidays: {names}</source>
        <translation>Helligdage: {names}</translation>
    </message>
    <message>
        <source>{days} {first}–{last}</source>
        <translation>{days} kl. {first}–{last}</translation>
    </message>
    <message>
        <source>taken to be closed on public holidays</source>
        <translation>regnes som lukket på helligdage</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase} ({count})</source>
        <translation>{phase} ({count})</translation>
    </message>
    <message>
        <source>Open round the clock</source>
        <translation>Åbent døgnet rundt</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Åbent til {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>i dag kl. {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>i morgen kl. {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} kl. {time}</translation>
    </message>
    <message>
        <source>{weekday} {date} at {time}</source>
        <translation>{weekday} {date} kl. {time}</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Otherwise than last time</source>
        <translation>Anderledes end sidst</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report for the service desk</source>
        <translation>Rapport til it-supporten</translation>
    </message>
    <message>
        <source>Whole names of &amp;devices, which may hold their owners&apos;</source>
        <translation>&amp;Enhedernes fulde navne, som kan indeholde ejerens navn</translation>
    </message>
    <message>
        <source>&amp;Addresses and names of open programs</source>
        <translation>&amp;Adresser og navne på åbne programmer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Gem som &amp;PDF…</translation>
    </message>
    <message>
        <source>Save for a pro&amp;gram (JSON)…</source>
        <translation>Gem til et andet pro&amp;gram (JSON)…</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message with Ctrl+V.</source>
        <translation>Kopieret. Sæt det ind i din besked med Ctrl+V.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-fil (*.pdf)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON-fil (*.json)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gemt: {path}</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Choose another folder.</source>
        <translation>Filen {path} kunne ikke gemmes. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Read it through, then copy it into a message to your service desk. Picture and sound are never in it; addresses and names only if you tick them.</source>
        <translation>Læs den igennem, og kopiér den ind i en besked til it-supporten. Den indeholder aldrig billede eller lyd, og kun adresser og navne, hvis du sætter flueben ved dem.</translation>
    </message>
    <message>
        <source>Also include:</source>
        <translation>Tag også med:</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Roo&amp;m, as in the link</source>
        <translation>&amp;Møderum, som i linket</translation>
    </message>
    <message>
        <source>P&amp;IN of the host, if you have it</source>
        <translation>Værtens p&amp;inkode, hvis du har den</translation>
    </message>
    <message>
        <source>&amp;Follow the list</source>
        <translation>&amp;Følg deltagerlisten</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>PRACTICE: nobody in this meeting is real</source>
        <translation>ØVELSE: Alle i dette møde er opdigtede</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hele mødet</translation>
    </message>
</context>
<context>
    <name>RoomLine</name>
    <message>
        <source>list NOT live</source>
        <translation>listen er IKKE aktuel</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>læser …</translation>
    </message>
    <message>
        <source>over</source>
        <translation>slut</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åbent</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Øvelse</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Kept by hand. Last change at {time}.</source>
        <translation>Føres i hånden. Sidst ændret kl. {time}.</translation>
    </message>
    <message>
        <source>Kept by hand.</source>
        <translation>Føres i hånden.</translation>
    </message>
    <message>
        <source>Live since {time}</source>
        <translation>Opdateres løbende siden kl. {time}</translation>
    </message>
    <message>
        <source>The meeting is over for Samråd. This is how the list was at the end.</source>
        <translation>Mødet er slut for Samråd. Sådan så listen ud til sidst.</translation>
    </message>
    <message>
        <source>Reading who is there …</source>
        <translation>Ser efter, hvem der er med…</translation>
    </message>
    <message>
        <source>Nobody is watching the list yet</source>
        <translation>Ingen følger listen endnu</translation>
    </message>
    <message numerus="yes">
        <source>Not watched %n more time(s) before.</source>
        <translation>
            <numerusform>Heller ikke fulgt %n gang før det.</numerusform>
            <numerusform>Heller ikke fulgt %n gange før det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not watched from {begin} to {end}.</source>
        <translation>Ikke fulgt fra kl. {begin} til {end}.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Open to newcomers</source>
        <translation>Åbent for nye</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke begyndt</translation>
    </message>
    <message>
        <source>Guests are muted</source>
        <translation>Gæsternes mikrofoner er slået fra</translation>
    </message>
    <message>
        <source>Is recorded</source>
        <translation>Optages</translation>
    </message>
    <message>
        <source>Is sent on to others</source>
        <translation>Sendes videre til andre</translation>
    </message>
    <message>
        <source>Is written down</source>
        <translation>Skrives ned</translation>
    </message>
    <message>
        <source>AI is on</source>
        <translation>AI er slået til</translation>
    </message>
    <message>
        <source>When last seen: {words}</source>
        <translation>Da listen sidst var opdateret: {words}</translation>
    </message>
    <message>
        <source>The list is NOT live since {time}. Below is how it was then. Look in the meeting itself.</source>
        <translation>Listen er IKKE opdateret siden kl. {time}. Herunder ser du, hvordan den så ud da. Se i selve mødet.</translation>
    </message>
    <message>
        <source>Not live since {time}</source>
        <translation>Ikke opdateret siden kl. {time}</translation>
    </message>
    <message>
        <source>{count} of at most {most} in the room</source>
        <translation>{count} af højst {most} i mødet</translation>
    </message>
    <message>
        <source>{count} in the room; there must be fewer than {below}</source>
        <translation>{count} i mødet (skal være færre end {below})</translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n i mødet</numerusform>
            <numerusform>%n i mødet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundActions</name>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Not there after all</source>
        <translation>Er her ikke alligevel</translation>
    </message>
    <message>
        <source>One more person here</source>
        <translation>En person til her</translation>
    </message>
    <message>
        <source>Guardian here</source>
        <translation>Tilføj en værge her</translation>
    </message>
    <message>
        <source>Relative here</source>
        <translation>Tilføj en pårørende her</translation>
    </message>
    <message>
        <source>Interpreter here</source>
        <translation>Tilføj en tolk her</translation>
    </message>
    <message>
        <source>Off camera, beside them: name if you like</source>
        <translation>Uden for billedet, ved siden af: navn, hvis du vil</translation>
    </message>
    <message>
        <source>Order, identification, people off camera</source>
        <translation>Rækkefølge, identifikation, personer uden for billedet</translation>
    </message>
    <message>
        <source>Not spoken after all</source>
        <translation>Har ikke præsenteret sig alligevel</translation>
    </message>
    <message>
        <source>Has spoken</source>
        <translation>Har præsenteret sig</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Hvem er det?</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>No identity numbers here: the name is enough.</source>
        <translation>Ingen cpr-numre her: Navnet er nok.</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Introductions</source>
        <translation>Præsentationsrunde</translation>
    </message>
    <message>
        <source>Has introduced themselves</source>
        <translation>Har præsenteret sig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Order of speaking</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>Space: has spoken or not. Enter: whoever is next has introduced themselves.</source>
        <translation>Mellemrum: har præsenteret sig eller ej. Enter: Den næste har præsenteret sig.</translation>
    </message>
    <message>
        <source>{spoken} of {all} have spoken</source>
        <translation>{spoken} af {all} har præsenteret sig</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Næste: {name}</translation>
    </message>
    <message>
        <source>All have spoken. Whoever comes later joins the list.</source>
        <translation>Alle har præsenteret sig. Den, der kommer senere, føjes til listen.</translation>
    </message>
    <message>
        <source>Nobody to introduce yet.</source>
        <translation>Der er ingen at præsentere endnu.</translation>
    </message>
    <message>
        <source>{name} has introduced themselves</source>
        <translation>{name} har præsenteret sig</translation>
    </message>
    <message>
        <source>These are those you expect: nobody is watching who is there.</source>
        <translation>Det er dem, du venter: Deltagerlisten følges ikke.</translation>
    </message>
    <message>
        <source>Nobody is watching who is there, and nobody is expected by name. Add people under Participants.</source>
        <translation>Deltagerlisten følges ikke, og der er ingen navne på dem, du venter. Tilføj dem under Deltagere.</translation>
    </message>
    <message>
        <source>These are those you expect: nobody is in the list yet.</source>
        <translation>Det er dem, du venter: Der er ingen på deltagerlisten endnu.</translation>
    </message>
    <message>
        <source>From the list you keep yourself</source>
        <translation>Fra den liste, du selv fører</translation>
    </message>
    <message>
        <source>The list is not live: this is how it was when last seen.</source>
        <translation>Listen opdateres ikke: Sådan så den ud sidst.</translation>
    </message>
    <message>
        <source>The list is not live since {time}: this is how it was then.</source>
        <translation>Listen er ikke opdateret siden kl. {time}: Sådan så den ud da.</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Say who it is</source>
        <translation>Angiv, hvem det er</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see who it could be and what you can do.</source>
        <translation>Vælg en på listen for at se, hvem det kan være, og hvad du kan gøre.</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} er gået</translation>
    </message>
    <message>
        <source>{command}: {name}</source>
        <translation>{command}: {name}</translation>
    </message>
</context>
<context>
    <name>RowSource</name>
    <message>
        <source>Raised hands</source>
        <translation>Oprakte hænder</translation>
    </message>
    <message>
        <source>In the order they were raised</source>
        <translation>I den rækkefølge, de blev rakt op</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>They hear and see nothing until they are let in</source>
        <translation>De hører og ser intet, før de er lukket ind</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Skal afklares</translation>
    </message>
    <message>
        <source>In the room, and not identified</source>
        <translation>I mødet og ikke identificeret</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identificeret</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>I mødet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>No people to identify</source>
        <translation>Ingen personer at identificere</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>What the guideline says</source>
        <translation>Det siger retningslinjen</translation>
    </message>
    <message>
        <source>Not stated by {organisation} ({count})</source>
        <translation>Ikke beskrevet af {organisation} ({count})</translation>
    </message>
    <message>
        <source>Contradictions and points out of date ({count})</source>
        <translation>Modsigelser og forældede punkter ({count})</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Script</source>
        <translation>Mødeguide</translation>
    </message>
    <message>
        <source>A meeting was being led when Samråd ended unexpectedly. Go to Script to go on.</source>
        <translation>Der var et møde i gang, da Samråd lukkede uventet. Gå til Mødeguide for at fortsætte.</translation>
    </message>
</context>
<context>
    <name>ScriptPlace</name>
    <message>
        <source>half ended</source>
        <translation>kun halvt afsluttet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message numerus="yes">
        <source>%n steps not visited</source>
        <translation>
            <numerusform>%n trin ikke vist</numerusform>
            <numerusform>%n trin ikke vist</numerusform>
        </translation>
    </message>
    <message>
        <source>gone through</source>
        <translation>gennemgået</translation>
    </message>
    <message>
        <source>step {step} of {all}</source>
        <translation>trin {step} af {all}</translation>
    </message>
    <message>
        <source>The meeting is only half ended: others can stay. Go to Script.</source>
        <translation>Mødet er kun halvt afsluttet: Andre kan stadig være i rummet. Gå til Mødeguide.</translation>
    </message>
    <message>
        <source>It is time to end the meeting the right way. Go to Script.</source>
        <translation>Nu er det tid til at afslutte mødet på den rigtige måde. Gå til Mødeguide.</translation>
    </message>
    <message>
        <source>You are out of the meeting, and nobody can tell whether it has ended. Go to Script.</source>
        <translation>Du er ude af mødet, og det kan ikke ses, om det er slut. Gå til Mødeguide.</translation>
    </message>
    <message>
        <source>Another organisation was chosen, so the script that was running is put away. Go to Script to begin the new one.</source>
        <translation>Der er valgt en anden organisation, så mødeguiden, der var i gang, er lukket. Gå til Mødeguide for at begynde på den nye.</translation>
    </message>
</context>
<context>
    <name>ScriptPrinting</name>
    <message>
        <source>There is no script to print yet: choose your organisation.</source>
        <translation>Der er endnu ingen mødeguide at udskrive: Vælg din organisation.</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Udskrevet {day}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søg</translation>
    </message>
    <message>
        <source>Search cards, rules and contacts</source>
        <translation>Søg i kort, regler og kontakter</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word, or one that your guideline uses.</source>
        <translation>Intet fundet. Prøv et kortere ord eller et, som din retningslinje bruger.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Every change applies at once. There is nothing to save.</source>
        <translation>Alle ændringer gælder med det samme. Du behøver ikke at gemme noget.</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbejdsplads</translation>
    </message>
    <message>
        <source>Participant list</source>
        <translation>Deltagerliste</translation>
    </message>
    <message>
        <source>Last good check</source>
        <translation>Seneste gode tjek</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprog og udseende</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>This is how large the text will be.</source>
        <translation>Så stor bliver teksten.</translation>
    </message>
    <message>
        <source>&amp;Back to the usual settings</source>
        <translation>Til&amp;bage til de almindelige indstillinger</translation>
    </message>
    <message>
        <source>Your IT department decided this.</source>
        <translation>It-afdelingen har bestemt dette.</translation>
    </message>
    <message>
        <source>Its guideline says what matters: cable, headset, browser.</source>
        <translation>Organisationens retningslinje bestemmer, hvad der tæller: kabel, headset, browser.</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>O&amp;rganisation</translation>
    </message>
    <message>
        <source>Meeting ser&amp;vice</source>
        <translation>&amp;Videoløsning</translation>
    </message>
    <message>
        <source>Where you wor&amp;k</source>
        <translation>Hvor &amp;du arbejder</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tekststørrelse</translation>
    </message>
    <message>
        <source>For all of Samråd.</source>
        <translation>I hele Samråd.</translation>
    </message>
    <message>
        <source>Light &amp;or dark</source>
        <translation>&amp;Lyst eller mørkt</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Mikrofon</translation>
    </message>
    <message>
        <source>Loud&amp;speaker</source>
        <translation>&amp;Højttaler</translation>
    </message>
    <message>
        <source>A headset counts as a loudspeaker, too.</source>
        <translation>Et headset tæller også som højttaler.</translation>
    </message>
    <message>
        <source>Comp&amp;are with my last good check</source>
        <translation>Samm&amp;enlign med mit seneste gode tjek</translation>
    </message>
    <message>
        <source>&amp;Forget the last good check</source>
        <translation>&amp;Glem det seneste gode tjek</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>The last good check is deleted.</source>
        <translation>Det seneste gode tjek er slettet.</translation>
    </message>
    <message>
        <source>The file cannot be deleted just now. Try again later.</source>
        <translation>Filen kan ikke slettes lige nu. Prøv igen senere.</translation>
    </message>
</context>
<context>
    <name>SightNote</name>
    <message>
        <source>Names are hidden. F8 shows them again.</source>
        <translation>Navnene er skjult. F8 viser dem igen.</translation>
    </message>
    <message>
        <source>Others do not see this window when you share your screen.</source>
        <translation>Andre ser ikke dette vindue, når du deler din skærm.</translation>
    </message>
    <message>
        <source>When you share your screen, others see a black area here.</source>
        <translation>Når du deler din skærm, ser andre et sort felt her.</translation>
    </message>
    <message>
        <source>This computer cannot keep the window out of a shared screen. Hide the names with F8 before you share.</source>
        <translation>Denne computer kan ikke holde vinduet ude af en delt skærm. Skjul navnene med F8, før du deler.</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>&amp;Microphone in use</source>
        <translation>&amp;Mikrofon i brug</translation>
    </message>
    <message>
        <source>&amp;Loudspeaker in use</source>
        <translation>&amp;Højttaler i brug</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Mikrofonens lydniveau</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>starter</translation>
    </message>
    <message>
        <source>Playing…</source>
        <translation>Afspiller…</translation>
    </message>
    <message>
        <source>Play test sound</source>
        <translation>Afspil testlyd</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>is next</source>
        <translation>er den næste</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>har præsenteret sig</translation>
    </message>
    <message>
        <source>has not spoken yet</source>
        <translation>endnu ikke præsenteret</translation>
    </message>
    <message>
        <source>not in the room now</source>
        <translation>ikke i rummet nu</translation>
    </message>
    <message>
        <source>off camera</source>
        <translation>uden for billedet</translation>
    </message>
    <message>
        <source>off camera, beside {name}</source>
        <translation>uden for billedet, ved siden af {name}</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>En person til</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>En uden navn</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;inkode</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Brug denne pinkode</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Fortsæt som gæst</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igen nu</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Stop med at følge</translation>
    </message>
</context>
<context>
    <name>StartField</name>
    <message>
        <source>&amp;Next conversation at</source>
        <translation>&amp;Næste samtale kl.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>Forget the time</source>
        <translation>Fjern tidspunktet</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Check again</source>
        <translation>Tjek igen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Say</source>
        <translation>Sig</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gør</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Der kom nogen ind</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Trin {number} af {count}</translation>
    </message>
    <message>
        <source>This is the last step. Then the meeting is ended.</source>
        <translation>Det er det sidste trin. Bagefter skal mødet afsluttes.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Næste: {title}</translation>
    </message>
</context>
<context>
    <name>SummaryLeft</name>
    <message>
        <source>Copy for the record</source>
        <translation>Kopiér til journalen</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Behold den lidt endnu</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Slet den nu</translation>
    </message>
    <message>
        <source>Press again: it is cleared</source>
        <translation>Tryk igen for at slette den</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of what was agreed are still here</source>
        <translation>
            <numerusform>%n aftalt punkt ligger her stadig</numerusform>
            <numerusform>%n aftalte punkter ligger her stadig</numerusform>
        </translation>
    </message>
    <message>
        <source>There seems to be an identity number in it. Read it through first.</source>
        <translation>Der ser ud til at være et cpr-nummer i teksten. Læs den igennem først.</translation>
    </message>
    <message>
        <source>They are written nowhere, and forgotten after the meeting.</source>
        <translation>De bliver ikke gemt nogen steder og slettes efter mødet.</translation>
    </message>
    <message>
        <source>They are written nowhere, and forgotten in {time}.</source>
        <translation>De bliver ikke gemt nogen steder og slettes om {time}.</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Opsummering</translation>
    </message>
    <message>
        <source>Nothing is saved. Copy it into the record before it is cleared.</source>
        <translation>Intet gemmes. Kopiér det til journalen, før det slettes.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiér alt</translation>
    </message>
    <message>
        <source>Line {number} was taken out.</source>
        <translation>Linje {number} er fjernet.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senest</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>{used} min used</source>
        <translation>{used} min. gået</translation>
    </message>
    <message>
        <source>{used} min used, {planned} min planned</source>
        <translation>{used} min. gået, {planned} min. planlagt</translation>
    </message>
    <message>
        <source>Ends at about {time}</source>
        <translation>Slutter ca. kl. {time}</translation>
    </message>
    <message>
        <source>Ends at about {time}, as planned</source>
        <translation>Slutter ca. kl. {time} som planlagt</translation>
    </message>
    <message>
        <source>Ends at about {time}, planned {planned}</source>
        <translation>Slutter ca. kl. {time}, planlagt kl. {planned}</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>ca. {minutes} min.</translation>
    </message>
</context>
<context>
    <name>UnfinishedOffer</name>
    <message>
        <source>Samråd ended in the middle of a meeting</source>
        <translation>Samråd lukkede midt i et møde</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Fortsæt der</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>{title}: step {number} of {count}, {used} min used. Names are gone.</source>
        <translation>{title}: Trin {number} af {count}, {used} min. gået. Navnene er væk.</translation>
    </message>
</context>
<context>
    <name>WatchSetting</name>
    <message>
        <source>&amp;Join my meetings to show who is connected</source>
        <translation>Delt&amp;ag i mine møder for at vise, hvem der er med</translation>
    </message>
    <message>
        <source>Everybody in the meeting, the patient too, then sees one more name in the list. Samråd sends neither sound nor picture, and it joins only when you ask it to.</source>
        <translation>Alle i mødet, også patienten, ser så ét navn mere på listen. Samråd sender hverken lyd eller billede og deltager kun, når du beder om det.</translation>
    </message>
    <message>
        <source>Forget the login for the meeting server</source>
        <translation>Glem login til mødeserveren</translation>
    </message>
    <message>
        <source>The login is forgotten.</source>
        <translation>Login er glemt.</translation>
    </message>
    <message>
        <source>The keyring does not answer just now. Try again later.</source>
        <translation>Nøgleringen svarer ikke lige nu. Prøv igen senere.</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>Who it is</source>
        <translation>Hvem er det?</translation>
    </message>
    <message>
        <source>Tick everybody who sits there. Tick nobody if it is somebody you did not expect and let stay.</source>
        <translation>Sæt flueben ved alle, der sidder der. Sæt ingen flueben, hvis det er en, du ikke ventede, men lader blive.</translation>
    </message>
    <message>
        <source>How did you make sure?</source>
        <translation>Hvordan blev du sikker?</translation>
    </message>
    <message>
        <source>Not identified after all</source>
        <translation>Alligevel ikke identificeret</translation>
    </message>
    <message>
        <source>{name}: {reasons}</source>
        <translation>{name}: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>Others you expect (%n)</source>
        <translation>
            <numerusform>Andre, du venter (%n)</numerusform>
            <numerusform>Andre, du venter (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkplaceCard</name>
    <message>
        <source>Where do you work?</source>
        <translation>Hvor arbejder du?</translation>
    </message>
    <message>
        <source>Samråd then follows your organisation&apos;s guideline. You can change it in the settings.</source>
        <translation>Så følger Samråd din organisations retningslinje. Du kan skifte i indstillingerne.</translation>
    </message>
    <message>
        <source>There is no guideline on this computer. Ask your service desk to place one; the equipment can be checked without.</source>
        <translation>Der er ingen retningslinje på denne computer. Bed it-support om at lægge en ind; udstyret kan tjekkes uden.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Whom to call</source>
        <translation>Hvem du kan ringe til</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Sådan gør du</translation>
    </message>
    <message>
        <source>Choose {choice}</source>
        <translation>Vælg {choice}</translation>
    </message>
    <message>
        <source>No opening hours stated</source>
        <translation>Ingen åbningstider oplyst</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>Det siger retningslinjen</translation>
    </message>
    <message>
        <source>Not stated by {organisation}</source>
        <translation>Ikke beskrevet af {organisation}</translation>
    </message>
    <message>
        <source>Contradictions and points out of date</source>
        <translation>Modsigelser og forældede punkter</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Check again</source>
        <translation>Tjek igen</translation>
    </message>
    <message>
        <source>Try for longer</source>
        <translation>Test i længere tid</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <translation>Vælg et andet kamera</translation>
    </message>
    <message>
        <source>Choose another microphone</source>
        <translation>Vælg en anden mikrofon</translation>
    </message>
    <message>
        <source>Choose another loudspeaker</source>
        <translation>Vælg en anden højttaler</translation>
    </message>
    <message>
        <source>Play test sound</source>
        <translation>Afspil testlyd</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Start målingen</translation>
    </message>
    <message>
        <source>Try your voice</source>
        <translation>Test din stemme</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>Slå mikrofonen til</translation>
    </message>
    <message>
        <source>Turn the microphone up</source>
        <translation>Skru op for mikrofonen</translation>
    </message>
    <message>
        <source>Turn the microphone down</source>
        <translation>Skru ned for mikrofonen</translation>
    </message>
    <message>
        <source>Unmute the loudspeaker</source>
        <translation>Slå højttaleren til</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up</source>
        <translation>Skru op for højttaleren</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>Åbn indstillinger for privatliv</translation>
    </message>
    <message>
        <source>Open sound settings</source>
        <translation>Åbn lydindstillinger</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Åbn netværksindstillinger</translation>
    </message>
    <message>
        <source>Open power settings</source>
        <translation>Åbn strømindstillinger</translation>
    </message>
    <message>
        <source>Open update settings</source>
        <translation>Åbn opdateringsindstillinger</translation>
    </message>
    <message>
        <source>Open default apps</source>
        <translation>Åbn standardapps</translation>
    </message>
    <message>
        <source>Open display settings</source>
        <translation>Åbn skærmindstillinger</translation>
    </message>
    <message>
        <source>Open date and time</source>
        <translation>Åbn dato og klokkeslæt</translation>
    </message>
    <message>
        <source>privacy, camera</source>
        <translation>Beskyttelse af personlige oplysninger og sikkerhed, Kamera</translation>
    </message>
    <message>
        <source>privacy, microphone</source>
        <translation>Beskyttelse af personlige oplysninger og sikkerhed, Mikrofon</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netværk og internet</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Opdateringer</translation>
    </message>
    <message>
        <source>default apps</source>
        <translation>Standardapps</translation>
    </message>
    <message>
        <source>displays</source>
        <translation>Skærm</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Dato og klokkeslæt</translation>
    </message>
    <message>
        <source>The system did not allow that. Change it in the system&apos;s sound settings.</source>
        <translation>Systemet tillod det ikke. Ret det i computerens lydindstillinger.</translation>
    </message>
    <message>
        <source>The page did not open. Look in the system&apos;s settings under: {page}.</source>
        <translation>Siden blev ikke åbnet. Se i computerens indstillinger under: {page}.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>List not live</source>
        <translation>Listen er ikke opdateret</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Ikke identificeret</translation>
    </message>
    <message>
        <source>Misleading name</source>
        <translation>Misvisende navn</translation>
    </message>
    <message>
        <source>In the lobby</source>
        <translation>I lobbyen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nyt navn</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Ny forbindelse</translation>
    </message>
    <message>
        <source>Came after locking</source>
        <translation>Kom efter låsning</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Room not locked</source>
        <translation>Møderummet er ikke låst</translation>
    </message>
    <message>
        <source>Almost full</source>
        <translation>Næsten fuldt</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fuldt</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Optagelse</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transskription</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <translation>AI-assistent</translation>
    </message>
    <message>
        <source>Patient not seen</source>
        <translation>Patienten kan ikke ses</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Oprakte hænder</translation>
    </message>
    <message>
        <source>Not for patients</source>
        <translation>Ikke til patienter</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Se på listen</translation>
    </message>
    <message>
        <source>Samråd last heard from the meeting at {time}. Who is in the room now is not known.</source>
        <translation>Samråd har ikke hørt fra mødet siden kl. {time}. Hvem der er i mødet nu, vides ikke.</translation>
    </message>
    <message>
        <source>{names} has a new name since you identified this person. Make sure who it is.</source>
        <translation>{names} har fået nyt navn, efter at du identificerede personen. Få bekræftet, hvem det er.</translation>
    </message>
    <message>
        <source>You have not looked at the list for {number} minutes or more. Is everybody on it meant to be here?</source>
        <translation>Du har ikke set på listen i mindst {number} minutter. Skal alle på den være med?</translation>
    </message>
    <message>
        <source>The meeting was over for Samråd at {time}. Nobody watches the participant list now.</source>
        <translation>Mødet sluttede for Samråd kl. {time}. Ingen holder øje med deltagerlisten nu.</translation>
    </message>
    <message>
        <source>Samråd was put out of the meeting at {time}. Nobody watches the participant list now.</source>
        <translation>Samråd blev fjernet fra mødet kl. {time}. Ingen holder øje med deltagerlisten nu.</translation>
    </message>
    <message>
        <source>Joined again, or with a name that is here twice: {names}. Make sure who they are.</source>
        <translation>Kommet ind igen eller med et navn, der er her to gange: {names}. Få bekræftet, hvem de er.</translation>
    </message>
    <message>
        <source>More than one participant has joined as {names}. Make sure who each is.</source>
        <translation>Mere end én deltager er kommet ind som {names}. Få bekræftet, hvem hver af dem er.</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>{names} is in the room and is nobody you expect. Ask who it is.</source>
        <translation>{names} er i mødet og er ikke en af dem, du venter. Spørg, hvem det er.</translation>
    </message>
    <message>
        <source>The name {names} is written so that it can mislead. Make sure who it is.</source>
        <translation>Navnet {names} er skrevet, så det kan være misvisende. Få bekræftet, hvem det er.</translation>
    </message>
    <message>
        <source>{names} is waiting to be let in.</source>
        <translation>{names} venter på at blive lukket ind.</translation>
    </message>
    <message>
        <source>{names} has joined again. Make sure that it is the same person.</source>
        <translation>{names} er kommet ind igen. Få bekræftet, at det er den samme person.</translation>
    </message>
    <message>
        <source>{names} came in although the room is locked. Make sure who it is.</source>
        <translation>{names} kom ind, selv om møderummet er låst. Få bekræftet, hvem det er.</translation>
    </message>
    <message>
        <source>Expected, but not here yet: {names}.</source>
        <translation>Ventes, men er her ikke endnu: {names}.</translation>
    </message>
    <message>
        <source>Everyone you expect is here, and others can still come in.</source>
        <translation>Alle, du venter, er her, og andre kan stadig komme ind.</translation>
    </message>
    <message>
        <source>{number} take part, and there is room for {limit}.</source>
        <translation>{number} er med, og der er plads til {limit}.</translation>
    </message>
    <message>
        <source>All {limit} places are taken. Nobody else can join.</source>
        <translation>Alle {limit} pladser er optaget. Der kan ikke komme flere ind.</translation>
    </message>
    <message>
        <source>The meeting is being recorded.</source>
        <translation>Mødet bliver optaget.</translation>
    </message>
    <message>
        <source>The meeting is being streamed, so others can see and hear it.</source>
        <translation>Mødet bliver streamet, så andre kan se og høre det.</translation>
    </message>
    <message>
        <source>What is said is being written down.</source>
        <translation>Det, der bliver sagt, bliver skrevet ned.</translation>
    </message>
    <message>
        <source>An AI assistant is listening.</source>
        <translation>En AI-assistent lytter med.</translation>
    </message>
    <message>
        <source>The camera is off, so the patient cannot be seen: {names}.</source>
        <translation>Kameraet er slukket, så patienten kan ikke ses: {names}.</translation>
    </message>
    <message>
        <source>In the order they were raised: {names}.</source>
        <translation>I den rækkefølge, de blev rakt op: {names}.</translation>
    </message>
    <message>
        <source>{names} is the patient, and patients are not to use this meeting service.</source>
        <translation>{names} er patienten, og denne videoløsning må ikke bruges med patienter.</translation>
    </message>
    <message>
        <source>{names} is in the room and could be somebody you expect. Ask who it is.</source>
        <translation>{names} er i mødet og kan være en, du venter. Spørg, hvem det er.</translation>
    </message>
    <message>
        <source>{names} is in the room, and you have no list of those you expect.</source>
        <translation>{names} er i mødet, og du har ingen liste over dem, du venter.</translation>
    </message>
    <message>
        <source>Somebody without a name is on the telephone. Ask who it is.</source>
        <translation>En uden navn er med på telefon. Spørg, hvem det er.</translation>
    </message>
    <message>
        <source>Somebody without a name is in the room. Ask who it is.</source>
        <translation>En uden navn er i mødet. Spørg, hvem det er.</translation>
    </message>
    <message>
        <source>In the room, and not identified: {names}. Ask who they are.</source>
        <translation>I mødet og ikke identificeret: {names}. Spørg, hvem de er.</translation>
    </message>
    <message>
        <source>These names are written so that they can mislead: {names}.</source>
        <translation>Disse navne er skrevet, så de kan være misvisende: {names}.</translation>
    </message>
    <message>
        <source>{names} is waiting to be let in, and is not on your list.</source>
        <translation>{names} venter på at blive lukket ind og står ikke på din liste.</translation>
    </message>
    <message>
        <source>Somebody without a name is waiting to be let in.</source>
        <translation>En uden navn venter på at blive lukket ind.</translation>
    </message>
    <message>
        <source>Waiting to be let in: {names}.</source>
        <translation>Venter på at blive lukket ind: {names}.</translation>
    </message>
    <message>
        <source>Number waiting to be let in: {number}.</source>
        <translation>Antal, der venter på at blive lukket ind: {number}.</translation>
    </message>
    <message>
        <source>New names since you identified them: {names}.</source>
        <translation>Nye navne, efter at du identificerede dem: {names}.</translation>
    </message>
    <message>
        <source>Came in although the room is locked: {names}.</source>
        <translation>Kom ind, selv om møderummet er låst: {names}.</translation>
    </message>
    <message>
        <source>Still not here after {limit} minutes: {names}.</source>
        <translation>Stadig ikke her efter {limit} minutter: {names}.</translation>
    </message>
    <message>
        <source>{number} take part, more than the {limit} there may be.</source>
        <translation>{number} er med, og der må højst være {limit}.</translation>
    </message>
    <message>
        <source>The meeting is being recorded by {names}.</source>
        <translation>Mødet bliver optaget af {names}.</translation>
    </message>
    <message>
        <source>The meeting is being streamed by {names}, so others can see and hear it.</source>
        <translation>Mødet bliver streamet af {names}, så andre kan se og høre det.</translation>
    </message>
    <message>
        <source>What is said is being written down by {names}.</source>
        <translation>Det, der bliver sagt, bliver skrevet ned af {names}.</translation>
    </message>
    <message>
        <source>An AI assistant is listening: {names}.</source>
        <translation>En AI-assistent lytter med: {names}.</translation>
    </message>
    <message>
        <source>When the list was last live: {sentence}</source>
        <translation>Da listen sidst var opdateret: {sentence}</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Identificér…</translation>
    </message>
    <message>
        <source>Ask to leave…</source>
        <translation>Bed vedkommende gå…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Luk ind</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Lås møderummet</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igen nu</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Jeg har set på listen</translation>
    </message>
    <message>
        <source>Ask for the camera…</source>
        <translation>Bed om kamera…</translation>
    </message>
    <message>
        <source>How to stop it…</source>
        <translation>Sådan stoppes det…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Hvad du kan gøre…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noteret</translation>
    </message>
    <message>
        <source>You can say: “I do not know who you are, and what we talk about is confidential. Tell us who you are, or leave the meeting.”</source>
        <translation>Du kan sige: ”Jeg ved ikke, hvem du er, og det, vi taler om, er fortroligt. Sig, hvem du er, eller forlad mødet.”</translation>
    </message>
    <message>
        <source>You can say: “I cannot see you. Can you switch on your camera?”</source>
        <translation>Du kan sige: ”Jeg kan ikke se dig. Kan du tænde dit kamera?”</translation>
    </message>
    <message>
        <source>Stop it in the meeting&apos;s own window, or ask whoever started it to do so. Samråd cannot.</source>
        <translation>Stop det i mødets eget vindue, eller bed den, der startede det, om at gøre det. Det kan Samråd ikke.</translation>
    </message>
    <message>
        <source>Ask in the meeting whether anybody has heard from them, or telephone. Samråd calls nobody.</source>
        <translation>Spørg i mødet, om nogen har hørt fra dem, eller ring. Samråd ringer ikke til nogen.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} og {last}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} og {number} til</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>en uden navn</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>En deltager</translation>
    </message>
    <message>
        <source>{number} participants</source>
        <translation>{number} deltagere</translation>
    </message>
</context>
<context>
    <name>allowed</name>
    <message>
        <source>Your organisation has not allowed Samråd to join meetings.</source>
        <translation>Din organisation har ikke givet Samråd lov til at deltage i møder.</translation>
    </message>
    <message>
        <source>Joining meetings is switched off in your settings.</source>
        <translation>I dine indstillinger er det slået fra, at Samråd må deltage i møder.</translation>
    </message>
    <message>
        <source>Neither the guideline nor your organisation names a server that Samråd may ask.</source>
        <translation>Hverken retningslinjen eller din organisation nævner en server, som Samråd må spørge.</translation>
    </message>
    <message>
        <source>Your organisation has not set up an account for Samråd on the meeting&apos;s server.</source>
        <translation>Din organisation har ikke oprettet en konto til Samråd på mødets server.</translation>
    </message>
</context>
<context>
    <name>baseline</name>
    <message>
        <source>earlier today</source>
        <translation>tidligere i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>for {days} dage siden</translation>
    </message>
    <message>
        <source>You are {difference} dB quieter than {when}.</source>
        <translation>Din stemme er {difference} dB svagere end {when}.</translation>
    </message>
    <message>
        <source>Move the microphone to your mouth; look for a volume or mute ring.</source>
        <translation>Flyt mikrofonen tættere på munden, og se, om den har en knap, der er skruet ned eller slået fra.</translation>
    </message>
    <message>
        <source>You are {difference} dB louder than {when}.</source>
        <translation>Din stemme er {difference} dB kraftigere end {when}.</translation>
    </message>
    <message>
        <source>Move the microphone a little away, or turn it down.</source>
        <translation>Flyt mikrofonen lidt væk, eller skru ned for den.</translation>
    </message>
    <message>
        <source>The background is {difference} dB louder than {when}.</source>
        <translation>Baggrundsstøjen er {difference} dB højere end {when}.</translation>
    </message>
    <message>
        <source>Close the door or window, and see what hums.</source>
        <translation>Luk døren eller vinduet, og find ud af, hvad der brummer.</translation>
    </message>
    <message>
        <source>Your voice stands out {difference} dB less from the background than {when}.</source>
        <translation>Din stemme ligger {difference} dB tættere på baggrundsstøjen end {when}.</translation>
    </message>
    <message>
        <source>Your voice sounds duller than {when}: up to {now} kHz, then {then} kHz.</source>
        <translation>Din stemme lyder mere dæmpet end {when}: nu op til {now} kHz, dengang {then} kHz.</translation>
    </message>
    <message>
        <source>See whether another microphone is in use than then.</source>
        <translation>Se efter, om der bruges en anden mikrofon end dengang.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker {difference} dB louder than {when}.</source>
        <translation>Mikrofonen hører højttaleren {difference} dB højere end {when}.</translation>
    </message>
    <message>
        <source>Turn the loudspeaker down, or use a headset.</source>
        <translation>Skru ned for højttaleren, eller brug et headset.</translation>
    </message>
    <message>
        <source>The camera gives {now} pictures a second; {when} it gave {then}.</source>
        <translation>Kameraet giver {now} billeder i sekundet; {when} gav det {then}.</translation>
    </message>
    <message>
        <source>More light on your face often helps.</source>
        <translation>Mere lys på ansigtet hjælper ofte.</translation>
    </message>
    <message>
        <source>The picture is darker than {when}.</source>
        <translation>Billedet er mørkere end {when}.</translation>
    </message>
    <message>
        <source>Turn on a light in front of you.</source>
        <translation>Tænd en lampe foran dig.</translation>
    </message>
    <message>
        <source>The Wi-Fi is {difference} dB weaker than {when}.</source>
        <translation>Wifi-signalet er {difference} dB svagere end {when}.</translation>
    </message>
    <message>
        <source>Move closer to the access point, or use a network cable.</source>
        <translation>Sæt dig, hvor wifi er bedre, eller brug netværkskabel.</translation>
    </message>
    <message>
        <source>The network connection is slower than {when}: {now} Mbit/s, then {then} Mbit/s.</source>
        <translation>Netværksforbindelsen er langsommere end {when}: nu {now} Mbit/s, dengang {then} Mbit/s.</translation>
    </message>
    <message>
        <source>Try another network cable, dock or wall socket.</source>
        <translation>Prøv et andet netværkskabel, en anden dockingstation eller et andet netværksstik i væggen.</translation>
    </message>
</context>
<context>
    <name>basis</name>
    <message>
        <source>By the guideline: {rules} (must)</source>
        <translation>Ifølge retningslinjen: {rules} (skal)</translation>
    </message>
    <message>
        <source>By the guideline: {rules} (should)</source>
        <translation>Ifølge retningslinjen: {rules} (bør)</translation>
    </message>
    <message>
        <source>By the guideline: {rules} (may)</source>
        <translation>Ifølge retningslinjen: {rules} (kan)</translation>
    </message>
    <message>
        <source>By the guideline: {rules}</source>
        <translation>Ifølge retningslinjen: {rules}</translation>
    </message>
</context>
<context>
    <name>by_hand</name>
    <message>
        <source>No names were found in this.</source>
        <translation>Der blev ikke fundet nogen navne.</translation>
    </message>
    <message>
        <source>This is too large for a list of names. Copy the names alone.</source>
        <translation>Det er for stort til at være en navneliste. Kopiér kun navnene.</translation>
    </message>
    <message>
        <source>This is very long, and only its first part was read.</source>
        <translation>Det er meget langt, og kun den første del blev læst.</translation>
    </message>
    <message>
        <source>Only the first {most} names were taken.</source>
        <translation>Kun de første {most} navne blev taget med.</translation>
    </message>
    <message>
        <source>This file holds no text. Copy the names, or save the list as text or CSV.</source>
        <translation>Der er ingen tekst i filen. Kopiér navnene, eller gem listen som tekst eller CSV.</translation>
    </message>
    <message>
        <source>What looks like an identity number was covered. Numbers do not belong here.</source>
        <translation>Noget, der ligner et cpr-nummer, er skjult. Numre hører ikke hjemme her.</translation>
    </message>
    <message>
        <source>The list says {told} in the meeting, {found} names were found. Check it.</source>
        <translation>Ifølge listen er der {told} i mødet, men antallet af navne er {found}. Se efter.</translation>
    </message>
    <message>
        <source>The list says {told} in the lobby, {found} names were found. Check it.</source>
        <translation>Ifølge listen er der {told} i lobbyen, men antallet af navne er {found}. Se efter.</translation>
    </message>
    <message>
        <source>The file shows people who had left by then. They are not on the list.</source>
        <translation>Filen viser personer, der var gået på det tidspunkt. De er ikke med på listen.</translation>
    </message>
    <message>
        <source>The times in the file were not understood, so somebody on the list may have left.</source>
        <translation>Tidspunkterne i filen kunne ikke læses, så nogen på listen kan være gået.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>overskrift</translation>
    </message>
    <message>
        <source>about somebody</source>
        <translation>om en person</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initialer</translation>
    </message>
    <message>
        <source>button</source>
        <translation>knap</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>ingen bogstaver</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>not in the meeting</source>
        <translation>ikke i mødet</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>for mange</translation>
    </message>
    <message>
        <source>In the meeting&apos;s own window, let them in from its list of participants.</source>
        <translation>Luk personen ind fra deltagerlisten i mødets eget vindue.</translation>
    </message>
    <message>
        <source>In the meeting&apos;s own window, turn them away in its list of participants. If that is not possible, leave them waiting.</source>
        <translation>Afvis personen i deltagerlisten i mødets eget vindue. Kan det ikke lade sig gøre, så lad personen vente.</translation>
    </message>
    <message>
        <source>In the meeting&apos;s own window, remove them in its list of participants. If that is not possible, end the meeting and meet in a new one.</source>
        <translation>Fjern personen fra deltagerlisten i mødets eget vindue. Kan det ikke lade sig gøre, så afslut mødet, og mødes i et nyt.</translation>
    </message>
    <message>
        <source>Mute them in the meeting&apos;s own window, or ask them to mute themselves.</source>
        <translation>Slå personens mikrofon fra i mødets eget vindue, eller bed personen om selv at gøre det.</translation>
    </message>
    <message>
        <source>Ask them to turn their microphone on: nobody else can do it for them.</source>
        <translation>Bed personen om at slå mikrofonen til: Det kan ingen andre gøre.</translation>
    </message>
    <message>
        <source>Mute everybody in the meeting&apos;s own window, or ask everybody to mute.</source>
        <translation>Slå mikrofonen fra for alle i mødets eget vindue, eller bed alle om selv at gøre det.</translation>
    </message>
    <message>
        <source>Tell everybody that they may turn their microphones on again.</source>
        <translation>Sig til alle, at de gerne må slå mikrofonen til igen.</translation>
    </message>
    <message>
        <source>Lock the meeting in its own window if it can be locked. Otherwise look at its list often.</source>
        <translation>Lås mødet i dets eget vindue, hvis det kan låses. Ellers se ofte på dets liste.</translation>
    </message>
    <message>
        <source>Unlock the meeting in its own window.</source>
        <translation>Lås mødet op i dets eget vindue.</translation>
    </message>
    <message>
        <source>Lower the hand in the meeting&apos;s own window, or ask them to do it.</source>
        <translation>Tag hånden ned i mødets eget vindue, eller bed personen om at gøre det.</translation>
    </message>
    <message>
        <source>End the meeting for everybody in its own window. Only leaving it leaves the others there.</source>
        <translation>Afslut mødet for alle i dets eget vindue. Forlader du det bare, bliver de andre.</translation>
    </message>
    <message>
        <source>In Teams: People, and the tick beside their name under the lobby.</source>
        <translation>I Teams: Personer, og fluebenet ved navnet under lobbyen.</translation>
    </message>
    <message>
        <source>In Teams: People, and the cross beside their name under the lobby.</source>
        <translation>I Teams: Personer, og krydset ved navnet under lobbyen.</translation>
    </message>
    <message>
        <source>In Teams: People, More options beside their name, Remove from meeting.</source>
        <translation>I Teams: Personer, Flere indstillinger ved navnet, Fjern fra mødet.</translation>
    </message>
    <message>
        <source>In Teams: People, More options beside their name, Mute participant.</source>
        <translation>I Teams: Personer, Flere indstillinger ved navnet, Slå deltagerens lyd fra.</translation>
    </message>
    <message>
        <source>In Teams: People, Mute all.</source>
        <translation>I Teams: Personer, Slå lyden fra for alle.</translation>
    </message>
    <message>
        <source>In Teams: Controls, Lock meeting; in older versions People, More actions, Lock the meeting. Then nobody else gets in, not even into the lobby.</source>
        <translation>I Teams: Kontrolelementer, Lås mødet. I ældre udgaver Personer, Flere handlinger, Lås mødet. Så kommer ingen andre ind, heller ikke i lobbyen.</translation>
    </message>
    <message>
        <source>In Teams: Controls, Lock meeting, Unlock; in older versions People, More actions, Unlock the meeting.</source>
        <translation>I Teams: Kontrolelementer, Lås mødet, Lås op. I ældre udgaver Personer, Flere handlinger, Lås mødet op.</translation>
    </message>
    <message>
        <source>In Teams: People, More options beside their name, Lower hand.</source>
        <translation>I Teams: Personer, Flere indstillinger ved navnet, Tag hånden ned.</translation>
    </message>
    <message>
        <source>In Teams: the arrow beside Leave, End meeting.</source>
        <translation>I Teams: pilen ved Forlad, Afslut mødet.</translation>
    </message>
    <message>
        <source>In Whereby: they knock, and a message asks you. Let them in there.</source>
        <translation>I Whereby: Personen banker på, og en besked spørger dig. Luk ind der.</translation>
    </message>
    <message>
        <source>In Whereby: they knock, and a message asks you. Turn them away there.</source>
        <translation>I Whereby: Personen banker på, og en besked spørger dig. Afvis der.</translation>
    </message>
    <message>
        <source>In Whereby: lock the room with its padlock. Whoever comes then has to knock.</source>
        <translation>I Whereby: Lås møderummet med hængelåsen. Den, der kommer bagefter, skal banke på.</translation>
    </message>
    <message>
        <source>In Whereby: unlock the room with its padlock.</source>
        <translation>I Whereby: Lås møderummet op med hængelåsen.</translation>
    </message>
    <message>
        <source>In Skype: Admit beside their name under the lobby.</source>
        <translation>I Skype: Luk ind ved navnet under lobbyen.</translation>
    </message>
    <message>
        <source>In Skype: Deny beside their name under the lobby.</source>
        <translation>I Skype: Afvis ved navnet under lobbyen.</translation>
    </message>
    <message>
        <source>In Skype: right-click their name in the list of participants, Remove from Meeting.</source>
        <translation>I Skype: Højreklik på navnet i deltagerlisten, Fjern fra møde.</translation>
    </message>
    <message>
        <source>In Skype: More options, End Meeting.</source>
        <translation>I Skype: Flere indstillinger, Afslut møde.</translation>
    </message>
    <message>
        <source>Say goodbye and hang up.</source>
        <translation>Sig farvel, og læg på.</translation>
    </message>
    <message>
        <source>Open the list of participants in the meeting, mark the names, copy them and paste them here. If they cannot be marked, type them or tick whom you see.</source>
        <translation>Åbn deltagerlisten i mødet, markér navnene, kopiér dem, og sæt dem ind her. Kan de ikke markeres, så skriv dem, eller sæt flueben ved dem, du ser.</translation>
    </message>
    <message>
        <source>In Teams, open People. Mark the names, copy them and paste them here. If they cannot be marked, copy the text of a picture of the list, drop the attendance file if Teams offers you one, or tick whom you see.</source>
        <translation>Åbn Personer i Teams. Markér navnene, kopiér dem, og sæt dem ind her. Kan de ikke markeres, så kopiér teksten fra et billede af listen, træk deltagerfilen hertil, hvis Teams tilbyder en, eller sæt flueben ved dem, du ser.</translation>
    </message>
    <message>
        <source>Ask who is there, and tick each of them or type the name.</source>
        <translation>Spørg, hvem der er med, og sæt flueben ved hver enkelt, eller skriv navnet.</translation>
    </message>
    <message>
        <source>Tick whom you see and hear, or type the name.</source>
        <translation>Sæt flueben ved dem, du ser og hører, eller skriv navnet.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>The camera was unplugged.</source>
        <translation>Kameraet er taget ud.</translation>
    </message>
    <message>
        <source>The camera is plugged in again.</source>
        <translation>Kameraet er sat i igen.</translation>
    </message>
    <message>
        <source>Another camera is in use now.</source>
        <translation>Nu bruges et andet kamera.</translation>
    </message>
    <message>
        <source>The microphone was unplugged.</source>
        <translation>Mikrofonen er taget ud.</translation>
    </message>
    <message>
        <source>The microphone is plugged in again.</source>
        <translation>Mikrofonen er sat i igen.</translation>
    </message>
    <message>
        <source>Another microphone is in use now.</source>
        <translation>Nu bruges en anden mikrofon.</translation>
    </message>
    <message>
        <source>The loudspeaker was unplugged.</source>
        <translation>Højttaleren er taget ud.</translation>
    </message>
    <message>
        <source>The loudspeaker is plugged in again.</source>
        <translation>Højttaleren er sat i igen.</translation>
    </message>
    <message>
        <source>Another loudspeaker is in use now.</source>
        <translation>Nu bruges en anden højttaler.</translation>
    </message>
    <message>
        <source>The headset was unplugged.</source>
        <translation>Headsettet er taget ud.</translation>
    </message>
    <message>
        <source>The headset is plugged in again.</source>
        <translation>Headsettet er sat i igen.</translation>
    </message>
    <message>
        <source>A headset is in use now.</source>
        <translation>Nu bruges et headset.</translation>
    </message>
    <message>
        <source>The network connection is gone.</source>
        <translation>Netværksforbindelsen er væk.</translation>
    </message>
    <message>
        <source>The network is Wi-Fi now.</source>
        <translation>Samtalen kører nu over wifi.</translation>
    </message>
    <message>
        <source>The network is Wi-Fi again.</source>
        <translation>Samtalen kører igen over wifi.</translation>
    </message>
    <message>
        <source>The network runs over a mobile connection now.</source>
        <translation>Samtalen kører nu over en mobil forbindelse.</translation>
    </message>
    <message>
        <source>The network comes through the cable now.</source>
        <translation>Samtalen kører nu over netværkskabel.</translation>
    </message>
    <message>
        <source>The network is another one now.</source>
        <translation>Computeren er nu på et andet netværk.</translation>
    </message>
    <message>
        <source>The computer is in its dock now.</source>
        <translation>Computeren er nu koblet til dockingstationen.</translation>
    </message>
    <message>
        <source>The computer was taken out of its dock.</source>
        <translation>Computeren er koblet fra dockingstationen.</translation>
    </message>
    <message>
        <source>The computer runs on its battery now.</source>
        <translation>Computeren kører nu på batteri.</translation>
    </message>
    <message>
        <source>The computer has mains power again.</source>
        <translation>Computeren får strøm fra stikkontakten igen.</translation>
    </message>
    <message>
        <source>A screen was connected or taken away.</source>
        <translation>En skærm er koblet til eller fra.</translation>
    </message>
    <message>
        <source>This computer is used from another one now.</source>
        <translation>Denne computer bruges nu fra en anden computer.</translation>
    </message>
    <message>
        <source>You sit at this computer itself again.</source>
        <translation>Du sidder igen ved selve computeren.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>Computeren har været i slumretilstand.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Højttaler</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Meeting program</source>
        <translation>Mødeprogram</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>Connection to the meeting service</source>
        <translation>Forbindelse til videoløsningen</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Opdateringer</translation>
    </message>
    <message>
        <source>Sound leak</source>
        <translation>Lydlækage</translation>
    </message>
    <message>
        <source>Lid and cover</source>
        <translation>Låg og skydelåge</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>How you are seen</source>
        <translation>Sådan ser man dig</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>Indstillinger for privatliv</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Genstart</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skærme</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbejdsplads</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Slumretilstand</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Smartkort</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>Lydindstillinger</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>The meeting&apos;s server shows the list while the meeting goes on. Samråd joins as a participant that everybody sees, and comings and goings appear by themselves.</source>
        <translation>Mødets server viser listen, mens mødet er i gang. Samråd er med som en deltager, som alle kan se, og listen viser af sig selv, hvem der kommer og går.</translation>
    </message>
    <message>
        <source>The meeting&apos;s server shows the list while the meeting goes on, over an account that your organisation has set up. Comings and goings appear by themselves.</source>
        <translation>Mødets server viser listen, mens mødet er i gang, gennem en konto, som din organisation har oprettet. Listen viser af sig selv, hvem der kommer og går.</translation>
    </message>
    <message>
        <source>This service gives no list to other programs. Copy its list and paste it, or tick who you see.</source>
        <translation>Denne videoløsning giver ingen liste til andre programmer. Kopiér listen, og sæt den ind, eller sæt flueben ved dem, du ser.</translation>
    </message>
    <message>
        <source>Samråd does not join this meeting, so it cannot see the list itself. Copy the list of participants and paste it, or tick who you see.</source>
        <translation>Samråd deltager ikke i dette møde og kan derfor ikke selv se listen. Kopiér deltagerlisten, og sæt den ind, eller sæt flueben ved dem, du ser.</translation>
    </message>
    <message>
        <source>Without an account on the meeting&apos;s server Samråd cannot see the list itself. Tick who you see, or paste their names.</source>
        <translation>Uden en konto på mødets server kan Samråd ikke selv se listen. Sæt flueben ved dem, du ser, eller indsæt deres navne.</translation>
    </message>
    <message>
        <source>Teams gives no list to other programs. Paste its list or its attendance file, or tick who you see.</source>
        <translation>Teams giver ingen liste til andre programmer. Indsæt listen eller deltagerfilen, eller sæt flueben ved dem, du ser.</translation>
    </message>
    <message>
        <source>Whereby gives no list to programs on your computer. Paste the names or tick who you see.</source>
        <translation>Whereby giver ingen liste til programmer på din computer. Indsæt navnene, eller sæt flueben ved dem, du ser.</translation>
    </message>
    <message>
        <source>This service knows who is booked and tells no program who is connected. Tick who you see, or paste their names.</source>
        <translation>Videoløsningen ved, hvem der er booket, men fortæller ikke andre programmer, hvem der er med. Sæt flueben ved dem, du ser, eller indsæt deres navne.</translation>
    </message>
    <message>
        <source>Skype gives no list to other programs any more. Paste the names or tick who you see.</source>
        <translation>Skype giver ikke længere nogen liste til andre programmer. Indsæt navnene, eller sæt flueben ved dem, du ser.</translation>
    </message>
    <message>
        <source>A video call by text message has no list of participants. Tick who you see and hear.</source>
        <translation>En videosamtale via sms har ingen deltagerliste. Sæt flueben ved dem, du ser og hører.</translation>
    </message>
    <message>
        <source>A telephone call has no list of participants. Ask who is there, and tick them.</source>
        <translation>En telefonsamtale har ingen deltagerliste. Spørg, hvem der er med, og sæt flueben ved dem.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>See what you can do: {command}</source>
        <translation>Se, hvad du kan gøre: {command}</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Brug:</translation>
    </message>
    <message>
        <source>Samråd does not understand: {words}</source>
        <translation>Samråd forstår ikke: {words}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tilvalg</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjælp.</translation>
    </message>
    <message>
        <source>Without a command, Samråd opens its window.</source>
        <translation>Uden en kommando åbner Samråd sit vindue.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Vis versionen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Check the equipment.</source>
        <translation>Tjek udstyret.</translation>
    </message>
    <message>
        <source>Check, begin or list guideline files.</source>
        <translation>Tjek, opret eller vis retningslinjer.</translation>
    </message>
    <message>
        <source>Look for personal data in an invitation.</source>
        <translation>Led efter personoplysninger i en indkaldelse.</translation>
    </message>
    <message>
        <source>Open a meeting to practise in.</source>
        <translation>Åbn et møde at øve sig i.</translation>
    </message>
    <message>
        <source>Checks camera, microphone, loudspeaker and network. Exit code: 0 ready, 1 can be better, 2 must be fixed, 3 could not be tested.</source>
        <translation>Tjekker kamera, mikrofon, højttaler og netværk. Afslutningskode: 0 klar, 1 kan blive bedre, 2 skal rettes, 3 kunne ikke testes.</translation>
    </message>
    <message>
        <source>Write the report for a program (JSON).</source>
        <translation>Skriv rapporten, så et program kan læse den (JSON).</translation>
    </message>
    <message>
        <source>Run only the checks you name. Choose from: {checks}.</source>
        <translation>Kør kun de tjek, du nævner. Vælg mellem: {checks}.</translation>
    </message>
    <message>
        <source>Give up after this many seconds.</source>
        <translation>Giv op efter så mange sekunder.</translation>
    </message>
    <message>
        <source>There is no check “{name}”. The checks are: {checks}.</source>
        <translation>Der er ikke noget tjek, der hedder ”{name}”. Vælg mellem: {checks}.</translation>
    </message>
    <message>
        <source>--timeout takes seconds from 1 to {most}, not “{given}”.</source>
        <translation>--timeout skal være et antal sekunder fra 1 til {most}, ikke ”{given}”.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Only the first {most} are shown.</source>
        <translation>Kun de første {most} vises.</translation>
    </message>
    <message>
        <source>“{title}”: items at most: {items}; time to read them: {seconds} s.</source>
        <translation>”{title}”: Højst {items} punkter, læsetid {seconds} s.</translation>
    </message>
    <message>
        <source>“{title}”, {moment}: steps at most: {steps}; time to say them: {seconds} s; planned: {minutes} min.</source>
        <translation>”{title}”, {moment}: Højst {steps} trin, taletid {seconds} s, planlagt {minutes} min.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>begyndelsen</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>midten</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>afslutningen</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Filen er i orden.</translation>
    </message>
    <message>
        <source>Faults: {faults}. Warnings: {warnings}.</source>
        <translation>Fejl: {faults}. Advarsler: {warnings}.</translation>
    </message>
    <message>
        <source>An id takes small letters, digits and hyphens, not “{given}”.</source>
        <translation>Et id består af små bogstaver, tal og bindestreger, ikke ”{given}”.</translation>
    </message>
    <message>
        <source>{file} is there already. It stays as it is.</source>
        <translation>{file} findes allerede. Filen ændres ikke.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} kan ikke skrives.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrevet: {file}</translation>
    </message>
    <message>
        <source>What organisations say about video meetings.</source>
        <translation>Hvad organisationer siger om videomøder.</translation>
    </message>
    <message>
        <source>Look for faults in a guideline file.</source>
        <translation>Led efter fejl i en fil med en retningslinje.</translation>
    </message>
    <message>
        <source>Write a guideline file to begin with.</source>
        <translation>Skriv en fil at begynde med.</translation>
    </message>
    <message>
        <source>Name the organisations there are.</source>
        <translation>Vis de organisationer, der findes.</translation>
    </message>
    <message>
        <source>Looks for faults in a guideline file. Exit code: 0 sound, 1 only warnings, 2 faults, 3 it cannot be read.</source>
        <translation>Leder efter fejl i en fil med en retningslinje. Afslutningskode: 0 i orden, 1 kun advarsler, 2 fejl, 3 filen kan ikke læses.</translation>
    </message>
    <message>
        <source>The file to look at.</source>
        <translation>Den fil, der skal tjekkes.</translation>
    </message>
    <message>
        <source>Writes a guideline file with explanations, for you to change.</source>
        <translation>Skriver en fil med forklaringer, som du kan rette til.</translation>
    </message>
    <message>
        <source>Id of the organisation; the file needs the same name.</source>
        <translation>Organisationens id; filen skal hedde det samme.</translation>
    </message>
    <message>
        <source>Where to write it; else it is shown.</source>
        <translation>Hvor filen skal skrives; ellers vises den.</translation>
    </message>
    <message>
        <source>Names the organisations that can be chosen here.</source>
        <translation>Viser de organisationer, der kan vælges her.</translation>
    </message>
    <message>
        <source>Port {port} is taken or not allowed. Choose another one with --port.</source>
        <translation>Port {port} er optaget eller ikke tilladt. Vælg en anden med --port.</translation>
    </message>
    <message>
        <source>The practice meeting is closed.</source>
        <translation>Øvemødet er lukket.</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Room: {alias}</source>
        <translation>Møderum: {alias}</translation>
    </message>
    <message>
        <source>Host PIN: {pin}</source>
        <translation>Værtens pinkode: {pin}</translation>
    </message>
    <message>
        <source>Guest PIN: {pin}</source>
        <translation>Gæsternes pinkode: {pin}</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Ventes:</translation>
    </message>
    <message>
        <source>It begins when a program that speaks Pexip&apos;s client API comes in with the host PIN.</source>
        <translation>Det begynder, når et program, der bruger Pexips klient-API, går ind med værtens pinkode.</translation>
    </message>
    <message>
        <source>To practise in Samråd&apos;s own window you need no server: open Participants and choose “Practise with a made-up meeting”.</source>
        <translation>Du behøver ingen server for at øve dig i Samråds eget vindue: Åbn Deltagere, og vælg ”Øv dig med et opdigtet møde”.</translation>
    </message>
    <message>
        <source>Only this computer can reach it. Nobody in it is real. Ctrl+C closes it.</source>
        <translation>Kun denne computer kan nå det. Alle i mødet er opdigtede. Ctrl+C lukker det.</translation>
    </message>
    <message>
        <source>Opens a meeting to practise in, on this computer only. Exit code: 0 closed, 2 faults in the scenario, 3 it cannot be read or the port is taken.</source>
        <translation>Åbner et møde at øve sig i, kun på denne computer. Afslutningskode: 0 lukket, 2 fejl i scenariet, 3 det kan ikke læses, eller porten er optaget.</translation>
    </message>
    <message>
        <source>Name of a scenario, or a file that ends with .toml.</source>
        <translation>Navnet på et scenarie eller en fil, der ender på .toml.</translation>
    </message>
    <message>
        <source>Name the scenarios there are.</source>
        <translation>Vis de scenarier, der findes.</translation>
    </message>
    <message>
        <source>Use this port; else one that is free.</source>
        <translation>Brug denne port; ellers en, der er ledig.</translation>
    </message>
    <message>
        <source>Play so many times faster.</source>
        <translation>Afspil så mange gange hurtigere.</translation>
    </message>
    <message>
        <source>Language of the names and explanations.</source>
        <translation>Sprog for navne og forklaringer.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535, not “{given}”.</source>
        <translation>--port skal være et tal fra 1 til 65535, ikke ”{given}”.</translation>
    </message>
    <message>
        <source>--speed takes a number from {least} to {most}, not “{given}”.</source>
        <translation>--speed skal være et tal fra {least} til {most}, ikke ”{given}”.</translation>
    </message>
    <message>
        <source>--language takes one of these: {languages}, not “{given}”.</source>
        <translation>--language skal være et af disse: {languages}, ikke ”{given}”.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Equipment check: report for the service desk</source>
        <translation>Udstyrstjek: rapport til it-supporten</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Sendes til</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Tjekket</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Retningslinje</translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>Somebody by telephone</source>
        <translation>Nogen via telefon</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{place}: there is no guideline of this name, so no guideline is used.</source>
        <translation>{place}: Der findes ingen retningslinje med det navn, så ingen retningslinje bruges.</translation>
    </message>
    <message>
        <source>{place}: this file is not used. The organisation&apos;s guideline holds without it.</source>
        <translation>{place}: Filen bruges ikke. Organisationens retningslinje gælder uden den.</translation>
    </message>
    <message>
        <source>{place}: extends is true, but Samråd comes with no guideline of this name. The file stands alone.</source>
        <translation>{place}: extends er true, men Samråd har ingen retningslinje med det navn. Filen står alene.</translation>
    </message>
    <message>
        <source>{place}: what is mandatory in the guideline below stays, also in {table}. It can be reworded.</source>
        <translation>{place}: Det, som er obligatorisk i den underliggende retningslinje, bliver, også i {table}. Ordene kan ændres.</translation>
    </message>
    <message>
        <source>{place}: {key} takes the name of a server such as video.example.org. It is left out.</source>
        <translation>{place}: {key} skal være navnet på en server som video.example.org. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} needs two parts behind a leading dot, such as .example.org: one part would take the servers of a whole country. It is left out.</source>
        <translation>{place}: {key} skal have to dele efter et punktum først, f.eks. .example.org: Med én del ville det gælde alle servere i et land. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: opening hours take days, from and until, and end later than they begin. The entry is left out.</source>
        <translation>{place}: Åbningstider skal have days, from og until og slutte senere, end de begynder. Posten udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} takes an address that begins with https://. It is left out.</source>
        <translation>{place}: {key} skal være en adresse, der begynder med https://. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: {lower} cannot be above {higher}. What the file says of them is left out.</source>
        <translation>{place}: {lower} kan ikke være over {higher}. Det, filen siger om dem, udelades.</translation>
    </message>
    <message>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, linje {line}</translation>
    </message>
    <message>
        <source>{place}: this file cannot be opened, so the usual values are used.</source>
        <translation>{place}: Filen kan ikke åbnes, så de almindelige værdier bruges.</translation>
    </message>
    <message>
        <source>{place}: this file is too large or has too long lines, so the usual values are used.</source>
        <translation>{place}: Filen er for stor eller har for lange linjer, så de almindelige værdier bruges.</translation>
    </message>
    <message>
        <source>{place}: the file cannot be read from here on, so the usual values are used.</source>
        <translation>{place}: Filen kan ikke læses herfra, så de almindelige værdier bruges.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a number from {lowest} to {highest}. {usual} is used.</source>
        <translation>{place}: {key} skal være et tal fra {lowest} til {highest}. {usual} bruges.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a whole number from {lowest} to {highest}. {usual} is used.</source>
        <translation>{place}: {key} skal være et helt tal fra {lowest} til {highest}. {usual} bruges.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a text of at most {most} characters, in quotation marks. It is left out.</source>
        <translation>{place}: {key} skal være en tekst på højst {most} tegn i anførselstegn. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a list of texts, each in quotation marks. It is left out.</source>
        <translation>{place}: {key} skal være en liste af tekster, hver i anførselstegn. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} takes one of these words: {choices}. It is left out.</source>
        <translation>{place}: {key} skal være et af disse ord: {choices}. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a date such as 2026-11-23. It is left out.</source>
        <translation>{place}: {key} skal være en dato som 2026-11-23. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} is the name of a section, not of a value. It is left out.</source>
        <translation>{place}: {key} er navnet på et afsnit, ikke på en værdi. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} takes true or false, without quotation marks. It is left out.</source>
        <translation>{place}: {key} skal være true eller false uden anførselstegn. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a time of day such as &quot;08:00&quot;. It is left out.</source>
        <translation>{place}: {key} skal være et klokkeslæt som &quot;08:00&quot;. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} is missing here. The entry is left out.</source>
        <translation>{place}: {key} mangler her. Posten udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} takes at most {most} entries. The rest is left out.</source>
        <translation>{place}: {key} kan højst have {most} poster. Resten udelades.</translation>
    </message>
    <message>
        <source>{place}: there is no setting {key}. It is left out.</source>
        <translation>{place}: Der findes ingen indstilling {key}. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: there is no such file.</source>
        <translation>{place}: Filen findes ikke.</translation>
    </message>
    <message>
        <source>{place}: this file cannot be opened.</source>
        <translation>{place}: Filen kan ikke åbnes.</translation>
    </message>
    <message>
        <source>{place}: this is no guideline file: it is too large, has too long lines, or is a folder or a device.</source>
        <translation>{place}: Det er ikke en fil med en retningslinje: Den er for stor, har for lange linjer eller er en mappe eller en enhed.</translation>
    </message>
    <message>
        <source>{place}: the file cannot be read from here on.</source>
        <translation>{place}: Filen kan ikke læses herfra.</translation>
    </message>
    <message>
        <source>{place}: the file&apos;s name is the organisation&apos;s id: small letters, digits and hyphens, and .toml at the end.</source>
        <translation>{place}: Filens navn er organisationens id: små bogstaver, tal og bindestreger, og .toml til sidst.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a name of at most 40 letters, digits, hyphens and underscores. The entry is left out.</source>
        <translation>{place}: {key} skal være et navn på højst 40 bogstaver, tal, bindestreger og understreger. Posten udelades.</translation>
    </message>
    <message>
        <source>{place}: there is a {key} called {name} already. This one is left out.</source>
        <translation>{place}: Der er allerede en {key} med navnet {name}. Denne udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} names no [[question]] of this file. The entry is left out.</source>
        <translation>{place}: {key} er ikke en [[question]] i denne fil. Posten udelades.</translation>
    </message>
    <message>
        <source>{place}: {name}: these options make no difference: {options}.</source>
        <translation>{place}: {name}: Det gør ingen forskel, hvilket af disse svar man vælger: {options}.</translation>
    </message>
    <message>
        <source>{place}: {name}: the numbers of {one} and {other} overlap or leave a gap.</source>
        <translation>{place}: {name}: Tallene for {one} og {other} overlapper eller efterlader et hul.</translation>
    </message>
    <message>
        <source>{place}: there is no answer in this case: {case}. Add a choice with when = {{}} at the end.</source>
        <translation>{place}: Der er intet svar i dette tilfælde: {case}. Tilføj en choice med when = {{}} til sidst.</translation>
    </message>
    <message>
        <source>{place}: {name} is never the answer.</source>
        <translation>{place}: {name} bliver aldrig svaret.</translation>
    </message>
    <message>
        <source>{place}: {name} is never asked.</source>
        <translation>{place}: {name} bliver aldrig stillet.</translation>
    </message>
    <message>
        <source>{place}: {name} never has an item.</source>
        <translation>{place}: {name} har aldrig et punkt.</translation>
    </message>
    <message>
        <source>{place}: {name} has {count} items in this case: {case}. At most {most} are taken in.</source>
        <translation>{place}: {name} har {count} punkter i dette tilfælde: {case}. Man kan højst overskue {most}.</translation>
    </message>
    <message>
        <source>{place}: {count} questions are asked in this case: {case}. At most {most} are.</source>
        <translation>{place}: Der stilles {count} spørgsmål i dette tilfælde: {case}. Der bør højst være {most}.</translation>
    </message>
    <message>
        <source>{place}: {name} leads to {service}, which is forbidden in this case: {case}.</source>
        <translation>{place}: {name} fører til {service}, som ikke er tilladt i dette tilfælde: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name} is the answer for more people than its limit allows: {case}.</source>
        <translation>{place}: {name} er svaret for flere personer, end grænsen tillader: {case}.</translation>
    </message>
    <message>
        <source>{place}: there are too many ways through the questions to look at them all. The rest is not checked.</source>
        <translation>{place}: Der er for mange veje gennem spørgsmålene til, at alle kan gås igennem. Resten er ikke tjekket.</translation>
    </message>
    <message>
        <source>{place}: {name} cites {rule}, but no [[rule]] declares it.</source>
        <translation>{place}: {name} henviser til {rule}, men der er ingen [[rule]] med det navn.</translation>
    </message>
    <message>
        <source>{place}: {rule} is carried as “{carrier}”, but none of these cites it: {tables}.</source>
        <translation>{place}: {rule} er angivet som ”{carrier}”, men ingen af disse henviser til den: {tables}.</translation>
    </message>
    <message>
        <source>{place}: {name} cites no rule and does not say where it is borrowed from.</source>
        <translation>{place}: {name} henviser ikke til nogen regel og siger ikke, hvor det er lånt fra.</translation>
    </message>
    <message>
        <source>{place}: {name} cites a rule of its own and says that it is borrowed.</source>
        <translation>{place}: {name} henviser til en regel i retningslinjen og siger samtidig, at det er lånt.</translation>
    </message>
    <message>
        <source>{place}: {rule} is left out more than once.</source>
        <translation>{place}: {rule} er udeladt mere end én gang.</translation>
    </message>
    <message>
        <source>{place}: {rule} is left out, but there is a [[rule]] for it as well.</source>
        <translation>{place}: {rule} er udeladt, men der er også en [[rule]] for den.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is missing in {languages}.</source>
        <translation>{place}: {name}: {key} mangler på {languages}.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is the same in {languages}.</source>
        <translation>{place}: {name}: {key} er ens på {languages}.</translation>
    </message>
    <message>
        <source>{place}: {name} is longer than {most} characters in {languages}.</source>
        <translation>{place}: {name} er længere end {most} tegn på {languages}.</translation>
    </message>
    <message>
        <source>{place}: a choice that names no service has strength = &quot;not_stated&quot;. In this case, a person must decide.</source>
        <translation>{place}: En choice uden service skal have strength = &quot;not_stated&quot;. I dette tilfælde skal et menneske tage stilling.</translation>
    </message>
    <message>
        <source>{place}: the choice {name} cannot be used. In the cases it stands for, a person must decide.</source>
        <translation>{place}: {name} under [[choice]] kan ikke bruges. I de tilfælde, den gælder for, skal et menneske tage stilling.</translation>
    </message>
    <message>
        <source>{place}: {key} is not one of the program&apos;s own, so it needs a text. The entry is left out.</source>
        <translation>{place}: {key} er ikke et af programmets egne ord, så der skal være en tekst. Posten udelades.</translation>
    </message>
    <message>
        <source>{place}: a question needs at least two options. It is left out.</source>
        <translation>{place}: Et spørgsmål skal have mindst to svarmuligheder. Det udelades.</translation>
    </message>
    <message>
        <source>{place}: this option is there already. It is left out.</source>
        <translation>{place}: Denne svarmulighed findes allerede. Den udelades.</translation>
    </message>
    <message>
        <source>{place}: {key} takes the whole path of a folder, from the drive or root on. It is left out.</source>
        <translation>{place}: {key} skal være hele stien til en mappe, fra drevet eller roden. Linjen udelades.</translation>
    </message>
    <message>
        <source>{place}: the character {character} cannot be seen. It is left out.</source>
        <translation>{place}: Tegnet {character} kan ikke ses. Det udelades.</translation>
    </message>
    <message>
        <source>{place}: {markup} is shown as it is typed.</source>
        <translation>{place}: {markup} vises, som det er skrevet.</translation>
    </message>
    <message>
        <source>{place}: there is no practice scenario of this name.</source>
        <translation>{place}: Der findes intet øvescenarie med det navn.</translation>
    </message>
    <message>
        <source>{place}: {key} names “{who}”, and there is no person with that id.</source>
        <translation>{place}: {key} nævner ”{who}”, og der er ingen person med det id.</translation>
    </message>
    <message>
        <source>{place}: {key} is “{who}” a second time.</source>
        <translation>{place}: {key} er ”{who}” en gang til.</translation>
    </message>
    <message>
        <source>{place}: the file&apos;s format is not {format}, which this Samråd can read.</source>
        <translation>{place}: Filen har ikke format {format}, som denne udgave af Samråd kan læse.</translation>
    </message>
    <message>
        <source>{place}: {key} needs a text in at least one language, such as {key}.sv.</source>
        <translation>{place}: {key} skal have en tekst på mindst ét sprog, f.eks. {key}.da.</translation>
    </message>
    <message>
        <source>{place}: {key} is the same as room.host_pin, so nobody could be a guest.</source>
        <translation>{place}: {key} er den samme som room.host_pin, så ingen kan være gæst.</translation>
    </message>
    <message>
        <source>{place}: the scenario is not played.</source>
        <translation>{place}: Scenariet afspilles ikke.</translation>
    </message>
    <message>
        <source>{place}: {key} takes names of servers such as video.example.org. The others are left out.</source>
        <translation>{place}: {key} tager navne på servere som video.example.org. De andre er udeladt.</translation>
    </message>
    <message>
        <source>{place}: there is no entry of this name in the guideline below, so nothing is dropped.</source>
        <translation>{place}: Den underliggende retningslinje har ikke noget punkt med dette navn, så intet fjernes.</translation>
    </message>
    <message>
        <source>{place}: {name} has {count} steps with moment = “{moment}” in this case: {case}. At most {most} are taken in.</source>
        <translation>{place}: {name} har {count} trin med moment = ”{moment}” i dette tilfælde: {case}. Man kan højst overskue {most}.</translation>
    </message>
    <message>
        <source>{place}: {name} has no step with moment = “{moment}” in this case: {case}.</source>
        <translation>{place}: {name} har intet trin med moment = ”{moment}” i dette tilfælde: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name} has aid = “{aid}” more than once in this case: {case}.</source>
        <translation>{place}: {name} har aid = ”{aid}” mere end én gang i dette tilfælde: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name} closes without aid = “ending” in this case: {case}.</source>
        <translation>{place}: {name} slutter uden aid = ”ending” i dette tilfælde: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name}: to say all with moment = “{moment}” takes {seconds} s in {languages}, in this case: {case}. Keep it below {most} s.</source>
        <translation>{place}: {name}: Det tager {seconds} s på {languages} at sige alt med moment = ”{moment}” i dette tilfælde: {case}. Hold det under {most} s.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is worded anew in {new}, but is as before in {old}. Change these too, or see that they still say the same.</source>
        <translation>{place}: {name}: {key} er ændret på {new}, men som før på {old}. Ret dem også, eller se efter, at de stadig siger det samme.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} leads past mandatory steps: {steps}.</source>
        <translation>{place}: {name}: Valget {branch} fører uden om obligatoriske trin: {steps}.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} interrupts the meeting and is called otherwise here. See that nobody takes it for a way to go on.</source>
        <translation>{place}: {name}: Valget {branch} afbryder mødet og hedder noget andet her. Sørg for, at ingen tror, at mødet bare fortsætter.</translation>
    </message>
    <message>
        <source>{place}: {name} belongs to {script}, which is no [[script]].</source>
        <translation>{place}: {name} hører til {script}, men der er ingen [[script]] med det navn.</translation>
    </message>
    <message>
        <source>{place}: {name} has no steps.</source>
        <translation>{place}: {name} har ingen trin.</translation>
    </message>
    <message>
        <source>{place}: {name} stands behind {other}, which is no other step of its script.</source>
        <translation>{place}: {name} står efter {other}, men det er ikke et andet trin i samme mødeguide.</translation>
    </message>
    <message>
        <source>{place}: {name} stands, over other steps, behind itself.</source>
        <translation>{place}: {name} står, via andre trin, efter sig selv.</translation>
    </message>
    <message>
        <source>{place}: {name} stands behind a step of a later pause point.</source>
        <translation>{place}: {name} står efter et trin, som hører til en senere del af mødet.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} leads to {to}, which is no step of {script}.</source>
        <translation>{place}: {name}: Valget {branch} fører til {to}, men {script} har intet trin med det navn.</translation>
    </message>
    <message>
        <source>{place}: {name} has more than one branch called {branch}.</source>
        <translation>{place}: {name} har mere end ét valg med navnet {branch}.</translation>
    </message>
    <message>
        <source>{place}: {name}: every branch leads back, so {script} has no end from here.</source>
        <translation>{place}: {name}: Alle valg fører tilbage, så {script} kan ikke nå til ende herfra.</translation>
    </message>
    <message>
        <source>{place}: {name} names {contact}, which is no [[contact]].</source>
        <translation>{place}: {name} henviser til {contact}, men der er ingen [[contact]] med det navn.</translation>
    </message>
    <message>
        <source>{place}: {name}: if the program falls, nobody can go on where the script stood, because {id} could be a name or a number of somebody. Use small letters a–z, digits and hyphens.</source>
        <translation>{place}: {name}: Hvis programmet går ned, kan ingen fortsætte, hvor mødeguiden var nået til, fordi {id} kan være nogens navn eller nummer. Brug små bogstaver a–z, tal og bindestreger.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} names {variable}. These can be filled in: {known}.</source>
        <translation>{place}: {name}: {key} nævner {variable}. Kun disse kan udfyldes: {known}.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} has a brace; only what is said can be filled in.</source>
        <translation>{place}: {name}: {key} har en krøllet parentes. Kun det, der siges, kan udfyldes.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is longer than {most} characters in {languages}.</source>
        <translation>{place}: {name}: {key} er længere end {most} tegn på {languages}.</translation>
    </message>
    <message>
        <source>{place}: {name} has {count} lines to say and do. At most {most} are taken in.</source>
        <translation>{place}: {name} har {count} linjer at sige og gøre. Man kan højst overskue {most}.</translation>
    </message>
    <message>
        <source>{place}: {name} is mandatory in the guideline below and can only be reworded, so {key} is not used here.</source>
        <translation>{place}: {name} er obligatorisk i den underliggende retningslinje. Kun ordene kan ændres, så {key} bruges ikke her.</translation>
    </message>
    <message>
        <source>{place}: {name} is mandatory in the guideline below. It can be reworded, but not dropped.</source>
        <translation>{place}: {name} er obligatorisk i den underliggende retningslinje. Ordene kan ændres, men den kan ikke fjernes.</translation>
    </message>
    <message>
        <source>{place}: {name} is mandatory in the guideline below and hangs on an answer that is not there any more. It is shown in every case now.</source>
        <translation>{place}: {name} er obligatorisk i den underliggende retningslinje og afhænger af et svar, som ikke findes længere. Nu vises den altid.</translation>
    </message>
    <message>
        <source>{place}: {name}: with {key} some would never come to what is mandatory in the guideline below: {steps}. It is not used here.</source>
        <translation>{place}: {name}: Med {key} ville nogle aldrig komme til det, der er obligatorisk i den underliggende retningslinje: {steps}. Det bruges ikke her.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} interrupts the meeting in the guideline below, and still does.</source>
        <translation>{place}: {name}: Valget {branch} afbryder mødet i den underliggende retningslinje og gør det stadig.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The camera shows a clear picture.</source>
        <translation>Kameraet viser et tydeligt billede.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Der er ikke tilsluttet noget kamera.</translation>
    </message>
    <message>
        <source>Plug in the camera. Samråd finds it by itself.</source>
        <translation>Sæt kameraet i computeren. Samråd finder det selv.</translation>
    </message>
    <message>
        <source>Programs may not use the camera on this computer.</source>
        <translation>Programmer har ikke lov til at bruge kameraet på denne computer.</translation>
    </message>
    <message>
        <source>Allow desktop programs to use the camera.</source>
        <translation>Giv skrivebordsapps adgang til kameraet.</translation>
    </message>
    <message>
        <source>Another program is using the camera.</source>
        <translation>Et andet program bruger kameraet.</translation>
    </message>
    <message>
        <source>Close other video meetings and camera programs.</source>
        <translation>Luk andre videomøder og programmer, der bruger kameraet.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>Kameraet er taget ud.</translation>
    </message>
    <message>
        <source>Plug it in again. Samråd finds it by itself.</source>
        <translation>Sæt det i igen. Samråd finder det selv.</translation>
    </message>
    <message>
        <source>The camera is on but sends no picture.</source>
        <translation>Kameraet er tændt, men sender ikke noget billede.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or unplug the camera and plug it in.</source>
        <translation>Luk andre programmer, der bruger kameraet, eller tag det ud, og sæt det i igen.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>Billedet er sort.</translation>
    </message>
    <message>
        <source>Slide the camera&apos;s cover aside, or open the lid of the computer.</source>
        <translation>Skub kameraets skydelåge til side, eller åbn computerens låg.</translation>
    </message>
    <message>
        <source>Something covers the camera.</source>
        <translation>Noget dækker for kameraet.</translation>
    </message>
    <message>
        <source>Take away what is in front of the lens.</source>
        <translation>Fjern det, der er foran linsen.</translation>
    </message>
    <message>
        <source>The picture stands still.</source>
        <translation>Billedet står stille.</translation>
    </message>
    <message>
        <source>Open the camera&apos;s cover. If that does not help, unplug it and plug it in.</source>
        <translation>Åbn kameraets skydelåge. Hvis det ikke hjælper, så tag kameraet ud, og sæt det i igen.</translation>
    </message>
    <message>
        <source>The camera shows a still picture instead of you.</source>
        <translation>Kameraet viser et stillbillede i stedet for dig.</translation>
    </message>
    <message>
        <source>Open the camera&apos;s cover, or press the key with the camera on the keyboard.</source>
        <translation>Åbn kameraets skydelåge, eller tryk på kameratasten på tastaturet.</translation>
    </message>
    <message>
        <source>This camera sees only infrared light: {device}.</source>
        <translation>Dette kamera ser kun infrarødt lys: {device}.</translation>
    </message>
    <message>
        <source>Choose another camera. This one is for signing in.</source>
        <translation>Vælg et andet kamera. Dette bruges kun til at logge på.</translation>
    </message>
    <message>
        <source>The picture comes from a program, not a camera: {device}.</source>
        <translation>Billedet kommer fra et program og ikke fra et kamera: {device}.</translation>
    </message>
    <message>
        <source>Choose the camera itself, unless you mean to use it.</source>
        <translation>Vælg selve kameraet, medmindre du vil bruge programmet.</translation>
    </message>
    <message>
        <source>The picture has no colours.</source>
        <translation>Billedet er uden farver.</translation>
    </message>
    <message>
        <source>Choose another camera, or turn on a lamp in front of you.</source>
        <translation>Vælg et andet kamera, eller tænd en lampe foran dig.</translation>
    </message>
    <message>
        <source>The picture jerks: {fps} pictures a second.</source>
        <translation>Billedet hakker: {fps} billeder i sekundet.</translation>
    </message>
    <message>
        <source>Plug the camera straight into the computer, without a hub.</source>
        <translation>Sæt kameraet direkte i computeren, ikke i en hub.</translation>
    </message>
    <message>
        <source>The picture is a little jerky: {fps} pictures a second.</source>
        <translation>Billedet hakker lidt: {fps} billeder i sekundet.</translation>
    </message>
    <message>
        <source>Close programs that you do not need now.</source>
        <translation>Luk programmer, du ikke skal bruge nu.</translation>
    </message>
    <message>
        <source>The room is dark, which makes the picture jerky.</source>
        <translation>Der er mørkt i rummet, så billedet hakker.</translation>
    </message>
    <message>
        <source>Turn on a lamp in front of you.</source>
        <translation>Tænd en lampe foran dig.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation>Billedet er mørkt.</translation>
    </message>
    <message>
        <source>The camera needs {start} seconds to start.</source>
        <translation>Kameraet er {start} sekunder om at starte.</translation>
    </message>
    <message>
        <source>Open the meeting a minute early.</source>
        <translation>Åbn mødet et minut før tid.</translation>
    </message>
    <message>
        <source>The picture is coarse: {width} × {height}.</source>
        <translation>Billedet er grovkornet: {width} × {height}.</translation>
    </message>
    <message>
        <source>Choose another camera if there is one.</source>
        <translation>Vælg et andet kamera, hvis du har et.</translation>
    </message>
    <message>
        <source>The camera stopped and is being started again.</source>
        <translation>Kameraet stoppede og startes igen.</translation>
    </message>
    <message>
        <source>The camera does not answer and is being started again.</source>
        <translation>Kameraet svarer ikke og startes igen.</translation>
    </message>
    <message>
        <source>The camera cannot be started.</source>
        <translation>Kameraet kan ikke startes.</translation>
    </message>
    <message>
        <source>Unplug the camera, plug it in and check again.</source>
        <translation>Tag kameraet ud, sæt det i, og tjek igen.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture cannot be read.</source>
        <translation>Kameraets billede kan ikke læses.</translation>
    </message>
    <message>
        <source>The camera could not be tested.</source>
        <translation>Kameraet kunne ikke testes.</translation>
    </message>
    <message>
        <source>Close other programs that use it and check again.</source>
        <translation>Luk andre programmer, der bruger kameraet, og tjek igen.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>Kameraet svarede ikke i tide.</translation>
    </message>
    <message>
        <source>Check again, and give it more time.</source>
        <translation>Tjek igen, og lad det tage længere tid.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset was found.</source>
        <translation>Der er hverken fundet højttaler eller headset.</translation>
    </message>
    <message>
        <source>Plug in a headset and choose it.</source>
        <translation>Sæt et headset i, og vælg det.</translation>
    </message>
    <message>
        <source>Choose the headset for both the microphone and the loudspeaker.</source>
        <translation>Vælg headsettet både som mikrofon og som højttaler.</translation>
    </message>
    <message>
        <source>You use a headset.</source>
        <translation>Du bruger headset.</translation>
    </message>
    <message>
        <source>You seem to use a headset.</source>
        <translation>Det ser ud til, at du bruger headset.</translation>
    </message>
    <message>
        <source>The sound goes straight to your hearing device.</source>
        <translation>Lyden går direkte til dit høreapparat.</translation>
    </message>
    <message>
        <source>You hear through headphones and speak into “{microphone}”.</source>
        <translation>Du hører gennem hovedtelefoner og taler i ”{microphone}”.</translation>
    </message>
    <message>
        <source>A headset has its microphone close to your mouth: use one.</source>
        <translation>Brug et headset, så sidder mikrofonen tæt på munden.</translation>
    </message>
    <message>
        <source>You hear through the headset, but speak into “{microphone}”.</source>
        <translation>Du hører gennem headsettet, men taler i ”{microphone}”.</translation>
    </message>
    <message>
        <source>You speak into the headset, but the sound comes out of “{loudspeaker}”.</source>
        <translation>Du taler i headsettet, men lyden kommer ud af ”{loudspeaker}”.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” are the earphones of a mobile phone.</source>
        <translation>”{loudspeaker}” er øretelefoner til en mobiltelefon.</translation>
    </message>
    <message>
        <source>Use a headset that is made for a computer.</source>
        <translation>Brug et headset, der er beregnet til computer.</translation>
    </message>
    <message>
        <source>You use a speakerphone: everybody in the room hears the patient.</source>
        <translation>Du bruger en konferencehøjttaler: Alle i rummet hører patienten.</translation>
    </message>
    <message>
        <source>Use a headset when you are alone in the meeting.</source>
        <translation>Brug headset, når du sidder alene til mødet.</translation>
    </message>
    <message>
        <source>The sound comes out of loudspeakers: everybody in the room hears the patient.</source>
        <translation>Lyden kommer ud af højttalere: Alle i rummet hører patienten.</translation>
    </message>
    <message>
        <source>You use the computer’s own microphone and loudspeaker, not a headset.</source>
        <translation>Du bruger computerens egen mikrofon og højttaler, ikke et headset.</translation>
    </message>
    <message>
        <source>You speak into the camera’s microphone, not into a headset.</source>
        <translation>Du taler i kameraets mikrofon, ikke i et headset.</translation>
    </message>
    <message>
        <source>It cannot be seen whether “{loudspeaker}” is a headset.</source>
        <translation>Samråd kan ikke se, om ”{loudspeaker}” er et headset.</translation>
    </message>
    <message>
        <source>Say what it is. Samråd remembers it on this computer.</source>
        <translation>Vælg, hvad det er. Samråd husker det på denne computer.</translation>
    </message>
    <message>
        <source>The sound goes to another computer: what you use there cannot be seen.</source>
        <translation>Lyden går til en anden computer: Samråd kan ikke se, hvad du bruger der.</translation>
    </message>
    <message>
        <source>Use a headset on the computer in front of you.</source>
        <translation>Brug et headset på den computer, du sidder ved.</translation>
    </message>
    <message>
        <source>A program passes the sound on: what you use behind it cannot be seen.</source>
        <translation>Et program sender lyden videre: Samråd kan ikke se, hvad du bruger bag det.</translation>
    </message>
    <message>
        <source>Choose the headset itself.</source>
        <translation>Vælg selve headsettet.</translation>
    </message>
    <message>
        <source>A microphone or a loudspeaker is missing.</source>
        <translation>Der mangler en mikrofon eller en højttaler.</translation>
    </message>
    <message>
        <source>Plug in your headset.</source>
        <translation>Sæt dit headset i computeren.</translation>
    </message>
    <message>
        <source>Be quiet for five seconds and measure again.</source>
        <translation>Vær stille i fem sekunder, og mål igen.</translation>
    </message>
    <message>
        <source>Measure again.</source>
        <translation>Mål igen.</translation>
    </message>
    <message>
        <source>It has not been measured whether the patient&apos;s voice reaches your microphone.</source>
        <translation>Det er ikke målt, om patientens stemme når frem til din mikrofon.</translation>
    </message>
    <message>
        <source>A sound is played for four seconds and is heard in the room. Be quiet meanwhile.</source>
        <translation>I fire sekunder afspilles en lyd, som kan høres i rummet. Vær stille imens.</translation>
    </message>
    <message>
        <source>Your microphone does not hear the loudspeaker, at the volume set now.</source>
        <translation>Din mikrofon hører ikke højttaleren ved den lydstyrke, der er valgt nu.</translation>
    </message>
    <message>
        <source>Your microphone hardly hears the loudspeaker, at the volume set now.</source>
        <translation>Din mikrofon hører næsten ikke højttaleren ved den lydstyrke, der er valgt nu.</translation>
    </message>
    <message>
        <source>Your microphone hears the loudspeaker: the patient may hear an echo, and others in the room may hear the patient.</source>
        <translation>Din mikrofon hører højttaleren: Patienten kan få ekko, og andre i rummet kan høre patienten.</translation>
    </message>
    <message>
        <source>Turn the volume down or use a headset, then measure again.</source>
        <translation>Skru ned for lyden, eller brug et headset, og mål igen.</translation>
    </message>
    <message>
        <source>The patient&apos;s voice can be heard in the room, and your microphone sends it back to the patient.</source>
        <translation>Patientens stemme kan høres i rummet, og din mikrofon sender den tilbage til patienten.</translation>
    </message>
    <message>
        <source>Use a headset, then measure again.</source>
        <translation>Brug et headset, og mål igen.</translation>
    </message>
    <message>
        <source>It was not quiet during the measurement.</source>
        <translation>Der var ikke stille under målingen.</translation>
    </message>
    <message>
        <source>No leak was found down to −{bound} dB; the noise in the room hides what is weaker.</source>
        <translation>Der er ikke fundet lækage ned til −{bound} dB. Svagere lækage drukner i støjen i rummet.</translation>
    </message>
    <message>
        <source>Measure again where it is quieter, or use a headset.</source>
        <translation>Mål igen et sted med mindre støj, eller brug et headset.</translation>
    </message>
    <message>
        <source>The two halves of the measurement do not agree.</source>
        <translation>Målingens to halvdele stemmer ikke overens.</translation>
    </message>
    <message>
        <source>The microphone sent nothing, so a leak could not be measured.</source>
        <translation>Mikrofonen sendte intet, så lækagen kunne ikke måles.</translation>
    </message>
    <message>
        <source>Unmute the microphone and measure again.</source>
        <translation>Slå mikrofonen til, og mål igen.</translation>
    </message>
    <message>
        <source>No microphone is listening, so a leak could not be measured.</source>
        <translation>Ingen mikrofon lytter, så lækagen kunne ikke måles.</translation>
    </message>
    <message>
        <source>Choose a microphone and measure again.</source>
        <translation>Vælg en mikrofon, og mål igen.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play on, so a leak could not be measured.</source>
        <translation>Der er ingen højttaler at afspille på, så lækagen kunne ikke måles.</translation>
    </message>
    <message>
        <source>Choose a loudspeaker and measure again.</source>
        <translation>Vælg en højttaler, og mål igen.</translation>
    </message>
    <message>
        <source>The loudspeaker is muted, so a leak could not be measured.</source>
        <translation>Højttaleren er slået fra, så lækagen kunne ikke måles.</translation>
    </message>
    <message>
        <source>Set the volume that you will use, then measure again.</source>
        <translation>Indstil den lydstyrke, du vil bruge, og mål igen.</translation>
    </message>
    <message>
        <source>Close the other program, then measure again.</source>
        <translation>Luk det andet program, og mål igen.</translation>
    </message>
    <message>
        <source>The measurement was interrupted.</source>
        <translation>Målingen blev afbrudt.</translation>
    </message>
    <message>
        <source>Sound cannot be tested: a part of the system is missing.</source>
        <translation>Lyden kan ikke testes: En del af systemet mangler.</translation>
    </message>
    <message>
        <source>Ask your IT support to install PortAudio.</source>
        <translation>Bed it-supporten om at installere PortAudio.</translation>
    </message>
    <message>
        <source>The leak could not be measured.</source>
        <translation>Lækagen kunne ikke måles.</translation>
    </message>
    <message>
        <source>A loudspeaker is connected.</source>
        <translation>En højttaler er tilsluttet.</translation>
    </message>
    <message>
        <source>Play the test sound to be sure that you hear it.</source>
        <translation>Afspil testlyden for at være sikker på, at du kan høre den.</translation>
    </message>
    <message>
        <source>You heard the test sound.</source>
        <translation>Du hørte testlyden.</translation>
    </message>
    <message>
        <source>You heard left and right, each on its own side.</source>
        <translation>Du hørte venstre og højre i hver sin side.</translation>
    </message>
    <message>
        <source>You heard the test sound; both sides sound alike.</source>
        <translation>Du hørte testlyden. Den lyder ens i begge sider.</translation>
    </message>
    <message>
        <source>Left and right are swapped.</source>
        <translation>Venstre og højre er byttet om.</translation>
    </message>
    <message>
        <source>Turn the headset around: L belongs on the left ear, R on the right.</source>
        <translation>Vend headsettet om: L skal på venstre øre, R på højre.</translation>
    </message>
    <message>
        <source>You hear the sound on one side only.</source>
        <translation>Du hører kun lyden i den ene side.</translation>
    </message>
    <message>
        <source>Push the plug all the way in and look at the balance in the sound settings. If you hear with one ear, or through a hearing aid, switch mono sound on there.</source>
        <translation>Skub stikket helt ind, og se på balancen i lydindstillingerne. Hører du med ét øre eller gennem høreapparat, så slå monolyd til samme sted.</translation>
    </message>
    <message>
        <source>You did not hear the test sound.</source>
        <translation>Du hørte ikke testlyden.</translation>
    </message>
    <message>
        <source>Turn the volume up, or choose another loudspeaker, and play it again.</source>
        <translation>Skru op for lyden, eller vælg en anden højttaler, og afspil testlyden igen.</translation>
    </message>
    <message>
        <source>Another program uses the loudspeaker and does not share it.</source>
        <translation>Et andet program bruger højttaleren og deler den ikke.</translation>
    </message>
    <message>
        <source>Close the other program, then check again.</source>
        <translation>Luk det andet program, og tjek igen.</translation>
    </message>
    <message>
        <source>The loudspeaker is no longer connected.</source>
        <translation>Højttaleren er ikke længere tilsluttet.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another loudspeaker.</source>
        <translation>Sæt den i igen, eller vælg en anden højttaler.</translation>
    </message>
    <message>
        <source>The sound stopped and is being started again.</source>
        <translation>Lyden stoppede og startes igen.</translation>
    </message>
    <message>
        <source>The loudspeaker does not answer and is being started again.</source>
        <translation>Højttaleren svarer ikke og startes igen.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be started.</source>
        <translation>Højttaleren kan ikke startes.</translation>
    </message>
    <message>
        <source>Unplug the headset, plug it in and check again.</source>
        <translation>Tag headsettet ud, sæt det i, og tjek igen.</translation>
    </message>
    <message>
        <source>The loudspeaker did not answer in time.</source>
        <translation>Højttaleren svarede ikke i tide.</translation>
    </message>
    <message>
        <source>The test sound could not be played.</source>
        <translation>Testlyden kunne ikke afspilles.</translation>
    </message>
    <message>
        <source>Choose another loudspeaker, or check again.</source>
        <translation>Vælg en anden højttaler, eller tjek igen.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Der er ikke fundet nogen mikrofon.</translation>
    </message>
    <message>
        <source>Programs may not use the microphone on this computer.</source>
        <translation>Programmer har ikke lov til at bruge mikrofonen på denne computer.</translation>
    </message>
    <message>
        <source>Allow microphone access in the privacy settings.</source>
        <translation>Giv adgang til mikrofonen i indstillingerne for privatliv.</translation>
    </message>
    <message>
        <source>Another program uses the microphone and does not share it.</source>
        <translation>Et andet program bruger mikrofonen og deler den ikke.</translation>
    </message>
    <message>
        <source>The microphone is no longer connected.</source>
        <translation>Mikrofonen er ikke længere tilsluttet.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another microphone.</source>
        <translation>Sæt den i igen, eller vælg en anden mikrofon.</translation>
    </message>
    <message>
        <source>The microphone is connected, but no sound arrives from it.</source>
        <translation>Mikrofonen er tilsluttet, men der kommer ingen lyd fra den.</translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again.</source>
        <translation>Tag headsettet ud, og sæt det i igen.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>Mikrofonen er slået fra.</translation>
    </message>
    <message>
        <source>Unmute it on the headset, or allow it in the sound and privacy settings.</source>
        <translation>Slå den til på headsettet, eller giv adgang til den i indstillingerne for lyd og privatliv.</translation>
    </message>
    <message>
        <source>The microphone picks up nothing, not even the room.</source>
        <translation>Mikrofonen hører ingenting, ikke engang lyden i rummet.</translation>
    </message>
    <message>
        <source>Say a sentence; if nothing changes, look for a mute switch on the headset.</source>
        <translation>Sig en sætning. Hvis intet ændrer sig, så se, om mikrofonen er slået fra på headsettet.</translation>
    </message>
    <message>
        <source>The microphone hears the room.</source>
        <translation>Mikrofonen hører lyden i rummet.</translation>
    </message>
    <message>
        <source>Say a sentence to see whether you are loud enough.</source>
        <translation>Sig en sætning, og se, om lyden er høj nok.</translation>
    </message>
    <message>
        <source>The microphone heard nobody speak during the test.</source>
        <translation>Mikrofonen hørte ingen tale under testen.</translation>
    </message>
    <message>
        <source>Choose the microphone you speak into, then test again.</source>
        <translation>Vælg den mikrofon, du taler i, og test igen.</translation>
    </message>
    <message>
        <source>The microphone hums.</source>
        <translation>Mikrofonen brummer.</translation>
    </message>
    <message>
        <source>Move its cable away from chargers and power cables.</source>
        <translation>Flyt mikrofonens ledning væk fra opladere og strømkabler.</translation>
    </message>
    <message>
        <source>There is a lot of noise behind your voice.</source>
        <translation>Der er meget støj i baggrunden.</translation>
    </message>
    <message>
        <source>Use a headset, or close doors and windows.</source>
        <translation>Brug et headset, eller luk døre og vinduer.</translation>
    </message>
    <message>
        <source>The noise around you drowns your voice.</source>
        <translation>Støjen omkring dig overdøver din stemme.</translation>
    </message>
    <message>
        <source>The microphone sounds like a telephone, as wireless headsets may in a call.</source>
        <translation>Mikrofonen lyder som i en telefon. Det kan trådløse headset gøre i en samtale.</translation>
    </message>
    <message>
        <source>Connect the headset by cable, or with the USB adapter that belongs to it.</source>
        <translation>Tilslut headsettet med kabel eller med den USB-adapter, der hører til.</translation>
    </message>
    <message>
        <source>Use a headset with the microphone close to your mouth, or go where it is quieter.</source>
        <translation>Brug et headset med mikrofonen tæt på munden, eller gå et sted hen, hvor der er mere stille.</translation>
    </message>
    <message>
        <source>The microphone or its socket has an electrical fault.</source>
        <translation>Der er en elektrisk fejl i mikrofonen eller i det stik, den sidder i.</translation>
    </message>
    <message>
        <source>Use another socket, or choose another microphone.</source>
        <translation>Brug et andet stik, eller vælg en anden mikrofon.</translation>
    </message>
    <message>
        <source>You are too quiet to be understood.</source>
        <translation>Lyden er så lav, at du er svær at forstå.</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, or turn it up in the sound settings.</source>
        <translation>Flyt mikrofonen tættere på munden, eller skru op for den i lydindstillingerne.</translation>
    </message>
    <message>
        <source>You are rather quiet.</source>
        <translation>Lyden er lidt for lav.</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth.</source>
        <translation>Flyt mikrofonen tættere på munden.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>Du høres tydeligt.</translation>
    </message>
    <message>
        <source>You are rather loud.</source>
        <translation>Lyden er lidt for høj.</translation>
    </message>
    <message>
        <source>Turn the microphone down a little in the sound settings.</source>
        <translation>Skru lidt ned for mikrofonen i lydindstillingerne.</translation>
    </message>
    <message>
        <source>You are so loud that it is unpleasant to listen to.</source>
        <translation>Lyden er så høj, at den er ubehagelig at lytte til.</translation>
    </message>
    <message>
        <source>Turn the microphone down in the sound settings.</source>
        <translation>Skru ned for mikrofonen i lydindstillingerne.</translation>
    </message>
    <message>
        <source>Your voice is distorted when it is loudest.</source>
        <translation>Din stemme bliver forvrænget, når den er højest.</translation>
    </message>
    <message>
        <source>Your voice is distorted: the microphone is set too high.</source>
        <translation>Din stemme er forvrænget: Mikrofonen er skruet for højt op.</translation>
    </message>
    <message>
        <source>The microphone does not answer and is being started again.</source>
        <translation>Mikrofonen svarer ikke og startes igen.</translation>
    </message>
    <message>
        <source>The microphone cannot be started.</source>
        <translation>Mikrofonen kan ikke startes.</translation>
    </message>
    <message>
        <source>The microphone could not be tested.</source>
        <translation>Mikrofonen kunne ikke testes.</translation>
    </message>
    <message>
        <source>Choose another microphone, or check again.</source>
        <translation>Vælg en anden mikrofon, eller tjek igen.</translation>
    </message>
    <message>
        <source>The microphone did not answer in time.</source>
        <translation>Mikrofonen svarede ikke i tide.</translation>
    </message>
    <message>
        <source>The call runs over a network cable.</source>
        <translation>Samtalen kører over netværkskabel.</translation>
    </message>
    <message>
        <source>The network cable is slow: picture and sound may stutter.</source>
        <translation>Netværkskablet er langsomt: Lyd og billede kan hakke.</translation>
    </message>
    <message>
        <source>Try another network cable or wall socket.</source>
        <translation>Prøv et andet netværkskabel eller et andet netværksstik i væggen.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi: picture and sound may break up.</source>
        <translation>Samtalen kører over wifi: Lyd og billede kan falde ud.</translation>
    </message>
    <message>
        <source>Plug in the network cable.</source>
        <translation>Sæt netværkskablet i.</translation>
    </message>
    <message>
        <source>The network cable is plugged in, but the call runs over Wi-Fi.</source>
        <translation>Netværkskablet sidder i, men samtalen kører over wifi.</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off on this computer.</source>
        <translation>Slå wifi fra på computeren.</translation>
    </message>
    <message>
        <source>The network cable gives no connection, so the call runs over Wi-Fi.</source>
        <translation>Netværkskablet giver ingen forbindelse, så samtalen kører over wifi.</translation>
    </message>
    <message>
        <source>Try another wall socket or network cable.</source>
        <translation>Prøv et andet netværksstik i væggen eller et andet netværkskabel.</translation>
    </message>
    <message>
        <source>The call seems to run over a mobile phone: it may slow down or drop out.</source>
        <translation>Samtalen ser ud til at køre over en mobiltelefon: Forbindelsen kan blive langsom eller falde ud.</translation>
    </message>
    <message>
        <source>Use a network cable or your workplace&apos;s Wi-Fi instead.</source>
        <translation>Brug netværkskabel eller arbejdspladsens wifi i stedet.</translation>
    </message>
    <message>
        <source>The call seems to run over a network cable.</source>
        <translation>Samtalen ser ud til at køre over netværkskabel.</translation>
    </message>
    <message>
        <source>The call runs over a network cable, through a dock.</source>
        <translation>Samtalen kører over netværkskabel, gennem en dockingstation.</translation>
    </message>
    <message>
        <source>The call runs over a network cable, beside your VPN.</source>
        <translation>Samtalen kører over netværkskabel, uden om VPN.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi. The signal is good.</source>
        <translation>Samtalen kører over wifi. Signalet er godt.</translation>
    </message>
    <message>
        <source>A network cable is steadier: plug it in if there is one.</source>
        <translation>Et netværkskabel er mere stabilt: Sæt det i, hvis der er et.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak: picture and sound may break up.</source>
        <translation>Wifi-signalet er svagt: Lyd og billede kan falde ud.</translation>
    </message>
    <message>
        <source>Plug in the network cable, or sit where Wi-Fi is better.</source>
        <translation>Sæt netværkskablet i, eller sæt dig, hvor wifi er bedre.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is too weak for video.</source>
        <translation>Wifi-signalet er for svagt til video.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is too weak for video, and the network cable is not used.</source>
        <translation>Wifi-signalet er for svagt til video, og netværkskablet bruges ikke.</translation>
    </message>
    <message>
        <source>The data on this Wi-Fi is counted, as on a mobile phone&apos;s.</source>
        <translation>Dataforbruget på dette wifi bliver målt, som når man deler nettet fra en mobiltelefon.</translation>
    </message>
    <message>
        <source>The call runs over mobile broadband: it may slow down or drop out.</source>
        <translation>Samtalen kører over mobilt bredbånd: Forbindelsen kan blive langsom eller falde ud.</translation>
    </message>
    <message>
        <source>Plug in the network cable if there is one.</source>
        <translation>Sæt netværkskablet i, hvis der er et.</translation>
    </message>
    <message>
        <source>The call runs over Bluetooth, which is too slow for video.</source>
        <translation>Samtalen kører over Bluetooth, som er for langsomt til video.</translation>
    </message>
    <message>
        <source>Use a network cable or Wi-Fi instead.</source>
        <translation>Brug netværkskabel eller wifi i stedet.</translation>
    </message>
    <message>
        <source>The call runs over a network cable, through your VPN.</source>
        <translation>Samtalen kører over netværkskabel, gennem VPN.</translation>
    </message>
    <message>
        <source>The network cable that your VPN uses is slow: picture and sound may stutter.</source>
        <translation>Netværkskablet, som VPN-forbindelsen bruger, er langsomt: Lyd og billede kan hakke.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi, through your VPN: picture and sound may break up.</source>
        <translation>Samtalen kører over wifi, gennem VPN: Lyd og billede kan falde ud.</translation>
    </message>
    <message>
        <source>The call seems to run over a mobile phone, through your VPN: it may drop out.</source>
        <translation>Samtalen ser ud til at køre over en mobiltelefon, gennem VPN: Forbindelsen kan falde ud.</translation>
    </message>
    <message>
        <source>The call runs over mobile broadband, through your VPN: it may drop out.</source>
        <translation>Samtalen kører over mobilt bredbånd, gennem VPN: Forbindelsen kan falde ud.</translation>
    </message>
    <message>
        <source>The call runs over Bluetooth, through your VPN: too slow for video.</source>
        <translation>Samtalen kører over Bluetooth, gennem VPN: Det er for langsomt til video.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether your VPN runs over cable or Wi-Fi.</source>
        <translation>Samråd kan ikke se, om VPN-forbindelsen kører over kabel eller wifi.</translation>
    </message>
    <message>
        <source>See for yourself that a network cable is plugged in.</source>
        <translation>Se selv efter, om netværkskablet sidder i.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Computeren er ikke tilsluttet noget netværk.</translation>
    </message>
    <message>
        <source>Plug in the network cable, or turn Wi-Fi on.</source>
        <translation>Sæt netværkskablet i, eller slå wifi til.</translation>
    </message>
    <message>
        <source>The network does not let this computer in.</source>
        <translation>Netværket lukker ikke computeren ind.</translation>
    </message>
    <message>
        <source>Try another wall socket, or join the Wi-Fi anew.</source>
        <translation>Prøv et andet netværksstik i væggen, eller opret forbindelse til wifi igen.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether this network leads to the Internet.</source>
        <translation>Samråd kan ikke se, om netværket har forbindelse til internettet.</translation>
    </message>
    <message>
        <source>Open a web page to see whether it works.</source>
        <translation>Åbn en hjemmeside, og se, om det virker.</translation>
    </message>
    <message>
        <source>This looks like a virtual computer: cable or Wi-Fi cannot be seen from it.</source>
        <translation>Dette ser ud til at være en virtuel computer: Herfra kan Samråd ikke se, om det er kabel eller wifi.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether the call runs over cable or Wi-Fi.</source>
        <translation>Samråd kan ikke se, om samtalen kører over kabel eller wifi.</translation>
    </message>
    <message>
        <source>The system does not let programs see the network adapters.</source>
        <translation>Programmer har ikke lov til at se netværkskortene på denne computer.</translation>
    </message>
    <message>
        <source>The network cannot be checked on this kind of computer.</source>
        <translation>Netværket kan ikke tjekkes på denne slags computer.</translation>
    </message>
    <message>
        <source>The network could not be checked.</source>
        <translation>Netværket kunne ikke tjekkes.</translation>
    </message>
    <message>
        <source>The network check stopped and is being started again.</source>
        <translation>Tjekket af netværket stoppede og startes igen.</translation>
    </message>
    <message>
        <source>The network check does not answer and is being started again.</source>
        <translation>Tjekket af netværket svarer ikke og startes igen.</translation>
    </message>
    <message>
        <source>The network cannot be checked now.</source>
        <translation>Netværket kan ikke tjekkes lige nu.</translation>
    </message>
    <message>
        <source>The network check did not finish in time.</source>
        <translation>Tjekket af netværket blev ikke færdigt i tide.</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lytter</translation>
    </message>
    <message>
        <source>good level</source>
        <translation>godt niveau</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>for lavt</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>for højt</translation>
    </message>
    <message>
        <source>distorted</source>
        <translation>forvrænget</translation>
    </message>
    <message>
        <source>humming</source>
        <translation>brummer</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>støj</translation>
    </message>
    <message>
        <source>as over a telephone</source>
        <translation>som i en telefon</translation>
    </message>
    <message>
        <source>no speech heard</source>
        <translation>ingen tale hørt</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>helt stille</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>slået fra</translation>
    </message>
    <message>
        <source>no sound arrives</source>
        <translation>der kommer ingen lyd</translation>
    </message>
    <message>
        <source>Open the meeting&apos;s link in {wanted}.</source>
        <translation>Åbn mødelinket i {wanted}.</translation>
    </message>
    <message>
        <source>Ask your IT support to install {wanted}.</source>
        <translation>Bed it-supporten om at installere {wanted}.</translation>
    </message>
    <message>
        <source>Links open in {browser}, as your guideline wants.</source>
        <translation>Links åbner i {browser}, som din retningslinje angiver.</translation>
    </message>
    <message>
        <source>Links open in {browser}.</source>
        <translation>Links åbner i {browser}.</translation>
    </message>
    <message>
        <source>Links open in your usual browser.</source>
        <translation>Links åbner i din sædvanlige browser.</translation>
    </message>
    <message>
        <source>Links open in {browser}. Your guideline wants {wanted}: it is installed.</source>
        <translation>Links åbner i {browser}. Din retningslinje angiver {wanted}, som er installeret.</translation>
    </message>
    <message>
        <source>Links open in another browser than {wanted}, which your guideline wants.</source>
        <translation>Links åbner i en anden browser end {wanted}, som din retningslinje angiver.</translation>
    </message>
    <message>
        <source>Your guideline wants {wanted}, which is not on this computer.</source>
        <translation>Din retningslinje angiver {wanted}, som ikke findes på denne computer.</translation>
    </message>
    <message>
        <source>Links open in Internet Explorer, which cannot hold a video meeting.</source>
        <translation>Links åbner i Internet Explorer, som ikke kan bruges til videomøder.</translation>
    </message>
    <message>
        <source>The system does not tell in which browser links open.</source>
        <translation>Samråd kan ikke se, hvilken browser links åbner i.</translation>
    </message>
    <message>
        <source>Programs may not use the camera: a privacy setting is off.</source>
        <translation>Programmer har ikke lov til at bruge kameraet: En indstilling for privatliv er slået fra.</translation>
    </message>
    <message>
        <source>Allow the camera, also for desktop programs.</source>
        <translation>Giv adgang til kameraet, også for skrivebordsapps.</translation>
    </message>
    <message>
        <source>The camera is turned off for everyone who uses this computer.</source>
        <translation>Kameraet er slået fra for alle, der bruger denne computer.</translation>
    </message>
    <message>
        <source>Turn it on in the privacy settings, or ask your IT support.</source>
        <translation>Giv adgang i indstillingerne for privatliv, eller spørg it-supporten.</translation>
    </message>
    <message>
        <source>Your organisation has turned the camera off.</source>
        <translation>Din organisation har slået kameraet fra.</translation>
    </message>
    <message>
        <source>Ask your IT support to allow the camera.</source>
        <translation>Bed it-supporten om at give adgang til kameraet.</translation>
    </message>
    <message>
        <source>The camera is turned off on the computer itself.</source>
        <translation>Kameraet er slået fra på selve computeren.</translation>
    </message>
    <message>
        <source>Look for a key or a switch with its picture on the keyboard or the side.</source>
        <translation>Se efter en tast eller knap på computeren med kamera- eller mikrofonsymbol.</translation>
    </message>
    <message>
        <source>{holder} is using the camera.</source>
        <translation>{holder} bruger kameraet.</translation>
    </message>
    <message>
        <source>Turn the camera off in {holder}, or close it.</source>
        <translation>Slå kameraet fra i {holder}, eller luk programmet.</translation>
    </message>
    <message>
        <source>Another program is using the camera: {program}.</source>
        <translation>Et andet program bruger kameraet: {program}.</translation>
    </message>
    <message>
        <source>Close that program, then check again.</source>
        <translation>Luk det program, og tjek igen.</translation>
    </message>
    <message>
        <source>The lid of the computer is closed over its camera.</source>
        <translation>Computerens låg er lukket over kameraet.</translation>
    </message>
    <message>
        <source>Open the lid, or choose another camera.</source>
        <translation>Åbn låget, eller vælg et andet kamera.</translation>
    </message>
    <message>
        <source>The camera&apos;s cover is closed.</source>
        <translation>Kameraets skydelåge er lukket.</translation>
    </message>
    <message>
        <source>Slide the camera&apos;s cover aside.</source>
        <translation>Skub kameraets skydelåge til side.</translation>
    </message>
    <message>
        <source>{client} is installed.</source>
        <translation>{client} er installeret.</translation>
    </message>
    <message>
        <source>No meeting program has to be installed.</source>
        <translation>Det er ikke nødvendigt at installere et mødeprogram.</translation>
    </message>
    <message>
        <source>{client} is not installed on this computer.</source>
        <translation>{client} er ikke installeret på denne computer.</translation>
    </message>
    <message>
        <source>Install it from your workplace&apos;s programs, or ask your IT support.</source>
        <translation>Installér det fra arbejdspladsens programmer, eller spørg it-supporten.</translation>
    </message>
    <message>
        <source>Samråd does not know where to look for {client}.</source>
        <translation>Samråd ved ikke, hvor det skal lede efter {client}.</translation>
    </message>
    <message>
        <source>See for yourself that it is installed.</source>
        <translation>Se selv efter, om det er installeret.</translation>
    </message>
    <message>
        <source>Let the system set the clock by itself.</source>
        <translation>Lad computeren stille uret automatisk.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is right.</source>
        <translation>Computerens ur går rigtigt.</translation>
    </message>
    <message>
        <source>The system keeps the computer&apos;s clock right.</source>
        <translation>Computerens ur stilles automatisk.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {minutes} min wrong.</source>
        <translation>Computerens ur går {minutes} min. forkert.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {minutes} min wrong: signing in may not work.</source>
        <translation>Computerens ur går {minutes} min. forkert: Du kan måske ikke logge på.</translation>
    </message>
    <message>
        <source>Nothing keeps the computer&apos;s clock right.</source>
        <translation>Computerens ur stilles ikke automatisk.</translation>
    </message>
    <message>
        <source>Compare it with another clock.</source>
        <translation>Sammenlign det med et andet ur.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether the computer&apos;s clock is right.</source>
        <translation>Samråd kan ikke se, om computerens ur går rigtigt.</translation>
    </message>
    <message>
        <source>Use a network cable, and close other programs that use the network.</source>
        <translation>Brug netværkskabel, og luk andre programmer, der bruger netværket.</translation>
    </message>
    <message>
        <source>Try another network, or ask your IT support whether this one blocks it.</source>
        <translation>Prøv et andet netværk, eller spørg it-supporten, om dette spærrer for videoløsningen.</translation>
    </message>
    <message>
        <source>Open a web page: the network may want you to log in first.</source>
        <translation>Åbn en hjemmeside: Måske skal du først logge på netværket.</translation>
    </message>
    <message>
        <source>Tell your IT support.</source>
        <translation>Giv it-supporten besked.</translation>
    </message>
    <message>
        <source>Open the meeting in good time to see whether it works.</source>
        <translation>Åbn mødet i god tid, og se, om det virker.</translation>
    </message>
    <message>
        <source>Sound may drop out now and then: {lost} of {sent} test packets got lost.</source>
        <translation>Lyden kan falde ud af og til: {lost} af {sent} testpakker gik tabt.</translation>
    </message>
    <message>
        <source>Sound and picture will drop out: {lost} of {sent} test packets got lost.</source>
        <translation>Lyd og billede vil falde ud: {lost} af {sent} testpakker gik tabt.</translation>
    </message>
    <message>
        <source>Words will be missing: {lost} of {sent} test packets got lost.</source>
        <translation>Ord vil falde ud: {lost} af {sent} testpakker gik tabt.</translation>
    </message>
    <message>
        <source>The conversation may lag a little: {rtt} ms there and back.</source>
        <translation>Samtalen kan være lidt forsinket: {rtt} ms frem og tilbage.</translation>
    </message>
    <message>
        <source>The conversation will lag, and you may interrupt one another: {rtt} ms.</source>
        <translation>Samtalen bliver forsinket, og I kan komme til at afbryde hinanden: {rtt} ms.</translation>
    </message>
    <message>
        <source>The way is too long for a conversation: {rtt} ms there and back.</source>
        <translation>Forsinkelsen er for stor til en samtale: {rtt} ms frem og tilbage.</translation>
    </message>
    <message>
        <source>Sound may stutter a little: it arrives unevenly, by {jitter} ms.</source>
        <translation>Lyden kan hakke lidt: Den kommer ujævnt frem, med {jitter} ms udsving.</translation>
    </message>
    <message>
        <source>Sound will stutter: it arrives unevenly, by {jitter} ms.</source>
        <translation>Lyden vil hakke: Den kommer ujævnt frem, med {jitter} ms udsving.</translation>
    </message>
    <message>
        <source>Sound will break up: it arrives unevenly, by {jitter} ms.</source>
        <translation>Lyden vil falde ud: Den kommer ujævnt frem, med {jitter} ms udsving.</translation>
    </message>
    <message>
        <source>The picture may be coarse: {kbps} kbit/s get through.</source>
        <translation>Billedet kan blive grovkornet: {kbps} kbit/s slipper igennem.</translation>
    </message>
    <message>
        <source>The picture will be coarse and may stand still: {kbps} kbit/s get through.</source>
        <translation>Billedet bliver grovkornet og kan stå stille: {kbps} kbit/s slipper igennem.</translation>
    </message>
    <message>
        <source>Too little gets through for video: {kbps} kbit/s.</source>
        <translation>Der slipper for lidt igennem til video: {kbps} kbit/s.</translation>
    </message>
    <message>
        <source>The connection comes and goes: {connected} of {connects} tries succeeded.</source>
        <translation>Forbindelsen kommer og går: {connected} af {connects} forsøg lykkedes.</translation>
    </message>
    <message>
        <source>The connection is good: {lost} of {sent} test packets got lost (less than {bound} %).</source>
        <translation>Forbindelsen er god: {lost} af {sent} testpakker gik tabt (mindre end {bound} %).</translation>
    </message>
    <message>
        <source>The meeting service answers after {rtt} ms.</source>
        <translation>Videoløsningen svarer efter {rtt} ms.</translation>
    </message>
    <message>
        <source>The connection is good. Your network seems to open encrypted connections.</source>
        <translation>Forbindelsen er god. Netværket ser ud til at åbne og kontrollere krypterede forbindelser.</translation>
    </message>
    <message>
        <source>The meeting service is reached through a proxy only: expect some delay.</source>
        <translation>Videoløsningen kan kun nås gennem en proxy: Regn med lidt forsinkelse.</translation>
    </message>
    <message>
        <source>Ask your IT support for a direct way for video.</source>
        <translation>Bed it-supporten om en direkte forbindelse til video.</translation>
    </message>
    <message>
        <source>Sound and picture have to take a detour (no UDP): expect some delay.</source>
        <translation>Lyd og billede går en omvej (uden UDP): Regn med lidt forsinkelse.</translation>
    </message>
    <message>
        <source>This network does not know the meeting service&apos;s name.</source>
        <translation>Dette netværk kender ikke videoløsningens navn.</translation>
    </message>
    <message>
        <source>The network does not answer when asked for the meeting service.</source>
        <translation>Netværket svarer ikke, når der spørges efter videoløsningen.</translation>
    </message>
    <message>
        <source>The meeting service turns this computer away.</source>
        <translation>Videoløsningen afviser computeren.</translation>
    </message>
    <message>
        <source>The meeting service cannot be reached from this network.</source>
        <translation>Videoløsningen kan ikke nås fra dette netværk.</translation>
    </message>
    <message>
        <source>The meeting service&apos;s certificate has ended, or this computer&apos;s clock is wrong.</source>
        <translation>Videoløsningens certifikat er udløbet, eller computerens ur går forkert.</translation>
    </message>
    <message>
        <source>See whether the date is right, then tell your IT support.</source>
        <translation>Se efter, om datoen er rigtig, og giv så it-supporten besked.</translation>
    </message>
    <message>
        <source>The meeting service&apos;s certificate is not valid yet, or this clock is wrong.</source>
        <translation>Videoløsningens certifikat gælder ikke endnu, eller computerens ur går forkert.</translation>
    </message>
    <message>
        <source>Another server answers in the meeting service&apos;s place.</source>
        <translation>En anden server svarer i stedet for videoløsningen.</translation>
    </message>
    <message>
        <source>On this network nobody can confirm that it is the meeting service.</source>
        <translation>På dette netværk kan ingen bekræfte, at det er videoløsningen, der svarer.</translation>
    </message>
    <message>
        <source>No encrypted connection to the meeting service comes about.</source>
        <translation>Der kan ikke oprettes en krypteret forbindelse til videoløsningen.</translation>
    </message>
    <message>
        <source>Nothing was sent: your organisation has named no server to try.</source>
        <translation>Intet er sendt: Organisationen har ikke angivet nogen server at prøve.</translation>
    </message>
    <message>
        <source>Trying the connection to {host}.</source>
        <translation>Tester forbindelsen til {host}.</translation>
    </message>
    <message>
        <source>The way of sound and picture could not be tried: its server is not there.</source>
        <translation>Vejen for lyd og billede kunne ikke testes: Serveren findes ikke.</translation>
    </message>
    <message>
        <source>This network leads out through a proxy that Samråd cannot use.</source>
        <translation>Dette netværk går ud gennem en proxy, som Samråd ikke kan bruge.</translation>
    </message>
    <message>
        <source>Samråd finds no certificates on this system to compare with.</source>
        <translation>Samråd finder ingen certifikater på computeren at sammenligne med.</translation>
    </message>
    <message>
        <source>Samråd cannot confirm by itself that it is the meeting service.</source>
        <translation>Samråd kan ikke selv bekræfte, at det er videoløsningen, der svarer.</translation>
    </message>
    <message>
        <source>The connection could not be tried.</source>
        <translation>Forbindelsen kunne ikke testes.</translation>
    </message>
    <message>
        <source>The try of the connection stopped and is started again.</source>
        <translation>Testen af forbindelsen stoppede og startes igen.</translation>
    </message>
    <message>
        <source>The try of the connection does not answer and is started again.</source>
        <translation>Testen af forbindelsen svarer ikke og startes igen.</translation>
    </message>
    <message>
        <source>The connection cannot be tried now.</source>
        <translation>Forbindelsen kan ikke testes lige nu.</translation>
    </message>
    <message>
        <source>This network answers slowly: the connection could not be tried to the end.</source>
        <translation>Netværket svarer langsomt: Forbindelsen kunne ikke testes til ende.</translation>
    </message>
    <message>
        <source>Check again: the next try takes more time.</source>
        <translation>Tjek igen: Den næste test tager sig bedre tid.</translation>
    </message>
    <message>
        <source>The try of the connection did not finish in time.</source>
        <translation>Testen af forbindelsen blev ikke færdig i tide.</translation>
    </message>
    <message>
        <source>The computer has been updated lately.</source>
        <translation>Computeren er blevet opdateret for nylig.</translation>
    </message>
    <message>
        <source>The computer was last updated {days} days ago: it may start to update in the meeting.</source>
        <translation>Computeren blev sidst opdateret for {days} dage siden: Den kan begynde at opdatere under mødet.</translation>
    </message>
    <message>
        <source>Leave it on and connected in good time before the meeting; then restart it.</source>
        <translation>Lad den stå tændt og på netværket i god tid før mødet, og genstart den så.</translation>
    </message>
    <message>
        <source>Samråd cannot see when the computer was last updated.</source>
        <translation>Samråd kan ikke se, hvornår computeren sidst blev opdateret.</translation>
    </message>
    <message>
        <source>The lid is open.</source>
        <translation>Låget er åbent.</translation>
    </message>
    <message>
        <source>This computer has no lid that could be closed.</source>
        <translation>Denne computer har intet låg, der kan lukkes.</translation>
    </message>
    <message>
        <source>The lid is closed: only a camera of its own sees anything now.</source>
        <translation>Låget er lukket: Kun et separat kamera kan se noget nu.</translation>
    </message>
    <message>
        <source>Open the lid to use the built-in camera.</source>
        <translation>Åbn låget for at bruge det indbyggede kamera.</translation>
    </message>
    <message>
        <source>The computer does not tell whether its lid is open.</source>
        <translation>Samråd kan ikke se, om låget er åbent.</translation>
    </message>
    <message>
        <source>Close the programs that you do not need.</source>
        <translation>Luk de programmer, du ikke skal bruge.</translation>
    </message>
    <message>
        <source>Close {program} if you do not need it, or wait until it is done.</source>
        <translation>Luk {program}, hvis du ikke skal bruge det, eller vent, til det er færdigt.</translation>
    </message>
    <message>
        <source>The computer has power to spare.</source>
        <translation>Computeren har kapacitet nok.</translation>
    </message>
    <message>
        <source>The computer is busy ({percent} %): picture and sound may get jerky.</source>
        <translation>Computeren er hårdt belastet ({percent} %): Lyd og billede kan hakke.</translation>
    </message>
    <message>
        <source>The computer is busy ({percent} %), most of all with {program}: picture and sound may get jerky.</source>
        <translation>Computeren er hårdt belastet ({percent} %), mest af {program}: Lyd og billede kan hakke.</translation>
    </message>
    <message>
        <source>The computer is too busy for a video meeting ({percent} %).</source>
        <translation>Computeren er for hårdt belastet til et videomøde ({percent} %).</translation>
    </message>
    <message>
        <source>The computer is too busy for a video meeting ({percent} %), most of all with {program}.</source>
        <translation>Computeren er for hårdt belastet til et videomøde ({percent} %), mest af {program}.</translation>
    </message>
    <message>
        <source>The computer is short of memory: picture and sound may get jerky.</source>
        <translation>Computeren mangler hukommelse: Lyd og billede kan hakke.</translation>
    </message>
    <message>
        <source>Programs may not use the microphone: a privacy setting is off.</source>
        <translation>Programmer har ikke lov til at bruge mikrofonen: En indstilling for privatliv er slået fra.</translation>
    </message>
    <message>
        <source>Allow the microphone, also for desktop programs.</source>
        <translation>Giv adgang til mikrofonen, også for skrivebordsapps.</translation>
    </message>
    <message>
        <source>The microphone is turned off for everyone who uses this computer.</source>
        <translation>Mikrofonen er slået fra for alle, der bruger denne computer.</translation>
    </message>
    <message>
        <source>Your organisation has turned the microphone off.</source>
        <translation>Din organisation har slået mikrofonen fra.</translation>
    </message>
    <message>
        <source>Ask your IT support to allow the microphone.</source>
        <translation>Bed it-supporten om at give adgang til mikrofonen.</translation>
    </message>
    <message>
        <source>The microphone is turned off on the computer itself.</source>
        <translation>Mikrofonen er slået fra på selve computeren.</translation>
    </message>
    <message>
        <source>{holder} is using the microphone and does not share it.</source>
        <translation>{holder} bruger mikrofonen og deler den ikke.</translation>
    </message>
    <message>
        <source>Leave the meeting in {holder}, or close it.</source>
        <translation>Forlad mødet i {holder}, eller luk programmet.</translation>
    </message>
    <message>
        <source>Another program is using the microphone and does not share it: {program}.</source>
        <translation>Et andet program bruger mikrofonen og deler den ikke: {program}.</translation>
    </message>
    <message>
        <source>Use white light if the colour of skin matters today.</source>
        <translation>Brug hvidt lys, hvis hudfarven har betydning i dag.</translation>
    </message>
    <message>
        <source>Your face is well lit and in its place.</source>
        <translation>Dit ansigt er godt belyst og rigtigt placeret.</translation>
    </message>
    <message>
        <source>No face is seen in the picture.</source>
        <translation>Der er ikke noget ansigt at se i billedet.</translation>
    </message>
    <message>
        <source>Sit in front of the camera, with your face to it.</source>
        <translation>Sæt dig foran kameraet med ansigtet mod det.</translation>
    </message>
    <message>
        <source>More than one face is in the picture: {faces}.</source>
        <translation>Der er mere end ét ansigt i billedet: {faces}.</translation>
    </message>
    <message>
        <source>Tell the patient who is there. Cover or turn away pictures of people.</source>
        <translation>Fortæl patienten, hvem der er til stede. Dæk billeder af mennesker til, eller vend dem væk.</translation>
    </message>
    <message>
        <source>The light is behind you, and your face is dark.</source>
        <translation>Lyset er bag dig, og dit ansigt er mørkt.</translation>
    </message>
    <message>
        <source>Draw the curtain behind you, or turn so that the window is before you.</source>
        <translation>Træk gardinet for bag dig, eller vend dig, så du har vinduet foran dig.</translation>
    </message>
    <message>
        <source>There is too little light on your face to read your lips.</source>
        <translation>Der er for lidt lys på dit ansigt til at mundaflæse dig.</translation>
    </message>
    <message>
        <source>Too much light falls on your face: parts of it are white.</source>
        <translation>Der falder for meget lys på dit ansigt: Dele af det er helt hvide.</translation>
    </message>
    <message>
        <source>Turn the lamp away a little, or draw the curtain.</source>
        <translation>Drej lampen lidt væk, eller træk gardinet for.</translation>
    </message>
    <message>
        <source>One half of your face is in the shade.</source>
        <translation>Den ene halvdel af dit ansigt ligger i skygge.</translation>
    </message>
    <message>
        <source>Turn towards the light, or put a lamp on the other side.</source>
        <translation>Vend dig mod lyset, eller sæt en lampe på den anden side.</translation>
    </message>
    <message>
        <source>You are far away: your face is small in the picture.</source>
        <translation>Du sidder langt væk: Dit ansigt er lille i billedet.</translation>
    </message>
    <message>
        <source>Move closer, to about an arm&apos;s length from the camera.</source>
        <translation>Ryk tættere på, til cirka en armslængde fra kameraet.</translation>
    </message>
    <message>
        <source>You are very close: your face fills the picture.</source>
        <translation>Du sidder meget tæt på: Dit ansigt fylder billedet.</translation>
    </message>
    <message>
        <source>Move back a little, so that your shoulders are seen.</source>
        <translation>Ryk lidt tilbage, så dine skuldre kan ses.</translation>
    </message>
    <message>
        <source>You are at the edge of the picture.</source>
        <translation>Du sidder i kanten af billedet.</translation>
    </message>
    <message>
        <source>Move to your left, or turn the camera towards you.</source>
        <translation>Ryk til venstre, eller drej kameraet mod dig.</translation>
    </message>
    <message>
        <source>Move to your right, or turn the camera towards you.</source>
        <translation>Ryk til højre, eller drej kameraet mod dig.</translation>
    </message>
    <message>
        <source>Your eyes are low in the picture.</source>
        <translation>Dine øjne sidder lavt i billedet.</translation>
    </message>
    <message>
        <source>Tilt the camera or the screen forward, or raise your chair.</source>
        <translation>Vip kameraet eller skærmen fremad, eller hæv din stol.</translation>
    </message>
    <message>
        <source>Your eyes are high in the picture: the camera stands too low.</source>
        <translation>Dine øjne sidder højt i billedet: Kameraet står for lavt.</translation>
    </message>
    <message>
        <source>Raise the camera to the height of your eyes, or tilt the screen back.</source>
        <translation>Hæv kameraet til øjenhøjde, eller vip skærmen bagud.</translation>
    </message>
    <message>
        <source>Your face is not sharp.</source>
        <translation>Dit ansigt er ikke skarpt.</translation>
    </message>
    <message>
        <source>Wipe the lens with a soft cloth.</source>
        <translation>Tør linsen af med en blød klud.</translation>
    </message>
    <message>
        <source>The light makes everything yellow, skin too.</source>
        <translation>Lyset gør alting gult, også huden.</translation>
    </message>
    <message>
        <source>The light makes everything red, skin too.</source>
        <translation>Lyset gør alting rødt, også huden.</translation>
    </message>
    <message>
        <source>The light makes everything green, skin too.</source>
        <translation>Lyset gør alting grønt, også huden.</translation>
    </message>
    <message>
        <source>The light makes everything blue, skin too.</source>
        <translation>Lyset gør alting blåt, også huden.</translation>
    </message>
    <message>
        <source>Without a picture nobody can say how you are seen.</source>
        <translation>Uden billede kan Samråd ikke sige, hvordan patienten ser dig.</translation>
    </message>
    <message>
        <source>Samråd cannot look for faces on this computer.</source>
        <translation>Samråd kan ikke lede efter ansigter på denne computer.</translation>
    </message>
    <message>
        <source>Look at yourself in the picture: light, place, background.</source>
        <translation>Se selv på billedet: lys, placering, baggrund.</translation>
    </message>
    <message>
        <source>It was not seen in time whether your face is well lit.</source>
        <translation>Samråd nåede ikke at se, om dit ansigt er godt belyst.</translation>
    </message>
    <message>
        <source>Connect the charger.</source>
        <translation>Tilslut opladeren.</translation>
    </message>
    <message>
        <source>The computer runs on mains power.</source>
        <translation>Computeren får strøm fra stikkontakten.</translation>
    </message>
    <message>
        <source>The charger is connected.</source>
        <translation>Opladeren er tilsluttet.</translation>
    </message>
    <message>
        <source>The computer runs on battery: {percent} % left.</source>
        <translation>Computeren kører på batteri: {percent} % tilbage.</translation>
    </message>
    <message>
        <source>The computer runs on battery: only {percent} % left.</source>
        <translation>Computeren kører på batteri: kun {percent} % tilbage.</translation>
    </message>
    <message>
        <source>The battery may last {minutes} more minutes: too short for a meeting.</source>
        <translation>Batteriet holder måske {minutes} minutter endnu: for lidt til et møde.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} % left.</source>
        <translation>Batteriet er næsten tomt: {percent} % tilbage.</translation>
    </message>
    <message>
        <source>The computer saves power: picture and sound may get jerky.</source>
        <translation>Computeren sparer på strømmen: Lyd og billede kan hakke.</translation>
    </message>
    <message>
        <source>Turn the power saver off.</source>
        <translation>Slå strømsparefunktionen fra.</translation>
    </message>
    <message>
        <source>Connect the charger, or turn the power saver off.</source>
        <translation>Tilslut opladeren, eller slå strømsparefunktionen fra.</translation>
    </message>
    <message>
        <source>Samråd cannot see how much is left in the battery.</source>
        <translation>Samråd kan ikke se, hvor meget der er tilbage på batteriet.</translation>
    </message>
    <message>
        <source>See for yourself that the charger is connected.</source>
        <translation>Se selv efter, om opladeren er tilsluttet.</translation>
    </message>
    <message>
        <source>Allow the camera in the privacy settings.</source>
        <translation>Giv adgang til kameraet i indstillingerne for privatliv.</translation>
    </message>
    <message>
        <source>Allow the microphone in the privacy settings.</source>
        <translation>Giv adgang til mikrofonen i indstillingerne for privatliv.</translation>
    </message>
    <message>
        <source>Programs may use the camera and the microphone.</source>
        <translation>Programmer har lov til at bruge kameraet og mikrofonen.</translation>
    </message>
    <message>
        <source>The camera is turned off in your privacy settings.</source>
        <translation>Kameraet er slået fra i dine indstillinger for privatliv.</translation>
    </message>
    <message>
        <source>The camera is turned off for desktop programs in your privacy settings.</source>
        <translation>Kameraet er slået fra for skrivebordsapps i dine indstillinger for privatliv.</translation>
    </message>
    <message>
        <source>{browser} may not use the camera.</source>
        <translation>{browser} har ikke lov til at bruge kameraet.</translation>
    </message>
    <message>
        <source>The microphone is turned off in your privacy settings.</source>
        <translation>Mikrofonen er slået fra i dine indstillinger for privatliv.</translation>
    </message>
    <message>
        <source>The microphone is turned off for desktop programs in your privacy settings.</source>
        <translation>Mikrofonen er slået fra for skrivebordsapps i dine indstillinger for privatliv.</translation>
    </message>
    <message>
        <source>Allow desktop programs to use the microphone.</source>
        <translation>Giv skrivebordsapps adgang til mikrofonen.</translation>
    </message>
    <message>
        <source>{browser} may not use the microphone.</source>
        <translation>{browser} har ikke lov til at bruge mikrofonen.</translation>
    </message>
    <message>
        <source>A privacy setting is off, but camera and microphone work all the same.</source>
        <translation>En indstilling for privatliv er slået fra, men kamera og mikrofon virker alligevel.</translation>
    </message>
    <message>
        <source>The system keeps no privacy settings that can be read.</source>
        <translation>Samråd kan ikke læse indstillingerne for privatliv på denne computer.</translation>
    </message>
    <message>
        <source>Restart it after your last meeting of the day.</source>
        <translation>Genstart den efter dagens sidste møde.</translation>
    </message>
    <message>
        <source>No update waits for a restart.</source>
        <translation>Ingen opdatering venter på en genstart.</translation>
    </message>
    <message>
        <source>An update waits for the computer to be restarted.</source>
        <translation>En opdatering venter på, at computeren bliver genstartet.</translation>
    </message>
    <message>
        <source>The computer has been on for {days} days and may have grown slow.</source>
        <translation>Computeren har været tændt i {days} dage og kan være blevet langsom.</translation>
    </message>
    <message>
        <source>The computer was started not long ago.</source>
        <translation>Computeren er startet for nylig.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether an update waits for a restart.</source>
        <translation>Samråd kan ikke se, om en opdatering venter på en genstart.</translation>
    </message>
    <message>
        <source>You can share one screen and keep another to yourself.</source>
        <translation>Du kan dele én skærm og beholde en anden for dig selv.</translation>
    </message>
    <message>
        <source>There is one screen: while you share it, chat and participants are hidden.</source>
        <translation>Der er kun én skærm: Mens du deler den, kan du ikke se chat og deltagere.</translation>
    </message>
    <message>
        <source>If you mean to share, connect another screen or ask for a second host.</source>
        <translation>Hvis du skal dele skærm, så tilslut en ekstra skærm, eller bed om en ekstra vært.</translation>
    </message>
    <message>
        <source>Two screens show the same picture: others in the room may see the meeting.</source>
        <translation>To skærme viser det samme billede: Andre i rummet kan måske se mødet.</translation>
    </message>
    <message>
        <source>Turn the other screen off, or extend your desktop to it.</source>
        <translation>Sluk den anden skærm, eller udvid skrivebordet til den.</translation>
    </message>
    <message>
        <source>Samråd cannot see which screens are connected.</source>
        <translation>Samråd kan ikke se, hvilke skærme der er tilsluttet.</translation>
    </message>
    <message>
        <source>Hold the meeting on the computer in front of you, outside the virtual workplace.</source>
        <translation>Hold mødet på den computer, du sidder ved, uden om den virtuelle arbejdsplads.</translation>
    </message>
    <message>
        <source>Hold the meeting on the computer in front of you.</source>
        <translation>Hold mødet på den computer, du sidder ved.</translation>
    </message>
    <message>
        <source>This is a virtual workplace ({through}): what is checked here is its camera and microphone, not those in front of you.</source>
        <translation>Dette er en virtuel arbejdsplads ({through}): Her tjekkes dens kamera og mikrofon, ikke dem foran dig.</translation>
    </message>
    <message>
        <source>You use this computer from another one ({through}): what is checked here is its camera and microphone, not those in front of you.</source>
        <translation>Du bruger denne computer fra en anden ({through}): Her tjekkes dens kamera og mikrofon, ikke dem foran dig.</translation>
    </message>
    <message>
        <source>You use this computer from another one: what is checked here is its camera and microphone, not those in front of you.</source>
        <translation>Du bruger denne computer fra en anden: Her tjekkes dens kamera og mikrofon, ikke dem foran dig.</translation>
    </message>
    <message>
        <source>You sit in front of the computer that is checked.</source>
        <translation>Du sidder ved den computer, der bliver tjekket.</translation>
    </message>
    <message>
        <source>This is a virtual computer: Samråd cannot see where you sit.</source>
        <translation>Dette er en virtuel computer: Samråd kan ikke se, hvor du sidder.</translation>
    </message>
    <message>
        <source>If you reach it from another computer, hold the meeting on that one.</source>
        <translation>Hvis du bruger den fra en anden computer, så hold mødet på den anden.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether you use this computer from another one.</source>
        <translation>Samråd kan ikke se, om du bruger denne computer fra en anden.</translation>
    </message>
    <message>
        <source>Touch a key now and then while you wait, or choose a longer time.</source>
        <translation>Tryk på en tast en gang imellem, mens du venter, eller vælg en længere tid.</translation>
    </message>
    <message>
        <source>The computer stays awake long enough for a meeting.</source>
        <translation>Computeren holder sig vågen længe nok til et møde.</translation>
    </message>
    <message>
        <source>The computer goes to sleep when nobody has touched it for {minutes} min.</source>
        <translation>Computeren går i slumretilstand, når ingen har rørt den i {minutes} min.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched the computer for {minutes} min.</source>
        <translation>Skærmen slukker, når ingen har rørt computeren i {minutes} min.</translation>
    </message>
    <message>
        <source>The screen locks when nobody has touched the computer for {minutes} min.</source>
        <translation>Skærmen låses, når ingen har rørt computeren i {minutes} min.</translation>
    </message>
    <message>
        <source>Touch a key now and then while you wait.</source>
        <translation>Tryk på en tast en gang imellem, mens du venter.</translation>
    </message>
    <message>
        <source>Samråd cannot see when the computer goes to sleep.</source>
        <translation>Samråd kan ikke se, hvornår computeren går i slumretilstand.</translation>
    </message>
    <message>
        <source>A smart card is in the computer.</source>
        <translation>Der sidder et smartkort i computeren.</translation>
    </message>
    <message>
        <source>No smart card is in the reader.</source>
        <translation>Der sidder intet smartkort i læseren.</translation>
    </message>
    <message>
        <source>Put your card in if the meeting asks for it.</source>
        <translation>Sæt dit kort i, hvis mødet beder om det.</translation>
    </message>
    <message>
        <source>No smart-card reader is connected.</source>
        <translation>Der er ikke tilsluttet nogen smartkortlæser.</translation>
    </message>
    <message>
        <source>Plug a card reader in if the meeting asks for a card.</source>
        <translation>Sæt en kortlæser i, hvis mødet beder om et kort.</translation>
    </message>
    <message>
        <source>The system&apos;s service for smart cards is not running.</source>
        <translation>Computerens tjeneste til smartkort kører ikke.</translation>
    </message>
    <message>
        <source>Plug the card reader in, then check again.</source>
        <translation>Sæt kortlæseren i, og tjek igen.</translation>
    </message>
    <message>
        <source>In the meeting, choose “{microphone}” as the microphone and “{loudspeaker}” as the loudspeaker.</source>
        <translation>Vælg ”{microphone}” som mikrofon og ”{loudspeaker}” som højttaler i mødet.</translation>
    </message>
    <message>
        <source>In the meeting, choose “{microphone}” as the microphone.</source>
        <translation>Vælg ”{microphone}” som mikrofon i mødet.</translation>
    </message>
    <message>
        <source>In the meeting, choose “{loudspeaker}” as the loudspeaker.</source>
        <translation>Vælg ”{loudspeaker}” som højttaler i mødet.</translation>
    </message>
    <message>
        <source>Turn it up.</source>
        <translation>Skru op.</translation>
    </message>
    <message>
        <source>The microphone is muted in the system’s sound settings.</source>
        <translation>Mikrofonen er slået fra i computerens lydindstillinger.</translation>
    </message>
    <message>
        <source>Turn the microphone on again.</source>
        <translation>Slå mikrofonen til igen.</translation>
    </message>
    <message>
        <source>The sound is muted in the system’s sound settings.</source>
        <translation>Lyden er slået fra i computerens lydindstillinger.</translation>
    </message>
    <message>
        <source>Turn the sound on again.</source>
        <translation>Slå lyden til igen.</translation>
    </message>
    <message>
        <source>The microphone is turned all the way down.</source>
        <translation>Mikrofonen er skruet helt ned.</translation>
    </message>
    <message>
        <source>The sound is turned all the way down.</source>
        <translation>Lyden er skruet helt ned.</translation>
    </message>
    <message>
        <source>The microphone is turned down to {percent} %.</source>
        <translation>Mikrofonen er skruet ned til {percent} %.</translation>
    </message>
    <message>
        <source>The sound is turned down to {percent} %.</source>
        <translation>Lyden er skruet ned til {percent} %.</translation>
    </message>
    <message>
        <source>The microphone is amplified a lot: your voice may sound distorted.</source>
        <translation>Mikrofonen er forstærket meget: Din stemme kan lyde forvrænget.</translation>
    </message>
    <message>
        <source>Turn it down a little.</source>
        <translation>Skru lidt ned.</translation>
    </message>
    <message>
        <source>Meetings in the browser use “{usual_microphone}” and “{usual_loudspeaker}” if nobody chooses. Samråd tested others.</source>
        <translation>Møder i browseren bruger ”{usual_microphone}” og ”{usual_loudspeaker}”, hvis du ikke vælger noget andet. Samråd har testet andre enheder.</translation>
    </message>
    <message>
        <source>Meetings in the browser use the microphone “{usual_microphone}” if nobody chooses. Samråd tested another.</source>
        <translation>Møder i browseren bruger mikrofonen ”{usual_microphone}”, hvis du ikke vælger en anden. Samråd har testet en anden.</translation>
    </message>
    <message>
        <source>Meetings in the browser use the loudspeaker “{usual_loudspeaker}” if nobody chooses. Samråd tested another.</source>
        <translation>Møder i browseren bruger højttaleren ”{usual_loudspeaker}”, hvis du ikke vælger en anden. Samråd har testet en anden.</translation>
    </message>
    <message>
        <source>Meeting programs use “{usual_microphone}” and “{usual_loudspeaker}” if nobody chooses: they are set for calls. Samråd tested others.</source>
        <translation>Mødeprogrammer bruger ”{usual_microphone}” og ”{usual_loudspeaker}”, hvis du ikke vælger noget andet: De er valgt til samtaler. Samråd har testet andre enheder.</translation>
    </message>
    <message>
        <source>Meeting programs use the microphone “{usual_microphone}” if nobody chooses: it is set for calls. Samråd tested another.</source>
        <translation>Mødeprogrammer bruger mikrofonen ”{usual_microphone}”, hvis du ikke vælger en anden: Den er valgt til samtaler. Samråd har testet en anden.</translation>
    </message>
    <message>
        <source>Meeting programs use the loudspeaker “{usual_loudspeaker}” if nobody chooses: it is set for calls. Samråd tested another.</source>
        <translation>Mødeprogrammer bruger højttaleren ”{usual_loudspeaker}”, hvis du ikke vælger en anden: Den er valgt til samtaler. Samråd har testet en anden.</translation>
    </message>
    <message>
        <source>The sound comes through a remote desktop, with delay and gaps.</source>
        <translation>Lyden går gennem et fjernskrivebord, med forsinkelse og udfald.</translation>
    </message>
    <message>
        <source>Microphone and sound are turned on in the system.</source>
        <translation>Mikrofon og lyd er slået til på computeren.</translation>
    </message>
    <message>
        <source>The system does not say how loud its devices are set.</source>
        <translation>Samråd kan ikke se, hvor højt lydenhederne er indstillet.</translation>
    </message>
    <message>
        <source>No microphone and no loudspeaker was found.</source>
        <translation>Der er hverken fundet mikrofon eller højttaler.</translation>
    </message>
    <message>
        <source>Samråd could not find this out.</source>
        <translation>Samråd kunne ikke finde ud af dette.</translation>
    </message>
    <message>
        <source>The system does not let programs find this out.</source>
        <translation>Programmer har ikke lov til at se dette på computeren.</translation>
    </message>
    <message>
        <source>This cannot be found out on this kind of computer.</source>
        <translation>Dette kan ikke tjekkes på denne slags computer.</translation>
    </message>
    <message>
        <source>The look at this computer stopped and is being repeated.</source>
        <translation>Tjekket af computeren stoppede og bliver gentaget.</translation>
    </message>
    <message>
        <source>This computer does not answer; Samråd is asking it again.</source>
        <translation>Computeren svarer ikke. Samråd prøver igen.</translation>
    </message>
    <message>
        <source>This cannot be found out now.</source>
        <translation>Dette kan ikke tjekkes lige nu.</translation>
    </message>
    <message>
        <source>Samråd did not find this out in time.</source>
        <translation>Samråd nåede ikke at finde ud af dette.</translation>
    </message>
</context>
<context>
    <name>guided</name>
    <message>
        <source>Hear yourself</source>
        <translation>Hør dig selv</translation>
    </message>
    <message>
        <source>Hear yourself…</source>
        <translation>Hør dig selv…</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gang til</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The sun is shining, and seven small boats sail past the houses by the shore.</source>
        <translation>Solen skinner, og syv små både sejler forbi husene ved stranden.</translation>
    </message>
    <message>
        <source>Be quiet for a moment, read one sentence, and hear it as others will. The recording is at most 6 seconds, stays in memory and is then deleted.</source>
        <translation>Vær stille et øjeblik, læs en sætning højt, og hør den, som andre vil høre den. Optagelsen varer højst 6 sekunder, ligger kun i computerens hukommelse og slettes bagefter.</translation>
    </message>
    <message>
        <source>The microphone is being opened…</source>
        <translation>Mikrofonen åbnes…</translation>
    </message>
    <message>
        <source>Be quiet for a moment.</source>
        <translation>Vær stille et øjeblik.</translation>
    </message>
    <message>
        <source>Read aloud as you speak in a meeting:</source>
        <translation>Læs højt, sådan som du taler i et møde:</translation>
    </message>
    <message>
        <source>Nothing is heard yet. Read the sentence aloud:</source>
        <translation>Der høres ikke noget endnu. Læs sætningen højt:</translation>
    </message>
    <message>
        <source>You are heard. Read to the end:</source>
        <translation>Du kan høres. Læs til ende:</translation>
    </message>
    <message>
        <source>Now listen.</source>
        <translation>Lyt nu.</translation>
    </message>
    <message>
        <source>This is how you sound to others.</source>
        <translation>Sådan lyder du for andre.</translation>
    </message>
    <message>
        <source>The recording is deleted.</source>
        <translation>Optagelsen er slettet.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Testen blev stoppet.</translation>
    </message>
    <message>
        <source>Nothing is heard yet.</source>
        <translation>Der høres ikke noget endnu.</translation>
    </message>
    <message>
        <source>When you press the button: be quiet for two seconds, then say this sentence. {sentence}</source>
        <translation>Når du trykker på knappen: Vær stille i to sekunder, og sig så denne sætning. {sentence}</translation>
    </message>
</context>
<context>
    <name>guideline_questions</name>
    <message>
        <source>Does a patient take part?</source>
        <translation>Deltager en patient?</translation>
    </message>
    <message>
        <source>What kind of meeting is it?</source>
        <translation>Hvilken slags møde er det?</translation>
    </message>
    <message>
        <source>How many will connect?</source>
        <translation>Hvor mange kobler sig på?</translation>
    </message>
    <message>
        <source>Will confidential information be shared?</source>
        <translation>Skal der deles fortrolige oplysninger?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Er der brug for tolk?</translation>
    </message>
    <message>
        <source>Does the patient have an e-ID?</source>
        <translation>Har patienten et elektronisk id?</translation>
    </message>
    <message>
        <source>How old is the patient?</source>
        <translation>Hvor gammel er patienten?</translation>
    </message>
    <message>
        <source>Do professionals from other organisations take part?</source>
        <translation>Deltager fagpersoner fra andre organisationer?</translation>
    </message>
    <message>
        <source>Who sends the invitation?</source>
        <translation>Hvem sender indkaldelsen?</translation>
    </message>
    <message>
        <source>Where is the patient being treated?</source>
        <translation>Hvor er patienten i behandling?</translation>
    </message>
    <message>
        <source>Is it an acute need for which the hospital still answers?</source>
        <translation>Er det et akut behov, som hospitalet stadig har ansvaret for?</translation>
    </message>
    <message>
        <source>How will the room be used?</source>
        <translation>Hvordan skal møderummet bruges?</translation>
    </message>
    <message>
        <source>Do you need to see each other?</source>
        <translation>Har I brug for at se hinanden?</translation>
    </message>
    <message>
        <source>Can the parties be reached through Cosmic Link?</source>
        <translation>Kan parterne nås via Cosmic Link?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>Group treatment</source>
        <translation>Gruppebehandling</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Undervisning</translation>
    </message>
    <message>
        <source>Information meeting</source>
        <translation>Informationsmøde</translation>
    </message>
    <message>
        <source>Coordinated care planning</source>
        <translation>Koordineret planlægning af forløbet</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Personalemøde</translation>
    </message>
    <message>
        <source>Administrative meeting</source>
        <translation>Administrativt møde</translation>
    </message>
    <message>
        <source>Patient conference</source>
        <translation>Patientkonference</translation>
    </message>
    <message>
        <source>Yes, by video, with the patient here</source>
        <translation>Ja, på video, og patienten er her hos os</translation>
    </message>
    <message>
        <source>Yes, and the patient is on video too</source>
        <translation>Ja, og patienten er også med på video</translation>
    </message>
    <message>
        <source>An adult</source>
        <translation>Voksen</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>Mindreårig</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Vi gør</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>En anden organisation</translation>
    </message>
    <message>
        <source>As an outpatient</source>
        <translation>Ambulant</translation>
    </message>
    <message>
        <source>On a ward</source>
        <translation>Indlagt</translation>
    </message>
    <message>
        <source>On leave from a ward</source>
        <translation>På orlov fra en indlæggelse</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>Højst {most}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} til {most}</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} eller flere</translation>
    </message>
    <message>
        <source>Exactly {most}</source>
        <translation>Præcis {most}</translation>
    </message>
</context>
<context>
    <name>headset</name>
    <message>
        <source>What do you hear and speak through?</source>
        <translation>Hvad bruger du til at høre og tale?</translation>
    </message>
    <message>
        <source>A headset</source>
        <translation>Et headset</translation>
    </message>
    <message>
        <source>Headphones without a microphone</source>
        <translation>Hovedtelefoner uden mikrofon</translation>
    </message>
    <message>
        <source>The earphones of a mobile phone</source>
        <translation>Øretelefoner til en mobiltelefon</translation>
    </message>
    <message>
        <source>A speakerphone</source>
        <translation>En konferencehøjttaler</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>Højttalere</translation>
    </message>
    <message>
        <source>A hearing device</source>
        <translation>Et høreapparat</translation>
    </message>
</context>
<context>
    <name>identified</name>
    <message>
        <source>Showed an ID card</source>
        <translation>Har vist id-kort</translation>
    </message>
    <message>
        <source>Said name and identity number</source>
        <translation>Har sagt navn og cpr-nummer</translation>
    </message>
    <message>
        <source>Logged in with an e-ID</source>
        <translation>Har logget ind med elektronisk id</translation>
    </message>
    <message>
        <source>I know this person</source>
        <translation>Jeg kender personen</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Ikke identificeret</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identificeret</translation>
    </message>
    <message>
        <source>New name: identify this person again</source>
        <translation>Nyt navn: Identificér personen igen</translation>
    </message>
    <message>
        <source>New connection: identify this person again</source>
        <translation>Ny forbindelse: Identificér personen igen</translation>
    </message>
    <message>
        <source>Same name twice: identify this person again</source>
        <translation>Samme navn to gange: Identificér personen igen</translation>
    </message>
</context>
<context>
    <name>invitation</name>
    <message>
        <source>This link leads to {found}. For this meeting the guideline gives {wanted}.</source>
        <translation>Linket fører til {found}. Til dette møde angiver retningslinjen {wanted}.</translation>
    </message>
    <message>
        <source>This link leads to {found}, a server that the guideline does not name. Is it your organisation&apos;s?</source>
        <translation>Linket fører til {found}, en server, som retningslinjen ikke nævner. Er det din organisations server?</translation>
    </message>
    <message>
        <source>The meeting is held on several days.</source>
        <translation>Mødet holdes over flere dage.</translation>
    </message>
    <message>
        <source>The meeting comes back by the week.</source>
        <translation>Mødet gentages med en eller flere ugers mellemrum.</translation>
    </message>
    <message>
        <source>The meeting comes back by the month.</source>
        <translation>Mødet gentages med en eller flere måneders mellemrum.</translation>
    </message>
    <message>
        <source>The meeting comes back by the year.</source>
        <translation>Mødet gentages med et eller flere års mellemrum.</translation>
    </message>
    <message>
        <source>The meeting comes back.</source>
        <translation>Mødet gentages.</translation>
    </message>
    <message>
        <source>This is one meeting of a series, and holds for this day only.</source>
        <translation>Det er ét møde i en serie og gælder kun denne dag.</translation>
    </message>
    <message>
        <source>This is too large for an invitation: at most {megabytes} MB are read.</source>
        <translation>Det er for stort til at være en indkaldelse: Der læses højst {megabytes} MB.</translation>
    </message>
    <message>
        <source>The invitation is very long, and only its first part was read.</source>
        <translation>Indkaldelsen er meget lang. Kun den første del er læst.</translation>
    </message>
    <message>
        <source>No link, time or person was found in this text.</source>
        <translation>Der blev hverken fundet link, tidspunkt eller personer i teksten.</translation>
    </message>
    <message>
        <source>This could not be read. Copy the text of the invitation instead.</source>
        <translation>Det kunne ikke læses. Kopiér i stedet indkaldelsens tekst.</translation>
    </message>
    <message>
        <source>This is an Outlook file that other programs cannot read. In Outlook, save it as text or as an .ics file, or copy the text of the invitation.</source>
        <translation>Det er en Outlook-fil, som andre programmer ikke kan læse. Gem den i Outlook som tekst eller som .ics-fil, eller kopiér indkaldelsens tekst.</translation>
    </message>
    <message>
        <source>This is a document and no invitation. Open it and copy the text.</source>
        <translation>Det er et dokument og ikke en indkaldelse. Åbn det, og kopiér teksten.</translation>
    </message>
    <message>
        <source>This is a packed file. Unpack it and take the invitation that is in it.</source>
        <translation>Det er en pakket fil. Pak den ud, og brug den indkaldelse, der ligger i den.</translation>
    </message>
    <message>
        <source>This is a picture. Copy the text of the invitation instead.</source>
        <translation>Det er et billede. Kopiér i stedet indkaldelsens tekst.</translation>
    </message>
    <message>
        <source>This is no text. Save the invitation as text or as an .ics file.</source>
        <translation>Det er ikke tekst. Gem indkaldelsen som tekst eller som .ics-fil.</translation>
    </message>
    <message>
        <source>The mail has too many parts, so only its text was looked through.</source>
        <translation>Mailen har for mange dele, så kun teksten er gennemgået.</translation>
    </message>
    <message>
        <source>The mail is encrypted. Open it in the mail program and copy its text.</source>
        <translation>Mailen er krypteret. Åbn den i mailprogrammet, og kopiér teksten.</translation>
    </message>
    <message>
        <source>There are {count} meetings in the file. This is the next one.</source>
        <translation>Der er {count} møder i filen. Dette er det næste.</translation>
    </message>
    <message>
        <source>This meeting was cancelled.</source>
        <translation>Mødet er aflyst.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s answer to an invitation, not the invitation itself.</source>
        <translation>Det er et svar på en indkaldelse og ikke selve indkaldelsen.</translation>
    </message>
    <message>
        <source>The meeting is one of a series. The time is that of the next one.</source>
        <translation>Mødet er et af flere i en serie. Tidspunktet gælder det næste.</translation>
    </message>
    <message>
        <source>The meeting is one of a series. The time is that of the first one: look up the next.</source>
        <translation>Mødet er et af flere i en serie. Tidspunktet gælder det første: Slå det næste op.</translation>
    </message>
    <message>
        <source>The meeting was one of a series that has ended.</source>
        <translation>Mødet var et af flere i en serie, som er slut.</translation>
    </message>
    <message>
        <source>Groups were invited as well, and who is in them is not said here.</source>
        <translation>Der er også inviteret grupper, og det fremgår ikke, hvem der er i dem.</translation>
    </message>
    <message>
        <source>No time was found. Enter the start by hand.</source>
        <translation>Der blev ikke fundet noget tidspunkt. Skriv selv, hvornår mødet begynder.</translation>
    </message>
    <message>
        <source>There are several times in the text. Check that this is the right one.</source>
        <translation>Der er flere tidspunkter i teksten. Tjek, at dette er det rigtige.</translation>
    </message>
    <message>
        <source>The clock is put forward that night and this time does not exist. Ask the sender.</source>
        <translation>Uret stilles frem den nat, og tidspunktet findes ikke. Spørg afsenderen.</translation>
    </message>
    <message>
        <source>The clock is put back that night and this time comes twice. The first one is taken: ask the sender.</source>
        <translation>Uret stilles tilbage den nat, og tidspunktet kommer to gange. Det første er brugt: Spørg afsenderen.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known, so the clock of this computer is assumed.</source>
        <translation>Tidszonen {zone} er ukendt, så tiden er sat efter uret på denne computer.</translation>
    </message>
    <message>
        <source>The time was given in another time zone: {zone}.</source>
        <translation>Tidspunktet var angivet i en anden tidszone: {zone}.</translation>
    </message>
    <message>
        <source>The weekday and the date in the text do not fit. Check the day.</source>
        <translation>Ugedag og dato i teksten passer ikke sammen. Tjek dagen.</translation>
    </message>
    <message>
        <source>The day and the month may be the other way round. Check the date.</source>
        <translation>Dag og måned kan være byttet om. Tjek datoen.</translation>
    </message>
    <message>
        <source>The text names no year, so the nearest one is assumed.</source>
        <translation>Der står intet årstal i teksten, så det nærmeste er brugt.</translation>
    </message>
    <message>
        <source>The end lies before the start, so it is left out.</source>
        <translation>Sluttidspunktet ligger før starten og er udeladt.</translation>
    </message>
    <message>
        <source>A link in the invitation is not what it seems. Do not open it.</source>
        <translation>Et link i indkaldelsen er ikke, hvad det ser ud til. Åbn det ikke.</translation>
    </message>
    <message>
        <source>The server {host} is not on the list. If you do not expect it, ask the sender.</source>
        <translation>Serveren {host} står ikke på listen. Spørg afsenderen, hvis du ikke havde ventet den.</translation>
    </message>
    <message>
        <source>Whoever opens this link is the host. Do not pass it on.</source>
        <translation>Den, der åbner dette link, bliver vært. Send det ikke videre.</translation>
    </message>
    <message>
        <source>Some names were made from mail addresses. Check them.</source>
        <translation>Nogle navne er dannet ud fra e-mailadresser. Tjek dem.</translation>
    </message>
    <message>
        <source>More people were invited than are listed here.</source>
        <translation>Der er inviteret flere, end der står her.</translation>
    </message>
    <message>
        <source>The server name {host} has letters of another alphabet that look like ordinary ones.</source>
        <translation>Servernavnet {host} har bogstaver fra et andet alfabet, som ligner de almindelige.</translation>
    </message>
    <message>
        <source>The server name {host} is nearly {other}, but is another server.</source>
        <translation>Servernavnet {host} ligner {other}, men er en anden server.</translation>
    </message>
    <message>
        <source>The server name {host} has {other} in it, but belongs to somebody else.</source>
        <translation>{other} indgår i servernavnet {host}, men serveren tilhører en anden.</translation>
    </message>
    <message>
        <source>There is something before an @ in the link. It really leads to {host}.</source>
        <translation>Der står noget foran et @ i linket. I virkeligheden fører det til {host}.</translation>
    </message>
    <message>
        <source>The text shows {other}, but the link leads to {host}.</source>
        <translation>Teksten viser {other}, men linket fører til {host}.</translation>
    </message>
    <message>
        <source>There are invisible characters in the link.</source>
        <translation>Der er usynlige tegn i linket.</translation>
    </message>
    <message>
        <source>The server name in the link is written in a way that hides where it leads.</source>
        <translation>Servernavnet i linket er skrevet, så det skjuler, hvor linket fører hen.</translation>
    </message>
    <message>
        <source>The link does not open a web page: it begins with {other}.</source>
        <translation>Linket åbner ikke en hjemmeside: Det begynder med {other}.</translation>
    </message>
    <message>
        <source>The link is not encrypted: it begins with http:// and not https://.</source>
        <translation>Linket er ikke krypteret: Det begynder med http:// og ikke med https://.</translation>
    </message>
    <message>
        <source>The link has a number, {host}, where the name of a server should be.</source>
        <translation>I linket står et tal, {host}, hvor navnet på en server skulle stå.</translation>
    </message>
    <message>
        <source>The link leads to an unusual entrance of the server: port {other}.</source>
        <translation>Linket bruger en usædvanlig indgang til serveren: port {other}.</translation>
    </message>
    <message>
        <source>The link leads on from {host} to another server: {other}.</source>
        <translation>Linket fører fra {host} videre til en anden server: {other}.</translation>
    </message>
    <message>
        <source>Meeting number</source>
        <translation>Mødenummer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkode</translation>
    </message>
    <message>
        <source>Address for video equipment</source>
        <translation>Adresse til videoudstyr</translation>
    </message>
    <message>
        <source>Number to phone in</source>
        <translation>Nummer til at ringe ind</translation>
    </message>
    <message>
        <source>Code for those who phone in</source>
        <translation>Kode til dem, der ringer ind</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>the name fits</source>
        <translation>navnet passer</translation>
    </message>
    <message>
        <source>the name fits almost</source>
        <translation>navnet passer næsten</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>usikkert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Samme navn</translation>
    </message>
    <message>
        <source>Same name, spelled differently</source>
        <translation>Samme navn, stavet anderledes</translation>
    </message>
    <message>
        <source>Same names in another order</source>
        <translation>De samme navne i en anden rækkefølge</translation>
    </message>
    <message>
        <source>Something more stands beside the name</source>
        <translation>Der står mere ved siden af navnet</translation>
    </message>
    <message>
        <source>A middle name is left out</source>
        <translation>Et mellemnavn mangler</translation>
    </message>
    <message>
        <source>Same family name, first name shortened</source>
        <translation>Samme efternavn, fornavnet er forkortet</translation>
    </message>
    <message>
        <source>Only an initial instead of a name</source>
        <translation>Kun et forbogstav i stedet for et navn</translation>
    </message>
    <message>
        <source>Only part of the name is the same</source>
        <translation>Kun en del af navnet er det samme</translation>
    </message>
    <message>
        <source>One or two letters differ</source>
        <translation>Et eller to bogstaver er anderledes</translation>
    </message>
    <message>
        <source>Only the first name is the same</source>
        <translation>Kun fornavnet er det samme</translation>
    </message>
    <message>
        <source>Only the family name is the same</source>
        <translation>Kun efternavnet er det samme</translation>
    </message>
    <message>
        <source>Only the role fits</source>
        <translation>Kun rollen passer</translation>
    </message>
    <message>
        <source>Several people on your list fit</source>
        <translation>Flere på din liste passer</translation>
    </message>
    <message>
        <source>This name is there more than once, in the meeting or on your list</source>
        <translation>Navnet findes mere end én gang, i mødet eller på din liste</translation>
    </message>
    <message>
        <source>The name of a device, not of a person</source>
        <translation>Navnet på en enhed, ikke på en person</translation>
    </message>
    <message>
        <source>Only a phone number</source>
        <translation>Kun et telefonnummer</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Intet navn</translation>
    </message>
    <message>
        <source>Letters of another alphabet that only look like these</source>
        <translation>Bogstaver fra et andet alfabet, der bare ligner</translation>
    </message>
    <message>
        <source>Nobody on your list has this name</source>
        <translation>Ingen på din liste hedder sådan</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>The planned end has come</source>
        <translation>Nu er det planlagte sluttidspunkt nået</translation>
    </message>
    <message>
        <source>Only one is left in the room</source>
        <translation>Der er kun én tilbage i rummet</translation>
    </message>
    <message>
        <source>Nobody is left in the room</source>
        <translation>Der er ingen tilbage i rummet</translation>
    </message>
    <message>
        <source>You are out of the meeting. Nobody can tell whether it has ended.</source>
        <translation>Du er ude af mødet. Det kan ikke ses, om det er slut.</translation>
    </message>
    <message>
        <source>The meeting has ended</source>
        <translation>Mødet er slut</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>Before the meeting</source>
        <translation>Før mødet</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ved starten</translation>
    </message>
    <message>
        <source>During the meeting</source>
        <translation>Under mødet</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Ved afslutningen</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Efter mødet</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Generelt</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>This practice meeting cannot be played.</source>
        <translation>Dette øvemøde kan ikke afspilles.</translation>
    </message>
    <message>
        <source>This computer does not allow a practice meeting to be opened.</source>
        <translation>Denne computer tillader ikke, at der åbnes et øvemøde.</translation>
    </message>
    <message>
        <source>The practice meeting has stopped. Start it again.</source>
        <translation>Øvemødet er stoppet. Start det igen.</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>identity number (CPR)</source>
        <translation>cpr-nummer</translation>
    </message>
    <message>
        <source>identity number (personnummer)</source>
        <translation>personnummer (svensk)</translation>
    </message>
    <message>
        <source>identity number (samordningsnummer)</source>
        <translation>samordningsnummer (svensk)</translation>
    </message>
    <message>
        <source>temporary identity number</source>
        <translation>erstatningsnummer</translation>
    </message>
    <message>
        <source>identity number (fødselsnummer)</source>
        <translation>fødselsnummer (norsk)</translation>
    </message>
    <message>
        <source>identity number (D-number)</source>
        <translation>D-nummer (norsk)</translation>
    </message>
    <message>
        <source>identity number (help number)</source>
        <translation>hjælpenummer (norsk)</translation>
    </message>
    <message>
        <source>identity number of a test person</source>
        <translation>en testpersons nummer</translation>
    </message>
    <message>
        <source>possible identity number</source>
        <translation>muligt personnummer</translation>
    </message>
    <message>
        <source>HSA-id</source>
        <translation>HSA-id</translation>
    </message>
    <message>
        <source>name of a patient</source>
        <translation>en patients navn</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fødselsdato</translation>
    </message>
    <message>
        <source>age of a person</source>
        <translation>en persons alder</translation>
    </message>
    <message>
        <source>street address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>private e-mail address</source>
        <translation>privat e-mailadresse</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadresse</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>words about a diagnosis</source>
        <translation>ord om en diagnose</translation>
    </message>
    <message>
        <source>words about a treatment</source>
        <translation>ord om en behandling</translation>
    </message>
    <message>
        <source>words about a ward</source>
        <translation>ord om et afsnit</translation>
    </message>
    <message>
        <source>An identity number tells everybody who sees the invitation who the patient is. Take it out; whoever needs it finds it in the record.</source>
        <translation>Et personnummer fortæller alle, der ser indkaldelsen, hvem patienten er. Slet det. De, der har brug for det, finder det i journalen.</translation>
    </message>
    <message>
        <source>A temporary number points to one patient, as an identity number does. Take it out.</source>
        <translation>Et erstatningsnummer peger på én patient, præcis som et cpr-nummer. Slet det.</translation>
    </message>
    <message>
        <source>This looks like the number of a made-up test person. Take it out unless you are certain that nobody bears it.</source>
        <translation>Det ligner nummeret på en opdigtet testperson. Slet det, medmindre du er sikker på, at ingen har det.</translation>
    </message>
    <message>
        <source>This may be an identity number, perhaps a mistyped one. Take it out unless you know that it is something else.</source>
        <translation>Det kan være et personnummer, måske med en tastefejl. Slet det, medmindre du ved, at det er noget andet.</translation>
    </message>
    <message>
        <source>An HSA-id points to one member of staff. Look it up where you register the participants instead of sending it.</source>
        <translation>Et HSA-id peger på én medarbejder. Slå det op dér, hvor du registrerer deltagerne, i stedet for at sende det.</translation>
    </message>
    <message>
        <source>With the name, everybody who sees the calendar knows who is a patient. Take it out; the participants know whom they will meet.</source>
        <translation>Med navnet ved alle, der ser kalenderen, hvem der er patient. Slet det. Deltagerne ved, hvem de skal møde.</translation>
    </message>
    <message>
        <source>A date of birth points to one person, and it is the first half of the identity number. Take it out.</source>
        <translation>En fødselsdato peger på én person, og den er første halvdel af cpr-nummeret. Slet den.</translation>
    </message>
    <message>
        <source>An age beside a person tells who it is about. Take it out.</source>
        <translation>En alder ved siden af en person fortæller, hvem det drejer sig om. Slet den.</translation>
    </message>
    <message>
        <source>If somebody lives here, take it out. The address of your own building may stay.</source>
        <translation>Slet adressen, hvis nogen bor her. Adressen på jeres egen bygning må gerne blive stående.</translation>
    </message>
    <message>
        <source>A private address points to one person, and everybody invited can read it. Take it out; e-mail is no safe way to a patient.</source>
        <translation>En privat adresse peger på én person, og alle inviterede kan læse den. Slet den. E-mail er ikke en sikker vej til en patient.</translation>
    </message>
    <message>
        <source>Everybody invited can read this address. Let it stay only if it belongs to a service or a colleague who agrees.</source>
        <translation>Alle inviterede kan læse adressen. Lad den kun stå, hvis den tilhører en funktion eller en kollega, der har sagt ja.</translation>
    </message>
    <message>
        <source>If the number belongs to a patient or a relative, take it out. The number of your own unit may stay.</source>
        <translation>Slet nummeret, hvis det tilhører en patient eller en pårørende. Nummeret på jeres egen afdeling må gerne blive stående.</translation>
    </message>
    <message>
        <source>This tells what somebody is ill with. Write what the meeting is, such as “video meeting”, and leave the reason to the record.</source>
        <translation>Det fortæller, hvad nogen fejler. Skriv, hvad mødet er, for eksempel ”videomøde”, og lad årsagen stå i journalen.</translation>
    </message>
    <message>
        <source>This tells how somebody is treated, and so what for. Leave it to the record.</source>
        <translation>Det fortæller, hvordan nogen behandles, og dermed for hvad. Lad det stå i journalen.</translation>
    </message>
    <message>
        <source>The name of a ward or clinic can tell what somebody is ill with. Write the name of the hospital only.</source>
        <translation>Navnet på et afsnit eller en klinik kan fortælle, hvad nogen fejler. Skriv kun hospitalets navn.</translation>
    </message>
    <message>
        <source>The list of words cannot be read, so diagnoses, treatments and wards were not looked for.</source>
        <translation>Ordlisten kan ikke læses, så der er ikke ledt efter diagnoser, behandlinger og afsnit.</translation>
    </message>
    <message>
        <source>Nothing was found in what was looked at.</source>
        <translation>Der blev ikke fundet noget i den del, der er undersøgt.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {kind}: {masked}</source>
        <translation>Linje {line}, kolonne {column}: {kind}: {masked}</translation>
    </message>
    <message>
        <source>Nothing was found. Read it through yourself all the same.</source>
        <translation>Der blev ikke fundet noget. Læs alligevel selv teksten igennem.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>This is long: only the first {count} characters were looked at.</source>
        <translation>Teksten er lang: Kun de første {count} tegn er undersøgt.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Fundet: {count}</translation>
    </message>
    <message>
        <source>{part}, line {line}, column {column}: {kind}: {masked}</source>
        <translation>{part}, linje {line}, kolonne {column}: {kind}: {masked}</translation>
    </message>
    <message>
        <source>Meeting {number}: {where}</source>
        <translation>Møde {number}: {where}</translation>
    </message>
    <message>
        <source>Looks for personal data in a text before it is sent. Exit code: 0 nothing found, 1 something found, 2 nothing found in the first part of a long text, 64 not understood, 66 the file cannot be read.</source>
        <translation>Leder efter personoplysninger i en tekst, før den sendes. Afslutningskode: 0 intet fundet, 1 noget fundet, 2 intet fundet i første del af en lang tekst, 64 ikke forstået, 66 filen kan ikke læses.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} kan ikke åbnes.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} er ikke en fil.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. Take out its pictures or attachments.</source>
        <translation>{file} er større end {most} MB. Fjern billeder eller bilag.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Det, der skal tjekkes</translation>
    </message>
    <message>
        <source>The text, mail or calendar file to look at; - reads what is piped in.</source>
        <translation>Den tekst-, mail- eller kalenderfil, der skal tjekkes; - læser det, der sendes ind (pipe).</translation>
    </message>
    <message>
        <source>Write the text with personal data left out.</source>
        <translation>Skriv teksten uden personoplysninger.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Try “{name}”</source>
        <translation>Prøv ”{name}”</translation>
    </message>
    <message>
        <source>Did you hear the test sound?</source>
        <translation>Hørte du testlyden?</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Ja, jeg hørte den</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Where did you hear the test sound?</source>
        <translation>Hvor hørte du testlyden?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Højre</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>I begge sider</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Ingen steder</translation>
    </message>
    <message>
        <source>Let Samråd find out</source>
        <translation>Lad Samråd finde ud af det</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Forælder eller værge</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Eget personale</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Hospital ward</source>
        <translation>Sengeafsnit</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Anden organisation</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message>
        <source>Not in the guideline. From: {source}</source>
        <translation>Står ikke i retningslinjen. Kilde: {source}</translation>
    </message>
    <message>
        <source>Not in the guideline</source>
        <translation>Står ikke i retningslinjen</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>It-support</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Udskrevet {day}</translation>
    </message>
    <message>
        <source>A selection, printed {day}</source>
        <translation>Et udvalg, udskrevet {day}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} af {count}</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>gælder fra {day}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>Opening</source>
        <translation>Indledning</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Samtalen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <source>Read aloud, one by one</source>
        <translation>Læs op, ét punkt ad gangen</translation>
    </message>
    <message>
        <source>Do it, then check</source>
        <translation>Gør det, og tjek bagefter</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Kliniker</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Other participants</source>
        <translation>Andre deltagere</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>IT support</source>
        <translation>It-support</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommer</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>gennemgået</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sprunget over</translation>
    </message>
    <message>
        <source>Speaks: {who}</source>
        <translation>Hvem taler: {who}</translation>
    </message>
    <message>
        <source>Does it: {who}</source>
        <translation>Hvem gør det: {who}</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>ikke afsluttet</translation>
    </message>
    <message>
        <source>no answer chosen</source>
        <translation>intet svar valgt</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Kept until you close Samråd.</source>
        <translation>Gemmes, til du lukker Samråd.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Gemmes i computerens nøglering.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Kept until you close Samråd.</source>
        <translation>Computeren har ingen nøglering. Gemmes, til du lukker Samråd.</translation>
    </message>
    <message>
        <source>The keyring is locked. Kept until you close Samråd.</source>
        <translation>Nøgleringen er låst. Gemmes, til du lukker Samråd.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Kept until you close Samråd.</source>
        <translation>Nøgleringen svarer ikke. Gemmes, til du lukker Samråd.</translation>
    </message>
    <message>
        <source>The keyring did not take it. Kept until you close Samråd.</source>
        <translation>Nøgleringen tog ikke imod det. Gemmes, til du lukker Samråd.</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>The participant list is not being watched.</source>
        <translation>Deltagerlisten følges ikke.</translation>
    </message>
    <message>
        <source>Connecting to the meeting …</source>
        <translation>Opretter forbindelse til mødet…</translation>
    </message>
    <message>
        <source>The participant list is live.</source>
        <translation>Deltagerlisten opdateres løbende.</translation>
    </message>
    <message>
        <source>The participant list is not live any more.</source>
        <translation>Deltagerlisten opdateres ikke længere.</translation>
    </message>
    <message>
        <source>The meeting has ended.</source>
        <translation>Mødet er slut.</translation>
    </message>
    <message>
        <source>Samråd has been removed from the meeting.</source>
        <translation>Samråd er blevet fjernet fra mødet.</translation>
    </message>
    <message>
        <source>This room asks for a PIN.</source>
        <translation>Møderummet kræver en pinkode.</translation>
    </message>
    <message>
        <source>This room has a host PIN. Guests need none.</source>
        <translation>Møderummet har en pinkode til værten. Gæster skal ikke bruge nogen.</translation>
    </message>
    <message>
        <source>The PIN was not accepted.</source>
        <translation>Pinkoden blev ikke godtaget.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>For mange forkerte pinkoder.</translation>
    </message>
    <message>
        <source>Samråd is waiting in the lobby.</source>
        <translation>Samråd venter i lobbyen.</translation>
    </message>
    <message>
        <source>The room is locked.</source>
        <translation>Møderummet er låst.</translation>
    </message>
    <message>
        <source>This room wants a sign-in that only a browser can do.</source>
        <translation>Møderummet kræver et login, som kun en browser kan klare.</translation>
    </message>
    <message>
        <source>This address is a reception, not a meeting room.</source>
        <translation>Adressen er en reception, ikke et møderum.</translation>
    </message>
    <message>
        <source>There is no such room right now.</source>
        <translation>Møderummet findes ikke lige nu.</translation>
    </message>
    <message>
        <source>The address does not answer as a meeting service.</source>
        <translation>Adressen svarer ikke som en videoløsning.</translation>
    </message>
    <message>
        <source>The meeting service is being maintained.</source>
        <translation>Videoløsningen er under vedligeholdelse.</translation>
    </message>
    <message>
        <source>The meeting service has too much to do right now.</source>
        <translation>Videoløsningen er overbelastet lige nu.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Møderummet er fuldt.</translation>
    </message>
    <message>
        <source>The meeting service does not answer.</source>
        <translation>Videoløsningen svarer ikke.</translation>
    </message>
    <message>
        <source>The meeting service could not prove that it is the right one.</source>
        <translation>Videoløsningen kunne ikke bevise, at den er den rigtige.</translation>
    </message>
    <message>
        <source>Somebody sends Samråd to another address.</source>
        <translation>Samråd bliver sendt videre til en anden adresse.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let Samråd out.</source>
        <translation>Netværkets proxy slipper ikke Samråd igennem.</translation>
    </message>
    <message>
        <source>The sign-in for the meeting service is missing or wrong.</source>
        <translation>Login til videoløsningen mangler eller er forkert.</translation>
    </message>
    <message>
        <source>Samråd may not watch meetings at this address.</source>
        <translation>Samråd må ikke følge møder på denne adresse.</translation>
    </message>
    <message>
        <source>Samråd goes on trying. Until then, look at the list in the meeting itself.</source>
        <translation>Samråd bliver ved med at prøve. Se imens på listen i selve mødet.</translation>
    </message>
    <message>
        <source>Samråd does not come back by itself. Tell the others what it is for, then connect again, or use the list by hand.</source>
        <translation>Samråd kommer ikke tilbage af sig selv. Fortæl de andre, hvad det bruges til, og opret forbindelse igen, eller før listen i hånden.</translation>
    </message>
    <message>
        <source>The host PIN lets Samråd show who waits and lets you act. With the guest PIN you can only watch.</source>
        <translation>Med værtens pinkode viser Samråd, hvem der venter, og du kan gribe ind. Med gæsternes pinkode kan du kun se med.</translation>
    </message>
    <message>
        <source>The host PIN lets Samråd show who waits and lets you act. Without it, Samråd goes in as a guest and you can only watch.</source>
        <translation>Med værtens pinkode viser Samråd, hvem der venter, og du kan gribe ind. Uden den går Samråd ind som gæst, og du kan kun se med.</translation>
    </message>
    <message>
        <source>Look it up in the invitation and type it again.</source>
        <translation>Find den i indkaldelsen, og skriv den igen.</translation>
    </message>
    <message>
        <source>Find the right PIN in the booking, then connect again.</source>
        <translation>Find den rigtige pinkode i bookingen, og opret forbindelse igen.</translation>
    </message>
    <message>
        <source>The list is shown once a host has let Samråd in.</source>
        <translation>Listen vises, når en vært har lukket Samråd ind.</translation>
    </message>
    <message>
        <source>Let Samråd in from the meeting itself, or connect with the host PIN.</source>
        <translation>Luk Samråd ind fra selve mødet, eller opret forbindelse med værtens pinkode.</translation>
    </message>
    <message>
        <source>Samråd cannot sign in there. Use the list by hand for this meeting.</source>
        <translation>Samråd kan ikke logge ind dér. Før listen i hånden til dette møde.</translation>
    </message>
    <message>
        <source>Use the number of the room itself. It stands in the invitation.</source>
        <translation>Brug møderummets eget nummer. Det står i indkaldelsen.</translation>
    </message>
    <message>
        <source>Check the room number. Some rooms open only shortly before the meeting.</source>
        <translation>Tjek møderummets nummer. Nogle møderum åbner først kort før mødet.</translation>
    </message>
    <message>
        <source>Check the address, and whether this network first wants you to sign in. Use the list by hand meanwhile.</source>
        <translation>Tjek adressen, og om netværket kræver, at du først logger på. Før listen i hånden imens.</translation>
    </message>
    <message>
        <source>Samråd tries again by itself. Use the list by hand meanwhile.</source>
        <translation>Samråd prøver igen af sig selv. Før listen i hånden imens.</translation>
    </message>
    <message>
        <source>Samråd tries again by itself. A person needs the place more: use the list by hand.</source>
        <translation>Samråd prøver igen af sig selv. Et menneske har mere brug for pladsen: Før listen i hånden.</translation>
    </message>
    <message>
        <source>Check the network. Samråd tries again by itself.</source>
        <translation>Tjek netværket. Samråd prøver igen af sig selv.</translation>
    </message>
    <message>
        <source>Nothing was sent. Do not type a PIN anywhere on this network until IT support has looked at it.</source>
        <translation>Der blev ikke sendt noget. Skriv ikke pinkoder på dette netværk, før it-supporten har set på det.</translation>
    </message>
    <message>
        <source>Samråd does not follow. The network may want you to sign in first: open a browser and see.</source>
        <translation>Samråd går ikke derhen. Måske kræver netværket, at du først logger på: Åbn en browser, og se efter.</translation>
    </message>
    <message>
        <source>Ask IT support to allow it. Use the list by hand meanwhile.</source>
        <translation>Bed it-supporten om at tillade det. Før listen i hånden imens.</translation>
    </message>
    <message>
        <source>Ask IT support for it. Use the list by hand meanwhile.</source>
        <translation>Bed it-supporten om det. Før listen i hånden imens.</translation>
    </message>
    <message>
        <source>Your organisation decides which ones. Use the list by hand.</source>
        <translation>Din organisation bestemmer hvilke. Før listen i hånden.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Højttaler</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Meeting service</source>
        <translation>Videoløsning</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Hvor du arbejder</translation>
    </message>
    <message>
        <source>Compare with my last good check</source>
        <translation>Sammenlign med mit seneste gode tjek</translation>
    </message>
    <message>
        <source>Join my meetings</source>
        <translation>Deltag i mine møder</translation>
    </message>
    <message>
        <source>What my sound devices are</source>
        <translation>Mine lydenheder</translation>
    </message>
    <message>
        <source>The saved settings could not be read, so the usual ones are used.</source>
        <translation>De gemte indstillinger kunne ikke læses, så de almindelige bruges.</translation>
    </message>
    <message>
        <source>Your saved settings cannot be opened just now, so the usual ones are used. What you change lasts until you close Samråd.</source>
        <translation>Dine gemte indstillinger kan ikke åbnes lige nu, så de almindelige bruges. Det, du ændrer, gælder, til du lukker Samråd.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved on this computer. They last until you close Samråd.</source>
        <translation>Dine indstillinger kan ikke gemmes på denne computer. De gælder, til du lukker Samråd.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>{change} Check again.</source>
        <translation>{change} Tjek igen.</translation>
    </message>
    <message>
        <source>Not checked: the check was left too early</source>
        <translation>Ikke tjekket: Siden blev forladt for tidligt</translation>
    </message>
    <message>
        <source>{verdict} (checked at {time})</source>
        <translation>{verdict} (tjekket kl.&#xa0;{time})</translation>
    </message>
    <message>
        <source>Checking camera, sound and network…</source>
        <translation>Tjekker kamera, lyd og netværk…</translation>
    </message>
    <message>
        <source>Ready. To be quite sure, say a sentence and play the test sound.</source>
        <translation>Klar. For at være helt sikker: Sig en sætning, og afspil testlyden.</translation>
    </message>
    <message>
        <source>Ready for the conversation</source>
        <translation>Klar til samtalen</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>must</source>
        <translation>skal</translation>
    </message>
    <message>
        <source>should</source>
        <translation>bør</translation>
    </message>
    <message>
        <source>may</source>
        <translation>kan</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>til orientering</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message>
        <source>The background is tidy and neutral, with nothing private.</source>
        <translation>Baggrunden er ryddelig og neutral, uden noget privat.</translation>
    </message>
    <message>
        <source>The name badge with the title is seen in the picture.</source>
        <translation>Navneskiltet med titel kan ses i billedet.</translation>
    </message>
    <message>
        <source>You wear work clothes, or suitable ones if you work elsewhere.</source>
        <translation>Du har arbejdstøj på, eller passende tøj, hvis du arbejder et andet sted.</translation>
    </message>
    <message>
        <source>The patient sees your face and your hands when you speak.</source>
        <translation>Patienten kan se dit ansigt og dine hænder, når du taler.</translation>
    </message>
    <message>
        <source>Nobody else is in the room, or the patient knows who it is.</source>
        <translation>Der er ikke andre i rummet, eller patienten ved, hvem det er.</translation>
    </message>
    <message>
        <source>No screen, board or paper about patients is in the picture.</source>
        <translation>Der er ingen skærm, tavle eller papirer med patientoplysninger i billedet.</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>Whether video suits this patient</source>
        <translation>Om video egner sig til patienten</translation>
    </message>
    <message>
        <source>Which meeting service to use for whom</source>
        <translation>Hvilken videoløsning der bruges til hvem</translation>
    </message>
    <message>
        <source>Teams when a patient takes part</source>
        <translation>Teams, når en patient deltager</translation>
    </message>
    <message>
        <source>Network by cable</source>
        <translation>Netværk med kabel</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Several people at one camera</source>
        <translation>Flere personer ved ét kamera</translation>
    </message>
    <message>
        <source>Which browser to use</source>
        <translation>Hvilken browser du skal bruge</translation>
    </message>
    <message>
        <source>Testing sound and picture beforehand</source>
        <translation>Test af lyd og billede på forhånd</translation>
    </message>
    <message>
        <source>Virtual desktop, and sharing a phone&apos;s network</source>
        <translation>Virtuel arbejdsplads og deling af internet fra mobilen</translation>
    </message>
    <message>
        <source>Two screens</source>
        <translation>To skærme</translation>
    </message>
    <message>
        <source>A room where nobody overhears</source>
        <translation>Et rum, hvor ingen kan høre med</translation>
    </message>
    <message>
        <source>Sign on the door</source>
        <translation>Skilt på døren</translation>
    </message>
    <message>
        <source>Background, light, clothes and badge</source>
        <translation>Baggrund, lys, tøj og navneskilt</translation>
    </message>
    <message>
        <source>Training before the first meeting</source>
        <translation>Oplæring før det første møde</translation>
    </message>
    <message>
        <source>How the patient is identified</source>
        <translation>Hvordan patienten identificeres</translation>
    </message>
    <message>
        <source>How you show who you are</source>
        <translation>Hvordan du viser, hvem du er</translation>
    </message>
    <message>
        <source>Everyone introduces themselves</source>
        <translation>Alle præsenterer sig</translation>
    </message>
    <message>
        <source>Speaking about confidentiality</source>
        <translation>Information om tavshedspligt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Locking the meeting room</source>
        <translation>Låsning af møderummet</translation>
    </message>
    <message>
        <source>Waiting room, and letting people in</source>
        <translation>Lobby, og hvem der lukkes ind</translation>
    </message>
    <message>
        <source>Comparing with the list of participants</source>
        <translation>Sammenligning med deltagerlisten</translation>
    </message>
    <message>
        <source>What to do about somebody unknown</source>
        <translation>Hvad du gør, hvis en deltager er ukendt</translation>
    </message>
    <message>
        <source>How many may take part</source>
        <translation>Hvor mange der kan deltage</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Optagelse</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Showing documents</source>
        <translation>Visning af dokumenter</translation>
    </message>
    <message>
        <source>Sharing a window or the whole screen</source>
        <translation>Deling af et vindue eller hele skærmen</translation>
    </message>
    <message>
        <source>E-mail and personal data in invitations</source>
        <translation>E-mail og personoplysninger i indkaldelser</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>Børn og unge</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Summing up at the end</source>
        <translation>Opsummering til sidst</translation>
    </message>
    <message>
        <source>Ending the meeting so that the room closes</source>
        <translation>Afslutning af mødet, så rummet lukker</translation>
    </message>
    <message>
        <source>Documentation in the record</source>
        <translation>Dokumentation i journalen</translation>
    </message>
    <message>
        <source>Saving attachments in time</source>
        <translation>Bilag, der skal gemmes i tide</translation>
    </message>
    <message>
        <source>No fee when the technology fails</source>
        <translation>Ingen betaling, når teknikken svigter</translation>
    </message>
    <message>
        <source>Reporting faults</source>
        <translation>Fejlmelding</translation>
    </message>
    <message>
        <source>What to do when video does not work</source>
        <translation>Hvad du gør, når video ikke virker</translation>
    </message>
    <message>
        <source>How long the guideline holds</source>
        <translation>Hvor længe retningslinjen gælder</translation>
    </message>
    <message>
        <source>Only those who need the information</source>
        <translation>Kun de, der har brug for oplysningerne</translation>
    </message>
    <message>
        <source>Camera on during the meeting</source>
        <translation>Kameraet tændt under mødet</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Oprakte hænder</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Can be better</source>
        <translation>Kan blive bedre</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Skal rettes</translation>
    </message>
    <message>
        <source>Could not be tested</source>
        <translation>Kunne ikke testes</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Klar.</translation>
    </message>
    <message>
        <source>Ready, but something can be better.</source>
        <translation>Klar, men noget kan blive bedre.</translation>
    </message>
    <message>
        <source>Not ready: something must be fixed.</source>
        <translation>Ikke klar: Noget skal rettes.</translation>
    </message>
    <message>
        <source>Something could not be tested.</source>
        <translation>Noget kunne ikke testes.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tjekker…</translation>
    </message>
</context>
</TS>
