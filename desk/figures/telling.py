"""How figures are told: by name, with their unit, what they mean and how they come about."""

from desk.figures.figure import Figure, How, Unit, Value
from desk.money import sum_of
from desk.words import Language, word
from desk.work import Reading

UNKNOWN = "–"


def name_of(figure: Figure, language: Language) -> str:
    """What a figure is called."""
    return word(language, f"figure.{figure.key}")


def meaning_of(figure: Figure, language: Language) -> str:
    """What a figure says, in half a sentence."""
    return word(language, f"figure.{figure.key}.meaning")


def formula_of(figure: Figure, language: Language) -> str:
    """How a figure comes about: its formula, or of which records it is the number."""
    if figure.how is not How.COUNT:
        return word(language, f"figure.{figure.key}.formula")
    return word(language, "figure.counted").format(source=source_of(figure, language))


def source_of(figure: Figure, language: Language) -> str:
    """Which records stand behind a figure."""
    return word(language, f"source.{figure.pool.source}")


def unit_of(figure: Figure, language: Language) -> str:
    """What the number of a figure is counted in."""
    return word(language, f"unit.{figure.unit}")


def told(reading: Reading, figure: Figure, value: Value | None, *, with_n: bool = False) -> str:
    """The value of a figure in words and its unit; with its n behind it where it is a share or measured."""
    return told_in(reading.facts.currency, figure, value, with_n=with_n)


def told_in(currency: str, figure: Figure, value: Value | None, *, with_n: bool = False) -> str:
    """The same where the currency is all that is known of the office."""
    if value is None or value.value is None:
        return UNKNOWN
    number = value.value
    if figure.unit is Unit.COUNT:
        return f"{number:,.0f}"
    if figure.unit is Unit.MONEY:
        return f"{currency}{sum_of(round(number))}"
    text = {Unit.PERCENT: f"{number:.1f} %", Unit.HOURS: f"{number:,.1f} h", Unit.MINUTES: f"{number:,.0f} min"}.get(
        figure.unit, f"{number:,.1f}"
    )
    return f"{text}  (n={value.n:,})" if with_n and figure.how is not How.RATE else text
