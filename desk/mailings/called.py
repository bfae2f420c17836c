"""What the blanks of a template are called for whoever fills them in, whatever the language of the letters."""

from collections.abc import Mapping
from dataclasses import dataclass

from db.models import Language
from desk.mailings.words import Words, newest
from desk.templates import Purpose, labels_for, purpose_of
from desk.work import Reading


@dataclass(frozen=True)
class Called:
    """A blank in words; `language` is that of its letters where those in the other one have blanks of their own."""

    words: str
    language: Language | None = None


def called(reading: Reading, template_id: int, language: str) -> Mapping[str, Called]:
    """By the label that stands in the letters, what a blank of a template is called in `language`.

    Refusals: template.unknown.
    """
    return called_in(newest(reading, template_id), purpose_of(reading, template_id), language)


def called_in(words: Mapping[Language, Words], purpose: Purpose, language: str) -> Mapping[str, Called]:
    """By the label that stands in the letters, what a blank of these words is called in `language`.

    Where each language has one blank, they are taken for the same; of several, which is which only a reader can tell,
    and those of the other language keep their own names.
    """
    mine = Language(language)
    other = Language.EN if mine is Language.ZH else Language.ZH
    fields = labels_for(purpose, mine)
    both = len(words) == len(Language)
    told = {
        label: Called(fields[name], own if both else None)
        for own in (mine, other)
        for name, label in labels_for(purpose, own).items()
    }
    standing = {each: words[each].blanks for each in words}
    if not both:
        return told
    one_each = len(standing[mine]) == len(standing[other]) == 1
    for own, labels in standing.items():
        for label in labels:
            if all(label in each for each in standing.values()):
                told[label] = Called(label)
            else:
                told[label] = Called(standing[mine][0] if one_each else label, own)
    return told
