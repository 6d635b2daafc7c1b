<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
    <name>Left</name>
    <message numerus="yes">
        <source>%n thing(s) only you can see in your picture</source>
        <translation>
            <numerusform>%n thing only you can see in your picture</numerusform>
            <numerusform>%n things only you can see in your picture</numerusform>
        </translation>
    </message>
</context>
</TS>
