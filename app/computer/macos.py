"""macOS: network adapters from the system's own tools, started without a shell.

This process opens no socket and nothing is sent; ``route`` and ``ifconfig`` ask the kernel.
"""

import re
import subprocess
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from app.computer.macos_text import (
    EVERYTHING,
    Card,
    parse_hardware_ports,
    parse_ifconfig,
    parse_netstat,
    parse_route,
)
from app.computer.model import Adapter, Duplex, Hint
from app.computer.names import hint_from_text
from app.computer.routes import SOMEWHERE_OUTSIDE, Route, group_by_adapter, reach_of

Run = Callable[[Sequence[str]], str]

TIME_LIMIT_S = 3.0
"""For each tool; they answer within a tenth of that on any Mac, s."""

_LONGEST_OUTPUT = 1_000_000
_IFCONFIG = ("/sbin/ifconfig", "-v")
_PORTS = ("/usr/sbin/networksetup", "-listallhardwareports")
_NETSTAT = ("/usr/sbin/netstat", "-rn", "-f")
_ROUTE = ("/sbin/route", "-n", "get")

# Names that the system gives to drivers; a number follows each.
_BY_NAME: Sequence[tuple[Hint, re.Pattern[str]]] = tuple(
    (hint, re.compile(rf"(?:{names})\d+"))
    for hint, names in (
        (Hint.LOOPBACK, "lo"),
        (Hint.TUNNEL, "utun|ipsec|ppp|gpd|tun|tap|feth|wg|cscotun|jnc|zt"),
        (Hint.CELLULAR, "pdp_ip"),
        (Hint.STACK, "bridge|bond|vlan"),
        (Hint.VIRTUAL, "awdl|llw|anpi|ap|gif|stf|vmnet|vmenet|vnic|vboxnet|XHC|p2p"),
    )
)
_TOOLS_MAY_HAVE = {"LC_ALL": "C", "PATH": "/usr/sbin:/sbin:/usr/bin:/bin"}


def read_adapters(run: Run | None = None) -> tuple[Adapter, ...]:
    """Return every adapter that ifconfig lists.

    Raises:
        OSError: a tool is not there or may not be started.
        subprocess.SubprocessError: a tool did not end in time.
    """
    ask = run or _run
    cards = parse_ifconfig(ask(_IFCONFIG))
    ports = _ports(ask, tuple(card.name for card in cards))
    own = group_by_adapter(_routes(ask))
    return tuple(_adapter(card, ports.get(card.name, ""), own.get(card.name, [])) for card in cards)


@lru_cache(maxsize=1)
def _ports(ask: Run, interfaces: tuple[str, ...]) -> Mapping[str, str]:
    """Return the ports' names by device; asked again only when ``interfaces`` changes.

    The tool is the slowest of them, and a route is looked at every few seconds.
    """
    return parse_hardware_ports(ask(_PORTS))


def _routes(ask: Run) -> list[Route]:
    """Return the default routes, the one that the kernel picks for a host outside first.

    Without a pick nothing is reachable in that family, whatever is bound to single interfaces.
    """
    found: list[Route] = []
    for outside, name in zip(SOMEWHERE_OUTSIDE, ("inet", "inet6"), strict=True):
        interface, hop = parse_route(ask((*_ROUTE, f"-{name}", str(outside))))
        if interface:
            found.append(Route(interface, EVERYTHING[outside.version], hop, 0))
            found += parse_netstat(ask((*_NETSTAT, name)), outside.version)
    return found


def _adapter(card: Card, port: str, own: Sequence[Route]) -> Adapter:
    hints = _hints(card, port)
    reach = reach_of(card.addresses, own)
    is_cable = Hint.ETHERNET in hints
    return Adapter(
        name=card.name,
        description=port,
        hints=hints,
        up=card.up,
        addresses=reach.addresses,
        way_out=reach.way_out,
        gateway=reach.gateway,
        speed_mbps=card.speed_mbps if is_cable else None,
        duplex=card.duplex if is_cable else Duplex.UNKNOWN,
        below=tuple(card.members),
        key=card.name,
    )


def _hints(card: Card, port: str) -> frozenset[Hint]:
    named = next((hint for hint, name in _BY_NAME if name.fullmatch(card.name)), None)
    kind = named or hint_from_text(port) or hint_from_text(card.kind)
    if kind is not None:
        return frozenset({kind})
    if not card.name.startswith("en"):
        return frozenset()
    # A port that the system lists, and a medium that only a cable has: both vouch for it.
    if port and card.speed_mbps:
        return frozenset({Hint.ETHERNET, Hint.HARDWARE})
    return frozenset({Hint.ETHERNET} if port or card.speed_mbps else ())


def _run(command: Sequence[str]) -> str:
    """Return what a tool prints; a tool that only reports a failure has printed nothing."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=TIME_LIMIT_S,
        env=_TOOLS_MAY_HAVE,
        check=False,
    )
    return done.stdout[:_LONGEST_OUTPUT].decode("utf-8", "replace")
