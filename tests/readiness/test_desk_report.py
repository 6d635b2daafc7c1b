"""The page for the service desk: every number, and nothing about a person."""

from dataclasses import dataclass, field

import pytest

from app.readiness.checks import camera, network
from app.readiness.desk_report import Sender, desk_data, desk_lines
from app.readiness.finding import Finding, Reason
from app.readiness.readings import PRIVATE, CameraReading, Reading, RouteReading
from app.readiness.report import Checked, Occasion, Ticked
from app.readiness.verdict import Verdict

OCCASION = Occasion("1.2.3", "2026-11-23T09:30:00+01:00", 3.2, "linux", "en")
SENDER = Sender(("IT service desk", "phone 1234"), "Samråd 1.2.3, Windows 11", "Region X, v1")


@dataclass(frozen=True)
class Probing(Reading):
    host: str = field(default="", metadata=PRIVATE)
    lost: int = 0


def say(context, text):
    return text


@pytest.fixture
def checked():
    slow = Finding("camera", camera.OUTCOMES["camera.slow"], {"fps": 12}, 12.5, 40, 24.0)
    wifi = Finding("network", network.OUTCOMES["network.wifi"], {}, rules=("RH-41",))
    reached = Reason("network.reached", Verdict.OK, "Reached {host} with {device}.")
    return [
        Checked(slow, CameraReading(device="Anna's iPad Camera", width=640, fps=12.5)),
        Checked(wifi, RouteReading(device="Adapter", medium="wifi")),
        Checked(
            Finding("network", reached, {"host": "video.example", "device": "Adapter"}),
            Probing(device="Adapter", host="video.example", lost=3),
        ),
    ]


def page(checked, ticked, sender=SENDER):
    return "\n".join(desk_lines(checked, OCCASION, sender, ticked, say))


def test_it_says_whom_to_send_it_to_and_what_was_found(checked):
    text = page(checked, Ticked())
    assert "Send to: IT service desk · phone 1234" in text
    assert "Camera – Can be better [camera.slow]" in text
    assert "Network – Can be better (RH-41) [network.wifi]" in text
    assert "measured=12.5, threshold=24, sample_size=40, width=640, fps=12.5" in text


def test_without_a_contact_there_is_no_empty_line_for_it(checked):
    assert "Send to" not in page(checked, Ticked(), Sender())
    assert "Samråd 1.2.3" in page(checked, Ticked(), Sender())


def test_addresses_are_in_it_only_if_ticked(checked):
    assert "video.example" not in page(checked, Ticked())
    assert "lost=3" in page(checked, Ticked())
    assert "video.example" in page(checked, Ticked(private=True))


def test_owners_are_in_the_names_of_devices_only_if_ticked(checked):
    assert "Anna" not in page(checked, Ticked())
    assert "device: iPad Camera" in page(checked, Ticked())
    assert "Anna's iPad Camera" in page(checked, Ticked(devices=True))


def test_the_data_for_a_program_leaves_out_the_same(checked):
    told = str(desk_data(checked, OCCASION, Ticked(), say))
    assert "Anna" not in told
    assert "iPad Camera" in told
    assert "video.example" not in told
    told = str(desk_data(checked, OCCASION, Ticked(devices=True, private=True), say))
    assert "Anna's iPad Camera" in told
    assert "video.example" in told
