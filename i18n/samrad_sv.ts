<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AfterwardsPage</name>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
</context>
<context>
    <name>AfterwardsPlace</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreedForm</name>
    <message>
        <source>What was agreed</source>
        <translation>Vad har bestämts?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det?</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när?</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Ändra inte</translation>
    </message>
    <message>
        <source>Write what was agreed first.</source>
        <translation>Skriv först vad som har bestämts.</translation>
    </message>
    <message>
        <source>This looks like an identity number, so it was covered. Numbers belong in the record only.</source>
        <translation>Det här ser ut som ett personnummer och har därför dolts. Personnummer hör bara hemma i journalen.</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Behåll ändringen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>AgreedRow</name>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation>Vem: {who}</translation>
    </message>
    <message>
        <source>By when: {day}</source>
        <translation>Senast: {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>{what}: line {number}</source>
        <translation>{what}: rad {number}</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>The guideline does not speak of this.</source>
        <translation>Riktlinjen säger inget om det här.</translation>
    </message>
    <message>
        <source>Press again: {action}</source>
        <translation>Tryck igen: {action}</translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n sak till</numerusform>
            <numerusform>%n saker till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsBox</name>
    <message>
        <source>Nothing to point out now.</source>
        <translation>Inget att uppmärksamma just nu.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Use</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Answer the questions to see which service to use.</source>
        <translation>Svara på frågorna så ser du vilken tjänst du ska använda.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the guideline leaves unclear here</source>
        <translation>
            <numerusform>%n sak är oklar i riktlinjen här</numerusform>
            <numerusform>%n saker är oklara i riktlinjen här</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one do you use?</source>
        <translation>Vilken använder du?</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>Det här säger riktlinjen</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>{text} (not in the guideline, from {source})</source>
        <translation>{text} (står inte i riktlinjen, från {source})</translation>
    </message>
    <message>
        <source>{text} (not in the guideline)</source>
        <translation>{text} (står inte i riktlinjen)</translation>
    </message>
    <message>
        <source>A person must decide</source>
        <translation>En människa måste avgöra</translation>
    </message>
    <message>
        <source>No video service</source>
        <translation>Ingen videotjänst</translation>
    </message>
    <message>
        <source>{first}, or {others}</source>
        <translation>{first} eller {others}</translation>
    </message>
    <message>
        <source>To choose from: {services}</source>
        <translation>Att välja mellan: {services}</translation>
    </message>
    <message>
        <source>{id}, {strength}: {text}</source>
        <translation>{id}, {strength}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n participant(s)</source>
        <translation>
            <numerusform>Färre än %n deltagare</numerusform>
            <numerusform>Färre än %n deltagare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n participant(s)</source>
        <translation>
            <numerusform>Högst %n deltagare</numerusform>
            <numerusform>Högst %n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Not {service}: {text}</source>
        <translation>Inte {service}: {text}</translation>
    </message>
    <message>
        <source>{sentence} Use instead: {instead}.</source>
        <translation>{sentence} Använd i stället: {instead}.</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation>Använd mallen</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Not in the guideline. From: {source}</source>
        <translation>Står inte i riktlinjen. Från: {source}</translation>
    </message>
    <message>
        <source>Not in the guideline</source>
        <translation>Står inte i riktlinjen</translation>
    </message>
</context>
<context>
    <name>BeginButtons</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Börja</translation>
    </message>
    <message>
        <source>Press again: the interrupted meeting is forgotten</source>
        <translation>Tryck igen: det avbrutna mötet glöms</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Choose an organisation</source>
        <translation>Välj en organisation</translation>
    </message>
    <message>
        <source>No organisation is chosen</source>
        <translation>Ingen organisation är vald</translation>
    </message>
    <message>
        <source>How a meeting goes stands in the guideline of your organisation.</source>
        <translation>Riktlinjen i din organisation säger hur mötet ska gå till.</translation>
    </message>
    <message>
        <source>There is no script for this meeting</source>
        <translation>Det finns inget mötesstöd för det här mötet</translation>
    </message>
    <message>
        <source>The guideline has none for what was answered on the Meeting page. Other answers may lead to one. The cards below and the end of the meeting work without it.</source>
        <translation>Riktlinjen har inget för det du har svarat på sidan Möte. Andra svar kan leda till ett. Korten här nedanför och avslutningen av mötet fungerar ändå.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n steg</numerusform>
            <numerusform>%n steg</numerusform>
        </translation>
    </message>
    <message>
        <source>Another kind of meeting</source>
        <translation>En annan sorts möte</translation>
    </message>
</context>
<context>
    <name>BeginFields</name>
    <message>
        <source>For the sentences that are read aloud. Kept in memory only, never written.</source>
        <translation>För det som läses högt. Finns bara i minnet och sparas aldrig.</translation>
    </message>
    <message>
        <source>Any of them can be left empty: “[your name]” then stands in the sentence, for you to say.</source>
        <translation>Är ett fält tomt står det till exempel ”[ditt namn]” i meningen, så att du säger det själv.</translation>
    </message>
    <message>
        <source>&amp;Your name, as you say it</source>
        <translation>&amp;Ditt namn, som du säger det</translation>
    </message>
    <message>
        <source>Name of the p&amp;erson it is about</source>
        <translation>&amp;Namn på den som mötet gäller</translation>
    </message>
    <message>
        <source>Pu&amp;rpose of the meeting</source>
        <translation>Sy&amp;ftet med mötet</translation>
    </message>
    <message>
        <source>En&amp;ds at</source>
        <translation>S&amp;luttid</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte angiven</translation>
    </message>
    <message>
        <source>That looks like an identity number, so it was taken away. Write the name only: numbers do not belong here.</source>
        <translation>Det ser ut som ett personnummer och togs bort. Skriv bara namnet: nummer hör inte hemma här.</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>&amp;Name, then Enter. Or paste the whole list</source>
        <translation>&amp;Namn och sedan Enter. Eller klistra in hela listan</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>Vilka som syns</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Paste the list</source>
        <translation>Klistra in listan</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna en fil…</translation>
    </message>
    <message>
        <source>I have looked now</source>
        <translation>Jag har tittat nu</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>How many does the meeting show?</source>
        <translation>Hur många visar mötet?</translation>
    </message>
    <message>
        <source>One fewer in the meeting</source>
        <translation>En färre i mötet</translation>
    </message>
    <message>
        <source>One more in the meeting</source>
        <translation>En till i mötet</translation>
    </message>
    <message>
        <source>How many wait in the lobby?</source>
        <translation>Hur många väntar i lobbyn?</translation>
    </message>
    <message>
        <source>One fewer in the lobby</source>
        <translation>En färre i lobbyn</translation>
    </message>
    <message>
        <source>One more in the lobby</source>
        <translation>En till i lobbyn</translation>
    </message>
    <message>
        <source>Locked: not said</source>
        <translation>Låst: inte angivet</translation>
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
        <translation>Spelas in: inte angivet</translation>
    </message>
    <message>
        <source>Recorded: no</source>
        <translation>Spelas in: nej</translation>
    </message>
    <message>
        <source>Recorded: yes</source>
        <translation>Spelas in: ja</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the list of the meeting first.</source>
        <translation>Det finns inget att klistra in. Kopiera först mötets lista.</translation>
    </message>
    <message>
        <source>This cannot be opened. Copy the names instead.</source>
        <translation>Det här går inte att öppna. Kopiera namnen i stället.</translation>
    </message>
    <message>
        <source>Open a list of names</source>
        <translation>Öppna en namnlista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listor (*.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Släpp in</translation>
    </message>
    <message>
        <source>In the lobby</source>
        <translation>I lobbyn</translation>
    </message>
</context>
<context>
    <name>BoardRows</name>
    <message>
        <source>not on your list</source>
        <translation>inte på din lista</translation>
    </message>
    <message>
        <source>as “{name}”</source>
        <translation>som ”{name}”</translation>
    </message>
    <message>
        <source>not seen, perhaps “{name}”</source>
        <translation>inte sedd, kanske ”{name}”</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>inte sedd</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>kanske {name}</translation>
    </message>
    <message>
        <source>in the lobby at {time}</source>
        <translation>i lobbyn kl. {time}</translation>
    </message>
    <message>
        <source>seen at {time}</source>
        <translation>sedd kl. {time}</translation>
    </message>
    <message>
        <source>host</source>
        <translation>värd</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gäst</translation>
    </message>
    <message>
        <source>the name is not what it looks like</source>
        <translation>namnet är inte vad det ser ut att vara</translation>
    </message>
</context>
<context>
    <name>BoardSummary</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Keep those who went: this was a part of the list</source>
        <translation>Behåll dem som har gått: det här var bara en del av listan</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>You have not looked yet.</source>
        <translation>Du har inte tittat ännu.</translation>
    </message>
    <message>
        <source>As you saw it at {time}</source>
        <translation>Som du såg det kl. {time}</translation>
    </message>
    <message numerus="yes">
        <source>You have named %n in the meeting.</source>
        <translation>
            <numerusform>Du har namn på %n i mötet.</numerusform>
            <numerusform>Du har namn på %n i mötet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting shows %n,</source>
        <translation>
            <numerusform>Mötet visar %n,</numerusform>
            <numerusform>Mötet visar %n,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you have named %n:</source>
        <translation>
            <numerusform>du har namn på %n:</numerusform>
            <numerusform>du har namn på %n:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown.</source>
        <translation>
            <numerusform>%n okänd.</numerusform>
            <numerusform>%n okända.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many. Look who has left.</source>
        <translation>
            <numerusform>%n för mycket. Se vem som har gått.</numerusform>
            <numerusform>%n för många. Se vilka som har gått.</numerusform>
        </translation>
    </message>
    <message>
        <source>that fits.</source>
        <translation>det stämmer.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not taken as names</source>
        <translation>
            <numerusform>%n rad lästes inte som namn</numerusform>
            <numerusform>%n rader lästes inte som namn</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} ({why})</source>
        <translation>{line} ({why})</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken.</source>
        <translation>
            <numerusform>%n namn togs med.</numerusform>
            <numerusform>%n namn togs med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came and nobody went. Same: {number}</source>
        <translation>Ingen har kommit och ingen har gått. Kvar: {number}</translation>
    </message>
    <message>
        <source>Came: {names}</source>
        <translation>Har kommit: {names}</translation>
    </message>
    <message>
        <source>Went: {names}</source>
        <translation>Har gått: {names}</translation>
    </message>
    <message>
        <source>Let in: {names}</source>
        <translation>Insläppta: {names}</translation>
    </message>
    <message>
        <source>Back in the lobby: {names}</source>
        <translation>Tillbaka i lobbyn: {names}</translation>
    </message>
    <message>
        <source>Same: {number}</source>
        <translation>Kvar: {number}</translation>
    </message>
    <message>
        <source>Perhaps “{before}” is called “{after}” now. Ask.</source>
        <translation>”{before}” heter kanske ”{after}” nu. Fråga.</translation>
    </message>
    <message>
        <source>There are more or fewer called “{name}” now. Find out who is who.</source>
        <translation>Nu är det fler eller färre som heter ”{name}”. Ta reda på vem som är vem.</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>How does it go on?</source>
        <translation>Hur går det vidare?</translation>
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
        <translation>Spara datumet till kalendern</translation>
    </message>
    <message>
        <source>Saved: {path}. Open it, and your calendar takes the day over.</source>
        <translation>Sparad: {path}. Öppna filen så läggs datumet in i din kalender.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Choose another folder.</source>
        <translation>Filen {path} kunde inte sparas. Välj en annan mapp.</translation>
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
        <translation>&amp;Kamera som används</translation>
    </message>
    <message>
        <source>Camera picture, mirrored</source>
        <translation>Kamerabild, spegelvänd</translation>
    </message>
    <message>
        <source>The camera works, but its picture cannot be shown here.</source>
        <translation>Kameran fungerar, men bilden kan inte visas här.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kameran startar…</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>{fps} pictures a second</source>
        <translation>{fps} bilder i sekunden</translation>
    </message>
    <message>
        <source>{size}, {rate}, mirrored</source>
        <translation>{size}, {rate}, spegelvänd</translation>
    </message>
</context>
<context>
    <name>CardFold</name>
    <message>
        <source>Print this card…</source>
        <translation>Skriv ut det här kortet…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Öppna sidan</translation>
    </message>
</context>
<context>
    <name>CardsByHand</name>
    <message>
        <source>Something happens</source>
        <translation>Om något händer</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>How it is done</source>
        <translation>Så gör du</translation>
    </message>
    <message>
        <source>There are no cards for this guideline yet.</source>
        <translation>Det finns inga kort för den här riktlinjen än.</translation>
    </message>
</context>
<context>
    <name>ClearingLine</name>
    <message>
        <source>Clearing the summary</source>
        <translation>När sammanfattningen rensas</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Behåll den lite till</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Rensa den nu</translation>
    </message>
    <message>
        <source>Press again: it cannot come back</source>
        <translation>Tryck igen: den går inte att få tillbaka</translation>
    </message>
    <message>
        <source>Cleared in {left}. Copy it into the record before that.</source>
        <translation>Rensas om {left}. Kopiera den till journalen innan dess.</translation>
    </message>
    <message>
        <source>The summary is cleared within a minute.</source>
        <translation>Sammanfattningen rensas inom en minut.</translation>
    </message>
    <message>
        <source>The summary will be cleared soon. Copy it into the record before that.</source>
        <translation>Sammanfattningen rensas snart. Kopiera den till journalen innan dess.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Tillbaka till steget</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>CompactWindow</name>
    <message>
        <source>Meeting – Samråd</source>
        <translation>Möte – Samråd</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>Stort fönster</translation>
    </message>
    <message>
        <source>This desktop does not let a window stay on top: use the window&apos;s own menu.</source>
        <translation>Skrivbordet låter inte ett fönster ligga kvar överst: använd fönstrets egen meny.</translation>
    </message>
</context>
<context>
    <name>ConnectPanel</name>
    <message>
        <source>How Samråd knows who is in</source>
        <translation>Så vet Samråd vilka som är med</translation>
    </message>
    <message>
        <source>&amp;Let Samråd follow the list</source>
        <translation>&amp;Låt Samråd följa listan</translation>
    </message>
    <message>
        <source>Keep the list by &amp;hand</source>
        <translation>Fyll i listan för &amp;hand</translation>
    </message>
    <message>
        <source>Close and clear the list</source>
        <translation>Stäng och rensa listan</translation>
    </message>
    <message>
        <source>In everybody&apos;s list Samråd stands as “{name}”. Tell the participants that it is you: it hears and records nothing.</source>
        <translation>I allas deltagarlista står Samråd som ”{name}”. Berätta för deltagarna att det är du: Samråd varken hör eller spelar in något.</translation>
    </message>
    <message>
        <source>The invitation leads to {host}. Your organisation has not named this server, so Samråd does not ask it.</source>
        <translation>Inbjudan leder till {host}. Din organisation har inte angett den servern, så Samråd frågar den inte.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>No number stated. Ask your unit.</source>
        <translation>Inget nummer anges. Fråga på din enhet.</translation>
    </message>
    <message>
        <source>Choose {choice}</source>
        <translation>Välj {choice}</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Öppna sidan</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Whom to call now</source>
        <translation>Vem du kan ringa nu</translation>
    </message>
    <message>
        <source>The guideline names nobody to call. Ask your unit.</source>
        <translation>Riktlinjen anger ingen att ringa. Fråga på din enhet.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy “{text}”</source>
        <translation>Kopiera ”{text}”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>{words}: {text}</source>
        <translation>{words}: {text}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Starts at {time}</source>
        <translation>Börjar kl. {time}</translation>
    </message>
    <message>
        <source>Started at {time}</source>
        <translation>Började kl. {time}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n minute(s)</source>
        <translation>
            <numerusform>Börjar om %n minut</numerusform>
            <numerusform>Börjar om %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Börjar nu</translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>Började för %n minut sedan</numerusform>
            <numerusform>Började för %n minuter sedan</numerusform>
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
            <numerusform>%n sak måste åtgärdas</numerusform>
            <numerusform>%n saker måste åtgärdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be tested</source>
        <translation>
            <numerusform>%n sak kunde inte testas</numerusform>
            <numerusform>%n saker kunde inte testas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready – %n thing(s) can be better</source>
        <translation>
            <numerusform>Redo – %n sak kan bli bättre</numerusform>
            <numerusform>Redo – %n saker kan bli bättre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still looking at %n thing(s)…</source>
        <translation>
            <numerusform>Kontrollerar fortfarande %n sak…</numerusform>
            <numerusform>Kontrollerar fortfarande %n saker…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in order</source>
        <translation>
            <numerusform>%n sak är i sin ordning</numerusform>
            <numerusform>%n saker är i sin ordning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) you can look at</source>
        <translation>
            <numerusform>%n sak till som du kan titta på</numerusform>
            <numerusform>%n saker till som du kan titta på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Co&amp;py facts</source>
        <translation>Ko&amp;piera uppgifter</translation>
    </message>
    <message>
        <source>Something went wrong in Samråd.</source>
        <translation>Något gick fel i Samråd.</translation>
    </message>
    <message>
        <source>Your meeting is not affected. Close Samråd and open it again when it suits you.</source>
        <translation>Ditt möte påverkas inte. Stäng Samråd och öppna det igen när det passar dig.</translation>
    </message>
    <message>
        <source>No note of it could be written on this computer.</source>
        <translation>Det gick inte att skriva en anteckning om det på den här datorn.</translation>
    </message>
    <message>
        <source>A note for your service desk is in {path}. It holds no names, pictures or sound.</source>
        <translation>En anteckning till it-supporten finns i {path}. Den innehåller varken namn, bilder eller ljud.</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>&amp;User name for the server</source>
        <translation>&amp;Användarnamn till servern</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Lösen&amp;ord</translation>
    </message>
    <message>
        <source>Keep it in the computer&apos;s keyring</source>
        <translation>Spara det i datorns nyckelring</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logga in</translation>
    </message>
</context>
<context>
    <name>DetailsFold</name>
    <message>
        <source>Names, languages and end</source>
        <translation>Namn, språk och sluttid</translation>
    </message>
</context>
<context>
    <name>DevicePicker</name>
    <message>
        <source>Automatic</source>
        <translation>Automatiskt</translation>
    </message>
    <message>
        <source>Automatic: {name}</source>
        <translation>Automatiskt: {name}</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Okänd enhet</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (inte ansluten)</translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>To do after the meeting</source>
        <translation>Att göra efter mötet</translation>
    </message>
    <message>
        <source>The guideline asks for nothing here.</source>
        <translation>Riktlinjen kräver inget här.</translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <source>Open the page</source>
        <translation>Öppna sidan</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Senast {day}</translation>
    </message>
    <message>
        <source>Save by {day}</source>
        <translation>Spara senast {day}</translation>
    </message>
    <message>
        <source>Save the day for the calendar…</source>
        <translation>Spara datumet till kalendern…</translation>
    </message>
    <message>
        <source>Not in the guideline. From: {source}</source>
        <translation>Står inte i riktlinjen. Från: {source}</translation>
    </message>
    <message>
        <source>Not in the guideline</source>
        <translation>Står inte i riktlinjen</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>Det här säger riktlinjen</translation>
    </message>
    <message>
        <source>The guideline says: {strength}</source>
        <translation>Riktlinjen säger: {strength}</translation>
    </message>
</context>
<context>
    <name>EarsStep</name>
    <message>
        <source>Both ears</source>
        <translation>Båda öronen</translation>
    </message>
    <message>
        <source>Listen…</source>
        <translation>Lyssna…</translation>
    </message>
    <message>
        <source>A soft sound plays on the left, then on the right. Say where you hear it.</source>
        <translation>Ett svagt ljud spelas upp till vänster och sedan till höger. Välj var du hör det.</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Spela upp igen</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Spela upp ljudet</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>End the meeting…</source>
        <translation>Avsluta mötet…</translation>
    </message>
</context>
<context>
    <name>EndingPanel</name>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>What ends the meeting</source>
        <translation>Det som avslutar mötet</translation>
    </message>
    <message>
        <source>Close every document and window that you have shown.</source>
        <translation>Stäng alla dokument och fönster som du har visat.</translation>
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
        <translation>Inte gjort ännu</translation>
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
        <translation>{done}. De andra kopplas bort om {left}.</translation>
    </message>
    <message>
        <source>{done}. The time is up: look whether the room is empty.</source>
        <translation>{done}. Tiden är ute: titta efter om rummet är tomt.</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Det har jag gjort</translation>
    </message>
    <message>
        <source>I have stopped it</source>
        <translation>Jag har stoppat det</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Ändå inte gjort</translation>
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
        <translation>Inget möte har avslutats här</translation>
    </message>
    <message>
        <source>End the meeting…</source>
        <translation>Avsluta mötet…</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>You said it is done. {what}</source>
        <translation>Du har markerat det som gjort. {what}</translation>
    </message>
    <message>
        <source>Still to do. {what}</source>
        <translation>Kvar att göra. {what}</translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message>
        <source>The meeting is over, and nobody is in the room any more.</source>
        <translation>Mötet är slut, och ingen är kvar i rummet.</translation>
    </message>
    <message>
        <source>The meeting is not ended yet.</source>
        <translation>Mötet är inte avslutat ännu.</translation>
    </message>
    <message>
        <source>Nobody can tell who is in the room: the list is not live.</source>
        <translation>Det går inte att säga vilka som är i rummet: listan uppdateras inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait outside, in the lobby or on the way in.</source>
        <translation>
            <numerusform>%n väntar utanför, i lobbyn eller på väg in.</numerusform>
            <numerusform>%n väntar utanför, i lobbyn eller på väg in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows nobody in the room.</source>
        <translation>Listan visar ingen i rummet.</translation>
    </message>
    <message numerus="yes">
        <source>%n still in the room, you perhaps among them</source>
        <translation>
            <numerusform>%n är kvar i rummet, kanske du själv</numerusform>
            <numerusform>%n är kvar i rummet, kanske du själv bland dem</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are put out in {left}. It can still be stopped.</source>
        <translation>De andra kopplas bort om {left}. Det går fortfarande att stoppa.</translation>
    </message>
    <message>
        <source>The others are put out soon. It can still be stopped.</source>
        <translation>De andra kopplas snart bort. Det går fortfarande att stoppa.</translation>
    </message>
    <message>
        <source>The list already shows nobody in the room.</source>
        <translation>Listan visar att ingen är kvar i rummet.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} av {all} gjort</translation>
    </message>
    <message>
        <source>{count}: {consequence} Still to do. {what}</source>
        <translation>{count}: {consequence} Kvar att göra: {what}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>the room is still open for others.</source>
        <translation>rummet är fortfarande öppet för andra.</translation>
    </message>
    <message>
        <source>the meeting is not quite ended.</source>
        <translation>mötet är inte helt avslutat.</translation>
    </message>
    <message>
        <source>All is done, as you say. Nobody can confirm it: the list is not live.</source>
        <translation>Du har markerat allt som gjort. Det går inte att bekräfta: listan uppdateras inte.</translation>
    </message>
    <message>
        <source>All is done and the room is empty, but somebody waits outside and may come in.</source>
        <translation>Allt är gjort och rummet är tomt, men någon väntar utanför och kan komma in.</translation>
    </message>
    <message>
        <source>All is done, but the list still shows people in the room.</source>
        <translation>Allt är gjort, men listan visar fortfarande deltagare i rummet.</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>Samråd checks by itself while this page is open. Nothing is recorded unless you ask to hear yourself.</source>
        <translation>Samråd kontrollerar utrustningen automatiskt så länge sidan är öppen. Inget spelas in om du inte ber om att få höra dig själv.</translation>
    </message>
    <message>
        <source>&amp;Report for the service desk…</source>
        <translation>&amp;Rapport till it-supporten…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt det vara som det är</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Det stämmer inte</translation>
    </message>
    <message>
        <source>The conversation starts soon and something must be fixed: see plan B on Equipment.</source>
        <translation>Samtalet börjar snart och något måste åtgärdas: se plan B under Utrustning.</translation>
    </message>
</context>
<context>
    <name>ExpectedPanel</name>
    <message>
        <source>Who is expected</source>
        <translation>Vilka ska vara med?</translation>
    </message>
    <message>
        <source>Expect one more: name, role</source>
        <translation>En till som väntas: namn, roll</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No identity numbers here: write the name only.</source>
        <translation>Inga personnummer här: skriv bara namnet.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Skriv först ett namn.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: not here</source>
        <translation>{name}: inte här</translation>
    </message>
    <message>
        <source>{name}: was not here</source>
        <translation>{name}: var inte här</translation>
    </message>
    <message>
        <source>{name}: here</source>
        <translation>{name}: är här</translation>
    </message>
    <message>
        <source>{name}: probably here</source>
        <translation>{name}: är troligen här</translation>
    </message>
    <message>
        <source>{name}: was here</source>
        <translation>{name}: var här</translation>
    </message>
    <message>
        <source>{name}: probably was here</source>
        <translation>{name}: var troligen här</translation>
    </message>
    <message>
        <source>{sentence}, as {name}</source>
        <translation>{sentence}, som {name}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>{here} of {expected} here</source>
        <translation>{here} av {expected} är här</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n okänd</numerusform>
            <numerusform>%n okända</numerusform>
        </translation>
    </message>
    <message>
        <source>When last seen: {words}</source>
        <translation>Senast sett: {words}</translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message numerus="yes">
        <source>This guideline ran out %n day(s) ago, on {day}. It can still be used: ask whoever is responsible for it whether it holds.</source>
        <translation>
            <numerusform>Riktlinjen gick ut för %n dag sedan, den {day}. Den kan fortfarande användas: fråga den som ansvarar för den om den gäller.</numerusform>
            <numerusform>Riktlinjen gick ut för %n dagar sedan, den {day}. Den kan fortfarande användas: fråga den som ansvarar för den om den gäller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultHelp</name>
    <message>
        <source>Report on the equipment, to copy or save</source>
        <translation>Rapport om utrustningen, att kopiera eller spara</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Vem du kan ringa</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Check again: {check}</source>
        <translation>Kontrollera igen: {check}</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What was found</source>
        <translation>Kontrollens resultat</translation>
    </message>
</context>
<context>
    <name>FinishedCard</name>
    <message>
        <source>That was the last step</source>
        <translation>Det var det sista steget</translation>
    </message>
    <message>
        <source>End the meeting for everybody, so that nobody stays.</source>
        <translation>Avsluta mötet för alla, så att ingen blir kvar.</translation>
    </message>
    <message>
        <source>Steps not visited</source>
        <translation>Steg som inte har visats</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>At the end, %n steps not visited</source>
        <translation>
            <numerusform>Du är vid slutet. %n steg har inte visats.</numerusform>
            <numerusform>Du är vid slutet. %n steg har inte visats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>Gå till {step}</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>shown</source>
        <translation>visas</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>döljs</translation>
    </message>
</context>
<context>
    <name>GuidedCard</name>
    <message>
        <source>&amp;Guided check</source>
        <translation>&amp;Guidad kontroll</translation>
    </message>
    <message>
        <source>End the guided check</source>
        <translation>Avsluta den guidade kontrollen</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Mätningens förlopp</translation>
    </message>
    <message>
        <source>Guided check, step {number} of {count}: {title}</source>
        <translation>Guidad kontroll, steg {number} av {count}: {title}</translation>
    </message>
    <message>
        <source>{seconds} s at most</source>
        <translation>högst {seconds} s</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>GuidelineLine</name>
    <message numerus="yes">
        <source>%n point(s) to settle in this guideline</source>
        <translation>
            <numerusform>%n oklar punkt i riktlinjen</numerusform>
            <numerusform>%n oklara punkter i riktlinjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå upp</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>Next consultation</source>
        <translation>Nästa samtal</translation>
    </message>
    <message>
        <source>Clears the answers, the invitation and every name</source>
        <translation>Tar bort svaren, inbjudan och alla namn</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>What Samråd is for</source>
        <translation>Det här är Samråd till för</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Om något inte fungerar</translation>
    </message>
    <message>
        <source>About Samråd</source>
        <translation>Om Samråd</translation>
    </message>
    <message>
        <source>It keeps no health information and gives no advice on care.</source>
        <translation>Det sparar inga hälsouppgifter och ger inga råd om vård.</translation>
    </message>
    <message>
        <source>Picture, sound, invitations and names stay on this computer and are not saved. Samråd sends nothing, unless your organisation named a server to try, and makes no sound unless you ask for it.</source>
        <translation>Bild, ljud, inbjudningar och namn stannar på den här datorn och sparas inte. Samråd skickar ingenting, om inte din organisation har angett en server att prova, och låter inte om du inte ber om det.</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Visa den här hjälpen</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>Kontrollera allt igen</translation>
    </message>
    <message>
        <source>Next part of the window; with Shift, the one before</source>
        <translation>Nästa del av fönstret, med Skift den föregående</translation>
    </message>
    <message>
        <source>Go to the first page; 2 is the second, and so on</source>
        <translation>Gå till första sidan; 2 är den andra och så vidare</translation>
    </message>
    <message>
        <source>Give the first answer to a question; 2 is the second, and so on</source>
        <translation>Ge första svaret på en fråga; 2 är det andra, och så vidare</translation>
    </message>
    <message>
        <source>Paste an invitation, in its field on Meeting</source>
        <translation>Klistra in en inbjudan i fältet på Möte</translation>
    </message>
    <message>
        <source>Search, on Look up</source>
        <translation>Sök, på Slå upp</translation>
    </message>
    <message>
        <source>Samråd stands beside your video meeting. It says which service your organisation&apos;s guideline asks for, what to prepare and what is in an invitation. It checks that camera, microphone, loudspeaker and network work, and says what to do when they do not. It leads through the meeting step by step, compares who is there with who is expected, and helps to end it.</source>
        <translation>Samråd står bredvid ditt videomöte. Det säger vilken tjänst din organisations riktlinje anger, vad du ska förbereda och vad som står i en inbjudan. Det kontrollerar att kamera, mikrofon, högtalare och nätverk fungerar och säger vad du ska göra när de inte gör det. Det leder dig genom mötet steg för steg, jämför vilka som är på plats med vilka du väntar och hjälper dig att avsluta det.</translation>
    </message>
    <message>
        <source>Next step of the script; Backspace goes back, 1 to 4 choose a way on</source>
        <translation>Nästa steg i mötesstödet; Backsteg går tillbaka, 1 till 4 väljer hur det går vidare</translation>
    </message>
    <message>
        <source>Skip the step of the script</source>
        <translation>Hoppa över steget i mötesstödet</translation>
    </message>
    <message>
        <source>Somebody came in: stop, and go on, in the script</source>
        <translation>Någon kom in: pausa och fortsätt, i mötesstödet</translation>
    </message>
    <message>
        <source>Show the card that is offered, in the script</source>
        <translation>Visa kortet som erbjuds, i mötesstödet</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Hide or show every name</source>
        <translation>Dölj eller visa alla namn</translation>
    </message>
    <message>
        <source>Small window with script and participants, and back</source>
        <translation>Litet fönster med mötesstöd och deltagare, och tillbaka</translation>
    </message>
    <message>
        <source>Go to what can be done with the person in the list</source>
        <translation>Gå till det du kan göra med personen i listan</translation>
    </message>
    <message>
        <source>Let in the person in the list; D sends them away</source>
        <translation>Släpp in personen i listan; D nekar personen</translation>
    </message>
    <message>
        <source>Mute the person in the list; U unmutes</source>
        <translation>Stäng av mikrofonen för personen i listan; U sätter på den</translation>
    </message>
    <message>
        <source>Lower the hand of the person in the list</source>
        <translation>Ta ner handen för personen i listan</translation>
    </message>
    <message>
        <source>Say who the person in the list is</source>
        <translation>Ange vem personen i listan är</translation>
    </message>
    <message>
        <source>Remove the person in the list, at the second press</source>
        <translation>Ta bort personen i listan: tryck två gånger</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Vanlig textstorlek</translation>
    </message>
    <message>
        <source>Close Samråd</source>
        <translation>Stäng Samråd</translation>
    </message>
    <message>
        <source>Copy the facts about this program and send them to your service desk. The log helps too. Neither holds names, pictures or sound.</source>
        <translation>Kopiera uppgifterna om programmet och skicka dem till it-supporten. Loggen är också till hjälp. Inget av det innehåller namn, bilder eller ljud.</translation>
    </message>
    <message>
        <source>Copy &amp;facts</source>
        <translation>Kopiera &amp;uppgifter</translation>
    </message>
    <message>
        <source>&amp;Log folder</source>
        <translation>&amp;Loggmapp</translation>
    </message>
    <message>
        <source>&amp;Settings folder</source>
        <translation>Mapp med &amp;inställningar</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL) 1.2.</source>
        <translation>Fri programvara under licensen European Union Public Licence (EUPL) 1.2.</translation>
    </message>
    <message>
        <source>Show the l&amp;icence</source>
        <translation>Visa li&amp;censen</translation>
    </message>
    <message>
        <source>Software &amp;by others</source>
        <translation>Programvara från &amp;andra</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message with Ctrl+V.</source>
        <translation>Kopierat. Klistra in det i ditt meddelande med Ctrl+V.</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is: {path}</source>
        <translation>Mappen kunde inte öppnas. Den finns här: {path}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>Programvara från andra</translation>
    </message>
    <message>
        <source>The file {name} is missing.</source>
        <translation>Filen {name} saknas.</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Show names</source>
        <translation>Visa namn</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Dölj namn</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Namnen är dolda</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>Namnen visas</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Put this away</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>The browser that your guideline asks for was not found. The meeting opens in your usual one.</source>
        <translation>Webbläsaren som riktlinjen anger hittades inte. Mötet öppnas i din vanliga webbläsare.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and paste it into the browser yourself.</source>
        <translation>Webbläsaren kunde inte öppnas. Kopiera länken och klistra in den i webbläsaren själv.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Inbjudan</translation>
    </message>
    <message>
        <source>Paste the invitation, or drop the file from your calendar (.ics) or mail (.eml). It is read on this computer and kept in memory only.</source>
        <translation>Klistra in inbjudan, eller dra hit filen från kalendern (.ics) eller e-posten (.eml). Den läses på den här datorn och sparas inte.</translation>
    </message>
    <message>
        <source>Text of the invitation, private data covered</source>
        <translation>Inbjudans text, med personuppgifterna dolda</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna en fil…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Ta bort inbjudan</translation>
    </message>
    <message>
        <source>Copy the text without personal data</source>
        <translation>Kopiera texten utan personuppgifter</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Öppna en inbjudan</translation>
    </message>
    <message>
        <source>Invitations (*.ics *.eml *.txt *.html *.msg);;All files (*)</source>
        <translation>Inbjudningar (*.ics *.eml *.txt *.html *.msg);;Alla filer (*)</translation>
    </message>
    <message>
        <source>This cannot be opened. Save the invitation as a file first, or copy its text and paste it here.</source>
        <translation>Det går inte att öppna. Spara inbjudan som en fil först, eller kopiera texten och klistra in den här.</translation>
    </message>
    <message numerus="yes">
        <source>%n invited name(s) hold an identity number and are not on the list.</source>
        <translation>
            <numerusform>%n inbjuden har ett personnummer i namnet och är inte med på listan.</numerusform>
            <numerusform>%n inbjudna har ett personnummer i namnet och är inte med på listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the invitation first.</source>
        <translation>Det finns inget att klistra in. Kopiera inbjudan först.</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>This meeting is cancelled.</source>
        <translation>Mötet är inställt.</translation>
    </message>
    <message>
        <source>Invited by {name}</source>
        <translation>Inbjudan från {name}</translation>
    </message>
    <message>
        <source>{what}: {code}</source>
        <translation>{what}: {code}</translation>
    </message>
    <message>
        <source>There is no link to a meeting in this text.</source>
        <translation>Det finns ingen möteslänk i texten.</translation>
    </message>
    <message>
        <source>No personal data was found in the text.</source>
        <translation>Inga personuppgifter hittades i texten.</translation>
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
        <translation>Bara den första delen söktes igenom efter personuppgifter.</translation>
    </message>
    <message>
        <source>Diagnoses, treatments and wards could not be looked for.</source>
        <translation>Det gick inte att leta efter diagnoser, behandlingar och avdelningar.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text should be gone through before it is sent. They are covered above.</source>
        <translation>
            <numerusform>%n ställe i texten bör ses över innan den skickas. Det är dolt ovan.</numerusform>
            <numerusform>%n ställen i texten bör ses över innan den skickas. De är dolda ovan.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the invitation it is {time}: the clock of this computer is another.</source>
        <translation>I inbjudan står det {time}: klockan på den här datorn går efter en annan tidszon.</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, hela dagen</translation>
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
        <translation>Öppna sidan</translation>
    </message>
    <message>
        <source>Not in the guideline. From: {source}</source>
        <translation>Står inte i riktlinjen. Från: {source}</translation>
    </message>
    <message>
        <source>Not in the guideline</source>
        <translation>Står inte i riktlinjen</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>&amp;Language of the meeting</source>
        <translation>Mötets s&amp;pråk</translation>
    </message>
    <message>
        <source>Se&amp;cond language beside it</source>
        <translation>Ett &amp;andra språk bredvid</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>LeakStep</name>
    <message>
        <source>Be quiet until the sound is over.</source>
        <translation>Var tyst tills ljudet är slut.</translation>
    </message>
    <message>
        <source>Who hears the patient</source>
        <translation>Vem kan höra patienten</translation>
    </message>
    <message>
        <source>With a headset on your ears you can go on without it.</source>
        <translation>Har du headset på dig kan du hoppa över mätningen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mät igen</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Starta mätningen</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>You have looked at everything in your picture</source>
        <translation>Du har tittat på allt i din bild</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) only you can see in your picture</source>
        <translation>
            <numerusform>%n sak som bara du kan se i din bild</numerusform>
            <numerusform>%n saker som bara du kan se i din bild</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>Kopiera pinkoden</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>rum {room}</translation>
    </message>
    <message>
        <source>Do not open it. Ask whoever sent it.</source>
        <translation>Öppna den inte. Fråga den som skickade den.</translation>
    </message>
    <message>
        <source>This server is on no list. Open it only if you expected it.</source>
        <translation>Servern finns inte på någon lista. Öppna bara mötet om du väntade dig det.</translation>
    </message>
    <message>
        <source>Whoever opens this link is the host. Do not pass it on.</source>
        <translation>Den som öppnar länken blir värd. Skicka den inte vidare.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Who is connected</source>
        <translation>Vilka är anslutna?</translation>
    </message>
    <message>
        <source>Enter goes to what you can do with the person. Letters are commands: see Help.</source>
        <translation>Enter går till det du kan göra med personen. Bokstäver är kommandon: se Hjälp.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Ingen är ansluten.</translation>
    </message>
    <message>
        <source>Reading who is there …</source>
        <translation>Läser vilka som är med…</translation>
    </message>
    <message>
        <source>Nobody to show: the list is not followed.</source>
        <translation>Ingen att visa: listan följs inte.</translation>
    </message>
</context>
<context>
    <name>LockAid</name>
    <message>
        <source>Is the room locked?</source>
        <translation>Är rummet låst?</translation>
    </message>
    <message>
        <source>Nobody is watching the room from here. Lock it in the meeting itself, as the step says.</source>
        <translation>Ingen följer rummet härifrån. Lås det i själva mötet, så som det står i steget.</translation>
    </message>
    <message>
        <source>The service does not say whether the room is locked. Look in it.</source>
        <translation>Tjänsten visar inte om rummet är låst. Titta efter i mötet.</translation>
    </message>
    <message>
        <source>The room is locked. Whoever comes now has to wait.</source>
        <translation>Rummet är låst. Den som kommer nu får vänta.</translation>
    </message>
    <message>
        <source>The room is open. Whoever has the link can come in.</source>
        <translation>Rummet är öppet. Alla som har länken kan komma in.</translation>
    </message>
    <message>
        <source>The list is not live: look in the meeting itself.</source>
        <translation>Listan uppdateras inte: titta efter i själva mötet.</translation>
    </message>
    <message>
        <source>Not live since {time}. The room was locked then. Look in the meeting.</source>
        <translation>Inte uppdaterad sedan {time}. Då var rummet låst. Titta efter i mötet.</translation>
    </message>
    <message>
        <source>Not live since {time}. The room was open then. Look in the meeting.</source>
        <translation>Inte uppdaterad sedan {time}. Då var rummet öppet. Titta efter i mötet.</translation>
    </message>
    <message>
        <source>You keep the list yourself. Lock the room in the meeting, and note it under Participants.</source>
        <translation>Du för listan själv. Lås rummet i mötet och notera det under Deltagare.</translation>
    </message>
    <message>
        <source>You noted: locked.</source>
        <translation>Du har noterat: låst.</translation>
    </message>
    <message>
        <source>You noted: not locked.</source>
        <translation>Du har noterat: inte låst.</translation>
    </message>
    <message>
        <source>Not here yet: {names}</source>
        <translation>Inte här ännu: {names}</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message>
        <source>Press again: everything is cleared</source>
        <translation>Tryck igen: allt rensas</translation>
    </message>
    <message>
        <source>Press again: {what}</source>
        <translation>Tryck igen: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not copied</source>
        <translation>
            <numerusform>%n punkt är inte kopierad</numerusform>
            <numerusform>%n punkter är inte kopierade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still in the room</source>
        <translation>
            <numerusform>%n är kvar i rummet</numerusform>
            <numerusform>%n är kvar i rummet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>måste avgöras</translation>
    </message>
    <message>
        <source>service is clear</source>
        <translation>klart vilken tjänst</translation>
    </message>
</context>
<context>
    <name>NameCover</name>
    <message>
        <source>Samråd itself</source>
        <translation>Samråd självt</translation>
    </message>
    <message>
        <source>Participant {number}</source>
        <translation>Deltagare {number}</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Någon utan namn</translation>
    </message>
    <message>
        <source>Expected person {number}</source>
        <translation>Väntad person {number}</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} och %n till</numerusform>
            <numerusform>{names} och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next consultation</source>
        <translation>Nästa samtal</translation>
    </message>
    <message>
        <source>Clears everything about this meeting: answers, invitation, every name, the summary and what is ticked. What you copied is still on the clipboard.</source>
        <translation>Rensar allt om det här mötet: svar, inbjudan, alla namn, sammanfattningen och det du har bockat av. Det du har kopierat finns kvar i urklipp.</translation>
    </message>
    <message>
        <source>Copy what was agreed</source>
        <translation>Kopiera det ni kom överens om</translation>
    </message>
    <message>
        <source>Begin the next consultation</source>
        <translation>Börja nästa samtal</translation>
    </message>
</context>
<context>
    <name>NoGuideline</name>
    <message>
        <source>No guideline is in use. Choose your organisation, and its contacts, cards and rules stand here.</source>
        <translation>Ingen riktlinje är vald. Välj din organisation, så visas dess kontakter, kort och regler här.</translation>
    </message>
    <message>
        <source>&amp;Choose your organisation</source>
        <translation>&amp;Välj din organisation</translation>
    </message>
</context>
<context>
    <name>NoOrganisation</name>
    <message>
        <source>No guideline is in use. Choose your organisation, and what it asks for after a meeting stands here.</source>
        <translation>Ingen riktlinje är vald. Välj din organisation, så ser du här vad som ska göras efter ett möte.</translation>
    </message>
    <message>
        <source>&amp;Choose your organisation</source>
        <translation>&amp;Välj din organisation</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Meddelanden</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All steps</source>
        <translation>Alla steg</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Small window</source>
        <translation>Litet fönster</translation>
    </message>
</context>
<context>
    <name>PaperContent</name>
    <message>
        <source>For the day when the computer fails. With names on it the sheet is confidential.</source>
        <translation>För den dag då datorn inte fungerar. Om du skriver namn på bladet är det sekretessbelagt.</translation>
    </message>
    <message>
        <source>To say in {first}, and in slanting letters in {second}.</source>
        <translation>Det som ska sägas: {first} (i kursiv: {second}).</translation>
    </message>
    <message>
        <source>Why we meet</source>
        <translation>Varför vi ses</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Leder mötet</translation>
    </message>
    <message>
        <source>Begins and ends</source>
        <translation>Börjar och slutar</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>{number}. If: {what}</source>
        <translation>{number}. Om: {what}</translation>
    </message>
    <message>
        <source>Interrupt the meeting until it is settled.</source>
        <translation>Ta en paus tills det är löst.</translation>
    </message>
    <message>
        <source>Go on with {number}.</source>
        <translation>Gå vidare till {number}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s): {line}</source>
        <translation>
            <numerusform>Inom %n dag: {line}</numerusform>
            <numerusform>Inom %n dagar: {line}</numerusform>
        </translation>
    </message>
    <message>
        <source>If something happens</source>
        <translation>Om något händer</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Vem du kan ringa</translation>
    </message>
    <message>
        <source>{phone}, choose {choice}</source>
        <translation>{phone}, välj {choice}</translation>
    </message>
    <message>
        <source>* Not in the guideline. From: {source}</source>
        <translation>* Står inte i riktlinjen. Från: {source}</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>in the room</source>
        <translation>i rummet</translation>
    </message>
    <message>
        <source>waiting in the lobby</source>
        <translation>väntar i lobbyn</translation>
    </message>
    <message>
        <source>still asked for the PIN</source>
        <translation>har inte angett pinkoden än</translation>
    </message>
    <message>
        <source>on the way in</source>
        <translation>på väg in</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>bara ljud</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>på telefon</translation>
    </message>
    <message>
        <source>without sound and picture</source>
        <translation>utan ljud och bild</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>namnet är tomt</translation>
    </message>
    <message>
        <source>the name has characters that nobody sees</source>
        <translation>namnet har tecken som ingen ser</translation>
    </message>
    <message>
        <source>the name has letters of another alphabet</source>
        <translation>namnet har bokstäver ur ett annat alfabet</translation>
    </message>
    <message>
        <source>the name is far too long</source>
        <translation>namnet är alldeles för långt</translation>
    </message>
    <message>
        <source>the name looks like program code</source>
        <translation>namnet ser ut som programkod</translation>
    </message>
    <message>
        <source>Asked the service …</source>
        <translation>har frågat tjänsten…</translation>
    </message>
    <message>
        <source>The service said yes, not seen yet</source>
        <translation>tjänsten sa ja, syns inte än</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>tjänsten nekade</translation>
    </message>
    <message>
        <source>The service could not do it</source>
        <translation>tjänsten kunde inte</translation>
    </message>
    <message>
        <source>No answer: look in the meeting</source>
        <translation>inget svar: titta i själva mötet</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Släpp in</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Neka</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stäng av mikrofonen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Sätt på mikrofonen</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>Ta ner handen</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Lås rummet</translation>
    </message>
    <message>
        <source>Unlock the room</source>
        <translation>Lås upp rummet</translation>
    </message>
    <message>
        <source>Mute all guests</source>
        <translation>Stäng av gästernas mikrofoner</translation>
    </message>
    <message>
        <source>Let guests speak</source>
        <translation>Låt gästerna tala</translation>
    </message>
    <message>
        <source>End for everybody</source>
        <translation>Avsluta för alla</translation>
    </message>
    <message>
        <source>Press again to send away</source>
        <translation>Tryck igen för att neka</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation>Tryck igen för att ta bort</translation>
    </message>
    <message>
        <source>Press again: it ends for everybody</source>
        <translation>Tryck igen: mötet avslutas för alla</translation>
    </message>
    <message>
        <source>hand raised</source>
        <translation>handen uppe</translation>
    </message>
    <message>
        <source>watches the list</source>
        <translation>följer listan</translation>
    </message>
    <message>
        <source>belongs to another connection</source>
        <translation>hör till en annan anslutning</translation>
    </message>
    <message>
        <source>host</source>
        <translation>värd</translation>
    </message>
    <message>
        <source>from another meeting</source>
        <translation>från ett annat möte</translation>
    </message>
    <message>
        <source>records the meeting</source>
        <translation>spelar in mötet</translation>
    </message>
    <message>
        <source>sends the meeting on to others</source>
        <translation>sänder mötet vidare till andra</translation>
    </message>
    <message>
        <source>writes down what is said</source>
        <translation>skriver ner det som sägs</translation>
    </message>
    <message>
        <source>uses AI</source>
        <translation>använder AI</translation>
    </message>
    <message>
        <source>shows a screen</source>
        <translation>visar en skärm</translation>
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
        <translation>senast sett</translation>
    </message>
    <message>
        <source>{names} behind it</source>
        <translation>{names} sitter där</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Har lämnat mötet</translation>
    </message>
    <message>
        <source>On your list: confirm</source>
        <translation>På din lista: bekräfta</translation>
    </message>
    <message>
        <source>Probably {name}: confirm</source>
        <translation>Troligen {name}: bekräfta</translation>
    </message>
    <message>
        <source>Could be {name}: ask</source>
        <translation>Kan vara {name}: fråga</translation>
    </message>
    <message>
        <source>Could be several: ask</source>
        <translation>Kan vara flera: fråga</translation>
    </message>
    <message>
        <source>Nobody on your list has this number</source>
        <translation>Ingen på din lista har det här numret</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>Inte på din lista</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>No organisation is chosen. The list works, but no limit and no rule of a guideline is known.</source>
        <translation>Ingen organisation är vald. Listan fungerar, men Samråd känner inte till någon gräns eller regel ur en riktlinje.</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Välj en organisation</translation>
    </message>
</context>
<context>
    <name>ParticipantsPlace</name>
    <message>
        <source>not live</source>
        <translation>uppdateras inte</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>någon okänd</translation>
    </message>
    <message>
        <source>somebody waits</source>
        <translation>någon väntar</translation>
    </message>
    <message>
        <source>list is live</source>
        <translation>listan uppdateras</translation>
    </message>
    <message>
        <source>Practice: {sentence}</source>
        <translation>Övning: {sentence}</translation>
    </message>
    <message>
        <source>The participant list is no longer live. Go to Participants.</source>
        <translation>Deltagarlistan uppdateras inte längre. Gå till Deltagare.</translation>
    </message>
    <message>
        <source>Somebody unknown is in the meeting. Go to Participants.</source>
        <translation>Någon okänd är med i mötet. Gå till Deltagare.</translation>
    </message>
</context>
<context>
    <name>PausedPanel</name>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Stop talking until nobody else can hear.</source>
        <translation>Prata inte förrän ingen annan kan höra.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Säg</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>The time stands still. Press P to go on where you were.</source>
        <translation>Tiden står stilla. Tryck på P för att fortsätta där du var.</translation>
    </message>
</context>
<context>
    <name>PeopleAid</name>
    <message>
        <source>Who is here</source>
        <translation>Vilka är här</translation>
    </message>
    <message>
        <source>Show participants</source>
        <translation>Visa deltagarna</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Vem är {name}?</translation>
    </message>
    <message>
        <source>Nobody is watching the list, and nobody is expected by name.</source>
        <translation>Ingen följer listan, och inga väntade deltagare är angivna med namn.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is watching the list. You expect %n: compare with the meeting&apos;s own list.</source>
        <translation>
            <numerusform>Ingen följer listan. Du väntar %n person: jämför med mötets egen lista.</numerusform>
            <numerusform>Ingen följer listan. Du väntar %n personer: jämför med mötets egen lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the room; nobody is expected by name.</source>
        <translation>
            <numerusform>%n i rummet. Inga väntade deltagare är angivna med namn.</numerusform>
            <numerusform>%n i rummet. Inga väntade deltagare är angivna med namn.</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {expected} are here.</source>
        <translation>{here} av {expected} är här.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody you expect is here: %n.</source>
        <translation>
            <numerusform>Den du väntar är här: %n.</numerusform>
            <numerusform>Alla du väntar är här: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Saknas: {names}</translation>
    </message>
    <message>
        <source>Waiting to be let in: {names}</source>
        <translation>Väntar på att bli insläppta: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be let in</source>
        <translation>
            <numerusform>%n väntar på att bli insläppt</numerusform>
            <numerusform>%n väntar på att bli insläppta</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: {names}</source>
        <translation>Okänd: {names}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who is expected</source>
        <translation>Vilka ska vara med?</translation>
    </message>
    <message>
        <source>Names are kept in memory only. They are gone with the next consultation.</source>
        <translation>Namnen sparas inte. De är borta vid nästa samtal.</translation>
    </message>
    <message>
        <source>N&amp;ame and role, for example: Anna Berg, nurse</source>
        <translation>N&amp;amn och roll, t.ex. Anna Berg, sjuksköterska</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>This looks like an identity number, so it was covered. Write the name only: numbers do not belong here.</source>
        <translation>Det ser ut som ett personnummer och har dolts. Skriv bara namnet: nummer hör inte hemma här.</translation>
    </message>
    <message>
        <source>There is no name before the comma.</source>
        <translation>Det finns inget namn före kommat.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>What {name} is</source>
        <translation>Vilken roll {name} har</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Ta bort {name} från listan</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Look at your picture yourself, and tick what is as it should be.</source>
        <translation>Titta själv på din bild och bocka av det som är i sin ordning.</translation>
    </message>
    <message>
        <source>How the patient sees you</source>
        <translation>Så ser patienten dig</translation>
    </message>
</context>
<context>
    <name>PlanBCard</name>
    <message>
        <source>The conversation starts soon. Use plan B:</source>
        <translation>Samtalet börjar snart. Använd plan B:</translation>
    </message>
    <message>
        <source>To the patient: “{text}”</source>
        <translation>Till patienten: ”{text}”</translation>
    </message>
    <message>
        <source>Copy the text to the patient</source>
        <translation>Kopiera texten till patienten</translation>
    </message>
    <message>
        <source>Copy the telephone number</source>
        <translation>Kopiera telefonnumret</translation>
    </message>
    <message>
        <source>1. Go on by telephone: {phone}</source>
        <translation>1. Ta samtalet per telefon: {phone}</translation>
    </message>
    <message>
        <source>1. Go on by telephone: call the patient.</source>
        <translation>1. Ta samtalet per telefon: ring patienten.</translation>
    </message>
    <message>
        <source>2. Or use another device: {device}</source>
        <translation>2. Eller använd en annan enhet: {device}</translation>
    </message>
    <message>
        <source>2. Or use another computer or telephone with a camera.</source>
        <translation>2. Eller använd en annan dator eller telefon med kamera.</translation>
    </message>
    <message>
        <source>Service desk: {contact}</source>
        <translation>It-support: {contact}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>Practice: nobody in this meeting is real</source>
        <translation>Övning: ingen i det här mötet finns på riktigt</translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>Practise with a made-up meeting</source>
        <translation>Öva med ett påhittat möte</translation>
    </message>
    <message>
        <source>Everything happens on this computer, and nobody in it is real. Try what to do when somebody unknown comes in, and when the network is lost.</source>
        <translation>Allt sker på den här datorn och ingen i mötet finns på riktigt. Prova vad du gör när någon okänd kommer in och när nätverket försvinner.</translation>
    </message>
    <message>
        <source>Which meeting to practise</source>
        <translation>Vilket möte vill du öva?</translation>
    </message>
    <message>
        <source>Begin to practise</source>
        <translation>Börja öva</translation>
    </message>
</context>
<context>
    <name>PrepareCard</name>
    <message>
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>The guideline has no list for this meeting.</source>
        <translation>Riktlinjen har ingen lista för det här mötet.</translation>
    </message>
    <message>
        <source>The list follows when it is clear which service to use.</source>
        <translation>Listan kommer när det är klart vilken tjänst du ska använda.</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print the script…</source>
        <translation>Skriv ut mötesstödet…</translation>
    </message>
    <message>
        <source>For the day when the computer fails; no name is printed</source>
        <translation>För den dag då datorn inte fungerar. Inga namn skrivs ut.</translation>
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
        <translation>Skickat till skrivaren.</translation>
    </message>
    <message>
        <source>The printer does not take it. Choose another one.</source>
        <translation>Skrivaren tar inte emot. Välj en annan.</translation>
    </message>
    <message>
        <source>There is no printer: save as PDF</source>
        <translation>Det finns ingen skrivare: spara som PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-fil (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Sparad: {path}</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Choose another folder.</source>
        <translation>Filen {path} kunde inte sparas. Välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Samråd is already open but does not answer. Wait a moment, or end it and start it again.</source>
        <translation>Samråd är redan öppet men svarar inte. Vänta en stund, eller avsluta det och starta det igen.</translation>
    </message>
    <message>
        <source>Samråd ended unexpectedly last time. A note for your service desk is in the folder with the log: see Help.</source>
        <translation>Samråd avslutades oväntat förra gången. En anteckning till it-supporten finns i loggmappen: se Hjälp.</translation>
    </message>
    <message>
        <source>There is no display for the window of Samråd. To check the equipment without it: {command}</source>
        <translation>Det finns ingen skärm för Samråds fönster. Kontrollera utrustningen utan fönster med: {command}</translation>
    </message>
    <message>
        <source>Samråd could not open its window. Please tell your service desk.</source>
        <translation>Samråd kunde inte öppna sitt fönster. Kontakta it-supporten.</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Say</source>
        <translation>Säg</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Tillbaka till steget</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>This is over now. Go back when you are ready.</source>
        <translation>Det är över nu. Gå tillbaka när du är redo.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>What kind of conversation is it?</source>
        <translation>Vad är det för samtal?</translation>
    </message>
    <message>
        <source>Press 1, 2, 3 … for the first, second, third answer.</source>
        <translation>Tryck 1, 2, 3 … för första, andra, tredje svaret.</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised hands, first to last</source>
        <translation>Uppräckta händer i turordning</translation>
    </message>
    <message>
        <source>There is nobody in the round of introductions.</source>
        <translation>Det finns ingen i presentationsrundan.</translation>
    </message>
    <message>
        <source>All have spoken: ask for questions.</source>
        <translation>Alla har presenterat sig: nu kan ni ta frågorna.</translation>
    </message>
    <message>
        <source>Not everybody has spoken yet: {names}</source>
        <translation>Har inte presenterat sig ännu: {names}</translation>
    </message>
    <message>
        <source>{number}. {name}, since {time}</source>
        <translation>{number}. {name}, sedan kl. {time}</translation>
    </message>
    <message>
        <source>A hand goes away here when it is lowered in the meeting.</source>
        <translation>En hand försvinner här när den tas ner i mötet.</translation>
    </message>
    <message>
        <source>Nobody has raised a hand.</source>
        <translation>Ingen har räckt upp handen.</translation>
    </message>
    <message>
        <source>The list is not live: this is how the hands were when last seen.</source>
        <translation>Listan uppdateras inte: så här var händerna senast de syntes.</translation>
    </message>
    <message>
        <source>Raised hands are not seen from here: look in the meeting itself.</source>
        <translation>Uppräckta händer syns inte härifrån: titta efter i själva mötet.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>This page is open</source>
        <translation>Den här sidan är öppen</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Look up</source>
        <translation>Slå upp</translation>
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
        <translation>Inga öppettider anges</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Closed, opens {when}</source>
        <translation>Stängt, öppnar {when}</translation>
    </message>
    <message>
        <source>Public holidays: {names}</source>
        <translation>Helgdagar: {names}</translation>
    </message>
    <message>
        <source>{days} {first}–{last}</source>
        <translation>{days} kl. {first}–{last}</translation>
    </message>
    <message>
        <source>taken to be closed on public holidays</source>
        <translation>räknas som stängt på helgdagar</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase} ({count})</source>
        <translation>{phase} ({count})</translation>
    </message>
    <message>
        <source>Open round the clock</source>
        <translation>Öppet dygnet runt</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Öppet till {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>i dag kl. {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>i morgon kl. {time}</translation>
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
        <translation>Annorlunda än förra gången</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report for the service desk</source>
        <translation>Rapport till it-supporten</translation>
    </message>
    <message>
        <source>Whole names of &amp;devices, which may hold their owners&apos;</source>
        <translation>&amp;Enheternas fullständiga namn, som kan innehålla ägarens namn</translation>
    </message>
    <message>
        <source>&amp;Addresses and names of open programs</source>
        <translation>&amp;Adresser och namn på öppna program</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Spara som &amp;PDF…</translation>
    </message>
    <message>
        <source>Save for a pro&amp;gram (JSON)…</source>
        <translation>Spara till ett annat pro&amp;gram (JSON)…</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message with Ctrl+V.</source>
        <translation>Kopierat. Klistra in det i ditt meddelande med Ctrl+V.</translation>
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
        <translation>Sparat: {path}</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Choose another folder.</source>
        <translation>Filen {path} kunde inte sparas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Read it through, then copy it into a message to your service desk. Picture and sound are never in it; addresses and names only if you tick them.</source>
        <translation>Läs igenom den och kopiera in den i ett meddelande till it-supporten. Den innehåller aldrig bild eller ljud, och adresser och namn bara om du bockar för dem.</translation>
    </message>
    <message>
        <source>Also include:</source>
        <translation>Ta även med:</translation>
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
        <translation>&amp;Mötesrum, som i länken</translation>
    </message>
    <message>
        <source>P&amp;IN of the host, if you have it</source>
        <translation>Värdens p&amp;inkod, om du har den</translation>
    </message>
    <message>
        <source>&amp;Follow the list</source>
        <translation>&amp;Följ deltagarlistan</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>PRACTICE: nobody in this meeting is real</source>
        <translation>ÖVNING: ingen i det här mötet finns på riktigt</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Hela rummet</translation>
    </message>
</context>
<context>
    <name>RoomLine</name>
    <message>
        <source>list NOT live</source>
        <translation>listan är INTE aktuell</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>läser …</translation>
    </message>
    <message>
        <source>over</source>
        <translation>slut</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Kept by hand. Last change at {time}.</source>
        <translation>Fylls i för hand. Senast ändrad kl. {time}.</translation>
    </message>
    <message>
        <source>Kept by hand.</source>
        <translation>Fylls i för hand.</translation>
    </message>
    <message>
        <source>Live since {time}</source>
        <translation>Uppdateras löpande sedan {time}</translation>
    </message>
    <message>
        <source>The meeting is over for Samråd. This is how the list was at the end.</source>
        <translation>Mötet är slut för Samråds del. Så här såg listan ut till sist.</translation>
    </message>
    <message>
        <source>Reading who is there …</source>
        <translation>Läser vilka som är med…</translation>
    </message>
    <message>
        <source>Nobody is watching the list yet</source>
        <translation>Ingen följer listan än</translation>
    </message>
    <message numerus="yes">
        <source>Not watched %n more time(s) before.</source>
        <translation>
            <numerusform>Följdes inte vid %n tidigare tillfälle.</numerusform>
            <numerusform>Följdes inte vid %n tidigare tillfällen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not watched from {begin} to {end}.</source>
        <translation>Följdes inte från {begin} till {end}.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Open to newcomers</source>
        <translation>Öppet för nya</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte startat</translation>
    </message>
    <message>
        <source>Guests are muted</source>
        <translation>Gästernas mikrofoner är av</translation>
    </message>
    <message>
        <source>Is recorded</source>
        <translation>Spelas in</translation>
    </message>
    <message>
        <source>Is sent on to others</source>
        <translation>Sänds vidare till andra</translation>
    </message>
    <message>
        <source>Is written down</source>
        <translation>Skrivs ner</translation>
    </message>
    <message>
        <source>AI is on</source>
        <translation>AI är på</translation>
    </message>
    <message>
        <source>When last seen: {words}</source>
        <translation>Senast sett: {words}</translation>
    </message>
    <message>
        <source>The list is NOT live since {time}. Below is how it was then. Look in the meeting itself.</source>
        <translation>Listan har INTE uppdaterats sedan {time}. Nedan ser du hur den såg ut då. Titta i själva mötet.</translation>
    </message>
    <message>
        <source>Not live since {time}</source>
        <translation>Inte uppdaterad sedan {time}</translation>
    </message>
    <message>
        <source>{count} of at most {most} in the room</source>
        <translation>{count} av högst {most} i rummet</translation>
    </message>
    <message>
        <source>{count} in the room; there must be fewer than {below}</source>
        <translation>{count} i rummet, det ska vara färre än {below}</translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n i rummet</numerusform>
            <numerusform>%n i rummet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundActions</name>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Not there after all</source>
        <translation>Är ändå inte här</translation>
    </message>
    <message>
        <source>One more person here</source>
        <translation>En person till här</translation>
    </message>
    <message>
        <source>Guardian here</source>
        <translation>Lägg till en vårdnadshavare här</translation>
    </message>
    <message>
        <source>Relative here</source>
        <translation>Lägg till en närstående här</translation>
    </message>
    <message>
        <source>Interpreter here</source>
        <translation>Lägg till en tolk här</translation>
    </message>
    <message>
        <source>Off camera, beside them: name if you like</source>
        <translation>Utanför bild, bredvid personen: namn om du vill</translation>
    </message>
    <message>
        <source>Order, identification, people off camera</source>
        <translation>Turordning, identifiering, personer utanför bild</translation>
    </message>
    <message>
        <source>Not spoken after all</source>
        <translation>Har ändå inte presenterat sig</translation>
    </message>
    <message>
        <source>Has spoken</source>
        <translation>Har presenterat sig</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Vem är det?</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>No identity numbers here: the name is enough.</source>
        <translation>Inga personnummer här: namnet räcker.</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Introductions</source>
        <translation>Presentationsrunda</translation>
    </message>
    <message>
        <source>Has introduced themselves</source>
        <translation>Har presenterat sig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Order of speaking</source>
        <translation>Talarordning</translation>
    </message>
    <message>
        <source>Space: has spoken or not. Enter: whoever is next has introduced themselves.</source>
        <translation>Mellanslag: har presenterat sig eller inte. Enter: den som står på tur har presenterat sig.</translation>
    </message>
    <message>
        <source>{spoken} of {all} have spoken</source>
        <translation>{spoken} av {all} har presenterat sig</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Näst på tur: {name}</translation>
    </message>
    <message>
        <source>All have spoken. Whoever comes later joins the list.</source>
        <translation>Alla har presenterat sig. Den som kommer senare läggs till i listan.</translation>
    </message>
    <message>
        <source>Nobody to introduce yet.</source>
        <translation>Det finns ingen att presentera ännu.</translation>
    </message>
    <message>
        <source>{name} has introduced themselves</source>
        <translation>{name} har presenterat sig</translation>
    </message>
    <message>
        <source>These are those you expect: nobody is watching who is there.</source>
        <translation>Det här är de du väntar: ingen följer vilka som är här.</translation>
    </message>
    <message>
        <source>Nobody is watching who is there, and nobody is expected by name. Add people under Participants.</source>
        <translation>Ingen följer vilka som är här, och inga väntade deltagare är angivna. Lägg till dem under Deltagare.</translation>
    </message>
    <message>
        <source>These are those you expect: nobody is in the list yet.</source>
        <translation>Det här är de du väntar: ingen finns på listan ännu.</translation>
    </message>
    <message>
        <source>From the list you keep yourself</source>
        <translation>Från listan som du själv för</translation>
    </message>
    <message>
        <source>The list is not live: this is how it was when last seen.</source>
        <translation>Listan uppdateras inte: så här var den senast den syntes.</translation>
    </message>
    <message>
        <source>The list is not live since {time}: this is how it was then.</source>
        <translation>Listan har inte uppdaterats sedan {time}: så här var den då.</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Say who it is</source>
        <translation>Ange vem det är</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see who it could be and what you can do.</source>
        <translation>Välj någon i listan för att se vem det kan vara och vad du kan göra.</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} har lämnat mötet</translation>
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
        <translation>Uppräckta händer</translation>
    </message>
    <message>
        <source>In the order they were raised</source>
        <translation>I den ordning de räcktes upp</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>They hear and see nothing until they are let in</source>
        <translation>De hör och ser inget förrän de släpps in</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Titta närmare</translation>
    </message>
    <message>
        <source>In the room, and not identified</source>
        <translation>I rummet och inte identifierade</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifierade</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>I rummet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>No people to identify</source>
        <translation>Inga personer att identifiera</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>What the guideline says</source>
        <translation>Det här säger riktlinjen</translation>
    </message>
    <message>
        <source>Not stated by {organisation} ({count})</source>
        <translation>Anges inte av {organisation} ({count})</translation>
    </message>
    <message>
        <source>Contradictions and points out of date ({count})</source>
        <translation>Motsägelser och inaktuella punkter ({count})</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Script</source>
        <translation>Mötesstöd</translation>
    </message>
    <message>
        <source>A meeting was being led when Samråd ended unexpectedly. Go to Script to go on.</source>
        <translation>Ett möte pågick när Samråd avslutades oväntat. Gå till Mötesstöd för att fortsätta.</translation>
    </message>
</context>
<context>
    <name>ScriptPlace</name>
    <message>
        <source>half ended</source>
        <translation>inte helt avslutat</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausat</translation>
    </message>
    <message numerus="yes">
        <source>%n steps not visited</source>
        <translation>
            <numerusform>%n steg inte visat</numerusform>
            <numerusform>%n steg inte visade</numerusform>
        </translation>
    </message>
    <message>
        <source>gone through</source>
        <translation>genomgånget</translation>
    </message>
    <message>
        <source>step {step} of {all}</source>
        <translation>steg {step} av {all}</translation>
    </message>
    <message>
        <source>The meeting is only half ended: others can stay. Go to Script.</source>
        <translation>Mötet är inte helt avslutat: andra kan vara kvar. Gå till Mötesstöd.</translation>
    </message>
    <message>
        <source>It is time to end the meeting the right way. Go to Script.</source>
        <translation>Det är dags att avsluta mötet på rätt sätt. Gå till Mötesstöd.</translation>
    </message>
    <message>
        <source>You are out of the meeting, and nobody can tell whether it has ended. Go to Script.</source>
        <translation>Du är ute ur mötet och det går inte att se om det är slut. Gå till Mötesstöd.</translation>
    </message>
    <message>
        <source>Another organisation was chosen, so the script that was running is put away. Go to Script to begin the new one.</source>
        <translation>En annan organisation har valts, så mötesstödet som pågick är borta. Gå till Mötesstöd för att börja på det nya.</translation>
    </message>
</context>
<context>
    <name>ScriptPrinting</name>
    <message>
        <source>There is no script to print yet: choose your organisation.</source>
        <translation>Det finns inget mötesstöd att skriva ut ännu: välj din organisation.</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Utskrivet {day}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Search cards, rules and contacts</source>
        <translation>Sök bland kort, regler och kontakter</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word, or one that your guideline uses.</source>
        <translation>Inget hittades. Prova ett kortare ord eller ett som din riktlinje använder.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Every change applies at once. There is nothing to save.</source>
        <translation>Alla ändringar gäller direkt. Du behöver inte spara något.</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>Participant list</source>
        <translation>Deltagarlista</translation>
    </message>
    <message>
        <source>Last good check</source>
        <translation>Senaste lyckade kontroll</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>This is how large the text will be.</source>
        <translation>Så stor blir texten.</translation>
    </message>
    <message>
        <source>&amp;Back to the usual settings</source>
        <translation>Till&amp;baka till de vanliga inställningarna</translation>
    </message>
    <message>
        <source>Your IT department decided this.</source>
        <translation>It-avdelningen har bestämt detta.</translation>
    </message>
    <message>
        <source>Its guideline says what matters: cable, headset, browser.</source>
        <translation>Organisationens riktlinje avgör vad som räknas: kabel, headset, webbläsare.</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>O&amp;rganisation</translation>
    </message>
    <message>
        <source>Meeting ser&amp;vice</source>
        <translation>&amp;Videotjänst</translation>
    </message>
    <message>
        <source>Where you wor&amp;k</source>
        <translation>Var &amp;du arbetar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>For all of Samråd.</source>
        <translation>I hela Samråd.</translation>
    </message>
    <message>
        <source>Light &amp;or dark</source>
        <translation>&amp;Ljust eller mörkt</translation>
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
        <translation>&amp;Högtalare</translation>
    </message>
    <message>
        <source>A headset counts as a loudspeaker, too.</source>
        <translation>Ett headset räknas också som högtalare.</translation>
    </message>
    <message>
        <source>Comp&amp;are with my last good check</source>
        <translation>&amp;Jämför med min senaste lyckade kontroll</translation>
    </message>
    <message>
        <source>&amp;Forget the last good check</source>
        <translation>&amp;Glöm den senaste lyckade kontrollen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatiskt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte vald</translation>
    </message>
    <message>
        <source>The last good check is deleted.</source>
        <translation>Den senaste lyckade kontrollen är borttagen.</translation>
    </message>
    <message>
        <source>The file cannot be deleted just now. Try again later.</source>
        <translation>Filen kan inte tas bort just nu. Försök igen senare.</translation>
    </message>
</context>
<context>
    <name>SightNote</name>
    <message>
        <source>Names are hidden. F8 shows them again.</source>
        <translation>Namnen är dolda. F8 visar dem igen.</translation>
    </message>
    <message>
        <source>Others do not see this window when you share your screen.</source>
        <translation>Andra ser inte det här fönstret när du delar din skärm.</translation>
    </message>
    <message>
        <source>When you share your screen, others see a black area here.</source>
        <translation>När du delar din skärm ser andra en svart yta här.</translation>
    </message>
    <message>
        <source>This computer cannot keep the window out of a shared screen. Hide the names with F8 before you share.</source>
        <translation>Den här datorn kan inte hålla fönstret utanför en delad skärm. Dölj namnen med F8 innan du delar.</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>&amp;Microphone in use</source>
        <translation>&amp;Mikrofon som används</translation>
    </message>
    <message>
        <source>&amp;Loudspeaker in use</source>
        <translation>&amp;Högtalare som används</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Mikrofonens ljudnivå</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startar</translation>
    </message>
    <message>
        <source>Playing…</source>
        <translation>Spelar upp…</translation>
    </message>
    <message>
        <source>Play test sound</source>
        <translation>Spela upp testljud</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>is next</source>
        <translation>står på tur</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>har presenterat sig</translation>
    </message>
    <message>
        <source>has not spoken yet</source>
        <translation>har inte presenterat sig ännu</translation>
    </message>
    <message>
        <source>not in the room now</source>
        <translation>inte i rummet nu</translation>
    </message>
    <message>
        <source>off camera</source>
        <translation>utanför bild</translation>
    </message>
    <message>
        <source>off camera, beside {name}</source>
        <translation>utanför bild, bredvid {name}</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>En person till</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Någon utan namn</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;inkod</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Använd den här pinkoden</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Fortsätt som gäst</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Försök igen nu</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Sluta följa</translation>
    </message>
</context>
<context>
    <name>StartField</name>
    <message>
        <source>&amp;Next conversation at</source>
        <translation>&amp;Nästa samtal kl.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte angiven</translation>
    </message>
    <message>
        <source>Forget the time</source>
        <translation>Ta bort tiden</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
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
        <translation>Säg</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gör</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Någon kom in</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Steg {number} av {count}</translation>
    </message>
    <message>
        <source>This is the last step. Then the meeting is ended.</source>
        <translation>Det här är sista steget. Sedan ska mötet avslutas.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Nästa: {title}</translation>
    </message>
</context>
<context>
    <name>SummaryLeft</name>
    <message>
        <source>Copy for the record</source>
        <translation>Kopiera till journalen</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Behåll den lite till</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Rensa den nu</translation>
    </message>
    <message>
        <source>Press again: it is cleared</source>
        <translation>Tryck igen: den går inte att få tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of what was agreed are still here</source>
        <translation>
            <numerusform>%n punkt i sammanfattningen finns kvar här</numerusform>
            <numerusform>%n punkter i sammanfattningen finns kvar här</numerusform>
        </translation>
    </message>
    <message>
        <source>There seems to be an identity number in it. Read it through first.</source>
        <translation>Det verkar finnas ett personnummer i texten. Läs igenom den först.</translation>
    </message>
    <message>
        <source>They are written nowhere, and forgotten after the meeting.</source>
        <translation>Inget sparas, och allt rensas efter mötet.</translation>
    </message>
    <message>
        <source>They are written nowhere, and forgotten in {time}.</source>
        <translation>Inget sparas, och allt rensas om {time}.</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Nothing is saved. Copy it into the record before it is cleared.</source>
        <translation>Inget sparas. Kopiera till journalen innan sammanfattningen rensas.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiera allt</translation>
    </message>
    <message>
        <source>Line {number} was taken out.</source>
        <translation>Rad {number} togs bort.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>{used} min used</source>
        <translation>{used} min har gått</translation>
    </message>
    <message>
        <source>{used} min used, {planned} min planned</source>
        <translation>{used} min har gått av planerade {planned} min</translation>
    </message>
    <message>
        <source>Ends at about {time}</source>
        <translation>Slutar ungefär kl. {time}</translation>
    </message>
    <message>
        <source>Ends at about {time}, as planned</source>
        <translation>Slutar ungefär kl. {time} som planerat</translation>
    </message>
    <message>
        <source>Ends at about {time}, planned {planned}</source>
        <translation>Slutar ungefär kl. {time}, planerat kl. {planned}</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>ungefär {minutes} min</translation>
    </message>
</context>
<context>
    <name>UnfinishedOffer</name>
    <message>
        <source>Samråd ended in the middle of a meeting</source>
        <translation>Samråd stängdes mitt i ett möte</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Fortsätt där</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>{title}: step {number} of {count}, {used} min used. Names are gone.</source>
        <translation>{title}: steg {number} av {count}, {used} min har gått. Namnen är borta.</translation>
    </message>
</context>
<context>
    <name>WatchSetting</name>
    <message>
        <source>&amp;Join my meetings to show who is connected</source>
        <translation>&amp;Anslut till mina möten för att visa vilka som är med</translation>
    </message>
    <message>
        <source>Everybody in the meeting, the patient too, then sees one more name in the list. Samråd sends neither sound nor picture, and it joins only when you ask it to.</source>
        <translation>Alla i mötet, även patienten, ser då ett namn till i listan. Samråd skickar varken ljud eller bild och ansluter bara när du ber om det.</translation>
    </message>
    <message>
        <source>Forget the login for the meeting server</source>
        <translation>Radera inloggningen till mötesservern</translation>
    </message>
    <message>
        <source>The login is forgotten.</source>
        <translation>Inloggningen är raderad.</translation>
    </message>
    <message>
        <source>The keyring does not answer just now. Try again later.</source>
        <translation>Nyckelringen svarar inte just nu. Försök igen senare.</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>Who it is</source>
        <translation>Vem det är</translation>
    </message>
    <message>
        <source>Tick everybody who sits there. Tick nobody if it is somebody you did not expect and let stay.</source>
        <translation>Bocka för alla som sitter där. Bocka inte för någon om det är en person du inte väntade men låter stanna.</translation>
    </message>
    <message>
        <source>How did you make sure?</source>
        <translation>Hur tog du reda på det?</translation>
    </message>
    <message>
        <source>Not identified after all</source>
        <translation>Trots allt inte identifierad</translation>
    </message>
    <message>
        <source>{name}: {reasons}</source>
        <translation>{name}: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>Others you expect (%n)</source>
        <translation>
            <numerusform>Andra som du väntar (%n)</numerusform>
            <numerusform>Andra som du väntar (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkplaceCard</name>
    <message>
        <source>Where do you work?</source>
        <translation>Var arbetar du?</translation>
    </message>
    <message>
        <source>Samråd then follows your organisation&apos;s guideline. You can change it in the settings.</source>
        <translation>Då följer Samråd din organisations riktlinje. Du kan byta i inställningarna.</translation>
    </message>
    <message>
        <source>There is no guideline on this computer. Ask your service desk to place one; the equipment can be checked without.</source>
        <translation>Det finns ingen riktlinje på den här datorn. Be it-supporten lägga in en; utrustningen kan kontrolleras ändå.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Whom to call</source>
        <translation>Vem du kan ringa</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Så gör du</translation>
    </message>
    <message>
        <source>Choose {choice}</source>
        <translation>Välj {choice}</translation>
    </message>
    <message>
        <source>No opening hours stated</source>
        <translation>Inga öppettider anges</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>Det här säger riktlinjen</translation>
    </message>
    <message>
        <source>Not stated by {organisation}</source>
        <translation>Anges inte av {organisation}</translation>
    </message>
    <message>
        <source>Contradictions and points out of date</source>
        <translation>Motsägelser och inaktuella punkter</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <source>Try for longer</source>
        <translation>Testa längre</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <translation>Välj en annan kamera</translation>
    </message>
    <message>
        <source>Choose another microphone</source>
        <translation>Välj en annan mikrofon</translation>
    </message>
    <message>
        <source>Choose another loudspeaker</source>
        <translation>Välj en annan högtalare</translation>
    </message>
    <message>
        <source>Play test sound</source>
        <translation>Spela upp testljud</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Starta mätningen</translation>
    </message>
    <message>
        <source>Try your voice</source>
        <translation>Testa din röst</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>Sätt på mikrofonen</translation>
    </message>
    <message>
        <source>Turn the microphone up</source>
        <translation>Höj mikrofonnivån</translation>
    </message>
    <message>
        <source>Turn the microphone down</source>
        <translation>Sänk mikrofonnivån</translation>
    </message>
    <message>
        <source>Unmute the loudspeaker</source>
        <translation>Sätt på högtalaren</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up</source>
        <translation>Höj högtalarens volym</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>Öppna integritetsinställningar</translation>
    </message>
    <message>
        <source>Open sound settings</source>
        <translation>Öppna ljudinställningar</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Öppna nätverksinställningar</translation>
    </message>
    <message>
        <source>Open power settings</source>
        <translation>Öppna ströminställningar</translation>
    </message>
    <message>
        <source>Open update settings</source>
        <translation>Öppna uppdateringsinställningar</translation>
    </message>
    <message>
        <source>Open default apps</source>
        <translation>Öppna standardappar</translation>
    </message>
    <message>
        <source>Open display settings</source>
        <translation>Öppna bildskärmsinställningar</translation>
    </message>
    <message>
        <source>Open date and time</source>
        <translation>Öppna datum och tid</translation>
    </message>
    <message>
        <source>privacy, camera</source>
        <translation>Sekretess och säkerhet, Kamera</translation>
    </message>
    <message>
        <source>privacy, microphone</source>
        <translation>Sekretess och säkerhet, Mikrofon</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Nätverk och internet</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Ström</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Uppdateringar</translation>
    </message>
    <message>
        <source>default apps</source>
        <translation>Standardappar</translation>
    </message>
    <message>
        <source>displays</source>
        <translation>Bildskärm</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum och tid</translation>
    </message>
    <message>
        <source>The system did not allow that. Change it in the system&apos;s sound settings.</source>
        <translation>Systemet tillät det inte. Ändra det i datorns ljudinställningar.</translation>
    </message>
    <message>
        <source>The page did not open. Look in the system&apos;s settings under: {page}.</source>
        <translation>Sidan öppnades inte. Titta i datorns inställningar under: {page}.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>List not live</source>
        <translation>Listan uppdateras inte</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Inte identifierad</translation>
    </message>
    <message>
        <source>Misleading name</source>
        <translation>Vilseledande namn</translation>
    </message>
    <message>
        <source>In the lobby</source>
        <translation>I lobbyn</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nytt namn</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Ny anslutning</translation>
    </message>
    <message>
        <source>Came after locking</source>
        <translation>Kom in efter låsning</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Room not locked</source>
        <translation>Rummet är inte låst</translation>
    </message>
    <message>
        <source>Almost full</source>
        <translation>Nästan fullt</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Direktsändning</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transkribering</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <translation>AI-assistent</translation>
    </message>
    <message>
        <source>Patient not seen</source>
        <translation>Patienten syns inte</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Uppräckta händer</translation>
    </message>
    <message>
        <source>Not for patients</source>
        <translation>Inte för patienter</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Titta på listan</translation>
    </message>
    <message>
        <source>Samråd last heard from the meeting at {time}. Who is in the room now is not known.</source>
        <translation>Inget har hörts från mötet sedan {time}. Vilka som är i rummet nu går inte att veta.</translation>
    </message>
    <message>
        <source>{names} has a new name since you identified this person. Make sure who it is.</source>
        <translation>{names} har ett nytt namn sedan du identifierade personen. Ta reda på vem det är.</translation>
    </message>
    <message>
        <source>You have not looked at the list for {number} minutes or more. Is everybody on it meant to be here?</source>
        <translation>Du har inte tittat på listan på minst {number} minuter. Ska alla på den vara med?</translation>
    </message>
    <message>
        <source>The meeting was over for Samråd at {time}. Nobody watches the participant list now.</source>
        <translation>Mötet tog slut för Samråds del {time}. Ingen håller koll på deltagarlistan nu.</translation>
    </message>
    <message>
        <source>Samråd was put out of the meeting at {time}. Nobody watches the participant list now.</source>
        <translation>Samråd togs bort från mötet {time}. Ingen håller koll på deltagarlistan nu.</translation>
    </message>
    <message>
        <source>Joined again, or with a name that is here twice: {names}. Make sure who they are.</source>
        <translation>Har anslutit på nytt, eller med ett namn som finns här två gånger: {names}. Ta reda på vilka de är.</translation>
    </message>
    <message>
        <source>More than one participant has joined as {names}. Make sure who each is.</source>
        <translation>Mer än en deltagare har anslutit som {names}. Ta reda på vem var och en är.</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Neka</translation>
    </message>
    <message>
        <source>{names} is in the room and is nobody you expect. Ask who it is.</source>
        <translation>{names} är i rummet och är inte någon av dem du väntar. Fråga vem det är.</translation>
    </message>
    <message>
        <source>The name {names} is written so that it can mislead. Make sure who it is.</source>
        <translation>Namnet {names} är skrivet så att det kan vilseleda. Ta reda på vem det är.</translation>
    </message>
    <message>
        <source>{names} is waiting to be let in.</source>
        <translation>{names} väntar på att släppas in.</translation>
    </message>
    <message>
        <source>{names} has joined again. Make sure that it is the same person.</source>
        <translation>{names} har anslutit på nytt. Ta reda på om det är samma person.</translation>
    </message>
    <message>
        <source>{names} came in although the room is locked. Make sure who it is.</source>
        <translation>{names} kom in trots att rummet är låst. Ta reda på vem det är.</translation>
    </message>
    <message>
        <source>Expected, but not here yet: {names}.</source>
        <translation>Väntas, men är inte här än: {names}.</translation>
    </message>
    <message>
        <source>Everyone you expect is here, and others can still come in.</source>
        <translation>Alla du väntar är här, och andra kan fortfarande komma in.</translation>
    </message>
    <message>
        <source>{number} take part, and there is room for {limit}.</source>
        <translation>{number} är med, och det finns plats för {limit}.</translation>
    </message>
    <message>
        <source>All {limit} places are taken. Nobody else can join.</source>
        <translation>Alla {limit} platser är upptagna. Ingen mer kan ansluta.</translation>
    </message>
    <message>
        <source>The meeting is being recorded.</source>
        <translation>Mötet spelas in.</translation>
    </message>
    <message>
        <source>The meeting is being streamed, so others can see and hear it.</source>
        <translation>Mötet direktsänds, så andra kan se och höra det.</translation>
    </message>
    <message>
        <source>What is said is being written down.</source>
        <translation>Det som sägs skrivs ner.</translation>
    </message>
    <message>
        <source>An AI assistant is listening.</source>
        <translation>En AI-assistent lyssnar.</translation>
    </message>
    <message>
        <source>The camera is off, so the patient cannot be seen: {names}.</source>
        <translation>Kameran är av, så patienten syns inte: {names}.</translation>
    </message>
    <message>
        <source>In the order they were raised: {names}.</source>
        <translation>I den ordning de räcktes upp: {names}.</translation>
    </message>
    <message>
        <source>{names} is the patient, and patients are not to use this meeting service.</source>
        <translation>{names} är patienten, och den här mötestjänsten får inte användas med patienter.</translation>
    </message>
    <message>
        <source>{names} is in the room and could be somebody you expect. Ask who it is.</source>
        <translation>{names} är i rummet och kan vara någon du väntar. Fråga vem det är.</translation>
    </message>
    <message>
        <source>{names} is in the room, and you have no list of those you expect.</source>
        <translation>{names} är i rummet, och du har ingen lista över dem du väntar.</translation>
    </message>
    <message>
        <source>Somebody without a name is on the telephone. Ask who it is.</source>
        <translation>Någon utan namn är med på telefon. Fråga vem det är.</translation>
    </message>
    <message>
        <source>Somebody without a name is in the room. Ask who it is.</source>
        <translation>Någon utan namn är i rummet. Fråga vem det är.</translation>
    </message>
    <message>
        <source>In the room, and not identified: {names}. Ask who they are.</source>
        <translation>I rummet och inte identifierade: {names}. Fråga vilka de är.</translation>
    </message>
    <message>
        <source>These names are written so that they can mislead: {names}.</source>
        <translation>De här namnen är skrivna så att de kan vilseleda: {names}.</translation>
    </message>
    <message>
        <source>{names} is waiting to be let in, and is not on your list.</source>
        <translation>{names} väntar på att släppas in och står inte på din lista.</translation>
    </message>
    <message>
        <source>Somebody without a name is waiting to be let in.</source>
        <translation>Någon utan namn väntar på att släppas in.</translation>
    </message>
    <message>
        <source>Waiting to be let in: {names}.</source>
        <translation>Väntar på att släppas in: {names}.</translation>
    </message>
    <message>
        <source>Number waiting to be let in: {number}.</source>
        <translation>Antal som väntar på att släppas in: {number}.</translation>
    </message>
    <message>
        <source>New names since you identified them: {names}.</source>
        <translation>Nya namn sedan du identifierade dem: {names}.</translation>
    </message>
    <message>
        <source>Came in although the room is locked: {names}.</source>
        <translation>Kom in trots att rummet är låst: {names}.</translation>
    </message>
    <message>
        <source>Still not here after {limit} minutes: {names}.</source>
        <translation>Fortfarande inte här efter {limit} minuter: {names}.</translation>
    </message>
    <message>
        <source>{number} take part, more than the {limit} there may be.</source>
        <translation>{number} är med, fler än de {limit} som får vara med.</translation>
    </message>
    <message>
        <source>The meeting is being recorded by {names}.</source>
        <translation>Mötet spelas in av {names}.</translation>
    </message>
    <message>
        <source>The meeting is being streamed by {names}, so others can see and hear it.</source>
        <translation>Mötet direktsänds av {names}, så andra kan se och höra det.</translation>
    </message>
    <message>
        <source>What is said is being written down by {names}.</source>
        <translation>Det som sägs skrivs ner av {names}.</translation>
    </message>
    <message>
        <source>An AI assistant is listening: {names}.</source>
        <translation>En AI-assistent lyssnar: {names}.</translation>
    </message>
    <message>
        <source>When the list was last live: {sentence}</source>
        <translation>När listan senast uppdaterades: {sentence}</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Identifiera…</translation>
    </message>
    <message>
        <source>Ask to leave…</source>
        <translation>Be lämna mötet…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Släpp in</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Lås rummet</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Försök igen nu</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Jag har tittat</translation>
    </message>
    <message>
        <source>Ask for the camera…</source>
        <translation>Be om kameran…</translation>
    </message>
    <message>
        <source>How to stop it…</source>
        <translation>Så stoppar du det…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Vad du kan göra…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Uppfattat</translation>
    </message>
    <message>
        <source>You can say: “I do not know who you are, and what we talk about is confidential. Tell us who you are, or leave the meeting.”</source>
        <translation>Du kan säga: ”Jag vet inte vem du är, och det vi pratar om är sekretessbelagt. Säg vem du är eller lämna mötet.”</translation>
    </message>
    <message>
        <source>You can say: “I cannot see you. Can you switch on your camera?”</source>
        <translation>Du kan säga: ”Jag ser dig inte. Kan du sätta på kameran?”</translation>
    </message>
    <message>
        <source>Stop it in the meeting&apos;s own window, or ask whoever started it to do so. Samråd cannot.</source>
        <translation>Stoppa det i mötets eget fönster, eller be den som startade det att göra det. Samråd kan inte.</translation>
    </message>
    <message>
        <source>Ask in the meeting whether anybody has heard from them, or telephone. Samråd calls nobody.</source>
        <translation>Fråga i mötet om någon har hört något, eller ring själv. Samråd ringer inte till någon.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} och {last}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} och {number} till</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>någon utan namn</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>En deltagare</translation>
    </message>
    <message>
        <source>{number} participants</source>
        <translation>{number} deltagare</translation>
    </message>
</context>
<context>
    <name>allowed</name>
    <message>
        <source>Your organisation has not allowed Samråd to join meetings.</source>
        <translation>Din organisation har inte tillåtit Samråd att ansluta till möten.</translation>
    </message>
    <message>
        <source>Joining meetings is switched off in your settings.</source>
        <translation>Du har stängt av i inställningarna att Samråd får ansluta till möten.</translation>
    </message>
    <message>
        <source>Neither the guideline nor your organisation names a server that Samråd may ask.</source>
        <translation>Varken riktlinjen eller din organisation anger någon server som Samråd får fråga.</translation>
    </message>
    <message>
        <source>Your organisation has not set up an account for Samråd on the meeting&apos;s server.</source>
        <translation>Din organisation har inte lagt upp något konto för Samråd på mötets server.</translation>
    </message>
</context>
<context>
    <name>baseline</name>
    <message>
        <source>earlier today</source>
        <translation>tidigare i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>för {days} dagar sedan</translation>
    </message>
    <message>
        <source>You are {difference} dB quieter than {when}.</source>
        <translation>Din röst är {difference} dB svagare än {when}.</translation>
    </message>
    <message>
        <source>Move the microphone to your mouth; look for a volume or mute ring.</source>
        <translation>Flytta mikrofonen närmare munnen, och se efter om den har ett reglage som är nedskruvat eller avstängt.</translation>
    </message>
    <message>
        <source>You are {difference} dB louder than {when}.</source>
        <translation>Din röst är {difference} dB starkare än {when}.</translation>
    </message>
    <message>
        <source>Move the microphone a little away, or turn it down.</source>
        <translation>Flytta mikrofonen lite längre bort, eller sänk nivån.</translation>
    </message>
    <message>
        <source>The background is {difference} dB louder than {when}.</source>
        <translation>Bakgrundsljudet är {difference} dB starkare än {when}.</translation>
    </message>
    <message>
        <source>Close the door or window, and see what hums.</source>
        <translation>Stäng dörren eller fönstret och ta reda på vad som brummar.</translation>
    </message>
    <message>
        <source>Your voice stands out {difference} dB less from the background than {when}.</source>
        <translation>Din röst ligger {difference} dB närmare bakgrundsljudet än {when}.</translation>
    </message>
    <message>
        <source>Your voice sounds duller than {when}: up to {now} kHz, then {then} kHz.</source>
        <translation>Din röst låter dovare än {when}: nu upp till {now} kHz, då {then} kHz.</translation>
    </message>
    <message>
        <source>See whether another microphone is in use than then.</source>
        <translation>Se efter om en annan mikrofon används än den gången.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker {difference} dB louder than {when}.</source>
        <translation>Mikrofonen hör högtalaren {difference} dB starkare än {when}.</translation>
    </message>
    <message>
        <source>Turn the loudspeaker down, or use a headset.</source>
        <translation>Sänk volymen i högtalaren, eller använd headset.</translation>
    </message>
    <message>
        <source>The camera gives {now} pictures a second; {when} it gave {then}.</source>
        <translation>Kameran ger {now} bilder i sekunden; {when} gav den {then}.</translation>
    </message>
    <message>
        <source>More light on your face often helps.</source>
        <translation>Mer ljus på ansiktet hjälper ofta.</translation>
    </message>
    <message>
        <source>The picture is darker than {when}.</source>
        <translation>Bilden är mörkare än {when}.</translation>
    </message>
    <message>
        <source>Turn on a light in front of you.</source>
        <translation>Tänd en lampa framför dig.</translation>
    </message>
    <message>
        <source>The Wi-Fi is {difference} dB weaker than {when}.</source>
        <translation>Wifi-signalen är {difference} dB svagare än {when}.</translation>
    </message>
    <message>
        <source>Move closer to the access point, or use a network cable.</source>
        <translation>Sätt dig där wifi är bättre, eller använd nätverkskabel.</translation>
    </message>
    <message>
        <source>The network connection is slower than {when}: {now} Mbit/s, then {then} Mbit/s.</source>
        <translation>Nätverksuppkopplingen är långsammare än {when}: nu {now} Mbit/s, då {then} Mbit/s.</translation>
    </message>
    <message>
        <source>Try another network cable, dock or wall socket.</source>
        <translation>Prova en annan nätverkskabel, en annan dockningsstation eller ett annat nätverksuttag.</translation>
    </message>
</context>
<context>
    <name>basis</name>
    <message>
        <source>By the guideline: {rules} (must)</source>
        <translation>Enligt riktlinjen: {rules} (ska)</translation>
    </message>
    <message>
        <source>By the guideline: {rules} (should)</source>
        <translation>Enligt riktlinjen: {rules} (bör)</translation>
    </message>
    <message>
        <source>By the guideline: {rules} (may)</source>
        <translation>Enligt riktlinjen: {rules} (kan)</translation>
    </message>
    <message>
        <source>By the guideline: {rules}</source>
        <translation>Enligt riktlinjen: {rules}</translation>
    </message>
</context>
<context>
    <name>by_hand</name>
    <message>
        <source>No names were found in this.</source>
        <translation>Det fanns inga namn i det här.</translation>
    </message>
    <message>
        <source>This is too large for a list of names. Copy the names alone.</source>
        <translation>Det här är för stort för en namnlista. Kopiera bara namnen.</translation>
    </message>
    <message>
        <source>This is very long, and only its first part was read.</source>
        <translation>Det här är mycket långt, och bara början lästes.</translation>
    </message>
    <message>
        <source>Only the first {most} names were taken.</source>
        <translation>Bara de första {most} namnen togs med.</translation>
    </message>
    <message>
        <source>This file holds no text. Copy the names, or save the list as text or CSV.</source>
        <translation>Det finns ingen text i filen. Kopiera namnen, eller spara listan som text eller CSV.</translation>
    </message>
    <message>
        <source>What looks like an identity number was covered. Numbers do not belong here.</source>
        <translation>Något som ser ut som ett personnummer har dolts. Nummer hör inte hemma här.</translation>
    </message>
    <message>
        <source>The list says {told} in the meeting, {found} names were found. Check it.</source>
        <translation>Listan anger {told} i mötet, men {found} namn hittades. Kontrollera det.</translation>
    </message>
    <message>
        <source>The list says {told} in the lobby, {found} names were found. Check it.</source>
        <translation>Listan anger {told} i lobbyn, men {found} namn hittades. Kontrollera det.</translation>
    </message>
    <message>
        <source>The file shows people who had left by then. They are not on the list.</source>
        <translation>Filen visar personer som då hade lämnat mötet. De står inte på listan.</translation>
    </message>
    <message>
        <source>The times in the file were not understood, so somebody on the list may have left.</source>
        <translation>Tiderna i filen gick inte att förstå, så någon på listan kan ha lämnat mötet.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>rubrik</translation>
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
        <translation>inga bokstäver</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>not in the meeting</source>
        <translation>inte i mötet</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>för många</translation>
    </message>
    <message>
        <source>In the meeting&apos;s own window, let them in from its list of participants.</source>
        <translation>Släpp in från deltagarlistan i mötets eget fönster.</translation>
    </message>
    <message>
        <source>In the meeting&apos;s own window, turn them away in its list of participants. If that is not possible, leave them waiting.</source>
        <translation>Neka i deltagarlistan i mötets eget fönster. Om det inte går, låt personen vänta.</translation>
    </message>
    <message>
        <source>In the meeting&apos;s own window, remove them in its list of participants. If that is not possible, end the meeting and meet in a new one.</source>
        <translation>Ta bort personen i deltagarlistan i mötets eget fönster. Om det inte går, avsluta mötet och ses i ett nytt.</translation>
    </message>
    <message>
        <source>Mute them in the meeting&apos;s own window, or ask them to mute themselves.</source>
        <translation>Stäng av personens mikrofon i mötets eget fönster, eller be personen göra det.</translation>
    </message>
    <message>
        <source>Ask them to turn their microphone on: nobody else can do it for them.</source>
        <translation>Be personen sätta på mikrofonen: det kan ingen annan göra.</translation>
    </message>
    <message>
        <source>Mute everybody in the meeting&apos;s own window, or ask everybody to mute.</source>
        <translation>Stäng av allas mikrofoner i mötets eget fönster, eller be alla göra det själva.</translation>
    </message>
    <message>
        <source>Tell everybody that they may turn their microphones on again.</source>
        <translation>Säg till alla att de får sätta på mikrofonen igen.</translation>
    </message>
    <message>
        <source>Lock the meeting in its own window if it can be locked. Otherwise look at its list often.</source>
        <translation>Lås i mötets eget fönster om det går. Titta annars ofta på deltagarlistan där.</translation>
    </message>
    <message>
        <source>Unlock the meeting in its own window.</source>
        <translation>Lås upp i mötets eget fönster.</translation>
    </message>
    <message>
        <source>Lower the hand in the meeting&apos;s own window, or ask them to do it.</source>
        <translation>Ta ner handen i mötets eget fönster, eller be personen göra det.</translation>
    </message>
    <message>
        <source>End the meeting for everybody in its own window. Only leaving it leaves the others there.</source>
        <translation>Avsluta för alla i mötets eget fönster. Om du bara lämnar mötet blir de andra kvar.</translation>
    </message>
    <message>
        <source>In Teams: People, and the tick beside their name under the lobby.</source>
        <translation>I Teams: Personer och sedan bocken vid namnet under lobbyn.</translation>
    </message>
    <message>
        <source>In Teams: People, and the cross beside their name under the lobby.</source>
        <translation>I Teams: Personer och sedan krysset vid namnet under lobbyn.</translation>
    </message>
    <message>
        <source>In Teams: People, More options beside their name, Remove from meeting.</source>
        <translation>I Teams: Personer, Fler alternativ vid namnet, Ta bort från mötet.</translation>
    </message>
    <message>
        <source>In Teams: People, More options beside their name, Mute participant.</source>
        <translation>I Teams: Personer, Fler alternativ vid namnet, Stäng av deltagarens ljud.</translation>
    </message>
    <message>
        <source>In Teams: People, Mute all.</source>
        <translation>I Teams: Personer, Stäng av ljudet för alla.</translation>
    </message>
    <message>
        <source>In Teams: Controls, Lock meeting; in older versions People, More actions, Lock the meeting. Then nobody else gets in, not even into the lobby.</source>
        <translation>I Teams: Kontroller, Lås möte. I äldre versioner Personer, Fler åtgärder, Lås mötet. Då kommer ingen mer in, inte ens i lobbyn.</translation>
    </message>
    <message>
        <source>In Teams: Controls, Lock meeting, Unlock; in older versions People, More actions, Unlock the meeting.</source>
        <translation>I Teams: Kontroller, Lås möte, Lås upp. I äldre versioner Personer, Fler åtgärder, Lås upp mötet.</translation>
    </message>
    <message>
        <source>In Teams: People, More options beside their name, Lower hand.</source>
        <translation>I Teams: Personer, Fler alternativ vid namnet, Ta ned handen.</translation>
    </message>
    <message>
        <source>In Teams: the arrow beside Leave, End meeting.</source>
        <translation>I Teams: pilen vid Lämna, Avsluta mötet.</translation>
    </message>
    <message>
        <source>In Whereby: they knock, and a message asks you. Let them in there.</source>
        <translation>I Whereby: personen knackar på och du får en fråga. Släpp in där.</translation>
    </message>
    <message>
        <source>In Whereby: they knock, and a message asks you. Turn them away there.</source>
        <translation>I Whereby: personen knackar på och du får en fråga. Neka där.</translation>
    </message>
    <message>
        <source>In Whereby: lock the room with its padlock. Whoever comes then has to knock.</source>
        <translation>I Whereby: lås rummet med hänglåset. Den som kommer sedan måste knacka på.</translation>
    </message>
    <message>
        <source>In Whereby: unlock the room with its padlock.</source>
        <translation>I Whereby: lås upp rummet med hänglåset.</translation>
    </message>
    <message>
        <source>In Skype: Admit beside their name under the lobby.</source>
        <translation>I Skype: Släpp in, vid namnet under lobbyn.</translation>
    </message>
    <message>
        <source>In Skype: Deny beside their name under the lobby.</source>
        <translation>I Skype: Neka, vid namnet under lobbyn.</translation>
    </message>
    <message>
        <source>In Skype: right-click their name in the list of participants, Remove from Meeting.</source>
        <translation>I Skype: högerklicka på namnet i deltagarlistan, Ta bort från mötet.</translation>
    </message>
    <message>
        <source>In Skype: More options, End Meeting.</source>
        <translation>I Skype: Fler alternativ, Avsluta möte.</translation>
    </message>
    <message>
        <source>Say goodbye and hang up.</source>
        <translation>Säg hej då och lägg på.</translation>
    </message>
    <message>
        <source>Open the list of participants in the meeting, mark the names, copy them and paste them here. If they cannot be marked, type them or tick whom you see.</source>
        <translation>Öppna deltagarlistan i mötet, markera namnen, kopiera dem och klistra in dem här. Om de inte går att markera, skriv dem eller bocka för dem du ser.</translation>
    </message>
    <message>
        <source>In Teams, open People. Mark the names, copy them and paste them here. If they cannot be marked, copy the text of a picture of the list, drop the attendance file if Teams offers you one, or tick whom you see.</source>
        <translation>Öppna Personer i Teams. Markera namnen, kopiera dem och klistra in dem här. Om de inte går att markera, kopiera texten från en bild av listan, dra hit närvarofilen om Teams erbjuder en, eller bocka för dem du ser.</translation>
    </message>
    <message>
        <source>Ask who is there, and tick each of them or type the name.</source>
        <translation>Fråga vilka som är med, och bocka för var och en eller skriv namnet.</translation>
    </message>
    <message>
        <source>Tick whom you see and hear, or type the name.</source>
        <translation>Bocka för dem du ser och hör, eller skriv namnet.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>The camera was unplugged.</source>
        <translation>Kameran har kopplats ur.</translation>
    </message>
    <message>
        <source>The camera is plugged in again.</source>
        <translation>Kameran är inkopplad igen.</translation>
    </message>
    <message>
        <source>Another camera is in use now.</source>
        <translation>Nu används en annan kamera.</translation>
    </message>
    <message>
        <source>The microphone was unplugged.</source>
        <translation>Mikrofonen har kopplats ur.</translation>
    </message>
    <message>
        <source>The microphone is plugged in again.</source>
        <translation>Mikrofonen är inkopplad igen.</translation>
    </message>
    <message>
        <source>Another microphone is in use now.</source>
        <translation>Nu används en annan mikrofon.</translation>
    </message>
    <message>
        <source>The loudspeaker was unplugged.</source>
        <translation>Högtalaren har kopplats ur.</translation>
    </message>
    <message>
        <source>The loudspeaker is plugged in again.</source>
        <translation>Högtalaren är inkopplad igen.</translation>
    </message>
    <message>
        <source>Another loudspeaker is in use now.</source>
        <translation>Nu används en annan högtalare.</translation>
    </message>
    <message>
        <source>The headset was unplugged.</source>
        <translation>Headsetet har kopplats ur.</translation>
    </message>
    <message>
        <source>The headset is plugged in again.</source>
        <translation>Headsetet är inkopplat igen.</translation>
    </message>
    <message>
        <source>A headset is in use now.</source>
        <translation>Nu används ett headset.</translation>
    </message>
    <message>
        <source>The network connection is gone.</source>
        <translation>Nätverksuppkopplingen är borta.</translation>
    </message>
    <message>
        <source>The network is Wi-Fi now.</source>
        <translation>Samtalet går nu via wifi.</translation>
    </message>
    <message>
        <source>The network is Wi-Fi again.</source>
        <translation>Samtalet går via wifi igen.</translation>
    </message>
    <message>
        <source>The network runs over a mobile connection now.</source>
        <translation>Samtalet går nu via en mobil uppkoppling.</translation>
    </message>
    <message>
        <source>The network comes through the cable now.</source>
        <translation>Samtalet går nu via nätverkskabel.</translation>
    </message>
    <message>
        <source>The network is another one now.</source>
        <translation>Datorn är nu på ett annat nätverk.</translation>
    </message>
    <message>
        <source>The computer is in its dock now.</source>
        <translation>Datorn är nu kopplad till dockningsstationen.</translation>
    </message>
    <message>
        <source>The computer was taken out of its dock.</source>
        <translation>Datorn har kopplats från dockningsstationen.</translation>
    </message>
    <message>
        <source>The computer runs on its battery now.</source>
        <translation>Datorn går nu på batteri.</translation>
    </message>
    <message>
        <source>The computer has mains power again.</source>
        <translation>Datorn får ström från eluttaget igen.</translation>
    </message>
    <message>
        <source>A screen was connected or taken away.</source>
        <translation>En skärm har kopplats in eller ur.</translation>
    </message>
    <message>
        <source>This computer is used from another one now.</source>
        <translation>Den här datorn används nu från en annan dator.</translation>
    </message>
    <message>
        <source>You sit at this computer itself again.</source>
        <translation>Du sitter vid själva datorn igen.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>Datorn har varit i strömsparläge.</translation>
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
        <translation>Högtalare</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Webbläsare</translation>
    </message>
    <message>
        <source>Meeting program</source>
        <translation>Mötesprogram</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Connection to the meeting service</source>
        <translation>Uppkoppling till videotjänsten</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Uppdateringar</translation>
    </message>
    <message>
        <source>Sound leak</source>
        <translation>Ljudläckage</translation>
    </message>
    <message>
        <source>Lid and cover</source>
        <translation>Lock och kameralucka</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>How you are seen</source>
        <translation>Så syns du</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Ström</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>Integritetsinställningar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Omstart</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skärmar</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Strömsparläge</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Smartkort</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>Ljudinställningar</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>The meeting&apos;s server shows the list while the meeting goes on. Samråd joins as a participant that everybody sees, and comings and goings appear by themselves.</source>
        <translation>Mötets server visar listan medan mötet pågår. Samråd ansluter som en deltagare som alla ser, och vilka som kommer och går syns av sig självt.</translation>
    </message>
    <message>
        <source>The meeting&apos;s server shows the list while the meeting goes on, over an account that your organisation has set up. Comings and goings appear by themselves.</source>
        <translation>Mötets server visar listan medan mötet pågår, via ett konto som din organisation har lagt upp. Vilka som kommer och går syns av sig självt.</translation>
    </message>
    <message>
        <source>This service gives no list to other programs. Copy its list and paste it, or tick who you see.</source>
        <translation>Den här tjänsten lämnar ingen lista till andra program. Kopiera listan och klistra in den, eller bocka för dem du ser.</translation>
    </message>
    <message>
        <source>Samråd does not join this meeting, so it cannot see the list itself. Copy the list of participants and paste it, or tick who you see.</source>
        <translation>Samråd ansluter inte till det här mötet och kan därför inte självt se listan. Kopiera deltagarlistan och klistra in den, eller bocka för dem du ser.</translation>
    </message>
    <message>
        <source>Without an account on the meeting&apos;s server Samråd cannot see the list itself. Tick who you see, or paste their names.</source>
        <translation>Utan ett konto på mötets server kan Samråd inte självt se listan. Bocka för dem du ser, eller klistra in deras namn.</translation>
    </message>
    <message>
        <source>Teams gives no list to other programs. Paste its list or its attendance file, or tick who you see.</source>
        <translation>Teams lämnar ingen lista till andra program. Klistra in listan eller närvarofilen, eller bocka för dem du ser.</translation>
    </message>
    <message>
        <source>Whereby gives no list to programs on your computer. Paste the names or tick who you see.</source>
        <translation>Whereby lämnar ingen lista till program på din dator. Klistra in namnen eller bocka för dem du ser.</translation>
    </message>
    <message>
        <source>This service knows who is booked and tells no program who is connected. Tick who you see, or paste their names.</source>
        <translation>Tjänsten vet vilka som är bokade men talar inte om för något program vilka som är anslutna. Bocka för dem du ser, eller klistra in deras namn.</translation>
    </message>
    <message>
        <source>Skype gives no list to other programs any more. Paste the names or tick who you see.</source>
        <translation>Skype lämnar inte längre någon lista till andra program. Klistra in namnen eller bocka för dem du ser.</translation>
    </message>
    <message>
        <source>A video call by text message has no list of participants. Tick who you see and hear.</source>
        <translation>Ett videosamtal via sms har ingen deltagarlista. Bocka för dem du ser och hör.</translation>
    </message>
    <message>
        <source>A telephone call has no list of participants. Ask who is there, and tick them.</source>
        <translation>Ett telefonsamtal har ingen deltagarlista. Fråga vilka som är med och bocka för dem.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>See what you can do: {command}</source>
        <translation>Se vad du kan göra: {command}</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Användning:</translation>
    </message>
    <message>
        <source>Samråd does not understand: {words}</source>
        <translation>Samråd förstår inte: {words}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Without a command, Samråd opens its window.</source>
        <translation>Utan kommando öppnar Samråd sitt fönster.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Visa versionen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Check the equipment.</source>
        <translation>Kontrollera utrustningen.</translation>
    </message>
    <message>
        <source>Check, begin or list guideline files.</source>
        <translation>Kontrollera, påbörja eller lista riktlinjer.</translation>
    </message>
    <message>
        <source>Look for personal data in an invitation.</source>
        <translation>Leta efter personuppgifter i en inbjudan.</translation>
    </message>
    <message>
        <source>Open a meeting to practise in.</source>
        <translation>Öppna ett övningsmöte.</translation>
    </message>
    <message>
        <source>Checks camera, microphone, loudspeaker and network. Exit code: 0 ready, 1 can be better, 2 must be fixed, 3 could not be tested.</source>
        <translation>Kontrollerar kamera, mikrofon, högtalare och nätverk. Slutkod: 0 redo, 1 kan bli bättre, 2 måste åtgärdas, 3 kunde inte testas.</translation>
    </message>
    <message>
        <source>Write the report for a program (JSON).</source>
        <translation>Skriv rapporten så att ett program kan läsa den (JSON).</translation>
    </message>
    <message>
        <source>Run only the checks you name. Choose from: {checks}.</source>
        <translation>Kör bara de kontroller som du anger. Välj bland: {checks}.</translation>
    </message>
    <message>
        <source>Give up after this many seconds.</source>
        <translation>Ge upp efter så många sekunder.</translation>
    </message>
    <message>
        <source>There is no check “{name}”. The checks are: {checks}.</source>
        <translation>Det finns ingen kontroll som heter ”{name}”. Välj bland: {checks}.</translation>
    </message>
    <message>
        <source>--timeout takes seconds from 1 to {most}, not “{given}”.</source>
        <translation>--timeout ska vara ett antal sekunder från 1 till {most}, inte ”{given}”.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Only the first {most} are shown.</source>
        <translation>Bara de första {most} visas.</translation>
    </message>
    <message>
        <source>“{title}”: items at most: {items}; time to read them: {seconds} s.</source>
        <translation>”{title}”: högst {items} punkter, lästid {seconds} s.</translation>
    </message>
    <message>
        <source>“{title}”, {moment}: steps at most: {steps}; time to say them: {seconds} s; planned: {minutes} min.</source>
        <translation>”{title}”, {moment}: högst {steps} steg, taltid {seconds} s, planerat {minutes} min.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>inledningen</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mitten</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>avslutningen</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Filen är i sin ordning.</translation>
    </message>
    <message>
        <source>Faults: {faults}. Warnings: {warnings}.</source>
        <translation>Fel: {faults}. Varningar: {warnings}.</translation>
    </message>
    <message>
        <source>An id takes small letters, digits and hyphens, not “{given}”.</source>
        <translation>Ett id består av små bokstäver, siffror och bindestreck, inte ”{given}”.</translation>
    </message>
    <message>
        <source>{file} is there already. It stays as it is.</source>
        <translation>{file} finns redan. Filen ändras inte.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>Det går inte att skriva till {file}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Sparad: {file}</translation>
    </message>
    <message>
        <source>What organisations say about video meetings.</source>
        <translation>Vad organisationer säger om videomöten.</translation>
    </message>
    <message>
        <source>Look for faults in a guideline file.</source>
        <translation>Leta efter fel i en fil med en riktlinje.</translation>
    </message>
    <message>
        <source>Write a guideline file to begin with.</source>
        <translation>Skriv en fil med en riktlinje att börja med.</translation>
    </message>
    <message>
        <source>Name the organisations there are.</source>
        <translation>Visa de organisationer som finns.</translation>
    </message>
    <message>
        <source>Looks for faults in a guideline file. Exit code: 0 sound, 1 only warnings, 2 faults, 3 it cannot be read.</source>
        <translation>Letar efter fel i en fil med en riktlinje. Slutkod: 0 i sin ordning, 1 bara varningar, 2 fel, 3 filen kan inte läsas.</translation>
    </message>
    <message>
        <source>The file to look at.</source>
        <translation>Filen som ska kontrolleras.</translation>
    </message>
    <message>
        <source>Writes a guideline file with explanations, for you to change.</source>
        <translation>Skriver en fil med förklaringar som du kan ändra i.</translation>
    </message>
    <message>
        <source>Id of the organisation; the file needs the same name.</source>
        <translation>Organisationens id; filen ska heta likadant.</translation>
    </message>
    <message>
        <source>Where to write it; else it is shown.</source>
        <translation>Var filen ska skrivas; annars visas den.</translation>
    </message>
    <message>
        <source>Names the organisations that can be chosen here.</source>
        <translation>Visar de organisationer som kan väljas här.</translation>
    </message>
    <message>
        <source>Port {port} is taken or not allowed. Choose another one with --port.</source>
        <translation>Port {port} är upptagen eller inte tillåten. Välj en annan med --port.</translation>
    </message>
    <message>
        <source>The practice meeting is closed.</source>
        <translation>Övningsmötet är stängt.</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Room: {alias}</source>
        <translation>Rum: {alias}</translation>
    </message>
    <message>
        <source>Host PIN: {pin}</source>
        <translation>Värdens pinkod: {pin}</translation>
    </message>
    <message>
        <source>Guest PIN: {pin}</source>
        <translation>Gästernas pinkod: {pin}</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Väntas:</translation>
    </message>
    <message>
        <source>It begins when a program that speaks Pexip&apos;s client API comes in with the host PIN.</source>
        <translation>Det börjar när ett program som använder Pexips klient-API går in med värdens pinkod.</translation>
    </message>
    <message>
        <source>To practise in Samråd&apos;s own window you need no server: open Participants and choose “Practise with a made-up meeting”.</source>
        <translation>Du behöver ingen server för att öva i Samråds eget fönster: öppna Deltagare och välj ”Öva med ett påhittat möte”.</translation>
    </message>
    <message>
        <source>Only this computer can reach it. Nobody in it is real. Ctrl+C closes it.</source>
        <translation>Bara den här datorn når det. Ingen i mötet finns på riktigt. Ctrl+C stänger det.</translation>
    </message>
    <message>
        <source>Opens a meeting to practise in, on this computer only. Exit code: 0 closed, 2 faults in the scenario, 3 it cannot be read or the port is taken.</source>
        <translation>Öppnar ett övningsmöte, bara på den här datorn. Slutkod: 0 stängt, 2 fel i scenariot, 3 det går inte att läsa eller så är porten upptagen.</translation>
    </message>
    <message>
        <source>Name of a scenario, or a file that ends with .toml.</source>
        <translation>Namnet på ett scenario, eller en fil som slutar på .toml.</translation>
    </message>
    <message>
        <source>Name the scenarios there are.</source>
        <translation>Visa de scenarier som finns.</translation>
    </message>
    <message>
        <source>Use this port; else one that is free.</source>
        <translation>Använd den här porten; annars en ledig.</translation>
    </message>
    <message>
        <source>Play so many times faster.</source>
        <translation>Spela upp så många gånger snabbare.</translation>
    </message>
    <message>
        <source>Language of the names and explanations.</source>
        <translation>Språk för namn och förklaringar.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535, not “{given}”.</source>
        <translation>--port ska vara ett tal från 1 till 65535, inte ”{given}”.</translation>
    </message>
    <message>
        <source>--speed takes a number from {least} to {most}, not “{given}”.</source>
        <translation>--speed ska vara ett tal från {least} till {most}, inte ”{given}”.</translation>
    </message>
    <message>
        <source>--language takes one of these: {languages}, not “{given}”.</source>
        <translation>--language ska vara något av dessa: {languages}, inte ”{given}”.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Equipment check: report for the service desk</source>
        <translation>Utrustningskontroll: rapport till it-supporten</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Skickas till</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Kontrollerat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Riktlinje</translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>Somebody by telephone</source>
        <translation>Någon via telefon</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{place}: there is no guideline of this name, so no guideline is used.</source>
        <translation>{place}: det finns ingen riktlinje med det namnet, så ingen riktlinje används.</translation>
    </message>
    <message>
        <source>{place}: this file is not used. The organisation&apos;s guideline holds without it.</source>
        <translation>{place}: filen används inte. Organisationens riktlinje gäller utan den.</translation>
    </message>
    <message>
        <source>{place}: extends is true, but Samråd comes with no guideline of this name. The file stands alone.</source>
        <translation>{place}: extends är true, men Samråd har ingen riktlinje med det namnet. Filen gäller för sig.</translation>
    </message>
    <message>
        <source>{place}: what is mandatory in the guideline below stays, also in {table}. It can be reworded.</source>
        <translation>{place}: det som är obligatoriskt i den underliggande riktlinjen blir kvar, även i {table}. Orden kan ändras.</translation>
    </message>
    <message>
        <source>{place}: {key} takes the name of a server such as video.example.org. It is left out.</source>
        <translation>{place}: {key} ska vara namnet på en server som video.example.org. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} needs two parts behind a leading dot, such as .example.org: one part would take the servers of a whole country. It is left out.</source>
        <translation>{place}: {key} behöver två delar efter en inledande punkt, till exempel .example.org: Med en enda del skulle det gälla alla servrar i ett land. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: opening hours take days, from and until, and end later than they begin. The entry is left out.</source>
        <translation>{place}: öppettider ska ha days, from och until och sluta senare än de börjar. Posten utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} takes an address that begins with https://. It is left out.</source>
        <translation>{place}: {key} ska vara en adress som börjar med https://. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {lower} cannot be above {higher}. What the file says of them is left out.</source>
        <translation>{place}: {lower} kan inte vara större än {higher}. Det som filen säger om dem utelämnas.</translation>
    </message>
    <message>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, rad {line}</translation>
    </message>
    <message>
        <source>{place}: this file cannot be opened, so the usual values are used.</source>
        <translation>{place}: filen kan inte öppnas, så de vanliga värdena används.</translation>
    </message>
    <message>
        <source>{place}: this file is too large or has too long lines, so the usual values are used.</source>
        <translation>{place}: filen är för stor eller har för långa rader, så de vanliga värdena används.</translation>
    </message>
    <message>
        <source>{place}: the file cannot be read from here on, so the usual values are used.</source>
        <translation>{place}: filen kan inte läsas härifrån, så de vanliga värdena används.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a number from {lowest} to {highest}. {usual} is used.</source>
        <translation>{place}: {key} ska vara ett tal från {lowest} till {highest}. {usual} används.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a whole number from {lowest} to {highest}. {usual} is used.</source>
        <translation>{place}: {key} ska vara ett heltal från {lowest} till {highest}. {usual} används.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a text of at most {most} characters, in quotation marks. It is left out.</source>
        <translation>{place}: {key} ska vara en text på högst {most} tecken inom citattecken. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a list of texts, each in quotation marks. It is left out.</source>
        <translation>{place}: {key} ska vara en lista med texter, var och en inom citattecken. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} takes one of these words: {choices}. It is left out.</source>
        <translation>{place}: {key} ska vara ett av dessa ord: {choices}. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a date such as 2026-11-23. It is left out.</source>
        <translation>{place}: {key} ska vara ett datum som 2026-11-23. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} is the name of a section, not of a value. It is left out.</source>
        <translation>{place}: {key} är namnet på ett avsnitt, inte på ett värde. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} takes true or false, without quotation marks. It is left out.</source>
        <translation>{place}: {key} ska vara true eller false utan citattecken. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a time of day such as &quot;08:00&quot;. It is left out.</source>
        <translation>{place}: {key} ska vara ett klockslag som &quot;08:00&quot;. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} is missing here. The entry is left out.</source>
        <translation>{place}: {key} saknas här. Posten utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} takes at most {most} entries. The rest is left out.</source>
        <translation>{place}: {key} kan ha högst {most} poster. Resten utelämnas.</translation>
    </message>
    <message>
        <source>{place}: there is no setting {key}. It is left out.</source>
        <translation>{place}: det finns ingen inställning som heter {key}. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: there is no such file.</source>
        <translation>{place}: filen finns inte.</translation>
    </message>
    <message>
        <source>{place}: this file cannot be opened.</source>
        <translation>{place}: filen kan inte öppnas.</translation>
    </message>
    <message>
        <source>{place}: this is no guideline file: it is too large, has too long lines, or is a folder or a device.</source>
        <translation>{place}: det är ingen fil med en riktlinje: den är för stor, har för långa rader eller är en mapp eller en enhet.</translation>
    </message>
    <message>
        <source>{place}: the file cannot be read from here on.</source>
        <translation>{place}: filen kan inte läsas härifrån.</translation>
    </message>
    <message>
        <source>{place}: the file&apos;s name is the organisation&apos;s id: small letters, digits and hyphens, and .toml at the end.</source>
        <translation>{place}: filens namn är organisationens id: små bokstäver, siffror och bindestreck, och .toml på slutet.</translation>
    </message>
    <message>
        <source>{place}: {key} takes a name of at most 40 letters, digits, hyphens and underscores. The entry is left out.</source>
        <translation>{place}: {key} ska vara ett namn på högst 40 bokstäver, siffror, bindestreck och understreck. Posten utelämnas.</translation>
    </message>
    <message>
        <source>{place}: there is a {key} called {name} already. This one is left out.</source>
        <translation>{place}: det finns redan en {key} med namnet {name}. Den här utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} names no [[question]] of this file. The entry is left out.</source>
        <translation>{place}: {key} är ingen [[question]] i den här filen. Posten utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {name}: these options make no difference: {options}.</source>
        <translation>{place}: {name}: det gör ingen skillnad vilket av dessa svar man väljer: {options}.</translation>
    </message>
    <message>
        <source>{place}: {name}: the numbers of {one} and {other} overlap or leave a gap.</source>
        <translation>{place}: {name}: talen för {one} och {other} överlappar eller lämnar en lucka.</translation>
    </message>
    <message>
        <source>{place}: there is no answer in this case: {case}. Add a choice with when = {{}} at the end.</source>
        <translation>{place}: det finns inget svar i det här fallet: {case}. Lägg till en choice med when = {{}} sist.</translation>
    </message>
    <message>
        <source>{place}: {name} is never the answer.</source>
        <translation>{place}: {name} blir aldrig svaret.</translation>
    </message>
    <message>
        <source>{place}: {name} is never asked.</source>
        <translation>{place}: {name} ställs aldrig.</translation>
    </message>
    <message>
        <source>{place}: {name} never has an item.</source>
        <translation>{place}: {name} har aldrig någon punkt.</translation>
    </message>
    <message>
        <source>{place}: {name} has {count} items in this case: {case}. At most {most} are taken in.</source>
        <translation>{place}: {name} har {count} punkter i det här fallet: {case}. Man kan överblicka högst {most}.</translation>
    </message>
    <message>
        <source>{place}: {count} questions are asked in this case: {case}. At most {most} are.</source>
        <translation>{place}: det ställs {count} frågor i det här fallet: {case}. Det bör vara högst {most}.</translation>
    </message>
    <message>
        <source>{place}: {name} leads to {service}, which is forbidden in this case: {case}.</source>
        <translation>{place}: {name} leder till {service}, som inte är tillåtet i det här fallet: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name} is the answer for more people than its limit allows: {case}.</source>
        <translation>{place}: {name} är svaret för fler personer än gränsen tillåter: {case}.</translation>
    </message>
    <message>
        <source>{place}: there are too many ways through the questions to look at them all. The rest is not checked.</source>
        <translation>{place}: det finns för många vägar genom frågorna för att gå igenom alla. Resten är inte kontrollerat.</translation>
    </message>
    <message>
        <source>{place}: {name} cites {rule}, but no [[rule]] declares it.</source>
        <translation>{place}: {name} hänvisar till {rule}, men det finns ingen [[rule]] med det namnet.</translation>
    </message>
    <message>
        <source>{place}: {rule} is carried as “{carrier}”, but none of these cites it: {tables}.</source>
        <translation>{place}: {rule} anges som ”{carrier}”, men ingen av dessa hänvisar till den: {tables}.</translation>
    </message>
    <message>
        <source>{place}: {name} cites no rule and does not say where it is borrowed from.</source>
        <translation>{place}: {name} hänvisar inte till någon regel och säger inte varifrån det är lånat.</translation>
    </message>
    <message>
        <source>{place}: {name} cites a rule of its own and says that it is borrowed.</source>
        <translation>{place}: {name} hänvisar till en regel i riktlinjen och säger samtidigt att det är lånat.</translation>
    </message>
    <message>
        <source>{place}: {rule} is left out more than once.</source>
        <translation>{place}: {rule} är utelämnad mer än en gång.</translation>
    </message>
    <message>
        <source>{place}: {rule} is left out, but there is a [[rule]] for it as well.</source>
        <translation>{place}: {rule} är utelämnad, men det finns också en [[rule]] för den.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is missing in {languages}.</source>
        <translation>{place}: {name}: {key} saknas på {languages}.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is the same in {languages}.</source>
        <translation>{place}: {name}: {key} är likadan på {languages}.</translation>
    </message>
    <message>
        <source>{place}: {name} is longer than {most} characters in {languages}.</source>
        <translation>{place}: {name} är längre än {most} tecken på {languages}.</translation>
    </message>
    <message>
        <source>{place}: a choice that names no service has strength = &quot;not_stated&quot;. In this case, a person must decide.</source>
        <translation>{place}: en choice utan service ska ha strength = &quot;not_stated&quot;. I det här fallet måste en människa avgöra.</translation>
    </message>
    <message>
        <source>{place}: the choice {name} cannot be used. In the cases it stands for, a person must decide.</source>
        <translation>{place}: {name} under [[choice]] kan inte användas. I de fall som den gäller måste en människa avgöra.</translation>
    </message>
    <message>
        <source>{place}: {key} is not one of the program&apos;s own, so it needs a text. The entry is left out.</source>
        <translation>{place}: {key} är inte ett av programmets egna ord, så det behövs en text. Posten utelämnas.</translation>
    </message>
    <message>
        <source>{place}: a question needs at least two options. It is left out.</source>
        <translation>{place}: en fråga behöver minst två svarsalternativ. Den utelämnas.</translation>
    </message>
    <message>
        <source>{place}: this option is there already. It is left out.</source>
        <translation>{place}: svarsalternativet finns redan. Det utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {key} takes the whole path of a folder, from the drive or root on. It is left out.</source>
        <translation>{place}: {key} ska vara hela sökvägen till en mapp, från enheten eller roten. Raden utelämnas.</translation>
    </message>
    <message>
        <source>{place}: the character {character} cannot be seen. It is left out.</source>
        <translation>{place}: tecknet {character} syns inte. Det utelämnas.</translation>
    </message>
    <message>
        <source>{place}: {markup} is shown as it is typed.</source>
        <translation>{place}: {markup} visas som det är skrivet.</translation>
    </message>
    <message>
        <source>{place}: there is no practice scenario of this name.</source>
        <translation>{place}: det finns inget övningsscenario med det namnet.</translation>
    </message>
    <message>
        <source>{place}: {key} names “{who}”, and there is no person with that id.</source>
        <translation>{place}: {key} nämner ”{who}”, men det finns ingen person med det id:t.</translation>
    </message>
    <message>
        <source>{place}: {key} is “{who}” a second time.</source>
        <translation>{place}: {key} är ”{who}” en gång till.</translation>
    </message>
    <message>
        <source>{place}: the file&apos;s format is not {format}, which this Samråd can read.</source>
        <translation>{place}: filens format är inte {format}, det som den här versionen av Samråd kan läsa.</translation>
    </message>
    <message>
        <source>{place}: {key} needs a text in at least one language, such as {key}.sv.</source>
        <translation>{place}: {key} behöver en text på minst ett språk, till exempel {key}.sv.</translation>
    </message>
    <message>
        <source>{place}: {key} is the same as room.host_pin, so nobody could be a guest.</source>
        <translation>{place}: {key} är samma som room.host_pin, så ingen kan vara gäst.</translation>
    </message>
    <message>
        <source>{place}: the scenario is not played.</source>
        <translation>{place}: scenariot spelas inte upp.</translation>
    </message>
    <message>
        <source>{place}: {key} takes names of servers such as video.example.org. The others are left out.</source>
        <translation>{place}: {key} ska innehålla namn på servrar, till exempel video.example.org. De andra utelämnas.</translation>
    </message>
    <message>
        <source>{place}: there is no entry of this name in the guideline below, so nothing is dropped.</source>
        <translation>{place}: den underliggande riktlinjen har ingen post med det namnet, så inget tas bort.</translation>
    </message>
    <message>
        <source>{place}: {name} has {count} steps with moment = “{moment}” in this case: {case}. At most {most} are taken in.</source>
        <translation>{place}: {name} har {count} steg med moment = ”{moment}” i det här fallet: {case}. Man kan överblicka högst {most}.</translation>
    </message>
    <message>
        <source>{place}: {name} has no step with moment = “{moment}” in this case: {case}.</source>
        <translation>{place}: {name} har inget steg med moment = ”{moment}” i det här fallet: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name} has aid = “{aid}” more than once in this case: {case}.</source>
        <translation>{place}: {name} har aid = ”{aid}” mer än en gång i det här fallet: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name} closes without aid = “ending” in this case: {case}.</source>
        <translation>{place}: {name} slutar utan aid = ”ending” i det här fallet: {case}.</translation>
    </message>
    <message>
        <source>{place}: {name}: to say all with moment = “{moment}” takes {seconds} s in {languages}, in this case: {case}. Keep it below {most} s.</source>
        <translation>{place}: {name}: det tar {seconds} s på {languages} att säga allt med moment = ”{moment}” i det här fallet: {case}. Håll det under {most} s.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is worded anew in {new}, but is as before in {old}. Change these too, or see that they still say the same.</source>
        <translation>{place}: {name}: {key} är ändrad på {new}, men som förut på {old}. Ändra dem också, eller se till att de fortfarande säger samma sak.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} leads past mandatory steps: {steps}.</source>
        <translation>{place}: {name}: valet {branch} leder förbi obligatoriska steg: {steps}.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} interrupts the meeting and is called otherwise here. See that nobody takes it for a way to go on.</source>
        <translation>{place}: {name}: valet {branch} avbryter mötet och heter något annat här. Se till att ingen tror att mötet bara fortsätter.</translation>
    </message>
    <message>
        <source>{place}: {name} belongs to {script}, which is no [[script]].</source>
        <translation>{place}: {name} hör till {script}, men det finns ingen [[script]] med det namnet.</translation>
    </message>
    <message>
        <source>{place}: {name} has no steps.</source>
        <translation>{place}: {name} har inga steg.</translation>
    </message>
    <message>
        <source>{place}: {name} stands behind {other}, which is no other step of its script.</source>
        <translation>{place}: {name} står efter {other}, men det är inget annat steg i samma mötesstöd.</translation>
    </message>
    <message>
        <source>{place}: {name} stands, over other steps, behind itself.</source>
        <translation>{place}: {name} står, via andra steg, efter sig självt.</translation>
    </message>
    <message>
        <source>{place}: {name} stands behind a step of a later pause point.</source>
        <translation>{place}: {name} står efter ett steg som hör till en senare del av mötet.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} leads to {to}, which is no step of {script}.</source>
        <translation>{place}: {name}: valet {branch} leder till {to}, men {script} har inget steg med det namnet.</translation>
    </message>
    <message>
        <source>{place}: {name} has more than one branch called {branch}.</source>
        <translation>{place}: {name} har mer än ett val med namnet {branch}.</translation>
    </message>
    <message>
        <source>{place}: {name}: every branch leads back, so {script} has no end from here.</source>
        <translation>{place}: {name}: alla val leder tillbaka, så {script} kan inte nå sitt slut härifrån.</translation>
    </message>
    <message>
        <source>{place}: {name} names {contact}, which is no [[contact]].</source>
        <translation>{place}: {name} hänvisar till {contact}, men det finns ingen [[contact]] med det namnet.</translation>
    </message>
    <message>
        <source>{place}: {name}: if the program falls, nobody can go on where the script stood, because {id} could be a name or a number of somebody. Use small letters a–z, digits and hyphens.</source>
        <translation>{place}: {name}: om programmet kraschar kan ingen fortsätta där mötesstödet var, eftersom {id} kan vara någons namn eller nummer. Använd små bokstäver a–z, siffror och bindestreck.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} names {variable}. These can be filled in: {known}.</source>
        <translation>{place}: {name}: {key} nämner {variable}. Bara dessa kan fyllas i: {known}.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} has a brace; only what is said can be filled in.</source>
        <translation>{place}: {name}: {key} har en klammerparentes. Bara det som sägs kan fyllas i.</translation>
    </message>
    <message>
        <source>{place}: {name}: {key} is longer than {most} characters in {languages}.</source>
        <translation>{place}: {name}: {key} är längre än {most} tecken på {languages}.</translation>
    </message>
    <message>
        <source>{place}: {name} has {count} lines to say and do. At most {most} are taken in.</source>
        <translation>{place}: {name} har {count} rader att säga och göra. Man kan överblicka högst {most}.</translation>
    </message>
    <message>
        <source>{place}: {name} is mandatory in the guideline below and can only be reworded, so {key} is not used here.</source>
        <translation>{place}: {name} är obligatorisk i den underliggande riktlinjen. Bara orden kan ändras, så {key} används inte här.</translation>
    </message>
    <message>
        <source>{place}: {name} is mandatory in the guideline below. It can be reworded, but not dropped.</source>
        <translation>{place}: {name} är obligatorisk i den underliggande riktlinjen. Orden kan ändras, men den kan inte tas bort.</translation>
    </message>
    <message>
        <source>{place}: {name} is mandatory in the guideline below and hangs on an answer that is not there any more. It is shown in every case now.</source>
        <translation>{place}: {name} är obligatorisk i den underliggande riktlinjen och beror på ett svar som inte finns längre. Nu visas den alltid.</translation>
    </message>
    <message>
        <source>{place}: {name}: with {key} some would never come to what is mandatory in the guideline below: {steps}. It is not used here.</source>
        <translation>{place}: {name}: med {key} skulle en del aldrig komma till det som är obligatoriskt i den underliggande riktlinjen: {steps}. Det används inte här.</translation>
    </message>
    <message>
        <source>{place}: {name}: the branch {branch} interrupts the meeting in the guideline below, and still does.</source>
        <translation>{place}: {name}: valet {branch} avbryter mötet i den underliggande riktlinjen och gör det fortfarande.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The camera shows a clear picture.</source>
        <translation>Kameran visar en tydlig bild.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Ingen kamera är ansluten.</translation>
    </message>
    <message>
        <source>Plug in the camera. Samråd finds it by itself.</source>
        <translation>Koppla in kameran. Samråd hittar den automatiskt.</translation>
    </message>
    <message>
        <source>Programs may not use the camera on this computer.</source>
        <translation>Program får inte använda kameran på den här datorn.</translation>
    </message>
    <message>
        <source>Allow desktop programs to use the camera.</source>
        <translation>Ge skrivbordsappar åtkomst till kameran.</translation>
    </message>
    <message>
        <source>Another program is using the camera.</source>
        <translation>Ett annat program använder kameran.</translation>
    </message>
    <message>
        <source>Close other video meetings and camera programs.</source>
        <translation>Stäng andra videomöten och program som använder kameran.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>Kameran har kopplats ur.</translation>
    </message>
    <message>
        <source>Plug it in again. Samråd finds it by itself.</source>
        <translation>Koppla in den igen. Samråd hittar den automatiskt.</translation>
    </message>
    <message>
        <source>The camera is on but sends no picture.</source>
        <translation>Kameran är på men skickar ingen bild.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or unplug the camera and plug it in.</source>
        <translation>Stäng andra program som använder kameran, eller koppla ur den och koppla in den igen.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>Bilden är svart.</translation>
    </message>
    <message>
        <source>Slide the camera&apos;s cover aside, or open the lid of the computer.</source>
        <translation>Skjut kamerans lucka åt sidan, eller öppna datorns lock.</translation>
    </message>
    <message>
        <source>Something covers the camera.</source>
        <translation>Något täcker kameran.</translation>
    </message>
    <message>
        <source>Take away what is in front of the lens.</source>
        <translation>Ta bort det som är framför linsen.</translation>
    </message>
    <message>
        <source>The picture stands still.</source>
        <translation>Bilden står stilla.</translation>
    </message>
    <message>
        <source>Open the camera&apos;s cover. If that does not help, unplug it and plug it in.</source>
        <translation>Öppna kamerans lucka. Om det inte hjälper, koppla ur kameran och koppla in den igen.</translation>
    </message>
    <message>
        <source>The camera shows a still picture instead of you.</source>
        <translation>Kameran visar en stillbild i stället för dig.</translation>
    </message>
    <message>
        <source>Open the camera&apos;s cover, or press the key with the camera on the keyboard.</source>
        <translation>Öppna kamerans lucka, eller tryck på kameratangenten på tangentbordet.</translation>
    </message>
    <message>
        <source>This camera sees only infrared light: {device}.</source>
        <translation>Den här kameran ser bara infrarött ljus: {device}.</translation>
    </message>
    <message>
        <source>Choose another camera. This one is for signing in.</source>
        <translation>Välj en annan kamera. Den här är till för inloggning.</translation>
    </message>
    <message>
        <source>The picture comes from a program, not a camera: {device}.</source>
        <translation>Bilden kommer från ett program, inte från en kamera: {device}.</translation>
    </message>
    <message>
        <source>Choose the camera itself, unless you mean to use it.</source>
        <translation>Välj själva kameran, såvida du inte vill använda programmet.</translation>
    </message>
    <message>
        <source>The picture has no colours.</source>
        <translation>Bilden saknar färger.</translation>
    </message>
    <message>
        <source>Choose another camera, or turn on a lamp in front of you.</source>
        <translation>Välj en annan kamera, eller tänd en lampa framför dig.</translation>
    </message>
    <message>
        <source>The picture jerks: {fps} pictures a second.</source>
        <translation>Bilden hackar: {fps} bilder i sekunden.</translation>
    </message>
    <message>
        <source>Plug the camera straight into the computer, without a hub.</source>
        <translation>Koppla in kameran direkt i datorn, inte i en hubb.</translation>
    </message>
    <message>
        <source>The picture is a little jerky: {fps} pictures a second.</source>
        <translation>Bilden hackar lite: {fps} bilder i sekunden.</translation>
    </message>
    <message>
        <source>Close programs that you do not need now.</source>
        <translation>Stäng program som du inte behöver just nu.</translation>
    </message>
    <message>
        <source>The room is dark, which makes the picture jerky.</source>
        <translation>Det är mörkt i rummet, så bilden hackar.</translation>
    </message>
    <message>
        <source>Turn on a lamp in front of you.</source>
        <translation>Tänd en lampa framför dig.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation>Bilden är mörk.</translation>
    </message>
    <message>
        <source>The camera needs {start} seconds to start.</source>
        <translation>Kameran behöver {start} sekunder för att starta.</translation>
    </message>
    <message>
        <source>Open the meeting a minute early.</source>
        <translation>Öppna mötet en minut i förväg.</translation>
    </message>
    <message>
        <source>The picture is coarse: {width} × {height}.</source>
        <translation>Bilden är grovkornig: {width} × {height}.</translation>
    </message>
    <message>
        <source>Choose another camera if there is one.</source>
        <translation>Välj en annan kamera om du har någon.</translation>
    </message>
    <message>
        <source>The camera stopped and is being started again.</source>
        <translation>Kameran stannade och startas igen.</translation>
    </message>
    <message>
        <source>The camera does not answer and is being started again.</source>
        <translation>Kameran svarar inte och startas igen.</translation>
    </message>
    <message>
        <source>The camera cannot be started.</source>
        <translation>Kameran går inte att starta.</translation>
    </message>
    <message>
        <source>Unplug the camera, plug it in and check again.</source>
        <translation>Koppla ur kameran, koppla in den och kontrollera igen.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture cannot be read.</source>
        <translation>Kamerans bild kan inte läsas.</translation>
    </message>
    <message>
        <source>The camera could not be tested.</source>
        <translation>Kameran kunde inte testas.</translation>
    </message>
    <message>
        <source>Close other programs that use it and check again.</source>
        <translation>Stäng andra program som använder kameran och kontrollera igen.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>Kameran svarade inte i tid.</translation>
    </message>
    <message>
        <source>Check again, and give it more time.</source>
        <translation>Kontrollera igen och låt det ta längre tid.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset was found.</source>
        <translation>Varken högtalare eller headset hittades.</translation>
    </message>
    <message>
        <source>Plug in a headset and choose it.</source>
        <translation>Koppla in ett headset och välj det.</translation>
    </message>
    <message>
        <source>Choose the headset for both the microphone and the loudspeaker.</source>
        <translation>Välj headsetet både som mikrofon och som högtalare.</translation>
    </message>
    <message>
        <source>You use a headset.</source>
        <translation>Du använder headset.</translation>
    </message>
    <message>
        <source>You seem to use a headset.</source>
        <translation>Du verkar använda headset.</translation>
    </message>
    <message>
        <source>The sound goes straight to your hearing device.</source>
        <translation>Ljudet går direkt till din hörapparat.</translation>
    </message>
    <message>
        <source>You hear through headphones and speak into “{microphone}”.</source>
        <translation>Du lyssnar i hörlurar och talar i ”{microphone}”.</translation>
    </message>
    <message>
        <source>A headset has its microphone close to your mouth: use one.</source>
        <translation>Använd headset, så sitter mikrofonen nära munnen.</translation>
    </message>
    <message>
        <source>You hear through the headset, but speak into “{microphone}”.</source>
        <translation>Du lyssnar i headsetet men talar i ”{microphone}”.</translation>
    </message>
    <message>
        <source>You speak into the headset, but the sound comes out of “{loudspeaker}”.</source>
        <translation>Du talar i headsetet, men ljudet kommer ut ur ”{loudspeaker}”.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” are the earphones of a mobile phone.</source>
        <translation>”{loudspeaker}” är hörlurar till en mobiltelefon.</translation>
    </message>
    <message>
        <source>Use a headset that is made for a computer.</source>
        <translation>Använd ett headset som är avsett för dator.</translation>
    </message>
    <message>
        <source>You use a speakerphone: everybody in the room hears the patient.</source>
        <translation>Du använder en konferenshögtalare: alla i rummet hör patienten.</translation>
    </message>
    <message>
        <source>Use a headset when you are alone in the meeting.</source>
        <translation>Använd headset när du deltar ensam i mötet.</translation>
    </message>
    <message>
        <source>The sound comes out of loudspeakers: everybody in the room hears the patient.</source>
        <translation>Ljudet kommer ut ur högtalare: alla i rummet hör patienten.</translation>
    </message>
    <message>
        <source>You use the computer’s own microphone and loudspeaker, not a headset.</source>
        <translation>Du använder datorns egen mikrofon och högtalare, inte ett headset.</translation>
    </message>
    <message>
        <source>You speak into the camera’s microphone, not into a headset.</source>
        <translation>Du talar i kamerans mikrofon, inte i ett headset.</translation>
    </message>
    <message>
        <source>It cannot be seen whether “{loudspeaker}” is a headset.</source>
        <translation>Samråd kan inte se om ”{loudspeaker}” är ett headset.</translation>
    </message>
    <message>
        <source>Say what it is. Samråd remembers it on this computer.</source>
        <translation>Välj vad det är. Samråd kommer ihåg det på den här datorn.</translation>
    </message>
    <message>
        <source>The sound goes to another computer: what you use there cannot be seen.</source>
        <translation>Ljudet går till en annan dator: Samråd kan inte se vad du använder där.</translation>
    </message>
    <message>
        <source>Use a headset on the computer in front of you.</source>
        <translation>Använd headset på datorn som du sitter vid.</translation>
    </message>
    <message>
        <source>A program passes the sound on: what you use behind it cannot be seen.</source>
        <translation>Ett program skickar ljudet vidare: Samråd kan inte se vad du använder bakom det.</translation>
    </message>
    <message>
        <source>Choose the headset itself.</source>
        <translation>Välj själva headsetet.</translation>
    </message>
    <message>
        <source>A microphone or a loudspeaker is missing.</source>
        <translation>En mikrofon eller en högtalare saknas.</translation>
    </message>
    <message>
        <source>Plug in your headset.</source>
        <translation>Koppla in ditt headset.</translation>
    </message>
    <message>
        <source>Be quiet for five seconds and measure again.</source>
        <translation>Var tyst i fem sekunder och mät igen.</translation>
    </message>
    <message>
        <source>Measure again.</source>
        <translation>Mät igen.</translation>
    </message>
    <message>
        <source>It has not been measured whether the patient&apos;s voice reaches your microphone.</source>
        <translation>Det har inte mätts om patientens röst når din mikrofon.</translation>
    </message>
    <message>
        <source>A sound is played for four seconds and is heard in the room. Be quiet meanwhile.</source>
        <translation>Ett ljud spelas upp i fyra sekunder och hörs i rummet. Var tyst under tiden.</translation>
    </message>
    <message>
        <source>Your microphone does not hear the loudspeaker, at the volume set now.</source>
        <translation>Din mikrofon hör inte högtalaren vid den volym som är inställd nu.</translation>
    </message>
    <message>
        <source>Your microphone hardly hears the loudspeaker, at the volume set now.</source>
        <translation>Din mikrofon hör knappt högtalaren vid den volym som är inställd nu.</translation>
    </message>
    <message>
        <source>Your microphone hears the loudspeaker: the patient may hear an echo, and others in the room may hear the patient.</source>
        <translation>Din mikrofon hör högtalaren: patienten kan höra ett eko, och andra i rummet kan höra patienten.</translation>
    </message>
    <message>
        <source>Turn the volume down or use a headset, then measure again.</source>
        <translation>Sänk volymen eller använd headset, och mät igen.</translation>
    </message>
    <message>
        <source>The patient&apos;s voice can be heard in the room, and your microphone sends it back to the patient.</source>
        <translation>Patientens röst hörs i rummet, och din mikrofon skickar den tillbaka till patienten.</translation>
    </message>
    <message>
        <source>Use a headset, then measure again.</source>
        <translation>Använd headset och mät igen.</translation>
    </message>
    <message>
        <source>It was not quiet during the measurement.</source>
        <translation>Det var inte tyst under mätningen.</translation>
    </message>
    <message>
        <source>No leak was found down to −{bound} dB; the noise in the room hides what is weaker.</source>
        <translation>Inget läckage hittades ned till −{bound} dB. Svagare läckage döljs av ljudet i rummet.</translation>
    </message>
    <message>
        <source>Measure again where it is quieter, or use a headset.</source>
        <translation>Mät igen där det är tystare, eller använd headset.</translation>
    </message>
    <message>
        <source>The two halves of the measurement do not agree.</source>
        <translation>Mätningens två halvor stämmer inte överens.</translation>
    </message>
    <message>
        <source>The microphone sent nothing, so a leak could not be measured.</source>
        <translation>Mikrofonen skickade inget, så läckaget kunde inte mätas.</translation>
    </message>
    <message>
        <source>Unmute the microphone and measure again.</source>
        <translation>Sätt på mikrofonen och mät igen.</translation>
    </message>
    <message>
        <source>No microphone is listening, so a leak could not be measured.</source>
        <translation>Ingen mikrofon lyssnar, så läckaget kunde inte mätas.</translation>
    </message>
    <message>
        <source>Choose a microphone and measure again.</source>
        <translation>Välj en mikrofon och mät igen.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play on, so a leak could not be measured.</source>
        <translation>Det finns ingen högtalare att spela på, så läckaget kunde inte mätas.</translation>
    </message>
    <message>
        <source>Choose a loudspeaker and measure again.</source>
        <translation>Välj en högtalare och mät igen.</translation>
    </message>
    <message>
        <source>The loudspeaker is muted, so a leak could not be measured.</source>
        <translation>Högtalaren är avstängd, så läckaget kunde inte mätas.</translation>
    </message>
    <message>
        <source>Set the volume that you will use, then measure again.</source>
        <translation>Ställ in den volym du ska använda och mät igen.</translation>
    </message>
    <message>
        <source>Close the other program, then measure again.</source>
        <translation>Stäng det andra programmet och mät igen.</translation>
    </message>
    <message>
        <source>The measurement was interrupted.</source>
        <translation>Mätningen avbröts.</translation>
    </message>
    <message>
        <source>Sound cannot be tested: a part of the system is missing.</source>
        <translation>Ljudet kan inte testas: en del av systemet saknas.</translation>
    </message>
    <message>
        <source>Ask your IT support to install PortAudio.</source>
        <translation>Be it-supporten att installera PortAudio.</translation>
    </message>
    <message>
        <source>The leak could not be measured.</source>
        <translation>Läckaget kunde inte mätas.</translation>
    </message>
    <message>
        <source>A loudspeaker is connected.</source>
        <translation>En högtalare är ansluten.</translation>
    </message>
    <message>
        <source>Play the test sound to be sure that you hear it.</source>
        <translation>Spela upp testljudet för att vara säker på att du hör det.</translation>
    </message>
    <message>
        <source>You heard the test sound.</source>
        <translation>Du hörde testljudet.</translation>
    </message>
    <message>
        <source>You heard left and right, each on its own side.</source>
        <translation>Du hörde vänster och höger på rätt sida.</translation>
    </message>
    <message>
        <source>You heard the test sound; both sides sound alike.</source>
        <translation>Du hörde testljudet. Det låter likadant på båda sidor.</translation>
    </message>
    <message>
        <source>Left and right are swapped.</source>
        <translation>Vänster och höger är omkastade.</translation>
    </message>
    <message>
        <source>Turn the headset around: L belongs on the left ear, R on the right.</source>
        <translation>Vänd på headsetet: L ska sitta på vänster öra, R på höger.</translation>
    </message>
    <message>
        <source>You hear the sound on one side only.</source>
        <translation>Du hör bara ljudet på ena sidan.</translation>
    </message>
    <message>
        <source>Push the plug all the way in and look at the balance in the sound settings. If you hear with one ear, or through a hearing aid, switch mono sound on there.</source>
        <translation>Tryck in kontakten helt och se på balansen i ljudinställningarna. Om du hör med ett öra eller genom hörapparat kan du slå på monoljud där.</translation>
    </message>
    <message>
        <source>You did not hear the test sound.</source>
        <translation>Du hörde inte testljudet.</translation>
    </message>
    <message>
        <source>Turn the volume up, or choose another loudspeaker, and play it again.</source>
        <translation>Höj volymen eller välj en annan högtalare, och spela upp testljudet igen.</translation>
    </message>
    <message>
        <source>Another program uses the loudspeaker and does not share it.</source>
        <translation>Ett annat program använder högtalaren och delar den inte.</translation>
    </message>
    <message>
        <source>Close the other program, then check again.</source>
        <translation>Stäng det andra programmet och kontrollera igen.</translation>
    </message>
    <message>
        <source>The loudspeaker is no longer connected.</source>
        <translation>Högtalaren är inte längre ansluten.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another loudspeaker.</source>
        <translation>Koppla in den igen, eller välj en annan högtalare.</translation>
    </message>
    <message>
        <source>The sound stopped and is being started again.</source>
        <translation>Ljudet avbröts och startas igen.</translation>
    </message>
    <message>
        <source>The loudspeaker does not answer and is being started again.</source>
        <translation>Högtalaren svarar inte och startas igen.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be started.</source>
        <translation>Högtalaren går inte att starta.</translation>
    </message>
    <message>
        <source>Unplug the headset, plug it in and check again.</source>
        <translation>Koppla ur headsetet, koppla in det och kontrollera igen.</translation>
    </message>
    <message>
        <source>The loudspeaker did not answer in time.</source>
        <translation>Högtalaren svarade inte i tid.</translation>
    </message>
    <message>
        <source>The test sound could not be played.</source>
        <translation>Testljudet kunde inte spelas upp.</translation>
    </message>
    <message>
        <source>Choose another loudspeaker, or check again.</source>
        <translation>Välj en annan högtalare, eller kontrollera igen.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Ingen mikrofon hittades.</translation>
    </message>
    <message>
        <source>Programs may not use the microphone on this computer.</source>
        <translation>Program får inte använda mikrofonen på den här datorn.</translation>
    </message>
    <message>
        <source>Allow microphone access in the privacy settings.</source>
        <translation>Ge åtkomst till mikrofonen i integritetsinställningarna.</translation>
    </message>
    <message>
        <source>Another program uses the microphone and does not share it.</source>
        <translation>Ett annat program använder mikrofonen och delar den inte.</translation>
    </message>
    <message>
        <source>The microphone is no longer connected.</source>
        <translation>Mikrofonen är inte längre ansluten.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another microphone.</source>
        <translation>Koppla in den igen, eller välj en annan mikrofon.</translation>
    </message>
    <message>
        <source>The microphone is connected, but no sound arrives from it.</source>
        <translation>Mikrofonen är ansluten, men inget ljud kommer fram.</translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again.</source>
        <translation>Koppla ur headsetet och koppla in det igen.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>Mikrofonen är avstängd.</translation>
    </message>
    <message>
        <source>Unmute it on the headset, or allow it in the sound and privacy settings.</source>
        <translation>Sätt på den på headsetet, eller tillåt den i ljud- och integritetsinställningarna.</translation>
    </message>
    <message>
        <source>The microphone picks up nothing, not even the room.</source>
        <translation>Mikrofonen hör ingenting, inte ens ljudet i rummet.</translation>
    </message>
    <message>
        <source>Say a sentence; if nothing changes, look for a mute switch on the headset.</source>
        <translation>Säg en mening. Om inget ändras, se efter om mikrofonen är avstängd på headsetet.</translation>
    </message>
    <message>
        <source>The microphone hears the room.</source>
        <translation>Mikrofonen hör ljudet i rummet.</translation>
    </message>
    <message>
        <source>Say a sentence to see whether you are loud enough.</source>
        <translation>Säg en mening och se om ljudet är tillräckligt starkt.</translation>
    </message>
    <message>
        <source>The microphone heard nobody speak during the test.</source>
        <translation>Mikrofonen hörde ingen tala under testet.</translation>
    </message>
    <message>
        <source>Choose the microphone you speak into, then test again.</source>
        <translation>Välj den mikrofon du talar i och testa igen.</translation>
    </message>
    <message>
        <source>The microphone hums.</source>
        <translation>Mikrofonen brummar.</translation>
    </message>
    <message>
        <source>Move its cable away from chargers and power cables.</source>
        <translation>Flytta bort mikrofonens kabel från laddare och elkablar.</translation>
    </message>
    <message>
        <source>There is a lot of noise behind your voice.</source>
        <translation>Det är mycket störande ljud i bakgrunden.</translation>
    </message>
    <message>
        <source>Use a headset, or close doors and windows.</source>
        <translation>Använd headset, eller stäng dörrar och fönster.</translation>
    </message>
    <message>
        <source>The noise around you drowns your voice.</source>
        <translation>Ljudet omkring dig överröstar dig.</translation>
    </message>
    <message>
        <source>The microphone sounds like a telephone, as wireless headsets may in a call.</source>
        <translation>Mikrofonen låter som i en telefon. Det kan trådlösa headset göra i ett samtal.</translation>
    </message>
    <message>
        <source>Connect the headset by cable, or with the USB adapter that belongs to it.</source>
        <translation>Koppla in headsetet med kabel eller med den USB-adapter som hör till.</translation>
    </message>
    <message>
        <source>Use a headset with the microphone close to your mouth, or go where it is quieter.</source>
        <translation>Använd ett headset med mikrofonen nära munnen, eller gå till en tystare plats.</translation>
    </message>
    <message>
        <source>The microphone or its socket has an electrical fault.</source>
        <translation>Det är ett elektriskt fel i mikrofonen eller i uttaget den sitter i.</translation>
    </message>
    <message>
        <source>Use another socket, or choose another microphone.</source>
        <translation>Använd ett annat uttag, eller välj en annan mikrofon.</translation>
    </message>
    <message>
        <source>You are too quiet to be understood.</source>
        <translation>Ljudet är så svagt att det är svårt att höra vad du säger.</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, or turn it up in the sound settings.</source>
        <translation>Flytta mikrofonen närmare munnen, eller höj nivån i ljudinställningarna.</translation>
    </message>
    <message>
        <source>You are rather quiet.</source>
        <translation>Ljudet är lite för svagt.</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth.</source>
        <translation>Flytta mikrofonen närmare munnen.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>Du hörs bra.</translation>
    </message>
    <message>
        <source>You are rather loud.</source>
        <translation>Ljudet är lite för starkt.</translation>
    </message>
    <message>
        <source>Turn the microphone down a little in the sound settings.</source>
        <translation>Sänk mikrofonens nivå lite i ljudinställningarna.</translation>
    </message>
    <message>
        <source>You are so loud that it is unpleasant to listen to.</source>
        <translation>Ljudet är så starkt att det är obehagligt att lyssna på.</translation>
    </message>
    <message>
        <source>Turn the microphone down in the sound settings.</source>
        <translation>Sänk mikrofonens nivå i ljudinställningarna.</translation>
    </message>
    <message>
        <source>Your voice is distorted when it is loudest.</source>
        <translation>Din röst blir förvrängd när den är som starkast.</translation>
    </message>
    <message>
        <source>Your voice is distorted: the microphone is set too high.</source>
        <translation>Din röst är förvrängd: mikrofonens nivå är för hög.</translation>
    </message>
    <message>
        <source>The microphone does not answer and is being started again.</source>
        <translation>Mikrofonen svarar inte och startas igen.</translation>
    </message>
    <message>
        <source>The microphone cannot be started.</source>
        <translation>Mikrofonen går inte att starta.</translation>
    </message>
    <message>
        <source>The microphone could not be tested.</source>
        <translation>Mikrofonen kunde inte testas.</translation>
    </message>
    <message>
        <source>Choose another microphone, or check again.</source>
        <translation>Välj en annan mikrofon, eller kontrollera igen.</translation>
    </message>
    <message>
        <source>The microphone did not answer in time.</source>
        <translation>Mikrofonen svarade inte i tid.</translation>
    </message>
    <message>
        <source>The call runs over a network cable.</source>
        <translation>Samtalet går via nätverkskabel.</translation>
    </message>
    <message>
        <source>The network cable is slow: picture and sound may stutter.</source>
        <translation>Nätverkskabeln är långsam: ljud och bild kan hacka.</translation>
    </message>
    <message>
        <source>Try another network cable or wall socket.</source>
        <translation>Prova en annan nätverkskabel eller ett annat nätverksuttag.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi: picture and sound may break up.</source>
        <translation>Samtalet går via wifi: ljud och bild kan brytas.</translation>
    </message>
    <message>
        <source>Plug in the network cable.</source>
        <translation>Koppla in nätverkskabeln.</translation>
    </message>
    <message>
        <source>The network cable is plugged in, but the call runs over Wi-Fi.</source>
        <translation>Nätverkskabeln är inkopplad, men samtalet går via wifi.</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off on this computer.</source>
        <translation>Stäng av wifi på datorn.</translation>
    </message>
    <message>
        <source>The network cable gives no connection, so the call runs over Wi-Fi.</source>
        <translation>Nätverkskabeln ger ingen uppkoppling, så samtalet går via wifi.</translation>
    </message>
    <message>
        <source>Try another wall socket or network cable.</source>
        <translation>Prova ett annat nätverksuttag eller en annan nätverkskabel.</translation>
    </message>
    <message>
        <source>The call seems to run over a mobile phone: it may slow down or drop out.</source>
        <translation>Samtalet verkar gå via en mobiltelefon: uppkopplingen kan bli långsam eller brytas.</translation>
    </message>
    <message>
        <source>Use a network cable or your workplace&apos;s Wi-Fi instead.</source>
        <translation>Använd nätverkskabel eller arbetsplatsens wifi i stället.</translation>
    </message>
    <message>
        <source>The call seems to run over a network cable.</source>
        <translation>Samtalet verkar gå via nätverkskabel.</translation>
    </message>
    <message>
        <source>The call runs over a network cable, through a dock.</source>
        <translation>Samtalet går via nätverkskabel, genom en dockningsstation.</translation>
    </message>
    <message>
        <source>The call runs over a network cable, beside your VPN.</source>
        <translation>Samtalet går via nätverkskabel, vid sidan av VPN.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi. The signal is good.</source>
        <translation>Samtalet går via wifi. Signalen är bra.</translation>
    </message>
    <message>
        <source>A network cable is steadier: plug it in if there is one.</source>
        <translation>En nätverkskabel är stabilare: koppla in den om det finns någon.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak: picture and sound may break up.</source>
        <translation>Wifi-signalen är svag: ljud och bild kan brytas.</translation>
    </message>
    <message>
        <source>Plug in the network cable, or sit where Wi-Fi is better.</source>
        <translation>Koppla in nätverkskabeln, eller sätt dig där wifi är bättre.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is too weak for video.</source>
        <translation>Wifi-signalen är för svag för video.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is too weak for video, and the network cable is not used.</source>
        <translation>Wifi-signalen är för svag för video, och nätverkskabeln används inte.</translation>
    </message>
    <message>
        <source>The data on this Wi-Fi is counted, as on a mobile phone&apos;s.</source>
        <translation>Datatrafiken på detta wifi mäts, som när man delar nätet från en mobiltelefon.</translation>
    </message>
    <message>
        <source>The call runs over mobile broadband: it may slow down or drop out.</source>
        <translation>Samtalet går via mobilt bredband: uppkopplingen kan bli långsam eller brytas.</translation>
    </message>
    <message>
        <source>Plug in the network cable if there is one.</source>
        <translation>Koppla in nätverkskabeln om det finns någon.</translation>
    </message>
    <message>
        <source>The call runs over Bluetooth, which is too slow for video.</source>
        <translation>Samtalet går via Bluetooth, som är för långsamt för video.</translation>
    </message>
    <message>
        <source>Use a network cable or Wi-Fi instead.</source>
        <translation>Använd nätverkskabel eller wifi i stället.</translation>
    </message>
    <message>
        <source>The call runs over a network cable, through your VPN.</source>
        <translation>Samtalet går via nätverkskabel, genom VPN.</translation>
    </message>
    <message>
        <source>The network cable that your VPN uses is slow: picture and sound may stutter.</source>
        <translation>Nätverkskabeln som VPN-uppkopplingen använder är långsam: ljud och bild kan hacka.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi, through your VPN: picture and sound may break up.</source>
        <translation>Samtalet går via wifi, genom VPN: ljud och bild kan brytas.</translation>
    </message>
    <message>
        <source>The call seems to run over a mobile phone, through your VPN: it may drop out.</source>
        <translation>Samtalet verkar gå via en mobiltelefon, genom VPN: uppkopplingen kan brytas.</translation>
    </message>
    <message>
        <source>The call runs over mobile broadband, through your VPN: it may drop out.</source>
        <translation>Samtalet går via mobilt bredband, genom VPN: uppkopplingen kan brytas.</translation>
    </message>
    <message>
        <source>The call runs over Bluetooth, through your VPN: too slow for video.</source>
        <translation>Samtalet går via Bluetooth, genom VPN: det är för långsamt för video.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether your VPN runs over cable or Wi-Fi.</source>
        <translation>Samråd kan inte se om VPN-uppkopplingen går via kabel eller wifi.</translation>
    </message>
    <message>
        <source>See for yourself that a network cable is plugged in.</source>
        <translation>Se själv efter att nätverkskabeln är inkopplad.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Datorn är inte ansluten till något nätverk.</translation>
    </message>
    <message>
        <source>Plug in the network cable, or turn Wi-Fi on.</source>
        <translation>Koppla in nätverkskabeln, eller sätt på wifi.</translation>
    </message>
    <message>
        <source>The network does not let this computer in.</source>
        <translation>Nätverket släpper inte in datorn.</translation>
    </message>
    <message>
        <source>Try another wall socket, or join the Wi-Fi anew.</source>
        <translation>Prova ett annat nätverksuttag, eller anslut till wifi igen.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether this network leads to the Internet.</source>
        <translation>Samråd kan inte se om nätverket har kontakt med internet.</translation>
    </message>
    <message>
        <source>Open a web page to see whether it works.</source>
        <translation>Öppna en webbsida och se om det fungerar.</translation>
    </message>
    <message>
        <source>This looks like a virtual computer: cable or Wi-Fi cannot be seen from it.</source>
        <translation>Det här verkar vara en virtuell dator: härifrån kan Samråd inte se om det är kabel eller wifi.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether the call runs over cable or Wi-Fi.</source>
        <translation>Samråd kan inte se om samtalet går via kabel eller wifi.</translation>
    </message>
    <message>
        <source>The system does not let programs see the network adapters.</source>
        <translation>Program får inte se nätverkskorten på den här datorn.</translation>
    </message>
    <message>
        <source>The network cannot be checked on this kind of computer.</source>
        <translation>Nätverket kan inte kontrolleras på den här sortens dator.</translation>
    </message>
    <message>
        <source>The network could not be checked.</source>
        <translation>Nätverket kunde inte kontrolleras.</translation>
    </message>
    <message>
        <source>The network check stopped and is being started again.</source>
        <translation>Kontrollen av nätverket avbröts och startas igen.</translation>
    </message>
    <message>
        <source>The network check does not answer and is being started again.</source>
        <translation>Kontrollen av nätverket svarar inte och startas igen.</translation>
    </message>
    <message>
        <source>The network cannot be checked now.</source>
        <translation>Nätverket kan inte kontrolleras just nu.</translation>
    </message>
    <message>
        <source>The network check did not finish in time.</source>
        <translation>Kontrollen av nätverket blev inte färdig i tid.</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lyssnar</translation>
    </message>
    <message>
        <source>good level</source>
        <translation>bra nivå</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>för svagt</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>för starkt</translation>
    </message>
    <message>
        <source>distorted</source>
        <translation>förvrängt</translation>
    </message>
    <message>
        <source>humming</source>
        <translation>brummar</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>störande ljud</translation>
    </message>
    <message>
        <source>as over a telephone</source>
        <translation>som i en telefon</translation>
    </message>
    <message>
        <source>no speech heard</source>
        <translation>inget tal hört</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>helt tyst</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>avstängd</translation>
    </message>
    <message>
        <source>no sound arrives</source>
        <translation>inget ljud kommer fram</translation>
    </message>
    <message>
        <source>Open the meeting&apos;s link in {wanted}.</source>
        <translation>Öppna möteslänken i {wanted}.</translation>
    </message>
    <message>
        <source>Ask your IT support to install {wanted}.</source>
        <translation>Be it-supporten att installera {wanted}.</translation>
    </message>
    <message>
        <source>Links open in {browser}, as your guideline wants.</source>
        <translation>Länkar öppnas i {browser}, som din riktlinje anger.</translation>
    </message>
    <message>
        <source>Links open in {browser}.</source>
        <translation>Länkar öppnas i {browser}.</translation>
    </message>
    <message>
        <source>Links open in your usual browser.</source>
        <translation>Länkar öppnas i din vanliga webbläsare.</translation>
    </message>
    <message>
        <source>Links open in {browser}. Your guideline wants {wanted}: it is installed.</source>
        <translation>Länkar öppnas i {browser}. Din riktlinje anger {wanted}, som är installerad.</translation>
    </message>
    <message>
        <source>Links open in another browser than {wanted}, which your guideline wants.</source>
        <translation>Länkar öppnas i en annan webbläsare än {wanted}, som din riktlinje anger.</translation>
    </message>
    <message>
        <source>Your guideline wants {wanted}, which is not on this computer.</source>
        <translation>Din riktlinje anger {wanted}, som inte finns på den här datorn.</translation>
    </message>
    <message>
        <source>Links open in Internet Explorer, which cannot hold a video meeting.</source>
        <translation>Länkar öppnas i Internet Explorer, som inte klarar videomöten.</translation>
    </message>
    <message>
        <source>The system does not tell in which browser links open.</source>
        <translation>Samråd kan inte se i vilken webbläsare länkar öppnas.</translation>
    </message>
    <message>
        <source>Programs may not use the camera: a privacy setting is off.</source>
        <translation>Program får inte använda kameran: en integritetsinställning är avstängd.</translation>
    </message>
    <message>
        <source>Allow the camera, also for desktop programs.</source>
        <translation>Ge åtkomst till kameran, även för skrivbordsappar.</translation>
    </message>
    <message>
        <source>The camera is turned off for everyone who uses this computer.</source>
        <translation>Kameran är avstängd för alla som använder den här datorn.</translation>
    </message>
    <message>
        <source>Turn it on in the privacy settings, or ask your IT support.</source>
        <translation>Ge åtkomst i integritetsinställningarna, eller fråga it-supporten.</translation>
    </message>
    <message>
        <source>Your organisation has turned the camera off.</source>
        <translation>Din organisation har stängt av kameran.</translation>
    </message>
    <message>
        <source>Ask your IT support to allow the camera.</source>
        <translation>Be it-supporten att tillåta kameran.</translation>
    </message>
    <message>
        <source>The camera is turned off on the computer itself.</source>
        <translation>Kameran är avstängd på själva datorn.</translation>
    </message>
    <message>
        <source>Look for a key or a switch with its picture on the keyboard or the side.</source>
        <translation>Leta efter en tangent eller ett reglage på datorn med kamera- eller mikrofonsymbol.</translation>
    </message>
    <message>
        <source>{holder} is using the camera.</source>
        <translation>{holder} använder kameran.</translation>
    </message>
    <message>
        <source>Turn the camera off in {holder}, or close it.</source>
        <translation>Stäng av kameran i {holder}, eller stäng programmet.</translation>
    </message>
    <message>
        <source>Another program is using the camera: {program}.</source>
        <translation>Ett annat program använder kameran: {program}.</translation>
    </message>
    <message>
        <source>Close that program, then check again.</source>
        <translation>Stäng det programmet och kontrollera igen.</translation>
    </message>
    <message>
        <source>The lid of the computer is closed over its camera.</source>
        <translation>Datorns lock är stängt över kameran.</translation>
    </message>
    <message>
        <source>Open the lid, or choose another camera.</source>
        <translation>Öppna locket, eller välj en annan kamera.</translation>
    </message>
    <message>
        <source>The camera&apos;s cover is closed.</source>
        <translation>Kamerans lucka är stängd.</translation>
    </message>
    <message>
        <source>Slide the camera&apos;s cover aside.</source>
        <translation>Skjut kamerans lucka åt sidan.</translation>
    </message>
    <message>
        <source>{client} is installed.</source>
        <translation>{client} är installerat.</translation>
    </message>
    <message>
        <source>No meeting program has to be installed.</source>
        <translation>Inget mötesprogram behöver installeras.</translation>
    </message>
    <message>
        <source>{client} is not installed on this computer.</source>
        <translation>{client} är inte installerat på den här datorn.</translation>
    </message>
    <message>
        <source>Install it from your workplace&apos;s programs, or ask your IT support.</source>
        <translation>Installera det från arbetsplatsens program, eller fråga it-supporten.</translation>
    </message>
    <message>
        <source>Samråd does not know where to look for {client}.</source>
        <translation>Samråd vet inte var det ska leta efter {client}.</translation>
    </message>
    <message>
        <source>See for yourself that it is installed.</source>
        <translation>Se själv efter om det är installerat.</translation>
    </message>
    <message>
        <source>Let the system set the clock by itself.</source>
        <translation>Låt datorn ställa klockan automatiskt.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is right.</source>
        <translation>Datorns klocka går rätt.</translation>
    </message>
    <message>
        <source>The system keeps the computer&apos;s clock right.</source>
        <translation>Datorns klocka ställs automatiskt.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {minutes} min wrong.</source>
        <translation>Datorns klocka går {minutes} min fel.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {minutes} min wrong: signing in may not work.</source>
        <translation>Datorns klocka går {minutes} min fel: inloggningen kanske inte fungerar.</translation>
    </message>
    <message>
        <source>Nothing keeps the computer&apos;s clock right.</source>
        <translation>Datorns klocka ställs inte automatiskt.</translation>
    </message>
    <message>
        <source>Compare it with another clock.</source>
        <translation>Jämför den med en annan klocka.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether the computer&apos;s clock is right.</source>
        <translation>Samråd kan inte se om datorns klocka går rätt.</translation>
    </message>
    <message>
        <source>Use a network cable, and close other programs that use the network.</source>
        <translation>Använd nätverkskabel, och stäng andra program som använder nätverket.</translation>
    </message>
    <message>
        <source>Try another network, or ask your IT support whether this one blocks it.</source>
        <translation>Prova ett annat nätverk, eller fråga it-supporten om det här spärrar videotjänsten.</translation>
    </message>
    <message>
        <source>Open a web page: the network may want you to log in first.</source>
        <translation>Öppna en webbsida: du kanske måste logga in på nätverket först.</translation>
    </message>
    <message>
        <source>Tell your IT support.</source>
        <translation>Kontakta it-supporten.</translation>
    </message>
    <message>
        <source>Open the meeting in good time to see whether it works.</source>
        <translation>Öppna mötet i god tid och se om det fungerar.</translation>
    </message>
    <message>
        <source>Sound may drop out now and then: {lost} of {sent} test packets got lost.</source>
        <translation>Ljudet kan brytas ibland: {lost} av {sent} testpaket gick förlorade.</translation>
    </message>
    <message>
        <source>Sound and picture will drop out: {lost} of {sent} test packets got lost.</source>
        <translation>Ljud och bild kommer att brytas: {lost} av {sent} testpaket gick förlorade.</translation>
    </message>
    <message>
        <source>Words will be missing: {lost} of {sent} test packets got lost.</source>
        <translation>Ord kommer att falla bort: {lost} av {sent} testpaket gick förlorade.</translation>
    </message>
    <message>
        <source>The conversation may lag a little: {rtt} ms there and back.</source>
        <translation>Samtalet kan bli lite fördröjt: {rtt} ms fram och tillbaka.</translation>
    </message>
    <message>
        <source>The conversation will lag, and you may interrupt one another: {rtt} ms.</source>
        <translation>Samtalet blir fördröjt, och ni kan råka avbryta varandra: {rtt} ms.</translation>
    </message>
    <message>
        <source>The way is too long for a conversation: {rtt} ms there and back.</source>
        <translation>Fördröjningen är för stor för ett samtal: {rtt} ms fram och tillbaka.</translation>
    </message>
    <message>
        <source>Sound may stutter a little: it arrives unevenly, by {jitter} ms.</source>
        <translation>Ljudet kan hacka lite: det kommer fram ojämnt, med {jitter} ms variation.</translation>
    </message>
    <message>
        <source>Sound will stutter: it arrives unevenly, by {jitter} ms.</source>
        <translation>Ljudet kommer att hacka: det kommer fram ojämnt, med {jitter} ms variation.</translation>
    </message>
    <message>
        <source>Sound will break up: it arrives unevenly, by {jitter} ms.</source>
        <translation>Ljudet kommer att brytas: det kommer fram ojämnt, med {jitter} ms variation.</translation>
    </message>
    <message>
        <source>The picture may be coarse: {kbps} kbit/s get through.</source>
        <translation>Bilden kan bli grovkornig: {kbps} kbit/s kommer igenom.</translation>
    </message>
    <message>
        <source>The picture will be coarse and may stand still: {kbps} kbit/s get through.</source>
        <translation>Bilden blir grovkornig och kan stå stilla: {kbps} kbit/s kommer igenom.</translation>
    </message>
    <message>
        <source>Too little gets through for video: {kbps} kbit/s.</source>
        <translation>För lite kommer igenom för video: {kbps} kbit/s.</translation>
    </message>
    <message>
        <source>The connection comes and goes: {connected} of {connects} tries succeeded.</source>
        <translation>Uppkopplingen kommer och går: {connected} av {connects} försök lyckades.</translation>
    </message>
    <message>
        <source>The connection is good: {lost} of {sent} test packets got lost (less than {bound} %).</source>
        <translation>Uppkopplingen är bra: {lost} av {sent} testpaket gick förlorade (mindre än {bound} %).</translation>
    </message>
    <message>
        <source>The meeting service answers after {rtt} ms.</source>
        <translation>Videotjänsten svarar efter {rtt} ms.</translation>
    </message>
    <message>
        <source>The connection is good. Your network seems to open encrypted connections.</source>
        <translation>Uppkopplingen är bra. Nätverket verkar öppna och granska krypterade uppkopplingar.</translation>
    </message>
    <message>
        <source>The meeting service is reached through a proxy only: expect some delay.</source>
        <translation>Videotjänsten nås bara genom en proxy: räkna med viss fördröjning.</translation>
    </message>
    <message>
        <source>Ask your IT support for a direct way for video.</source>
        <translation>Be it-supporten om en direkt uppkoppling för video.</translation>
    </message>
    <message>
        <source>Sound and picture have to take a detour (no UDP): expect some delay.</source>
        <translation>Ljud och bild måste ta en omväg (utan UDP): räkna med viss fördröjning.</translation>
    </message>
    <message>
        <source>This network does not know the meeting service&apos;s name.</source>
        <translation>Det här nätverket känner inte till videotjänstens namn.</translation>
    </message>
    <message>
        <source>The network does not answer when asked for the meeting service.</source>
        <translation>Nätverket svarar inte på frågan var videotjänsten finns.</translation>
    </message>
    <message>
        <source>The meeting service turns this computer away.</source>
        <translation>Videotjänsten avvisar datorn.</translation>
    </message>
    <message>
        <source>The meeting service cannot be reached from this network.</source>
        <translation>Videotjänsten går inte att nå från det här nätverket.</translation>
    </message>
    <message>
        <source>The meeting service&apos;s certificate has ended, or this computer&apos;s clock is wrong.</source>
        <translation>Videotjänstens certifikat har gått ut, eller så går datorns klocka fel.</translation>
    </message>
    <message>
        <source>See whether the date is right, then tell your IT support.</source>
        <translation>Se efter om datumet stämmer, och kontakta sedan it-supporten.</translation>
    </message>
    <message>
        <source>The meeting service&apos;s certificate is not valid yet, or this clock is wrong.</source>
        <translation>Videotjänstens certifikat gäller inte än, eller så går datorns klocka fel.</translation>
    </message>
    <message>
        <source>Another server answers in the meeting service&apos;s place.</source>
        <translation>En annan server svarar i stället för videotjänsten.</translation>
    </message>
    <message>
        <source>On this network nobody can confirm that it is the meeting service.</source>
        <translation>På det här nätverket kan ingen bekräfta att det är videotjänsten som svarar.</translation>
    </message>
    <message>
        <source>No encrypted connection to the meeting service comes about.</source>
        <translation>Det går inte att upprätta en krypterad uppkoppling till videotjänsten.</translation>
    </message>
    <message>
        <source>Nothing was sent: your organisation has named no server to try.</source>
        <translation>Inget har skickats: organisationen har inte angett någon server att prova.</translation>
    </message>
    <message>
        <source>Trying the connection to {host}.</source>
        <translation>Testar uppkopplingen till {host}.</translation>
    </message>
    <message>
        <source>The way of sound and picture could not be tried: its server is not there.</source>
        <translation>Vägen för ljud och bild kunde inte testas: servern finns inte.</translation>
    </message>
    <message>
        <source>This network leads out through a proxy that Samråd cannot use.</source>
        <translation>Det här nätverket går ut genom en proxy som Samråd inte kan använda.</translation>
    </message>
    <message>
        <source>Samråd finds no certificates on this system to compare with.</source>
        <translation>Samråd hittar inga certifikat på datorn att jämföra med.</translation>
    </message>
    <message>
        <source>Samråd cannot confirm by itself that it is the meeting service.</source>
        <translation>Samråd kan inte själv bekräfta att det är videotjänsten som svarar.</translation>
    </message>
    <message>
        <source>The connection could not be tried.</source>
        <translation>Uppkopplingen kunde inte testas.</translation>
    </message>
    <message>
        <source>The try of the connection stopped and is started again.</source>
        <translation>Testet av uppkopplingen avbröts och startas igen.</translation>
    </message>
    <message>
        <source>The try of the connection does not answer and is started again.</source>
        <translation>Testet av uppkopplingen svarar inte och startas igen.</translation>
    </message>
    <message>
        <source>The connection cannot be tried now.</source>
        <translation>Uppkopplingen kan inte testas just nu.</translation>
    </message>
    <message>
        <source>This network answers slowly: the connection could not be tried to the end.</source>
        <translation>Nätverket svarar långsamt: uppkopplingen kunde inte testas till slut.</translation>
    </message>
    <message>
        <source>Check again: the next try takes more time.</source>
        <translation>Kontrollera igen: nästa test tar mer tid på sig.</translation>
    </message>
    <message>
        <source>The try of the connection did not finish in time.</source>
        <translation>Testet av uppkopplingen blev inte färdigt i tid.</translation>
    </message>
    <message>
        <source>The computer has been updated lately.</source>
        <translation>Datorn har uppdaterats nyligen.</translation>
    </message>
    <message>
        <source>The computer was last updated {days} days ago: it may start to update in the meeting.</source>
        <translation>Datorn uppdaterades senast för {days} dagar sedan: den kan börja uppdatera under mötet.</translation>
    </message>
    <message>
        <source>Leave it on and connected in good time before the meeting; then restart it.</source>
        <translation>Låt den vara på och uppkopplad i god tid före mötet, och starta sedan om den.</translation>
    </message>
    <message>
        <source>Samråd cannot see when the computer was last updated.</source>
        <translation>Samråd kan inte se när datorn senast uppdaterades.</translation>
    </message>
    <message>
        <source>The lid is open.</source>
        <translation>Locket är öppet.</translation>
    </message>
    <message>
        <source>This computer has no lid that could be closed.</source>
        <translation>Den här datorn har inget lock som kan stängas.</translation>
    </message>
    <message>
        <source>The lid is closed: only a camera of its own sees anything now.</source>
        <translation>Locket är stängt: bara en separat kamera ser något nu.</translation>
    </message>
    <message>
        <source>Open the lid to use the built-in camera.</source>
        <translation>Öppna locket för att använda den inbyggda kameran.</translation>
    </message>
    <message>
        <source>The computer does not tell whether its lid is open.</source>
        <translation>Samråd kan inte se om locket är öppet.</translation>
    </message>
    <message>
        <source>Close the programs that you do not need.</source>
        <translation>Stäng de program som du inte behöver.</translation>
    </message>
    <message>
        <source>Close {program} if you do not need it, or wait until it is done.</source>
        <translation>Stäng {program} om du inte behöver det, eller vänta tills det är färdigt.</translation>
    </message>
    <message>
        <source>The computer has power to spare.</source>
        <translation>Datorn har gott om kapacitet.</translation>
    </message>
    <message>
        <source>The computer is busy ({percent} %): picture and sound may get jerky.</source>
        <translation>Datorn är hårt belastad ({percent} %): ljud och bild kan hacka.</translation>
    </message>
    <message>
        <source>The computer is busy ({percent} %), most of all with {program}: picture and sound may get jerky.</source>
        <translation>Datorn är hårt belastad ({percent} %), mest av {program}: ljud och bild kan hacka.</translation>
    </message>
    <message>
        <source>The computer is too busy for a video meeting ({percent} %).</source>
        <translation>Datorn är för hårt belastad för ett videomöte ({percent} %).</translation>
    </message>
    <message>
        <source>The computer is too busy for a video meeting ({percent} %), most of all with {program}.</source>
        <translation>Datorn är för hårt belastad för ett videomöte ({percent} %), mest av {program}.</translation>
    </message>
    <message>
        <source>The computer is short of memory: picture and sound may get jerky.</source>
        <translation>Datorn har ont om minne: ljud och bild kan hacka.</translation>
    </message>
    <message>
        <source>Programs may not use the microphone: a privacy setting is off.</source>
        <translation>Program får inte använda mikrofonen: en integritetsinställning är avstängd.</translation>
    </message>
    <message>
        <source>Allow the microphone, also for desktop programs.</source>
        <translation>Ge åtkomst till mikrofonen, även för skrivbordsappar.</translation>
    </message>
    <message>
        <source>The microphone is turned off for everyone who uses this computer.</source>
        <translation>Mikrofonen är avstängd för alla som använder den här datorn.</translation>
    </message>
    <message>
        <source>Your organisation has turned the microphone off.</source>
        <translation>Din organisation har stängt av mikrofonen.</translation>
    </message>
    <message>
        <source>Ask your IT support to allow the microphone.</source>
        <translation>Be it-supporten att tillåta mikrofonen.</translation>
    </message>
    <message>
        <source>The microphone is turned off on the computer itself.</source>
        <translation>Mikrofonen är avstängd på själva datorn.</translation>
    </message>
    <message>
        <source>{holder} is using the microphone and does not share it.</source>
        <translation>{holder} använder mikrofonen och delar den inte.</translation>
    </message>
    <message>
        <source>Leave the meeting in {holder}, or close it.</source>
        <translation>Lämna mötet i {holder}, eller stäng programmet.</translation>
    </message>
    <message>
        <source>Another program is using the microphone and does not share it: {program}.</source>
        <translation>Ett annat program använder mikrofonen och delar den inte: {program}.</translation>
    </message>
    <message>
        <source>Use white light if the colour of skin matters today.</source>
        <translation>Använd vitt ljus om hudfärgen har betydelse i dag.</translation>
    </message>
    <message>
        <source>Your face is well lit and in its place.</source>
        <translation>Ditt ansikte är väl belyst och rätt placerat.</translation>
    </message>
    <message>
        <source>No face is seen in the picture.</source>
        <translation>Inget ansikte syns i bilden.</translation>
    </message>
    <message>
        <source>Sit in front of the camera, with your face to it.</source>
        <translation>Sätt dig framför kameran med ansiktet mot den.</translation>
    </message>
    <message>
        <source>More than one face is in the picture: {faces}.</source>
        <translation>Det är mer än ett ansikte i bilden: {faces}.</translation>
    </message>
    <message>
        <source>Tell the patient who is there. Cover or turn away pictures of people.</source>
        <translation>Berätta för patienten vilka som är med. Täck över eller vänd bort bilder på människor.</translation>
    </message>
    <message>
        <source>The light is behind you, and your face is dark.</source>
        <translation>Ljuset är bakom dig, och ditt ansikte är mörkt.</translation>
    </message>
    <message>
        <source>Draw the curtain behind you, or turn so that the window is before you.</source>
        <translation>Dra för gardinen bakom dig, eller vänd dig så att du har fönstret framför dig.</translation>
    </message>
    <message>
        <source>There is too little light on your face to read your lips.</source>
        <translation>Det är för lite ljus på ditt ansikte för läppavläsning.</translation>
    </message>
    <message>
        <source>Too much light falls on your face: parts of it are white.</source>
        <translation>Det faller för mycket ljus på ditt ansikte: delar av det är helt vita.</translation>
    </message>
    <message>
        <source>Turn the lamp away a little, or draw the curtain.</source>
        <translation>Vrid bort lampan lite, eller dra för gardinen.</translation>
    </message>
    <message>
        <source>One half of your face is in the shade.</source>
        <translation>Ena halvan av ditt ansikte ligger i skugga.</translation>
    </message>
    <message>
        <source>Turn towards the light, or put a lamp on the other side.</source>
        <translation>Vänd dig mot ljuset, eller ställ en lampa på andra sidan.</translation>
    </message>
    <message>
        <source>You are far away: your face is small in the picture.</source>
        <translation>Du sitter långt bort: ditt ansikte är litet i bilden.</translation>
    </message>
    <message>
        <source>Move closer, to about an arm&apos;s length from the camera.</source>
        <translation>Flytta dig närmare, till ungefär en armlängds avstånd från kameran.</translation>
    </message>
    <message>
        <source>You are very close: your face fills the picture.</source>
        <translation>Du sitter mycket nära: ditt ansikte fyller bilden.</translation>
    </message>
    <message>
        <source>Move back a little, so that your shoulders are seen.</source>
        <translation>Flytta dig lite bakåt, så att axlarna syns.</translation>
    </message>
    <message>
        <source>You are at the edge of the picture.</source>
        <translation>Du sitter i kanten av bilden.</translation>
    </message>
    <message>
        <source>Move to your left, or turn the camera towards you.</source>
        <translation>Flytta dig åt vänster, eller vrid kameran mot dig.</translation>
    </message>
    <message>
        <source>Move to your right, or turn the camera towards you.</source>
        <translation>Flytta dig åt höger, eller vrid kameran mot dig.</translation>
    </message>
    <message>
        <source>Your eyes are low in the picture.</source>
        <translation>Dina ögon hamnar lågt i bilden.</translation>
    </message>
    <message>
        <source>Tilt the camera or the screen forward, or raise your chair.</source>
        <translation>Luta kameran eller skärmen framåt, eller höj din stol.</translation>
    </message>
    <message>
        <source>Your eyes are high in the picture: the camera stands too low.</source>
        <translation>Dina ögon hamnar högt i bilden: kameran står för lågt.</translation>
    </message>
    <message>
        <source>Raise the camera to the height of your eyes, or tilt the screen back.</source>
        <translation>Höj kameran till ögonhöjd, eller luta skärmen bakåt.</translation>
    </message>
    <message>
        <source>Your face is not sharp.</source>
        <translation>Ditt ansikte är inte skarpt.</translation>
    </message>
    <message>
        <source>Wipe the lens with a soft cloth.</source>
        <translation>Torka av linsen med en mjuk duk.</translation>
    </message>
    <message>
        <source>The light makes everything yellow, skin too.</source>
        <translation>Ljuset gör allting gult, även huden.</translation>
    </message>
    <message>
        <source>The light makes everything red, skin too.</source>
        <translation>Ljuset gör allting rött, även huden.</translation>
    </message>
    <message>
        <source>The light makes everything green, skin too.</source>
        <translation>Ljuset gör allting grönt, även huden.</translation>
    </message>
    <message>
        <source>The light makes everything blue, skin too.</source>
        <translation>Ljuset gör allting blått, även huden.</translation>
    </message>
    <message>
        <source>Without a picture nobody can say how you are seen.</source>
        <translation>Utan bild kan Samråd inte säga hur patienten ser dig.</translation>
    </message>
    <message>
        <source>Samråd cannot look for faces on this computer.</source>
        <translation>Samråd kan inte leta efter ansikten på den här datorn.</translation>
    </message>
    <message>
        <source>Look at yourself in the picture: light, place, background.</source>
        <translation>Titta själv på bilden: ljus, placering, bakgrund.</translation>
    </message>
    <message>
        <source>It was not seen in time whether your face is well lit.</source>
        <translation>Samråd hann inte se om ditt ansikte är väl belyst.</translation>
    </message>
    <message>
        <source>Connect the charger.</source>
        <translation>Koppla in laddaren.</translation>
    </message>
    <message>
        <source>The computer runs on mains power.</source>
        <translation>Datorn får ström från eluttaget.</translation>
    </message>
    <message>
        <source>The charger is connected.</source>
        <translation>Laddaren är inkopplad.</translation>
    </message>
    <message>
        <source>The computer runs on battery: {percent} % left.</source>
        <translation>Datorn går på batteri: {percent} % kvar.</translation>
    </message>
    <message>
        <source>The computer runs on battery: only {percent} % left.</source>
        <translation>Datorn går på batteri: bara {percent} % kvar.</translation>
    </message>
    <message>
        <source>The battery may last {minutes} more minutes: too short for a meeting.</source>
        <translation>Batteriet räcker kanske {minutes} minuter till: för lite för ett möte.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} % left.</source>
        <translation>Batteriet är nästan slut: {percent} % kvar.</translation>
    </message>
    <message>
        <source>The computer saves power: picture and sound may get jerky.</source>
        <translation>Datorn är i energisparläge: ljud och bild kan hacka.</translation>
    </message>
    <message>
        <source>Turn the power saver off.</source>
        <translation>Stäng av energisparläget.</translation>
    </message>
    <message>
        <source>Connect the charger, or turn the power saver off.</source>
        <translation>Koppla in laddaren eller stäng av energisparläget.</translation>
    </message>
    <message>
        <source>Samråd cannot see how much is left in the battery.</source>
        <translation>Samråd kan inte se hur mycket batteri som är kvar.</translation>
    </message>
    <message>
        <source>See for yourself that the charger is connected.</source>
        <translation>Se själv efter om laddaren är inkopplad.</translation>
    </message>
    <message>
        <source>Allow the camera in the privacy settings.</source>
        <translation>Ge åtkomst till kameran i integritetsinställningarna.</translation>
    </message>
    <message>
        <source>Allow the microphone in the privacy settings.</source>
        <translation>Ge åtkomst till mikrofonen i integritetsinställningarna.</translation>
    </message>
    <message>
        <source>Programs may use the camera and the microphone.</source>
        <translation>Program får använda kameran och mikrofonen.</translation>
    </message>
    <message>
        <source>The camera is turned off in your privacy settings.</source>
        <translation>Kameran är avstängd i dina integritetsinställningar.</translation>
    </message>
    <message>
        <source>The camera is turned off for desktop programs in your privacy settings.</source>
        <translation>Kameran är avstängd för skrivbordsappar i dina integritetsinställningar.</translation>
    </message>
    <message>
        <source>{browser} may not use the camera.</source>
        <translation>{browser} får inte använda kameran.</translation>
    </message>
    <message>
        <source>The microphone is turned off in your privacy settings.</source>
        <translation>Mikrofonen är avstängd i dina integritetsinställningar.</translation>
    </message>
    <message>
        <source>The microphone is turned off for desktop programs in your privacy settings.</source>
        <translation>Mikrofonen är avstängd för skrivbordsappar i dina integritetsinställningar.</translation>
    </message>
    <message>
        <source>Allow desktop programs to use the microphone.</source>
        <translation>Ge skrivbordsappar åtkomst till mikrofonen.</translation>
    </message>
    <message>
        <source>{browser} may not use the microphone.</source>
        <translation>{browser} får inte använda mikrofonen.</translation>
    </message>
    <message>
        <source>A privacy setting is off, but camera and microphone work all the same.</source>
        <translation>En integritetsinställning är avstängd, men kamera och mikrofon fungerar ändå.</translation>
    </message>
    <message>
        <source>The system keeps no privacy settings that can be read.</source>
        <translation>Samråd kan inte läsa integritetsinställningarna på den här datorn.</translation>
    </message>
    <message>
        <source>Restart it after your last meeting of the day.</source>
        <translation>Starta om den efter dagens sista möte.</translation>
    </message>
    <message>
        <source>No update waits for a restart.</source>
        <translation>Ingen uppdatering väntar på omstart.</translation>
    </message>
    <message>
        <source>An update waits for the computer to be restarted.</source>
        <translation>En uppdatering väntar på att datorn startas om.</translation>
    </message>
    <message>
        <source>The computer has been on for {days} days and may have grown slow.</source>
        <translation>Datorn har varit på i {days} dagar och kan ha blivit långsam.</translation>
    </message>
    <message>
        <source>The computer was started not long ago.</source>
        <translation>Datorn startades nyligen.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether an update waits for a restart.</source>
        <translation>Samråd kan inte se om en uppdatering väntar på omstart.</translation>
    </message>
    <message>
        <source>You can share one screen and keep another to yourself.</source>
        <translation>Du kan dela en skärm och ha en annan för dig själv.</translation>
    </message>
    <message>
        <source>There is one screen: while you share it, chat and participants are hidden.</source>
        <translation>Det finns bara en skärm: medan du delar den syns inte chatt och deltagare.</translation>
    </message>
    <message>
        <source>If you mean to share, connect another screen or ask for a second host.</source>
        <translation>Om du ska dela skärm, koppla in en extra skärm eller be om en extra värd.</translation>
    </message>
    <message>
        <source>Two screens show the same picture: others in the room may see the meeting.</source>
        <translation>Två skärmar visar samma bild: andra i rummet kan kanske se mötet.</translation>
    </message>
    <message>
        <source>Turn the other screen off, or extend your desktop to it.</source>
        <translation>Stäng av den andra skärmen, eller utöka skrivbordet till den.</translation>
    </message>
    <message>
        <source>Samråd cannot see which screens are connected.</source>
        <translation>Samråd kan inte se vilka skärmar som är anslutna.</translation>
    </message>
    <message>
        <source>Hold the meeting on the computer in front of you, outside the virtual workplace.</source>
        <translation>Håll mötet på datorn som du sitter vid, utanför den virtuella arbetsplatsen.</translation>
    </message>
    <message>
        <source>Hold the meeting on the computer in front of you.</source>
        <translation>Håll mötet på datorn som du sitter vid.</translation>
    </message>
    <message>
        <source>This is a virtual workplace ({through}): what is checked here is its camera and microphone, not those in front of you.</source>
        <translation>Det här är en virtuell arbetsplats ({through}): här kontrolleras dess kamera och mikrofon, inte de som du har framför dig.</translation>
    </message>
    <message>
        <source>You use this computer from another one ({through}): what is checked here is its camera and microphone, not those in front of you.</source>
        <translation>Du använder den här datorn från en annan ({through}): här kontrolleras dess kamera och mikrofon, inte de som du har framför dig.</translation>
    </message>
    <message>
        <source>You use this computer from another one: what is checked here is its camera and microphone, not those in front of you.</source>
        <translation>Du använder den här datorn från en annan: här kontrolleras dess kamera och mikrofon, inte de som du har framför dig.</translation>
    </message>
    <message>
        <source>You sit in front of the computer that is checked.</source>
        <translation>Du sitter vid datorn som kontrolleras.</translation>
    </message>
    <message>
        <source>This is a virtual computer: Samråd cannot see where you sit.</source>
        <translation>Det här är en virtuell dator: Samråd kan inte se var du sitter.</translation>
    </message>
    <message>
        <source>If you reach it from another computer, hold the meeting on that one.</source>
        <translation>Om du använder den från en annan dator, håll mötet på den andra.</translation>
    </message>
    <message>
        <source>Samråd cannot see whether you use this computer from another one.</source>
        <translation>Samråd kan inte se om du använder den här datorn från en annan.</translation>
    </message>
    <message>
        <source>Touch a key now and then while you wait, or choose a longer time.</source>
        <translation>Tryck på en tangent då och då medan du väntar, eller välj en längre tid.</translation>
    </message>
    <message>
        <source>The computer stays awake long enough for a meeting.</source>
        <translation>Datorn håller sig vaken tillräckligt länge för ett möte.</translation>
    </message>
    <message>
        <source>The computer goes to sleep when nobody has touched it for {minutes} min.</source>
        <translation>Datorn går i strömsparläge när ingen har rört den på {minutes} min.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched the computer for {minutes} min.</source>
        <translation>Skärmen släcks när ingen har rört datorn på {minutes} min.</translation>
    </message>
    <message>
        <source>The screen locks when nobody has touched the computer for {minutes} min.</source>
        <translation>Skärmen låses när ingen har rört datorn på {minutes} min.</translation>
    </message>
    <message>
        <source>Touch a key now and then while you wait.</source>
        <translation>Tryck på en tangent då och då medan du väntar.</translation>
    </message>
    <message>
        <source>Samråd cannot see when the computer goes to sleep.</source>
        <translation>Samråd kan inte se när datorn går i strömsparläge.</translation>
    </message>
    <message>
        <source>A smart card is in the computer.</source>
        <translation>Det sitter ett smartkort i datorn.</translation>
    </message>
    <message>
        <source>No smart card is in the reader.</source>
        <translation>Det sitter inget smartkort i läsaren.</translation>
    </message>
    <message>
        <source>Put your card in if the meeting asks for it.</source>
        <translation>Sätt i ditt kort om mötet kräver det.</translation>
    </message>
    <message>
        <source>No smart-card reader is connected.</source>
        <translation>Ingen smartkortläsare är ansluten.</translation>
    </message>
    <message>
        <source>Plug a card reader in if the meeting asks for a card.</source>
        <translation>Koppla in en kortläsare om mötet kräver kort.</translation>
    </message>
    <message>
        <source>The system&apos;s service for smart cards is not running.</source>
        <translation>Datorns tjänst för smartkort körs inte.</translation>
    </message>
    <message>
        <source>Plug the card reader in, then check again.</source>
        <translation>Koppla in kortläsaren och kontrollera igen.</translation>
    </message>
    <message>
        <source>In the meeting, choose “{microphone}” as the microphone and “{loudspeaker}” as the loudspeaker.</source>
        <translation>Välj ”{microphone}” som mikrofon och ”{loudspeaker}” som högtalare i mötet.</translation>
    </message>
    <message>
        <source>In the meeting, choose “{microphone}” as the microphone.</source>
        <translation>Välj ”{microphone}” som mikrofon i mötet.</translation>
    </message>
    <message>
        <source>In the meeting, choose “{loudspeaker}” as the loudspeaker.</source>
        <translation>Välj ”{loudspeaker}” som högtalare i mötet.</translation>
    </message>
    <message>
        <source>Turn it up.</source>
        <translation>Höj nivån.</translation>
    </message>
    <message>
        <source>The microphone is muted in the system’s sound settings.</source>
        <translation>Mikrofonen är avstängd i datorns ljudinställningar.</translation>
    </message>
    <message>
        <source>Turn the microphone on again.</source>
        <translation>Sätt på mikrofonen igen.</translation>
    </message>
    <message>
        <source>The sound is muted in the system’s sound settings.</source>
        <translation>Ljudet är avstängt i datorns ljudinställningar.</translation>
    </message>
    <message>
        <source>Turn the sound on again.</source>
        <translation>Sätt på ljudet igen.</translation>
    </message>
    <message>
        <source>The microphone is turned all the way down.</source>
        <translation>Mikrofonens nivå är sänkt till noll.</translation>
    </message>
    <message>
        <source>The sound is turned all the way down.</source>
        <translation>Ljudet är sänkt till noll.</translation>
    </message>
    <message>
        <source>The microphone is turned down to {percent} %.</source>
        <translation>Mikrofonens nivå är sänkt till {percent} %.</translation>
    </message>
    <message>
        <source>The sound is turned down to {percent} %.</source>
        <translation>Ljudet är sänkt till {percent} %.</translation>
    </message>
    <message>
        <source>The microphone is amplified a lot: your voice may sound distorted.</source>
        <translation>Mikrofonen är kraftigt förstärkt: din röst kan låta förvrängd.</translation>
    </message>
    <message>
        <source>Turn it down a little.</source>
        <translation>Sänk nivån lite.</translation>
    </message>
    <message>
        <source>Meetings in the browser use “{usual_microphone}” and “{usual_loudspeaker}” if nobody chooses. Samråd tested others.</source>
        <translation>Möten i webbläsaren använder ”{usual_microphone}” och ”{usual_loudspeaker}” om du inte väljer något annat. Samråd har testat andra enheter.</translation>
    </message>
    <message>
        <source>Meetings in the browser use the microphone “{usual_microphone}” if nobody chooses. Samråd tested another.</source>
        <translation>Möten i webbläsaren använder mikrofonen ”{usual_microphone}” om du inte väljer en annan. Samråd har testat en annan.</translation>
    </message>
    <message>
        <source>Meetings in the browser use the loudspeaker “{usual_loudspeaker}” if nobody chooses. Samråd tested another.</source>
        <translation>Möten i webbläsaren använder högtalaren ”{usual_loudspeaker}” om du inte väljer en annan. Samråd har testat en annan.</translation>
    </message>
    <message>
        <source>Meeting programs use “{usual_microphone}” and “{usual_loudspeaker}” if nobody chooses: they are set for calls. Samråd tested others.</source>
        <translation>Mötesprogram använder ”{usual_microphone}” och ”{usual_loudspeaker}” om du inte väljer något annat: de är valda för samtal. Samråd har testat andra enheter.</translation>
    </message>
    <message>
        <source>Meeting programs use the microphone “{usual_microphone}” if nobody chooses: it is set for calls. Samråd tested another.</source>
        <translation>Mötesprogram använder mikrofonen ”{usual_microphone}” om du inte väljer en annan: den är vald för samtal. Samråd har testat en annan.</translation>
    </message>
    <message>
        <source>Meeting programs use the loudspeaker “{usual_loudspeaker}” if nobody chooses: it is set for calls. Samråd tested another.</source>
        <translation>Mötesprogram använder högtalaren ”{usual_loudspeaker}” om du inte väljer en annan: den är vald för samtal. Samråd har testat en annan.</translation>
    </message>
    <message>
        <source>The sound comes through a remote desktop, with delay and gaps.</source>
        <translation>Ljudet går genom ett fjärrskrivbord, med fördröjning och avbrott.</translation>
    </message>
    <message>
        <source>Microphone and sound are turned on in the system.</source>
        <translation>Mikrofon och ljud är påslagna i datorn.</translation>
    </message>
    <message>
        <source>The system does not say how loud its devices are set.</source>
        <translation>Samråd kan inte se hur högt ljudenheterna är inställda.</translation>
    </message>
    <message>
        <source>No microphone and no loudspeaker was found.</source>
        <translation>Varken mikrofon eller högtalare hittades.</translation>
    </message>
    <message>
        <source>Samråd could not find this out.</source>
        <translation>Samråd kunde inte ta reda på detta.</translation>
    </message>
    <message>
        <source>The system does not let programs find this out.</source>
        <translation>Program får inte se detta på datorn.</translation>
    </message>
    <message>
        <source>This cannot be found out on this kind of computer.</source>
        <translation>Detta kan inte kontrolleras på den här sortens dator.</translation>
    </message>
    <message>
        <source>The look at this computer stopped and is being repeated.</source>
        <translation>Kontrollen av datorn avbröts och görs om.</translation>
    </message>
    <message>
        <source>This computer does not answer; Samråd is asking it again.</source>
        <translation>Datorn svarar inte. Samråd försöker igen.</translation>
    </message>
    <message>
        <source>This cannot be found out now.</source>
        <translation>Detta kan inte kontrolleras just nu.</translation>
    </message>
    <message>
        <source>Samråd did not find this out in time.</source>
        <translation>Samråd hann inte ta reda på detta.</translation>
    </message>
</context>
<context>
    <name>guided</name>
    <message>
        <source>Hear yourself</source>
        <translation>Hör dig själv</translation>
    </message>
    <message>
        <source>Hear yourself…</source>
        <translation>Hör dig själv…</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gång till</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>The sun is shining, and seven small boats sail past the houses by the shore.</source>
        <translation>Solen skiner, och sju små båtar seglar förbi husen vid stranden.</translation>
    </message>
    <message>
        <source>Be quiet for a moment, read one sentence, and hear it as others will. The recording is at most 6 seconds, stays in memory and is then deleted.</source>
        <translation>Var tyst ett ögonblick, läs en mening högt och hör den som andra kommer att höra den. Inspelningen är högst 6 sekunder, finns bara i datorns minne och raderas efteråt.</translation>
    </message>
    <message>
        <source>The microphone is being opened…</source>
        <translation>Mikrofonen öppnas…</translation>
    </message>
    <message>
        <source>Be quiet for a moment.</source>
        <translation>Var tyst ett ögonblick.</translation>
    </message>
    <message>
        <source>Read aloud as you speak in a meeting:</source>
        <translation>Läs högt, så som du talar i ett möte:</translation>
    </message>
    <message>
        <source>Nothing is heard yet. Read the sentence aloud:</source>
        <translation>Inget hörs ännu. Läs meningen högt:</translation>
    </message>
    <message>
        <source>You are heard. Read to the end:</source>
        <translation>Du hörs. Läs till slutet:</translation>
    </message>
    <message>
        <source>Now listen.</source>
        <translation>Lyssna nu.</translation>
    </message>
    <message>
        <source>This is how you sound to others.</source>
        <translation>Så här låter du för andra.</translation>
    </message>
    <message>
        <source>The recording is deleted.</source>
        <translation>Inspelningen är raderad.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Testet stoppades.</translation>
    </message>
    <message>
        <source>Nothing is heard yet.</source>
        <translation>Inget hörs ännu.</translation>
    </message>
    <message>
        <source>When you press the button: be quiet for two seconds, then say this sentence. {sentence}</source>
        <translation>När du trycker på knappen: var tyst i två sekunder och säg sedan den här meningen. {sentence}</translation>
    </message>
</context>
<context>
    <name>guideline_questions</name>
    <message>
        <source>Does a patient take part?</source>
        <translation>Deltar en patient?</translation>
    </message>
    <message>
        <source>What kind of meeting is it?</source>
        <translation>Vad är det för slags möte?</translation>
    </message>
    <message>
        <source>How many will connect?</source>
        <translation>Hur många ansluter?</translation>
    </message>
    <message>
        <source>Will confidential information be shared?</source>
        <translation>Ska känslig information delas?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Behövs tolk?</translation>
    </message>
    <message>
        <source>Does the patient have an e-ID?</source>
        <translation>Har patienten e-legitimation?</translation>
    </message>
    <message>
        <source>How old is the patient?</source>
        <translation>Hur gammal är patienten?</translation>
    </message>
    <message>
        <source>Do professionals from other organisations take part?</source>
        <translation>Deltar personal från andra verksamheter?</translation>
    </message>
    <message>
        <source>Who sends the invitation?</source>
        <translation>Vem skickar inbjudan?</translation>
    </message>
    <message>
        <source>Where is the patient being treated?</source>
        <translation>Var vårdas patienten?</translation>
    </message>
    <message>
        <source>Is it an acute need for which the hospital still answers?</source>
        <translation>Är det ett akut behov som sjukhuset fortfarande ansvarar för?</translation>
    </message>
    <message>
        <source>How will the room be used?</source>
        <translation>Hur ska rummet användas?</translation>
    </message>
    <message>
        <source>Do you need to see each other?</source>
        <translation>Behöver ni se varandra?</translation>
    </message>
    <message>
        <source>Can the parties be reached through Cosmic Link?</source>
        <translation>Kan parterna nås via Cosmic Link?</translation>
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
        <translation>Vårdmöte</translation>
    </message>
    <message>
        <source>Group treatment</source>
        <translation>Gruppbehandling</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Undervisning</translation>
    </message>
    <message>
        <source>Information meeting</source>
        <translation>Informationsmöte</translation>
    </message>
    <message>
        <source>Coordinated care planning</source>
        <translation>Samordnad vårdplanering</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Personalmöte</translation>
    </message>
    <message>
        <source>Administrative meeting</source>
        <translation>Administrativt möte</translation>
    </message>
    <message>
        <source>Patient conference</source>
        <translation>Patientkonferens</translation>
    </message>
    <message>
        <source>Yes, by video, with the patient here</source>
        <translation>Ja, på video, och patienten är här hos oss</translation>
    </message>
    <message>
        <source>Yes, and the patient is on video too</source>
        <translation>Ja, och patienten är också med på video</translation>
    </message>
    <message>
        <source>An adult</source>
        <translation>Vuxen</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>Minderårig</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Vi</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>En annan verksamhet</translation>
    </message>
    <message>
        <source>As an outpatient</source>
        <translation>Inom öppenvården</translation>
    </message>
    <message>
        <source>On a ward</source>
        <translation>Inom slutenvården</translation>
    </message>
    <message>
        <source>On leave from a ward</source>
        <translation>På permission från vårdavdelningen</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>Högst {most}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} till {most}</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} eller fler</translation>
    </message>
    <message>
        <source>Exactly {most}</source>
        <translation>Exakt {most}</translation>
    </message>
</context>
<context>
    <name>headset</name>
    <message>
        <source>What do you hear and speak through?</source>
        <translation>Vad använder du för att lyssna och tala?</translation>
    </message>
    <message>
        <source>A headset</source>
        <translation>Ett headset</translation>
    </message>
    <message>
        <source>Headphones without a microphone</source>
        <translation>Hörlurar utan mikrofon</translation>
    </message>
    <message>
        <source>The earphones of a mobile phone</source>
        <translation>Hörlurar till en mobiltelefon</translation>
    </message>
    <message>
        <source>A speakerphone</source>
        <translation>En konferenshögtalare</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>Högtalare</translation>
    </message>
    <message>
        <source>A hearing device</source>
        <translation>En hörapparat</translation>
    </message>
</context>
<context>
    <name>identified</name>
    <message>
        <source>Showed an ID card</source>
        <translation>Visade legitimation</translation>
    </message>
    <message>
        <source>Said name and identity number</source>
        <translation>Uppgav namn och personnummer</translation>
    </message>
    <message>
        <source>Logged in with an e-ID</source>
        <translation>Loggade in med e-legitimation</translation>
    </message>
    <message>
        <source>I know this person</source>
        <translation>Jag känner personen</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Inte identifierad</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifierad</translation>
    </message>
    <message>
        <source>New name: identify this person again</source>
        <translation>Nytt namn: identifiera personen igen</translation>
    </message>
    <message>
        <source>New connection: identify this person again</source>
        <translation>Ny anslutning: identifiera personen igen</translation>
    </message>
    <message>
        <source>Same name twice: identify this person again</source>
        <translation>Samma namn två gånger: identifiera personen igen</translation>
    </message>
</context>
<context>
    <name>invitation</name>
    <message>
        <source>This link leads to {found}. For this meeting the guideline gives {wanted}.</source>
        <translation>Länken leder till {found}. För det här mötet anger riktlinjen {wanted}.</translation>
    </message>
    <message>
        <source>This link leads to {found}, a server that the guideline does not name. Is it your organisation&apos;s?</source>
        <translation>Länken leder till {found}, en server som riktlinjen inte nämner. Är det din organisations?</translation>
    </message>
    <message>
        <source>The meeting is held on several days.</source>
        <translation>Mötet hålls flera dagar.</translation>
    </message>
    <message>
        <source>The meeting comes back by the week.</source>
        <translation>Mötet återkommer veckovis.</translation>
    </message>
    <message>
        <source>The meeting comes back by the month.</source>
        <translation>Mötet återkommer månadsvis.</translation>
    </message>
    <message>
        <source>The meeting comes back by the year.</source>
        <translation>Mötet återkommer årsvis.</translation>
    </message>
    <message>
        <source>The meeting comes back.</source>
        <translation>Mötet återkommer.</translation>
    </message>
    <message>
        <source>This is one meeting of a series, and holds for this day only.</source>
        <translation>Det här är ett möte i en serie och gäller bara den här dagen.</translation>
    </message>
    <message>
        <source>This is too large for an invitation: at most {megabytes} MB are read.</source>
        <translation>Det är för stort för att vara en inbjudan: högst {megabytes} MB läses.</translation>
    </message>
    <message>
        <source>The invitation is very long, and only its first part was read.</source>
        <translation>Inbjudan är mycket lång. Bara den första delen har lästs.</translation>
    </message>
    <message>
        <source>No link, time or person was found in this text.</source>
        <translation>Det finns varken länk, tid eller personer i texten.</translation>
    </message>
    <message>
        <source>This could not be read. Copy the text of the invitation instead.</source>
        <translation>Det gick inte att läsa. Kopiera inbjudans text i stället.</translation>
    </message>
    <message>
        <source>This is an Outlook file that other programs cannot read. In Outlook, save it as text or as an .ics file, or copy the text of the invitation.</source>
        <translation>Det här är en Outlook-fil som andra program inte kan läsa. Spara den i Outlook som text eller som .ics-fil, eller kopiera inbjudans text.</translation>
    </message>
    <message>
        <source>This is a document and no invitation. Open it and copy the text.</source>
        <translation>Det här är ett dokument och ingen inbjudan. Öppna det och kopiera texten.</translation>
    </message>
    <message>
        <source>This is a packed file. Unpack it and take the invitation that is in it.</source>
        <translation>Det här är en packad fil. Packa upp den och ta inbjudan som ligger i den.</translation>
    </message>
    <message>
        <source>This is a picture. Copy the text of the invitation instead.</source>
        <translation>Det här är en bild. Kopiera inbjudans text i stället.</translation>
    </message>
    <message>
        <source>This is no text. Save the invitation as text or as an .ics file.</source>
        <translation>Det här är inte text. Spara inbjudan som text eller som .ics-fil.</translation>
    </message>
    <message>
        <source>The mail has too many parts, so only its text was looked through.</source>
        <translation>Mejlet har för många delar, så bara texten har gåtts igenom.</translation>
    </message>
    <message>
        <source>The mail is encrypted. Open it in the mail program and copy its text.</source>
        <translation>Mejlet är krypterat. Öppna det i mejlprogrammet och kopiera texten.</translation>
    </message>
    <message>
        <source>There are {count} meetings in the file. This is the next one.</source>
        <translation>Det finns {count} möten i filen. Det här är nästa.</translation>
    </message>
    <message>
        <source>This meeting was cancelled.</source>
        <translation>Mötet är inställt.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s answer to an invitation, not the invitation itself.</source>
        <translation>Det här är ett svar på en inbjudan och inte själva inbjudan.</translation>
    </message>
    <message>
        <source>The meeting is one of a series. The time is that of the next one.</source>
        <translation>Mötet ingår i en serie. Tiden gäller nästa möte.</translation>
    </message>
    <message>
        <source>The meeting is one of a series. The time is that of the first one: look up the next.</source>
        <translation>Mötet ingår i en serie. Tiden gäller det första: kontrollera när nästa är.</translation>
    </message>
    <message>
        <source>The meeting was one of a series that has ended.</source>
        <translation>Mötet ingick i en serie som är avslutad.</translation>
    </message>
    <message>
        <source>Groups were invited as well, and who is in them is not said here.</source>
        <translation>Även grupper är inbjudna, och det framgår inte vilka som ingår i dem.</translation>
    </message>
    <message>
        <source>No time was found. Enter the start by hand.</source>
        <translation>Ingen tid hittades. Skriv in starttiden själv.</translation>
    </message>
    <message>
        <source>There are several times in the text. Check that this is the right one.</source>
        <translation>Det finns flera tider i texten. Kontrollera att det är rätt tid.</translation>
    </message>
    <message>
        <source>The clock is put forward that night and this time does not exist. Ask the sender.</source>
        <translation>Klockan ställs fram den natten och tiden finns inte. Fråga avsändaren.</translation>
    </message>
    <message>
        <source>The clock is put back that night and this time comes twice. The first one is taken: ask the sender.</source>
        <translation>Klockan ställs tillbaka den natten och tiden inträffar två gånger. Här gäller den första: fråga avsändaren.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known, so the clock of this computer is assumed.</source>
        <translation>Tidszonen {zone} är okänd, så den här datorns tidszon används.</translation>
    </message>
    <message>
        <source>The time was given in another time zone: {zone}.</source>
        <translation>Tiden angavs i en annan tidszon: {zone}.</translation>
    </message>
    <message>
        <source>The weekday and the date in the text do not fit. Check the day.</source>
        <translation>Veckodag och datum i texten stämmer inte överens. Kontrollera dagen.</translation>
    </message>
    <message>
        <source>The day and the month may be the other way round. Check the date.</source>
        <translation>Dag och månad kan ha bytt plats. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>The text names no year, so the nearest one is assumed.</source>
        <translation>Det står inget årtal i texten, så det närmaste används.</translation>
    </message>
    <message>
        <source>The end lies before the start, so it is left out.</source>
        <translation>Sluttiden ligger före starttiden och har utelämnats.</translation>
    </message>
    <message>
        <source>A link in the invitation is not what it seems. Do not open it.</source>
        <translation>En länk i inbjudan är inte vad den ser ut att vara. Öppna den inte.</translation>
    </message>
    <message>
        <source>The server {host} is not on the list. If you do not expect it, ask the sender.</source>
        <translation>Servern {host} finns inte på listan. Fråga avsändaren om du inte väntar dig den.</translation>
    </message>
    <message>
        <source>Whoever opens this link is the host. Do not pass it on.</source>
        <translation>Den som öppnar länken blir värd. Skicka den inte vidare.</translation>
    </message>
    <message>
        <source>Some names were made from mail addresses. Check them.</source>
        <translation>Några namn är gissade utifrån e-postadresser. Kontrollera dem.</translation>
    </message>
    <message>
        <source>More people were invited than are listed here.</source>
        <translation>Fler är inbjudna än vad som står här.</translation>
    </message>
    <message>
        <source>The server name {host} has letters of another alphabet that look like ordinary ones.</source>
        <translation>Servernamnet {host} innehåller bokstäver från ett annat alfabet som liknar vanliga.</translation>
    </message>
    <message>
        <source>The server name {host} is nearly {other}, but is another server.</source>
        <translation>Servernamnet {host} liknar {other} men är en annan server.</translation>
    </message>
    <message>
        <source>The server name {host} has {other} in it, but belongs to somebody else.</source>
        <translation>{other} ingår i servernamnet {host}, men servern tillhör någon annan.</translation>
    </message>
    <message>
        <source>There is something before an @ in the link. It really leads to {host}.</source>
        <translation>Det står något före ett @ i länken. I själva verket leder den till {host}.</translation>
    </message>
    <message>
        <source>The text shows {other}, but the link leads to {host}.</source>
        <translation>Texten visar {other}, men länken leder till {host}.</translation>
    </message>
    <message>
        <source>There are invisible characters in the link.</source>
        <translation>Det finns osynliga tecken i länken.</translation>
    </message>
    <message>
        <source>The server name in the link is written in a way that hides where it leads.</source>
        <translation>Servernamnet i länken är skrivet så att det döljer vart länken leder.</translation>
    </message>
    <message>
        <source>The link does not open a web page: it begins with {other}.</source>
        <translation>Länken öppnar ingen webbsida: den börjar med {other}.</translation>
    </message>
    <message>
        <source>The link is not encrypted: it begins with http:// and not https://.</source>
        <translation>Länken är inte krypterad: den börjar med http:// och inte med https://.</translation>
    </message>
    <message>
        <source>The link has a number, {host}, where the name of a server should be.</source>
        <translation>I länken står ett nummer, {host}, där ett servernamn borde stå.</translation>
    </message>
    <message>
        <source>The link leads to an unusual entrance of the server: port {other}.</source>
        <translation>Länken använder en ovanlig ingång till servern: port {other}.</translation>
    </message>
    <message>
        <source>The link leads on from {host} to another server: {other}.</source>
        <translation>Länken leder från {host} vidare till en annan server: {other}.</translation>
    </message>
    <message>
        <source>Meeting number</source>
        <translation>Mötesnummer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkod</translation>
    </message>
    <message>
        <source>Address for video equipment</source>
        <translation>Adress för videoutrustning</translation>
    </message>
    <message>
        <source>Number to phone in</source>
        <translation>Nummer att ringa in på</translation>
    </message>
    <message>
        <source>Code for those who phone in</source>
        <translation>Kod för den som ringer in</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>the name fits</source>
        <translation>namnet stämmer</translation>
    </message>
    <message>
        <source>the name fits almost</source>
        <translation>namnet stämmer nästan</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>osäkert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänd</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Samma namn</translation>
    </message>
    <message>
        <source>Same name, spelled differently</source>
        <translation>Samma namn, stavat på annat sätt</translation>
    </message>
    <message>
        <source>Same names in another order</source>
        <translation>Samma namn i annan ordning</translation>
    </message>
    <message>
        <source>Something more stands beside the name</source>
        <translation>Det står något mer bredvid namnet</translation>
    </message>
    <message>
        <source>A middle name is left out</source>
        <translation>Ett mellannamn saknas</translation>
    </message>
    <message>
        <source>Same family name, first name shortened</source>
        <translation>Samma efternamn, förkortat förnamn</translation>
    </message>
    <message>
        <source>Only an initial instead of a name</source>
        <translation>Bara en initial i stället för ett namn</translation>
    </message>
    <message>
        <source>Only part of the name is the same</source>
        <translation>Bara en del av namnet stämmer</translation>
    </message>
    <message>
        <source>One or two letters differ</source>
        <translation>En eller två bokstäver skiljer</translation>
    </message>
    <message>
        <source>Only the first name is the same</source>
        <translation>Bara förnamnet stämmer</translation>
    </message>
    <message>
        <source>Only the family name is the same</source>
        <translation>Bara efternamnet stämmer</translation>
    </message>
    <message>
        <source>Only the role fits</source>
        <translation>Bara rollen stämmer</translation>
    </message>
    <message>
        <source>Several people on your list fit</source>
        <translation>Flera på din lista stämmer</translation>
    </message>
    <message>
        <source>This name is there more than once, in the meeting or on your list</source>
        <translation>Namnet finns mer än en gång, i mötet eller på din lista</translation>
    </message>
    <message>
        <source>The name of a device, not of a person</source>
        <translation>Namnet på en enhet, inte på en person</translation>
    </message>
    <message>
        <source>Only a phone number</source>
        <translation>Bara ett telefonnummer</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Inget namn</translation>
    </message>
    <message>
        <source>Letters of another alphabet that only look like these</source>
        <translation>Bokstäver från ett annat alfabet som bara ser likadana ut</translation>
    </message>
    <message>
        <source>Nobody on your list has this name</source>
        <translation>Ingen på din lista heter så</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>The planned end has come</source>
        <translation>Nu är det dags att sluta, enligt planen</translation>
    </message>
    <message>
        <source>Only one is left in the room</source>
        <translation>Bara en är kvar i rummet</translation>
    </message>
    <message>
        <source>Nobody is left in the room</source>
        <translation>Ingen är kvar i rummet</translation>
    </message>
    <message>
        <source>You are out of the meeting. Nobody can tell whether it has ended.</source>
        <translation>Du är ute ur mötet. Det går inte att se om det är slut.</translation>
    </message>
    <message>
        <source>The meeting has ended</source>
        <translation>Mötet är slut</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>Before the meeting</source>
        <translation>Före mötet</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>När mötet börjar</translation>
    </message>
    <message>
        <source>During the meeting</source>
        <translation>Under mötet</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>När mötet avslutas</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Efter mötet</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allmänt</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>This practice meeting cannot be played.</source>
        <translation>Det här övningsmötet kan inte spelas upp.</translation>
    </message>
    <message>
        <source>This computer does not allow a practice meeting to be opened.</source>
        <translation>Den här datorn tillåter inte att ett övningsmöte öppnas.</translation>
    </message>
    <message>
        <source>The practice meeting has stopped. Start it again.</source>
        <translation>Övningsmötet har stannat. Starta det igen.</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>identity number (CPR)</source>
        <translation>danskt cpr-nummer</translation>
    </message>
    <message>
        <source>identity number (personnummer)</source>
        <translation>personnummer</translation>
    </message>
    <message>
        <source>identity number (samordningsnummer)</source>
        <translation>samordningsnummer</translation>
    </message>
    <message>
        <source>temporary identity number</source>
        <translation>reservnummer</translation>
    </message>
    <message>
        <source>identity number (fødselsnummer)</source>
        <translation>norskt fødselsnummer</translation>
    </message>
    <message>
        <source>identity number (D-number)</source>
        <translation>norskt D-nummer</translation>
    </message>
    <message>
        <source>identity number (help number)</source>
        <translation>norskt hjälpnummer</translation>
    </message>
    <message>
        <source>identity number of a test person</source>
        <translation>nummer på en testperson</translation>
    </message>
    <message>
        <source>possible identity number</source>
        <translation>möjligt personnummer</translation>
    </message>
    <message>
        <source>HSA-id</source>
        <translation>HSA-id</translation>
    </message>
    <message>
        <source>name of a patient</source>
        <translation>namn på en patient</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>födelsedatum</translation>
    </message>
    <message>
        <source>age of a person</source>
        <translation>ålder på en person</translation>
    </message>
    <message>
        <source>street address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>private e-mail address</source>
        <translation>privat e-postadress</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>words about a diagnosis</source>
        <translation>ord om en diagnos</translation>
    </message>
    <message>
        <source>words about a treatment</source>
        <translation>ord om en behandling</translation>
    </message>
    <message>
        <source>words about a ward</source>
        <translation>ord om en avdelning</translation>
    </message>
    <message>
        <source>An identity number tells everybody who sees the invitation who the patient is. Take it out; whoever needs it finds it in the record.</source>
        <translation>Ett personnummer avslöjar vem patienten är för alla som ser inbjudan. Ta bort det. Den som behöver det hittar det i journalen.</translation>
    </message>
    <message>
        <source>A temporary number points to one patient, as an identity number does. Take it out.</source>
        <translation>Ett reservnummer pekar ut en patient, precis som ett personnummer. Ta bort det.</translation>
    </message>
    <message>
        <source>This looks like the number of a made-up test person. Take it out unless you are certain that nobody bears it.</source>
        <translation>Det ser ut som numret på en påhittad testperson. Ta bort det om du inte är säker på att ingen har det.</translation>
    </message>
    <message>
        <source>This may be an identity number, perhaps a mistyped one. Take it out unless you know that it is something else.</source>
        <translation>Det här kan vara ett personnummer, kanske felskrivet. Ta bort det om du inte vet att det är något annat.</translation>
    </message>
    <message>
        <source>An HSA-id points to one member of staff. Look it up where you register the participants instead of sending it.</source>
        <translation>Ett HSA-id pekar ut en medarbetare. Slå upp det där du registrerar deltagarna i stället för att skicka det.</translation>
    </message>
    <message>
        <source>With the name, everybody who sees the calendar knows who is a patient. Take it out; the participants know whom they will meet.</source>
        <translation>Med namnet vet alla som ser kalendern vem som är patient. Ta bort det. Deltagarna vet vem de ska träffa.</translation>
    </message>
    <message>
        <source>A date of birth points to one person, and it is the first half of the identity number. Take it out.</source>
        <translation>Ett födelsedatum pekar ut en person, och det är första halvan av personnumret. Ta bort det.</translation>
    </message>
    <message>
        <source>An age beside a person tells who it is about. Take it out.</source>
        <translation>En ålder intill en person avslöjar vem det gäller. Ta bort den.</translation>
    </message>
    <message>
        <source>If somebody lives here, take it out. The address of your own building may stay.</source>
        <translation>Ta bort adressen om någon bor här. Adressen till er egen byggnad får stå kvar.</translation>
    </message>
    <message>
        <source>A private address points to one person, and everybody invited can read it. Take it out; e-mail is no safe way to a patient.</source>
        <translation>En privat adress pekar ut en person, och alla inbjudna kan läsa den. Ta bort den. E-post är ingen säker väg till en patient.</translation>
    </message>
    <message>
        <source>Everybody invited can read this address. Let it stay only if it belongs to a service or a colleague who agrees.</source>
        <translation>Alla inbjudna kan läsa adressen. Låt den bara stå kvar om den hör till en funktion eller en kollega som har sagt ja.</translation>
    </message>
    <message>
        <source>If the number belongs to a patient or a relative, take it out. The number of your own unit may stay.</source>
        <translation>Ta bort numret om det hör till en patient eller närstående. Numret till er egen enhet får stå kvar.</translation>
    </message>
    <message>
        <source>This tells what somebody is ill with. Write what the meeting is, such as “video meeting”, and leave the reason to the record.</source>
        <translation>Det här avslöjar vad någon är sjuk i. Skriv vad mötet är, till exempel ”videomöte”, och låt orsaken stå i journalen.</translation>
    </message>
    <message>
        <source>This tells how somebody is treated, and so what for. Leave it to the record.</source>
        <translation>Det här avslöjar hur någon behandlas, och därmed för vad. Låt det stå i journalen.</translation>
    </message>
    <message>
        <source>The name of a ward or clinic can tell what somebody is ill with. Write the name of the hospital only.</source>
        <translation>Namnet på en avdelning eller mottagning kan avslöja vad någon är sjuk i. Skriv bara sjukhusets namn.</translation>
    </message>
    <message>
        <source>The list of words cannot be read, so diagnoses, treatments and wards were not looked for.</source>
        <translation>Ordlistan går inte att läsa, så diagnoser, behandlingar och avdelningar har inte sökts.</translation>
    </message>
    <message>
        <source>Nothing was found in what was looked at.</source>
        <translation>Inget hittades i den del som har granskats.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {kind}: {masked}</source>
        <translation>Rad {line}, kolumn {column}: {kind}: {masked}</translation>
    </message>
    <message>
        <source>Nothing was found. Read it through yourself all the same.</source>
        <translation>Inget hittades. Läs ändå igenom texten själv.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>This is long: only the first {count} characters were looked at.</source>
        <translation>Texten är lång: bara de första {count} tecknen har granskats.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Hittat: {count}</translation>
    </message>
    <message>
        <source>{part}, line {line}, column {column}: {kind}: {masked}</source>
        <translation>{part}, rad {line}, kolumn {column}: {kind}: {masked}</translation>
    </message>
    <message>
        <source>Meeting {number}: {where}</source>
        <translation>Möte {number}: {where}</translation>
    </message>
    <message>
        <source>Looks for personal data in a text before it is sent. Exit code: 0 nothing found, 1 something found, 2 nothing found in the first part of a long text, 64 not understood, 66 the file cannot be read.</source>
        <translation>Söker personuppgifter i en text innan den skickas. Slutkod: 0 inget hittat, 1 något hittat, 2 inget hittat i första delen av en lång text, 64 förstods inte, 66 filen går inte att läsa.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} går inte att öppna.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} är ingen fil.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. Take out its pictures or attachments.</source>
        <translation>{file} är större än {most} MB. Ta bort bilder eller bilagor.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Det som granskas</translation>
    </message>
    <message>
        <source>The text, mail or calendar file to look at; - reads what is piped in.</source>
        <translation>Texten, mejlet eller kalenderfilen som ska granskas; - läser från standard in.</translation>
    </message>
    <message>
        <source>Write the text with personal data left out.</source>
        <translation>Skriv ut texten utan personuppgifter.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Try “{name}”</source>
        <translation>Prova ”{name}”</translation>
    </message>
    <message>
        <source>Did you hear the test sound?</source>
        <translation>Hörde du testljudet?</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Ja, jag hörde det</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Where did you hear the test sound?</source>
        <translation>Var hörde du testljudet?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>På båda sidorna</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Ingenstans</translation>
    </message>
    <message>
        <source>Let Samråd find out</source>
        <translation>Låt Samråd ta reda på det</translation>
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
        <translation>Närstående</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Egen personal</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Hospital ward</source>
        <translation>Slutenvård</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Annan organisation</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message>
        <source>Not in the guideline. From: {source}</source>
        <translation>Står inte i riktlinjen. Från: {source}</translation>
    </message>
    <message>
        <source>Not in the guideline</source>
        <translation>Står inte i riktlinjen</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>It-support</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Utskrivet {day}</translation>
    </message>
    <message>
        <source>A selection, printed {day}</source>
        <translation>Ett urval, utskrivet {day}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Sida {page} av {count}</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>gäller från {day}</translation>
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
        <translation>Inledning</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Samtalet</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>Read aloud, one by one</source>
        <translation>Läs högt, en rad i taget</translation>
    </message>
    <message>
        <source>Do it, then check</source>
        <translation>Gör det och stäm sedan av</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Vårdpersonal</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Vårdsamordnare</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Other participants</source>
        <translation>Andra deltagare</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>IT support</source>
        <translation>It-support</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>återstår</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>överhoppat</translation>
    </message>
    <message>
        <source>Speaks: {who}</source>
        <translation>Talar: {who}</translation>
    </message>
    <message>
        <source>Does it: {who}</source>
        <translation>Gör det: {who}</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>inte avslutat</translation>
    </message>
    <message>
        <source>no answer chosen</source>
        <translation>inget svar valt</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Kept until you close Samråd.</source>
        <translation>Sparas tills du stänger Samråd.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Sparas i datorns nyckelring.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Kept until you close Samråd.</source>
        <translation>Datorn har ingen nyckelring. Sparas tills du stänger Samråd.</translation>
    </message>
    <message>
        <source>The keyring is locked. Kept until you close Samråd.</source>
        <translation>Nyckelringen är låst. Sparas tills du stänger Samråd.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Kept until you close Samråd.</source>
        <translation>Nyckelringen svarar inte. Sparas tills du stänger Samråd.</translation>
    </message>
    <message>
        <source>The keyring did not take it. Kept until you close Samråd.</source>
        <translation>Nyckelringen tog inte emot det. Sparas tills du stänger Samråd.</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>The participant list is not being watched.</source>
        <translation>Deltagarlistan följs inte.</translation>
    </message>
    <message>
        <source>Connecting to the meeting …</source>
        <translation>Ansluter till mötet…</translation>
    </message>
    <message>
        <source>The participant list is live.</source>
        <translation>Deltagarlistan uppdateras löpande.</translation>
    </message>
    <message>
        <source>The participant list is not live any more.</source>
        <translation>Deltagarlistan uppdateras inte längre.</translation>
    </message>
    <message>
        <source>The meeting has ended.</source>
        <translation>Mötet är avslutat.</translation>
    </message>
    <message>
        <source>Samråd has been removed from the meeting.</source>
        <translation>Samråd har tagits bort från mötet.</translation>
    </message>
    <message>
        <source>This room asks for a PIN.</source>
        <translation>Rummet kräver en pinkod.</translation>
    </message>
    <message>
        <source>This room has a host PIN. Guests need none.</source>
        <translation>Rummet har en pinkod för värden. Gäster behöver ingen.</translation>
    </message>
    <message>
        <source>The PIN was not accepted.</source>
        <translation>Pinkoden godtogs inte.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>För många felaktiga pinkoder.</translation>
    </message>
    <message>
        <source>Samråd is waiting in the lobby.</source>
        <translation>Samråd väntar i lobbyn.</translation>
    </message>
    <message>
        <source>The room is locked.</source>
        <translation>Rummet är låst.</translation>
    </message>
    <message>
        <source>This room wants a sign-in that only a browser can do.</source>
        <translation>Rummet kräver en inloggning som bara en webbläsare klarar.</translation>
    </message>
    <message>
        <source>This address is a reception, not a meeting room.</source>
        <translation>Adressen är en reception, inte ett mötesrum.</translation>
    </message>
    <message>
        <source>There is no such room right now.</source>
        <translation>Rummet finns inte just nu.</translation>
    </message>
    <message>
        <source>The address does not answer as a meeting service.</source>
        <translation>Adressen svarar inte som en mötestjänst.</translation>
    </message>
    <message>
        <source>The meeting service is being maintained.</source>
        <translation>Underhåll pågår i mötestjänsten.</translation>
    </message>
    <message>
        <source>The meeting service has too much to do right now.</source>
        <translation>Mötestjänsten är överbelastad just nu.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Rummet är fullt.</translation>
    </message>
    <message>
        <source>The meeting service does not answer.</source>
        <translation>Mötestjänsten svarar inte.</translation>
    </message>
    <message>
        <source>The meeting service could not prove that it is the right one.</source>
        <translation>Mötestjänsten kunde inte bevisa att den är den rätta.</translation>
    </message>
    <message>
        <source>Somebody sends Samråd to another address.</source>
        <translation>Samråd skickas vidare till en annan adress.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let Samråd out.</source>
        <translation>Nätverkets proxy släpper inte ut Samråd.</translation>
    </message>
    <message>
        <source>The sign-in for the meeting service is missing or wrong.</source>
        <translation>Inloggningen till mötestjänsten saknas eller är fel.</translation>
    </message>
    <message>
        <source>Samråd may not watch meetings at this address.</source>
        <translation>Samråd får inte följa möten på den här adressen.</translation>
    </message>
    <message>
        <source>Samråd goes on trying. Until then, look at the list in the meeting itself.</source>
        <translation>Samråd fortsätter försöka. Titta så länge på listan i själva mötet.</translation>
    </message>
    <message>
        <source>Samråd does not come back by itself. Tell the others what it is for, then connect again, or use the list by hand.</source>
        <translation>Samråd kommer inte tillbaka av sig självt. Berätta för de andra vad det är till för och anslut igen, eller fyll i listan för hand.</translation>
    </message>
    <message>
        <source>The host PIN lets Samråd show who waits and lets you act. With the guest PIN you can only watch.</source>
        <translation>Med värdens pinkod visar Samråd vilka som väntar och du kan agera. Med gästernas pinkod kan du bara följa med.</translation>
    </message>
    <message>
        <source>The host PIN lets Samråd show who waits and lets you act. Without it, Samråd goes in as a guest and you can only watch.</source>
        <translation>Med värdens pinkod visar Samråd vilka som väntar och du kan agera. Utan den går Samråd in som gäst och du kan bara följa med.</translation>
    </message>
    <message>
        <source>Look it up in the invitation and type it again.</source>
        <translation>Leta upp den i inbjudan och skriv den igen.</translation>
    </message>
    <message>
        <source>Find the right PIN in the booking, then connect again.</source>
        <translation>Leta upp rätt pinkod i bokningen och anslut igen.</translation>
    </message>
    <message>
        <source>The list is shown once a host has let Samråd in.</source>
        <translation>Listan visas när en värd har släppt in Samråd.</translation>
    </message>
    <message>
        <source>Let Samråd in from the meeting itself, or connect with the host PIN.</source>
        <translation>Släpp in Samråd från själva mötet, eller anslut med värdens pinkod.</translation>
    </message>
    <message>
        <source>Samråd cannot sign in there. Use the list by hand for this meeting.</source>
        <translation>Samråd kan inte logga in där. Fyll i listan för hand under det här mötet.</translation>
    </message>
    <message>
        <source>Use the number of the room itself. It stands in the invitation.</source>
        <translation>Använd numret till själva rummet. Det står i inbjudan.</translation>
    </message>
    <message>
        <source>Check the room number. Some rooms open only shortly before the meeting.</source>
        <translation>Kontrollera rummets nummer. Vissa rum öppnar först strax före mötet.</translation>
    </message>
    <message>
        <source>Check the address, and whether this network first wants you to sign in. Use the list by hand meanwhile.</source>
        <translation>Kontrollera adressen, och om nätverket först kräver inloggning. Fyll i listan för hand så länge.</translation>
    </message>
    <message>
        <source>Samråd tries again by itself. Use the list by hand meanwhile.</source>
        <translation>Samråd försöker igen av sig självt. Fyll i listan för hand så länge.</translation>
    </message>
    <message>
        <source>Samråd tries again by itself. A person needs the place more: use the list by hand.</source>
        <translation>Samråd försöker igen av sig självt. En människa behöver platsen bättre: fyll i listan för hand.</translation>
    </message>
    <message>
        <source>Check the network. Samråd tries again by itself.</source>
        <translation>Kontrollera nätverket. Samråd försöker igen av sig självt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Do not type a PIN anywhere on this network until IT support has looked at it.</source>
        <translation>Ingenting skickades. Skriv inga pinkoder på det här nätverket förrän it-supporten har tittat på det.</translation>
    </message>
    <message>
        <source>Samråd does not follow. The network may want you to sign in first: open a browser and see.</source>
        <translation>Samråd följer inte med. Nätverket kanske kräver inloggning först: öppna en webbläsare och se efter.</translation>
    </message>
    <message>
        <source>Ask IT support to allow it. Use the list by hand meanwhile.</source>
        <translation>Be it-supporten att tillåta det. Fyll i listan för hand så länge.</translation>
    </message>
    <message>
        <source>Ask IT support for it. Use the list by hand meanwhile.</source>
        <translation>Be it-supporten om den. Fyll i listan för hand så länge.</translation>
    </message>
    <message>
        <source>Your organisation decides which ones. Use the list by hand.</source>
        <translation>Din organisation bestämmer vilka adresser som gäller. Fyll i listan för hand.</translation>
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
        <translation>Textstorlek</translation>
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
        <translation>Högtalare</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Meeting service</source>
        <translation>Videotjänst</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Var du arbetar</translation>
    </message>
    <message>
        <source>Compare with my last good check</source>
        <translation>Jämför med min senaste lyckade kontroll</translation>
    </message>
    <message>
        <source>Join my meetings</source>
        <translation>Anslut till mina möten</translation>
    </message>
    <message>
        <source>What my sound devices are</source>
        <translation>Mina ljudenheter</translation>
    </message>
    <message>
        <source>The saved settings could not be read, so the usual ones are used.</source>
        <translation>De sparade inställningarna kunde inte läsas, så de vanliga används.</translation>
    </message>
    <message>
        <source>Your saved settings cannot be opened just now, so the usual ones are used. What you change lasts until you close Samråd.</source>
        <translation>Dina sparade inställningar kan inte öppnas just nu, så de vanliga används. Det du ändrar gäller tills du stänger Samråd.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved on this computer. They last until you close Samråd.</source>
        <translation>Dina inställningar kan inte sparas på den här datorn. De gäller tills du stänger Samråd.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>{change} Check again.</source>
        <translation>{change} Kontrollera igen.</translation>
    </message>
    <message>
        <source>Not checked: the check was left too early</source>
        <translation>Inte kontrollerat: sidan lämnades för tidigt</translation>
    </message>
    <message>
        <source>{verdict} (checked at {time})</source>
        <translation>{verdict} (kontrollerat kl.&#xa0;{time})</translation>
    </message>
    <message>
        <source>Checking camera, sound and network…</source>
        <translation>Kontrollerar kamera, ljud och nätverk…</translation>
    </message>
    <message>
        <source>Ready. To be quite sure, say a sentence and play the test sound.</source>
        <translation>Redo. För att vara helt säker: säg en mening och spela upp testljudet.</translation>
    </message>
    <message>
        <source>Ready for the conversation</source>
        <translation>Redo för samtalet</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>must</source>
        <translation>ska</translation>
    </message>
    <message>
        <source>should</source>
        <translation>bör</translation>
    </message>
    <message>
        <source>may</source>
        <translation>kan</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>för kännedom</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message>
        <source>The background is tidy and neutral, with nothing private.</source>
        <translation>Bakgrunden är städad och neutral, utan något privat.</translation>
    </message>
    <message>
        <source>The name badge with the title is seen in the picture.</source>
        <translation>Namnskylten med titel syns i bilden.</translation>
    </message>
    <message>
        <source>You wear work clothes, or suitable ones if you work elsewhere.</source>
        <translation>Du har arbetskläder på dig, eller passande kläder om du arbetar på annan plats.</translation>
    </message>
    <message>
        <source>The patient sees your face and your hands when you speak.</source>
        <translation>Patienten ser ditt ansikte och dina händer när du talar.</translation>
    </message>
    <message>
        <source>Nobody else is in the room, or the patient knows who it is.</source>
        <translation>Ingen annan är i rummet, eller så vet patienten vem det är.</translation>
    </message>
    <message>
        <source>No screen, board or paper about patients is in the picture.</source>
        <translation>Inga skärmar, tavlor eller papper med patientuppgifter syns i bilden.</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>Whether video suits this patient</source>
        <translation>Om video passar patienten</translation>
    </message>
    <message>
        <source>Which meeting service to use for whom</source>
        <translation>Vilken mötestjänst som används för vem</translation>
    </message>
    <message>
        <source>Teams when a patient takes part</source>
        <translation>Teams när en patient deltar</translation>
    </message>
    <message>
        <source>Network by cable</source>
        <translation>Nätverk med kabel</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Several people at one camera</source>
        <translation>Flera personer vid en kamera</translation>
    </message>
    <message>
        <source>Which browser to use</source>
        <translation>Vilken webbläsare du ska använda</translation>
    </message>
    <message>
        <source>Testing sound and picture beforehand</source>
        <translation>Test av ljud och bild i förväg</translation>
    </message>
    <message>
        <source>Virtual desktop, and sharing a phone&apos;s network</source>
        <translation>Virtuell arbetsplats och delning av mobilens nät</translation>
    </message>
    <message>
        <source>Two screens</source>
        <translation>Två skärmar</translation>
    </message>
    <message>
        <source>A room where nobody overhears</source>
        <translation>Ett rum där ingen annan hör</translation>
    </message>
    <message>
        <source>Sign on the door</source>
        <translation>Skylt på dörren</translation>
    </message>
    <message>
        <source>Background, light, clothes and badge</source>
        <translation>Bakgrund, ljus, kläder och namnskylt</translation>
    </message>
    <message>
        <source>Training before the first meeting</source>
        <translation>Utbildning före första mötet</translation>
    </message>
    <message>
        <source>How the patient is identified</source>
        <translation>Hur patienten identifieras</translation>
    </message>
    <message>
        <source>How you show who you are</source>
        <translation>Hur du visar vem du är</translation>
    </message>
    <message>
        <source>Everyone introduces themselves</source>
        <translation>Alla presenterar sig</translation>
    </message>
    <message>
        <source>Speaking about confidentiality</source>
        <translation>Information om sekretess</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Locking the meeting room</source>
        <translation>Låsning av mötesrummet</translation>
    </message>
    <message>
        <source>Waiting room, and letting people in</source>
        <translation>Lobby och insläpp av deltagare</translation>
    </message>
    <message>
        <source>Comparing with the list of participants</source>
        <translation>Avstämning mot deltagarlistan</translation>
    </message>
    <message>
        <source>What to do about somebody unknown</source>
        <translation>Vad du gör om en deltagare är okänd</translation>
    </message>
    <message>
        <source>How many may take part</source>
        <translation>Hur många som får delta</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chatt</translation>
    </message>
    <message>
        <source>Showing documents</source>
        <translation>Visning av dokument</translation>
    </message>
    <message>
        <source>Sharing a window or the whole screen</source>
        <translation>Delning av ett fönster eller hela skärmen</translation>
    </message>
    <message>
        <source>E-mail and personal data in invitations</source>
        <translation>E-post och personuppgifter i inbjudningar</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>Barn och unga</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Summing up at the end</source>
        <translation>Sammanfattning i slutet</translation>
    </message>
    <message>
        <source>Ending the meeting so that the room closes</source>
        <translation>Hur mötet avslutas så att rummet stängs</translation>
    </message>
    <message>
        <source>Documentation in the record</source>
        <translation>Dokumentation i journalen</translation>
    </message>
    <message>
        <source>Saving attachments in time</source>
        <translation>Bilagor som ska sparas i tid</translation>
    </message>
    <message>
        <source>No fee when the technology fails</source>
        <translation>Ingen avgift när tekniken krånglar</translation>
    </message>
    <message>
        <source>Reporting faults</source>
        <translation>Felanmälan</translation>
    </message>
    <message>
        <source>What to do when video does not work</source>
        <translation>Vad du gör när videon inte fungerar</translation>
    </message>
    <message>
        <source>How long the guideline holds</source>
        <translation>Hur länge riktlinjen gäller</translation>
    </message>
    <message>
        <source>Only those who need the information</source>
        <translation>Bara de som behöver uppgifterna</translation>
    </message>
    <message>
        <source>Camera on during the meeting</source>
        <translation>Kameran på under mötet</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Uppräckta händer</translation>
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
        <translation>Kan bli bättre</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Måste åtgärdas</translation>
    </message>
    <message>
        <source>Could not be tested</source>
        <translation>Kunde inte testas</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Redo.</translation>
    </message>
    <message>
        <source>Ready, but something can be better.</source>
        <translation>Redo, men något kan bli bättre.</translation>
    </message>
    <message>
        <source>Not ready: something must be fixed.</source>
        <translation>Inte redo: något måste åtgärdas.</translation>
    </message>
    <message>
        <source>Something could not be tested.</source>
        <translation>Något kunde inte testas.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
</context>
</TS>
