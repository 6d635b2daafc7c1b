"""Months as they are written in Danish, Swedish, Norwegian and English."""

MONTHS = {
    month: number
    for number, names in enumerate(
        (
            "januari januar january jan", "februari februar february feb",
            "mars marts march mar mrt",
            "april apr", "maj mai may", "juni june jun", "juli july jul",
            "augusti august aug", "september sept sep", "oktober october okt oct",
            "november nov", "december desember dec des",
        ),
        start=1,
    )
    for month in names.split()
}  # fmt: skip
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
"""Part of a pattern, for text in small letters."""
