"""The words an answer to an incoming letter begins with."""

import re
from dataclasses import replace

from db.models import Language
from desk.cases.known import by_number as case_by_number
from desk.incoming.greeting import closing, greeting, is_body
from desk.incoming.lists import IncomingFile, file_of
from desk.letters import NewLetter, propose_to_household
from desk.letters.answering import is_of_its_person
from desk.letters.values import bare, household_values
from desk.templates import merged, purpose_of, words_of
from desk.templates.blanks import CLOSE, OPEN
from desk.templates.neat import neat
from desk.words import day, word
from desk.work import Reading

_HAN = re.compile("[\u4e00-\u9fff]")
_AGAIN = re.compile("^(?:(?:re|fwd?)\\s*[:：]|(?:回复|答复|转发)\\s*[:：])\\s*", re.IGNORECASE)
_TITLE = re.compile("^关于.|函$|通知书?$|意见书$|告知书$")
"""The subject of a letter that is named by its title: such a title stands in 《》."""
_MARKS = {"“": "”", "《": "》", "‘": "’", '"': '"', "「": "」"}


def propose_answer(
    reading: Reading, number: str, language: Language | None = None, template_id: int | None = None
) -> NewLetter:
    """A letter to whoever wrote, also one not on file: to them, about their subject, with thanks for their letter.

    It belongs to the case theirs is linked to, and answers that where theirs is from who told it. What we answer is
    left as a blank, without which it does not go out.
    Without a language it is the addressee's own or the one they wrote in; a template's words take the place of ours.
    Refusals: incoming.unknown, incoming.name_withheld, template.unknown.
    """
    file = file_of(reading, number)
    row = file.row
    if language is None and file.person_id is None:
        language = Language.ZH if _HAN.search(f"{row.from_name}{row.subject}") else Language.EN
    case = case_by_number(reading, row.case_number) if row.linked else None
    letter = propose_to_household(reading, file.unit_id, file.person_id, language, template_id)
    subject, body = _templated(reading, file, letter.language, template_id) or _thanks(file, letter.language)
    return replace(
        letter,
        subject=subject,
        body=body,
        to_name=row.from_name,
        to_address=file.from_address or (letter.to_address if file.unit_id is not None else ""),
        case_number=case.number if case is not None else "",
        answers=case is None or is_of_its_person(reading, row.number, case),
        incoming=row.number,
    )


def _templated(
    reading: Reading, file: IncomingFile, language: Language, template_id: int | None
) -> tuple[str, str] | None:
    """The words of a template, to whoever wrote: not to whom of the flat the letter is about."""
    words = words_of(reading, template_id, language) if template_id else None
    if words is None:
        return None
    values = household_values(reading, file.unit_id, file.person_id, words.language)
    named = {**values, "name": file.row.from_name}
    told = merged(words.subject, words.body, purpose_of(reading, words.template_id), named, words.language)
    return told.subject, told.body


def _thanks(file: IncomingFile, language: Language) -> tuple[str, str]:
    """Subject and body of an answer in our own words."""
    name, body = file.row.from_name, file.person_id is None and is_body(file.row.from_name)
    reference = ""
    if file.their_reference:
        reference = word(language, "letter.answer_reference").format(reference=file.their_reference)
    told = "letter.answer_dated" if file.dated is not None else "letter.answer_received"
    thanks = word(language, told).format(day=day(language, file.dated or file.row.received_on), reference=reference)
    blank = f"{OPEN}{word(language, 'letter.answer_blank')}{CLOSE}"
    parts = (greeting(language, name, body=body), thanks, blank, closing(language, body=body))
    return _subject(file.row.subject, language), "\n\n".join(parts)


def _subject(theirs: str, language: Language) -> str:
    """The subject of an answer, their own within it once."""
    told = " ".join(_once(theirs).split())
    if language is Language.ZH and _TITLE.search(told):
        # Titles within a title stand in single marks.
        return word(language, "letter.answer_title").format(subject=told.replace("《", "〈").replace("》", "〉"))
    return neat(word(language, "letter.answer_subject").format(subject=told))


def _once(subject: str) -> str:
    """A subject without the marks around all of it and without what says that it answers."""
    told = bare(subject)
    while (rest := _AGAIN.sub("", told)) != told and rest:
        told = rest
    end = _MARKS.get(told[:1])
    if (
        end is not None
        and len(told) > 2
        and told.endswith(end)
        and not any(each in told[1:-1] for each in (told[0], end))
    ):
        return _once(told[1:-1])
    return told
