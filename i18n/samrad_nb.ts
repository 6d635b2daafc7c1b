<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
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
    <name>EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Samråd checks by itself while this page is open. Nothing is recorded.</source>
        <translation>Samråd sjekker utstyret automatisk så lenge siden er åpen. Ingenting tas opp.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
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
        <source>Samråd stands beside your video meeting. It checks that camera, microphone, loudspeaker and network work, and says what to do when they do not.</source>
        <translation>Samråd ligger ved siden av videomøtet ditt. Det sjekker at kamera, mikrofon, høyttaler og nettverk virker, og sier hva du kan gjøre hvis noe ikke virker.</translation>
    </message>
    <message>
        <source>It processes no health information and gives no advice on care.</source>
        <translation>Det behandler ingen helseopplysninger og gir ingen råd om behandling.</translation>
    </message>
    <message>
        <source>Picture and sound stay on this computer and are not saved. Samråd sends nothing and makes no sound unless you ask for it.</source>
        <translation>Lyd og bilde blir på datamaskinen og lagres ikke. Samråd sender ingenting og spiller bare av lyd når du ber om det.</translation>
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
    <name>Program</name>
    <message>
        <source>Samråd is already open but does not answer. Wait a moment, or end it and start it again.</source>
        <translation>Samråd er allerede åpent, men svarer ikke. Vent litt, eller avslutt det og start det på nytt.</translation>
    </message>
    <message>
        <source>Samråd ended unexpectedly last time. A note for your service desk is in the folder with the log: see Help.</source>
        <translation>Samråd ble avsluttet uventet sist. Et notat til brukerstøtten ligger i loggmappen: se Hjelp.</translation>
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
    <name>actions</name>
    <message>
        <source>Check again</source>
        <translation>Sjekk på nytt</translation>
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
        <source>Plug in your headset.</source>
        <translation>Koble til hodesettet ditt.</translation>
    </message>
    <message>
        <source>Sound cannot be tested: a part of the system is missing.</source>
        <translation>Lyden kan ikke testes: en del av systemet mangler.</translation>
    </message>
    <message>
        <source>Ask your IT support to install PortAudio.</source>
        <translation>Be brukerstøtten om å installere PortAudio.</translation>
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
        <source>You did not hear the test sound.</source>
        <translation>Du hørte ikke testlyden.</translation>
    </message>
    <message>
        <source>Choose another loudspeaker and play it again.</source>
        <translation>Velg en annen høyttaler og spill av testlyden på nytt.</translation>
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
        <translation>Slå den på på hodesettet, eller gi tilgang til den i lyd- og personverninnstillingene.</translation>
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
        <translation>Stemmen din er forvrengt: mikrofonen er skrudd for høyt opp.</translation>
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
        <translation>Nettverkskabelen er treg: lyd og bilde kan hakke.</translation>
    </message>
    <message>
        <source>Try another network cable or wall socket.</source>
        <translation>Prøv en annen nettverkskabel eller et annet nettverksuttak.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi: picture and sound may break up.</source>
        <translation>Samtalen går over wifi: lyd og bilde kan falle ut.</translation>
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
        <translation>Samtalen ser ut til å gå over en mobiltelefon: forbindelsen kan bli treg eller falle ut.</translation>
    </message>
    <message>
        <source>Use a network cable or your workplace&apos;s Wi-Fi instead.</source>
        <translation>Bruk nettverkskabel eller arbeidsplassens wifi i stedet.</translation>
    </message>
    <message>
        <source>The call runs over mobile broadband: it may slow down or drop out.</source>
        <translation>Samtalen går over mobilt bredbånd: forbindelsen kan bli treg eller falle ut.</translation>
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
        <translation>Nettverkskabelen som VPN-forbindelsen bruker, er treg: lyd og bilde kan hakke.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi, through your VPN: picture and sound may break up.</source>
        <translation>Samtalen går over wifi, gjennom VPN: lyd og bilde kan falle ut.</translation>
    </message>
    <message>
        <source>The call seems to run over a mobile phone, through your VPN: it may drop out.</source>
        <translation>Samtalen ser ut til å gå over en mobiltelefon, gjennom VPN: forbindelsen kan falle ut.</translation>
    </message>
    <message>
        <source>The call runs over mobile broadband, through your VPN: it may drop out.</source>
        <translation>Samtalen går over mobilt bredbånd, gjennom VPN: forbindelsen kan falle ut.</translation>
    </message>
    <message>
        <source>The call runs over Bluetooth, through your VPN: too slow for video.</source>
        <translation>Samtalen går over Bluetooth, gjennom VPN: det er for tregt for video.</translation>
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
        <translation>Dette ser ut til å være en virtuell datamaskin: herfra kan ikke Samråd se om det er kabel eller wifi.</translation>
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
        <source>Not checked: the check was left too early</source>
        <translation>Ikke sjekket: siden ble forlatt for tidlig</translation>
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
        <translation>Klar. For å være helt sikker: si en setning og spill av testlyden.</translation>
    </message>
    <message>
        <source>Ready for the conversation</source>
        <translation>Klar for samtalen</translation>
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
        <translation>Ikke klar: noe må rettes.</translation>
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
