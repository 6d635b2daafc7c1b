<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
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
    <name>EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>Samråd checks by itself while this page is open. Nothing is recorded.</source>
        <translation>Samråd kontrollerar utrustningen automatiskt så länge sidan är öppen. Inget spelas in.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
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
        <source>Samråd stands beside your video meeting. It checks that camera, microphone, loudspeaker and network work, and says what to do when they do not.</source>
        <translation>Samråd ligger bredvid ditt videomöte. Det kontrollerar att kamera, mikrofon, högtalare och nätverk fungerar och säger vad du kan göra om något inte fungerar.</translation>
    </message>
    <message>
        <source>It processes no health information and gives no advice on care.</source>
        <translation>Det behandlar inga hälsouppgifter och ger inga råd om vård.</translation>
    </message>
    <message>
        <source>Picture and sound stay on this computer and are not saved. Samråd sends nothing and makes no sound unless you ask for it.</source>
        <translation>Ljud och bild stannar i datorn och sparas inte. Samråd skickar ingenting och spelar bara upp ljud när du ber om det.</translation>
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
    <name>actions</name>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
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
        <source>Plug in your headset.</source>
        <translation>Koppla in ditt headset.</translation>
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
        <source>You did not hear the test sound.</source>
        <translation>Du hörde inte testljudet.</translation>
    </message>
    <message>
        <source>Choose another loudspeaker and play it again.</source>
        <translation>Välj en annan högtalare och spela upp testljudet igen.</translation>
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
        <translation>Slå på den på headsetet eller tillåt den i ljud- och integritetsinställningarna.</translation>
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
