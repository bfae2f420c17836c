"""Words go out of the diary for good, and it still shows that nobody changed it (G49, G51)."""

from hashlib import sha256

import pytest

from db.chain import digest_of
from desk.diary import redact
from desk.office import Office
from tests.desk.diary.by_sql import change, found, lines_of

TOLD = "call Wang 13800138000"


@pytest.fixture
def line(office: Office) -> int:
    """A line that tells a phone, with lines before and after it."""
    for new in ("before", TOLD, "after"):
        office.do(lambda work, new=new: work.record("case.note", "case", 7, new=new, note=f"{new} again"))
    return lines_of(office.folder)[-2][0]


def test_what_was_redacted_holds_and_another_line_testifies_what_it_says_now(office: Office, line: int) -> None:
    before = lines_of(office.folder)
    office.do(lambda work: redact(work, {line: ("", "call ***", "")}))
    after = lines_of(office.folder)
    assert [each for each in after if each[0] not in (line, after[-1][0])] == [e for e in before if e[0] != line]
    assert after[line - 1][4:9] == ("case.note", "case", "", "call ***", "")
    assert after[line - 1][-1] == before[line - 1][-1], "the marks after it are made of it"
    assert after[-1][3:7] == (line, "diary.redact", "diary", "")
    assert found(office) == []
    office.do(lambda work: redact(work, {line: ("", "call ***", "")}))
    assert lines_of(office.folder) == after, "nothing was changed, so nothing is told"
    office.do(lambda work: redact(work, {line: ("", "", ""), 2: ("", "", "")}))
    assert found(office) == []


@pytest.mark.parametrize("words", ["new = 'call 911'", "new = 'call ***', digest = NULL", "note = ' '"])
def test_a_line_that_was_redacted_and_then_changed_by_sql_is_named(words: str, office: Office, line: int) -> None:
    office.do(lambda work: redact(work, {line: ("", "call ***", "")}))
    change(office.folder, f"UPDATE diary SET {words} WHERE id = {line}")
    assert found(office)[0] == ("words", line, "case.note")


def test_who_has_the_book_cannot_try_out_which_phone_stood_there(office: Office, line: int) -> None:
    """A phone has so few digits that all can be tried where everything else of a digest is known; also when a line that
    told two people lost their words one after the other."""
    first = "call *** 13800138000"
    office.do(lambda work: redact(work, {line: ("", first, "")}))
    salts = {each[9] for each in lines_of(office.folder)}
    office.do(lambda work: redact(work, {line: ("", "call ***", "")}))
    lines = lines_of(office.folder)
    assert salts - {each[9] for each in lines}, "the salt of the words between is gone as well"
    known = {each[10] for each in lines} | {bytes.fromhex(each[7]) for each in lines if each[4] == "diary.redact"}
    salts = {each[9] for each in lines} | {b""}
    facts, act = lines[line - 1][:4], [each.encode() for each in lines[line - 1][4:6]]
    for new, note in ((TOLD, f"{TOLD} again"), (first, "")):
        told = [b"", new.encode(), note.encode()]
        assert not known & {digest_of(salt, *facts, *act, *told) for salt in salts}
        assert not known & {sha256(each).digest() for each in told}
    assert "138" not in str(lines[line - 1][4:9])


def test_many_lines_are_redacted_at_once(office: Office) -> None:
    office.do(lambda work: work.record_many("case.note", "case", [(id_, "", TOLD) for id_ in range(1_200)]))
    told = [each[0] for each in lines_of(office.folder) if each[7] == TOLD]
    office.do(lambda work: redact(work, dict.fromkeys(told, ("", "***", ""))))
    assert {each[7] for each in lines_of(office.folder) if each[4] == "case.note"} == {"***"}
    assert found(office) == []
