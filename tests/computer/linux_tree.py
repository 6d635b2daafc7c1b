"""A /sys and a /proc as a kernel shows them, made of plain files below a folder."""

import sys
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from pathlib import Path

ETHERNET, LOOPBACK, PPP, RAW_IP, NONE = 1, 772, 512, 519, 65534
UP, GATEWAY, REJECT = 0x1, 0x2, 0x200
HEADING = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"


class Tree:
    """Add adapters and routes, then hand ``root`` to what reads them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "proc/net").mkdir(parents=True)
        (root / "sys/class/net").mkdir(parents=True)
        (root / "proc/net/route").write_text(HEADING)
        self.adapter("lo", kind=LOOPBACK, state="unknown")
        self.address6("lo", "::1", scope=0x10)
        self.route6("lo", "::/0", flags=REJECT | 0x00200000)

    def adapter(self, name, kind=ETHERNET, state="up", devtype="", carrier="1", **files):
        """One adapter; ``files`` are further files by name, dots for dashes of paths."""
        folder = self.root / "sys/devices/virtual/net" / name
        folder.mkdir(parents=True)
        (self.root / "sys/class/net" / name).symlink_to(folder, target_is_directory=True)
        about = f"DEVTYPE={devtype}\n" if devtype else ""
        texts = {"type": kind, "operstate": state, "carrier": carrier, **files}
        texts["uevent"] = f"{about}INTERFACE={name}\nIFINDEX=2\n"
        for key, text in texts.items():
            (folder / key).write_text(f"{text}\n")
        return folder

    def hardware(self, name, driver, bus="pci0000:00/0000:00:1f.6", **more):
        """An adapter with a device and a driver behind it."""
        folder = self.adapter(name, **more)
        device = self.root / "sys/devices" / bus
        device.mkdir(parents=True, exist_ok=True)
        home = self.root / "sys/bus/drivers" / driver
        home.mkdir(parents=True, exist_ok=True)
        (device / "driver").symlink_to(home, target_is_directory=True)
        (folder / "device").symlink_to(device, target_is_directory=True)
        return folder

    def usb(self, name, driver, maker="0000", product="", manufacturer="", **more):
        """An adapter on USB: the function is one folder below the whole device."""
        port = f"pci0000:00/0000:00:14.0/usb1/1-{len(name)}"
        folder = self.hardware(name, driver, bus=f"{port}/1-{len(name)}:1.0", **more)
        whole = self.root / "sys/devices" / port
        for key, text in (
            ("idVendor", maker), ("product", product), ("manufacturer", manufacturer)
        ):  # fmt: skip
            (whole / key).write_text(f"{text}\n")
        return folder

    def below(self, upper, *lower):
        """Put an adapter on top of others, as bridges, bonds and VLANs are."""
        folder = self.root / "sys/class/net" / upper
        for name in lower:
            (folder / f"lower_{name}").symlink_to(self.root / "sys/class/net" / name)

    def route4(self, name, destination, gateway="0.0.0.0", metric=100, flags=UP):
        network = IPv4Network(destination)
        row = (
            name, _hex4(network.network_address), _hex4(IPv4Address(gateway)), f"{flags:04X}",
            "0", "0", str(metric), _hex4(network.netmask), "0", "0", "0",
        )  # fmt: skip
        with (self.root / "proc/net/route").open("a") as file:
            file.write("\t".join(row) + " " * 20 + "\n")

    def default4(self, name, gateway, metric=100):
        """A default route and the network that its gateway is in."""
        self.route4(name, "0.0.0.0/0", gateway, metric, UP | GATEWAY)
        around = IPv4Network((gateway, 24), strict=False)
        self.route4(name, str(around), metric=metric)

    def route6(self, name, destination, gateway="::", metric=1024, flags=UP):
        network = IPv6Network(destination)
        row = (
            f"{int(network.network_address):032x} {network.prefixlen:02x} {0:032x} 00 "
            f"{int(IPv6Address(gateway)):032x} {metric:08x} {1:08x} {0:08x} {flags:08x} {name:>8}\n"
        )
        with (self.root / "proc/net/ipv6_route").open("a") as file:
            file.write(row)

    def address6(self, name, address, scope=0):
        row = f"{int(IPv6Address(address)):032x} 02 40 {scope:02x} 80 {name:>8}\n"
        with (self.root / "proc/net/if_inet6").open("a") as file:
            file.write(row)


def _hex4(address):
    return f"{int.from_bytes(address.packed, sys.byteorder):08X}"
