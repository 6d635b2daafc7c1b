"""Microphones and loudspeakers as real systems list them: names and facts, and what they are.

Each entry: microphone, loudspeaker, facts of both, what a person would call it, and how sure a
program may be. The names are those that Windows (English, Danish, Swedish, Norwegian), Linux
(PulseAudio, PipeWire, ALSA) and macOS show for the devices.
"""

from app.readiness.endpoint import Bus, EndpointFacts, Form, Profile

UNKNOWN = EndpointFacts()


def usb(form: Form = Form.UNKNOWN, container: str = "c1", model: str = "") -> EndpointFacts:
    return EndpointFacts(form=form, bus=Bus.USB, container=container, model=model)


def air(
    form: Form = Form.UNKNOWN, profile: Profile = Profile.NONE, container: str = "b1"
) -> EndpointFacts:
    return EndpointFacts(form=form, bus=Bus.BLUETOOTH, profile=profile, container=container)


def pci(form: Form = Form.UNKNOWN, sensed: bool = False, jack: bool = False) -> EndpointFacts:
    return EndpointFacts(form=form, bus=Bus.PCI, sensed=sensed, jack=jack, container="pc")


def mac(form: Form = Form.UNKNOWN, jack: bool = False) -> EndpointFacts:
    return EndpointFacts(form=form, bus=Bus.BUILT_IN, sensed=True, jack=jack)


H, P, S, M = Form.HEADSET, Form.HEADPHONES, Form.SPEAKERS, Form.MICROPHONE
FREE, STEREO = Profile.HANDS_FREE, Profile.STEREO

WINDOWS = [
    # USB headsets: most say so on both sides, some lie, a few say nothing.
    ("Headset Microphone (Jabra Evolve2 65)", "Headset Earphone (Jabra Evolve2 65)",
     usb(H), usb(H), "headset", "certain"),
    ("Mikrofon på headset (Poly BT600)", "Hörlurar på headset (Poly BT600)",
     usb(H), usb(H), "headset", "certain"),
    ("Headsetmikrofon (2- Plantronics Blackwire 3220 Series)",
     "Headsetøretelefon (2- Plantronics Blackwire 3220 Series)",
     usb(H), usb(H), "headset", "certain"),
    ("Mikrofon (EPOS IMPACT 860T)", "Högtalare (EPOS IMPACT 860T)",
     usb(M), usb(S), "headset", "certain"),
    ("Microphone (Plantronics Blackwire 5220 Series)",
     "Speakers (Plantronics Blackwire 5220 Series)",
     usb(M), usb(S), "headset", "certain"),
    ("Microphone (Logitech USB Headset)", "Speakers (Logitech USB Headset)",
     usb(M), usb(S), "headset", "certain"),
    ("Mikrofon (Logi H570e Mono)", "Høyttalere (Logi H570e Mono)",
     usb(M), usb(S), "headset", "certain"),
    ("Microphone (Sennheiser SC 160 USB)", "Headphones (Sennheiser SC 160 USB)",
     usb(M), usb(P), "headset", "certain"),
    ("Headset Microphone (Jabra Link 380)", "Headset Earphone (Jabra Link 380)",
     usb(H), usb(H), "headset", "certain"),
    ("Hodesettmikrofon (Yealink UH38 Dual)", "Hodesett (Yealink UH38 Dual)",
     usb(H), usb(H), "headset", "certain"),
    ("Microphone (Yealink WH66)", "Speakers (Yealink WH66)", usb(M), usb(S), "headset", "certain"),
    ("Headset Microphone (Microsoft LifeChat LX-6000)",
     "Headset Earphone (Microsoft LifeChat LX-6000)",
     usb(H), usb(H), "headset", "certain"),
    ("Microphone (Zone Wireless)", "Speakers (Zone Wireless)", usb(M), usb(S), "headset",
     "certain"),
    ("Mikrofon (Dell WL5022)", "Højttalere (Dell WL5022)", usb(M), usb(S), "headset", "certain"),
    ("Microphone (HyperX Cloud II Wireless)", "Speakers (HyperX Cloud II Wireless)",
     usb(M), usb(S), "headset", "certain"),
    ("Headset Microphone (Sennheiser BTD 800 USB)", "Headset Earphone (Sennheiser BTD 800 USB)",
     usb(H), usb(H), "headset", "certain"),
    ("Microphone (Jabra Evolve2 Buds)", "Headphones (Jabra Evolve2 Buds)",
     usb(M), usb(P), "headset", "certain"),
    ("Microphone (Poly Savi 8200 Series)", "Speakers (Poly Savi 8200 Series)",
     usb(M), usb(S), "headset", "certain"),
    ("Microphone (USB Audio Device)", "Headphones (USB Audio Device)",
     usb(M), usb(P), "headset", "likely"),
    ("Microphone (USB Audio Device)", "Speakers (USB Audio Device)",
     usb(M), usb(S), "unknown", "unknown"),
    ("Mikrofon (USB PnP Sound Device)", "Högtalare (USB PnP Sound Device)",
     usb(M), usb(S), "unknown", "unknown"),
    ("Headset (Dongle X)", "Headphones (Dongle X)", usb(H), usb(P), "headset", "certain"),
    ("Unknown (A)", "Unknown (B)", usb(H, "x"), usb(H, "y"), "headset", "likely"),
    # Bluetooth: two outputs in Windows 10, one in Windows 11.
    ("Headset (WH-1000XM4 Hands-Free AG Audio)", "Headphones (WH-1000XM4 Stereo)",
     air(H, FREE), air(P, STEREO), "headset", "certain"),
    ("Headset (Jabra Evolve 65 Hands-Free)", "Headset (Jabra Evolve 65 Hands-Free)",
     air(H, FREE), air(H, FREE), "headset", "certain"),
    ("Headset (QC35 II)", "Headphones (QC35 II)", air(H), air(P), "headset", "certain"),
    ("Hodesett (AirPods Pro)", "Hodetelefoner (AirPods Pro)",
     air(H), air(P), "phone_earphones", "certain"),
    ("Headset (Annas AirPods – Hitta)", "Hörlurar (Annas AirPods – Hitta)",
     air(H), air(H), "phone_earphones", "certain"),
    ("Headset (Galaxy Buds2 Pro (4F2A) Hands-Free AG Audio)",
     "Headphones (Galaxy Buds2 Pro (4F2A) Stereo)", air(H), air(P), "phone_earphones", "certain"),
    ("Headset (WF-1000XM5)", "Headphones (WF-1000XM5)", air(H), air(P), "phone_earphones",
     "certain"),
    ("Headset (Earbuds X)", "Headphones (Earbuds X)", air(H), air(P), "phone_earphones", "likely"),
    ("Headset (Oticon ConnectClip)", "Headset (Oticon ConnectClip)",
     air(H), air(H), "hearing_device", "certain"),
    ("Headset (Phonak Audéo L90)", "Headphones (Phonak Audéo L90)",
     air(H), air(P), "hearing_device", "certain"),
    ("Headset (JBL Flip 5)", "Speakers (JBL Flip 5)", air(H), air(S), "speakerphone", "certain"),
    # Windows calls whatever can telephone a headset: loudspeakers, cars and television sets, too.
    ("Headset (Soundcore 3 Hands-Free AG Audio)", "Headset (Soundcore 3 Hands-Free AG Audio)",
     air(H, FREE), air(H, FREE), "unknown", "unknown"),
    ("Headset (Soundcore 3 Hands-Free AG Audio)", "Headphones (Soundcore 3 Stereo)",
     air(H, FREE), air(P, STEREO), "unknown", "unknown"),
    ("Headset (EMBERTON II)", "Headphones (EMBERTON II)", air(H, FREE), air(P, STEREO),
     "unknown", "unknown"),
    ("Hovedsæt (Echo Dot-5TQ Hands-Free)", "Højttalere (Echo Dot-5TQ)",
     air(H, FREE), air(S, STEREO), "loudspeakers", "likely"),
    ("Headset (Bose Color II SoundLink Hands-Free AG Audio)",
     "Headphones (Bose Color II SoundLink Stereo)", air(H, FREE), air(P, STEREO), "unknown",
     "unknown"),
    ("Hodesett (VW BT 4711 Handsfree)", "Hodesett (VW BT 4711 Handsfree)",
     air(H, FREE), air(H, FREE), "unknown", "unknown"),
    ("Headset ([TV] Samsung 7 Series (55))", "Hörlurar ([TV] Samsung 7 Series (55))",
     air(H, FREE), air(P, STEREO), "unknown", "unknown"),
    ("Headset (LE-Kai's Bose)", "Headphones (LE-Kai's Bose)", air(H, FREE), air(P, STEREO),
     "unknown", "unknown"),
    ("Headset (Soundcore 3 Hands-Free AG Audio)", "Speakers (Realtek(R) Audio)",
     air(H, FREE), pci(S), "loudspeakers", "likely"),
    ("Headset (Voyager 4320 Hands-Free AG Audio)", "Headphones (Voyager 4320 Stereo)",
     air(H, FREE), air(P, STEREO), "headset", "certain"),
    ("Headset (Annas headset)", "Headphones (Annas headset)", air(H, FREE), air(P, STEREO),
     "headset", "certain"),
    # One thing on the table.
    ("Echo Cancelling Speakerphone (Jabra SPEAK 510 USB)",
     "Echo Cancelling Speakerphone (Jabra SPEAK 510 USB)", usb(H), usb(H), "speakerphone",
     "certain"),
    ("Mikrofon (Jabra Speak2 55)", "Högtalare (Jabra Speak2 55)", usb(M), usb(S), "speakerphone",
     "certain"),
    ("Ekkoannullerende højttalertelefon (Poly Sync 20)",
     "Ekkoannullerende højttalertelefon (Poly Sync 20)", usb(), usb(), "speakerphone", "certain"),
    ("Microphone (EPOS EXPAND 40)", "Speakers (EPOS EXPAND 40)", usb(M), usb(S), "speakerphone",
     "certain"),
    ("Microphone (Logitech MeetUp Speakerphone)", "Speakers (Logitech MeetUp Speakerphone)",
     usb(M), usb(S), "speakerphone", "certain"),
    ("Microphone (Logitech Rally Speaker)", "Speakers (Realtek(R) Audio)",
     usb(M), pci(S), "speakerphone", "likely"),
    # The computer itself.
    ("Microphone Array (Realtek(R) Audio)", "Speakers (Realtek(R) Audio)",
     pci(M), pci(S), "built_in", "likely"),
    ("Mikrofonmatrise (Intel® Smart Sound-teknologi)", "Høyttalere (Realtek(R) Audio)",
     pci(M), pci(S), "built_in", "likely"),
    ("Microphone Array (Realtek(R) Audio)", "Headphones (Realtek(R) Audio)",
     pci(M), pci(P), "headphones", "certain"),
    ("Headset Microphone (Realtek(R) Audio)", "Headphones (Realtek(R) Audio)",
     pci(H), pci(P), "unknown", "unknown"),
    ("Microphone (HD Pro Webcam C920)", "Speakers (Realtek High Definition Audio)",
     usb(M), pci(S), "webcam_microphone", "likely"),
    ("Mikrofon (Logitech BRIO)", "DELL U2722DE (NVIDIA High Definition Audio)",
     usb(M), pci(Form.SCREEN), "webcam_microphone", "certain"),
    ("Mikrofon (Realtek(R) Audio)", "LG HDR 4K (Intel(R) Display Audio)",
     pci(M), pci(Form.SCREEN), "built_in", "certain"),
    ("Microphone (Blue Yeti)", "Speakers (Logi Z207)", usb(M, "y"), usb(S, "z"), "loudspeakers",
     "likely"),
    # Half a headset: the classic slip.
    ("Headset Microphone (Jabra Evolve2 65)", "Speakers (Realtek(R) Audio)",
     usb(H), pci(S), "loudspeakers", "likely"),
    ("Microphone Array (Realtek(R) Audio)", "Headset Earphone (Jabra Evolve2 65)",
     pci(M), usb(H), "headphones", "certain"),
    ("Microphone (HD Pro Webcam C920)", "Headphones (Plantronics Blackwire 3220 Series)",
     usb(M, "cam"), usb(P), "headphones", "certain"),
    # Remote sessions and what passes sound on.
    ("Remote Audio", "Remote Audio", EndpointFacts(form=Form.REMOTE),
     EndpointFacts(form=Form.REMOTE),
     "remote", "certain"),
    ("Fjärrljud", "Fjärrljud", UNKNOWN, UNKNOWN, "remote", "certain"),
    ("Citrix HDX Audio", "Citrix HDX Audio", UNKNOWN, UNKNOWN, "remote", "certain"),
    ("Microphone (Krisp)", "Headset Earphone (Jabra Evolve2 65)", UNKNOWN, usb(H), "unknown",
     "unknown"),
    ("Microphone (USB-C to 3.5mm Headphone Jack Adapter)",
     "Headphones (USB-C to 3.5mm Headphone Jack Adapter)", usb(H), usb(H), "unknown", "unknown"),
]  # fmt: skip

LINUX = [
    ("Jabra Evolve 75 Mono", "Jabra Evolve 75 Analog Stereo", usb(H), usb(H), "headset", "certain"),
    ("Plantronics Blackwire 3220 Series Mono", "Plantronics Blackwire 3220 Series Analog Stereo",
     usb(), usb(), "headset", "certain"),
    ("G435 Wireless Gaming Headset Mono", "G435 Wireless Gaming Headset Digital Stereo (IEC958)",
     usb(H), usb(H), "headset", "certain"),
    ("Jabra SPEAK 410 USB Mono", "Jabra SPEAK 410 USB Analog Stereo", usb(), usb(),
     "speakerphone", "certain"),
    ("USB Audio Device Mono", "USB Audio Device Analog Stereo", usb(), usb(), "unknown", "unknown"),
    ("soundcore Life Q30", "soundcore Life Q30", air(H, FREE), air(H, FREE), "headset", "certain"),
    ("MDR-10RBT", "MDR-10RBT", air(H, FREE), air(H, FREE), "headset", "certain"),
    ("Pixel Buds", "Pixel Buds", air(H, FREE), air(H, FREE), "phone_earphones", "certain"),
    ("TOZO-T9", "TOZO-T9", air(), air(), "headset", "likely"),
    ("porbox wireless", "porbox wireless", air(Form.HANDS_FREE), air(Form.HANDS_FREE),
     "speakerphone", "likely"),
    ("Anker PowerConf S500", "Anker PowerConf S500", air(), air(), "speakerphone", "certain"),
    ("Built-in Audio Analog Stereo", "Built-in Audio Analog Stereo", pci(M, True), pci(S, True),
     "built_in", "certain"),
    ("Inbyggt ljud Analog stereo", "Inbyggt ljud Analog stereo", pci(H, True, True), pci(P, True,
     True), "unknown", "unknown"),
    ("Family 17h/19h/1ah HD Audio Controller Digital Microphone",
     "Family 17h/19h/1ah HD Audio Controller Headphones", pci(M, True), pci(P, True, True),
     "headphones", "certain"),
    ("Raptor Lake-P/U/H cAVS Digital Microphone",
     "Raptor Lake-P/U/H cAVS HDMI / DisplayPort 1 Output",
     pci(M, True), pci(Form.SCREEN, True), "built_in", "certain"),
    ("HD Pro Webcam C920 Analog Stereo", "Built-in Audio Analog Stereo",
     usb(Form.WEBCAM), pci(S, True), "webcam_microphone", "certain"),
    ("RDPSource", "RDPSink", UNKNOWN, UNKNOWN, "remote", "certain"),
    # ALSA alone: names and nothing else.
    ("Jabra EVOLVE 20 MS: USB Audio", "Jabra EVOLVE 20 MS: USB Audio", UNKNOWN, UNKNOWN,
     "headset", "certain"),
    ("HDA Intel PCH: ALC257 Analog", "HDA Intel PCH: ALC257 Analog", UNKNOWN, UNKNOWN,
     "built_in", "likely"),
    ("default", "default", UNKNOWN, UNKNOWN, "unknown", "unknown"),
]  # fmt: skip

MACOS = [
    ("MacBook Pro Microphone", "MacBook Pro Speakers", mac(M), mac(S), "built_in", "certain"),
    ("MacBook Air-mikrofon", "MacBook Air-högtalare", mac(M), mac(S), "built_in", "certain"),
    ("MacBook Pro Microphone", "External Headphones", mac(M), mac(P, True), "headphones",
     "certain"),
    ("External Microphone", "External Headphones", mac(M, True), mac(P, True), "unknown",
     "unknown"),
    ("Annas AirPods Pro", "Annas AirPods Pro", air(), air(), "phone_earphones", "certain"),
    ("EarPods", "EarPods", usb(), usb(), "phone_earphones", "certain"),
    ("Jabra EVOLVE 20 MS", "Jabra EVOLVE 20 MS", usb(), usb(), "headset", "certain"),
    ("Plantronics Blackwire 325.1", "Plantronics Blackwire 325.1", usb(), usb(), "headset",
     "certain"),
    ("FaceTime HD Camera (Display)", "Display Audio", usb(M, "x"), usb(S, "x"),
     "webcam_microphone", "likely"),
    ("Poly Sync 60", "Poly Sync 60", usb(), usb(), "speakerphone", "certain"),
    ("AirPods Max", "AirPods Max", air(), air(), "headset", "certain"),
]  # fmt: skip

ALL = [*WINDOWS, *LINUX, *MACOS]
