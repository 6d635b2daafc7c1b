"""What macOS' tools print. Shapes follow published outputs; every address is made up."""

HEAD = "Hardware Port: {}\nDevice: {}\nEthernet Address: 02:00:00:00:00:0{}\n\n"
VLAN_TAIL = "VLAN Configurations\n===================\n"

PORTS_ENGLISH = "\n" + "".join(
    HEAD.format(port, device, number)
    for number, (port, device) in enumerate(
        [
            ("Ethernet", "en1"), ("USB 10/100/1000 LAN", "en7"), ("Wi-Fi", "en0"),
            ("iPhone USB", "en8"), ("Bluetooth PAN", "en9"), ("Thunderbolt Bridge", "bridge0"),
            ("Pixel 8", "en6"),
        ]
    )
) + VLAN_TAIL  # fmt: skip

# The words before the colon and the names of the ports in other languages: none of them is read.
PORTS_DANISH = (
    PORTS_ENGLISH.replace("Hardware Port", "Hardwareport")
    .replace("Device", "Enhed")
    .replace("Ethernet Address", "Ethernetadresse")
    .replace("Thunderbolt Bridge", "Thunderbolt-bro")
    .replace("VLAN Configurations", "VLAN-konfigurationer")
)
PORTS_SWEDISH = (
    PORTS_ENGLISH.replace("Hardware Port", "Maskinvaruport")
    .replace("Device", "Enhet")
    .replace("Ethernet Address", "Ethernet-adress")
    .replace("Thunderbolt Bridge", "Thunderbolt-brygga")
    .replace("VLAN Configurations", "VLAN-konfigurationer")
)

LOOPBACK = """\
lo0: flags=8049<UP,LOOPBACK,RUNNING,MULTICAST> mtu 16384 index 1
\toptions=1203<RXCSUM,TXCSUM,TXSTATUS,SW_TIMESTAMP>
\tinet 127.0.0.1 netmask 0xff000000
\tinet6 ::1 prefixlen 128
\tinet6 fe80::1%lo0 prefixlen 64 scopeid 0x1
"""
CARD = """\
{name}: flags=8863<UP,BROADCAST,SMART,RUNNING,SIMPLEX,MULTICAST> mtu 1500 index 6
\teflags=2200080<TXSTART,NOACKPRI,ECN_ENABLE>
\toptions=6463<RXCSUM,TXCSUM,TSO4,TSO6,CHANNEL_IO,PARTIAL_CSUM,ZEROINVERT_CSUM>
\tether 02:00:00:00:00:01
\tinet6 fe80::1c05:1%{name} prefixlen 64 secured scopeid 0x6
\tinet {address} netmask 0xffffff00 broadcast 192.168.1.255
\tnd6 options=201<PERFORMNUD,DAD>
\tmedia: {media}
\tstatus: {status}
\ttype: {kind}
\tstate availability: 0 (true)
\tscheduler: FQ_CODEL
\tlink rate: 866.70 Mbps
"""
TUNNEL = """\
utun4: flags=8051<UP,POINTOPOINT,RUNNING,MULTICAST> mtu 1400 index 20
\tinet 10.66.0.2 --> 10.66.0.1 netmask 0xffffff00
"""
SYSTEM_TUNNEL = """\
utun0: flags=8051<UP,POINTOPOINT,RUNNING,MULTICAST> mtu 1380 index 15
\tinet6 fe80::5%utun0 prefixlen 64 scopeid 0xf
"""
AIRDROP = """\
awdl0: flags=8943<UP,BROADCAST,RUNNING,PROMISC,SIMPLEX,MULTICAST> mtu 1484 index 13
\tinet6 fe80::7%awdl0 prefixlen 64 scopeid 0xd
\tmedia: autoselect
\tstatus: active
\ttype: Wi-Fi
\tfunctional type: awdl
"""
BRIDGE = """\
bridge0: flags=8863<UP,BROADCAST,SMART,RUNNING,SIMPLEX,MULTICAST> mtu 1500 index 12
\tConfiguration:
\t\tid 0:0:0:0:0:0 priority 0 hellotime 0 fwddelay 0
\tmember: {member} flags=3<LEARNING,DISCOVER>
\t        ifmaxaddr 0 port 9 priority 0 path cost 0
\tinet 10.20.3.4 netmask 0xffff0000 broadcast 10.20.255.255
\tmedia: <unknown type>
\tstatus: active
"""
ROUTE = """\
   route to: 203.0.113.1
destination: default
       mask: default
    gateway: {gateway}
  interface: {interface}
      flags: <UP,GATEWAY,DONE,STATIC,PRCLONING,GLOBAL>
 recvpipe  sendpipe  ssthresh  rtt,msec    rttvar  hopcount      mtu     expire
       0         0         0         0         0         0      1500         0
"""
NETSTAT_HEAD = """\
Routing tables

Internet:
Destination        Gateway            Flags               Netif Expire
"""
NETSTAT_OLD_HEAD = """\
Routing tables

Internet:
Destination        Gateway            Flags        Refs      Use   Netif Expire
"""


def card(name, address="192.168.1.20", media="autoselect", status="active", kind="Ethernet"):
    """One block of ``ifconfig -v``."""
    return CARD.format(name=name, address=address, media=media, status=status, kind=kind)


def wifi(address="192.168.1.20"):
    return card("en0", address, kind="Wi-Fi")


def cable(name="en7", address="10.20.3.4", media="autoselect (1000baseT <full-duplex>)"):
    return card(name, address, media)


class Tools:
    """Stands in for the tools: ``defaults`` are (interface, gateway) in the order of preference."""

    def __init__(self, *blocks, defaults=(), defaults6=(), ports=PORTS_ENGLISH, old=False):
        self.asked = []
        self._blocks = "".join((LOOPBACK, *blocks))
        self._ports = ports
        self._old = old
        self._defaults = {"inet": defaults, "inet6": defaults6}

    def __call__(self, command):
        self.asked.append(tuple(command))
        name = command[0].rpartition("/")[2]
        if name == "ifconfig":
            return self._blocks
        if name == "networksetup":
            return self._ports
        defaults = self._defaults[command[-1] if name == "netstat" else command[3][1:]]
        if name == "netstat":
            return self._table(defaults)
        if not defaults:
            return ""
        interface, gateway = defaults[0]
        return ROUTE.format(interface=interface, gateway=gateway)

    def _table(self, defaults):
        middle = "  UGScg        12        0  " if self._old else "  UGScg   "
        rows = (f"default  {gateway}{middle}{interface}\n" for interface, gateway in defaults)
        return (NETSTAT_OLD_HEAD if self._old else NETSTAT_HEAD) + "".join(rows)
