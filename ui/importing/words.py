"""What the fields, encodings and works of an import are called on screen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk.imports import KEEP, LEAVE, Stayed
from desk.imports.decoding import DELIMITERS, ENCODINGS
from desk.imports.headings import FIELDS
from ui.importing.found import Step, Work
from ui.language import QT_TRANSLATE_NOOP
from ui.theme import current_look

_STEPS: Mapping[Step, str] = {
    Step.FILE: QT_TRANSLATE_NOOP("importing", "File"),
    Step.COLUMNS: QT_TRANSLATE_NOOP("importing", "Columns"),
    Step.CHECK: QT_TRANSLATE_NOOP("importing", "Check"),
    Step.DONE: QT_TRANSLATE_NOOP("importing", "Result"),
}
_WORKS: Mapping[Work, str] = {
    Work.OPENING: QT_TRANSLATE_NOOP("importing", "Opening the file…"),
    Work.CHECKING: QT_TRANSLATE_NOOP("importing", "Checking every row…"),
    Work.IMPORTING: QT_TRANSLATE_NOOP("importing", "Importing…"),
    Work.UNDOING: QT_TRANSLATE_NOOP("importing", "Taking the import back…"),
    Work.WRITING: QT_TRANSLATE_NOOP("importing", "Writing the file…"),
}
_ENDED: Mapping[Work, str] = {
    Work.OPENING: QT_TRANSLATE_NOOP("importing", "This file could not be read"),
    Work.CHECKING: QT_TRANSLATE_NOOP("importing", "The rows were not checked"),
    Work.IMPORTING: QT_TRANSLATE_NOOP("importing", "Nothing was imported"),
    Work.UNDOING: QT_TRANSLATE_NOOP("importing", "Nothing was taken back"),
    Work.WRITING: QT_TRANSLATE_NOOP("importing", "No file was written"),
}
_ENCODINGS: Mapping[str, str] = {
    "utf-8": "UTF-8",
    "gb18030": QT_TRANSLATE_NOOP("importing", "GB18030, GBK (Chinese, simplified)"),
    "big5": QT_TRANSLATE_NOOP("importing", "Big5 (Chinese, traditional)"),
    "utf-16": "UTF-16",
    "cp1252": QT_TRANSLATE_NOOP("importing", "Windows-1252 (Western)"),
}
_DELIMITERS: Mapping[str, str] = {
    ",": QT_TRANSLATE_NOOP("importing", "Comma ,"),
    ";": QT_TRANSLATE_NOOP("importing", "Semicolon ;"),
    "\t": QT_TRANSLATE_NOOP("importing", "Tab"),
    "|": QT_TRANSLATE_NOOP("importing", "Bar |"),
}
_WHY: Mapping[str, str] = {
    "case": QT_TRANSLATE_NOOP("importing", "a case was taken about it"),
    "letter": QT_TRANSLATE_NOOP("importing", "a letter was written"),
    "visit": QT_TRANSLATE_NOOP("importing", "a visit was recorded"),
    "follow_up": QT_TRANSLATE_NOOP("importing", "there is a follow-up"),
    "tenure": QT_TRANSLATE_NOOP("importing", "somebody was tied to it or moved out"),
    "renovation": QT_TRANSLATE_NOOP("importing", "there is a renovation"),
    "move": QT_TRANSLATE_NOOP("importing", "there is a move"),
    "release_pass": QT_TRANSLATE_NOOP("importing", "a pass was issued"),
    "key_held": QT_TRANSLATE_NOOP("importing", "a key is held"),
    "paper_held": QT_TRANSLATE_NOOP("importing", "a paper is held"),
    "vehicle": QT_TRANSLATE_NOOP("importing", "a vehicle was added or changed"),
    "attachment": QT_TRANSLATE_NOOP("importing", "a file was attached"),
    "unit": QT_TRANSLATE_NOOP("importing", "a flat in it stays"),
    "changed": QT_TRANSLATE_NOOP("importing", "it was changed since"),
}
_OTHER = QT_TRANSLATE_NOOP("importing", "another record belongs to it")
_STAYED: Mapping[str, str] = {
    "unit": QT_TRANSLATE_NOOP("importing", "Flat {name}"),
    "person": QT_TRANSLATE_NOOP("importing", "Person {name}"),
    "building": QT_TRANSLATE_NOOP("importing", "Building {name}"),
}


def step_word(step: Step) -> str:
    """What a step is called."""
    return _translate(_STEPS[step])


def work_words(work: Work) -> str:
    """What is under way."""
    return _translate(_WORKS[work])


def ended_words(work: Work) -> str:
    """What it means that a work was refused."""
    return _translate(_ENDED[work])


def uses(kind: str) -> list[tuple[object, str]]:
    """What a column may be: kept in the note, left out, or any field by its own heading."""
    language = current_look().language
    return [
        (KEEP, QCoreApplication.translate("importing", "Keep in the note")),
        (LEAVE, QCoreApplication.translate("importing", "Leave out")),
        *((field.name, field.heading(language)) for field in FIELDS[kind]),
    ]


def encodings() -> list[tuple[object, str]]:
    """The encodings to choose from; "" is guessed."""
    return [("", ""), *((name, _translate(_ENCODINGS[name])) for name in ENCODINGS)]


def encoding_word(name: str) -> str:
    """What an encoding is called."""
    return _translate(_ENCODINGS[name]) if name in _ENCODINGS else name


def delimiters() -> list[tuple[object, str]]:
    """The delimiters to choose from."""
    return [("", ""), *((mark, _translate(_DELIMITERS[mark])) for mark in DELIMITERS)]


def delimiter_word(mark: str) -> str:
    """What a delimiter is called."""
    return _translate(_DELIMITERS[mark]) if mark in _DELIMITERS else mark


def stayed_words(stayed: Stayed) -> tuple[str, str]:
    """What was not taken back, and why."""
    what = _translate(_STAYED[stayed.table]).format(name=stayed.name[:80])
    if stayed.column:
        return what, QCoreApplication.translate("importing", "a value filled in was changed since")
    return what, _translate(_WHY.get(stayed.why, _OTHER))


def _translate(source: str) -> str:
    return QCoreApplication.translate("importing", source)
