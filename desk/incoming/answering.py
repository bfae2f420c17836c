"""The words an answer to an incoming letter begins with."""

import re
from dataclasses import replace

from db.models import Language, Purpose
from desk.incoming.lists import IncomingFile, file_of
from desk.letters import NewLetter, propose_to_household
from desk.letters.values import bare
from desk.templates import fill_blanks, labels_for
from desk.templates.neat import neat
from desk.words import day, word
from desk.work import Reading

_HAN = re.compile("[\u4e00-\u9fff]")


def propose_answer(
    reading: Reading, number: str, language: Language | None = None, template_id: int | None = None
) -> NewLetter:
    """A letter to whoever wrote, also one not on file: to them, about their subject, with thanks for their letter.

    Without a language it is the addressee's own or the one they wrote in; a template's words take the place of ours.
    Refusals: incoming.unknown, incoming.name_withheld, template.unknown.
    """
    file = file_of(reading, number)
    row = file.row
    if language is None and file.person_id is None:
        language = Language.ZH if _HAN.search(f"{row.from_name}{row.subject}") else Language.EN
    letter = propose_to_household(reading, file.unit_id, file.person_id, language, template_id)
    letter = replace(
        letter,
        to_name=row.from_name,
        to_address=file.from_address or (letter.to_address if file.unit_id is not None else ""),
        incoming=row.number,
    )
    if letter.version_id is not None:
        name = {labels_for(Purpose.OWNER, letter.language)["name"]: row.from_name}
        return replace(letter, subject=fill_blanks(letter.subject, name), body=fill_blanks(letter.body, name))
    told = word(letter.language, "letter.answer_subject").format(subject=bare(row.subject))
    return replace(letter, subject=neat(" ".join(told.split())), body=_thanks(file, letter.language))


def _thanks(file: IncomingFile, language: Language) -> str:
    greeting = word(language, "letter.greeting").format(name=file.row.from_name)
    reference = ""
    if file.their_reference:
        reference = word(language, "letter.answer_reference").format(reference=file.their_reference)
    told = "letter.answer_dated" if file.dated is not None else "letter.answer_received"
    thanks = word(language, told).format(day=day(language, file.dated or file.row.received_on), reference=reference)
    return f"{greeting}\n\n{thanks}\n\n\n\n{word(language, 'letter.closing')}"
