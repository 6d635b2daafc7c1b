"""Do the digits of a number hold together as the countries define it?

Denmark: mod 11, for numbers given out until 2007 (CPR-kontoret, "Personnummeret i CPR"). Sweden:
the Luhn sum of the last ten digits (Skatteverket, SKV 704). Norway: two control digits
(Skatteetaten; the individual digits play no part in them).
"""

from stdnum import luhn
from stdnum.dk import cpr
from stdnum.no import fodselsnummer


def danish(digits: str) -> bool:
    """Whether ten digits fulfil mod 11."""
    return cpr.checksum(digits) == 0


def swedish(digits: str) -> bool:
    """Whether ten digits fulfil Luhn's sum."""
    return luhn.checksum(digits) == 0


def norwegian(digits: str) -> bool:
    """Whether both control digits of eleven are right."""
    return digits[9] == fodselsnummer.calc_check_digit1(digits) and digits[
        10
    ] == fodselsnummer.calc_check_digit2(digits)
