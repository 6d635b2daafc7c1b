"""Arrays that are worked in, and overwritten when the figures are made."""

from types import TracebackType
from typing import Any, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

_Array = TypeVar("_Array", bound=NDArray[Any])


class WorkArrays:
    """Overwrites every array that it was given, at the end of the block it is used in.

    Copies and spectra of a sound are as good as the sound. What numpy itself sets aside inside one
    call is out of reach: so calls are chosen that work in the arrays they are given.
    """

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._held: list[NDArray[Any]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for array in self._held:
            array.fill(0)
        self._held.clear()

    def keep(self, array: _Array) -> _Array:
        """Return ``array``, which is to be overwritten: it must be nobody else's."""
        self._held.append(array)
        return array

    def zeros(self, length: int) -> NDArray[np.float64]:
        """Return real zeros."""
        return self.keep(np.zeros(length))

    def complex_zeros(self, length: int) -> NDArray[np.complex128]:
        """Return complex zeros."""
        return self.keep(np.zeros(length, np.complex128))

    def median(self, values: NDArray[np.float64]) -> float:
        """Return the median; ``values`` stay as they are."""
        return float(np.median(self.keep(values.copy()), overwrite_input=True))
