"""What a microphone and a loudspeaker are together, on real names and facts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.endpoint import Bus, EndpointFacts, Form, Profile
from app.readiness.headset import classify, may_be_remembered, model_key
from app.readiness.headset_kinds import ANSWERS, Bluetooth, Confidence, Kind
from app.readiness.headset_names import product
from tests.readiness.sound_devices import ALL, UNKNOWN, H, P, S, air, pci, usb


@pytest.mark.parametrize(
    ("microphone", "loudspeaker", "heard_by", "played_by", "kind", "confidence"), ALL
)
def test_real_devices(microphone, loudspeaker, heard_by, played_by, kind, confidence):
    sight = classify(heard_by, played_by, (microphone, loudspeaker))
    assert (sight.kind, sight.confidence) == (kind, confidence), sight


def test_there_are_enough_of_them():
    assert len({pair[:2] for pair in ALL}) >= 60


@pytest.mark.parametrize(
    ("names", "facts", "expected"),
    [
        (("Headset (A Hands-Free AG Audio)", "Headset (A Hands-Free AG Audio)"), air(H),
         "hands_free"),
        (("Headset (A)", "Headphones (A)"), air(H, Profile.STEREO), "stereo"),
        (("Headset (A)", "Headphones (A)"), air(H), "yes"),
        (("Mikrofon på headset (Poly BT600)", "Hörlurar på headset (Poly BT600)"), usb(H),
         "dongle"),
        (("Mikrofon (Jabra Link 390)", "Høyttalere (Jabra Link 390)"), usb(H), "dongle"),
        (("Microphone (Jabra Evolve2 40)", "Speakers (Jabra Evolve2 40)"), usb(H), "none"),
    ],
)  # fmt: skip
def test_bluetooth_is_told_from_its_dongles(names, facts, expected):
    assert classify(facts, facts, names).bluetooth == Bluetooth(expected)


def test_half_a_headset_is_told_from_none():
    jabra = "Headset Earphone (Jabra Evolve2 65)"
    built_in = "Microphone Array (Realtek(R) Audio)"
    assert classify(pci(), usb(H), (built_in, jabra)).clue == "microphone_elsewhere"
    speakers = "Speakers (Realtek(R) Audio)"
    assert classify(usb(H), pci(S), (jabra, speakers)).clue == "sound_elsewhere"
    assert (
        classify(pci(), pci(P), (built_in, "Headphones (Realtek(R) Audio)")).clue == "form_factor"
    )


def test_a_loudspeaker_that_senses_its_plug_is_believed_before_its_name():
    sensed = pci(S, sensed=True)
    sight = classify(pci(), sensed, ("Internal Microphone", "Family 17h Headphones + Speaker"))
    assert sight.kind is Kind.BUILT_IN


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_person_knows_better_than_any_driver(answer):
    sight = classify(usb(H), usb(H), ("Jabra Evolve2 65", "Jabra Evolve2 65"), answer)
    assert (sight.kind, sight.confidence, sight.clue) == (answer, Confidence.CERTAIN, "person")


def test_a_loudspeaker_that_telephones_is_told_by_a_person_and_its_bluetooth_still_seen():
    names = ("Headset (Soundcore 3 Hands-Free AG Audio)", "Headphones (Soundcore 3 Stereo)")
    facts = (air(H, Profile.HANDS_FREE), air(P, Profile.STEREO))
    asked = classify(*facts, names)
    assert (asked.kind, asked.bluetooth) == (Kind.UNKNOWN, Bluetooth.HANDS_FREE)
    assert classify(*facts, names, "speakerphone").kind is Kind.SPEAKERPHONE


@pytest.mark.parametrize("answer", ["", "remote", "built_in", "rubbish"])
def test_what_is_no_answer_is_ignored(answer):
    sight = classify(usb(), usb(), ("USB Audio Device", "USB Audio Device"), answer)
    assert sight.kind is Kind.UNKNOWN


def test_an_answer_does_not_make_a_remote_desktop_a_headset():
    assert classify(UNKNOWN, UNKNOWN, ("Remote Audio", "Remote Audio"), "headset").kind == "remote"


@pytest.mark.parametrize("missing", [(None, usb()), (usb(), None), (None, None)])
def test_without_a_device_nothing_is_claimed(missing):
    sight = classify(*missing, ("", ""))
    assert (sight.kind, sight.clue) == (Kind.UNKNOWN, "no_device")


def test_an_answer_belongs_to_the_model_and_not_to_the_copy():
    first, second = usb(container="one", model="usb:0d8c:0014"), usb(model="usb:0d8c:0014")
    names = ("Microphone (USB Audio Device)", "Speakers (USB Audio Device)")
    again = ("Microphone (2- USB Audio Device)", "Speakers (2- USB Audio Device)")
    assert model_key(first, first, names) == model_key(second, second, again) == "usb:0d8c:0014"
    assert model_key(usb(), usb(), names) == model_key(usb(), usb(), again)
    assert model_key(first, UNKNOWN, names).startswith("usb:0d8c:0014+name:")


def test_no_name_can_be_read_in_a_key():
    assert "anna" not in model_key(air(), air(), ("Annas hovedsæt", "Annas hovedsæt"))


def test_an_answer_about_a_plug_ends_when_it_is_pulled():
    names = ("Headset Microphone (Realtek(R) Audio)", "Headphones (Realtek(R) Audio)")
    plugged, pulled = pci(P), pci(S)
    assert model_key(pci(H), plugged, names) != model_key(pci(H), pulled, names)
    assert may_be_remembered(plugged, names[1])
    assert not may_be_remembered(pulled, names[1])
    assert may_be_remembered(usb(S), "Speakers (USB Audio Device)")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Headset Microphone (2- Jabra Evolve2 65)", "jabra evolve2 65"),
        ("Speakers (Realtek(R) Audio)", "realtek(r) audio"),
        ("Hörlurar på headset (Poly BT600) (2)", "poly bt600"),
        ("Annas AirPods", "annas airpods"),
        ("", ""),
    ],
)
def test_the_product_is_found_in_a_name(name, expected):
    assert product(name) == expected


_FACTS = st.builds(
    EndpointFacts,
    muted=st.none() | st.booleans(),
    volume=st.none() | st.floats(0, 2),
    form=st.sampled_from(Form),
    sensed=st.booleans(),
    jack=st.booleans(),
    bus=st.sampled_from(Bus),
    profile=st.sampled_from(Profile),
    model=st.text(max_size=20),
    container=st.sampled_from(["", "a", "b"]),
)
_NAMES = st.one_of(
    st.text(max_size=60), st.sampled_from([name for pair in ALL for name in pair[:2]])
)


@given(st.none() | _FACTS, st.none() | _FACTS, st.tuples(_NAMES, _NAMES), st.text(max_size=20))
def test_whatever_comes_there_is_an_answer(heard_by, played_by, names, remembered):
    sight = classify(heard_by, played_by, names, remembered)
    assert (sight.kind is Kind.UNKNOWN) == (sight.confidence is Confidence.UNKNOWN)
    assert sight.clue


@given(_FACTS, _FACTS, st.tuples(_NAMES, _NAMES))
def test_the_key_is_never_empty(heard_by, played_by, names):
    assert model_key(heard_by, played_by, names)
