<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
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
    <name>EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>Udstyr</translation>
    </message>
    <message>
        <source>Samråd checks by itself while this page is open. Nothing is recorded.</source>
        <translation>Samråd tjekker udstyret automatisk, så længe siden er åben. Intet optages.</translation>
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
        <translation>Nej</translation>
    </message>
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
        <source>Samråd stands beside your video meeting. It checks that camera, microphone, loudspeaker and network work, and says what to do when they do not.</source>
        <translation>Samråd ligger ved siden af dit videomøde. Det tjekker, at kamera, mikrofon, højttaler og netværk virker, og siger, hvad du kan gøre, hvis noget ikke virker.</translation>
    </message>
    <message>
        <source>It processes no health information and gives no advice on care.</source>
        <translation>Det behandler ingen helbredsoplysninger og giver ingen råd om behandling.</translation>
    </message>
    <message>
        <source>Picture and sound stay on this computer and are not saved. Samråd sends nothing and makes no sound unless you ask for it.</source>
        <translation>Lyd og billede bliver på computeren og gemmes ikke. Samråd sender ingenting og afspiller kun lyd, når du beder om det.</translation>
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
    <name>Program</name>
    <message>
        <source>Samråd is already open but does not answer. Wait a moment, or end it and start it again.</source>
        <translation>Samråd er allerede åbent, men svarer ikke. Vent et øjeblik, eller afslut det, og start det igen.</translation>
    </message>
    <message>
        <source>Samråd ended unexpectedly last time. A note for your service desk is in the folder with the log: see Help.</source>
        <translation>Samråd lukkede uventet ned sidste gang. Der ligger et notat til it-supporten i logmappen: se Hjælp.</translation>
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
    <name>actions</name>
    <message>
        <source>Check again</source>
        <translation>Tjek igen</translation>
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
        <source>Plug in your headset.</source>
        <translation>Sæt dit headset i computeren.</translation>
    </message>
    <message>
        <source>Sound cannot be tested: a part of the system is missing.</source>
        <translation>Lyden kan ikke testes: en del af systemet mangler.</translation>
    </message>
    <message>
        <source>Ask your IT support to install PortAudio.</source>
        <translation>Bed it-supporten om at installere PortAudio.</translation>
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
        <source>You did not hear the test sound.</source>
        <translation>Du hørte ikke testlyden.</translation>
    </message>
    <message>
        <source>Choose another loudspeaker and play it again.</source>
        <translation>Vælg en anden højttaler, og afspil testlyden igen.</translation>
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
        <translation>Din stemme er forvrænget: mikrofonen er skruet for højt op.</translation>
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
        <translation>Netværkskablet er langsomt: lyd og billede kan hakke.</translation>
    </message>
    <message>
        <source>Try another network cable or wall socket.</source>
        <translation>Prøv et andet netværkskabel eller et andet netværksstik i væggen.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi: picture and sound may break up.</source>
        <translation>Samtalen kører over wifi: lyd og billede kan falde ud.</translation>
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
        <translation>Samtalen ser ud til at køre over en mobiltelefon: forbindelsen kan blive langsom eller falde ud.</translation>
    </message>
    <message>
        <source>Use a network cable or your workplace&apos;s Wi-Fi instead.</source>
        <translation>Brug netværkskabel eller arbejdspladsens wifi i stedet.</translation>
    </message>
    <message>
        <source>The call runs over mobile broadband: it may slow down or drop out.</source>
        <translation>Samtalen kører over mobilt bredbånd: forbindelsen kan blive langsom eller falde ud.</translation>
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
        <translation>Netværkskablet, som VPN-forbindelsen bruger, er langsomt: lyd og billede kan hakke.</translation>
    </message>
    <message>
        <source>The call runs over Wi-Fi, through your VPN: picture and sound may break up.</source>
        <translation>Samtalen kører over wifi, gennem VPN: lyd og billede kan falde ud.</translation>
    </message>
    <message>
        <source>The call seems to run over a mobile phone, through your VPN: it may drop out.</source>
        <translation>Samtalen ser ud til at køre over en mobiltelefon, gennem VPN: forbindelsen kan falde ud.</translation>
    </message>
    <message>
        <source>The call runs over mobile broadband, through your VPN: it may drop out.</source>
        <translation>Samtalen kører over mobilt bredbånd, gennem VPN: forbindelsen kan falde ud.</translation>
    </message>
    <message>
        <source>The call runs over Bluetooth, through your VPN: too slow for video.</source>
        <translation>Samtalen kører over Bluetooth, gennem VPN: det er for langsomt til video.</translation>
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
        <translation>Dette ser ud til at være en virtuel computer: herfra kan Samråd ikke se, om det er kabel eller wifi.</translation>
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
        <source>Not checked: the check was left too early</source>
        <translation>Ikke tjekket: siden blev forladt for tidligt</translation>
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
        <translation>Klar. For at være helt sikker: sig en sætning, og afspil testlyden.</translation>
    </message>
    <message>
        <source>Ready for the conversation</source>
        <translation>Klar til samtalen</translation>
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
        <translation>Ikke klar: noget skal rettes.</translation>
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
