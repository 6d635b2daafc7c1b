"""How a person is seen in the camera's picture, as plain numbers."""

from dataclasses import dataclass, replace

from app.readiness.readings import Reading


@dataclass(frozen=True, slots=True)
class PictureReading(Reading):
    """What the last looks at the picture have in common. It is kept in memory for a moment only.

    Shares of the picture run from 0 to 1, from its upper left corner as others see it, not
    mirrored. Grey levels run from 0 to 255. All numbers of a face are those of the largest.

    Args:
        looks: how often the picture was looked at since the camera was started.
        seconds: from the first look until now.
        faces: how many faces there are.
        height: of the head, from hairline to chin, share of the picture's height.
        centre, eyes: of the head, share of the width, and the line through both eyes, share of the
            height from above. They are used up in judging; no report ever holds them.
        whole: whether all of the head is in the picture.
        luma: mean brightness of the face.
        bright: what 5 % of the face exceed. Unlike the mean it says the same of light and of dark
            skin: how much light there is.
        around: mean brightness beside and above the person; None if there is too little of it.
        halves: difference between the means of the face's halves, in parts of its mean.
        burnt: share of the face that is white to the limit.
        sharpness: fine structure of the face against its coarse, in %; None for a small face.
        cast: the colour that everything is tinged with: yellow, red, green or blue; or empty.
        cast_levels: how far beyond the usual both the face and the picture are tinged, grey levels.
    """

    looks: int = 0
    seconds: float = 0.0
    faces: int = 0
    height: float = 0.0
    centre: float | None = None
    eyes: float | None = None
    whole: bool = True
    luma: float = 0.0
    bright: float = 0.0
    around: float | None = None
    halves: float = 0.0
    burnt: float = 0.0
    sharpness: float | None = None
    cast: str = ""
    cast_levels: float = 0.0

    def without_place(self) -> "PictureReading":
        """Return the reading without where in the picture the person is."""
        return replace(self, centre=None, eyes=None)
