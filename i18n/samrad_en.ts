<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AfterwardsPlace</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n more alert</numerusform>
            <numerusform>%n more alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <source>%n thing(s) the guideline leaves unclear here</source>
        <translation>
            <numerusform>%n thing the guideline leaves unclear here</numerusform>
            <numerusform>%n things the guideline leaves unclear here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>Fewer than %n participant(s)</source>
        <translation>
            <numerusform>Fewer than %n participant</numerusform>
            <numerusform>Fewer than %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n participant(s)</source>
        <translation>
            <numerusform>At most %n participant</numerusform>
            <numerusform>At most %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message numerus="yes">
        <source>You have named %n in the meeting.</source>
        <translation>
            <numerusform>You have named %n in the meeting.</numerusform>
            <numerusform>You have named %n in the meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting shows %n,</source>
        <translation>
            <numerusform>The meeting shows %n,</numerusform>
            <numerusform>The meeting shows %n,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you have named %n:</source>
        <translation>
            <numerusform>you have named %n:</numerusform>
            <numerusform>you have named %n:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown.</source>
        <translation>
            <numerusform>%n unknown.</numerusform>
            <numerusform>%n unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many. Look who has left.</source>
        <translation>
            <numerusform>%n too many. Look who has left.</numerusform>
            <numerusform>%n too many. Look who has left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not taken as names</source>
        <translation>
            <numerusform>%n line not taken as a name</numerusform>
            <numerusform>%n lines not taken as names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken.</source>
        <translation>
            <numerusform>%n name taken.</numerusform>
            <numerusform>%n names taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Starts in %n minute(s)</source>
        <translation>
            <numerusform>Starts in %n minute</numerusform>
            <numerusform>Starts in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>Started %n minute ago</numerusform>
            <numerusform>Started %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n thing(s) must be fixed</source>
        <translation>
            <numerusform>%n thing must be fixed</numerusform>
            <numerusform>%n things must be fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be tested</source>
        <translation>
            <numerusform>%n thing could not be tested</numerusform>
            <numerusform>%n things could not be tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready – %n thing(s) can be better</source>
        <translation>
            <numerusform>Ready – %n thing can be better</numerusform>
            <numerusform>Ready – %n things can be better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still looking at %n thing(s)…</source>
        <translation>
            <numerusform>Still looking at %n thing…</numerusform>
            <numerusform>Still looking at %n things…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in order</source>
        <translation>
            <numerusform>%n thing is in order</numerusform>
            <numerusform>%n things are in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) you can look at</source>
        <translation>
            <numerusform>%n more thing you can look at</numerusform>
            <numerusform>%n more things you can look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message numerus="yes">
        <source>%n wait outside, in the lobby or on the way in.</source>
        <translation>
            <numerusform>%n waits outside, in the lobby or on the way in.</numerusform>
            <numerusform>%n wait outside, in the lobby or on the way in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still in the room, you perhaps among them</source>
        <translation>
            <numerusform>%n still in the room: it may be you</numerusform>
            <numerusform>%n still in the room, you perhaps among them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message numerus="yes">
        <source>This guideline ran out %n day(s) ago, on {day}. It can still be used: ask whoever is responsible for it whether it holds.</source>
        <translation>
            <numerusform>This guideline ran out %n day ago, on {day}. It can still be used: ask whoever is responsible for it whether it holds.</numerusform>
            <numerusform>This guideline ran out %n days ago, on {day}. It can still be used: ask whoever is responsible for it whether it holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishedCard</name>
    <message numerus="yes">
        <source>At the end, %n steps not visited</source>
        <translation>
            <numerusform>At the end, %n step not visited</numerusform>
            <numerusform>At the end, %n steps not visited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidelineLine</name>
    <message numerus="yes">
        <source>%n point(s) to settle in this guideline</source>
        <translation>
            <numerusform>%n point to settle in this guideline</numerusform>
            <numerusform>%n points to settle in this guideline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message numerus="yes">
        <source>%n invited name(s) hold an identity number and are not on the list.</source>
        <translation>
            <numerusform>%n invited name holds an identity number and is not on the list.</numerusform>
            <numerusform>%n invited names hold an identity number and are not on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message numerus="yes">
        <source>{kind} (%n): {reason}</source>
        <translation>
            <numerusform>{kind} (%n): {reason}</numerusform>
            <numerusform>{kind} (%n): {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text should be gone through before it is sent. They are covered above.</source>
        <translation>
            <numerusform>%n place in the text should be gone through before it is sent. It is covered above.</numerusform>
            <numerusform>%n places in the text should be gone through before it is sent. They are covered above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message numerus="yes">
        <source>%n thing(s) only you can see in your picture</source>
        <translation>
            <numerusform>%n thing only you can see in your picture</numerusform>
            <numerusform>%n things only you can see in your picture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%n point(s) not copied</source>
        <translation>
            <numerusform>%n point not copied</numerusform>
            <numerusform>%n points not copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still in the room</source>
        <translation>
            <numerusform>%n still in the room</numerusform>
            <numerusform>%n still in the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperContent</name>
    <message numerus="yes">
        <source>Within %n day(s): {line}</source>
        <translation>
            <numerusform>Within %n day: {line}</numerusform>
            <numerusform>Within %n days: {line}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleAid</name>
    <message numerus="yes">
        <source>Nobody is watching the list. You expect %n: compare with the meeting&apos;s own list.</source>
        <translation>
            <numerusform>Nobody is watching the list. You expect %n person: compare with the meeting&apos;s own list.</numerusform>
            <numerusform>Nobody is watching the list. You expect %n people: compare with the meeting&apos;s own list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the room; nobody is expected by name.</source>
        <translation>
            <numerusform>%n in the room; nobody is expected by name.</numerusform>
            <numerusform>%n in the room; nobody is expected by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody you expect is here: %n.</source>
        <translation>
            <numerusform>Whom you expect is here: %n.</numerusform>
            <numerusform>Everybody you expect is here: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be let in</source>
        <translation>
            <numerusform>%n waiting to be let in</numerusform>
            <numerusform>%n waiting to be let in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceWords</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomLine</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>Not watched %n more time(s) before.</source>
        <translation>
            <numerusform>Not watched %n more time before.</numerusform>
            <numerusform>Not watched %n more times before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n in the room</numerusform>
            <numerusform>%n in the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptPlace</name>
    <message numerus="yes">
        <source>%n steps not visited</source>
        <translation>
            <numerusform>%n step not visited</numerusform>
            <numerusform>%n steps not visited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryLeft</name>
    <message numerus="yes">
        <source>%n line(s) of what was agreed are still here</source>
        <translation>
            <numerusform>%n line of what was agreed is still here</numerusform>
            <numerusform>%n lines of what was agreed are still here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message numerus="yes">
        <source>Others you expect (%n)</source>
        <translation>
            <numerusform>Others you expect (%n)</numerusform>
            <numerusform>Others you expect (%n)</numerusform>
        </translation>
    </message>
</context>
</TS>
