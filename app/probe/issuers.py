"""Who issued a certificate: a public authority, or something in between that opens the connection.

A device that inspects encrypted traffic shows its own certificate, issued by its owner or maker.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.plain_text import plain

LONGEST_NAME = 80

# Makers of gateways and scanners whose name stands in the certificates they make.
_INSPECTORS = re.compile(
    r"zscaler|netskope|forti(net|gate)|palo ?alto|cisco (umbrella|secure|ironport)|umbrella root|"
    r"blue ?coat|symantec web|forcepoint|websense|sophos|kaspersky|\beset\b|avast|\bavg\b|"
    r"bitdefender|check ?point|barracuda|watchguard|iboss|mcafee|skyhigh|trellix|sonicwall|"
    r"clavister|untangle|smoothwall|lightspeed|menlo|cato networks|trend micro|f-secure|withsecure",
    re.IGNORECASE,
)

# Organisations in the issuers' names of the authorities that browsers trust.
_PUBLIC = re.compile(
    r"let'?s encrypt|internet security research group|digicert|globalsign|sectigo|comodo|usertrust|"
    r"entrust|godaddy|starfield|amazon|google trust|microsoft (corporation|azure)|geant|g[eé]ant|"
    r"terena|harica|hellenic academic|buypass|commfides|telia|certum|unizeto|asseco|swisssign|"
    r"actalis|quovadis|identrust|zerossl|ssl corp|thawte|geotrust|rapidssl|verisign|d-trust|"
    r"t-systems|deutsche telekom|cloudflare|certigna|dhimyotis|keynectis|opentrust|izenpe|"
    r"camerfirma|fnmt|trustwave|securetrust|network solutions|e-tugra|disig|netlock|microsec|"
    r"certsign|apple inc|gandi|trust provider|corporation service company|"
    r"secom|cybertrust|viking cloud",
    re.IGNORECASE,
)


def issuer_of(certificate: Mapping[str, Any]) -> str:
    """Return the issuer's organisation, else its common name, made plain.

    A common name that looks like a computer's is left out: it may go into a report.
    ``certificate`` is what ``ssl.SSLSocket.getpeercert`` returns.
    """
    pairs = [pair for part in certificate.get("issuer", ()) for pair in part]
    names = {key: value for key, value in reversed(pairs) if isinstance(value, str)}
    common = names.get("commonName", "")
    is_host = "." in common and " " not in common
    return plain(names.get("organizationName") or ("" if is_host else common), LONGEST_NAME)


def all_names(certificate: Mapping[str, Any]) -> str:
    """Return all parts of the issuer's name in one text."""
    pairs: Sequence[Any] = [pair for part in certificate.get("issuer", ()) for pair in part]
    return " ".join(str(value) for _, value in pairs)


def kind_of(certificate: Mapping[str, Any], expected: str = "") -> str:
    """Return expected, public, inspector, unexpected or unknown.

    With an ``expected`` issuer, any part of whose name is enough, nothing has to be guessed.
    """
    names = all_names(certificate)
    if expected:
        return "expected" if expected.casefold() in names.casefold() else "unexpected"
    if _INSPECTORS.search(names):
        return "inspector"
    return "public" if _PUBLIC.search(names) else "unknown"
