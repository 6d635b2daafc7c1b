"""Devices as PulseAudio and PipeWire describe them, shortened from listings of real computers."""

HEADSET_PIPEWIRE = {
    "device.api": "alsa",
    "device.bus": "usb",
    "device.form_factor": "headset",
    "device.bus_path": "pci-0000:06:00.3-usb-0:2.3:1.0",
    "sysfs.path": "/devices/pci0000:00/0000:06:00.3/usb1/1-2/1-2.3/1-2.3:1.0/sound/card0",
    "device.vendor.id": "0x1b1c",
    "device.product.id": "0x0a4f",
    "device.string": "0",
}
HEADSET_PULSEAUDIO = {
    "device.api": "alsa",
    "device.bus": "usb",
    "device.bus_path": "pci-0000:00:14.0-usb-0:1:1.0",
    "sysfs.path": "/devices/pci0000:00/0000:00:14.0/usb1/1-1/1-1:1.0/sound/card1",
    "device.vendor.id": "0b0e",
    "device.product.id": "0300",
    "device.string": "front:1",
    "device.form_factor": "headset",
}
WEBCAM = {
    "device.api": "alsa",
    "device.bus": "usb",
    "device.form_factor": "webcam",
    "device.vendor.id": "046d",
    "device.product.id": "082d",
    "sysfs.path": "/devices/pci0000:00/0000:00:14.0/usb1/1-3/1-3:1.2/sound/card2",
}
BUILT_IN = {
    "device.api": "alsa",
    "device.bus": "pci",
    "device.form_factor": "internal",
    "device.vendor.id": "8086",
    "device.product.id": "51c8",
    "device.string": "front:0",
    "sysfs.path": "/devices/pci0000:00/0000:00:1f.3/sound/card0",
}
HANDS_FREE_PULSEAUDIO = {
    "bluetooth.protocol": "headset_head_unit",
    "device.string": "00:00:00:00:00:01",
    "device.api": "bluez",
    "device.bus": "bluetooth",
    "device.form_factor": "headset",
}
HANDS_FREE_PIPEWIRE = {
    "api.bluez5.address": "00:00:00:00:00:01",
    "api.bluez5.profile": "headset-head-unit",
    "device.api": "bluez5",
    "device.vendor.id": "bluetooth:004c",
    "device.product.id": "0x2014",
}
STEREO_PIPEWIRE = {**HANDS_FREE_PIPEWIRE, "api.bluez5.profile": "a2dp-sink"}
BLUETOOTH_SPEAKER = {
    "bluetooth.protocol": "a2dp_sink",
    "device.string": "00:00:00:00:00:02",
    "device.api": "bluez",
    "device.bus": "bluetooth",
    "device.form_factor": "speaker",
}
NULL_SINK = {"device.string": "0"}
