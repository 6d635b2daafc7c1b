"""What the measured programs say; apart, so that saying it costs them nothing."""

PAINTED = "painted"
PAGE = "page"
SHOWN = "shown"
