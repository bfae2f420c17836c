"""All words and values of the catalogue of services and of the price list for the notice board."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.letterhead_of import letterhead
from desk.paper.letterhead import Letterhead
from desk.prices.lists import PriceList, offered
from desk.tenure import today
from desk.words import Language
from desk.work import Reading


class Printed(StrEnum):
    """Which of the two papers: the catalogue tells what each service covers, the board's list can be read from afar."""

    CATALOGUE = "catalogue"
    BOARD = "board"


@dataclass(frozen=True)
class PriceSheet:
    """The price list as it is printed, in one language or in two; the first one leads.

    `listed` holds what has a price on `day`; they have been the prices since `since`, None where there is none.
    """

    printed: Printed
    languages: tuple[Language, ...]
    letterheads: tuple[Letterhead, ...]
    day: date
    since: date | None
    currency: str
    listed: PriceList


def sheet_of(
    reading: Reading, printed: Printed, languages: tuple[Language, ...] = (), day: date | None = None
) -> PriceSheet:
    """The price list of a day of the office, today's unless told otherwise; without a language in the office's own."""
    facts, on = reading.facts, day or today(reading)
    listed = offered(reading, on)
    spoken = tuple(dict.fromkeys(languages)) or (facts.language,)
    return PriceSheet(
        printed=printed,
        languages=spoken,
        letterheads=tuple(letterhead(facts, each) for each in spoken),
        day=on,
        since=max((each.price.since for each in listed.items if each.price is not None), default=None),
        currency=facts.currency,
        listed=listed,
    )
