"""What a look consists of, without anything of Qt: the outline of the window is painted in it before the rest loads."""

from dataclasses import dataclass, replace

SMALLEST, LARGEST = 100, 200
"""Percent of text."""


@dataclass(frozen=True)
class Tokens:
    """The colours of a look by what they are for, as #rrggbb."""

    window: str
    surface: str
    sunken: str
    hover: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    border: str
    hairline: str
    red: str
    red_soft: str
    amber: str
    amber_soft: str
    green: str
    green_soft: str

    def tone(self, tone: str) -> tuple[str, str]:
        """Ink and ground of a pill or notice: neutral, accent, red, amber or green."""
        if tone == "neutral":
            return self.text, self.hover
        if tone == "accent":
            return self.accent, self.accent_soft
        if tone == "red":
            return self.red, self.red_soft
        if tone == "amber":
            return self.amber, self.amber_soft
        return self.green, self.green_soft


LIGHT = Tokens(
    window="#F5F6F8",
    surface="#FFFFFF",
    sunken="#EEF0F3",
    hover="#E6E9ED",
    text="#1B2430",
    muted="#566172",
    accent="#0F6CBD",
    accent_strong="#0C5A9E",
    accent_soft="#E5F1FB",
    on_accent="#FFFFFF",
    border="#7F8895",
    hairline="#D9DDE3",
    red="#B3261E",
    red_soft="#FDECEA",
    amber="#8A5300",
    amber_soft="#FFF3DC",
    green="#1A6B3C",
    green_soft="#E4F4EA",
)
DARK = Tokens(
    window="#1B1E23",
    surface="#24282F",
    sunken="#1F2329",
    hover="#2F343D",
    text="#E8EBF0",
    muted="#A6AFBC",
    accent="#4BA3F0",
    accent_strong="#74B9F5",
    accent_soft="#16324B",
    on_accent="#0B1B2A",
    border="#7C8594",
    hairline="#3A404A",
    red="#FF8A80",
    red_soft="#45201F",
    amber="#FFC36B",
    amber_soft="#3F2D17",
    green="#7ED3A0",
    green_soft="#17361F",
)


@dataclass(frozen=True)
class Look:
    """How the clerk wants to see the program: ground, language (en or zh) and text size in percent."""

    dark: bool = False
    language: str = "en"
    percent: int = 100

    def __post_init__(self) -> None:
        object.__setattr__(self, "percent", min(LARGEST, max(SMALLEST, self.percent)))

    @property
    def tokens(self) -> Tokens:
        """The colours of this look."""
        return DARK if self.dark else LIGHT

    def sized(self, step: int) -> "Look":
        """The same look with the text larger or smaller by so many percent."""
        return replace(self, percent=self.percent + step)
