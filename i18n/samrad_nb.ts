<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>AfterwardsPage</name>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
</context>
<context>
    <name>AfterwardsPlace</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n igjen</numerusform>
            <numerusform>%n igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreedForm</name>
    <message>
        <source>What was agreed</source>
        <translation>Hva er avtalt?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem gjør det?</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Ikke endre</translation>
    </message>
    <message>
        <source>Write what was agreed first.</source>
        <translation>Skriv først hva som er avtalt.</translation>
    </message>
    <message>
        <source>This looks like an identity number, so it was covered. Numbers belong in the record only.</source>
        <translation>Dette ligner på et fødselsnummer og er derfor skjult. Slike numre hører bare hjemme i journalen.</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Behold endringen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
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
        <translation>Frist: {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
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
        <translation>Retningslinjen sier ingenting om dette.</translation>
    </message>
    <message>
        <source>Press again: {action}</source>
        <translation>Trykk igjen: {action}</translation>
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
        <translation>Ingenting å følge opp akkurat nå.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Answer the questions to see which service to use.</source>
        <translation>Svar på spørsmålene, så ser du hvilken løsning du skal bruke.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the guideline leaves unclear here</source>
        <translation>
            <numerusform>%n uavklart punkt i retningslinjen her</numerusform>
            <numerusform>%n uavklarte punkter i retningslinjen her</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one do you use?</source>
        <translation>Hvilken bruker du?</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>Dette sier retningslinjen</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>{text} (not in the guideline, from {source})</source>
        <translation>{text} (står ikke i retningslinjen, kilde: {source})</translation>
    </message>
    <message>
        <source>{text} (not in the guideline)</source>
        <translation>{text} (står ikke i retningslinjen)</translation>
    </message>
    <message>
        <source>A person must decide</source>
        <translation>Dette må et menneske avgjøre</translation>
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
        <translation>Du kan velge mellom: {services}</translation>
    </message>
    <message>
        <source>{id}, {strength}: {text}</source>
        <translation>{id}, {strength}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n participant(s)</source>
        <translation>
            <numerusform>Færre enn %n deltaker</numerusform>
            <numerusform>Færre enn %n deltakere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n participant(s)</source>
        <translation>
            <numerusform>Høyst %n deltaker</numerusform>
            <numerusform>Høyst %n deltakere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not {service}: {text}</source>
        <translation>Ikke {service}: {text}</translation>
    </message>
    <message>
        <source>{sentence} Use instead: {instead}.</source>
        <translation>{sentence} Bruk i stedet: {instead}.</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation>Bruk malen</translation>
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
        <translation>&amp;Begynn</translation>
    </message>
    <message>
        <source>Press again: the interrupted meeting is forgotten</source>
        <translation>Trykk en gang til: Det avbrutte møtet glemmes</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Choose an organisation</source>
        <translation>Velg virksomhet</translation>
    </message>
    <message>
        <source>No organisation is chosen</source>
        <translation>Ingen virksomhet er valgt</translation>
    </message>
    <message>
        <source>How a meeting goes stands in the guideline of your organisation.</source>
        <translation>Retningslinjen i virksomheten din sier hvordan et møte skal foregå.</translation>
    </message>
    <message>
        <source>There is no script for this meeting</source>
        <translation>Det finnes ingen møteguide for dette møtet</translation>
    </message>
    <message>
        <source>The guideline has none for what was answered on the Meeting page. Other answers may lead to one. The cards below and the end of the meeting work without it.</source>
        <translation>Retningslinjen har ingen for det som er svart på siden Møte. Andre svar kan føre til en. Kortene nedenfor og avslutningen av møtet virker uansett.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n trinn</numerusform>
            <numerusform>%n trinn</numerusform>
        </translation>
    </message>
    <message>
        <source>Another kind of meeting</source>
        <translation>En annen type møte</translation>
    </message>
</context>
<context>
    <name>BeginFields</name>
    <message>
        <source>For the sentences that are read aloud. Kept in memory only, never written.</source>
        <translation>Brukes i setningene som leses høyt. Finnes bare i minnet og lagres aldri.</translation>
    </message>
    <message>
        <source>Any of them can be left empty: “[your name]” then stands in the sentence, for you to say.</source>
        <translation>Er et felt tomt, står det for eksempel «[navnet ditt]» i setningen, så du sier det selv.</translation>
    </message>
    <message>
        <source>&amp;Your name, as you say it</source>
        <translation>&amp;Navnet ditt, slik du sier det</translation>
    </message>
    <message>
        <source>Name of the p&amp;erson it is about</source>
        <translation>Navn på den møtet &amp;gjelder</translation>
    </message>
    <message>
        <source>Pu&amp;rpose of the meeting</source>
        <translation>&amp;Formålet med møtet</translation>
    </message>
    <message>
        <source>En&amp;ds at</source>
        <translation>S&amp;luttid</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angitt</translation>
    </message>
    <message>
        <source>That looks like an identity number, so it was taken away. Write the name only: numbers do not belong here.</source>
        <translation>Det ser ut som et fødselsnummer og er fjernet. Skriv bare navnet: Numre hører ikke hjemme her.</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>&amp;Name, then Enter. Or paste the whole list</source>
        <translation>&amp;Navn, så Enter. Eller lim inn hele listen</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>Hvem som er sett</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Paste the list</source>
        <translation>Lim inn listen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Åpne en fil…</translation>
    </message>
    <message>
        <source>I have looked now</source>
        <translation>Jeg har sett etter nå</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta av listen</translation>
    </message>
    <message>
        <source>How many does the meeting show?</source>
        <translation>Hvor mange viser møtet?</translation>
    </message>
    <message>
        <source>One fewer in the meeting</source>
        <translation>Én færre i møtet</translation>
    </message>
    <message>
        <source>One more in the meeting</source>
        <translation>Én til i møtet</translation>
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
        <translation>Én til i lobbyen</translation>
    </message>
    <message>
        <source>Locked: not said</source>
        <translation>Låst: ikke oppgitt</translation>
    </message>
    <message>
        <source>Locked: no</source>
        <translation>Låst: nei</translation>
    </message>
    <message>
        <source>Locked: yes</source>
        <translation>Låst: ja</translation>
    </message>
    <message>
        <source>Recorded: not said</source>
        <translation>Opptak: ikke oppgitt</translation>
    </message>
    <message>
        <source>Recorded: no</source>
        <translation>Opptak: nei</translation>
    </message>
    <message>
        <source>Recorded: yes</source>
        <translation>Opptak: ja</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the list of the meeting first.</source>
        <translation>Det er ingenting å lime inn. Kopier møtets liste først.</translation>
    </message>
    <message>
        <source>This cannot be opened. Copy the names instead.</source>
        <translation>Dette kan ikke åpnes. Kopier navnene i stedet.</translation>
    </message>
    <message>
        <source>Open a list of names</source>
        <translation>Åpne en navneliste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lister (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Slipp inn</translation>
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
        <translation>ikke på listen din</translation>
    </message>
    <message>
        <source>as “{name}”</source>
        <translation>som «{name}»</translation>
    </message>
    <message>
        <source>not seen, perhaps “{name}”</source>
        <translation>ikke sett, kanskje «{name}»</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke sett</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>kanskje {name}</translation>
    </message>
    <message>
        <source>in the lobby at {time}</source>
        <translation>i lobbyen kl. {time}</translation>
    </message>
    <message>
        <source>seen at {time}</source>
        <translation>sett kl. {time}</translation>
    </message>
    <message>
        <source>host</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gjest</translation>
    </message>
    <message>
        <source>the name is not what it looks like</source>
        <translation>navnet er ikke slik det ser ut</translation>
    </message>
</context>
<context>
    <name>BoardSummary</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Keep those who went: this was a part of the list</source>
        <translation>Behold dem som har gått: Dette var bare en del av listen</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>You have not looked yet.</source>
        <translation>Du har ikke sett etter ennå.</translation>
    </message>
    <message>
        <source>As you saw it at {time}</source>
        <translation>Slik du så det kl. {time}</translation>
    </message>
    <message numerus="yes">
        <source>You have named %n in the meeting.</source>
        <translation>
            <numerusform>Du har navn på %n i møtet.</numerusform>
            <numerusform>Du har navn på %n i møtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting shows %n,</source>
        <translation>
            <numerusform>Møtet viser %n,</numerusform>
            <numerusform>Møtet viser %n,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you have named %n:</source>
        <translation>
            <numerusform>du har navn på %n:</numerusform>
            <numerusform>du har navn på %n:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown.</source>
        <translation>
            <numerusform>%n ukjent.</numerusform>
            <numerusform>%n ukjente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many. Look who has left.</source>
        <translation>
            <numerusform>%n for mye. Se hvem som har gått.</numerusform>
            <numerusform>%n for mange. Se hvem som har gått.</numerusform>
        </translation>
    </message>
    <message>
        <source>that fits.</source>
        <translation>det stemmer.</translation>
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
            <numerusform>%n linje ble ikke tatt med som navn</numerusform>
            <numerusform>%n linjer ble ikke tatt med som navn</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} ({why})</source>
        <translation>{line} ({why})</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken.</source>
        <translation>
            <numerusform>%n navn er tatt med.</numerusform>
            <numerusform>%n navn er tatt med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came and nobody went. Same: {number}</source>
        <translation>Ingen har kommet, og ingen har gått. De samme: {number}</translation>
    </message>
    <message>
        <source>Came: {names}</source>
        <translation>Kommet: {names}</translation>
    </message>
    <message>
        <source>Went: {names}</source>
        <translation>Gått: {names}</translation>
    </message>
    <message>
        <source>Let in: {names}</source>
        <translation>Sluppet inn: {names}</translation>
    </message>
    <message>
        <source>Back in the lobby: {names}</source>
        <translation>Tilbake i lobbyen: {names}</translation>
    </message>
    <message>
        <source>Same: {number}</source>
        <translation>De samme: {number}</translation>
    </message>
    <message>
        <source>Perhaps “{before}” is called “{after}” now. Ask.</source>
        <translation>Kanskje heter «{before}» nå «{after}». Spør.</translation>
    </message>
    <message>
        <source>There are more or fewer called “{name}” now. Find out who is who.</source>
        <translation>Det er nå flere eller færre som heter «{name}». Finn ut hvem som er hvem.</translation>
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
        <translation>Lagre datoen til kalenderen</translation>
    </message>
    <message>
        <source>Saved: {path}. Open it, and your calendar takes the day over.</source>
        <translation>Lagret: {path}. Åpne filen, så kommer datoen inn i kalenderen din.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Choose another folder.</source>
        <translation>Kunne ikke lagre filen {path}. Velg en annen mappe.</translation>
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
        <translation>&amp;Kamera i bruk</translation>
    </message>
    <message>
        <source>Camera picture, mirrored</source>
        <translation>Kamerabilde, speilvendt</translation>
    </message>
    <message>
        <source>The camera works, but its picture cannot be shown here.</source>
        <translation>Kameraet virker, men bildet kan ikke vises her.</translation>
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
        <translation>{fps} bilder i sekundet</translation>
    </message>
    <message>
        <source>{size}, {rate}, mirrored</source>
        <translation>{size}, {rate}, speilvendt</translation>
    </message>
</context>
<context>
    <name>CardFold</name>
    <message>
        <source>Print this card…</source>
        <translation>Skriv ut dette kortet…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Åpne siden</translation>
    </message>
</context>
<context>
    <name>CardsByHand</name>
    <message>
        <source>Something happens</source>
        <translation>Hvis noe skjer</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>How it is done</source>
        <translation>Slik gjør du</translation>
    </message>
    <message>
        <source>There are no cards for this guideline yet.</source>
        <translation>Det finnes ingen kort til denne retningslinjen ennå.</translation>
    </message>
</context>
<context>
    <name>ClearingLine</name>
    <message>
        <source>Clearing the summary</source>
        <translation>Sletting av oppsummeringen</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Behold den litt til</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Slett den nå</translation>
    </message>
    <message>
        <source>Press again: it cannot come back</source>
        <translation>Trykk en gang til: Da kan den ikke hentes tilbake</translation>
    </message>
    <message>
        <source>Cleared in {left}. Copy it into the record before that.</source>
        <translation>Slettes om {left}. Kopier den til journalen før det.</translation>
    </message>
    <message>
        <source>The summary is cleared within a minute.</source>
        <translation>Oppsummeringen slettes innen ett minutt.</translation>
    </message>
    <message>
        <source>The summary will be cleared soon. Copy it into the record before that.</source>
        <translation>Oppsummeringen slettes snart. Kopier den til journalen før det.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Tilbake til trinnet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>CompactWindow</name>
    <message>
        <source>Meeting – Samråd</source>
        <translation>Møte – Samråd</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>Stort vindu</translation>
    </message>
    <message>
        <source>This desktop does not let a window stay on top: use the window&apos;s own menu.</source>
        <translation>Skrivebordet lar ikke et vindu ligge øverst. Bruk vinduets egen meny.</translation>
    </message>
</context>
<context>
    <name>ConnectPanel</name>
    <message>
        <source>How Samråd knows who is in</source>
        <translation>Slik vet Samråd hvem som er med</translation>
    </message>
    <message>
        <source>&amp;Let Samråd follow the list</source>
        <translation>&amp;La Samråd følge listen</translation>
    </message>
    <message>
        <source>Keep the list by &amp;hand</source>
        <translation>Før listen for &amp;hånd</translation>
    </message>
    <message>
        <source>Close and clear the list</source>
        <translation>Lukk listen og glem den</translation>
    </message>
    <message>
        <source>In everybody&apos;s list Samråd stands as “{name}”. Tell the participants that it is you: it hears and records nothing.</source>
        <translation>Alle ser Samråd som «{name}» i deltakerlisten. Fortell deltakerne at det er deg: Samråd hører ingenting og gjør ikke opptak.</translation>
    </message>
    <message>
        <source>The invitation leads to {host}. Your organisation has not named this server, so Samråd does not ask it.</source>
        <translation>Innkallingen fører til {host}. Virksomheten din har ikke oppgitt denne serveren, så Samråd spør den ikke.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>No number stated. Ask your unit.</source>
        <translation>Det er ikke oppgitt noe nummer. Spør i enheten din.</translation>
    </message>
    <message>
        <source>Choose {choice}</source>
        <translation>Velg {choice}</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Åpne siden</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Whom to call now</source>
        <translation>Hvem du kan ringe nå</translation>
    </message>
    <message>
        <source>The guideline names nobody to call. Ask your unit.</source>
        <translation>Retningslinjen nevner ingen du kan ringe. Spør i enheten din.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy “{text}”</source>
        <translation>Kopier «{text}»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>{words}: {text}</source>
        <translation>{words}: {text}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Starts at {time}</source>
        <translation>Starter kl. {time}</translation>
    </message>
    <message>
        <source>Started at {time}</source>
        <translation>Startet kl. {time}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n minute(s)</source>
        <translation>
            <numerusform>Starter om %n minutt</numerusform>
            <numerusform>Starter om %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Starter nå</translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>Startet for %n minutt siden</numerusform>
            <numerusform>Startet for %n minutter siden</numerusform>
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
            <numerusform>%n ting må rettes</numerusform>
            <numerusform>%n ting må rettes</numerusform>
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
            <numerusform>Klar – %n ting kan bli bedre</numerusform>
            <numerusform>Klar – %n ting kan bli bedre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still looking at %n thing(s)…</source>
        <translation>
            <numerusform>Sjekker fortsatt %n ting…</numerusform>
            <numerusform>Sjekker fortsatt %n ting…</numerusform>
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
            <numerusform>%n ting til som du kan se på</numerusform>
            <numerusform>%n ting til som du kan se på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Co&amp;py facts</source>
        <translation>Ko&amp;pier opplysninger</translation>
    </message>
    <message>
        <source>Something went wrong in Samråd.</source>
        <translation>Noe gikk galt i Samråd.</translation>
    </message>
    <message>
        <source>Your meeting is not affected. Close Samråd and open it again when it suits you.</source>
        <translation>Det påvirker ikke møtet ditt. Lukk Samråd og åpne det igjen når det passer deg.</translation>
    </message>
    <message>
        <source>No note of it could be written on this computer.</source>
        <translation>Det gikk ikke å skrive et notat om det på denne datamaskinen.</translation>
    </message>
    <message>
        <source>A note for your service desk is in {path}. It holds no names, pictures or sound.</source>
        <translation>Et notat til brukerstøtten ligger i {path}. Det inneholder verken navn, bilder eller lyd.</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>&amp;User name for the server</source>
        <translation>Br&amp;ukernavn for serveren</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <source>Keep it in the computer&apos;s keyring</source>
        <translation>Lagre det i datamaskinens nøkkelring</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logg inn</translation>
    </message>
</context>
<context>
    <name>DetailsFold</name>
    <message>
        <source>Names, languages and end</source>
        <translation>Navn, språk og sluttid</translation>
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
        <translation>Ukjent enhet</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (ikke tilkoblet)</translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>To do after the meeting</source>
        <translation>Å gjøre etter møtet</translation>
    </message>
    <message>
        <source>The guideline asks for nothing here.</source>
        <translation>Retningslinjen krever ingenting her.</translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <source>Open the page</source>
        <translation>Åpne siden</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Senest {day}</translation>
    </message>
    <message>
        <source>Save by {day}</source>
        <translation>Lagre senest {day}</translation>
    </message>
    <message>
        <source>Save the day for the calendar…</source>
        <translation>Lagre datoen til kalenderen…</translation>
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
        <translation>Dette sier retningslinjen</translation>
    </message>
    <message>
        <source>The guideline says: {strength}</source>
        <translation>Retningslinjen sier: {strength}</translation>
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
        <translation>Lytt…</translation>
    </message>
    <message>
        <source>A soft sound plays on the left, then on the right. Say where you hear it.</source>
        <translation>En svak lyd spilles av på venstre side og deretter på høyre. Velg hvor du hører den.</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Spill av på nytt</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Spill av lyden</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>End the meeting…</source>
        <translation>Avslutt møtet…</translation>
    </message>
</context>
<context>
    <name>EndingPanel</name>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>What ends the meeting</source>
        <translation>Det som avslutter møtet</translation>
    </message>
    <message>
        <source>Close every document and window that you have shown.</source>
        <translation>Lukk alle dokumenter og vinduer du har vist.</translation>
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
        <translation>Ikke gjort ennå</translation>
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
        <translation>{done}. De andre blir koblet fra om {left}.</translation>
    </message>
    <message>
        <source>{done}. The time is up: look whether the room is empty.</source>
        <translation>{done}. Tiden er ute: Se etter om rommet er tomt.</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Dette har jeg gjort</translation>
    </message>
    <message>
        <source>I have stopped it</source>
        <translation>Jeg har stoppet det</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Likevel ikke gjort</translation>
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
        <translation>Ingen møter er avsluttet her</translation>
    </message>
    <message>
        <source>End the meeting…</source>
        <translation>Avslutt møtet…</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>You said it is done. {what}</source>
        <translation>Du har merket det som gjort. {what}</translation>
    </message>
    <message>
        <source>Still to do. {what}</source>
        <translation>Gjenstår. {what}</translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message>
        <source>The meeting is over, and nobody is in the room any more.</source>
        <translation>Møtet er slutt, og ingen er igjen i rommet.</translation>
    </message>
    <message>
        <source>The meeting is not ended yet.</source>
        <translation>Møtet er ikke avsluttet ennå.</translation>
    </message>
    <message>
        <source>Nobody can tell who is in the room: the list is not live.</source>
        <translation>Ingen kan si hvem som er i rommet: Listen oppdateres ikke.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait outside, in the lobby or on the way in.</source>
        <translation>
            <numerusform>%n venter utenfor, i lobbyen eller på vei inn.</numerusform>
            <numerusform>%n venter utenfor, i lobbyen eller på vei inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows nobody in the room.</source>
        <translation>Ifølge listen er det ingen i rommet.</translation>
    </message>
    <message numerus="yes">
        <source>%n still in the room, you perhaps among them</source>
        <translation>
            <numerusform>%n er fortsatt i rommet, kanskje du selv</numerusform>
            <numerusform>%n er fortsatt i rommet, du er kanskje selv en av dem</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are put out in {left}. It can still be stopped.</source>
        <translation>De andre blir koblet fra om {left}. Det kan fortsatt stoppes.</translation>
    </message>
    <message>
        <source>The others are put out soon. It can still be stopped.</source>
        <translation>De andre blir snart koblet fra. Det kan fortsatt stoppes.</translation>
    </message>
    <message>
        <source>The list already shows nobody in the room.</source>
        <translation>Listen viser at det ikke er noen igjen i rommet.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} av {all} gjort</translation>
    </message>
    <message>
        <source>{count}: {consequence} Still to do. {what}</source>
        <translation>{count}: {consequence} Gjenstår: {what}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>the room is still open for others.</source>
        <translation>Rommet er fortsatt åpent for andre.</translation>
    </message>
    <message>
        <source>the meeting is not quite ended.</source>
        <translation>Møtet er ikke helt avsluttet.</translation>
    </message>
    <message>
        <source>All is done, as you say. Nobody can confirm it: the list is not live.</source>
        <translation>Du sier at alt er gjort. Ingen kan bekrefte det: Listen oppdateres ikke.</translation>
    </message>
    <message>
        <source>All is done and the room is empty, but somebody waits outside and may come in.</source>
        <translation>Alt er gjort og rommet er tomt, men noen venter utenfor og kan komme inn.</translation>
    </message>
    <message>
        <source>All is done, but the list still shows people in the room.</source>
        <translation>Alt er gjort, men listen viser fortsatt deltakere i rommet.</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Samråd checks by itself while this page is open. Nothing is recorded unless you ask to hear yourself.</source>
        <translation>Samråd sjekker utstyret automatisk så lenge siden er åpen. Ingenting tas opp med mindre du ber om å få høre deg selv.</translation>
    </message>
    <message>
        <source>&amp;Report for the service desk…</source>
        <translation>&amp;Rapport til brukerstøtten…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det stå som det er</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Det stemmer ikke</translation>
    </message>
    <message>
        <source>The conversation starts soon and something must be fixed: see plan B on Equipment.</source>
        <translation>Samtalen begynner snart, og noe må rettes: Se plan B under Utstyr.</translation>
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
        <translation>En til som skal være med: navn, rolle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>No identity numbers here: write the name only.</source>
        <translation>Ingen fødselsnumre her: Skriv bare navnet.</translation>
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
        <translation>{name}: trolig her</translation>
    </message>
    <message>
        <source>{name}: was here</source>
        <translation>{name}: var her</translation>
    </message>
    <message>
        <source>{name}: probably was here</source>
        <translation>{name}: var trolig her</translation>
    </message>
    <message>
        <source>{sentence}, as {name}</source>
        <translation>{sentence}, som {name}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>{here} of {expected} here</source>
        <translation>{here} av {expected} er her</translation>
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
            <numerusform>%n ukjent</numerusform>
            <numerusform>%n ukjente</numerusform>
        </translation>
    </message>
    <message>
        <source>When last seen: {words}</source>
        <translation>Sist sett: {words}</translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message numerus="yes">
        <source>This guideline ran out %n day(s) ago, on {day}. It can still be used: ask whoever is responsible for it whether it holds.</source>
        <translation>
            <numerusform>Retningslinjen gikk ut for %n dag siden, {day}. Den kan fortsatt brukes: Spør den som er ansvarlig, om den gjelder.</numerusform>
            <numerusform>Retningslinjen gikk ut for %n dager siden, {day}. Den kan fortsatt brukes: Spør den som er ansvarlig, om den gjelder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultHelp</name>
    <message>
        <source>Report on the equipment, to copy or save</source>
        <translation>Rapport om utstyret, som kan kopieres eller lagres</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Hvem du kan ringe</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Check again: {check}</source>
        <translation>Sjekk på nytt: {check}</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What was found</source>
        <translation>Resultat av sjekken</translation>
    </message>
</context>
<context>
    <name>FinishedCard</name>
    <message>
        <source>That was the last step</source>
        <translation>Det var det siste trinnet</translation>
    </message>
    <message>
        <source>End the meeting for everybody, so that nobody stays.</source>
        <translation>Avslutt møtet for alle, slik at ingen blir igjen.</translation>
    </message>
    <message>
        <source>Steps not visited</source>
        <translation>Trinn som ikke har vært vist</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message numerus="yes">
        <source>At the end, %n steps not visited</source>
        <translation>
            <numerusform>Du er ved slutten. %n trinn har ikke vært vist.</numerusform>
            <numerusform>Du er ved slutten. %n trinn har ikke vært vist.</numerusform>
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
        <translation>&amp;Veiledet sjekk</translation>
    </message>
    <message>
        <source>End the guided check</source>
        <translation>Avslutt den veiledede sjekken</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fremdrift i målingen</translation>
    </message>
    <message>
        <source>Guided check, step {number} of {count}: {title}</source>
        <translation>Veiledet sjekk, trinn {number} av {count}: {title}</translation>
    </message>
    <message>
        <source>{seconds} s at most</source>
        <translation>høyst {seconds} s</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>GuidelineLine</name>
    <message numerus="yes">
        <source>%n point(s) to settle in this guideline</source>
        <translation>
            <numerusform>%n uavklart punkt i retningslinjen</numerusform>
            <numerusform>%n uavklarte punkter i retningslinjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå opp</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Bytt</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Open the meeting</source>
        <translation>Åpne møtet</translation>
    </message>
    <message>
        <source>Next consultation</source>
        <translation>Neste samtale</translation>
    </message>
    <message>
        <source>Clears the answers, the invitation and every name</source>
        <translation>Fjerner svarene, innkallingen og alle navn</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>What Samråd is for</source>
        <translation>Dette bruker du Samråd til</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Hvis noe ikke virker</translation>
    </message>
    <message>
        <source>About Samråd</source>
        <translation>Om Samråd</translation>
    </message>
    <message>
        <source>It keeps no health information and gives no advice on care.</source>
        <translation>Det lagrer ingen helseopplysninger og gir ingen råd om behandling.</translation>
    </message>
    <message>
        <source>Picture, sound, invitations and names stay on this computer and are not saved. Samråd sends nothing, unless your organisation named a server to try, and makes no sound unless you ask for it.</source>
        <translation>Bilde, lyd, innkallinger og navn blir på datamaskinen og lagres ikke. Samråd sender ingenting, med mindre virksomheten din har angitt en server som skal testes, og spiller bare av lyd når du ber om det.</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Vis denne hjelpen</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>Sjekk alt på nytt</translation>
    </message>
    <message>
        <source>Next part of the window; with Shift, the one before</source>
        <translation>Neste del av vinduet; med Shift den forrige</translation>
    </message>
    <message>
        <source>Go to the first page; 2 is the second, and so on</source>
        <translation>Gå til første side; 2 er den andre og så videre</translation>
    </message>
    <message>
        <source>Give the first answer to a question; 2 is the second, and so on</source>
        <translation>Gi det første svaret på et spørsmål; 2 er det andre og så videre</translation>
    </message>
    <message>
        <source>Paste an invitation, in its field on Meeting</source>
        <translation>Lim inn en innkalling, i feltet på siden Møte</translation>
    </message>
    <message>
        <source>Search, on Look up</source>
        <translation>Søk, på siden Oppslag</translation>
    </message>
    <message>
        <source>Samråd stands beside your video meeting. It says which service your organisation&apos;s guideline asks for, what to prepare and what is in an invitation. It checks that camera, microphone, loudspeaker and network work, and says what to do when they do not. It leads through the meeting step by step, compares who is there with who is expected, and helps to end it.</source>
        <translation>Samråd ligger ved siden av videomøtet ditt. Det sier hvilken løsning retningslinjen i virksomheten din angir, hva du skal forberede og hva som står i en innkalling. Det sjekker at kamera, mikrofon, høyttaler og nettverk virker, og sier hva du kan gjøre hvis noe ikke virker. Det leder deg gjennom møtet trinn for trinn, sammenligner hvem som er med, med hvem du venter, og hjelper deg å avslutte det.</translation>
    </message>
    <message>
        <source>Next step of the script; Backspace goes back, 1 to 4 choose a way on</source>
        <translation>Neste trinn i møteguiden; Tilbaketast går tilbake, 1 til 4 velger veien videre</translation>
    </message>
    <message>
        <source>Skip the step of the script</source>
        <translation>Hopp over trinnet i møteguiden</translation>
    </message>
    <message>
        <source>Somebody came in: stop, and go on, in the script</source>
        <translation>Noen kom inn: ta pause, og fortsett, i møteguiden</translation>
    </message>
    <message>
        <source>Show the card that is offered, in the script</source>
        <translation>Vis kortet som blir tilbudt, i møteguiden</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Hide or show every name</source>
        <translation>Skjul eller vis alle navn</translation>
    </message>
    <message>
        <source>Small window with script and participants, and back</source>
        <translation>Lite vindu med møteguide og deltakere, og tilbake</translation>
    </message>
    <message>
        <source>Go to what can be done with the person in the list</source>
        <translation>Gå til det som kan gjøres med personen i listen</translation>
    </message>
    <message>
        <source>Let in the person in the list; D sends them away</source>
        <translation>Slipp inn personen i listen; D avviser</translation>
    </message>
    <message>
        <source>Mute the person in the list; U unmutes</source>
        <translation>Slå av mikrofonen til personen i listen; U slår den på</translation>
    </message>
    <message>
        <source>Lower the hand of the person in the list</source>
        <translation>Ta ned hånden til personen i listen</translation>
    </message>
    <message>
        <source>Say who the person in the list is</source>
        <translation>Si hvem personen i listen er</translation>
    </message>
    <message>
        <source>Remove the person in the list, at the second press</source>
        <translation>Fjern personen i listen, når du trykker to ganger</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
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
        <translation>Vanlig tekststørrelse</translation>
    </message>
    <message>
        <source>Close Samråd</source>
        <translation>Lukk Samråd</translation>
    </message>
    <message>
        <source>Copy the facts about this program and send them to your service desk. The log helps too. Neither holds names, pictures or sound.</source>
        <translation>Kopier opplysningene om programmet og send dem til brukerstøtten. Loggen er også til hjelp. Ingen av delene inneholder navn, bilder eller lyd.</translation>
    </message>
    <message>
        <source>Copy &amp;facts</source>
        <translation>Kopier &amp;opplysninger</translation>
    </message>
    <message>
        <source>&amp;Log folder</source>
        <translation>&amp;Loggmappe</translation>
    </message>
    <message>
        <source>&amp;Settings folder</source>
        <translation>Mappe med &amp;innstillinger</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versjon {version}</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL) 1.2.</source>
        <translation>Fri programvare under lisensen European Union Public Licence (EUPL) 1.2.</translation>
    </message>
    <message>
        <source>Show the l&amp;icence</source>
        <translation>Vis li&amp;sensen</translation>
    </message>
    <message>
        <source>Software &amp;by others</source>
        <translation>Programvare fra &amp;andre</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message with Ctrl+V.</source>
        <translation>Kopiert. Lim det inn i meldingen din med Ctrl+V.</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is: {path}</source>
        <translation>Mappen kunne ikke åpnes. Den er her: {path}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>Programvare fra andre</translation>
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
        <translation>Vis navn</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Skjul navn</translation>
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
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>The browser that your guideline asks for was not found. The meeting opens in your usual one.</source>
        <translation>Nettleseren som retningslinjen ber om, ble ikke funnet. Møtet åpnes i den du vanligvis bruker.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and paste it into the browser yourself.</source>
        <translation>Nettleseren kunne ikke åpnes. Kopier lenken og lim den inn i nettleseren selv.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>Paste the invitation, or drop the file from your calendar (.ics) or mail (.eml). It is read on this computer and kept in memory only.</source>
        <translation>Lim inn innkallingen, eller dra hit filen fra kalenderen (.ics) eller e-posten (.eml). Den leses på denne datamaskinen og ligger bare i minnet.</translation>
    </message>
    <message>
        <source>Text of the invitation, private data covered</source>
        <translation>Teksten i innkallingen, med personopplysninger skjult</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Åpne en fil…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Glem den</translation>
    </message>
    <message>
        <source>Copy the text without personal data</source>
        <translation>Kopier teksten uten personopplysninger</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Åpne en innkalling</translation>
    </message>
    <message>
        <source>Invitations (*.ics *.eml *.txt *.html *.msg);;All files (*)</source>
        <translation>Innkallinger (*.ics *.eml *.txt *.html *.msg);;Alle filer (*)</translation>
    </message>
    <message>
        <source>This cannot be opened. Save the invitation as a file first, or copy its text and paste it here.</source>
        <translation>Dette kan ikke åpnes. Lagre innkallingen som fil først, eller kopier teksten og lim den inn her.</translation>
    </message>
    <message numerus="yes">
        <source>%n invited name(s) hold an identity number and are not on the list.</source>
        <translation>
            <numerusform>%n innkalt har et fødselsnummer i navnet og er ikke tatt med på listen.</numerusform>
            <numerusform>%n innkalte har et fødselsnummer i navnet og er ikke tatt med på listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the invitation first.</source>
        <translation>Det er ingenting å lime inn. Kopier innkallingen først.</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>This meeting is cancelled.</source>
        <translation>Møtet er avlyst.</translation>
    </message>
    <message>
        <source>Invited by {name}</source>
        <translation>Innkalt av {name}</translation>
    </message>
    <message>
        <source>{what}: {code}</source>
        <translation>{what}: {code}</translation>
    </message>
    <message>
        <source>There is no link to a meeting in this text.</source>
        <translation>Det er ingen møtelenke i teksten.</translation>
    </message>
    <message>
        <source>No personal data was found in the text.</source>
        <translation>Det ble ikke funnet personopplysninger i teksten.</translation>
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
        <translation>Bare den første delen er gjennomgått for personopplysninger.</translation>
    </message>
    <message>
        <source>Diagnoses, treatments and wards could not be looked for.</source>
        <translation>Det var ikke mulig å søke etter diagnoser, behandlinger og avdelinger.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text should be gone through before it is sent. They are covered above.</source>
        <translation>
            <numerusform>%n sted i teksten bør gås gjennom før den sendes. Det er skjult ovenfor.</numerusform>
            <numerusform>%n steder i teksten bør gås gjennom før den sendes. De er skjult ovenfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the invitation it is {time}: the clock of this computer is another.</source>
        <translation>I innkallingen står det {time}: Klokken på denne datamaskinen følger en annen tidssone.</translation>
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
        <translation>Åpne siden</translation>
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
        <translation>S&amp;pråk i møtet</translation>
    </message>
    <message>
        <source>Se&amp;cond language beside it</source>
        <translation>Et &amp;annet språk ved siden av</translation>
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
        <translation>Vær stille til lyden er slutt.</translation>
    </message>
    <message>
        <source>Who hears the patient</source>
        <translation>Hvem kan høre pasienten</translation>
    </message>
    <message>
        <source>With a headset on your ears you can go on without it.</source>
        <translation>Har du hodesett på, kan du hoppe over målingen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mål på nytt</translation>
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
        <translation>Du har sett på alt i bildet ditt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) only you can see in your picture</source>
        <translation>
            <numerusform>%n ting bare du kan se i bildet ditt</numerusform>
            <numerusform>%n ting bare du kan se i bildet ditt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Open the meeting</source>
        <translation>Åpne møtet</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopier lenken</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>Kopier pinkoden</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>rom {room}</translation>
    </message>
    <message>
        <source>Do not open it. Ask whoever sent it.</source>
        <translation>Ikke åpne den. Spør den som sendte den.</translation>
    </message>
    <message>
        <source>This server is on no list. Open it only if you expected it.</source>
        <translation>Serveren står ikke på noen liste. Åpne lenken bare hvis du ventet den.</translation>
    </message>
    <message>
        <source>Whoever opens this link is the host. Do not pass it on.</source>
        <translation>Den som åpner denne lenken, blir vert. Ikke send den videre.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Who is connected</source>
        <translation>Hvem er tilkoblet?</translation>
    </message>
    <message>
        <source>Enter goes to what you can do with the person. Letters are commands: see Help.</source>
        <translation>Enter går til det du kan gjøre med personen. Bokstaver er hurtigtaster: Se Hjelp.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Ingen er tilkoblet.</translation>
    </message>
    <message>
        <source>Reading who is there …</source>
        <translation>Henter deltakerlisten…</translation>
    </message>
    <message>
        <source>Nobody to show: the list is not followed.</source>
        <translation>Ingen å vise: Listen følges ikke.</translation>
    </message>
</context>
<context>
    <name>LockAid</name>
    <message>
        <source>Is the room locked?</source>
        <translation>Er rommet låst?</translation>
    </message>
    <message>
        <source>Nobody is watching the room from here. Lock it in the meeting itself, as the step says.</source>
        <translation>Ingen følger med på rommet herfra. Lås det i selve møtet, slik det står i trinnet.</translation>
    </message>
    <message>
        <source>The service does not say whether the room is locked. Look in it.</source>
        <translation>Tjenesten oppgir ikke om rommet er låst. Se etter i møtet.</translation>
    </message>
    <message>
        <source>The room is locked. Whoever comes now has to wait.</source>
        <translation>Rommet er låst. De som kommer nå, må vente.</translation>
    </message>
    <message>
        <source>The room is open. Whoever has the link can come in.</source>
        <translation>Rommet er åpent. Alle som har lenken, kan komme inn.</translation>
    </message>
    <message>
        <source>The list is not live: look in the meeting itself.</source>
        <translation>Listen oppdateres ikke: Se etter i selve møtet.</translation>
    </message>
    <message>
        <source>Not live since {time}. The room was locked then. Look in the meeting.</source>
        <translation>Ikke oppdatert siden kl. {time}. Da var rommet låst. Se etter i møtet.</translation>
    </message>
    <message>
        <source>Not live since {time}. The room was open then. Look in the meeting.</source>
        <translation>Ikke oppdatert siden kl. {time}. Da var rommet åpent. Se etter i møtet.</translation>
    </message>
    <message>
        <source>You keep the list yourself. Lock the room in the meeting, and note it under Participants.</source>
        <translation>Du fører listen selv. Lås rommet i møtet, og noter det under Deltakere.</translation>
    </message>
    <message>
        <source>You noted: locked.</source>
        <translation>Du har notert: låst.</translation>
    </message>
    <message>
        <source>You noted: not locked.</source>
        <translation>Du har notert: ikke låst.</translation>
    </message>
    <message>
        <source>Not here yet: {names}</source>
        <translation>Ikke her ennå: {names}</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message>
        <source>Press again: everything is cleared</source>
        <translation>Trykk en gang til: Alt fjernes</translation>
    </message>
    <message>
        <source>Press again: {what}</source>
        <translation>Trykk en gang til: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not copied</source>
        <translation>
            <numerusform>%n punkt er ikke kopiert</numerusform>
            <numerusform>%n punkter er ikke kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still in the room</source>
        <translation>
            <numerusform>%n er fortsatt i rommet</numerusform>
            <numerusform>%n er fortsatt i rommet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>må avgjøres</translation>
    </message>
    <message>
        <source>service is clear</source>
        <translation>løsningen er klar</translation>
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
        <translation>Deltaker {number}</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>En uten navn</translation>
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
        <translation>Neste samtale</translation>
    </message>
    <message>
        <source>Clears everything about this meeting: answers, invitation, every name, the summary and what is ticked. What you copied is still on the clipboard.</source>
        <translation>Fjerner alt om dette møtet: svar, innkalling, alle navn, oppsummeringen og det du har krysset av. Det du har kopiert, ligger fortsatt på utklippstavlen.</translation>
    </message>
    <message>
        <source>Copy what was agreed</source>
        <translation>Kopier det dere ble enige om</translation>
    </message>
    <message>
        <source>Begin the next consultation</source>
        <translation>Begynn på neste samtale</translation>
    </message>
</context>
<context>
    <name>NoGuideline</name>
    <message>
        <source>No guideline is in use. Choose your organisation, and its contacts, cards and rules stand here.</source>
        <translation>Ingen retningslinje er valgt. Velg virksomheten din, så finner du kontakter, kort og regler her.</translation>
    </message>
    <message>
        <source>&amp;Choose your organisation</source>
        <translation>&amp;Velg virksomheten din</translation>
    </message>
</context>
<context>
    <name>NoOrganisation</name>
    <message>
        <source>No guideline is in use. Choose your organisation, and what it asks for after a meeting stands here.</source>
        <translation>Ingen retningslinje er valgt. Velg virksomheten din, så ser du her hva som skal gjøres etter et møte.</translation>
    </message>
    <message>
        <source>&amp;Choose your organisation</source>
        <translation>&amp;Velg virksomheten din</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Meldinger</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All steps</source>
        <translation>Alle trinn</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Small window</source>
        <translation>Lite vindu</translation>
    </message>
</context>
<context>
    <name>PaperContent</name>
    <message>
        <source>For the day when the computer fails. With names on it the sheet is confidential.</source>
        <translation>Til den dagen datamaskinen svikter. Står det navn på arket, er det taushetsbelagt.</translation>
    </message>
    <message>
        <source>To say in {first}, and in slanting letters in {second}.</source>
        <translation>Det som skal sies, står på {first}, og i kursiv på {second}.</translation>
    </message>
    <message>
        <source>Why we meet</source>
        <translation>Hvorfor vi møtes</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Møteleder</translation>
    </message>
    <message>
        <source>Begins and ends</source>
        <translation>Starter og slutter</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>{number}. If: {what}</source>
        <translation>{number}. Hvis: {what}</translation>
    </message>
    <message>
        <source>Interrupt the meeting until it is settled.</source>
        <translation>Ta en pause til det er i orden.</translation>
    </message>
    <message>
        <source>Go on with {number}.</source>
        <translation>Gå videre til {number}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s): {line}</source>
        <translation>
            <numerusform>Innen %n dag: {line}</numerusform>
            <numerusform>Innen %n dager: {line}</numerusform>
        </translation>
    </message>
    <message>
        <source>If something happens</source>
        <translation>Hvis noe skjer</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Hvem du kan ringe</translation>
    </message>
    <message>
        <source>{phone}, choose {choice}</source>
        <translation>{phone}, velg {choice}</translation>
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
        <translation>i rommet</translation>
    </message>
    <message>
        <source>waiting in the lobby</source>
        <translation>venter i lobbyen</translation>
    </message>
    <message>
        <source>still asked for the PIN</source>
        <translation>blir fortsatt bedt om pinkoden</translation>
    </message>
    <message>
        <source>on the way in</source>
        <translation>på vei inn</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>bare lyd</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>på telefon</translation>
    </message>
    <message>
        <source>without sound and picture</source>
        <translation>uten lyd og bilde</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>navnet er tomt</translation>
    </message>
    <message>
        <source>the name has characters that nobody sees</source>
        <translation>navnet har tegn som ingen ser</translation>
    </message>
    <message>
        <source>the name has letters of another alphabet</source>
        <translation>navnet har fremmede bokstaver</translation>
    </message>
    <message>
        <source>the name is far too long</source>
        <translation>navnet er altfor langt</translation>
    </message>
    <message>
        <source>the name looks like program code</source>
        <translation>navnet ligner programkode</translation>
    </message>
    <message>
        <source>Asked the service …</source>
        <translation>Har spurt tjenesten…</translation>
    </message>
    <message>
        <source>The service said yes, not seen yet</source>
        <translation>Tjenesten sa ja, men det vises ikke ennå</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>Tjenesten sa nei</translation>
    </message>
    <message>
        <source>The service could not do it</source>
        <translation>Tjenesten klarte det ikke</translation>
    </message>
    <message>
        <source>No answer: look in the meeting</source>
        <translation>Fikk ikke svar: Se i møtet</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Slipp inn</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Slå av mikrofon</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Slå på mikrofon</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>Ta ned hånden</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Lås rommet</translation>
    </message>
    <message>
        <source>Unlock the room</source>
        <translation>Lås opp rommet</translation>
    </message>
    <message>
        <source>Mute all guests</source>
        <translation>Slå av mikrofonen til alle gjester</translation>
    </message>
    <message>
        <source>Let guests speak</source>
        <translation>La gjestene snakke</translation>
    </message>
    <message>
        <source>End for everybody</source>
        <translation>Avslutt for alle</translation>
    </message>
    <message>
        <source>Press again to send away</source>
        <translation>Trykk igjen for å avvise</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation>Trykk igjen for å fjerne</translation>
    </message>
    <message>
        <source>Press again: it ends for everybody</source>
        <translation>Trykk igjen: Møtet avsluttes for alle</translation>
    </message>
    <message>
        <source>hand raised</source>
        <translation>hånden oppe</translation>
    </message>
    <message>
        <source>watches the list</source>
        <translation>følger listen</translation>
    </message>
    <message>
        <source>belongs to another connection</source>
        <translation>hører til en annen tilkobling</translation>
    </message>
    <message>
        <source>host</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>from another meeting</source>
        <translation>fra et annet møte</translation>
    </message>
    <message>
        <source>records the meeting</source>
        <translation>gjør opptak av møtet</translation>
    </message>
    <message>
        <source>sends the meeting on to others</source>
        <translation>sender møtet videre til andre</translation>
    </message>
    <message>
        <source>writes down what is said</source>
        <translation>skriver ned det som blir sagt</translation>
    </message>
    <message>
        <source>uses AI</source>
        <translation>bruker KI</translation>
    </message>
    <message>
        <source>shows a screen</source>
        <translation>viser en skjerm</translation>
    </message>
    <message>
        <source>camera on</source>
        <translation>kamera på</translation>
    </message>
    <message>
        <source>camera off</source>
        <translation>kamera av</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>mikrofon av</translation>
    </message>
    <message>
        <source>when last seen</source>
        <translation>sist sett</translation>
    </message>
    <message>
        <source>{names} behind it</source>
        <translation>{names} sitter der</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Har forlatt møtet</translation>
    </message>
    <message>
        <source>On your list: confirm</source>
        <translation>På listen din: Bekreft</translation>
    </message>
    <message>
        <source>Probably {name}: confirm</source>
        <translation>Trolig {name}: Bekreft</translation>
    </message>
    <message>
        <source>Could be {name}: ask</source>
        <translation>Kan være {name}: Spør</translation>
    </message>
    <message>
        <source>Could be several: ask</source>
        <translation>Kan være flere: Spør</translation>
    </message>
    <message>
        <source>Nobody on your list has this number</source>
        <translation>Nummeret er ikke på listen din</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>Ikke på listen din</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>No organisation is chosen. The list works, but no limit and no rule of a guideline is known.</source>
        <translation>Ingen virksomhet er valgt. Listen virker, men Samråd kjenner ingen grense og ingen regler fra en retningslinje.</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Velg virksomhet</translation>
    </message>
</context>
<context>
    <name>ParticipantsPlace</name>
    <message>
        <source>not live</source>
        <translation>oppdateres ikke</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>en ukjent</translation>
    </message>
    <message>
        <source>somebody waits</source>
        <translation>noen venter</translation>
    </message>
    <message>
        <source>list is live</source>
        <translation>listen oppdateres</translation>
    </message>
    <message>
        <source>Practice: {sentence}</source>
        <translation>Øvelse: {sentence}</translation>
    </message>
    <message>
        <source>The participant list is no longer live. Go to Participants.</source>
        <translation>Deltakerlisten oppdateres ikke lenger. Gå til Deltakere.</translation>
    </message>
    <message>
        <source>Somebody unknown is in the meeting. Go to Participants.</source>
        <translation>En ukjent er med i møtet. Gå til Deltakere.</translation>
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
        <translation>Stopp samtalen til ingen andre kan høre dere.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gjør</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>The time stands still. Press P to go on where you were.</source>
        <translation>Tiden står stille. Trykk på P for å fortsette der du var.</translation>
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
        <translation>Vis deltakerne</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Hvem er {name}?</translation>
    </message>
    <message>
        <source>Nobody is watching the list, and nobody is expected by name.</source>
        <translation>Ingen følger med på listen, og du har ikke ført opp hvem du venter.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is watching the list. You expect %n: compare with the meeting&apos;s own list.</source>
        <translation>
            <numerusform>Ingen følger med på listen. Du venter %n person: Sammenlign med listen i selve møtet.</numerusform>
            <numerusform>Ingen følger med på listen. Du venter %n personer: Sammenlign med listen i selve møtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the room; nobody is expected by name.</source>
        <translation>
            <numerusform>%n i rommet. Du har ikke ført opp hvem du venter.</numerusform>
            <numerusform>%n i rommet. Du har ikke ført opp hvem du venter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {expected} are here.</source>
        <translation>{here} av {expected} er her.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody you expect is here: %n.</source>
        <translation>
            <numerusform>Den du venter, er her: %n.</numerusform>
            <numerusform>Alle du venter, er her: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Mangler: {names}</translation>
    </message>
    <message>
        <source>Waiting to be let in: {names}</source>
        <translation>Venter på å slippe inn: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be let in</source>
        <translation>
            <numerusform>%n venter på å slippe inn</numerusform>
            <numerusform>%n venter på å slippe inn</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: {names}</source>
        <translation>Ukjent: {names}</translation>
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
        <translation>Navnene ligger bare i minnet og er borte ved neste samtale.</translation>
    </message>
    <message>
        <source>N&amp;ame and role, for example: Anna Berg, nurse</source>
        <translation>N&amp;avn og rolle, f.eks. Anna Berg, sykepleier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>This looks like an identity number, so it was covered. Write the name only: numbers do not belong here.</source>
        <translation>Dette ser ut som et fødselsnummer og er skjult. Skriv bare navnet: Numre hører ikke hjemme her.</translation>
    </message>
    <message>
        <source>There is no name before the comma.</source>
        <translation>Det står ikke noe navn foran kommaet.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>What {name} is</source>
        <translation>Rollen til {name}</translation>
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
        <translation>Se selv på bildet ditt, og kryss av for det som er i orden.</translation>
    </message>
    <message>
        <source>How the patient sees you</source>
        <translation>Slik ser pasienten deg</translation>
    </message>
</context>
<context>
    <name>PlanBCard</name>
    <message>
        <source>The conversation starts soon. Use plan B:</source>
        <translation>Samtalen begynner snart. Bruk plan B:</translation>
    </message>
    <message>
        <source>To the patient: “{text}”</source>
        <translation>Til pasienten: «{text}»</translation>
    </message>
    <message>
        <source>Copy the text to the patient</source>
        <translation>Kopier teksten til pasienten</translation>
    </message>
    <message>
        <source>Copy the telephone number</source>
        <translation>Kopier telefonnummeret</translation>
    </message>
    <message>
        <source>1. Go on by telephone: {phone}</source>
        <translation>1. Ta samtalen på telefon: {phone}</translation>
    </message>
    <message>
        <source>1. Go on by telephone: call the patient.</source>
        <translation>1. Ta samtalen på telefon: Ring pasienten.</translation>
    </message>
    <message>
        <source>2. Or use another device: {device}</source>
        <translation>2. Eller bruk en annen enhet: {device}</translation>
    </message>
    <message>
        <source>2. Or use another computer or telephone with a camera.</source>
        <translation>2. Eller bruk en annen datamaskin eller telefon med kamera.</translation>
    </message>
    <message>
        <source>Service desk: {contact}</source>
        <translation>Brukerstøtte: {contact}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>Practice: nobody in this meeting is real</source>
        <translation>Øvelse: Alle i dette møtet er oppdiktet</translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>Practise with a made-up meeting</source>
        <translation>Øv med et oppdiktet møte</translation>
    </message>
    <message>
        <source>Everything happens on this computer, and nobody in it is real. Try what to do when somebody unknown comes in, and when the network is lost.</source>
        <translation>Alt skjer på denne datamaskinen, og alle i møtet er oppdiktet. Prøv hva du gjør når en ukjent kommer inn, og når nettet faller ut.</translation>
    </message>
    <message>
        <source>Which meeting to practise</source>
        <translation>Hvilket møte du vil øve på</translation>
    </message>
    <message>
        <source>Begin to practise</source>
        <translation>Begynn å øve</translation>
    </message>
</context>
<context>
    <name>PrepareCard</name>
    <message>
        <source>Prepare</source>
        <translation>Forbered møtet</translation>
    </message>
    <message>
        <source>The guideline has no list for this meeting.</source>
        <translation>Retningslinjen har ingen liste for dette møtet.</translation>
    </message>
    <message>
        <source>The list follows when it is clear which service to use.</source>
        <translation>Listen kommer når det er klart hvilken løsning du skal bruke.</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print the script…</source>
        <translation>Skriv ut møteguiden…</translation>
    </message>
    <message>
        <source>For the day when the computer fails; no name is printed</source>
        <translation>Til den dagen datamaskinen svikter. Ingen navn skrives ut.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til skriveren.</translation>
    </message>
    <message>
        <source>The printer does not take it. Choose another one.</source>
        <translation>Skriveren tar ikke imot. Velg en annen.</translation>
    </message>
    <message>
        <source>There is no printer: save as PDF</source>
        <translation>Det finnes ingen skriver: Lagre som PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-fil (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Lagret: {path}</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Choose another folder.</source>
        <translation>Filen {path} kunne ikke lagres. Velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Samråd is already open but does not answer. Wait a moment, or end it and start it again.</source>
        <translation>Samråd er allerede åpent, men svarer ikke. Vent litt, eller avslutt det og start det på nytt.</translation>
    </message>
    <message>
        <source>Samråd ended unexpectedly last time. A note for your service desk is in the folder with the log: see Help.</source>
        <translation>Samråd ble avsluttet uventet sist. Et notat til brukerstøtten ligger i loggmappen: Se Hjelp.</translation>
    </message>
    <message>
        <source>There is no display for the window of Samråd. To check the equipment without it: {command}</source>
        <translation>Det finnes ingen skjerm for Samråds vindu. Kontroller utstyret uten vindu med: {command}</translation>
    </message>
    <message>
        <source>Samråd could not open its window. Please tell your service desk.</source>
        <translation>Samråd kunne ikke åpne vinduet sitt. Gi beskjed til brukerstøtten.</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Say</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gjør</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Tilbake til trinnet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>This is over now. Go back when you are ready.</source>
        <translation>Det er over nå. Gå tilbake når du er klar.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>What kind of conversation is it?</source>
        <translation>Hva slags samtale er det?</translation>
    </message>
    <message>
        <source>Press 1, 2, 3 … for the first, second, third answer.</source>
        <translation>Trykk 1, 2, 3 … for første, andre, tredje svar.</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
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
        <translation>Hender i den rekkefølgen de ble rakt opp</translation>
    </message>
    <message>
        <source>There is nobody in the round of introductions.</source>
        <translation>Det er ingen i presentasjonsrunden.</translation>
    </message>
    <message>
        <source>All have spoken: ask for questions.</source>
        <translation>Alle har presentert seg: Spør om noen har spørsmål.</translation>
    </message>
    <message>
        <source>Not everybody has spoken yet: {names}</source>
        <translation>Har ikke presentert seg ennå: {names}</translation>
    </message>
    <message>
        <source>{number}. {name}, since {time}</source>
        <translation>{number}. {name}, siden kl. {time}</translation>
    </message>
    <message>
        <source>A hand goes away here when it is lowered in the meeting.</source>
        <translation>En hånd forsvinner her når den tas ned i møtet.</translation>
    </message>
    <message>
        <source>Nobody has raised a hand.</source>
        <translation>Ingen har rakt opp hånden.</translation>
    </message>
    <message>
        <source>The list is not live: this is how the hands were when last seen.</source>
        <translation>Listen oppdateres ikke: Slik var hendene da de sist ble sett.</translation>
    </message>
    <message>
        <source>Raised hands are not seen from here: look in the meeting itself.</source>
        <translation>Håndsopprekninger vises ikke her: Se etter i selve møtet.</translation>
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
        <translation>Denne siden er åpen</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Look up</source>
        <translation>Oppslag</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
</context>
<context>
    <name>ReferenceWords</name>
    <message>
        <source>No opening hours stated</source>
        <translation>Ingen åpningstider er oppgitt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Closed, opens {when}</source>
        <translation>Stengt, åpner {when}</translation>
    </message>
    <message>
        <source>Public holidays: {names}</source>
        <translation>Helligdager: {names}</translation>
    </message>
    <message>
        <source>{days} {first}–{last}</source>
        <translation>{days} kl. {first}–{last}</translation>
    </message>
    <message>
        <source>taken to be closed on public holidays</source>
        <translation>regnes som stengt på helligdager</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase} ({count})</source>
        <translation>{phase} ({count})</translation>
    </message>
    <message>
        <source>Open round the clock</source>
        <translation>Åpent hele døgnet</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Åpent til {time}</translation>
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
        <translation>Annerledes enn sist</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report for the service desk</source>
        <translation>Rapport til brukerstøtten</translation>
    </message>
    <message>
        <source>Whole names of &amp;devices, which may hold their owners&apos;</source>
        <translation>&amp;Enhetenes fulle navn, som kan inneholde eierens navn</translation>
    </message>
    <message>
        <source>&amp;Addresses and names of open programs</source>
        <translation>&amp;Adresser og navn på åpne programmer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Lagre som &amp;PDF…</translation>
    </message>
    <message>
        <source>Save for a pro&amp;gram (JSON)…</source>
        <translation>Lagre til et annet pro&amp;gram (JSON)…</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message with Ctrl+V.</source>
        <translation>Kopiert. Lim det inn i meldingen din med Ctrl+V.</translation>
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
        <translation>Lagret: {path}</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Choose another folder.</source>
        <translation>Filen {path} kunne ikke lagres. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>Read it through, then copy it into a message to your service desk. Picture and sound are never in it; addresses and names only if you tick them.</source>
        <translation>Les gjennom den, og kopier den inn i en melding til brukerstøtten. Den inneholder aldri bilde eller lyd, og adresser og navn bare hvis du krysser av for dem.</translation>
    </message>
    <message>
        <source>Also include:</source>
        <translation>Ta også med:</translation>
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
        <translation>&amp;Møterom, som i lenken</translation>
    </message>
    <message>
        <source>P&amp;IN of the host, if you have it</source>
        <translation>Vertens p&amp;inkode, hvis du har den</translation>
    </message>
    <message>
        <source>&amp;Follow the list</source>
        <translation>&amp;Følg deltakerlisten</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>PRACTICE: nobody in this meeting is real</source>
        <translation>ØVELSE: Alle i dette møtet er oppdiktet</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hele rommet</translation>
    </message>
</context>
<context>
    <name>RoomLine</name>
    <message>
        <source>list NOT live</source>
        <translation>listen er IKKE oppdatert</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>leser …</translation>
    </message>
    <message>
        <source>over</source>
        <translation>slutt</translation>
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
        <translation>åpent</translation>
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
        <translation>Føres for hånd. Sist endret kl.&#xa0;{time}.</translation>
    </message>
    <message>
        <source>Kept by hand.</source>
        <translation>Føres for hånd.</translation>
    </message>
    <message>
        <source>Live since {time}</source>
        <translation>Oppdatert fortløpende siden kl.&#xa0;{time}</translation>
    </message>
    <message>
        <source>The meeting is over for Samråd. This is how the list was at the end.</source>
        <translation>Møtet er over for Samråd. Slik så listen ut til slutt.</translation>
    </message>
    <message>
        <source>Reading who is there …</source>
        <translation>Henter deltakerlisten…</translation>
    </message>
    <message>
        <source>Nobody is watching the list yet</source>
        <translation>Ingen følger listen ennå</translation>
    </message>
    <message numerus="yes">
        <source>Not watched %n more time(s) before.</source>
        <translation>
            <numerusform>Ikke fulgt %n gang til før det.</numerusform>
            <numerusform>Ikke fulgt %n ganger til før det.</numerusform>
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
        <translation>Åpent for nye</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Guests are muted</source>
        <translation>Gjestene har mikrofonen av</translation>
    </message>
    <message>
        <source>Is recorded</source>
        <translation>Det gjøres opptak</translation>
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
        <translation>KI er på</translation>
    </message>
    <message>
        <source>When last seen: {words}</source>
        <translation>Sist sett: {words}</translation>
    </message>
    <message>
        <source>The list is NOT live since {time}. Below is how it was then. Look in the meeting itself.</source>
        <translation>Listen er IKKE oppdatert siden kl.&#xa0;{time}. Under ser du hvordan den var da. Se i selve møtet.</translation>
    </message>
    <message>
        <source>Not live since {time}</source>
        <translation>Ikke oppdatert siden kl.&#xa0;{time}</translation>
    </message>
    <message>
        <source>{count} of at most {most} in the room</source>
        <translation>{count} av høyst {most} i rommet</translation>
    </message>
    <message>
        <source>{count} in the room; there must be fewer than {below}</source>
        <translation>{count} i rommet, skal være færre enn {below}</translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n i rommet</numerusform>
            <numerusform>%n i rommet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundActions</name>
    <message>
        <source>Earlier</source>
        <translation>Flytt fram</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Flytt bak</translation>
    </message>
    <message>
        <source>Not there after all</source>
        <translation>Er ikke her likevel</translation>
    </message>
    <message>
        <source>One more person here</source>
        <translation>Legg til en person her</translation>
    </message>
    <message>
        <source>Guardian here</source>
        <translation>Legg til en foresatt her</translation>
    </message>
    <message>
        <source>Relative here</source>
        <translation>Legg til en pårørende her</translation>
    </message>
    <message>
        <source>Interpreter here</source>
        <translation>Legg til en tolk her</translation>
    </message>
    <message>
        <source>Off camera, beside them: name if you like</source>
        <translation>Ved siden av, utenfor bildet: navnet, hvis du vil</translation>
    </message>
    <message>
        <source>Order, identification, people off camera</source>
        <translation>Rekkefølge, identifisering, personer utenfor bildet</translation>
    </message>
    <message>
        <source>Not spoken after all</source>
        <translation>Har likevel ikke presentert seg</translation>
    </message>
    <message>
        <source>Has spoken</source>
        <translation>Har presentert seg</translation>
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
        <translation>Ingen fødselsnumre her: Navnet er nok.</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Introductions</source>
        <translation>Presentasjonsrunde</translation>
    </message>
    <message>
        <source>Has introduced themselves</source>
        <translation>Har presentert seg</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Order of speaking</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Space: has spoken or not. Enter: whoever is next has introduced themselves.</source>
        <translation>Mellomrom: har presentert seg eller ikke. Enter: Den neste har presentert seg.</translation>
    </message>
    <message>
        <source>{spoken} of {all} have spoken</source>
        <translation>{spoken} av {all} har presentert seg</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Neste: {name}</translation>
    </message>
    <message>
        <source>All have spoken. Whoever comes later joins the list.</source>
        <translation>Alle har presentert seg. De som kommer senere, legges til i listen.</translation>
    </message>
    <message>
        <source>Nobody to introduce yet.</source>
        <translation>Det er ingen å presentere ennå.</translation>
    </message>
    <message>
        <source>{name} has introduced themselves</source>
        <translation>{name} har presentert seg</translation>
    </message>
    <message>
        <source>These are those you expect: nobody is watching who is there.</source>
        <translation>Her står de du venter: Ingen følger med på hvem som faktisk er her.</translation>
    </message>
    <message>
        <source>Nobody is watching who is there, and nobody is expected by name. Add people under Participants.</source>
        <translation>Ingen følger med på hvem som er her, og du har ikke ført opp hvem du venter. Legg dem til under Deltakere.</translation>
    </message>
    <message>
        <source>These are those you expect: nobody is in the list yet.</source>
        <translation>Her står de du venter: Det er ingen på listen ennå.</translation>
    </message>
    <message>
        <source>From the list you keep yourself</source>
        <translation>Fra listen du selv fører</translation>
    </message>
    <message>
        <source>The list is not live: this is how it was when last seen.</source>
        <translation>Listen oppdateres ikke: Slik var den da den sist ble sett.</translation>
    </message>
    <message>
        <source>The list is not live since {time}: this is how it was then.</source>
        <translation>Listen er ikke oppdatert siden kl. {time}: Slik var den da.</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Say who it is</source>
        <translation>Si hvem det er</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see who it could be and what you can do.</source>
        <translation>Velg en i listen for å se hvem det kan være, og hva du kan gjøre.</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} har gått</translation>
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
        <translation>Hånden oppe</translation>
    </message>
    <message>
        <source>In the order they were raised</source>
        <translation>I den rekkefølgen hendene kom opp</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>They hear and see nothing until they are let in</source>
        <translation>De hører og ser ingenting før de slippes inn</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Se nærmere på</translation>
    </message>
    <message>
        <source>In the room, and not identified</source>
        <translation>I rommet og ikke identifisert</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifisert</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>I rommet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>No people to identify</source>
        <translation>Ingen å identifisere</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>What the guideline says</source>
        <translation>Dette sier retningslinjen</translation>
    </message>
    <message>
        <source>Not stated by {organisation} ({count})</source>
        <translation>Ikke angitt av {organisation} ({count})</translation>
    </message>
    <message>
        <source>Contradictions and points out of date ({count})</source>
        <translation>Motsigelser og utdaterte punkter ({count})</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Script</source>
        <translation>Møteguide</translation>
    </message>
    <message>
        <source>A meeting was being led when Samråd ended unexpectedly. Go to Script to go on.</source>
        <translation>Et møte var i gang da Samråd ble avsluttet uventet. Gå til Møteguide for å fortsette.</translation>
    </message>
</context>
<context>
    <name>ScriptPlace</name>
    <message>
        <source>half ended</source>
        <translation>bare halvt avsluttet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message numerus="yes">
        <source>%n steps not visited</source>
        <translation>
            <numerusform>%n trinn ikke vist</numerusform>
            <numerusform>%n trinn ikke vist</numerusform>
        </translation>
    </message>
    <message>
        <source>gone through</source>
        <translation>gjennomgått</translation>
    </message>
    <message>
        <source>step {step} of {all}</source>
        <translation>trinn {step} av {all}</translation>
    </message>
    <message>
        <source>The meeting is only half ended: others can stay. Go to Script.</source>
        <translation>Møtet er bare halvt avsluttet: Andre kan bli værende. Gå til Møteguide.</translation>
    </message>
    <message>
        <source>It is time to end the meeting the right way. Go to Script.</source>
        <translation>Det er på tide å avslutte møtet på riktig måte. Gå til Møteguide.</translation>
    </message>
    <message>
        <source>You are out of the meeting, and nobody can tell whether it has ended. Go to Script.</source>
        <translation>Du er ute av møtet, og det kan ikke ses om det er slutt. Gå til Møteguide.</translation>
    </message>
    <message>
        <source>Another organisation was chosen, so the script that was running is put away. Go to Script to begin the new one.</source>
        <translation>Det er valgt en annen organisasjon, så møteguiden som var i gang, er lagt bort. Gå til Møteguide for å begynne på den nye.</translation>
    </message>
</context>
<context>
    <name>ScriptPrinting</name>
    <message>
        <source>There is no script to print yet: choose your organisation.</source>
        <translation>Det finnes ingen møteguide å skrive ut ennå: Velg virksomheten din.</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Skrevet ut {day}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>Search cards, rules and contacts</source>
        <translation>Søk i kort, regler og kontakter</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word, or one that your guideline uses.</source>
        <translation>Ingen treff. Prøv et kortere ord eller et som retningslinjen din bruker.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Every change applies at once. There is nothing to save.</source>
        <translation>Alle endringer gjelder med én gang. Du trenger ikke å lagre noe.</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeidsplass</translation>
    </message>
    <message>
        <source>Participant list</source>
        <translation>Deltakerliste</translation>
    </message>
    <message>
        <source>Last good check</source>
        <translation>Siste gode sjekk</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Språk og utseende</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>This is how large the text will be.</source>
        <translation>Så stor blir teksten.</translation>
    </message>
    <message>
        <source>&amp;Back to the usual settings</source>
        <translation>Til&amp;bake til de vanlige innstillingene</translation>
    </message>
    <message>
        <source>Your IT department decided this.</source>
        <translation>IT-avdelingen har bestemt dette.</translation>
    </message>
    <message>
        <source>Its guideline says what matters: cable, headset, browser.</source>
        <translation>Virksomhetens retningslinje avgjør hva som teller: kabel, hodesett, nettleser.</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Vi&amp;rksomhet</translation>
    </message>
    <message>
        <source>Meeting ser&amp;vice</source>
        <translation>&amp;Videoløsning</translation>
    </message>
    <message>
        <source>Where you wor&amp;k</source>
        <translation>Hvor &amp;du jobber</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
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
        <translation>&amp;Høyttaler</translation>
    </message>
    <message>
        <source>A headset counts as a loudspeaker, too.</source>
        <translation>Et hodesett teller også som høyttaler.</translation>
    </message>
    <message>
        <source>Comp&amp;are with my last good check</source>
        <translation>Samm&amp;enlign med min siste gode sjekk</translation>
    </message>
    <message>
        <source>&amp;Forget the last good check</source>
        <translation>&amp;Glem den siste gode sjekken</translation>
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
        <translation>Den siste gode sjekken er slettet.</translation>
    </message>
    <message>
        <source>The file cannot be deleted just now. Try again later.</source>
        <translation>Filen kan ikke slettes akkurat nå. Prøv igjen senere.</translation>
    </message>
</context>
<context>
    <name>SightNote</name>
    <message>
        <source>Names are hidden. F8 shows them again.</source>
        <translation>Navnene er skjult. F8 viser dem igjen.</translation>
    </message>
    <message>
        <source>Others do not see this window when you share your screen.</source>
        <translation>Andre ser ikke dette vinduet når du deler skjermen.</translation>
    </message>
    <message>
        <source>When you share your screen, others see a black area here.</source>
        <translation>Når du deler skjermen, ser andre et svart felt her.</translation>
    </message>
    <message>
        <source>This computer cannot keep the window out of a shared screen. Hide the names with F8 before you share.</source>
        <translation>Denne datamaskinen kan ikke holde vinduet utenfor en delt skjerm. Skjul navnene med F8 før du deler.</translation>
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
        <translation>&amp;Mikrofon i bruk</translation>
    </message>
    <message>
        <source>&amp;Loudspeaker in use</source>
        <translation>&amp;Høyttaler i bruk</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Lydnivå i mikrofonen</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>starter</translation>
    </message>
    <message>
        <source>Playing…</source>
        <translation>Spiller av…</translation>
    </message>
    <message>
        <source>Play test sound</source>
        <translation>Spill av testlyd</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>is next</source>
        <translation>er neste</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>har presentert seg</translation>
    </message>
    <message>
        <source>has not spoken yet</source>
        <translation>har ikke presentert seg ennå</translation>
    </message>
    <message>
        <source>not in the room now</source>
        <translation>ikke i rommet nå</translation>
    </message>
    <message>
        <source>off camera</source>
        <translation>utenfor bildet</translation>
    </message>
    <message>
        <source>off camera, beside {name}</source>
        <translation>utenfor bildet, ved siden av {name}</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>En person til</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>En uten navn</translation>
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
        <translation>Bruk denne pinkoden</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Fortsett som gjest</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igjen nå</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Slutt å følge</translation>
    </message>
</context>
<context>
    <name>StartField</name>
    <message>
        <source>&amp;Next conversation at</source>
        <translation>&amp;Neste samtale kl.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angitt</translation>
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
        <translation>Sjekk på nytt</translation>
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
        <translation>Si</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gjør</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Noen kom inn</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Trinn {number} av {count}</translation>
    </message>
    <message>
        <source>This is the last step. Then the meeting is ended.</source>
        <translation>Dette er det siste trinnet. Deretter avsluttes møtet.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Neste: {title}</translation>
    </message>
</context>
<context>
    <name>SummaryLeft</name>
    <message>
        <source>Copy for the record</source>
        <translation>Kopier til journalen</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Behold den litt til</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Slett den nå</translation>
    </message>
    <message>
        <source>Press again: it is cleared</source>
        <translation>Trykk en gang til: Da slettes den</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of what was agreed are still here</source>
        <translation>
            <numerusform>%n punkt i oppsummeringen ligger her fortsatt</numerusform>
            <numerusform>%n punkter i oppsummeringen ligger her fortsatt</numerusform>
        </translation>
    </message>
    <message>
        <source>There seems to be an identity number in it. Read it through first.</source>
        <translation>Det ser ut til å være et fødselsnummer i teksten. Les gjennom den først.</translation>
    </message>
    <message>
        <source>They are written nowhere, and forgotten after the meeting.</source>
        <translation>Oppsummeringen blir ikke lagret noe sted, og den slettes etter møtet.</translation>
    </message>
    <message>
        <source>They are written nowhere, and forgotten in {time}.</source>
        <translation>Oppsummeringen blir ikke lagret noe sted, og den slettes om {time}.</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>Nothing is saved. Copy it into the record before it is cleared.</source>
        <translation>Ingenting blir lagret. Kopier oppsummeringen til journalen før den slettes.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopier alt</translation>
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
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>{used} min used</source>
        <translation>{used} min er gått</translation>
    </message>
    <message>
        <source>{used} min used, {planned} min planned</source>
        <translation>{used} min er gått, {planned} min planlagt</translation>
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
        <translation>ca. {minutes} min</translation>
    </message>
</context>
<context>
    <name>UnfinishedOffer</name>
    <message>
        <source>Samråd ended in the middle of a meeting</source>
        <translation>Samråd ble avsluttet midt i et møte</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Fortsett der</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>{title}: step {number} of {count}, {used} min used. Names are gone.</source>
        <translation>{title}: Trinn {number} av {count}, {used} min er gått. Navnene er borte.</translation>
    </message>
</context>
<context>
    <name>WatchSetting</name>
    <message>
        <source>&amp;Join my meetings to show who is connected</source>
        <translation>Bl&amp;i med i møtene mine for å vise hvem som er tilkoblet</translation>
    </message>
    <message>
        <source>Everybody in the meeting, the patient too, then sees one more name in the list. Samråd sends neither sound nor picture, and it joins only when you ask it to.</source>
        <translation>Alle i møtet, også pasienten, ser da ett navn til på listen. Samråd sender verken lyd eller bilde, og blir bare med når du ber om det.</translation>
    </message>
    <message>
        <source>Forget the login for the meeting server</source>
        <translation>Glem innloggingen til møteserveren</translation>
    </message>
    <message>
        <source>The login is forgotten.</source>
        <translation>Innloggingen er glemt.</translation>
    </message>
    <message>
        <source>The keyring does not answer just now. Try again later.</source>
        <translation>Nøkkelringen svarer ikke akkurat nå. Prøv igjen senere.</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>Who it is</source>
        <translation>Hvem det er</translation>
    </message>
    <message>
        <source>Tick everybody who sits there. Tick nobody if it is somebody you did not expect and let stay.</source>
        <translation>Kryss av for alle som sitter der. Ikke kryss av for noen hvis det er en du ikke ventet, men lar bli.</translation>
    </message>
    <message>
        <source>How did you make sure?</source>
        <translation>Hvordan vet du det?</translation>
    </message>
    <message>
        <source>Not identified after all</source>
        <translation>Likevel ikke identifisert</translation>
    </message>
    <message>
        <source>{name}: {reasons}</source>
        <translation>{name}: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>Others you expect (%n)</source>
        <translation>
            <numerusform>Andre du venter (%n)</numerusform>
            <numerusform>Andre du venter (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkplaceCard</name>
    <message>
        <source>Where do you work?</source>
        <translation>Hvor jobber du?</translation>
    </message>
    <message>
        <source>Samråd then follows your organisation&apos;s guideline. You can change it in the settings.</source>
        <translation>Da følger Samråd retningslinjen til virksomheten din. Du kan bytte i innstillingene.</translation>
    </message>
    <message>
        <source>There is no guideline on this computer. Ask your service desk to place one; the equipment can be checked without.</source>
        <translation>Det finnes ingen retningslinje på denne datamaskinen. Be brukerstøtte legge inn en; utstyret kan sjekkes uten.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Whom to call</source>
        <translation>Hvem du kan ringe</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Slik gjør du</translation>
    </message>
    <message>
        <source>Choose {choice}</source>
        <translation>Velg {choice}</translation>
    </message>
    <message>
        <source>No opening hours stated</source>
        <translation>Ingen åpningstider er oppgitt</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>Dette sier retningslinjen</translation>
    </message>
    <message>
        <source>Not stated by {organisation}</source>
        <translation>Ikke angitt av {organisation}</translation>
    </message>
    <message>
        <source>Contradictions and points out of date</source>
        <translation>Motsigelser og utdaterte punkter</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Check again</source>
        <translation>Sjekk på nytt</translation>
    </message>
    <message>
        <source>Try for longer</source>
        <translation>Test lenger</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <translation>Velg et annet kamera</translation>
    </message>
    <message>
        <source>Choose another microphone</source>
        <translation>Velg en annen mikrofon</translation>
    </message>
    <message>
        <source>Choose another loudspeaker</source>
        <translation>Velg en annen høyttaler</translation>
    </message>
    <message>
        <source>Play test sound</source>
        <translation>Spill av testlyd</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Start målingen</translation>
    </message>
    <message>
        <source>Try your voice</source>
        <translation>Test stemmen din</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>Slå på mikrofonen</translation>
    </message>
    <message>
        <source>Turn the microphone up</source>
        <translation>Skru opp mikrofonen</translation>
    </message>
    <message>
        <source>Turn the microphone down</source>
        <translation>Skru ned mikrofonen</translation>
    </message>
    <message>
        <source>Unmute the loudspeaker</source>
        <translation>Slå på høyttaleren</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up</source>
        <translation>Skru opp høyttaleren</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>Åpne personverninnstillinger</translation>
    </message>
    <message>
        <source>Open sound settings</source>
        <translation>Åpne lydinnstillinger</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Åpne nettverksinnstillinger</translation>
    </message>
    <message>
        <source>Open power settings</source>
        <translation>Åpne strøminnstillinger</translation>
    </message>
    <message>
        <source>Open update settings</source>
        <translation>Åpne oppdateringsinnstillinger</translation>
    </message>
    <message>
        <source>Open default apps</source>
        <translation>Åpne standardapper</translation>
    </message>
    <message>
        <source>Open display settings</source>
        <translation>Åpne skjerminnstillinger</translation>
    </message>
    <message>
        <source>Open date and time</source>
        <translation>Åpne dato og klokkeslett</translation>
    </message>
    <message>
        <source>privacy, camera</source>
        <translation>Personvern og sikkerhet, Kamera</translation>
    </message>
    <message>
        <source>privacy, microphone</source>
        <translation>Personvern og sikkerhet, Mikrofon</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Nettverk og internett</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Oppdateringer</translation>
    </message>
    <message>
        <source>default apps</source>
        <translation>Standardapper</translation>
    </message>
    <message>
        <source>displays</source>
        <translation>Skjerm</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Dato og klokkeslett</translation>
    </message>
    <message>
        <source>The system did not allow that. Change it in the system&apos;s sound settings.</source>
        <translation>Systemet tillot det ikke. Endre det i lydinnstillingene på datamaskinen.</translation>
    </message>
    <message>
        <source>The page did not open. Look in the system&apos;s settings under: {page}.</source>
        <translation>Siden ble ikke åpnet. Se i innstillingene på datamaskinen under: {page}.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>List not live</source>
        <translation>Listen oppdateres ikke</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Ikke identifisert</translation>
    </message>
    <message>
        <source>Misleading name</source>
        <translation>Villedende navn</translation>
    </message>
    <message>
        <source>In the lobby</source>
        <translation>I lobbyen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nytt navn</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Ny tilkobling</translation>
    </message>
    <message>
        <source>Came after locking</source>
        <translation>Kom etter låsing</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Room not locked</source>
        <translation>Rommet er ikke låst</translation>
    </message>
    <message>
        <source>Almost full</source>
        <translation>Nesten fullt</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Direktesending</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transkribering</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <translation>KI-assistent</translation>
    </message>
    <message>
        <source>Patient not seen</source>
        <translation>Pasienten vises ikke</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Hånden oppe</translation>
    </message>
    <message>
        <source>Not for patients</source>
        <translation>Ikke for pasienter</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Se på listen</translation>
    </message>
    <message>
        <source>Samråd last heard from the meeting at {time}. Who is in the room now is not known.</source>
        <translation>Samråd hørte sist fra møtet kl. {time}. Hvem som er i rommet nå, er ikke kjent.</translation>
    </message>
    <message>
        <source>{names} has a new name since you identified this person. Make sure who it is.</source>
        <translation>{names} har byttet navn etter at du identifiserte personen. Finn ut hvem det er.</translation>
    </message>
    <message>
        <source>You have not looked at the list for {number} minutes or more. Is everybody on it meant to be here?</source>
        <translation>Du har ikke sett på listen på minst {number} minutter. Skal alle på den være med?</translation>
    </message>
    <message>
        <source>The meeting was over for Samråd at {time}. Nobody watches the participant list now.</source>
        <translation>Møtet ble avsluttet for Samråd kl. {time}. Ingen følger med på deltakerlisten nå.</translation>
    </message>
    <message>
        <source>Samråd was put out of the meeting at {time}. Nobody watches the participant list now.</source>
        <translation>Samråd ble fjernet fra møtet kl. {time}. Ingen følger med på deltakerlisten nå.</translation>
    </message>
    <message>
        <source>Joined again, or with a name that is here twice: {names}. Make sure who they are.</source>
        <translation>Har koblet seg til på nytt, eller med et navn som finnes her to ganger: {names}. Finn ut hvem de er.</translation>
    </message>
    <message>
        <source>More than one participant has joined as {names}. Make sure who each is.</source>
        <translation>Mer enn én deltaker har koblet seg til som {names}. Finn ut hvem hver av dem er.</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>{names} is in the room and is nobody you expect. Ask who it is.</source>
        <translation>{names} er i rommet og er ikke en av dem du venter. Spør hvem det er.</translation>
    </message>
    <message>
        <source>The name {names} is written so that it can mislead. Make sure who it is.</source>
        <translation>{names} har et navn som er skrevet slik at det kan villede. Finn ut hvem det er.</translation>
    </message>
    <message>
        <source>{names} is waiting to be let in.</source>
        <translation>{names} venter på å slippe inn.</translation>
    </message>
    <message>
        <source>{names} has joined again. Make sure that it is the same person.</source>
        <translation>{names} har koblet seg til på nytt. Finn ut om det er den samme personen.</translation>
    </message>
    <message>
        <source>{names} came in although the room is locked. Make sure who it is.</source>
        <translation>{names} kom inn selv om rommet er låst. Finn ut hvem det er.</translation>
    </message>
    <message>
        <source>Expected, but not here yet: {names}.</source>
        <translation>Ventes, men er ikke her ennå: {names}.</translation>
    </message>
    <message>
        <source>Everyone you expect is here, and others can still come in.</source>
        <translation>Alle du venter, er her, og andre kan fortsatt komme inn.</translation>
    </message>
    <message>
        <source>{number} take part, and there is room for {limit}.</source>
        <translation>{number} deltar, og det er plass til {limit}.</translation>
    </message>
    <message>
        <source>All {limit} places are taken. Nobody else can join.</source>
        <translation>Alle {limit} plassene er opptatt. Ingen flere kan bli med.</translation>
    </message>
    <message>
        <source>The meeting is being recorded.</source>
        <translation>Det gjøres opptak av møtet.</translation>
    </message>
    <message>
        <source>The meeting is being streamed, so others can see and hear it.</source>
        <translation>Møtet sendes direkte, slik at andre kan se og høre det.</translation>
    </message>
    <message>
        <source>What is said is being written down.</source>
        <translation>Det som blir sagt, blir skrevet ned.</translation>
    </message>
    <message>
        <source>An AI assistant is listening.</source>
        <translation>En KI-assistent lytter.</translation>
    </message>
    <message>
        <source>The camera is off, so the patient cannot be seen: {names}.</source>
        <translation>Kameraet er av, så pasienten kan ikke ses: {names}.</translation>
    </message>
    <message>
        <source>In the order they were raised: {names}.</source>
        <translation>I den rekkefølgen hendene kom opp: {names}.</translation>
    </message>
    <message>
        <source>{names} is the patient, and patients are not to use this meeting service.</source>
        <translation>{names} er pasienten, og denne videoløsningen skal ikke brukes med pasienter.</translation>
    </message>
    <message>
        <source>{names} is in the room and could be somebody you expect. Ask who it is.</source>
        <translation>{names} er i rommet og kan være en du venter. Spør hvem det er.</translation>
    </message>
    <message>
        <source>{names} is in the room, and you have no list of those you expect.</source>
        <translation>{names} er i rommet, og du har ingen liste over dem du venter.</translation>
    </message>
    <message>
        <source>Somebody without a name is on the telephone. Ask who it is.</source>
        <translation>En uten navn er med på telefon. Spør hvem det er.</translation>
    </message>
    <message>
        <source>Somebody without a name is in the room. Ask who it is.</source>
        <translation>En uten navn er i rommet. Spør hvem det er.</translation>
    </message>
    <message>
        <source>In the room, and not identified: {names}. Ask who they are.</source>
        <translation>I rommet og ikke identifisert: {names}. Spør hvem de er.</translation>
    </message>
    <message>
        <source>These names are written so that they can mislead: {names}.</source>
        <translation>Disse navnene er skrevet slik at de kan villede: {names}.</translation>
    </message>
    <message>
        <source>{names} is waiting to be let in, and is not on your list.</source>
        <translation>{names} venter på å slippe inn og står ikke på listen din.</translation>
    </message>
    <message>
        <source>Somebody without a name is waiting to be let in.</source>
        <translation>En uten navn venter på å slippe inn.</translation>
    </message>
    <message>
        <source>Waiting to be let in: {names}.</source>
        <translation>Venter på å slippe inn: {names}.</translation>
    </message>
    <message>
        <source>Number waiting to be let in: {number}.</source>
        <translation>Antall som venter på å slippe inn: {number}.</translation>
    </message>
    <message>
        <source>New names since you identified them: {names}.</source>
        <translation>Nye navn etter at du identifiserte dem: {names}.</translation>
    </message>
    <message>
        <source>Came in although the room is locked: {names}.</source>
        <translation>Kom inn selv om rommet er låst: {names}.</translation>
    </message>
    <message>
        <source>Still not here after {limit} minutes: {names}.</source>
        <translation>Fortsatt ikke her etter {limit} minutter: {names}.</translation>
    </message>
    <message>
        <source>{number} take part, more than the {limit} there may be.</source>
        <translation>{number} deltar, flere enn de {limit} som kan være med.</translation>
    </message>
    <message>
        <source>The meeting is being recorded by {names}.</source>
        <translation>{names} gjør opptak av møtet.</translation>
    </message>
    <message>
        <source>The meeting is being streamed by {names}, so others can see and hear it.</source>
        <translation>{names} sender møtet direkte, slik at andre kan se og høre det.</translation>
    </message>
    <message>
        <source>What is said is being written down by {names}.</source>
        <translation>{names} skriver ned det som blir sagt.</translation>
    </message>
    <message>
        <source>An AI assistant is listening: {names}.</source>
        <translation>En KI-assistent lytter: {names}.</translation>
    </message>
    <message>
        <source>When the list was last live: {sentence}</source>
        <translation>Sist listen ble oppdatert: {sentence}</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Identifiser…</translation>
    </message>
    <message>
        <source>Ask to leave…</source>
        <translation>Be vedkommende gå…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Slipp inn</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Lås rommet</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igjen nå</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Jeg har sett på listen</translation>
    </message>
    <message>
        <source>Ask for the camera…</source>
        <translation>Be om kamera…</translation>
    </message>
    <message>
        <source>How to stop it…</source>
        <translation>Slik stoppes det…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Hva du kan gjøre…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notert</translation>
    </message>
    <message>
        <source>You can say: “I do not know who you are, and what we talk about is confidential. Tell us who you are, or leave the meeting.”</source>
        <translation>Du kan si: «Jeg vet ikke hvem du er, og det vi snakker om, er taushetsbelagt. Si hvem du er, eller forlat møtet.»</translation>
    </message>
    <message>
        <source>You can say: “I cannot see you. Can you switch on your camera?”</source>
        <translation>Du kan si: «Jeg ser deg ikke. Kan du slå på kameraet?»</translation>
    </message>
    <message>
        <source>Stop it in the meeting&apos;s own window, or ask whoever started it to do so. Samråd cannot.</source>
        <translation>Stopp det i møtets eget vindu, eller be den som startet det, om å gjøre det. Samråd kan ikke.</translation>
    </message>
    <message>
        <source>Ask in the meeting whether anybody has heard from them, or telephone. Samråd calls nobody.</source>
        <translation>Spør i møtet om noen har hørt fra vedkommende, eller ring. Samråd ringer ikke til noen.</translation>
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
        <translation>en uten navn</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>En deltaker</translation>
    </message>
    <message>
        <source>{number} participants</source>
        <translation>{number} deltakere</translation>
    </message>
</context>
<context>
    <name>allowed</name>
    <message>
        <source>Your organisation has not allowed Samråd to join meetings.</source>
        <translation>Virksomheten din har ikke tillatt at Samråd blir med i møter.</translation>
    </message>
    <message>
        <source>Joining meetings is switched off in your settings.</source>
        <translation>Du har slått av i innstillingene at Samråd kan bli med i møter.</translation>
    </message>
    <message>
        <source>Neither the guideline nor your organisation names a server that Samråd may ask.</source>
        <translation>Verken retningslinjen eller virksomheten din oppgir en server som Samråd kan spørre.</translation>
    </message>
    <message>
        <source>Your organisation has not set up an account for Samråd on the meeting&apos;s server.</source>
        <translation>Virksomheten din har ikke satt opp en konto for Samråd på møtets server.</translation>
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
        <translation>for {days} dager siden</translation>
    </message>
    <message>
        <source>You are {difference} dB quieter than {when}.</source>
        <translation>Stemmen din er {difference} dB svakere enn {when}.</translation>
    </message>
    <message>
        <source>Move the microphone to your mouth; look for a volume or mute ring.</source>
        <translation>Flytt mikrofonen nærmere munnen, og se etter om den har en bryter som er skrudd ned eller slått av.</translation>
    </message>
    <message>
        <source>You are {difference} dB louder than {when}.</source>
        <translation>Stemmen din er {difference} dB kraftigere enn {when}.</translation>
    </message>
    <message>
        <source>Move the microphone a little away, or turn it down.</source>
        <translation>Flytt mikrofonen litt lenger unna, eller skru den ned.</translation>
    </message>
    <message>
        <source>The background is {difference} dB louder than {when}.</source>
        <translation>Bakgrunnsstøyen er {difference} dB høyere enn {when}.</translation>
    </message>
    <message>
        <source>Close the door or window, and see what hums.</source>
        <translation>Lukk døren eller vinduet, og finn ut hva som brummer.</translation>
    </message>
    <message>
        <source>Your voice stands out {difference} dB less from the background than {when}.</source>
        <translation>Stemmen din ligger {difference} dB nærmere bakgrunnsstøyen enn {when}.</translation>
    </message>
    <message>
        <source>Your voice sounds duller than {when}: up to {now} kHz, then {then} kHz.</source>
        <translation>Stemmen din høres mer dempet ut enn {when}: nå opp til {now} kHz, da {then} kHz.</translation>
    </message>
    <message>
        <source>See whether another microphone is in use than then.</source>
        <translation>Se etter om det brukes en annen mikrofon enn den gangen.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker {difference} dB louder than {when}.</source>
        <translation>Mikrofonen hører høyttaleren {difference} dB høyere enn {when}.</translation>
    </message>
    <message>
        <source>Turn the loudspeaker down, or use a headset.</source>
        <translation>Skru ned høyttaleren, eller bruk hodesett.</translation>
    </message>
    <message>
        <source>The camera gives {now} pictures a second; {when} it gave {then}.</source>
        <translation>Kameraet gir {now} bilder i sekundet; {when} ga det {then}.</translation>
    </message>
    <message>
        <source>More light on your face often helps.</source>
        <translation>Mer lys på ansiktet hjelper ofte.</translation>
    </message>
    <message>
        <source>The picture is darker than {when}.</source>
        <translation>Bildet er mørkere enn {when}.</translation>
    </message>
    <message>
        <source>Turn on a light in front of you.</source>
        <translation>Tenn en lampe foran deg.</translation>
    </message>
    <message>
        <source>The Wi-Fi is {difference} dB weaker than {when}.</source>
        <translation>Wifi-signalet er {difference} dB svakere enn {when}.</translation>
    </message>
    <message>
        <source>Move closer to the access point, or use a network cable.</source>
        <translation>Sett deg der wifi er bedre, eller bruk nettverkskabel.</translation>
    </message>
    <message>
        <source>The network connection is slower than {when}: {now} Mbit/s, then {then} Mbit/s.</source>
        <translation>Nettverksforbindelsen er tregere enn {when}: nå {now} Mbit/s, da {then} Mbit/s.</translation>
    </message>
    <message>
        <source>Try another network cable, dock or wall socket.</source>
        <translation>Prøv en annen nettverkskabel, en annen dokkingstasjon eller et annet nettverksuttak.</translation>
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
        <translation>Fant ingen navn i dette.</translation>
    </message>
    <message>
        <source>This is too large for a list of names. Copy the names alone.</source>
        <translation>Dette er for stort til å være en navneliste. Kopier bare navnene.</translation>
    </message>
    <message>
        <source>This is very long, and only its first part was read.</source>
        <translation>Dette er svært langt, og bare første del ble lest.</translation>
    </message>
    <message>
        <source>Only the first {most} names were taken.</source>
        <translation>Bare de første {most} navnene ble tatt med.</translation>
    </message>
    <message>
        <source>This file holds no text. Copy the names, or save the list as text or CSV.</source>
        <translation>Det er ingen tekst i filen. Kopier navnene, eller lagre listen som tekst eller CSV.</translation>
    </message>
    <message>
        <source>What looks like an identity number was covered. Numbers do not belong here.</source>
        <translation>Noe som ligner et fødselsnummer, er dekket over. Numre hører ikke hjemme her.</translation>
    </message>
    <message>
        <source>The list says {told} in the meeting, {found} names were found. Check it.</source>
        <translation>Listen sier {told} i møtet, men det ble funnet {found} navn. Sjekk det.</translation>
    </message>
    <message>
        <source>The list says {told} in the lobby, {found} names were found. Check it.</source>
        <translation>Listen sier {told} i lobbyen, men det ble funnet {found} navn. Sjekk det.</translation>
    </message>
    <message>
        <source>The file shows people who had left by then. They are not on the list.</source>
        <translation>Filen viser personer som da hadde gått. De står ikke på listen.</translation>
    </message>
    <message>
        <source>The times in the file were not understood, so somebody on the list may have left.</source>
        <translation>Tidspunktene i filen lot seg ikke lese, så noen på listen kan ha gått.</translation>
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
        <translation>knapp</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>ingen bokstaver</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>not in the meeting</source>
        <translation>ikke i møtet</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>for mange</translation>
    </message>
    <message>
        <source>In the meeting&apos;s own window, let them in from its list of participants.</source>
        <translation>Slipp dem inn fra deltakerlisten i møtets eget vindu.</translation>
    </message>
    <message>
        <source>In the meeting&apos;s own window, turn them away in its list of participants. If that is not possible, leave them waiting.</source>
        <translation>Avvis dem i deltakerlisten i møtets eget vindu. Går ikke det, så la dem vente.</translation>
    </message>
    <message>
        <source>In the meeting&apos;s own window, remove them in its list of participants. If that is not possible, end the meeting and meet in a new one.</source>
        <translation>Fjern dem i deltakerlisten i møtets eget vindu. Går ikke det, så avslutt møtet og møtes i et nytt.</translation>
    </message>
    <message>
        <source>Mute them in the meeting&apos;s own window, or ask them to mute themselves.</source>
        <translation>Slå av mikrofonen deres i møtets eget vindu, eller be dem gjøre det selv.</translation>
    </message>
    <message>
        <source>Ask them to turn their microphone on: nobody else can do it for them.</source>
        <translation>Be dem slå på mikrofonen: Det kan bare de selv gjøre.</translation>
    </message>
    <message>
        <source>Mute everybody in the meeting&apos;s own window, or ask everybody to mute.</source>
        <translation>Slå av mikrofonen til alle i møtets eget vindu, eller be alle gjøre det selv.</translation>
    </message>
    <message>
        <source>Tell everybody that they may turn their microphones on again.</source>
        <translation>Si til alle at de kan slå på mikrofonen igjen.</translation>
    </message>
    <message>
        <source>Lock the meeting in its own window if it can be locked. Otherwise look at its list often.</source>
        <translation>Lås møtet i dets eget vindu hvis det kan låses. Se ellers ofte på listen der.</translation>
    </message>
    <message>
        <source>Unlock the meeting in its own window.</source>
        <translation>Lås opp møtet i dets eget vindu.</translation>
    </message>
    <message>
        <source>Lower the hand in the meeting&apos;s own window, or ask them to do it.</source>
        <translation>Ta ned hånden i møtets eget vindu, eller be dem gjøre det.</translation>
    </message>
    <message>
        <source>End the meeting for everybody in its own window. Only leaving it leaves the others there.</source>
        <translation>Avslutt møtet for alle i dets eget vindu. Hvis du bare forlater det, blir de andre igjen.</translation>
    </message>
    <message>
        <source>In Teams: People, and the tick beside their name under the lobby.</source>
        <translation>I Teams: Personer, og haken ved navnet under lobbyen.</translation>
    </message>
    <message>
        <source>In Teams: People, and the cross beside their name under the lobby.</source>
        <translation>I Teams: Personer, og krysset ved navnet under lobbyen.</translation>
    </message>
    <message>
        <source>In Teams: People, More options beside their name, Remove from meeting.</source>
        <translation>I Teams: Personer, Flere alternativer ved navnet, Fjern fra møtet.</translation>
    </message>
    <message>
        <source>In Teams: People, More options beside their name, Mute participant.</source>
        <translation>I Teams: Personer, Flere alternativer ved navnet, Demp deltaker.</translation>
    </message>
    <message>
        <source>In Teams: People, Mute all.</source>
        <translation>I Teams: Personer, Demp alle.</translation>
    </message>
    <message>
        <source>In Teams: Controls, Lock meeting; in older versions People, More actions, Lock the meeting. Then nobody else gets in, not even into the lobby.</source>
        <translation>I Teams: Kontroller, Lås møte. I eldre versjoner Personer, Flere handlinger, Lås møtet. Da kommer ingen andre inn, heller ikke i lobbyen.</translation>
    </message>
    <message>
        <source>In Teams: Controls, Lock meeting, Unlock; in older versions People, More actions, Unlock the meeting.</source>
        <translation>I Teams: Kontroller, Lås møte, Lås opp. I eldre versjoner Personer, Flere handlinger, Lås opp møtet.</translation>
    </message>
    <message>
        <source>In Teams: People, More options beside their name, Lower hand.</source>
        <translation>I Teams: Personer, Flere alternativer ved navnet, Ta ned hånden.</translation>
    </message>
    <message>
        <source>In Teams: the arrow beside Leave, End meeting.</source>
        <translation>I Teams: pilen ved Forlat, Avslutt møtet.</translation>
    </message>
    <message>
        <source>In Whereby: they knock, and a message asks you. Let them in there.</source>
        <translation>I Whereby: De banker på, og en melding spør deg. Slipp dem inn der.</translation>
    </message>
    <message>
        <source>In Whereby: they knock, and a message asks you. Turn them away there.</source>
        <translation>I Whereby: De banker på, og en melding spør deg. Avvis dem der.</translation>
    </message>
    <message>
        <source>In Whereby: lock the room with its padlock. Whoever comes then has to knock.</source>
        <translation>I Whereby: Lås rommet med hengelåsen. Den som kommer etterpå, må banke på.</translation>
    </message>
    <message>
        <source>In Whereby: unlock the room with its padlock.</source>
        <translation>I Whereby: Lås opp rommet med hengelåsen.</translation>
    </message>
    <message>
        <source>In Skype: Admit beside their name under the lobby.</source>
        <translation>I Skype: Slipp inn ved navnet under lobbyen.</translation>
    </message>
    <message>
        <source>In Skype: Deny beside their name under the lobby.</source>
        <translation>I Skype: Avslå ved navnet under lobbyen.</translation>
    </message>
    <message>
        <source>In Skype: right-click their name in the list of participants, Remove from Meeting.</source>
        <translation>I Skype: Høyreklikk på navnet i deltakerlisten, Fjern fra møte.</translation>
    </message>
    <message>
        <source>In Skype: More options, End Meeting.</source>
        <translation>I Skype: Flere alternativer, Avslutt møte.</translation>
    </message>
    <message>
        <source>Say goodbye and hang up.</source>
        <translation>Si ha det og legg på.</translation>
    </message>
    <message>
        <source>Open the list of participants in the meeting, mark the names, copy them and paste them here. If they cannot be marked, type them or tick whom you see.</source>
        <translation>Åpne deltakerlisten i møtet, merk navnene, kopier dem og lim dem inn her. Kan de ikke merkes, så skriv dem eller kryss av for dem du ser.</translation>
    </message>
    <message>
        <source>In Teams, open People. Mark the names, copy them and paste them here. If they cannot be marked, copy the text of a picture of the list, drop the attendance file if Teams offers you one, or tick whom you see.</source>
        <translation>Åpne Personer i Teams. Merk navnene, kopier dem og lim dem inn her. Kan de ikke merkes, så kopier teksten fra et bilde av listen, dra deltakerfilen hit hvis Teams tilbyr en, eller kryss av for dem du ser.</translation>
    </message>
    <message>
        <source>Ask who is there, and tick each of them or type the name.</source>
        <translation>Spør hvem som er med, og kryss av for hver enkelt eller skriv navnet.</translation>
    </message>
    <message>
        <source>Tick whom you see and hear, or type the name.</source>
        <translation>Kryss av for dem du ser og hører, eller skriv navnet.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>The camera was unplugged.</source>
        <translation>Kameraet er koblet fra.</translation>
    </message>
    <message>
        <source>The camera is plugged in again.</source>
        <translation>Kameraet er koblet til igjen.</translation>
    </message>
    <message>
        <source>Another camera is in use now.</source>
        <translation>Nå brukes et annet kamera.</translation>
    </message>
    <message>
        <source>The microphone was unplugged.</source>
        <translation>Mikrofonen er koblet fra.</translation>
    </message>
    <message>
        <source>The microphone is plugged in again.</source>
        <translation>Mikrofonen er koblet til igjen.</translation>
    </message>
    <message>
        <source>Another microphone is in use now.</source>
        <translation>Nå brukes en annen mikrofon.</translation>
    </message>
    <message>
        <source>The loudspeaker was unplugged.</source>
        <translation>Høyttaleren er koblet fra.</translation>
    </message>
    <message>
        <source>The loudspeaker is plugged in again.</source>
        <translation>Høyttaleren er koblet til igjen.</translation>
    </message>
    <message>
        <source>Another loudspeaker is in use now.</source>
        <translation>Nå brukes en annen høyttaler.</translation>
    </message>
    <message>
        <source>The headset was unplugged.</source>
        <translation>Hodesettet er koblet fra.</translation>
    </message>
    <message>
        <source>The headset is plugged in again.</source>
        <translation>Hodesettet er koblet til igjen.</translation>
    </message>
    <message>
        <source>A headset is in use now.</source>
        <translation>Nå brukes et hodesett.</translation>
    </message>
    <message>
        <source>The network connection is gone.</source>
        <translation>Nettverksforbindelsen er borte.</translation>
    </message>
    <message>
        <source>The network is Wi-Fi now.</source>
        <translation>Samtalen går nå over wifi.</translation>
    </message>
    <message>
        <source>The network is Wi-Fi again.</source>
        <translation>Samtalen går over wifi igjen.</translation>
    </message>
    <message>
        <source>The network runs over a mobile connection now.</source>
        <translation>Samtalen går nå over en mobil forbindelse.</translation>
    </message>
    <message>
        <source>The network comes through the cable now.</source>
        <translation>Samtalen går nå over nettverkskabel.</translation>
    </message>
    <message>
        <source>The network is another one now.</source>
        <translation>Datamaskinen er nå på et annet nettverk.</translation>
    </message>
    <message>
        <source>The computer is in its dock now.</source>
        <translation>Datamaskinen er nå koblet til dokkingstasjonen.</translation>
    </message>
    <message>
        <source>The computer was taken out of its dock.</source>
        <translation>Datamaskinen er koblet fra dokkingstasjonen.</translation>
    </message>
    <message>
        <source>The computer runs on its battery now.</source>
        <translation>Datamaskinen går nå på batteri.</translation>
    </message>
    <message>
        <source>The computer has mains power again.</source>
        <translation>Datamaskinen får strøm fra stikkontakten igjen.</translation>
    </message>
    <message>
        <source>A screen was connected or taken away.</source>
        <translation>En skjerm er koblet til eller fra.</translation>
    </message>
    <message>
        <source>This computer is used from another one now.</source>
        <translation>Denne datamaskinen brukes nå fra en annen datamaskin.</translation>
    </message>
    <message>
        <source>You sit at this computer itself again.</source>
        <translation>Du sitter ved selve datamaskinen igjen.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>Datamaskinen har vært i hvilemodus.</translation>
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
        <translation>Høyttaler</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Nettleser</translation>
    </message>
    <message>
        <source>Meeting program</source>
        <translation>Møteprogram</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>Connection to the meeting service</source>
        <translation>Forbindelse til videoløsningen</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Hodesett</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Oppdateringer</translation>
    </message>
    <message>
        <source>Sound leak</source>
        <translation>Lydlekkasje</translation>
    </message>
    <message>
        <source>Lid and cover</source>
        <translation>Lokk og kameralokk</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>How you are seen</source>
        <translation>Slik ser man deg</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>Personverninnstillinger</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Omstart</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skjermer</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeidsplass</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Hvilemodus</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Smartkort</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>Lydinnstillinger</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>The meeting&apos;s server shows the list while the meeting goes on. Samråd joins as a participant that everybody sees, and comings and goings appear by themselves.</source>
        <translation>Møtets server viser listen mens møtet er i gang. Samråd blir med som en deltaker alle ser, og det vises av seg selv hvem som kommer og går.</translation>
    </message>
    <message>
        <source>The meeting&apos;s server shows the list while the meeting goes on, over an account that your organisation has set up. Comings and goings appear by themselves.</source>
        <translation>Møtets server viser listen mens møtet er i gang, gjennom en konto som virksomheten din har satt opp. Det vises av seg selv hvem som kommer og går.</translation>
    </message>
    <message>
        <source>This service gives no list to other programs. Copy its list and paste it, or tick who you see.</source>
        <translation>Denne tjenesten gir ingen liste til andre programmer. Kopier listen og lim den inn, eller kryss av for dem du ser.</translation>
    </message>
    <message>
        <source>Samråd does not join this meeting, so it cannot see the list itself. Copy the list of participants and paste it, or tick who you see.</source>
        <translation>Samråd blir ikke med i dette møtet og kan derfor ikke se listen selv. Kopier deltakerlisten og lim den inn, eller kryss av for dem du ser.</translation>
    </message>
    <message>
        <source>Without an account on the meeting&apos;s server Samråd cannot see the list itself. Tick who you see, or paste their names.</source>
        <translation>Uten en konto på møtets server kan ikke Samråd se listen selv. Kryss av for dem du ser, eller lim inn navnene deres.</translation>
    </message>
    <message>
        <source>Teams gives no list to other programs. Paste its list or its attendance file, or tick who you see.</source>
        <translation>Teams gir ingen liste til andre programmer. Lim inn listen eller deltakerfilen, eller kryss av for dem du ser.</translation>
    </message>
    <message>
        <source>Whereby gives no list to programs on your computer. Paste the names or tick who you see.</source>
        <translation>Whereby gir ingen liste til programmer på datamaskinen din. Lim inn navnene eller kryss av for dem du ser.</translation>
    </message>
    <message>
        <source>This service knows who is booked and tells no program who is connected. Tick who you see, or paste their names.</source>
        <translation>Tjenesten vet hvem som har time, men forteller ingen programmer hvem som er med. Kryss av for dem du ser, eller lim inn navnene deres.</translation>
    </message>
    <message>
        <source>Skype gives no list to other programs any more. Paste the names or tick who you see.</source>
        <translation>Skype gir ikke lenger noen liste til andre programmer. Lim inn navnene eller kryss av for dem du ser.</translation>
    </message>
    <message>
        <source>A video call by text message has no list of participants. Tick who you see and hear.</source>
        <translation>Et videomøte via SMS har ingen deltakerliste. Kryss av for dem du ser og hører.</translation>
    </message>
    <message>
        <source>A telephone call has no list of participants. Ask who is there, and tick them.</source>
        <translation>En telefonsamtale har ingen deltakerliste. Spør hvem som er med, og kryss av for dem.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>See what you can do: {command}</source>
        <translation>Se hva du kan gjøre: {command}</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Bruk:</translation>
    </message>
    <message>
        <source>Samråd does not understand: {words}</source>
        <translation>Samråd forstår ikke: {words}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativer</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjelpen.</translation>
    </message>
    <message>
        <source>Without a command, Samråd opens its window.</source>
        <translation>Uten kommando åpner Samråd vinduet sitt.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Vis versjonen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Check the equipment.</source>
        <translation>Sjekk utstyret.</translation>
    </message>
    <message>
        <source>Check, begin or list guideline files.</source>
        <translation>Sjekk, opprett eller vis retningslinjer.</translation>
    </message>
    <message>
        <source>Look for personal data in an invitation.</source>
        <translation>Let etter personopplysninger i en innkalling.</translation>
    </message>
    <message>
        <source>Open a meeting to practise in.</source>
        <translation>Åpne et møte å øve i.</translation>
    </message>
    <message>
        <source>Checks camera, microphone, loudspeaker and network. Exit code: 0 ready, 1 can be better, 2 must be fixed, 3 could not be tested.</source>
        <translation>Sjekker kamera, mikrofon, høyttaler og nettverk. Avslutningskode: 0 klar, 1 kan bli bedre, 2 må rettes, 3 kunne ikke testes.</translation>
    </message>
    <message>
        <source>Write the report for a program (JSON).</source>
        <translation>Skriv rapporten slik at et program kan lese den (JSON).</translation>
    </message>
    <message>
        <source>Run only the checks you name. Choose from: {checks}.</source>
        <translation>Kjør bare de sjekkene du oppgir. Velg mellom: {checks}.</translation>
    </message>
    <message>
        <source>Give up after this many seconds.</source>
        <translation>Gi opp etter så mange sekunder.</translation>
    </message>
    <message>
        <source>There is no check “{name}”. The checks are: {checks}.</source>
        <translation>Det finnes ingen sjekk som heter «{name}». Velg mellom: {checks}.</translation>
    </message>
    <message>
        <source>--timeout takes seconds from 1 to {most}, not “{given}”.</source>
        <translation>--timeout skal være et antall sekunder fra 1 til {most}, ikke «{given}».</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Only the first {most} are shown.</source>
        <translation>Bare de første {most} vises.</translation>
    </message>
    <message>
        <source>“{title}”: items at most: {items}; time to read them: {seconds} s.</source>
        <translation>«{title}»: høyst {items} punkter, lesetid {seconds} s.</translation>
    </message>
    <message>
        <source>“{title}”, {moment}: steps at most: {steps}; time to say them: {seconds} s; planned: {minutes} min.</source>
        <translation>«{title}», {moment}: høyst {steps} trinn, taletid {seconds} s, planlagt {minutes} min.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>innledningen</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>midten</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>avslutningen</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Filen er i orden.</translation>
    </message>
    <message>
        <source>Faults: {faults}. Warnings: {warnings}.</source>
        <translation>Feil: {faults}. Advarsler: {warnings}.</translation>
    </message>
    <message>
        <source>An id takes small letters, digits and hyphens, not “{given}”.</source>
        <translation>En id kan bare ha små bokstaver, sifre og bindestreker, ikke «{given}».</translation>
    </message>
    <message>
        <source>{file} is there already. It stays as it is.</source>
        <translation>{file} finnes allerede. Filen endres ikke.</translation>
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
        <translation>Hva virksomheter sier om videomøter.</translation>
    </message>
    <message>
        <source>Look for faults in a guideline file.</source>
        <translation>Let etter feil i en retningslinjefil.</translation>
    </message>
    <message>
        <source>Write a guideline file to begin with.</source>
        <translation>Skriv en retningslinjefil å begynne med.</translation>
    </message>
    <message>
        <source>Name the organisations there are.</source>
        <translation>Vis virksomhetene som finnes.</translation>
    </message>
    <message>
        <source>Looks for faults in a guideline file. Exit code: 0 sound, 1 only warnings, 2 faults, 3 it cannot be read.</source>
        <translation>Leter etter feil i en retningslinjefil. Avslutningskode: 0 i orden, 1 bare advarsler, 2 feil, 3 filen kan ikke leses.</translation>
    </message>
    <message>
        <source>The file to look at.</source>
        <translation>Filen som skal sjekkes.</translation>
    </message>
    <message>
        <source>Writes a guideline file with explanations, for you to change.</source>
        <translation>Skriver en retningslinjefil med forklaringer, som du kan endre.</translation>
    </message>
    <message>
        <source>Id of the organisation; the file needs the same name.</source>
        <translation>Virksomhetens id; filen må hete det samme.</translation>
    </message>
    <message>
        <source>Where to write it; else it is shown.</source>
        <translation>Hvor filen skal skrives; ellers vises den.</translation>
    </message>
    <message>
        <source>Names the organisations that can be chosen here.</source>
        <translation>Viser virksomhetene som kan velges her.</translation>
    </message>
    <message>
        <source>Port {port} is taken or not allowed. Choose another one with --port.</source>
        <translation>Port {port} er opptatt eller ikke tillatt. Velg en annen med --port.</translation>
    </message>
    <message>
        <source>The practice meeting is closed.</source>
        <translation>Øvingsmøtet er lukket.</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Room: {alias}</source>
        <translation>Rom: {alias}</translation>
    </message>
    <message>
        <source>Host PIN: {pin}</source>
        <translation>Vertens pinkode: {pin}</translation>
    </message>
    <message>
        <source>Guest PIN: {pin}</source>
        <translation>Gjestenes pinkode: {pin}</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Ventes:</translation>
    </message>
    <message>
        <source>It begins when a program that speaks Pexip&apos;s client API comes in with the host PIN.</source>
        <translation>Det begynner når et program som bruker klient-API-et til Pexip, går inn med vertens pinkode.</translation>
    </message>
    <message>
        <source>To practise in Samråd&apos;s own window you need no server: open Participants and choose “Practise with a made-up meeting”.</source>
        <translation>Du trenger ingen server for å øve i Samråds eget vindu: Åpne Deltakere, og velg «Øv med et oppdiktet møte».</translation>
    </message>
    <message>
        <source>Only this computer can reach it. Nobody in it is real. Ctrl+C closes it.</source>
        <translation>Bare denne datamaskinen når det. Alle i møtet er oppdiktet. Ctrl+C lukker det.</translation>
    </message>
    <message>
        <source>Opens a meeting to practise in, on this computer only. Exit code: 0 closed, 2 faults in the scenario, 3 it cannot be read or the port is taken.</source>
        <translation>Åpner et møte å øve i, bare på denne datamaskinen. Avslutningskode: 0 lukket, 2 feil i scenariet, 3 det kan ikke leses, eller porten er opptatt.</translation>
    </message>
    <message>
        <source>Name of a scenario, or a file that ends with .toml.</source>
        <translation>Navnet på et scenario, eller en fil som slutter på .toml.</translation>
    </message>
    <message>
        <source>Name the scenarios there are.</source>
        <translation>Vis scenariene som finnes.</translation>
    </message>
    <message>
        <source>Use this port; else one that is free.</source>
        <translation>Bruk denne porten. Ellers brukes en som er ledig.</translation>
    </message>
    <message>
        <source>Play so many times faster.</source>
        <translation>Spill av så mange ganger raskere.</translation>
    </message>
    <message>
        <source>Language of the names and explanations.</source>
        <translation>Språk for navn og forklaringer.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535, not “{given}”.</source>
        <translation>--port tar et tall fra 1 til 65535, ikke «{given}».</translation>
    </message>
    <message>
        <source>--speed takes a number from {least} to {most}, not “{given}”.</source>
        <translation>--speed tar et tall fra {least} til {most}, ikke «{given}».</translation>
    </message>
    <message>
        <source>--language takes one of these: {languages}, not “{given}”.</source>
        <translation>--language tar ett av disse: {languages}, ikke «{given}».</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Equipment check: report for the service desk</source>
        <translation>Utstyrssjekk: rapport til brukerstøtten</translation>
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
        <translation>Sjekket</translation>
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
        <translation>En deltaker på telefon</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{place}: there is no guideline of this name, so no guideline is used.</source>
        <translation>{place}: Det finnes ingen retningslinje med det navnet, så ingen retningslinje brukes.</translation>
    </message>
    <message>
        <source>{place}: this file is not used. The organisation&apos;s guideline holds without it.</source>
        <translation>{place}: Filen brukes ikke. Virksomhetens retningslinje gjelder uten den.</translation>
    </message>
    <message>
        <source>{place}: extends is true, but Samråd comes with no guideline of this name. The file stands alone.</source>
        <translation>{place}: extends er true, men Samråd har ingen retningslinje med det navnet. Filen står alene.</translation>
    </message>
    <message>
        <source>{place}: what is mandatory in the guideline below stays, also in {table}. It can be reworded.</source>
        <translation>{place}: Det som er obligatorisk i den underliggende retningslinjen, blir stående, også i {table}. Ordene kan endres.</translation>
    </message>
    <message>
        <source>{place}: {key} takes the name of a server such as video.example.org. It is left out.</source>
        <translation>{place}: {key} skal være navnet på en server som video.example.org. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} needs two parts behind a leading dot, such as .example.org: one part would take the servers of a whole country. It is left out.</source>
        <translation>{place}: {key} må ha to deler etter et innledende punktum, for eksempel .example.org: Med bare én del ville det gjelde alle servere i et land. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: opening hours take days, from and until, and end later than they begin. The entry is left out.</source>
        <translation>{place}: Åpningstider skal ha days, from og until og slutte senere enn de begynner. Oppføringen utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} takes an address that begins with https://. It is left out.</source>
        <translation>{place}: {key} skal være en adresse som begynner med https://. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: {lower} cannot be above {higher}. What the file says of them is left out.</source>
        <translation>{place}: {lower} kan ikke være over {higher}. Det filen sier om dem, utelates.</translation>
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
        <translation>{place}: Filen kan ikke åpnes, så de vanlige verdiene brukes.</translation>
    </message>
    <message>
        <source>{place}: this file is too large or has too long lines, so the usual values are used.</source>
        <translation>{place}: Filen er for stor eller har for lange linjer, så de vanlige verdiene brukes.</translation>
    </message>
    <message>
        <source>{place}: the file cannot be read from here on, so the usual values are used.</source>
        <translation>{place}: Filen kan ikke leses herfra, så de vanlige verdiene brukes.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a number from {lowest} to {highest}. {usual} is used.</source>
        <translation>{place}: {key} skal være et tall fra {lowest} til {highest}. {usual} brukes.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a whole number from {lowest} to {highest}. {usual} is used.</source>
        <translation>{place}: {key} skal være et heltall fra {lowest} til {highest}. {usual} brukes.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a text of at most {most} characters, in quotation marks. It is left out.</source>
        <translation>{place}: {key} skal være en tekst på høyst {most} tegn i anførselstegn. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a list of texts, each in quotation marks. It is left out.</source>
        <translation>{place}: {key} skal være en liste med tekster, hver i anførselstegn. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} takes one of these words: {choices}. It is left out.</source>
        <translation>{place}: {key} skal være ett av disse ordene: {choices}. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a date such as 2026-11-23. It is left out.</source>
        <translation>{place}: {key} skal være en dato som 2026-11-23. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} is the name of a section, not of a value. It is left out.</source>
        <translation>{place}: {key} er navnet på en seksjon, ikke på en verdi. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} takes true or false, without quotation marks. It is left out.</source>
        <translation>{place}: {key} skal være true eller false uten anførselstegn. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a time of day such as &quot;08:00&quot;. It is left out.</source>
        <translation>{place}: {key} skal være et klokkeslett som &quot;08:00&quot;. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} is missing here. The entry is left out.</source>
        <translation>{place}: {key} mangler her. Oppføringen utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} takes at most {most} entries. The rest is left out.</source>
        <translation>{place}: {key} kan høyst ha {most} oppføringer. Resten utelates.</translation>
    </message>
    <message>
        <source>{place}: there is no setting {key}. It is left out.</source>
        <translation>{place}: Det finnes ingen innstilling {key}. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: there is no such file.</source>
        <translation>{place}: Filen finnes ikke.</translation>
    </message>
    <message>
        <source>{place}: this file cannot be opened.</source>
        <translation>{place}: Filen kan ikke åpnes.</translation>
    </message>
    <message>
        <source>{place}: this is no guideline file: it is too large, has too long lines, or is a folder or a device.</source>
        <translation>{place}: Dette er ikke en retningslinjefil: Den er for stor, har for lange linjer eller er en mappe eller en enhet.</translation>
    </message>
    <message>
        <source>{place}: the file cannot be read from here on.</source>
        <translation>{place}: Filen kan ikke leses herfra.</translation>
    </message>
    <message>
        <source>{place}: the file&apos;s name is the organisation&apos;s id: small letters, digits and hyphens, and .toml at the end.</source>
        <translation>{place}: Filnavnet er virksomhetens id: små bokstaver, sifre og bindestreker, og .toml til slutt.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a name of at most 40 letters, digits, hyphens and underscores. The entry is left out.</source>
        <translation>{place}: {key} skal være et navn på høyst 40 bokstaver, sifre, bindestreker og understreker. Oppføringen utelates.</translation>
    </message>
    <message>
        <source>{place}: there is a {key} called {name} already. This one is left out.</source>
        <translation>{place}: Det finnes allerede en {key} med navnet {name}. Denne utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} names no [[question]] of this file. The entry is left out.</source>
        <translation>{place}: {key} er ikke en [[question]] i denne filen. Oppføringen utelates.</translation>
    </message>
    <message>
        <source>{place}: {name}: these options make no difference: {options}.</source>
        <translation>{place}: {name}: Disse svarene gir samme resultat: {options}.</translation>
    </message>
    <message>
        <source>{place}: {name}: the numbers of {one} and {other} overlap or leave a gap.</source>
        <translation>{place}: {name}: Tallene for {one} og {other} overlapper eller etterlater et hull.</translation>
    </message>
    <message>
        <source>{place}: there is no answer in this case: {case}. Add a choice with when = {{}} at the end.</source>
        <translation>{place}: Det finnes ikke noe svar i dette tilfellet: {case}. Legg til en choice med when = {{}} til slutt.</translation>
    </message>
    <message>
        <source>{place}: {name} is never the answer.</source>
        <translation>{place}: {name} blir aldri svaret.</translation>
    </message>
    <message>
        <source>{place}: {name} is never asked.</source>
        <translation>{place}: {name} blir aldri stilt.</translation>
    </message>
    <message>
        <source>{place}: {name} never has an item.</source>
        <translation>{place}: {name} har aldri noe punkt.</translation>
    </message>
    <message>
        <source>{place}: {name} has {count} items in this case: {case}. At most {most} are taken in.</source>
        <translation>{place}: {name} har {count} punkter i dette tilfellet: {case}. Flere enn {most} får man ikke med seg.</translation>
    </message>
    <message>
        <source>{place}: {count} questions are asked in this case: {case}. At most {most} are.</source>
        <translation>{place}: Det stilles {count} spørsmål i dette tilfellet: {case}. Det bør høyst være {most}.</translation>
    </message>
    <message>
        <source>{place}: {name} leads to {service}, which is forbidden in this case: {case}.</source>
        <translation>{place}: {name} fører til {service}, som ikke er tillatt i dette tilfellet: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name} is the answer for more people than its limit allows: {case}.</source>
        <translation>{place}: {name} er svaret for flere personer enn grensen tillater: {case}.</translation>
    </message>
    <message>
        <source>{place}: there are too many ways through the questions to look at them all. The rest is not checked.</source>
        <translation>{place}: Det er for mange veier gjennom spørsmålene til at alle kan gås gjennom. Resten er ikke sjekket.</translation>
    </message>
    <message>
        <source>{place}: {name} cites {rule}, but no [[rule]] declares it.</source>
        <translation>{place}: {name} viser til {rule}, men ingen [[rule]] har den id-en.</translation>
    </message>
    <message>
        <source>{place}: {rule} is carried as “{carrier}”, but none of these cites it: {tables}.</source>
        <translation>{place}: {rule} er oppgitt som «{carrier}», men ingen av disse viser til den: {tables}.</translation>
    </message>
    <message>
        <source>{place}: {name} cites no rule and does not say where it is borrowed from.</source>
        <translation>{place}: {name} viser ikke til noen regel og sier ikke hvor det er lånt fra.</translation>
    </message>
    <message>
        <source>{place}: {name} cites a rule of its own and says that it is borrowed.</source>
        <translation>{place}: {name} viser til en regel i retningslinjen og sier samtidig at det er lånt.</translation>
    </message>
    <message>
        <source>{place}: {rule} is left out more than once.</source>
        <translation>{place}: {rule} er utelatt mer enn én gang.</translation>
    </message>
    <message>
        <source>{place}: {rule} is left out, but there is a [[rule]] for it as well.</source>
        <translation>{place}: {rule} er utelatt, men det finnes også en [[rule]] for den.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is missing in {languages}.</source>
        <translation>{place}: {name}: {key} mangler på {languages}.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is the same in {languages}.</source>
        <translation>{place}: {name}: {key} er den samme på {languages}.</translation>
    </message>
    <message>
        <source>{place}: {name} is longer than {most} characters in {languages}.</source>
        <translation>{place}: {name} er lengre enn {most} tegn på {languages}.</translation>
    </message>
    <message>
        <source>{place}: a choice that names no service has strength = &quot;not_stated&quot;. In this case, a person must decide.</source>
        <translation>{place}: En choice uten service skal ha strength = &quot;not_stated&quot;. I dette tilfellet må et menneske avgjøre.</translation>
    </message>
    <message>
        <source>{place}: the choice {name} cannot be used. In the cases it stands for, a person must decide.</source>
        <translation>{place}: {name} under [[choice]] kan ikke brukes. I de tilfellene den gjelder, må et menneske avgjøre.</translation>
    </message>
    <message>
        <source>{place}: {key} is not one of the program&apos;s own, so it needs a text. The entry is left out.</source>
        <translation>{place}: {key} er ikke et av programmets egne ord, så det trengs en tekst. Oppføringen utelates.</translation>
    </message>
    <message>
        <source>{place}: a question needs at least two options. It is left out.</source>
        <translation>{place}: Et spørsmål må ha minst to svaralternativer. Det utelates.</translation>
    </message>
    <message>
        <source>{place}: this option is there already. It is left out.</source>
        <translation>{place}: Dette svaralternativet finnes allerede. Det utelates.</translation>
    </message>
    <message>
        <source>{place}: {key} takes the whole path of a folder, from the drive or root on. It is left out.</source>
        <translation>{place}: {key} skal være hele stien til en mappe, fra stasjonen eller roten. Linjen utelates.</translation>
    </message>
    <message>
        <source>{place}: the character {character} cannot be seen. It is left out.</source>
        <translation>{place}: Tegnet {character} kan ikke ses. Det utelates.</translation>
    </message>
    <message>
        <source>{place}: {markup} is shown as it is typed.</source>
        <translation>{place}: {markup} vises slik det er skrevet.</translation>
    </message>
    <message>
        <source>{place}: there is no practice scenario of this name.</source>
        <translation>{place}: Det finnes ikke noe øvingsscenario med det navnet.</translation>
    </message>
    <message>
        <source>{place}: {key} names “{who}”, and there is no person with that id.</source>
        <translation>{place}: {key} nevner «{who}», og det finnes ingen person med den id-en.</translation>
    </message>
    <message>
        <source>{place}: {key} is “{who}” a second time.</source>
        <translation>{place}: {key} er «{who}» en gang til.</translation>
    </message>
    <message>
        <source>{place}: the file&apos;s format is not {format}, which this Samråd can read.</source>
        <translation>{place}: Filformatet er ikke {format}, som denne versjonen av Samråd kan lese.</translation>
    </message>
    <message>
        <source>{place}: {key} needs a text in at least one language, such as {key}.sv.</source>
        <translation>{place}: {key} trenger en tekst på minst ett språk, for eksempel {key}.nb.</translation>
    </message>
    <message>
        <source>{place}: {key} is the same as room.host_pin, so nobody could be a guest.</source>
        <translation>{place}: {key} er den samme som room.host_pin, så ingen kan være gjest.</translation>
    </message>
    <message>
        <source>{place}: the scenario is not played.</source>
        <translation>{place}: Scenariet spilles ikke av.</translation>
    </message>
    <message>
        <source>{place}: {key} takes names of servers such as video.example.org. The others are left out.</source>
        <translation>{place}: {key} tar navn på servere som video.example.org. De andre er utelatt.</translation>
    </message>
    <message>
        <source>{place}: there is no entry of this name in the guideline below, so nothing is dropped.</source>
        <translation>{place}: Den underliggende retningslinjen har ingen oppføring med dette navnet, så ingenting fjernes.</translation>
    </message>
    <message>
        <source>{place}: {name} has {count} steps with moment = “{moment}” in this case: {case}. At most {most} are taken in.</source>
        <translation>{place}: {name} har {count} trinn med moment = «{moment}» i dette tilfellet: {case}. Flere enn {most} får man ikke med seg.</translation>
    </message>
    <message>
        <source>{place}: {name} has no step with moment = “{moment}” in this case: {case}.</source>
        <translation>{place}: {name} har ikke noe trinn med moment = «{moment}» i dette tilfellet: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name} has aid = “{aid}” more than once in this case: {case}.</source>
        <translation>{place}: {name} har aid = «{aid}» mer enn én gang i dette tilfellet: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name} closes without aid = “ending” in this case: {case}.</source>
        <translation>{place}: {name} slutter uten aid = «ending» i dette tilfellet: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name}: to say all with moment = “{moment}” takes {seconds} s in {languages}, in this case: {case}. Keep it below {most} s.</source>
        <translation>{place}: {name}: Det tar {seconds} s på {languages} å si alt med moment = «{moment}» i dette tilfellet: {case}. Hold det under {most} s.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is worded anew in {new}, but is as before in {old}. Change these too, or see that they still say the same.</source>
        <translation>{place}: {name}: {key} er endret på {new}, men som før på {old}. Endre dem også, eller se etter at de fortsatt sier det samme.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} leads past mandatory steps: {steps}.</source>
        <translation>{place}: {name}: Valget {branch} fører utenom obligatoriske trinn: {steps}.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} interrupts the meeting and is called otherwise here. See that nobody takes it for a way to go on.</source>
        <translation>{place}: {name}: Valget {branch} avbryter møtet og heter noe annet her. Pass på at ingen tror at møtet bare fortsetter.</translation>
    </message>
    <message>
        <source>{place}: {name} belongs to {script}, which is no [[script]].</source>
        <translation>{place}: {name} hører til {script}, men det finnes ingen [[script]] med det navnet.</translation>
    </message>
    <message>
        <source>{place}: {name} has no steps.</source>
        <translation>{place}: {name} har ingen trinn.</translation>
    </message>
    <message>
        <source>{place}: {name} stands behind {other}, which is no other step of its script.</source>
        <translation>{place}: {name} står etter {other}, men det er ikke et annet trinn i samme møteguide.</translation>
    </message>
    <message>
        <source>{place}: {name} stands, over other steps, behind itself.</source>
        <translation>{place}: {name} står, via andre trinn, etter seg selv.</translation>
    </message>
    <message>
        <source>{place}: {name} stands behind a step of a later pause point.</source>
        <translation>{place}: {name} står etter et trinn som hører til en senere del av møtet.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} leads to {to}, which is no step of {script}.</source>
        <translation>{place}: {name}: Valget {branch} fører til {to}, men {script} har ikke noe trinn med det navnet.</translation>
    </message>
    <message>
        <source>{place}: {name} has more than one branch called {branch}.</source>
        <translation>{place}: {name} har mer enn ett valg med navnet {branch}.</translation>
    </message>
    <message>
        <source>{place}: {name}: every branch leads back, so {script} has no end from here.</source>
        <translation>{place}: {name}: Alle valg fører tilbake, så {script} kommer aldri til slutten herfra.</translation>
    </message>
    <message>
        <source>{place}: {name} names {contact}, which is no [[contact]].</source>
        <translation>{place}: {name} viser til {contact}, men det finnes ingen [[contact]] med det navnet.</translation>
    </message>
    <message>
        <source>{place}: {name}: if the program falls, nobody can go on where the script stood, because {id} could be a name or a number of somebody. Use small letters a–z, digits and hyphens.</source>
        <translation>{place}: {name}: Hvis programmet krasjer, kan ingen fortsette der møteguiden var, fordi {id} kan være noens navn eller nummer. Bruk små bokstaver a–z, tall og bindestreker.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} names {variable}. These can be filled in: {known}.</source>
        <translation>{place}: {name}: {key} nevner {variable}. Bare disse kan fylles ut: {known}.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} has a brace; only what is said can be filled in.</source>
        <translation>{place}: {name}: {key} har en krøllparentes. Bare det som sies, kan fylles ut.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is longer than {most} characters in {languages}.</source>
        <translation>{place}: {name}: {key} er lengre enn {most} tegn på {languages}.</translation>
    </message>
    <message>
        <source>{place}: {name} has {count} lines to say and do. At most {most} are taken in.</source>
        <translation>{place}: {name} har {count} linjer å si og gjøre. Flere enn {most} får man ikke med seg.</translation>
    </message>
    <message>
        <source>{place}: {name} is mandatory in the guideline below and can only be reworded, so {key} is not used here.</source>
        <translation>{place}: {name} er obligatorisk i den underliggende retningslinjen. Bare ordene kan endres, så {key} brukes ikke her.</translation>
    </message>
    <message>
        <source>{place}: {name} is mandatory in the guideline below. It can be reworded, but not dropped.</source>
        <translation>{place}: {name} er obligatorisk i den underliggende retningslinjen. Ordene kan endres, men den kan ikke fjernes.</translation>
    </message>
    <message>
        <source>{place}: {name} is mandatory in the guideline below and hangs on an answer that is not there any more. It is shown in every case now.</source>
        <translation>{place}: {name} er obligatorisk i den underliggende retningslinjen og avhenger av et svar som ikke finnes lenger. Nå vises den alltid.</translation>
    </message>
    <message>
        <source>{place}: {name}: with {key} some would never come to what is mandatory in the guideline below: {steps}. It is not used here.</source>
        <translation>{place}: {name}: Med {key} ville noen aldri komme til det som er obligatorisk i den underliggende retningslinjen: {steps}. Det brukes ikke her.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} interrupts the meeting in the guideline below, and still does.</source>
        <translation>{place}: {name}: Valget {branch} avbryter møtet i den underliggende retningslinjen og gjør det fortsatt.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The camera shows a clear picture.</source>
        <translation>Kameraet viser et tydelig bilde.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Det er ikke koblet til noe kamera.</translation>
    </message>
    <message>
        <source>Plug in the camera. Samråd finds it by itself.</source>
        <translation>Koble til kameraet. Samråd finner det selv.</translation>
    </message>
    <message>
        <source>Programs may not use the camera on this computer.</source>
        <translation>Programmer har ikke lov til å bruke kameraet på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Allow desktop programs to use the camera.</source>
        <translation>Gi skrivebordsapper tilgang til kameraet.</translation>
    </message>
    <message>
        <source>Another program is using the camera.</source>
        <translation>Et annet program bruker kameraet.</translation>
    </message>
    <message>
        <source>Close other video meetings and camera programs.</source>
        <translation>Lukk andre videomøter og programmer som bruker kameraet.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>Kameraet er koblet fra.</translation>
    </message>
    <message>
        <source>Plug it in again. Samråd finds it by itself.</source>
        <translation>Koble det til igjen. Samråd finner det selv.</translation>
    </message>
    <message>
        <source>The camera is on but sends no picture.</source>
        <translation>Kameraet er på, men sender ikke noe bilde.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or unplug the camera and plug it in.</source>
        <translation>Lukk andre programmer som bruker kameraet, eller koble det fra og til igjen.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>Bildet er svart.</translation>
    </message>
    <message>
        <source>Slide the camera&apos;s cover aside, or open the lid of the computer.</source>
        <translation>Skyv kameralokket til side, eller åpne lokket på datamaskinen.</translation>
    </message>
    <message>
        <source>Something covers the camera.</source>
        <translation>Noe dekker for kameraet.</translation>
    </message>
    <message>
        <source>Take away what is in front of the lens.</source>
        <translation>Fjern det som er foran linsen.</translation>
    </message>
    <message>
        <source>The picture stands still.</source>
        <translation>Bildet står stille.</translation>
    </message>
    <message>
        <source>Open the camera&apos;s cover. If that does not help, unplug it and plug it in.</source>
        <translation>Åpne kameralokket. Hvis det ikke hjelper, koble kameraet fra og til igjen.</translation>
    </message>
    <message>
        <source>The camera shows a still picture instead of you.</source>
        <translation>Kameraet viser et stillbilde i stedet for deg.</translation>
    </message>
    <message>
        <source>Open the camera&apos;s cover, or press the key with the camera on the keyboard.</source>
        <translation>Åpne kameralokket, eller trykk på kameratasten på tastaturet.</translation>
    </message>
    <message>
        <source>This camera sees only infrared light: {device}.</source>
        <translation>Dette kameraet ser bare infrarødt lys: {device}.</translation>
    </message>
    <message>
        <source>Choose another camera. This one is for signing in.</source>
        <translation>Velg et annet kamera. Dette brukes bare til pålogging.</translation>
    </message>
    <message>
        <source>The picture comes from a program, not a camera: {device}.</source>
        <translation>Bildet kommer fra et program, ikke fra et kamera: {device}.</translation>
    </message>
    <message>
        <source>Choose the camera itself, unless you mean to use it.</source>
        <translation>Velg selve kameraet, med mindre du vil bruke programmet.</translation>
    </message>
    <message>
        <source>The picture has no colours.</source>
        <translation>Bildet er uten farger.</translation>
    </message>
    <message>
        <source>Choose another camera, or turn on a lamp in front of you.</source>
        <translation>Velg et annet kamera, eller tenn en lampe foran deg.</translation>
    </message>
    <message>
        <source>The picture jerks: {fps} pictures a second.</source>
        <translation>Bildet hakker: {fps} bilder i sekundet.</translation>
    </message>
    <message>
        <source>Plug the camera straight into the computer, without a hub.</source>
        <translation>Koble kameraet rett til datamaskinen, ikke via en hub.</translation>
    </message>
    <message>
        <source>The picture is a little jerky: {fps} pictures a second.</source>
        <translation>Bildet hakker litt: {fps} bilder i sekundet.</translation>
    </message>
    <message>
        <source>Close programs that you do not need now.</source>
        <translation>Lukk programmer du ikke trenger nå.</translation>
    </message>
    <message>
        <source>The room is dark, which makes the picture jerky.</source>
        <translation>Det er mørkt i rommet, så bildet hakker.</translation>
    </message>
    <message>
        <source>Turn on a lamp in front of you.</source>
        <translation>Tenn en lampe foran deg.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation>Bildet er mørkt.</translation>
    </message>
    <message>
        <source>The camera needs {start} seconds to start.</source>
        <translation>Kameraet bruker {start} sekunder på å starte.</translation>
    </message>
    <message>
        <source>Open the meeting a minute early.</source>
        <translation>Åpne møtet ett minutt før tiden.</translation>
    </message>
    <message>
        <source>The picture is coarse: {width} × {height}.</source>
        <translation>Bildet er grovkornet: {width} × {height}.</translation>
    </message>
    <message>
        <source>Choose another camera if there is one.</source>
        <translation>Velg et annet kamera hvis du har et.</translation>
    </message>
    <message>
        <source>The camera stopped and is being started again.</source>
        <translation>Kameraet stoppet og startes på nytt.</translation>
    </message>
    <message>
        <source>The camera does not answer and is being started again.</source>
        <translation>Kameraet svarer ikke og startes på nytt.</translation>
    </message>
    <message>
        <source>The camera cannot be started.</source>
        <translation>Kameraet lar seg ikke starte.</translation>
    </message>
    <message>
        <source>Unplug the camera, plug it in and check again.</source>
        <translation>Koble kameraet fra og til igjen, og sjekk på nytt.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture cannot be read.</source>
        <translation>Bildet fra kameraet kan ikke leses.</translation>
    </message>
    <message>
        <source>The camera could not be tested.</source>
        <translation>Kameraet kunne ikke testes.</translation>
    </message>
    <message>
        <source>Close other programs that use it and check again.</source>
        <translation>Lukk andre programmer som bruker kameraet, og sjekk på nytt.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>Kameraet svarte ikke i tide.</translation>
    </message>
    <message>
        <source>Check again, and give it more time.</source>
        <translation>Sjekk på nytt, og la det ta lengre tid.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset was found.</source>
        <translation>Verken høyttaler eller hodesett ble funnet.</translation>
    </message>
    <message>
        <source>Plug in a headset and choose it.</source>
        <translation>Koble til et hodesett, og velg det.</translation>
    </message>
    <message>
        <source>Choose the headset for both the microphone and the loudspeaker.</source>
        <translation>Velg hodesettet både som mikrofon og som høyttaler.</translation>
    </message>
    <message>
        <source>You use a headset.</source>
        <translation>Du bruker hodesett.</translation>
    </message>
    <message>
        <source>You seem to use a headset.</source>
        <translation>Det ser ut til at du bruker hodesett.</translation>
    </message>
    <message>
        <source>The sound goes straight to your hearing device.</source>
        <translation>Lyden går rett til høreapparatet ditt.</translation>
    </message>
    <message>
        <source>You hear through headphones and speak into “{microphone}”.</source>
        <translation>Du hører gjennom hodetelefoner og snakker i «{microphone}».</translation>
    </message>
    <message>
        <source>A headset has its microphone close to your mouth: use one.</source>
        <translation>Bruk hodesett, så sitter mikrofonen tett ved munnen.</translation>
    </message>
    <message>
        <source>You hear through the headset, but speak into “{microphone}”.</source>
        <translation>Du hører gjennom hodesettet, men snakker i «{microphone}».</translation>
    </message>
    <message>
        <source>You speak into the headset, but the sound comes out of “{loudspeaker}”.</source>
        <translation>Du snakker i hodesettet, men lyden kommer ut av «{loudspeaker}».</translation>
    </message>
    <message>
        <source>“{loudspeaker}” are the earphones of a mobile phone.</source>
        <translation>«{loudspeaker}» er øreplugger til en mobiltelefon.</translation>
    </message>
    <message>
        <source>Use a headset that is made for a computer.</source>
        <translation>Bruk et hodesett som er beregnet på datamaskin.</translation>
    </message>
    <message>
        <source>You use a speakerphone: everybody in the room hears the patient.</source>
        <translation>Du bruker en konferansehøyttaler: Alle i rommet hører pasienten.</translation>
    </message>
    <message>
        <source>Use a headset when you are alone in the meeting.</source>
        <translation>Bruk hodesett når du sitter alene i møtet.</translation>
    </message>
    <message>
        <source>The sound comes out of loudspeakers: everybody in the room hears the patient.</source>
        <translation>Lyden kommer ut av høyttalere: Alle i rommet hører pasienten.</translation>
    </message>
    <message>
        <source>You use the computer’s own microphone and loudspeaker, not a headset.</source>
        <translation>Du bruker datamaskinens egen mikrofon og høyttaler, ikke et hodesett.</translation>
    </message>
    <message>
        <source>You speak into the camera’s microphone, not into a headset.</source>
        <translation>Du snakker i kameraets mikrofon, ikke i et hodesett.</translation>
    </message>
    <message>
        <source>It cannot be seen whether “{loudspeaker}” is a headset.</source>
        <translation>Samråd kan ikke se om «{loudspeaker}» er et hodesett.</translation>
    </message>
    <message>
        <source>Say what it is. Samråd remembers it on this computer.</source>
        <translation>Velg hva det er. Samråd husker det på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The sound goes to another computer: what you use there cannot be seen.</source>
        <translation>Lyden går til en annen datamaskin: Samråd kan ikke se hva du bruker der.</translation>
    </message>
    <message>
        <source>Use a headset on the computer in front of you.</source>
        <translation>Bruk et hodesett på datamaskinen du sitter ved.</translation>
    </message>
    <message>
        <source>A program passes the sound on: what you use behind it cannot be seen.</source>
        <translation>Et program sender lyden videre: Samråd kan ikke se hva du bruker bak det.</translation>
    </message>
    <message>
        <source>Choose the headset itself.</source>
        <translation>Velg selve hodesettet.</translation>
    </message>
    <message>
        <source>A microphone or a loudspeaker is missing.</source>
        <translation>Det mangler en mikrofon eller en høyttaler.</translation>
    </message>
    <message>
        <source>Plug in your headset.</source>
        <translation>Koble til hodesettet ditt.</translation>
    </message>
    <message>
        <source>Be quiet for five seconds and measure again.</source>
        <translation>Vær stille i fem sekunder, og mål på nytt.</translation>
    </message>
    <message>
        <source>Measure again.</source>
        <translation>Mål på nytt.</translation>
    </message>
    <message>
        <source>It has not been measured whether the patient&apos;s voice reaches your microphone.</source>
        <translation>Det er ikke målt om pasientens stemme når mikrofonen din.</translation>
    </message>
    <message>
        <source>A sound is played for four seconds and is heard in the room. Be quiet meanwhile.</source>
        <translation>En lyd spilles av i fire sekunder og høres i rommet. Vær stille imens.</translation>
    </message>
    <message>
        <source>Your microphone does not hear the loudspeaker, at the volume set now.</source>
        <translation>Mikrofonen din hører ikke høyttaleren med lydstyrken som er valgt nå.</translation>
    </message>
    <message>
        <source>Your microphone hardly hears the loudspeaker, at the volume set now.</source>
        <translation>Mikrofonen din hører knapt høyttaleren med lydstyrken som er valgt nå.</translation>
    </message>
    <message>
        <source>Your microphone hears the loudspeaker: the patient may hear an echo, and others in the room may hear the patient.</source>
        <translation>Mikrofonen din hører høyttaleren: Pasienten kan høre ekko, og andre i rommet kan høre pasienten.</translation>
    </message>
    <message>
        <source>Turn the volume down or use a headset, then measure again.</source>
        <translation>Skru ned lyden eller bruk hodesett, og mål på nytt.</translation>
    </message>
    <message>
        <source>The patient&apos;s voice can be heard in the room, and your microphone sends it back to the patient.</source>
        <translation>Pasientens stemme høres i rommet, og mikrofonen din sender den tilbake til pasienten.</translation>
    </message>
    <message>
        <source>Use a headset, then measure again.</source>
        <translation>Bruk hodesett, og mål på nytt.</translation>
    </message>
    <message>
        <source>It was not quiet during the measurement.</source>
        <translation>Det var ikke stille under målingen.</translation>
    </message>
    <message>
        <source>No leak was found down to −{bound} dB; the noise in the room hides what is weaker.</source>
        <translation>Ingen lekkasje ble funnet ned til −{bound} dB. Svakere lekkasje drukner i støyen i rommet.</translation>
    </message>
    <message>
        <source>Measure again where it is quieter, or use a headset.</source>
        <translation>Mål på nytt der det er stillere, eller bruk hodesett.</translation>
    </message>
    <message>
        <source>The two halves of the measurement do not agree.</source>
        <translation>De to halvdelene av målingen stemmer ikke overens.</translation>
    </message>
    <message>
        <source>The microphone sent nothing, so a leak could not be measured.</source>
        <translation>Mikrofonen sendte ingenting, så lekkasjen kunne ikke måles.</translation>
    </message>
    <message>
        <source>Unmute the microphone and measure again.</source>
        <translation>Slå på mikrofonen, og mål på nytt.</translation>
    </message>
    <message>
        <source>No microphone is listening, so a leak could not be measured.</source>
        <translation>Ingen mikrofon lytter, så lekkasjen kunne ikke måles.</translation>
    </message>
    <message>
        <source>Choose a microphone and measure again.</source>
        <translation>Velg en mikrofon, og mål på nytt.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play on, so a leak could not be measured.</source>
        <translation>Det er ingen høyttaler å spille på, så lekkasjen kunne ikke måles.</translation>
    </message>
    <message>
        <source>Choose a loudspeaker and measure again.</source>
        <translation>Velg en høyttaler, og mål på nytt.</translation>
    </message>
    <message>
        <source>The loudspeaker is muted, so a leak could not be measured.</source>
        <translation>Høyttaleren er slått av, så lekkasjen kunne ikke måles.</translation>
    </message>
    <message>
        <source>Set the volume that you will use, then measure again.</source>
        <translation>Still inn lydstyrken du skal bruke, og mål på nytt.</translation>
    </message>
    <message>
        <source>Close the other program, then measure again.</source>
        <translation>Lukk det andre programmet, og mål på nytt.</translation>
    </message>
    <message>
        <source>The measurement was interrupted.</source>
        <translation>Målingen ble avbrutt.</translation>
    </message>
    <message>
        <source>Sound cannot be tested: a part of the system is missing.</source>
        <translation>Lyden kan ikke testes: En del av systemet mangler.</translation>
    </message>
    <message>
        <source>Ask your IT support to install PortAudio.</source>
        <translation>Be brukerstøtten om å installere PortAudio.</translation>
    </message>
    <message>
        <source>The leak could not be measured.</source>
        <translation>Lekkasjen kunne ikke måles.</translation>
    </message>
    <message>
        <source>A loudspeaker is connected.</source>
        <translation>En høyttaler er tilkoblet.</translation>
    </message>
    <message>
        <source>Play the test sound to be sure that you hear it.</source>
        <translation>Spill av testlyden for å være sikker på at du hører den.</translation>
    </message>
    <message>
        <source>You heard the test sound.</source>
        <translation>Du hørte testlyden.</translation>
    </message>
    <message>
        <source>You heard left and right, each on its own side.</source>
        <translation>Du hørte venstre og høyre på hver sin side.</translation>
    </message>
    <message>
        <source>You heard the test sound; both sides sound alike.</source>
        <translation>Du hørte testlyden. Den høres lik ut på begge sider.</translation>
    </message>
    <message>
        <source>Left and right are swapped.</source>
        <translation>Venstre og høyre er byttet om.</translation>
    </message>
    <message>
        <source>Turn the headset around: L belongs on the left ear, R on the right.</source>
        <translation>Snu hodesettet: L skal på venstre øre, R på høyre.</translation>
    </message>
    <message>
        <source>You hear the sound on one side only.</source>
        <translation>Du hører bare lyden på den ene siden.</translation>
    </message>
    <message>
        <source>Push the plug all the way in and look at the balance in the sound settings. If you hear with one ear, or through a hearing aid, switch mono sound on there.</source>
        <translation>Skyv pluggen helt inn, og se på balansen i lydinnstillingene. Hører du med ett øre eller gjennom høreapparat, kan du slå på monolyd der.</translation>
    </message>
    <message>
        <source>You did not hear the test sound.</source>
        <translation>Du hørte ikke testlyden.</translation>
    </message>
    <message>
        <source>Turn the volume up, or choose another loudspeaker, and play it again.</source>
        <translation>Skru opp lyden eller velg en annen høyttaler, og spill av testlyden på nytt.</translation>
    </message>
    <message>
        <source>Another program uses the loudspeaker and does not share it.</source>
        <translation>Et annet program bruker høyttaleren og deler den ikke.</translation>
    </message>
    <message>
        <source>Close the other program, then check again.</source>
        <translation>Lukk det andre programmet og sjekk på nytt.</translation>
    </message>
    <message>
        <source>The loudspeaker is no longer connected.</source>
        <translation>Høyttaleren er ikke lenger tilkoblet.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another loudspeaker.</source>
        <translation>Koble den til igjen, eller velg en annen høyttaler.</translation>
    </message>
    <message>
        <source>The sound stopped and is being started again.</source>
        <translation>Lyden stoppet og startes på nytt.</translation>
    </message>
    <message>
        <source>The loudspeaker does not answer and is being started again.</source>
        <translation>Høyttaleren svarer ikke og startes på nytt.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be started.</source>
        <translation>Høyttaleren lar seg ikke starte.</translation>
    </message>
    <message>
        <source>Unplug the headset, plug it in and check again.</source>
        <translation>Koble hodesettet fra og til igjen, og sjekk på nytt.</translation>
    </message>
    <message>
        <source>The loudspeaker did not answer in time.</source>
        <translation>Høyttaleren svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The test sound could not be played.</source>
        <translation>Testlyden kunne ikke spilles av.</translation>
    </message>
    <message>
        <source>Choose another loudspeaker, or check again.</source>
        <translation>Velg en annen høyttaler, eller sjekk på nytt.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Ingen mikrofon ble funnet.</translation>
    </message>
    <message>
        <source>Programs may not use the microphone on this computer.</source>
        <translation>Programmer har ikke lov til å bruke mikrofonen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Allow microphone access in the privacy settings.</source>
        <translation>Gi tilgang til mikrofonen i personverninnstillingene.</translation>
    </message>
    <message>
        <source>Another program uses the microphone and does not share it.</source>
        <translation>Et annet program bruker mikrofonen og deler den ikke.</translation>
    </message>
    <message>
        <source>The microphone is no longer connected.</source>
        <translation>Mikrofonen er ikke lenger tilkoblet.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another microphone.</source>
        <translation>Koble den til igjen, eller velg en annen mikrofon.</translation>
    </message>
    <message>
        <source>The microphone is connected, but no sound arrives from it.</source>
        <translation>Mikrofonen er tilkoblet, men det kommer ingen lyd fra den.</translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again.</source>
        <translation>Koble hodesettet fra og til igjen.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>Mikrofonen er slått av.</translation>
    </message>
    <message>
        <source>Unmute it on the headset, or allow it in the sound and privacy settings.</source>
        <translation>Slå på lyden på hodesettet, eller gi tilgang til mikrofonen i lyd- og personverninnstillingene.</translation>
    </message>
    <message>
        <source>The microphone picks up nothing, not even the room.</source>
        <translation>Mikrofonen hører ingenting, ikke engang lyden i rommet.</translation>
    </message>
    <message>
        <source>Say a sentence; if nothing changes, look for a mute switch on the headset.</source>
        <translation>Si en setning. Hvis ingenting endrer seg, se etter om mikrofonen er slått av på hodesettet.</translation>
    </message>
    <message>
        <source>The microphone hears the room.</source>
        <translation>Mikrofonen hører lyden i rommet.</translation>
    </message>
    <message>
        <source>Say a sentence to see whether you are loud enough.</source>
        <translation>Si en setning og se om lyden er høy nok.</translation>
    </message>
    <message>
        <source>The microphone heard nobody speak during the test.</source>
        <translation>Mikrofonen hørte ingen snakke under testen.</translation>
    </message>
    <message>
        <source>Choose the microphone you speak into, then test again.</source>
        <translation>Velg mikrofonen du snakker i, og test på nytt.</translation>
    </message>
    <message>
        <source>The microphone hums.</source>
        <translation>Mikrofonen brummer.</translation>
    </message>
    <message>
        <source>Move its cable away from chargers and power cables.</source>
        <translation>Flytt mikrofonkabelen bort fra ladere og strømkabler.</translation>
    </message>
    <message>
        <source>There is a lot of noise behind your voice.</source>
        <translation>Det er mye støy i bakgrunnen.</translation>
    </message>
    <message>
        <source>Use a headset, or close doors and windows.</source>
        <translation>Bruk hodesett, eller lukk dører og vinduer.</translation>
    </message>
    <message>
        <source>The noise around you drowns your voice.</source>
        <translation>Støyen rundt deg overdøver stemmen din.</translation>
    </message>
    <message>
        <source>The microphone sounds like a telephone, as wireless headsets may in a call.</source>
        <translation>Mikrofonen høres ut som i en telefon. Det kan trådløse hodesett gjøre i en samtale.</translation>
    </message>
    <message>
        <source>Connect the headset by cable, or with the USB adapter that belongs to it.</source>
        <translation>Koble til hodesettet med kabel eller med USB-adapteren som hører til.</translation>
    </message>
    <message>
        <source>Use a headset with the microphone close to your mouth, or go where it is quieter.</source>
        <translation>Bruk et hodesett med mikrofonen nær munnen, eller gå et sted der det er stillere.</translation>
    </message>
    <message>
        <source>The microphone or its socket has an electrical fault.</source>
        <translation>Det er en elektrisk feil i mikrofonen eller i kontakten den står i.</translation>
    </message>
    <message>
        <source>Use another socket, or choose another microphone.</source>
        <translation>Bruk en annen kontakt, eller velg en annen mikrofon.</translation>
    </message>
    <message>
        <source>You are too quiet to be understood.</source>
        <translation>Lyden er så lav at det er vanskelig å forstå deg.</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, or turn it up in the sound settings.</source>
        <translation>Flytt mikrofonen nærmere munnen, eller skru den opp i lydinnstillingene.</translation>
    </message>
    <message>
        <source>You are rather quiet.</source>
        <translation>Lyden er litt for lav.</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth.</source>
        <translation>Flytt mikrofonen nærmere munnen.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>Du høres godt.</translation>
    </message>
    <message>
        <source>You are rather loud.</source>
        <translation>Lyden er litt for høy.</translation>
    </message>
    <message>
        <source>Turn the microphone down a little in the sound settings.</source>
        <translation>Skru mikrofonen litt ned i lydinnstillingene.</translation>
    </message>
    <message>
        <source>You are so loud that it is unpleasant to listen to.</source>
        <translation>Lyden er så høy at den er ubehagelig å høre på.</translation>
    </message>
    <message>
        <source>Turn the microphone down in the sound settings.</source>
        <translation>Skru mikrofonen ned i lydinnstillingene.</translation>
    </message>
    <message>
        <source>Your voice is distorted when it is loudest.</source>
        <translation>Stemmen din blir forvrengt når den er på det høyeste.</translation>
    </message>
    <message>
        <source>Your voice is distorted: the microphone is set too high.</source>
        <translation>Stemmen din er forvrengt: Mikrofonen er skrudd for høyt opp.</translation>
    </message>
    <message>
        <source>The microphone does not answer and is being started again.</source>
        <translation>Mikrofonen svarer ikke og startes på nytt.</translation>
    </message>
    <message>
        <source>The microphone cannot be started.</source>
        <translation>Mikrofonen lar seg ikke starte.</translation>
    </message>
    <message>
        <source>The microphone could not be tested.</source>
        <translation>Mikrofonen kunne ikke testes.</translation>
    </message>
    <message>
        <source>Choose another microphone, or check again.</source>
        <translation>Velg en annen mikrofon, eller sjekk på nytt.</translation>
    </message>
    <message>
        <source>The microphone did not answer in time.</source>
        <translation>Mikrofonen svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The call runs over a network cable.</source>
        <translation>Samtalen går over nettverkskabel.</translation>
    </message>
    <message>
        <source>The network cable is slow: picture and sound may stutter.</source>
        <translation>Nettverkskabelen er treg: Lyd og bilde kan hakke.</translation>
    </message>
    <message>
        <source>Try another network cable or wall socket.</source>
        <translation>Prøv en annen nettverkskabel eller et annet nettverksuttak.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi: picture and sound may break up.</source>
        <translation>Samtalen går over wifi: Lyd og bilde kan falle ut.</translation>
    </message>
    <message>
        <source>Plug in the network cable.</source>
        <translation>Koble til nettverkskabelen.</translation>
    </message>
    <message>
        <source>The network cable is plugged in, but the call runs over Wi-Fi.</source>
        <translation>Nettverkskabelen er koblet til, men samtalen går over wifi.</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off on this computer.</source>
        <translation>Slå av wifi på datamaskinen.</translation>
    </message>
    <message>
        <source>The network cable gives no connection, so the call runs over Wi-Fi.</source>
        <translation>Nettverkskabelen gir ingen forbindelse, så samtalen går over wifi.</translation>
    </message>
    <message>
        <source>Try another wall socket or network cable.</source>
        <translation>Prøv et annet nettverksuttak eller en annen nettverkskabel.</translation>
    </message>
    <message>
        <source>The call seems to run over a mobile phone: it may slow down or drop out.</source>
        <translation>Samtalen ser ut til å gå over en mobiltelefon: Forbindelsen kan bli treg eller falle ut.</translation>
    </message>
    <message>
        <source>Use a network cable or your workplace&apos;s Wi-Fi instead.</source>
        <translation>Bruk nettverkskabel eller arbeidsplassens wifi i stedet.</translation>
    </message>
    <message>
        <source>The call seems to run over a network cable.</source>
        <translation>Samtalen ser ut til å gå over nettverkskabel.</translation>
    </message>
    <message>
        <source>The call runs over a network cable, through a dock.</source>
        <translation>Samtalen går over nettverkskabel, gjennom en dokkingstasjon.</translation>
    </message>
    <message>
        <source>The call runs over a network cable, beside your VPN.</source>
        <translation>Samtalen går over nettverkskabel, utenom VPN.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi. The signal is good.</source>
        <translation>Samtalen går over wifi. Signalet er godt.</translation>
    </message>
    <message>
        <source>A network cable is steadier: plug it in if there is one.</source>
        <translation>En nettverkskabel er mer stabil: Koble den til hvis det finnes en.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak: picture and sound may break up.</source>
        <translation>Wifi-signalet er svakt: Lyd og bilde kan falle ut.</translation>
    </message>
    <message>
        <source>Plug in the network cable, or sit where Wi-Fi is better.</source>
        <translation>Koble til nettverkskabelen, eller sett deg der wifi er bedre.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is too weak for video.</source>
        <translation>Wifi-signalet er for svakt til video.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is too weak for video, and the network cable is not used.</source>
        <translation>Wifi-signalet er for svakt til video, og nettverkskabelen brukes ikke.</translation>
    </message>
    <message>
        <source>The data on this Wi-Fi is counted, as on a mobile phone&apos;s.</source>
        <translation>Databruken på dette wifi-nettet måles, som når man deler nettet fra en mobiltelefon.</translation>
    </message>
    <message>
        <source>The call runs over mobile broadband: it may slow down or drop out.</source>
        <translation>Samtalen går over mobilt bredbånd: Forbindelsen kan bli treg eller falle ut.</translation>
    </message>
    <message>
        <source>Plug in the network cable if there is one.</source>
        <translation>Koble til nettverkskabelen hvis det finnes en.</translation>
    </message>
    <message>
        <source>The call runs over Bluetooth, which is too slow for video.</source>
        <translation>Samtalen går over Bluetooth, som er for tregt for video.</translation>
    </message>
    <message>
        <source>Use a network cable or Wi-Fi instead.</source>
        <translation>Bruk nettverkskabel eller wifi i stedet.</translation>
    </message>
    <message>
        <source>The call runs over a network cable, through your VPN.</source>
        <translation>Samtalen går over nettverkskabel, gjennom VPN.</translation>
    </message>
    <message>
        <source>The network cable that your VPN uses is slow: picture and sound may stutter.</source>
        <translation>Nettverkskabelen som VPN-forbindelsen bruker, er treg: Lyd og bilde kan hakke.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi, through your VPN: picture and sound may break up.</source>
        <translation>Samtalen går over wifi, gjennom VPN: Lyd og bilde kan falle ut.</translation>
    </message>
    <message>
        <source>The call seems to run over a mobile phone, through your VPN: it may drop out.</source>
        <translation>Samtalen ser ut til å gå over en mobiltelefon, gjennom VPN: Forbindelsen kan falle ut.</translation>
    </message>
    <message>
        <source>The call runs over mobile broadband, through your VPN: it may drop out.</source>
        <translation>Samtalen går over mobilt bredbånd, gjennom VPN: Forbindelsen kan falle ut.</translation>
    </message>
    <message>
        <source>The call runs over Bluetooth, through your VPN: too slow for video.</source>
        <translation>Samtalen går over Bluetooth, gjennom VPN: Det er for tregt for video.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether your VPN runs over cable or Wi-Fi.</source>
        <translation>Samråd kan ikke se om VPN-forbindelsen går over kabel eller wifi.</translation>
    </message>
    <message>
        <source>See for yourself that a network cable is plugged in.</source>
        <translation>Se selv etter at nettverkskabelen er koblet til.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Datamaskinen er ikke koblet til noe nettverk.</translation>
    </message>
    <message>
        <source>Plug in the network cable, or turn Wi-Fi on.</source>
        <translation>Koble til nettverkskabelen, eller slå på wifi.</translation>
    </message>
    <message>
        <source>The network does not let this computer in.</source>
        <translation>Nettverket slipper ikke datamaskinen inn.</translation>
    </message>
    <message>
        <source>Try another wall socket, or join the Wi-Fi anew.</source>
        <translation>Prøv et annet nettverksuttak, eller koble til wifi på nytt.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether this network leads to the Internet.</source>
        <translation>Samråd kan ikke se om nettverket har forbindelse til internett.</translation>
    </message>
    <message>
        <source>Open a web page to see whether it works.</source>
        <translation>Åpne en nettside og se om det virker.</translation>
    </message>
    <message>
        <source>This looks like a virtual computer: cable or Wi-Fi cannot be seen from it.</source>
        <translation>Dette ser ut til å være en virtuell datamaskin: Herfra kan ikke Samråd se om det er kabel eller wifi.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether the call runs over cable or Wi-Fi.</source>
        <translation>Samråd kan ikke se om samtalen går over kabel eller wifi.</translation>
    </message>
    <message>
        <source>The system does not let programs see the network adapters.</source>
        <translation>Programmer har ikke lov til å se nettverkskortene på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The network cannot be checked on this kind of computer.</source>
        <translation>Nettverket kan ikke sjekkes på denne typen datamaskin.</translation>
    </message>
    <message>
        <source>The network could not be checked.</source>
        <translation>Nettverket kunne ikke sjekkes.</translation>
    </message>
    <message>
        <source>The network check stopped and is being started again.</source>
        <translation>Sjekken av nettverket stoppet og startes på nytt.</translation>
    </message>
    <message>
        <source>The network check does not answer and is being started again.</source>
        <translation>Sjekken av nettverket svarer ikke og startes på nytt.</translation>
    </message>
    <message>
        <source>The network cannot be checked now.</source>
        <translation>Nettverket kan ikke sjekkes akkurat nå.</translation>
    </message>
    <message>
        <source>The network check did not finish in time.</source>
        <translation>Sjekken av nettverket ble ikke ferdig i tide.</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lytter</translation>
    </message>
    <message>
        <source>good level</source>
        <translation>godt nivå</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>for lavt</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>for høyt</translation>
    </message>
    <message>
        <source>distorted</source>
        <translation>forvrengt</translation>
    </message>
    <message>
        <source>humming</source>
        <translation>brummer</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>støy</translation>
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
        <translation>slått av</translation>
    </message>
    <message>
        <source>no sound arrives</source>
        <translation>det kommer ingen lyd</translation>
    </message>
    <message>
        <source>Open the meeting&apos;s link in {wanted}.</source>
        <translation>Åpne møtelenken i {wanted}.</translation>
    </message>
    <message>
        <source>Ask your IT support to install {wanted}.</source>
        <translation>Be brukerstøtten om å installere {wanted}.</translation>
    </message>
    <message>
        <source>Links open in {browser}, as your guideline wants.</source>
        <translation>Lenker åpnes i {browser}, slik retningslinjen din angir.</translation>
    </message>
    <message>
        <source>Links open in {browser}.</source>
        <translation>Lenker åpnes i {browser}.</translation>
    </message>
    <message>
        <source>Links open in your usual browser.</source>
        <translation>Lenker åpnes i den vanlige nettleseren din.</translation>
    </message>
    <message>
        <source>Links open in {browser}. Your guideline wants {wanted}: it is installed.</source>
        <translation>Lenker åpnes i {browser}. Retningslinjen din angir {wanted}, som er installert.</translation>
    </message>
    <message>
        <source>Links open in another browser than {wanted}, which your guideline wants.</source>
        <translation>Lenker åpnes i en annen nettleser enn {wanted}, som retningslinjen din angir.</translation>
    </message>
    <message>
        <source>Your guideline wants {wanted}, which is not on this computer.</source>
        <translation>Retningslinjen din angir {wanted}, som ikke finnes på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Links open in Internet Explorer, which cannot hold a video meeting.</source>
        <translation>Lenker åpnes i Internet Explorer, som ikke kan brukes til videomøter.</translation>
    </message>
    <message>
        <source>The system does not tell in which browser links open.</source>
        <translation>Samråd kan ikke se hvilken nettleser lenker åpnes i.</translation>
    </message>
    <message>
        <source>Programs may not use the camera: a privacy setting is off.</source>
        <translation>Programmer har ikke lov til å bruke kameraet: En personverninnstilling er slått av.</translation>
    </message>
    <message>
        <source>Allow the camera, also for desktop programs.</source>
        <translation>Gi tilgang til kameraet, også for skrivebordsapper.</translation>
    </message>
    <message>
        <source>The camera is turned off for everyone who uses this computer.</source>
        <translation>Kameraet er slått av for alle som bruker denne datamaskinen.</translation>
    </message>
    <message>
        <source>Turn it on in the privacy settings, or ask your IT support.</source>
        <translation>Gi tilgang i personverninnstillingene, eller spør brukerstøtten.</translation>
    </message>
    <message>
        <source>Your organisation has turned the camera off.</source>
        <translation>Virksomheten din har slått av kameraet.</translation>
    </message>
    <message>
        <source>Ask your IT support to allow the camera.</source>
        <translation>Be brukerstøtten om å gi tilgang til kameraet.</translation>
    </message>
    <message>
        <source>The camera is turned off on the computer itself.</source>
        <translation>Kameraet er slått av på selve datamaskinen.</translation>
    </message>
    <message>
        <source>Look for a key or a switch with its picture on the keyboard or the side.</source>
        <translation>Se etter en tast eller bryter på datamaskinen med kamera- eller mikrofonsymbol.</translation>
    </message>
    <message>
        <source>{holder} is using the camera.</source>
        <translation>{holder} bruker kameraet.</translation>
    </message>
    <message>
        <source>Turn the camera off in {holder}, or close it.</source>
        <translation>Slå av kameraet i {holder}, eller lukk programmet.</translation>
    </message>
    <message>
        <source>Another program is using the camera: {program}.</source>
        <translation>Et annet program bruker kameraet: {program}.</translation>
    </message>
    <message>
        <source>Close that program, then check again.</source>
        <translation>Lukk det programmet, og sjekk på nytt.</translation>
    </message>
    <message>
        <source>The lid of the computer is closed over its camera.</source>
        <translation>Lokket på datamaskinen er lukket over kameraet.</translation>
    </message>
    <message>
        <source>Open the lid, or choose another camera.</source>
        <translation>Åpne lokket, eller velg et annet kamera.</translation>
    </message>
    <message>
        <source>The camera&apos;s cover is closed.</source>
        <translation>Kameralokket er lukket.</translation>
    </message>
    <message>
        <source>Slide the camera&apos;s cover aside.</source>
        <translation>Skyv kameralokket til side.</translation>
    </message>
    <message>
        <source>{client} is installed.</source>
        <translation>{client} er installert.</translation>
    </message>
    <message>
        <source>No meeting program has to be installed.</source>
        <translation>Det er ikke nødvendig å installere noe møteprogram.</translation>
    </message>
    <message>
        <source>{client} is not installed on this computer.</source>
        <translation>{client} er ikke installert på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Install it from your workplace&apos;s programs, or ask your IT support.</source>
        <translation>Installer det fra arbeidsplassens programmer, eller spør brukerstøtten.</translation>
    </message>
    <message>
        <source>Samråd does not know where to look for {client}.</source>
        <translation>Samråd vet ikke hvor det skal lete etter {client}.</translation>
    </message>
    <message>
        <source>See for yourself that it is installed.</source>
        <translation>Se selv etter om det er installert.</translation>
    </message>
    <message>
        <source>Let the system set the clock by itself.</source>
        <translation>La datamaskinen stille klokken automatisk.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is right.</source>
        <translation>Klokken på datamaskinen går riktig.</translation>
    </message>
    <message>
        <source>The system keeps the computer&apos;s clock right.</source>
        <translation>Klokken på datamaskinen stilles automatisk.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {minutes} min wrong.</source>
        <translation>Klokken på datamaskinen går {minutes} min feil.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {minutes} min wrong: signing in may not work.</source>
        <translation>Klokken på datamaskinen går {minutes} min feil: Påloggingen virker kanskje ikke.</translation>
    </message>
    <message>
        <source>Nothing keeps the computer&apos;s clock right.</source>
        <translation>Klokken på datamaskinen stilles ikke automatisk.</translation>
    </message>
    <message>
        <source>Compare it with another clock.</source>
        <translation>Sammenlign den med en annen klokke.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether the computer&apos;s clock is right.</source>
        <translation>Samråd kan ikke se om klokken på datamaskinen går riktig.</translation>
    </message>
    <message>
        <source>Use a network cable, and close other programs that use the network.</source>
        <translation>Bruk nettverkskabel, og lukk andre programmer som bruker nettverket.</translation>
    </message>
    <message>
        <source>Try another network, or ask your IT support whether this one blocks it.</source>
        <translation>Prøv et annet nettverk, eller spør brukerstøtten om dette sperrer for videoløsningen.</translation>
    </message>
    <message>
        <source>Open a web page: the network may want you to log in first.</source>
        <translation>Åpne en nettside: Kanskje må du logge på nettverket først.</translation>
    </message>
    <message>
        <source>Tell your IT support.</source>
        <translation>Si fra til brukerstøtten.</translation>
    </message>
    <message>
        <source>Open the meeting in good time to see whether it works.</source>
        <translation>Åpne møtet i god tid, og se om det virker.</translation>
    </message>
    <message>
        <source>Sound may drop out now and then: {lost} of {sent} test packets got lost.</source>
        <translation>Lyden kan falle ut av og til: {lost} av {sent} testpakker gikk tapt.</translation>
    </message>
    <message>
        <source>Sound and picture will drop out: {lost} of {sent} test packets got lost.</source>
        <translation>Lyd og bilde vil falle ut: {lost} av {sent} testpakker gikk tapt.</translation>
    </message>
    <message>
        <source>Words will be missing: {lost} of {sent} test packets got lost.</source>
        <translation>Ord vil falle ut: {lost} av {sent} testpakker gikk tapt.</translation>
    </message>
    <message>
        <source>The conversation may lag a little: {rtt} ms there and back.</source>
        <translation>Samtalen kan bli litt forsinket: {rtt} ms fram og tilbake.</translation>
    </message>
    <message>
        <source>The conversation will lag, and you may interrupt one another: {rtt} ms.</source>
        <translation>Samtalen blir forsinket, og dere kan komme til å avbryte hverandre: {rtt} ms.</translation>
    </message>
    <message>
        <source>The way is too long for a conversation: {rtt} ms there and back.</source>
        <translation>Forsinkelsen er for stor for en samtale: {rtt} ms fram og tilbake.</translation>
    </message>
    <message>
        <source>Sound may stutter a little: it arrives unevenly, by {jitter} ms.</source>
        <translation>Lyden kan hakke litt: Den kommer ujevnt fram, med {jitter} ms variasjon.</translation>
    </message>
    <message>
        <source>Sound will stutter: it arrives unevenly, by {jitter} ms.</source>
        <translation>Lyden vil hakke: Den kommer ujevnt fram, med {jitter} ms variasjon.</translation>
    </message>
    <message>
        <source>Sound will break up: it arrives unevenly, by {jitter} ms.</source>
        <translation>Lyden vil falle ut: Den kommer ujevnt fram, med {jitter} ms variasjon.</translation>
    </message>
    <message>
        <source>The picture may be coarse: {kbps} kbit/s get through.</source>
        <translation>Bildet kan bli grovkornet: {kbps} kbit/s slipper gjennom.</translation>
    </message>
    <message>
        <source>The picture will be coarse and may stand still: {kbps} kbit/s get through.</source>
        <translation>Bildet blir grovkornet og kan stå stille: {kbps} kbit/s slipper gjennom.</translation>
    </message>
    <message>
        <source>Too little gets through for video: {kbps} kbit/s.</source>
        <translation>For lite slipper gjennom til video: {kbps} kbit/s.</translation>
    </message>
    <message>
        <source>The connection comes and goes: {connected} of {connects} tries succeeded.</source>
        <translation>Forbindelsen kommer og går: {connected} av {connects} forsøk lyktes.</translation>
    </message>
    <message>
        <source>The connection is good: {lost} of {sent} test packets got lost (less than {bound} %).</source>
        <translation>Forbindelsen er god: {lost} av {sent} testpakker gikk tapt (mindre enn {bound} %).</translation>
    </message>
    <message>
        <source>The meeting service answers after {rtt} ms.</source>
        <translation>Videoløsningen svarer etter {rtt} ms.</translation>
    </message>
    <message>
        <source>The connection is good. Your network seems to open encrypted connections.</source>
        <translation>Forbindelsen er god. Nettverket ser ut til å åpne og kontrollere krypterte forbindelser.</translation>
    </message>
    <message>
        <source>The meeting service is reached through a proxy only: expect some delay.</source>
        <translation>Videoløsningen kan bare nås gjennom en proxy: Regn med litt forsinkelse.</translation>
    </message>
    <message>
        <source>Ask your IT support for a direct way for video.</source>
        <translation>Be brukerstøtten om en direkte forbindelse for video.</translation>
    </message>
    <message>
        <source>Sound and picture have to take a detour (no UDP): expect some delay.</source>
        <translation>Lyd og bilde må ta en omvei (uten UDP): Regn med litt forsinkelse.</translation>
    </message>
    <message>
        <source>This network does not know the meeting service&apos;s name.</source>
        <translation>Dette nettverket kjenner ikke videoløsningens navn.</translation>
    </message>
    <message>
        <source>The network does not answer when asked for the meeting service.</source>
        <translation>Nettverket svarer ikke når det spørres etter videoløsningen.</translation>
    </message>
    <message>
        <source>The meeting service turns this computer away.</source>
        <translation>Videoløsningen avviser datamaskinen.</translation>
    </message>
    <message>
        <source>The meeting service cannot be reached from this network.</source>
        <translation>Videoløsningen kan ikke nås fra dette nettverket.</translation>
    </message>
    <message>
        <source>The meeting service&apos;s certificate has ended, or this computer&apos;s clock is wrong.</source>
        <translation>Videoløsningens sertifikat er utløpt, eller klokken på datamaskinen går feil.</translation>
    </message>
    <message>
        <source>See whether the date is right, then tell your IT support.</source>
        <translation>Se etter om datoen er riktig, og si så fra til brukerstøtten.</translation>
    </message>
    <message>
        <source>The meeting service&apos;s certificate is not valid yet, or this clock is wrong.</source>
        <translation>Videoløsningens sertifikat gjelder ikke ennå, eller klokken på datamaskinen går feil.</translation>
    </message>
    <message>
        <source>Another server answers in the meeting service&apos;s place.</source>
        <translation>En annen server svarer i stedet for videoløsningen.</translation>
    </message>
    <message>
        <source>On this network nobody can confirm that it is the meeting service.</source>
        <translation>På dette nettverket kan ingen bekrefte at det er videoløsningen som svarer.</translation>
    </message>
    <message>
        <source>No encrypted connection to the meeting service comes about.</source>
        <translation>Det går ikke å opprette en kryptert forbindelse til videoløsningen.</translation>
    </message>
    <message>
        <source>Nothing was sent: your organisation has named no server to try.</source>
        <translation>Ingenting er sendt: Virksomheten har ikke oppgitt noen server å prøve.</translation>
    </message>
    <message>
        <source>Trying the connection to {host}.</source>
        <translation>Tester forbindelsen til {host}.</translation>
    </message>
    <message>
        <source>The way of sound and picture could not be tried: its server is not there.</source>
        <translation>Veien for lyd og bilde kunne ikke testes: Serveren finnes ikke.</translation>
    </message>
    <message>
        <source>This network leads out through a proxy that Samråd cannot use.</source>
        <translation>Dette nettverket går ut gjennom en proxy som Samråd ikke kan bruke.</translation>
    </message>
    <message>
        <source>Samråd finds no certificates on this system to compare with.</source>
        <translation>Samråd finner ingen sertifikater på datamaskinen å sammenligne med.</translation>
    </message>
    <message>
        <source>Samråd cannot confirm by itself that it is the meeting service.</source>
        <translation>Samråd kan ikke selv bekrefte at det er videoløsningen som svarer.</translation>
    </message>
    <message>
        <source>The connection could not be tried.</source>
        <translation>Forbindelsen kunne ikke testes.</translation>
    </message>
    <message>
        <source>The try of the connection stopped and is started again.</source>
        <translation>Testen av forbindelsen stoppet og startes på nytt.</translation>
    </message>
    <message>
        <source>The try of the connection does not answer and is started again.</source>
        <translation>Testen av forbindelsen svarer ikke og startes på nytt.</translation>
    </message>
    <message>
        <source>The connection cannot be tried now.</source>
        <translation>Forbindelsen kan ikke testes akkurat nå.</translation>
    </message>
    <message>
        <source>This network answers slowly: the connection could not be tried to the end.</source>
        <translation>Nettverket svarer sakte: Forbindelsen kunne ikke testes helt ferdig.</translation>
    </message>
    <message>
        <source>Check again: the next try takes more time.</source>
        <translation>Sjekk på nytt: Den neste testen tar seg bedre tid.</translation>
    </message>
    <message>
        <source>The try of the connection did not finish in time.</source>
        <translation>Testen av forbindelsen ble ikke ferdig i tide.</translation>
    </message>
    <message>
        <source>The computer has been updated lately.</source>
        <translation>Datamaskinen er oppdatert nylig.</translation>
    </message>
    <message>
        <source>The computer was last updated {days} days ago: it may start to update in the meeting.</source>
        <translation>Datamaskinen ble sist oppdatert for {days} dager siden: Den kan begynne å oppdatere under møtet.</translation>
    </message>
    <message>
        <source>Leave it on and connected in good time before the meeting; then restart it.</source>
        <translation>La den stå på og være på nett i god tid før møtet, og start den så på nytt.</translation>
    </message>
    <message>
        <source>Samråd cannot see when the computer was last updated.</source>
        <translation>Samråd kan ikke se når datamaskinen sist ble oppdatert.</translation>
    </message>
    <message>
        <source>The lid is open.</source>
        <translation>Lokket er åpent.</translation>
    </message>
    <message>
        <source>This computer has no lid that could be closed.</source>
        <translation>Denne datamaskinen har ikke noe lokk som kan lukkes.</translation>
    </message>
    <message>
        <source>The lid is closed: only a camera of its own sees anything now.</source>
        <translation>Lokket er lukket: Bare et separat kamera ser noe nå.</translation>
    </message>
    <message>
        <source>Open the lid to use the built-in camera.</source>
        <translation>Åpne lokket for å bruke det innebygde kameraet.</translation>
    </message>
    <message>
        <source>The computer does not tell whether its lid is open.</source>
        <translation>Samråd kan ikke se om lokket er åpent.</translation>
    </message>
    <message>
        <source>Close the programs that you do not need.</source>
        <translation>Lukk programmene du ikke trenger.</translation>
    </message>
    <message>
        <source>Close {program} if you do not need it, or wait until it is done.</source>
        <translation>Lukk {program} hvis du ikke trenger det, eller vent til det er ferdig.</translation>
    </message>
    <message>
        <source>The computer has power to spare.</source>
        <translation>Datamaskinen har nok kapasitet.</translation>
    </message>
    <message>
        <source>The computer is busy ({percent} %): picture and sound may get jerky.</source>
        <translation>Datamaskinen er hardt belastet ({percent} %): Lyd og bilde kan hakke.</translation>
    </message>
    <message>
        <source>The computer is busy ({percent} %), most of all with {program}: picture and sound may get jerky.</source>
        <translation>Datamaskinen er hardt belastet ({percent} %), mest av {program}: Lyd og bilde kan hakke.</translation>
    </message>
    <message>
        <source>The computer is too busy for a video meeting ({percent} %).</source>
        <translation>Datamaskinen er for hardt belastet for et videomøte ({percent} %).</translation>
    </message>
    <message>
        <source>The computer is too busy for a video meeting ({percent} %), most of all with {program}.</source>
        <translation>Datamaskinen er for hardt belastet for et videomøte ({percent} %), mest av {program}.</translation>
    </message>
    <message>
        <source>The computer is short of memory: picture and sound may get jerky.</source>
        <translation>Datamaskinen har lite minne igjen: Lyd og bilde kan hakke.</translation>
    </message>
    <message>
        <source>Programs may not use the microphone: a privacy setting is off.</source>
        <translation>Programmer har ikke lov til å bruke mikrofonen: En personverninnstilling er slått av.</translation>
    </message>
    <message>
        <source>Allow the microphone, also for desktop programs.</source>
        <translation>Gi tilgang til mikrofonen, også for skrivebordsapper.</translation>
    </message>
    <message>
        <source>The microphone is turned off for everyone who uses this computer.</source>
        <translation>Mikrofonen er slått av for alle som bruker denne datamaskinen.</translation>
    </message>
    <message>
        <source>Your organisation has turned the microphone off.</source>
        <translation>Virksomheten din har slått av mikrofonen.</translation>
    </message>
    <message>
        <source>Ask your IT support to allow the microphone.</source>
        <translation>Be brukerstøtten om å gi tilgang til mikrofonen.</translation>
    </message>
    <message>
        <source>The microphone is turned off on the computer itself.</source>
        <translation>Mikrofonen er slått av på selve datamaskinen.</translation>
    </message>
    <message>
        <source>{holder} is using the microphone and does not share it.</source>
        <translation>{holder} bruker mikrofonen og deler den ikke.</translation>
    </message>
    <message>
        <source>Leave the meeting in {holder}, or close it.</source>
        <translation>Forlat møtet i {holder}, eller lukk programmet.</translation>
    </message>
    <message>
        <source>Another program is using the microphone and does not share it: {program}.</source>
        <translation>Et annet program bruker mikrofonen og deler den ikke: {program}.</translation>
    </message>
    <message>
        <source>Use white light if the colour of skin matters today.</source>
        <translation>Bruk hvitt lys hvis hudfargen har betydning i dag.</translation>
    </message>
    <message>
        <source>Your face is well lit and in its place.</source>
        <translation>Ansiktet ditt er godt belyst og riktig plassert.</translation>
    </message>
    <message>
        <source>No face is seen in the picture.</source>
        <translation>Det er ikke noe ansikt å se i bildet.</translation>
    </message>
    <message>
        <source>Sit in front of the camera, with your face to it.</source>
        <translation>Sett deg foran kameraet med ansiktet mot det.</translation>
    </message>
    <message>
        <source>More than one face is in the picture: {faces}.</source>
        <translation>Det er mer enn ett ansikt i bildet: {faces}.</translation>
    </message>
    <message>
        <source>Tell the patient who is there. Cover or turn away pictures of people.</source>
        <translation>Fortell pasienten hvem som er til stede. Dekk til bilder av mennesker, eller snu dem bort.</translation>
    </message>
    <message>
        <source>The light is behind you, and your face is dark.</source>
        <translation>Lyset er bak deg, og ansiktet ditt er mørkt.</translation>
    </message>
    <message>
        <source>Draw the curtain behind you, or turn so that the window is before you.</source>
        <translation>Trekk for gardinen bak deg, eller snu deg så du har vinduet foran deg.</translation>
    </message>
    <message>
        <source>There is too little light on your face to read your lips.</source>
        <translation>Det er for lite lys på ansiktet ditt til munnavlesning.</translation>
    </message>
    <message>
        <source>Too much light falls on your face: parts of it are white.</source>
        <translation>Det faller for mye lys på ansiktet ditt: Deler av det er helt hvite.</translation>
    </message>
    <message>
        <source>Turn the lamp away a little, or draw the curtain.</source>
        <translation>Vri lampen litt bort, eller trekk for gardinen.</translation>
    </message>
    <message>
        <source>One half of your face is in the shade.</source>
        <translation>Den ene halvdelen av ansiktet ditt ligger i skygge.</translation>
    </message>
    <message>
        <source>Turn towards the light, or put a lamp on the other side.</source>
        <translation>Snu deg mot lyset, eller sett en lampe på den andre siden.</translation>
    </message>
    <message>
        <source>You are far away: your face is small in the picture.</source>
        <translation>Du sitter langt unna: Ansiktet ditt er lite i bildet.</translation>
    </message>
    <message>
        <source>Move closer, to about an arm&apos;s length from the camera.</source>
        <translation>Flytt deg nærmere, til omtrent en armlengde fra kameraet.</translation>
    </message>
    <message>
        <source>You are very close: your face fills the picture.</source>
        <translation>Du sitter svært nær: Ansiktet ditt fyller bildet.</translation>
    </message>
    <message>
        <source>Move back a little, so that your shoulders are seen.</source>
        <translation>Flytt deg litt bakover, så skuldrene synes.</translation>
    </message>
    <message>
        <source>You are at the edge of the picture.</source>
        <translation>Du sitter i kanten av bildet.</translation>
    </message>
    <message>
        <source>Move to your left, or turn the camera towards you.</source>
        <translation>Flytt deg til venstre, eller vri kameraet mot deg.</translation>
    </message>
    <message>
        <source>Move to your right, or turn the camera towards you.</source>
        <translation>Flytt deg til høyre, eller vri kameraet mot deg.</translation>
    </message>
    <message>
        <source>Your eyes are low in the picture.</source>
        <translation>Øynene dine er langt nede i bildet.</translation>
    </message>
    <message>
        <source>Tilt the camera or the screen forward, or raise your chair.</source>
        <translation>Vipp kameraet eller skjermen framover, eller hev stolen.</translation>
    </message>
    <message>
        <source>Your eyes are high in the picture: the camera stands too low.</source>
        <translation>Øynene dine er høyt oppe i bildet: Kameraet står for lavt.</translation>
    </message>
    <message>
        <source>Raise the camera to the height of your eyes, or tilt the screen back.</source>
        <translation>Hev kameraet til øyehøyde, eller vipp skjermen bakover.</translation>
    </message>
    <message>
        <source>Your face is not sharp.</source>
        <translation>Ansiktet ditt er ikke skarpt.</translation>
    </message>
    <message>
        <source>Wipe the lens with a soft cloth.</source>
        <translation>Tørk av linsen med en myk klut.</translation>
    </message>
    <message>
        <source>The light makes everything yellow, skin too.</source>
        <translation>Lyset gjør alt gult, også huden.</translation>
    </message>
    <message>
        <source>The light makes everything red, skin too.</source>
        <translation>Lyset gjør alt rødt, også huden.</translation>
    </message>
    <message>
        <source>The light makes everything green, skin too.</source>
        <translation>Lyset gjør alt grønt, også huden.</translation>
    </message>
    <message>
        <source>The light makes everything blue, skin too.</source>
        <translation>Lyset gjør alt blått, også huden.</translation>
    </message>
    <message>
        <source>Without a picture nobody can say how you are seen.</source>
        <translation>Uten bilde kan ikke Samråd si hvordan pasienten ser deg.</translation>
    </message>
    <message>
        <source>Samråd cannot look for faces on this computer.</source>
        <translation>Samråd kan ikke lete etter ansikter på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Look at yourself in the picture: light, place, background.</source>
        <translation>Se selv på bildet: lys, plassering, bakgrunn.</translation>
    </message>
    <message>
        <source>It was not seen in time whether your face is well lit.</source>
        <translation>Samråd rakk ikke å se om ansiktet ditt er godt belyst.</translation>
    </message>
    <message>
        <source>Connect the charger.</source>
        <translation>Koble til laderen.</translation>
    </message>
    <message>
        <source>The computer runs on mains power.</source>
        <translation>Datamaskinen får strøm fra stikkontakten.</translation>
    </message>
    <message>
        <source>The charger is connected.</source>
        <translation>Laderen er koblet til.</translation>
    </message>
    <message>
        <source>The computer runs on battery: {percent} % left.</source>
        <translation>Datamaskinen går på batteri: {percent} % igjen.</translation>
    </message>
    <message>
        <source>The computer runs on battery: only {percent} % left.</source>
        <translation>Datamaskinen går på batteri: bare {percent} % igjen.</translation>
    </message>
    <message>
        <source>The battery may last {minutes} more minutes: too short for a meeting.</source>
        <translation>Batteriet varer kanskje {minutes} minutter til: for lite til et møte.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} % left.</source>
        <translation>Batteriet er nesten tomt: {percent} % igjen.</translation>
    </message>
    <message>
        <source>The computer saves power: picture and sound may get jerky.</source>
        <translation>Datamaskinen sparer strøm: Lyd og bilde kan hakke.</translation>
    </message>
    <message>
        <source>Turn the power saver off.</source>
        <translation>Slå av strømsparing.</translation>
    </message>
    <message>
        <source>Connect the charger, or turn the power saver off.</source>
        <translation>Koble til laderen, eller slå av strømsparing.</translation>
    </message>
    <message>
        <source>Samråd cannot see how much is left in the battery.</source>
        <translation>Samråd kan ikke se hvor mye som er igjen på batteriet.</translation>
    </message>
    <message>
        <source>See for yourself that the charger is connected.</source>
        <translation>Se selv etter om laderen er koblet til.</translation>
    </message>
    <message>
        <source>Allow the camera in the privacy settings.</source>
        <translation>Gi tilgang til kameraet i personverninnstillingene.</translation>
    </message>
    <message>
        <source>Allow the microphone in the privacy settings.</source>
        <translation>Gi tilgang til mikrofonen i personverninnstillingene.</translation>
    </message>
    <message>
        <source>Programs may use the camera and the microphone.</source>
        <translation>Programmer har lov til å bruke kameraet og mikrofonen.</translation>
    </message>
    <message>
        <source>The camera is turned off in your privacy settings.</source>
        <translation>Kameraet er slått av i personverninnstillingene dine.</translation>
    </message>
    <message>
        <source>The camera is turned off for desktop programs in your privacy settings.</source>
        <translation>Kameraet er slått av for skrivebordsapper i personverninnstillingene dine.</translation>
    </message>
    <message>
        <source>{browser} may not use the camera.</source>
        <translation>{browser} har ikke lov til å bruke kameraet.</translation>
    </message>
    <message>
        <source>The microphone is turned off in your privacy settings.</source>
        <translation>Mikrofonen er slått av i personverninnstillingene dine.</translation>
    </message>
    <message>
        <source>The microphone is turned off for desktop programs in your privacy settings.</source>
        <translation>Mikrofonen er slått av for skrivebordsapper i personverninnstillingene dine.</translation>
    </message>
    <message>
        <source>Allow desktop programs to use the microphone.</source>
        <translation>Gi skrivebordsapper tilgang til mikrofonen.</translation>
    </message>
    <message>
        <source>{browser} may not use the microphone.</source>
        <translation>{browser} har ikke lov til å bruke mikrofonen.</translation>
    </message>
    <message>
        <source>A privacy setting is off, but camera and microphone work all the same.</source>
        <translation>En personverninnstilling er slått av, men kamera og mikrofon virker likevel.</translation>
    </message>
    <message>
        <source>The system keeps no privacy settings that can be read.</source>
        <translation>Samråd kan ikke lese personverninnstillingene på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Restart it after your last meeting of the day.</source>
        <translation>Start den på nytt etter dagens siste møte.</translation>
    </message>
    <message>
        <source>No update waits for a restart.</source>
        <translation>Ingen oppdatering venter på omstart.</translation>
    </message>
    <message>
        <source>An update waits for the computer to be restarted.</source>
        <translation>En oppdatering venter på at datamaskinen startes på nytt.</translation>
    </message>
    <message>
        <source>The computer has been on for {days} days and may have grown slow.</source>
        <translation>Datamaskinen har stått på i {days} dager og kan ha blitt treg.</translation>
    </message>
    <message>
        <source>The computer was started not long ago.</source>
        <translation>Datamaskinen ble startet nylig.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether an update waits for a restart.</source>
        <translation>Samråd kan ikke se om en oppdatering venter på omstart.</translation>
    </message>
    <message>
        <source>You can share one screen and keep another to yourself.</source>
        <translation>Du kan dele én skjerm og ha en annen for deg selv.</translation>
    </message>
    <message>
        <source>There is one screen: while you share it, chat and participants are hidden.</source>
        <translation>Det er bare én skjerm: Mens du deler den, ser du ikke chat og deltakere.</translation>
    </message>
    <message>
        <source>If you mean to share, connect another screen or ask for a second host.</source>
        <translation>Hvis du skal dele skjerm, så koble til en ekstra skjerm, eller be om en ekstra vert.</translation>
    </message>
    <message>
        <source>Two screens show the same picture: others in the room may see the meeting.</source>
        <translation>To skjermer viser det samme bildet: Andre i rommet kan kanskje se møtet.</translation>
    </message>
    <message>
        <source>Turn the other screen off, or extend your desktop to it.</source>
        <translation>Slå av den andre skjermen, eller utvid skrivebordet til den.</translation>
    </message>
    <message>
        <source>Samråd cannot see which screens are connected.</source>
        <translation>Samråd kan ikke se hvilke skjermer som er koblet til.</translation>
    </message>
    <message>
        <source>Hold the meeting on the computer in front of you, outside the virtual workplace.</source>
        <translation>Hold møtet på datamaskinen du sitter ved, utenom den virtuelle arbeidsplassen.</translation>
    </message>
    <message>
        <source>Hold the meeting on the computer in front of you.</source>
        <translation>Hold møtet på datamaskinen du sitter ved.</translation>
    </message>
    <message>
        <source>This is a virtual workplace ({through}): what is checked here is its camera and microphone, not those in front of you.</source>
        <translation>Dette er en virtuell arbeidsplass ({through}): Sjekken gjelder kameraet og mikrofonen der, ikke dem du har foran deg.</translation>
    </message>
    <message>
        <source>You use this computer from another one ({through}): what is checked here is its camera and microphone, not those in front of you.</source>
        <translation>Du bruker denne datamaskinen fra en annen ({through}): Sjekken gjelder kameraet og mikrofonen der, ikke dem du har foran deg.</translation>
    </message>
    <message>
        <source>You use this computer from another one: what is checked here is its camera and microphone, not those in front of you.</source>
        <translation>Du bruker denne datamaskinen fra en annen: Sjekken gjelder kameraet og mikrofonen der, ikke dem du har foran deg.</translation>
    </message>
    <message>
        <source>You sit in front of the computer that is checked.</source>
        <translation>Du sitter ved datamaskinen som blir sjekket.</translation>
    </message>
    <message>
        <source>This is a virtual computer: Samråd cannot see where you sit.</source>
        <translation>Dette er en virtuell datamaskin: Samråd kan ikke se hvor du sitter.</translation>
    </message>
    <message>
        <source>If you reach it from another computer, hold the meeting on that one.</source>
        <translation>Hvis du bruker den fra en annen datamaskin, hold møtet på den andre.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether you use this computer from another one.</source>
        <translation>Samråd kan ikke se om du bruker denne datamaskinen fra en annen.</translation>
    </message>
    <message>
        <source>Touch a key now and then while you wait, or choose a longer time.</source>
        <translation>Trykk på en tast av og til mens du venter, eller velg en lengre tid.</translation>
    </message>
    <message>
        <source>The computer stays awake long enough for a meeting.</source>
        <translation>Datamaskinen holder seg våken lenge nok til et møte.</translation>
    </message>
    <message>
        <source>The computer goes to sleep when nobody has touched it for {minutes} min.</source>
        <translation>Datamaskinen går i hvilemodus når ingen har rørt den på {minutes} min.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched the computer for {minutes} min.</source>
        <translation>Skjermen slås av når ingen har rørt datamaskinen på {minutes} min.</translation>
    </message>
    <message>
        <source>The screen locks when nobody has touched the computer for {minutes} min.</source>
        <translation>Skjermen låses når ingen har rørt datamaskinen på {minutes} min.</translation>
    </message>
    <message>
        <source>Touch a key now and then while you wait.</source>
        <translation>Trykk på en tast av og til mens du venter.</translation>
    </message>
    <message>
        <source>Samråd cannot see when the computer goes to sleep.</source>
        <translation>Samråd kan ikke se når datamaskinen går i hvilemodus.</translation>
    </message>
    <message>
        <source>A smart card is in the computer.</source>
        <translation>Det står et smartkort i datamaskinen.</translation>
    </message>
    <message>
        <source>No smart card is in the reader.</source>
        <translation>Det står ikke noe smartkort i leseren.</translation>
    </message>
    <message>
        <source>Put your card in if the meeting asks for it.</source>
        <translation>Sett inn kortet ditt hvis møtet ber om det.</translation>
    </message>
    <message>
        <source>No smart-card reader is connected.</source>
        <translation>Ingen smartkortleser er tilkoblet.</translation>
    </message>
    <message>
        <source>Plug a card reader in if the meeting asks for a card.</source>
        <translation>Koble til en kortleser hvis møtet ber om kort.</translation>
    </message>
    <message>
        <source>The system&apos;s service for smart cards is not running.</source>
        <translation>Datamaskinens tjeneste for smartkort kjører ikke.</translation>
    </message>
    <message>
        <source>Plug the card reader in, then check again.</source>
        <translation>Koble til kortleseren, og sjekk på nytt.</translation>
    </message>
    <message>
        <source>In the meeting, choose “{microphone}” as the microphone and “{loudspeaker}” as the loudspeaker.</source>
        <translation>Velg «{microphone}» som mikrofon og «{loudspeaker}» som høyttaler i møtet.</translation>
    </message>
    <message>
        <source>In the meeting, choose “{microphone}” as the microphone.</source>
        <translation>Velg «{microphone}» som mikrofon i møtet.</translation>
    </message>
    <message>
        <source>In the meeting, choose “{loudspeaker}” as the loudspeaker.</source>
        <translation>Velg «{loudspeaker}» som høyttaler i møtet.</translation>
    </message>
    <message>
        <source>Turn it up.</source>
        <translation>Skru opp.</translation>
    </message>
    <message>
        <source>The microphone is muted in the system’s sound settings.</source>
        <translation>Mikrofonen er slått av i lydinnstillingene på datamaskinen.</translation>
    </message>
    <message>
        <source>Turn the microphone on again.</source>
        <translation>Slå på mikrofonen igjen.</translation>
    </message>
    <message>
        <source>The sound is muted in the system’s sound settings.</source>
        <translation>Lyden er slått av i lydinnstillingene på datamaskinen.</translation>
    </message>
    <message>
        <source>Turn the sound on again.</source>
        <translation>Slå på lyden igjen.</translation>
    </message>
    <message>
        <source>The microphone is turned all the way down.</source>
        <translation>Mikrofonen er skrudd helt ned.</translation>
    </message>
    <message>
        <source>The sound is turned all the way down.</source>
        <translation>Lyden er skrudd helt ned.</translation>
    </message>
    <message>
        <source>The microphone is turned down to {percent} %.</source>
        <translation>Mikrofonen er skrudd ned til {percent} %.</translation>
    </message>
    <message>
        <source>The sound is turned down to {percent} %.</source>
        <translation>Lyden er skrudd ned til {percent} %.</translation>
    </message>
    <message>
        <source>The microphone is amplified a lot: your voice may sound distorted.</source>
        <translation>Mikrofonen er forsterket mye: Stemmen din kan høres forvrengt ut.</translation>
    </message>
    <message>
        <source>Turn it down a little.</source>
        <translation>Skru litt ned.</translation>
    </message>
    <message>
        <source>Meetings in the browser use “{usual_microphone}” and “{usual_loudspeaker}” if nobody chooses. Samråd tested others.</source>
        <translation>Møter i nettleseren bruker «{usual_microphone}» og «{usual_loudspeaker}» hvis du ikke velger noe annet. Samråd har testet andre enheter.</translation>
    </message>
    <message>
        <source>Meetings in the browser use the microphone “{usual_microphone}” if nobody chooses. Samråd tested another.</source>
        <translation>Møter i nettleseren bruker mikrofonen «{usual_microphone}» hvis du ikke velger en annen. Samråd har testet en annen.</translation>
    </message>
    <message>
        <source>Meetings in the browser use the loudspeaker “{usual_loudspeaker}” if nobody chooses. Samråd tested another.</source>
        <translation>Møter i nettleseren bruker høyttaleren «{usual_loudspeaker}» hvis du ikke velger en annen. Samråd har testet en annen.</translation>
    </message>
    <message>
        <source>Meeting programs use “{usual_microphone}” and “{usual_loudspeaker}” if nobody chooses: they are set for calls. Samråd tested others.</source>
        <translation>Møteprogrammer bruker «{usual_microphone}» og «{usual_loudspeaker}» hvis du ikke velger noe annet: De er valgt for samtaler. Samråd har testet andre enheter.</translation>
    </message>
    <message>
        <source>Meeting programs use the microphone “{usual_microphone}” if nobody chooses: it is set for calls. Samråd tested another.</source>
        <translation>Møteprogrammer bruker mikrofonen «{usual_microphone}» hvis du ikke velger en annen: Den er valgt for samtaler. Samråd har testet en annen.</translation>
    </message>
    <message>
        <source>Meeting programs use the loudspeaker “{usual_loudspeaker}” if nobody chooses: it is set for calls. Samråd tested another.</source>
        <translation>Møteprogrammer bruker høyttaleren «{usual_loudspeaker}» hvis du ikke velger en annen: Den er valgt for samtaler. Samråd har testet en annen.</translation>
    </message>
    <message>
        <source>The sound comes through a remote desktop, with delay and gaps.</source>
        <translation>Lyden går gjennom et eksternt skrivebord, med forsinkelse og brudd.</translation>
    </message>
    <message>
        <source>Microphone and sound are turned on in the system.</source>
        <translation>Mikrofon og lyd er slått på i datamaskinen.</translation>
    </message>
    <message>
        <source>The system does not say how loud its devices are set.</source>
        <translation>Samråd kan ikke se hvor høyt lydenhetene er stilt.</translation>
    </message>
    <message>
        <source>No microphone and no loudspeaker was found.</source>
        <translation>Verken mikrofon eller høyttaler ble funnet.</translation>
    </message>
    <message>
        <source>Samråd could not find this out.</source>
        <translation>Samråd kunne ikke finne ut av dette.</translation>
    </message>
    <message>
        <source>The system does not let programs find this out.</source>
        <translation>Programmer har ikke lov til å se dette på datamaskinen.</translation>
    </message>
    <message>
        <source>This cannot be found out on this kind of computer.</source>
        <translation>Dette kan ikke sjekkes på denne typen datamaskin.</translation>
    </message>
    <message>
        <source>The look at this computer stopped and is being repeated.</source>
        <translation>Sjekken av datamaskinen stoppet og blir gjentatt.</translation>
    </message>
    <message>
        <source>This computer does not answer; Samråd is asking it again.</source>
        <translation>Datamaskinen svarer ikke. Samråd prøver på nytt.</translation>
    </message>
    <message>
        <source>This cannot be found out now.</source>
        <translation>Dette kan ikke sjekkes akkurat nå.</translation>
    </message>
    <message>
        <source>Samråd did not find this out in time.</source>
        <translation>Samråd rakk ikke å finne ut av dette.</translation>
    </message>
</context>
<context>
    <name>guided</name>
    <message>
        <source>Hear yourself</source>
        <translation>Hør deg selv</translation>
    </message>
    <message>
        <source>Hear yourself…</source>
        <translation>Hør deg selv…</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gang til</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The sun is shining, and seven small boats sail past the houses by the shore.</source>
        <translation>Sola skinner, og sju små båter seiler forbi husene ved stranda.</translation>
    </message>
    <message>
        <source>Be quiet for a moment, read one sentence, and hear it as others will. The recording is at most 6 seconds, stays in memory and is then deleted.</source>
        <translation>Vær stille et øyeblikk, les en setning høyt, og hør den slik andre vil høre den. Opptaket varer høyst 6 sekunder, ligger bare i minnet på datamaskinen og slettes etterpå.</translation>
    </message>
    <message>
        <source>The microphone is being opened…</source>
        <translation>Mikrofonen åpnes…</translation>
    </message>
    <message>
        <source>Be quiet for a moment.</source>
        <translation>Vær stille et øyeblikk.</translation>
    </message>
    <message>
        <source>Read aloud as you speak in a meeting:</source>
        <translation>Les høyt, slik du snakker i et møte:</translation>
    </message>
    <message>
        <source>Nothing is heard yet. Read the sentence aloud:</source>
        <translation>Det høres ingenting ennå. Les setningen høyt:</translation>
    </message>
    <message>
        <source>You are heard. Read to the end:</source>
        <translation>Du høres. Les ferdig:</translation>
    </message>
    <message>
        <source>Now listen.</source>
        <translation>Lytt nå.</translation>
    </message>
    <message>
        <source>This is how you sound to others.</source>
        <translation>Slik høres du ut for andre.</translation>
    </message>
    <message>
        <source>The recording is deleted.</source>
        <translation>Opptaket er slettet.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Testen ble stoppet.</translation>
    </message>
    <message>
        <source>Nothing is heard yet.</source>
        <translation>Det høres ingenting ennå.</translation>
    </message>
    <message>
        <source>When you press the button: be quiet for two seconds, then say this sentence. {sentence}</source>
        <translation>Når du trykker på knappen: Vær stille i to sekunder, og si så denne setningen. {sentence}</translation>
    </message>
</context>
<context>
    <name>guideline_questions</name>
    <message>
        <source>Does a patient take part?</source>
        <translation>Deltar en pasient?</translation>
    </message>
    <message>
        <source>What kind of meeting is it?</source>
        <translation>Hva slags møte er det?</translation>
    </message>
    <message>
        <source>How many will connect?</source>
        <translation>Hvor mange kobler seg til?</translation>
    </message>
    <message>
        <source>Will confidential information be shared?</source>
        <translation>Skal det deles taushetsbelagte opplysninger?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Trengs det tolk?</translation>
    </message>
    <message>
        <source>Does the patient have an e-ID?</source>
        <translation>Har pasienten e-ID?</translation>
    </message>
    <message>
        <source>How old is the patient?</source>
        <translation>Hvor gammel er pasienten?</translation>
    </message>
    <message>
        <source>Do professionals from other organisations take part?</source>
        <translation>Deltar fagpersoner fra andre virksomheter?</translation>
    </message>
    <message>
        <source>Who sends the invitation?</source>
        <translation>Hvem sender innkallingen?</translation>
    </message>
    <message>
        <source>Where is the patient being treated?</source>
        <translation>Hvor får pasienten behandling?</translation>
    </message>
    <message>
        <source>Is it an acute need for which the hospital still answers?</source>
        <translation>Er det et akutt behov sykehuset fortsatt har ansvaret for?</translation>
    </message>
    <message>
        <source>How will the room be used?</source>
        <translation>Hvordan skal rommet brukes?</translation>
    </message>
    <message>
        <source>Do you need to see each other?</source>
        <translation>Trenger dere å se hverandre?</translation>
    </message>
    <message>
        <source>Can the parties be reached through Cosmic Link?</source>
        <translation>Kan partene nås via Cosmic Link?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultasjon</translation>
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
        <translation>Informasjonsmøte</translation>
    </message>
    <message>
        <source>Coordinated care planning</source>
        <translation>Samordnet planlegging av helsehjelp</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Personalmøte</translation>
    </message>
    <message>
        <source>Administrative meeting</source>
        <translation>Administrativt møte</translation>
    </message>
    <message>
        <source>Patient conference</source>
        <translation>Pasientkonferanse</translation>
    </message>
    <message>
        <source>Yes, by video, with the patient here</source>
        <translation>Ja, på video, og pasienten er her hos oss</translation>
    </message>
    <message>
        <source>Yes, and the patient is on video too</source>
        <translation>Ja, og pasienten er også med på video</translation>
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
        <translation>Vi</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>En annen virksomhet</translation>
    </message>
    <message>
        <source>As an outpatient</source>
        <translation>Poliklinisk</translation>
    </message>
    <message>
        <source>On a ward</source>
        <translation>Innlagt</translation>
    </message>
    <message>
        <source>On leave from a ward</source>
        <translation>På permisjon</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>Høyst {most}</translation>
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
        <translation>Nøyaktig {most}</translation>
    </message>
</context>
<context>
    <name>headset</name>
    <message>
        <source>What do you hear and speak through?</source>
        <translation>Hva bruker du til å høre og snakke?</translation>
    </message>
    <message>
        <source>A headset</source>
        <translation>Et hodesett</translation>
    </message>
    <message>
        <source>Headphones without a microphone</source>
        <translation>Hodetelefoner uten mikrofon</translation>
    </message>
    <message>
        <source>The earphones of a mobile phone</source>
        <translation>Øreplugger til en mobiltelefon</translation>
    </message>
    <message>
        <source>A speakerphone</source>
        <translation>En konferansehøyttaler</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>Høyttalere</translation>
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
        <translation>Viste legitimasjon</translation>
    </message>
    <message>
        <source>Said name and identity number</source>
        <translation>Sa navn og fødselsnummer</translation>
    </message>
    <message>
        <source>Logged in with an e-ID</source>
        <translation>Logget inn med e-ID</translation>
    </message>
    <message>
        <source>I know this person</source>
        <translation>Jeg kjenner personen</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Ikke identifisert</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifisert</translation>
    </message>
    <message>
        <source>New name: identify this person again</source>
        <translation>Nytt navn: Identifiser personen på nytt</translation>
    </message>
    <message>
        <source>New connection: identify this person again</source>
        <translation>Ny tilkobling: Identifiser personen på nytt</translation>
    </message>
    <message>
        <source>Same name twice: identify this person again</source>
        <translation>Samme navn to ganger: Identifiser personen på nytt</translation>
    </message>
</context>
<context>
    <name>invitation</name>
    <message>
        <source>This link leads to {found}. For this meeting the guideline gives {wanted}.</source>
        <translation>Lenken fører til {found}. For dette møtet angir retningslinjen {wanted}.</translation>
    </message>
    <message>
        <source>This link leads to {found}, a server that the guideline does not name. Is it your organisation&apos;s?</source>
        <translation>Lenken fører til {found}, en server som retningslinjen ikke nevner. Tilhører den virksomheten din?</translation>
    </message>
    <message>
        <source>The meeting is held on several days.</source>
        <translation>Møtet går over flere dager.</translation>
    </message>
    <message>
        <source>The meeting comes back by the week.</source>
        <translation>Møtet gjentas i bestemte uker.</translation>
    </message>
    <message>
        <source>The meeting comes back by the month.</source>
        <translation>Møtet gjentas månedsvis.</translation>
    </message>
    <message>
        <source>The meeting comes back by the year.</source>
        <translation>Møtet gjentas årlig.</translation>
    </message>
    <message>
        <source>The meeting comes back.</source>
        <translation>Møtet gjentas.</translation>
    </message>
    <message>
        <source>This is one meeting of a series, and holds for this day only.</source>
        <translation>Dette er ett møte i en serie og gjelder bare denne dagen.</translation>
    </message>
    <message>
        <source>This is too large for an invitation: at most {megabytes} MB are read.</source>
        <translation>Dette er for stort til å være en innkalling: Høyst {megabytes} MB blir lest.</translation>
    </message>
    <message>
        <source>The invitation is very long, and only its first part was read.</source>
        <translation>Innkallingen er svært lang, og bare den første delen er lest.</translation>
    </message>
    <message>
        <source>No link, time or person was found in this text.</source>
        <translation>Det ble ikke funnet lenke, tidspunkt eller personer i teksten.</translation>
    </message>
    <message>
        <source>This could not be read. Copy the text of the invitation instead.</source>
        <translation>Dette kunne ikke leses. Kopier teksten i innkallingen i stedet.</translation>
    </message>
    <message>
        <source>This is an Outlook file that other programs cannot read. In Outlook, save it as text or as an .ics file, or copy the text of the invitation.</source>
        <translation>Dette er en Outlook-fil som andre programmer ikke kan lese. Lagre den i Outlook som tekst eller som .ics-fil, eller kopier teksten i innkallingen.</translation>
    </message>
    <message>
        <source>This is a document and no invitation. Open it and copy the text.</source>
        <translation>Dette er et dokument, ikke en innkalling. Åpne det og kopier teksten.</translation>
    </message>
    <message>
        <source>This is a packed file. Unpack it and take the invitation that is in it.</source>
        <translation>Dette er en pakket fil. Pakk den ut og bruk innkallingen som ligger i den.</translation>
    </message>
    <message>
        <source>This is a picture. Copy the text of the invitation instead.</source>
        <translation>Dette er et bilde. Kopier teksten i innkallingen i stedet.</translation>
    </message>
    <message>
        <source>This is no text. Save the invitation as text or as an .ics file.</source>
        <translation>Dette er ikke tekst. Lagre innkallingen som tekst eller som .ics-fil.</translation>
    </message>
    <message>
        <source>The mail has too many parts, so only its text was looked through.</source>
        <translation>E-posten har for mange deler, så bare teksten er gjennomgått.</translation>
    </message>
    <message>
        <source>The mail is encrypted. Open it in the mail program and copy its text.</source>
        <translation>E-posten er kryptert. Åpne den i e-postprogrammet og kopier teksten.</translation>
    </message>
    <message>
        <source>There are {count} meetings in the file. This is the next one.</source>
        <translation>Det er {count} møter i filen. Dette er det neste.</translation>
    </message>
    <message>
        <source>This meeting was cancelled.</source>
        <translation>Møtet er avlyst.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s answer to an invitation, not the invitation itself.</source>
        <translation>Dette er et svar på en innkalling, ikke selve innkallingen.</translation>
    </message>
    <message>
        <source>The meeting is one of a series. The time is that of the next one.</source>
        <translation>Møtet er ett i en serie. Tidspunktet gjelder det neste.</translation>
    </message>
    <message>
        <source>The meeting is one of a series. The time is that of the first one: look up the next.</source>
        <translation>Møtet er ett i en serie. Tidspunktet gjelder det første: Slå opp det neste.</translation>
    </message>
    <message>
        <source>The meeting was one of a series that has ended.</source>
        <translation>Møtet var ett i en serie som er over.</translation>
    </message>
    <message>
        <source>Groups were invited as well, and who is in them is not said here.</source>
        <translation>Grupper er også innkalt, og det står ikke hvem som er med i dem.</translation>
    </message>
    <message>
        <source>No time was found. Enter the start by hand.</source>
        <translation>Det ble ikke funnet noe tidspunkt. Skriv inn når møtet starter.</translation>
    </message>
    <message>
        <source>There are several times in the text. Check that this is the right one.</source>
        <translation>Det er flere tidspunkter i teksten. Sjekk at dette er det riktige.</translation>
    </message>
    <message>
        <source>The clock is put forward that night and this time does not exist. Ask the sender.</source>
        <translation>Klokken stilles fram den natten, og tidspunktet finnes ikke. Spør avsenderen.</translation>
    </message>
    <message>
        <source>The clock is put back that night and this time comes twice. The first one is taken: ask the sender.</source>
        <translation>Klokken stilles tilbake den natten, og tidspunktet kommer to ganger. Det første er brukt: Spør avsenderen.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known, so the clock of this computer is assumed.</source>
        <translation>Tidssonen {zone} er ukjent, så tiden er satt etter klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The time was given in another time zone: {zone}.</source>
        <translation>Tidspunktet var oppgitt i en annen tidssone: {zone}.</translation>
    </message>
    <message>
        <source>The weekday and the date in the text do not fit. Check the day.</source>
        <translation>Ukedag og dato i teksten stemmer ikke overens. Sjekk dagen.</translation>
    </message>
    <message>
        <source>The day and the month may be the other way round. Check the date.</source>
        <translation>Dag og måned kan ha byttet plass. Sjekk datoen.</translation>
    </message>
    <message>
        <source>The text names no year, so the nearest one is assumed.</source>
        <translation>Det står ikke noe årstall i teksten, så det nærmeste er brukt.</translation>
    </message>
    <message>
        <source>The end lies before the start, so it is left out.</source>
        <translation>Sluttidspunktet er før starten og er utelatt.</translation>
    </message>
    <message>
        <source>A link in the invitation is not what it seems. Do not open it.</source>
        <translation>En lenke i innkallingen er ikke det den ser ut til å være. Ikke åpne den.</translation>
    </message>
    <message>
        <source>The server {host} is not on the list. If you do not expect it, ask the sender.</source>
        <translation>Serveren {host} står ikke på listen. Var den uventet, så spør avsenderen.</translation>
    </message>
    <message>
        <source>Whoever opens this link is the host. Do not pass it on.</source>
        <translation>Den som åpner lenken, blir vert. Ikke send den videre.</translation>
    </message>
    <message>
        <source>Some names were made from mail addresses. Check them.</source>
        <translation>Noen navn er laget ut fra e-postadresser. Sjekk dem.</translation>
    </message>
    <message>
        <source>More people were invited than are listed here.</source>
        <translation>Det er innkalt flere enn dem som står her.</translation>
    </message>
    <message>
        <source>The server name {host} has letters of another alphabet that look like ordinary ones.</source>
        <translation>Servernavnet {host} har bokstaver fra et annet alfabet som ligner på vanlige.</translation>
    </message>
    <message>
        <source>The server name {host} is nearly {other}, but is another server.</source>
        <translation>Servernavnet {host} ligner på {other}, men er en annen server.</translation>
    </message>
    <message>
        <source>The server name {host} has {other} in it, but belongs to somebody else.</source>
        <translation>{other} inngår i servernavnet {host}, men serveren tilhører noen andre.</translation>
    </message>
    <message>
        <source>There is something before an @ in the link. It really leads to {host}.</source>
        <translation>Det står noe foran en @ i lenken. Egentlig fører den til {host}.</translation>
    </message>
    <message>
        <source>The text shows {other}, but the link leads to {host}.</source>
        <translation>Teksten viser {other}, men lenken fører til {host}.</translation>
    </message>
    <message>
        <source>There are invisible characters in the link.</source>
        <translation>Det er usynlige tegn i lenken.</translation>
    </message>
    <message>
        <source>The server name in the link is written in a way that hides where it leads.</source>
        <translation>Servernavnet i lenken er skrevet slik at det skjuler hvor lenken fører.</translation>
    </message>
    <message>
        <source>The link does not open a web page: it begins with {other}.</source>
        <translation>Lenken åpner ikke en nettside: Den begynner med {other}.</translation>
    </message>
    <message>
        <source>The link is not encrypted: it begins with http:// and not https://.</source>
        <translation>Lenken er ikke kryptert: Den begynner med http:// og ikke med https://.</translation>
    </message>
    <message>
        <source>The link has a number, {host}, where the name of a server should be.</source>
        <translation>Lenken har et tall, {host}, der navnet på en server skulle stått.</translation>
    </message>
    <message>
        <source>The link leads to an unusual entrance of the server: port {other}.</source>
        <translation>Lenken bruker en uvanlig inngang til serveren: port {other}.</translation>
    </message>
    <message>
        <source>The link leads on from {host} to another server: {other}.</source>
        <translation>Lenken fører fra {host} videre til en annen server: {other}.</translation>
    </message>
    <message>
        <source>Meeting number</source>
        <translation>Møtenummer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkode</translation>
    </message>
    <message>
        <source>Address for video equipment</source>
        <translation>Adresse for videoutstyr</translation>
    </message>
    <message>
        <source>Number to phone in</source>
        <translation>Nummer for å ringe inn</translation>
    </message>
    <message>
        <source>Code for those who phone in</source>
        <translation>Kode for dem som ringer inn</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Tilbaketast</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>the name fits</source>
        <translation>navnet stemmer</translation>
    </message>
    <message>
        <source>the name fits almost</source>
        <translation>navnet stemmer nesten</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>usikkert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Samme navn</translation>
    </message>
    <message>
        <source>Same name, spelled differently</source>
        <translation>Samme navn, skrevet på en annen måte</translation>
    </message>
    <message>
        <source>Same names in another order</source>
        <translation>De samme navnene i en annen rekkefølge</translation>
    </message>
    <message>
        <source>Something more stands beside the name</source>
        <translation>Det står noe mer ved siden av navnet</translation>
    </message>
    <message>
        <source>A middle name is left out</source>
        <translation>Et mellomnavn mangler</translation>
    </message>
    <message>
        <source>Same family name, first name shortened</source>
        <translation>Samme etternavn, fornavnet er forkortet</translation>
    </message>
    <message>
        <source>Only an initial instead of a name</source>
        <translation>Bare en forbokstav i stedet for et navn</translation>
    </message>
    <message>
        <source>Only part of the name is the same</source>
        <translation>Bare en del av navnet er likt</translation>
    </message>
    <message>
        <source>One or two letters differ</source>
        <translation>Én eller to bokstaver er ulike</translation>
    </message>
    <message>
        <source>Only the first name is the same</source>
        <translation>Bare fornavnet er likt</translation>
    </message>
    <message>
        <source>Only the family name is the same</source>
        <translation>Bare etternavnet er likt</translation>
    </message>
    <message>
        <source>Only the role fits</source>
        <translation>Bare rollen stemmer</translation>
    </message>
    <message>
        <source>Several people on your list fit</source>
        <translation>Flere på listen din passer</translation>
    </message>
    <message>
        <source>This name is there more than once, in the meeting or on your list</source>
        <translation>Navnet finnes mer enn én gang, i møtet eller på listen din</translation>
    </message>
    <message>
        <source>The name of a device, not of a person</source>
        <translation>Navnet på en enhet, ikke på en person</translation>
    </message>
    <message>
        <source>Only a phone number</source>
        <translation>Bare et telefonnummer</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ikke noe navn</translation>
    </message>
    <message>
        <source>Letters of another alphabet that only look like these</source>
        <translation>Bokstaver fra et annet alfabet som bare ligner</translation>
    </message>
    <message>
        <source>Nobody on your list has this name</source>
        <translation>Ingen på listen din heter det</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>The planned end has come</source>
        <translation>Den planlagte tiden er ute</translation>
    </message>
    <message>
        <source>Only one is left in the room</source>
        <translation>Det er bare én igjen i rommet</translation>
    </message>
    <message>
        <source>Nobody is left in the room</source>
        <translation>Det er ingen igjen i rommet</translation>
    </message>
    <message>
        <source>You are out of the meeting. Nobody can tell whether it has ended.</source>
        <translation>Du er ute av møtet. Det kan ikke ses om det er slutt.</translation>
    </message>
    <message>
        <source>The meeting has ended</source>
        <translation>Møtet er slutt</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>Before the meeting</source>
        <translation>Før møtet</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ved oppstart</translation>
    </message>
    <message>
        <source>During the meeting</source>
        <translation>Under møtet</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Ved avslutning</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Etter møtet</translation>
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
        <translation>Dette øvingsmøtet kan ikke spilles av.</translation>
    </message>
    <message>
        <source>This computer does not allow a practice meeting to be opened.</source>
        <translation>Denne datamaskinen tillater ikke at et øvingsmøte åpnes.</translation>
    </message>
    <message>
        <source>The practice meeting has stopped. Start it again.</source>
        <translation>Øvingsmøtet har stoppet. Start det igjen.</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>identity number (CPR)</source>
        <translation>dansk fødselsnummer (CPR)</translation>
    </message>
    <message>
        <source>identity number (personnummer)</source>
        <translation>svensk fødselsnummer (personnummer)</translation>
    </message>
    <message>
        <source>identity number (samordningsnummer)</source>
        <translation>svensk samordningsnummer</translation>
    </message>
    <message>
        <source>temporary identity number</source>
        <translation>midlertidig identitetsnummer</translation>
    </message>
    <message>
        <source>identity number (fødselsnummer)</source>
        <translation>fødselsnummer</translation>
    </message>
    <message>
        <source>identity number (D-number)</source>
        <translation>D-nummer</translation>
    </message>
    <message>
        <source>identity number (help number)</source>
        <translation>hjelpenummer</translation>
    </message>
    <message>
        <source>identity number of a test person</source>
        <translation>fødselsnummer til en testperson</translation>
    </message>
    <message>
        <source>possible identity number</source>
        <translation>mulig fødselsnummer</translation>
    </message>
    <message>
        <source>HSA-id</source>
        <translation>HSA-id</translation>
    </message>
    <message>
        <source>name of a patient</source>
        <translation>navn på en pasient</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fødselsdato</translation>
    </message>
    <message>
        <source>age of a person</source>
        <translation>alder på en person</translation>
    </message>
    <message>
        <source>street address</source>
        <translation>gateadresse</translation>
    </message>
    <message>
        <source>private e-mail address</source>
        <translation>privat e-postadresse</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadresse</translation>
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
        <translation>ord om en avdeling</translation>
    </message>
    <message>
        <source>An identity number tells everybody who sees the invitation who the patient is. Take it out; whoever needs it finds it in the record.</source>
        <translation>Et fødselsnummer forteller alle som ser innkallingen, hvem pasienten er. Fjern det. De som trenger det, finner det i journalen.</translation>
    </message>
    <message>
        <source>A temporary number points to one patient, as an identity number does. Take it out.</source>
        <translation>Et midlertidig nummer peker ut én pasient, akkurat som et fødselsnummer. Fjern det.</translation>
    </message>
    <message>
        <source>This looks like the number of a made-up test person. Take it out unless you are certain that nobody bears it.</source>
        <translation>Dette ser ut som nummeret til en oppdiktet testperson. Fjern det med mindre du er sikker på at ingen har det.</translation>
    </message>
    <message>
        <source>This may be an identity number, perhaps a mistyped one. Take it out unless you know that it is something else.</source>
        <translation>Dette kan være et fødselsnummer, kanskje med en skrivefeil. Fjern det med mindre du vet at det er noe annet.</translation>
    </message>
    <message>
        <source>An HSA-id points to one member of staff. Look it up where you register the participants instead of sending it.</source>
        <translation>En HSA-id peker ut én ansatt. Slå den opp der du registrerer deltakerne, i stedet for å sende den.</translation>
    </message>
    <message>
        <source>With the name, everybody who sees the calendar knows who is a patient. Take it out; the participants know whom they will meet.</source>
        <translation>Med navnet vet alle som ser kalenderen, hvem som er pasient. Fjern det. Deltakerne vet hvem de skal møte.</translation>
    </message>
    <message>
        <source>A date of birth points to one person, and it is the first half of the identity number. Take it out.</source>
        <translation>En fødselsdato peker ut én person, og den er første del av fødselsnummeret. Fjern den.</translation>
    </message>
    <message>
        <source>An age beside a person tells who it is about. Take it out.</source>
        <translation>En alder ved siden av en person forteller hvem det gjelder. Fjern den.</translation>
    </message>
    <message>
        <source>If somebody lives here, take it out. The address of your own building may stay.</source>
        <translation>Fjern adressen hvis noen bor her. Adressen til deres egen bygning kan bli stående.</translation>
    </message>
    <message>
        <source>A private address points to one person, and everybody invited can read it. Take it out; e-mail is no safe way to a patient.</source>
        <translation>En privat adresse peker ut én person, og alle som er innkalt, kan lese den. Fjern den. E-post er ingen sikker vei til en pasient.</translation>
    </message>
    <message>
        <source>Everybody invited can read this address. Let it stay only if it belongs to a service or a colleague who agrees.</source>
        <translation>Alle som er innkalt, kan lese adressen. La den bare stå hvis den hører til en tjeneste eller en kollega som har sagt ja.</translation>
    </message>
    <message>
        <source>If the number belongs to a patient or a relative, take it out. The number of your own unit may stay.</source>
        <translation>Fjern nummeret hvis det hører til en pasient eller pårørende. Nummeret til deres egen enhet kan bli stående.</translation>
    </message>
    <message>
        <source>This tells what somebody is ill with. Write what the meeting is, such as “video meeting”, and leave the reason to the record.</source>
        <translation>Dette forteller hva noen feiler. Skriv hva møtet er, for eksempel «videomøte», og la årsaken stå i journalen.</translation>
    </message>
    <message>
        <source>This tells how somebody is treated, and so what for. Leave it to the record.</source>
        <translation>Dette forteller hvilken behandling noen får, og dermed for hva. La det stå i journalen.</translation>
    </message>
    <message>
        <source>The name of a ward or clinic can tell what somebody is ill with. Write the name of the hospital only.</source>
        <translation>Navnet på en avdeling eller poliklinikk kan fortelle hva noen feiler. Skriv bare navnet på sykehuset.</translation>
    </message>
    <message>
        <source>The list of words cannot be read, so diagnoses, treatments and wards were not looked for.</source>
        <translation>Ordlisten kan ikke leses, så det er ikke søkt etter diagnoser, behandlinger og avdelinger.</translation>
    </message>
    <message>
        <source>Nothing was found in what was looked at.</source>
        <translation>Ingenting ble funnet i den delen som er undersøkt.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {kind}: {masked}</source>
        <translation>Linje {line}, kolonne {column}: {kind}: {masked}</translation>
    </message>
    <message>
        <source>Nothing was found. Read it through yourself all the same.</source>
        <translation>Ingenting ble funnet. Les likevel gjennom teksten selv.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
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
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>This is long: only the first {count} characters were looked at.</source>
        <translation>Teksten er lang: Bare de første {count} tegnene er undersøkt.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Funnet: {count}</translation>
    </message>
    <message>
        <source>{part}, line {line}, column {column}: {kind}: {masked}</source>
        <translation>{part}, linje {line}, kolonne {column}: {kind}: {masked}</translation>
    </message>
    <message>
        <source>Meeting {number}: {where}</source>
        <translation>Møte {number}: {where}</translation>
    </message>
    <message>
        <source>Looks for personal data in a text before it is sent. Exit code: 0 nothing found, 1 something found, 2 nothing found in the first part of a long text, 64 not understood, 66 the file cannot be read.</source>
        <translation>Leter etter personopplysninger i en tekst før den sendes. Avslutningskode: 0 ingenting funnet, 1 noe funnet, 2 ingenting funnet i første del av en lang tekst, 64 ikke forstått, 66 filen kan ikke leses.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} kan ikke åpnes.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} er ikke en fil.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. Take out its pictures or attachments.</source>
        <translation>{file} er større enn {most} MB. Fjern bilder eller vedlegg.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Hva som skal gjennomgås</translation>
    </message>
    <message>
        <source>The text, mail or calendar file to look at; - reads what is piped in.</source>
        <translation>Teksten, e-posten eller kalenderfilen som skal gjennomgås; - leser det som sendes inn via rør (pipe).</translation>
    </message>
    <message>
        <source>Write the text with personal data left out.</source>
        <translation>Skriv ut teksten uten personopplysninger.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Try “{name}”</source>
        <translation>Prøv «{name}»</translation>
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
        <translation>Nei</translation>
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
        <translation>Høyre</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>På begge sider</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Ingen steder</translation>
    </message>
    <message>
        <source>Let Samråd find out</source>
        <translation>La Samråd finne ut av det</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Patient</source>
        <translation>Pasient</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Foresatt</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Egne ansatte</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Hospital ward</source>
        <translation>Sengepost</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Annen virksomhet</translation>
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
        <translation>Brukerstøtte</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Skrevet ut {day}</translation>
    </message>
    <message>
        <source>A selection, printed {day}</source>
        <translation>Et utvalg, skrevet ut {day}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} av {count}</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>gjelder fra {day}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versjon {version}</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>Opening</source>
        <translation>Innledning</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Samtalen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>Read aloud, one by one</source>
        <translation>Les høyt, ett punkt om gangen</translation>
    </message>
    <message>
        <source>Do it, then check</source>
        <translation>Gjør det, og sjekk etterpå</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pasient</translation>
    </message>
    <message>
        <source>Other participants</source>
        <translation>Andre deltakere</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>IT support</source>
        <translation>Brukerstøtte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>gjenstår</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>gjennomgått</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>Speaks: {who}</source>
        <translation>Har ordet: {who}</translation>
    </message>
    <message>
        <source>Does it: {who}</source>
        <translation>Gjør det: {who}</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>ikke avsluttet</translation>
    </message>
    <message>
        <source>no answer chosen</source>
        <translation>ikke noe svar valgt</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Kept until you close Samråd.</source>
        <translation>Beholdes til du lukker Samråd.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Lagret i datamaskinens nøkkelring.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Kept until you close Samråd.</source>
        <translation>Datamaskinen har ingen nøkkelring. Beholdes til du lukker Samråd.</translation>
    </message>
    <message>
        <source>The keyring is locked. Kept until you close Samråd.</source>
        <translation>Nøkkelringen er låst. Beholdes til du lukker Samråd.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Kept until you close Samråd.</source>
        <translation>Nøkkelringen svarer ikke. Beholdes til du lukker Samråd.</translation>
    </message>
    <message>
        <source>The keyring did not take it. Kept until you close Samråd.</source>
        <translation>Nøkkelringen tok ikke imot. Beholdes til du lukker Samråd.</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>The participant list is not being watched.</source>
        <translation>Deltakerlisten følges ikke.</translation>
    </message>
    <message>
        <source>Connecting to the meeting …</source>
        <translation>Kobler til møtet…</translation>
    </message>
    <message>
        <source>The participant list is live.</source>
        <translation>Deltakerlisten oppdateres fortløpende.</translation>
    </message>
    <message>
        <source>The participant list is not live any more.</source>
        <translation>Deltakerlisten oppdateres ikke lenger.</translation>
    </message>
    <message>
        <source>The meeting has ended.</source>
        <translation>Møtet er avsluttet.</translation>
    </message>
    <message>
        <source>Samråd has been removed from the meeting.</source>
        <translation>Samråd er fjernet fra møtet.</translation>
    </message>
    <message>
        <source>This room asks for a PIN.</source>
        <translation>Rommet krever en pinkode.</translation>
    </message>
    <message>
        <source>This room has a host PIN. Guests need none.</source>
        <translation>Rommet har en pinkode for verten. Gjester trenger ingen.</translation>
    </message>
    <message>
        <source>The PIN was not accepted.</source>
        <translation>Pinkoden ble ikke godtatt.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>For mange feil pinkoder.</translation>
    </message>
    <message>
        <source>Samråd is waiting in the lobby.</source>
        <translation>Samråd venter i lobbyen.</translation>
    </message>
    <message>
        <source>The room is locked.</source>
        <translation>Rommet er låst.</translation>
    </message>
    <message>
        <source>This room wants a sign-in that only a browser can do.</source>
        <translation>Rommet krever en innlogging som bare kan gjøres i en nettleser.</translation>
    </message>
    <message>
        <source>This address is a reception, not a meeting room.</source>
        <translation>Adressen er en resepsjon, ikke et møterom.</translation>
    </message>
    <message>
        <source>There is no such room right now.</source>
        <translation>Rommet finnes ikke akkurat nå.</translation>
    </message>
    <message>
        <source>The address does not answer as a meeting service.</source>
        <translation>Adressen svarer ikke som en videoløsning.</translation>
    </message>
    <message>
        <source>The meeting service is being maintained.</source>
        <translation>Videoløsningen er under vedlikehold.</translation>
    </message>
    <message>
        <source>The meeting service has too much to do right now.</source>
        <translation>Videoløsningen har for mye å gjøre akkurat nå.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Rommet er fullt.</translation>
    </message>
    <message>
        <source>The meeting service does not answer.</source>
        <translation>Videoløsningen svarer ikke.</translation>
    </message>
    <message>
        <source>The meeting service could not prove that it is the right one.</source>
        <translation>Videoløsningen kunne ikke bevise at den er den rette.</translation>
    </message>
    <message>
        <source>Somebody sends Samråd to another address.</source>
        <translation>Samråd blir sendt videre til en annen adresse.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let Samråd out.</source>
        <translation>Nettverkets proxy slipper ikke Samråd ut.</translation>
    </message>
    <message>
        <source>The sign-in for the meeting service is missing or wrong.</source>
        <translation>Innloggingen til videoløsningen mangler eller er feil.</translation>
    </message>
    <message>
        <source>Samråd may not watch meetings at this address.</source>
        <translation>Samråd har ikke lov til å følge møter på denne adressen.</translation>
    </message>
    <message>
        <source>Samråd goes on trying. Until then, look at the list in the meeting itself.</source>
        <translation>Samråd fortsetter å prøve. Se så lenge på listen i selve møtet.</translation>
    </message>
    <message>
        <source>Samråd does not come back by itself. Tell the others what it is for, then connect again, or use the list by hand.</source>
        <translation>Samråd kommer ikke tilbake av seg selv. Fortell de andre hva Samråd er til for, og koble til igjen, eller før listen for hånd.</translation>
    </message>
    <message>
        <source>The host PIN lets Samråd show who waits and lets you act. With the guest PIN you can only watch.</source>
        <translation>Med vertens pinkode viser Samråd hvem som venter, og du kan gripe inn. Med gjestenes pinkode kan du bare følge med.</translation>
    </message>
    <message>
        <source>The host PIN lets Samråd show who waits and lets you act. Without it, Samråd goes in as a guest and you can only watch.</source>
        <translation>Med vertens pinkode viser Samråd hvem som venter, og du kan gripe inn. Uten den går Samråd inn som gjest, og du kan bare følge med.</translation>
    </message>
    <message>
        <source>Look it up in the invitation and type it again.</source>
        <translation>Finn den i innkallingen, og skriv den på nytt.</translation>
    </message>
    <message>
        <source>Find the right PIN in the booking, then connect again.</source>
        <translation>Finn riktig pinkode i bestillingen, og koble til igjen.</translation>
    </message>
    <message>
        <source>The list is shown once a host has let Samråd in.</source>
        <translation>Listen vises når en vert har sluppet Samråd inn.</translation>
    </message>
    <message>
        <source>Let Samråd in from the meeting itself, or connect with the host PIN.</source>
        <translation>Slipp Samråd inn fra selve møtet, eller koble til med vertens pinkode.</translation>
    </message>
    <message>
        <source>Samråd cannot sign in there. Use the list by hand for this meeting.</source>
        <translation>Samråd kan ikke logge inn der. Før listen for hånd i dette møtet.</translation>
    </message>
    <message>
        <source>Use the number of the room itself. It stands in the invitation.</source>
        <translation>Bruk nummeret til selve rommet. Det står i innkallingen.</translation>
    </message>
    <message>
        <source>Check the room number. Some rooms open only shortly before the meeting.</source>
        <translation>Sjekk romnummeret. Noen rom åpner først like før møtet.</translation>
    </message>
    <message>
        <source>Check the address, and whether this network first wants you to sign in. Use the list by hand meanwhile.</source>
        <translation>Sjekk adressen, og om nettverket krever at du logger inn først. Før listen for hånd imens.</translation>
    </message>
    <message>
        <source>Samråd tries again by itself. Use the list by hand meanwhile.</source>
        <translation>Samråd prøver igjen av seg selv. Før listen for hånd imens.</translation>
    </message>
    <message>
        <source>Samråd tries again by itself. A person needs the place more: use the list by hand.</source>
        <translation>Samråd prøver igjen av seg selv. Et menneske trenger plassen mer: Før listen for hånd.</translation>
    </message>
    <message>
        <source>Check the network. Samråd tries again by itself.</source>
        <translation>Sjekk nettverket. Samråd prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>Nothing was sent. Do not type a PIN anywhere on this network until IT support has looked at it.</source>
        <translation>Ingenting ble sendt. Ikke skriv pinkoder på dette nettverket før brukerstøtten har sett på det.</translation>
    </message>
    <message>
        <source>Samråd does not follow. The network may want you to sign in first: open a browser and see.</source>
        <translation>Samråd følger ikke etter. Kanskje krever nettverket at du logger inn først: Åpne en nettleser og se etter.</translation>
    </message>
    <message>
        <source>Ask IT support to allow it. Use the list by hand meanwhile.</source>
        <translation>Be brukerstøtten om å tillate det. Før listen for hånd imens.</translation>
    </message>
    <message>
        <source>Ask IT support for it. Use the list by hand meanwhile.</source>
        <translation>Be brukerstøtten om den. Før listen for hånd imens.</translation>
    </message>
    <message>
        <source>Your organisation decides which ones. Use the list by hand.</source>
        <translation>Virksomheten din bestemmer hvilke. Før listen for hånd.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Utseende</translation>
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
        <translation>Høyttaler</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Meeting service</source>
        <translation>Videoløsning</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Hvor du jobber</translation>
    </message>
    <message>
        <source>Compare with my last good check</source>
        <translation>Sammenlign med min siste gode sjekk</translation>
    </message>
    <message>
        <source>Join my meetings</source>
        <translation>Bli med i møtene mine</translation>
    </message>
    <message>
        <source>What my sound devices are</source>
        <translation>Lydenhetene mine</translation>
    </message>
    <message>
        <source>The saved settings could not be read, so the usual ones are used.</source>
        <translation>De lagrede innstillingene kunne ikke leses, så de vanlige brukes.</translation>
    </message>
    <message>
        <source>Your saved settings cannot be opened just now, so the usual ones are used. What you change lasts until you close Samråd.</source>
        <translation>De lagrede innstillingene dine kan ikke åpnes akkurat nå, så de vanlige brukes. Det du endrer, gjelder til du lukker Samråd.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved on this computer. They last until you close Samråd.</source>
        <translation>Innstillingene dine kan ikke lagres på denne datamaskinen. De gjelder til du lukker Samråd.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>{change} Check again.</source>
        <translation>{change} Sjekk på nytt.</translation>
    </message>
    <message>
        <source>Not checked: the check was left too early</source>
        <translation>Ikke sjekket: Siden ble forlatt for tidlig</translation>
    </message>
    <message>
        <source>{verdict} (checked at {time})</source>
        <translation>{verdict} (sjekket kl.&#xa0;{time})</translation>
    </message>
    <message>
        <source>Checking camera, sound and network…</source>
        <translation>Sjekker kamera, lyd og nettverk…</translation>
    </message>
    <message>
        <source>Ready. To be quite sure, say a sentence and play the test sound.</source>
        <translation>Klar. For å være helt sikker: Si en setning og spill av testlyden.</translation>
    </message>
    <message>
        <source>Ready for the conversation</source>
        <translation>Klar for samtalen</translation>
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
        <translation>Bakgrunnen er ryddig og nøytral, uten noe privat.</translation>
    </message>
    <message>
        <source>The name badge with the title is seen in the picture.</source>
        <translation>Navneskiltet med tittel synes i bildet.</translation>
    </message>
    <message>
        <source>You wear work clothes, or suitable ones if you work elsewhere.</source>
        <translation>Du har på deg arbeidsklær, eller passende klær hvis du arbeider et annet sted.</translation>
    </message>
    <message>
        <source>The patient sees your face and your hands when you speak.</source>
        <translation>Pasienten ser ansiktet og hendene dine når du snakker.</translation>
    </message>
    <message>
        <source>Nobody else is in the room, or the patient knows who it is.</source>
        <translation>Ingen andre er i rommet, eller pasienten vet hvem det er.</translation>
    </message>
    <message>
        <source>No screen, board or paper about patients is in the picture.</source>
        <translation>Ingen skjerm, tavle eller papirer med pasientopplysninger synes i bildet.</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>Whether video suits this patient</source>
        <translation>Om video egner seg for pasienten</translation>
    </message>
    <message>
        <source>Which meeting service to use for whom</source>
        <translation>Hvilken videoløsning som brukes til hvem</translation>
    </message>
    <message>
        <source>Teams when a patient takes part</source>
        <translation>Teams når en pasient deltar</translation>
    </message>
    <message>
        <source>Network by cable</source>
        <translation>Nettverk med kabel</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Hodesett</translation>
    </message>
    <message>
        <source>Several people at one camera</source>
        <translation>Flere personer ved ett kamera</translation>
    </message>
    <message>
        <source>Which browser to use</source>
        <translation>Hvilken nettleser du skal bruke</translation>
    </message>
    <message>
        <source>Testing sound and picture beforehand</source>
        <translation>Test av lyd og bilde på forhånd</translation>
    </message>
    <message>
        <source>Virtual desktop, and sharing a phone&apos;s network</source>
        <translation>Virtuell arbeidsplass og nett delt fra mobiltelefonen</translation>
    </message>
    <message>
        <source>Two screens</source>
        <translation>To skjermer</translation>
    </message>
    <message>
        <source>A room where nobody overhears</source>
        <translation>Et rom der ingen andre kan høre</translation>
    </message>
    <message>
        <source>Sign on the door</source>
        <translation>Skilt på døren</translation>
    </message>
    <message>
        <source>Background, light, clothes and badge</source>
        <translation>Bakgrunn, lys, klær og navneskilt</translation>
    </message>
    <message>
        <source>Training before the first meeting</source>
        <translation>Opplæring før det første møtet</translation>
    </message>
    <message>
        <source>How the patient is identified</source>
        <translation>Hvordan pasienten identifiseres</translation>
    </message>
    <message>
        <source>How you show who you are</source>
        <translation>Hvordan du viser hvem du er</translation>
    </message>
    <message>
        <source>Everyone introduces themselves</source>
        <translation>Alle presenterer seg</translation>
    </message>
    <message>
        <source>Speaking about confidentiality</source>
        <translation>Informasjon om taushetsplikt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Locking the meeting room</source>
        <translation>Låsing av møterommet</translation>
    </message>
    <message>
        <source>Waiting room, and letting people in</source>
        <translation>Lobbyen og å slippe inn deltakere</translation>
    </message>
    <message>
        <source>Comparing with the list of participants</source>
        <translation>Sammenligning med deltakerlisten</translation>
    </message>
    <message>
        <source>What to do about somebody unknown</source>
        <translation>Hva du gjør hvis en deltaker er ukjent</translation>
    </message>
    <message>
        <source>How many may take part</source>
        <translation>Hvor mange som kan delta</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Showing documents</source>
        <translation>Visning av dokumenter</translation>
    </message>
    <message>
        <source>Sharing a window or the whole screen</source>
        <translation>Deling av ett vindu eller hele skjermen</translation>
    </message>
    <message>
        <source>E-mail and personal data in invitations</source>
        <translation>E-post og personopplysninger i innkallinger</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>Barn og unge</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Summing up at the end</source>
        <translation>Oppsummering til slutt</translation>
    </message>
    <message>
        <source>Ending the meeting so that the room closes</source>
        <translation>Avslutning av møtet, slik at rommet stenges</translation>
    </message>
    <message>
        <source>Documentation in the record</source>
        <translation>Dokumentasjon i journalen</translation>
    </message>
    <message>
        <source>Saving attachments in time</source>
        <translation>Lagring av vedlegg i tide</translation>
    </message>
    <message>
        <source>No fee when the technology fails</source>
        <translation>Ingen egenandel når teknikken svikter</translation>
    </message>
    <message>
        <source>Reporting faults</source>
        <translation>Melding av feil</translation>
    </message>
    <message>
        <source>What to do when video does not work</source>
        <translation>Hva du gjør når videoen ikke virker</translation>
    </message>
    <message>
        <source>How long the guideline holds</source>
        <translation>Hvor lenge retningslinjen gjelder</translation>
    </message>
    <message>
        <source>Only those who need the information</source>
        <translation>Bare de som trenger opplysningene</translation>
    </message>
    <message>
        <source>Camera on during the meeting</source>
        <translation>Kameraet på under møtet</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Håndsopprekning</translation>
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
        <translation>Kan bli bedre</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Må rettes</translation>
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
        <translation>Klar, men noe kan bli bedre.</translation>
    </message>
    <message>
        <source>Not ready: something must be fixed.</source>
        <translation>Ikke klar: Noe må rettes.</translation>
    </message>
    <message>
        <source>Something could not be tested.</source>
        <translation>Noe kunne ikke testes.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sjekker…</translation>
    </message>
</context>
</TS>
