"""Words that stand in lists of participants and are no names, in the four languages.

They are those of the meeting programs' own windows as their makers' help pages show them; a word
that is missing here costs a line too many in the list, never a name.
"""

import re

_SIGNS = " \t()[]{}<>:;,.·•|*-–—_\"'"


def fold(text: str) -> str:
    """Return a line as the sets below have it: small letters, bare, single spaces."""
    return re.sub(r"\s+", " ", text.casefold()).strip(_SIGNS)


def _set(text: str) -> frozenset[str]:
    return frozenset(" ".join(part.split()) for part in text.split(",") if part.strip())


IN_ROOM = _set(
    """in this meeting, in the meeting, in this call, in the call, in call, in meeting, currently in
    this meeting, participants, people, attendees, presenters, presenters and attendees,
    panelists, hosts, guests, hosts and guests, attendee list, participant list, in the room, i
    dette møde, i mødet, i mødet nu, til stede i mødet, i opkaldet, i dette opkald, deltagere,
    personer, præsentatorer, oplægsholdere, værter, gæster, mødedeltagere, deltagerliste, i
    rummet, i det här mötet, i mötet, i det här samtalet, i samtalet, deltagare, presentatörer,
    värdar, gäster, mötesdeltagare, deltagarlista, föredragshållare, i rummet, i dette møtet, i
    møtet, i denne samtalen, i samtalen, deltakere, presentatører, verter, gjester, møtedeltakere,
    deltakerliste, foredragsholdere, i rommet"""
)

TITLES = _set(
    """participants, people, attendees, attendee list, participant list, deltagere, personer,
    mødedeltagere, deltagerliste, deltagare, mötesdeltagare, deltagarlista, deltakere,
    møtedeltakere, deltakerliste"""
)
"""Those of the whole list: their number may have the lobby in it."""

LOBBY = _set(
    """waiting in lobby, waiting in the lobby, in lobby, in the lobby, lobby, waiting to join,
    waiting, waiting room, in the waiting room, waiting to be let in, people waiting, knocking,
    waiting to be admitted, wants to join, venter i lobbyen, i lobbyen, venter, venteværelse, i
    venteværelset, venterum, i venterummet, venter på at komme ind, venter på at deltage, banker
    på, väntar i lobbyn, väntar i lobby, i lobbyn, väntar, väntrum, i väntrummet, väntar på att gå
    med, väntar på att ansluta, väntar på att släppas in, knackar på, venterom, i venterommet,
    venter på å bli med, venter på å slippe inn, på venterommet"""
)

NOT_THERE = _set(
    """others invited, invited, not in the meeting, not joined, others, suggestions, suggested, left
    the meeting, left, others in chat, people in chat, other people in the chat, others in this
    chat, andre inviterede, andre inviteret, inviterede, inviteret, ikke i mødet, forslag, har
    forladt mødet, andre i chatten, andra inbjudna, inbjudna, övriga inbjudna, inte i mötet,
    förslag, har lämnat mötet, lämnat, andra i chatten, andre inviterte, inviterte, ikke i møtet,
    har forlatt møtet, andre i chatten, forlatt"""
)

HOST = _set(
    """organizer, organiser, meeting organizer, meeting organiser, host, co-host, cohost,
    co-organizer, co-organiser, moderator, meeting host, leader, chair, arrangør, mødearrangør,
    medarrangør, vært, medvært, mødeleder, mødevært, organisatör, mötesorganisatör, arrangör,
    medarrangör, medorganisatör, värd, medvärd, mötesledare, møtearrangør, vert, medvert,
    møteleder, møtevert"""
)

GUEST = _set(
    """guest, external, unverified, unfamiliar, anonymous, external user, anonymous user, outside
    your org, outside your organization, from outside your organization, federated, visitor, gæst,
    ekstern, ikke bekræftet, ubekræftet, anonym, uden for din organisation, ukendt, gäst, extern,
    overifierad, ej verifierad, inte verifierad, utanför din organisation, okänd, gjest, ikke
    verifisert, ubekreftet, utenfor organisasjonen, utenfor din organisasjon, ukjent"""
)

ABOUT = _set(
    """presenter, attendee, panelist, participant, me, you, myself, muted, unmuted, mic off, mic on,
    microphone off, microphone on, mic is off, mic is on, camera off, camera on, video off, video
    on, hand raised, raised hand, raised their hand, speaking, talking, presenting, sharing,
    sharing screen, is sharing screen, screen sharing, on hold, connecting, connecting...,
    connecting…, available, away, busy, in a meeting, in a call, do not disturb, offline, be right
    back, presence unknown, out of office, pinned, spotlighted, joined by phone, phone, via phone,
    inactive, rejoined, joined, just now, declined, no response, accepted, tentative, afvist,
    accepteret, foreløbig, intet svar, avböjt, accepterat, preliminärt, inget svar, avslått,
    godtatt, foreløpig, ikke svart, 1 min ago, audio only, has no audio, no audio, no camera,
    præsentator, oplægsholder, deltager, mig, dig, lyd fra, slået fra, lyden er slået fra, lyd
    til, mikrofon fra, mikrofon til, mikrofonen er slået fra, mikrofonen er slukket, mikrofonen er
    tændt, kamera fra, kamera til, kameraet er slået fra, række hånden op, hånden rakt op, hånd
    oppe, hånd rakt op, har rakt hånden op, taler, præsenterer, deler skærm, på hold,
    venteposition, opretter forbindelse, forbinder, tilgængelig, ledig, optaget, ikke til stede, i
    et møde, i et opkald, forstyr ikke, lydløs, fastgjort, deltager via telefon, telefon,
    presentatör, deltagare, jag, du, ljud av, ljud på, ljudet av, avstängd, mikrofon av, mikrofon
    på, mikrofonen av, mikrofonen är avstängd, mikrofonen är på, tyst, tystad, kamera av, kamera
    på, kameran är avstängd, handen uppe, handuppräckning, räcker upp handen, har räckt upp
    handen, räckt upp handen, talar, pratar, presenterar, delar skärm, parkerad, ansluter,
    tillgänglig, ledig, upptagen, borta, frånvarande, i ett möte, i ett samtal, stör ej, fäst, via
    telefon, presentatør, deltaker, meg, deg, dempet, lyd av, lyd på, mikrofon av, mikrofon på,
    mikrofonen er av, mikrofonen er på, kamera av, kamera på, kameraet er av, rakk opp hånden,
    hånd oppe, hånden oppe, har rakt opp hånden, rekker opp hånden, snakker, presenterer, deler
    skjerm, på vent, kobler til, tilgjengelig, opptatt, borte, i et møte, i en samtale, ikke
    forstyrr, festet"""
)

BEHIND_NAME = HOST | _set(
    """muted, unmuted, presenter, mic off, microphone off, hand raised, slået fra, præsentator,
    presentatör, ljud av, mikrofon av, mikrofon fra, presentatør, dempet, tystad"""
)
"""Those that a picture's text may show on the name's own line; none of them is a family name."""

NAMES_TOO = GUEST | _set("lobby, host, leader, chair, vært, vert, värd, left, borta, ledig, du, me")
"""Words that somebody may have typed as their name, or even be called."""

BUTTON = _set(
    """admit, admit all, deny, deny all, let in, let everyone in, reject, remove, view lobby, mute
    all, mute, unmute, invite, invite someone, invite people, share invite, share invitation, add
    people, add participants, add people to the meeting, type a name, type a name or phone number,
    search, search for people, find a participant, more, more options, more actions, close, copy
    link, copy meeting link, copy join info, copy meeting info, download attendance list,
    download, request to join, manage, manage permissions, lock the meeting, lock meeting, unlock
    the meeting, chat, leave, raise, react, view, rooms, apps, camera, mic, share, people pane,
    invite someone or dial a number, see all, show more, show less, settings, disconnect all, dial
    out, add participant, lock room, control, everyone, meeting chat, luk ind, luk alle ind, lad
    alle komme ind, lad komme ind, tillad, tillad alle, afvis, afvis alle, fjern, vis lobby, slå
    lyden fra for alle, slå alle fra, slå lyden fra, inviter, inviter nogen, inviter en person,
    del invitation, tilføj personer, tilføj deltagere, skriv et navn, søg, flere handlinger, flere
    indstillinger, mere, luk, kopiér link, kopier link, kopiér mødelink, hent deltagerliste,
    download deltagerliste, lås mødet, lås op for mødet, forlad, ræk op, reager, visning, kamera,
    mikrofon, del, indstillinger, vis flere, vis mere, vis alle, släpp in, släpp in alla, godkänn,
    neka, neka alla, avvisa, ta bort, visa lobby, visa lobbyn, stäng av ljudet för alla, stäng av
    alla, tysta alla, bjud in, bjud in någon, bjud in personer, dela inbjudan, lägg till personer,
    lägg till deltagare, skriv ett namn, sök, fler alternativ, fler åtgärder, mer, stäng, kopiera
    länk, kopiera möteslänk, ladda ned närvarolista, ladda ner närvarolista, lås mötet, lås upp
    mötet, lämna, räck upp, reagera, vy, dela, inställningar, visa fler, visa mer, visa alla,
    slipp inn, slipp inn alle, gi tilgang, avslå, avslå alle, avvis, fjern, vis lobbyen, demp
    alle, slå av lyden for alle, inviter noen, inviter personer, del invitasjon, legg til
    personer, legg til deltakere, skriv inn et navn, skriv et navn, søk, flere alternativer, flere
    handlinger, mer, lukk, kopier kobling, kopier lenke, last ned deltakerliste, lås møtet, lås
    opp møtet, forlat, rekk opp, vis, del, innstillinger, vis flere, vis mer, vis alle"""
)
