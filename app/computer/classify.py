"""From a list of adapters to the route that is really used."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.computer.media import NOT_KNOWN, Confidence, Sight, sight_of
from app.computer.model import Adapter, Addresses, Details, Duplex, Hint, WayOut
from app.computer.names import is_plugged_in
from app.plain_text import plain
from app.readiness.readings import Medium, RouteReading

LONGEST_NAME = 80
"""Characters of a device's name that are shown and reported."""

AskDetails = Callable[[Adapter], Details]
"""Asks the system about the adapter that touches the world."""

_SLOWEST_ETHERNET_MBPS = 10.0
_DEEPEST = 8  # a VLAN on a bond on a bridge is three


def _nothing_more(adapter: Adapter) -> Details:
    return Details()


def classify(adapters: Sequence[Adapter], ask: AskDetails = _nothing_more) -> RouteReading:
    """Return which adapter carries a call to the outside, and over what.

    The adapter with the best way out wins. If it is a VPN, a bridge or a virtual switch, the
    reading also tells what physical adapter is below, as far as that can be told. That one adapter
    is asked for its details.
    """
    ups = [adapter for adapter in adapters if adapter.up and Hint.LOOPBACK not in adapter.hints]
    candidates = [(a.way_out, a) for a in ups if a.way_out is not None]
    if not candidates:
        return _without_route(ups)
    way_out, winner = min(candidates, key=lambda pair: pair[0].rank)
    return _with_route(winner, way_out, ups, ask)


def _with_route(
    winner: Adapter, way_out: WayOut, ups: Sequence[Adapter], ask: AskDetails
) -> RouteReading:
    sight, bearer = _below(winner, ups)
    details = ask(bearer) if bearer else Details()
    is_vpn = sight_of(winner).medium is Medium.VPN
    is_wireless = bearer is not None and Hint.WIFI in bearer.hints
    others = _others([a for a in ups if a not in (winner, bearer)])
    return RouteReading(
        device=_known_as(winner, bearer or winner),
        medium=Medium.VPN if is_vpn else sight.medium,
        carrier=sight.medium,
        interface=plain(winner.name, LONGEST_NAME),
        speed_mbps=_speed(bearer, details) if bearer else None,
        duplex=_duplex(bearer, details).value,
        confidence=sight.confidence.value,
        clue=sight.clue,
        family=way_out.family,
        others=tuple(sorted(others - {Medium.VPN})),
        idle_cable=sight.medium is not Medium.CABLE and _has_idle_cable(ups),
        vpn_beside=not is_vpn and Medium.VPN in others,
        dock=bearer is not None and sight.medium is Medium.CABLE and _is_dock(bearer),
        metered=details.metered,
        signal_dbm=details.signal_dbm if is_wireless else None,
        signal_clue=details.signal_clue if is_wireless else "",
        band_ghz=details.band_ghz if is_wireless else None,
    )


def _known_as(*adapters: Adapter) -> str:
    """Return the first description of them, else the first name: a bridge has only a name."""
    names = [*(a.description for a in adapters), *(a.name for a in adapters)]
    return next((text for name in names if (text := plain(name, LONGEST_NAME))), "")


def _is_dock(bearer: Adapter) -> bool:
    return Hint.PLUGGED_IN in bearer.hints or is_plugged_in(bearer.description)


def _duplex(bearer: Adapter | None, details: Details) -> Duplex:
    listed = bearer.duplex if bearer else Duplex.UNKNOWN
    return details.duplex if listed is Duplex.UNKNOWN else listed


def _speed(bearer: Adapter, details: Details) -> float | None:
    """Return the speed; a cable slower than any Ethernet is a driver's way of not knowing."""
    speed = bearer.speed_mbps if bearer.speed_mbps is not None else details.speed_mbps
    is_cable = sight_of(bearer).medium is Medium.CABLE
    return None if is_cable and speed and speed < _SLOWEST_ETHERNET_MBPS else speed


def _without_route(ups: Sequence[Adapter]) -> RouteReading:
    linked = [adapter for adapter in ups if _leads_somewhere(adapter, ups)]
    if any(adapter.addresses is Addresses.ROUTABLE for adapter in linked):
        clue = "no_way_out"
    else:
        clue = "no_address" if linked else "not_connected"
    return RouteReading(
        device=_known_as(*linked[:1]),
        medium=Medium.NONE,
        carrier=Medium.NONE,
        confidence=Confidence.CERTAIN.value,
        clue=clue,
        idle_cable=_has_idle_cable(ups),
    )


def _leads_somewhere(adapter: Adapter, ups: Sequence[Adapter]) -> bool:
    """Tell an adapter with a link to a real network from one that stays inside this computer."""
    if Hint.GUEST in adapter.hints or _is_physical(adapter):
        return True
    return any(_is_physical(lower) for lower in _resting_on(adapter, ups))


def _is_physical(adapter: Adapter) -> bool:
    return sight_of(adapter).medium not in (Medium.VPN, Medium.VIRTUAL)


def _below(winner: Adapter, ups: Sequence[Adapter]) -> tuple[Sight, Adapter | None]:
    """Return what the winner rests on in the end, and the adapter that touches the world."""
    sight = sight_of(winner)
    if sight.medium is Medium.VPN:
        return _below_vpn(ups)
    if Hint.GUEST in winner.hints or sight.medium is not Medium.VIRTUAL:
        return sight, winner
    if resting := _resting_on(winner, ups):
        return _agree(resting, Confidence.CERTAIN)
    # A virtual switch (Hyper-V) takes the addresses away from the adapter that it uses.
    bare = [a for a in ups if _is_physical(a) and a.addresses is not Addresses.ROUTABLE]
    return _agree(bare, Confidence.LIKELY) if bare else (sight, winner)


def _below_vpn(ups: Sequence[Adapter]) -> tuple[Sight, Adapter | None]:
    """Find the adapter that carries a VPN's own packets.

    Its default route is still there in most cases, only beaten by the VPN's. Where a VPN took it
    away, an adapter that has at least a next hop or an address is left.
    """
    bearers = [a for a in ups if sight_of(a).medium is not Medium.VPN and _is_connected(a)]
    with_way = [(a.way_out, a) for a in bearers if a.way_out is not None]
    if with_way:
        sight, bearer = _below(min(with_way, key=lambda pair: pair[0].rank)[1], ups)
        # With two ways out the VPN may have been started over the other one.
        return (_at_most_likely(sight) if len(with_way) > 1 else sight), bearer
    ends = [end for a in bearers for end in (_resting_on(a, ups) or [a])]
    physical = [adapter for adapter in ends if _is_physical(adapter)]
    return _agree([a for a in physical if a.gateway] or physical, Confidence.LIKELY)


def _agree(adapters: Sequence[Adapter], best: Confidence) -> tuple[Sight, Adapter | None]:
    """Return the one medium that all these adapters have; where they differ, nobody knows.

    Nor is it known below a bridge over a tunnel: the tunnel is no medium of its own. The first of
    them speaks for the speed: a bond lists the one in use first.
    """
    sights = [sight_of(adapter) for adapter in adapters]
    media = {sight.medium for sight in sights}
    if len(media) != 1 or Medium.VPN in media:
        return NOT_KNOWN, None
    sight = sights[0] if best is Confidence.CERTAIN else _at_most_likely(sights[0])
    return sight, adapters[0]


def _at_most_likely(sight: Sight) -> Sight:
    if sight.confidence is Confidence.CERTAIN:
        return replace(sight, confidence=Confidence.LIKELY)
    return sight


def _resting_on(adapter: Adapter, ups: Sequence[Adapter], depth: int = 0) -> list[Adapter]:
    """Return the lowest adapters of a stack that are up; nothing if it rests on none."""
    if depth > _DEEPEST:
        return []
    by_name = {a.name: a for a in ups}
    found: list[Adapter] = []
    for name in adapter.below:
        lower = by_name.get(name)
        if lower is not None:
            found += _resting_on(lower, ups, depth + 1) or [lower]
    # A bridge also joins the taps of virtual computers; they carry nothing outwards.
    return [lower for lower in found if _is_physical(lower)] or found


def _others(adapters: Sequence[Adapter]) -> set[Medium]:
    connected = {sight_of(a).medium for a in adapters if _is_connected(a)}
    return connected - {Medium.VIRTUAL}


def _has_idle_cable(ups: Sequence[Adapter]) -> bool:
    cables = [adapter for adapter in ups if sight_of(adapter).medium is Medium.CABLE]
    used = {name for adapter in ups for name in adapter.below}
    return any(a.way_out is None and a.name not in used for a in cables)


def _is_connected(adapter: Adapter) -> bool:
    return adapter.addresses is Addresses.ROUTABLE or adapter.way_out is not None
