"""The ways words travel between the desk and a person."""

from enum import StrEnum


class Channel(StrEnum):
    """How it reached the desk, how it is answered, and how a person likes to be reached."""

    PHONE = "phone"
    WALK_IN = "walk_in"
    LETTER = "letter"
    MESSAGE = "message"
    OUTSIDE = "outside"  # a body such as the consumers' association or the street office (M27)
    OTHER = "other"
