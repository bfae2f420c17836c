"""A template with what the book knows: the words of one letter, with a blank where the book knows nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

from db.models import Language, Purpose
from desk.templates.blanks import Value, blanks
from desk.templates.fields import labels_for
from desk.templates.neat import neat


@dataclass(frozen=True)
class Merged:
    """The subject and body of a letter; `blanks` are the labels that still stand in them."""

    subject: str
    body: str

    @property
    def blanks(self) -> tuple[str, ...]:
        """What has to be filled in before it goes out, each once."""
        return blanks(f"{self.subject}\n{self.body}")


def merged(subject: str, body: str, purpose: Purpose, values: Mapping[str, Value], language: Language) -> Merged:
    """The words of a template without fault with these values; a field that has none leaves its label as a blank.

    Lines that conditions left empty are drawn together, so that no gap tells what is not said.
    """
    from desk.templates.language import fill  # brings Jinja2, which most desks do not need at once

    labels = labels_for(purpose, language)
    told = {name: values.get(name, "") for name in labels}
    return Merged(neat(" ".join(fill(subject, told, labels).split())), _drawn_together(neat(fill(body, told, labels))))


def _drawn_together(body: str) -> str:
    paragraphs = [part.strip("\n") for part in body.split("\n\n")]
    return "\n\n".join(part for part in paragraphs if part.strip())
