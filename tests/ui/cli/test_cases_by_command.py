"""Cases taken and shown, people found, books checked: what scripts and softphones rely on."""

import io
import re
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from desk import cases, choices, estates, incidents, people
from desk.cases import CaseKind, Channel, DutyBreach, Party, Role, Urgency, VisitConsent
from desk.clock import FixedClock
from desk.named import Named
from desk.office import Office
from tests.ui.cli.conftest import Run
from ui.cli.parser import BREACHES, CHANNELS, CONSENTS, KINDS, PARTIES, RELATIONS, URGENCIES


def test_taking_a_case_answers_number_and_due_times_of_the_office(run: Run, owner: int) -> None:
    told = run("case", "take", "--phone", "13800138000", "--summary", "Ceiling drips", "--class", "leak", "--json")
    assert told.code == 0
    assert told.json == {
        "number": "C-2026-0001",
        "reply_due": "2026-11-20T17:00:00+08:00",
        "solution_due": "2026-11-24T16:00:00+08:00",
    }


def test_the_caller_of_a_known_phone_is_found(run: Run, office: Office, owner: int, flat: int) -> None:
    run("case", "take", "--caller-phone", "+86 138-0013-8000", "--summary", "Tap drips")
    file = office.ask(lambda reading: cases.file_of(reading, "C-2026-0001"))
    assert (file.person_id, file.unit_id, file.row.told_by) == (owner, flat, "王小明")


def test_the_same_request_is_one_case_and_one_slip(run: Run, owner: int) -> None:
    take = (
        "case",
        "take",
        "--unit",
        "3栋2单元1801",
        "--summary",
        "Leak",
        "--class",
        "leak",
        "--slip",
        "--request-id",
        "r1",
    )
    first, again = run(*take, "--json"), run("--json", *take)
    assert first.json == again.json
    assert first.json["slip"] == "S-2026-0001"
    shown = run("case", "show", "c-2026-0001", "--json").json
    assert (shown["status"], shown["unit"], shown["slips"]) == (
        "with_trade",
        "3-2-1801",
        [{"number": "S-2026-0001", "status": "out"}],
    )


def test_every_field_of_the_form_can_be_told_by_a_script(run: Run, office: Office, owner: int) -> None:
    """M06, M12, M15, M37, M44, M45, M48, M72."""
    run("case", "take", "--unit", "3-2-1801", "--summary", "Leak", "--class", "leak", "--slip")
    told = run(
        "case", "take", "--unit", "3-2-1801", "--summary", "Leak again", "--class", "manners", "--trade", "security",
        "--reason", "The head of security asked for it", "--second-of", "c-2026-0001", "--withheld",
        "--told", "Somebody calls today", "--about", "前台", "--breach", "cold", "--demand", "An apology",
        "--apology", "At once", "--promise-broken", "--party", "us", "--visit", "other",
        "--visit-otherwise", "By phone", "--disputed-slip", "s-2026-0001", "--received-at", "2026-11-19 09:30",
        "--channel", "outside", "--idea",
    )  # fmt: skip
    assert told.code == 0, told.err
    file = office.ask(lambda reading: cases.file_of(reading, "C-2026-0002"))
    assert (file.second_of, file.withheld, file.disputed_slip) == ("C-2026-0001", True, "S-2026-0001")
    assert (file.route_reason, file.channel) == ("The head of security asked for it", Channel.OUTSIDE)
    assert office.facts.local(file.row.taken_at).isoformat() == "2026-11-19T09:30:00+08:00"
    handling = file.handling
    assert (handling.duty_breach, handling.party, handling.idea) == (DutyBreach.COLD, Party.US, True)
    assert (handling.demand, handling.apology, handling.apologised) == ("An apology", "At once", True)
    assert (handling.visit_consent, handling.visit_otherwise) == (VisitConsent.OTHER, "By phone")
    assert file.tell_due is None


def test_what_was_solved_at_the_desk_is_taken_with_its_answer_and_its_end(run: Run, office: Office, owner: int) -> None:
    """M47, M49."""
    take = (
        "case", "take", "--unit", "3-2-1801", "--summary", "Where is the pump room?", "--told", "In block 2",
        "--request-id", "r9", "--solved", "none",
    )  # fmt: skip
    for _ in range(2):
        told = run(*take, "--json")
        assert (told.code, told.json["number"], told.json["solved"]) == (0, "C-2026-0001", True), told.err
    file = office.ask(lambda reading: cases.file_of(reading, "C-2026-0001"))
    assert (file.row.status, file.outcome) == (cases.CaseStatus.CLOSED, "In block 2")
    assert [line.what for line in file.lines] == ["taken", "reply", "closed"]
    refused = run(*take[:-4], "--solved", "nothing")
    assert refused.code == 1
    assert "none" in refused.err


def test_an_end_at_the_desk_that_did_not_come_about_is_not_told(run: Run, office: Office) -> None:
    """M47: an empty cause, an end taken back since, a slip beside it, no answer given."""
    take = ("case", "take", "--name", "A", "--summary", "x", "--told", "Done")
    blank = run(*take, "--solved", " ")
    assert (blank.code, "closed" in blank.out) == (0, False)
    sent = (*take, "--request-id", "r", "--solved", "none")
    assert "closed" in run(*sent).out
    office.do(lambda work: cases.undo(work, "desk-r"))
    again = run(*sent, "--json")
    assert (again.code, again.json["number"], "solved" in again.json) == (0, "C-2026-0002", False)
    for language, words in (("en", "leave out --solved or --slip"), ("zh", "只用一个")):
        both = run("--language", language, *take, "--solved", "none", "--slip")
        assert (both.code, words in both.err) == (2, True), both.err
    untold = run("case", "take", "--name", "A", "--summary", "x", "--solved", "none")
    assert (untold.code, "--told" in untold.err, "save" in untold.err) == (1, True, False)


def test_where_no_estate_has_a_name_none_is_asked_for(run: Run, office: Office) -> None:
    told = run("case", "take", "--name", "A", "--summary", "x", "--estate", "nowhere")
    assert (told.code, "no estate of this book has a name" in told.err) == (1, True), told.err


def test_a_case_may_name_its_estate_and_its_incident(run: Run, office: Office) -> None:
    second = office.do(lambda work: estates.add_estate(work, Named("North Garden", "北苑"))).answer
    begun = office.do(lambda work: incidents.begin(work, incidents.NewIncident(title="No water"))).answer
    told = run(
        "case", "take", "--name", "A", "--summary", "No water", "--estate", "北苑", "--incident", begun.number.lower()
    )
    assert told.code == 0, told.err
    file = office.ask(lambda reading: cases.file_of(reading, "C-2026-0001"))
    assert (file.estate_id, file.incident) == (second, begun.number)
    wrong = run("case", "take", "--name", "A", "--summary", "x", "--estate", "Nowhere")
    assert (wrong.code, "North Garden" in wrong.err) == (1, True)


def test_no_key_of_the_window_is_told_to_a_script_and_codes_are_named(run: Run, office: Office) -> None:
    wrong = (
        ("case", "take", "--summary", "x"),
        ("case", "show", "C-1999-0001"),
        *((paper, "X-1999-0001", "--out", "x.pdf") for paper in ("slip", "letter", "pass")),
        ("case", "take", "--name", "A", "--summary", "x", "--class", "nothing"),
        ("case", "take", "--name", "A", "--summary", "x", "--trade", "nothing"),
    )
    for language in ("en", "zh"):
        for argv in wrong:
            told = run("--language", language, *argv)
            assert told.code == 1
            assert not re.search(r"Ctrl|\bF\d|Settings", told.err), told.err
    assert "leak" in run(*wrong[-2]).err
    assert "plumbing" in run(*wrong[-1]).err


def test_a_doubtful_clock_is_said_beside_the_answer(run: Run, office: Office, clock: FixedClock) -> None:
    """G29."""
    take = ("case", "take", "--name", "A", "--summary", "x")
    assert run(*take).err == ""
    clock.move_on(timedelta(days=-40))
    told = run(*take, "--json")
    assert (told.code, told.json["number"]) == (0, "C-2026-0002")
    assert "2026-10-11 16:00" in told.err
    assert "2026-11-20 16:00" in told.err


def test_words_come_from_the_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    piped = "楼上漏水了\x00\n<b>快</b>".encode() + b"\xff"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped), encoding="utf-8"))
    run("case", "take", "--name", "曾重", "--words", "-")
    shown = run("case", "show", "C-2026-0001", "--json").json
    assert shown["words"] == "楼上漏水了\n<b>快</b>\ufffd"
    assert shown["summary"] == "楼上漏水了"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (["--summary", "x"], "case.nobody_named"),
        (["--name", "A"], "case.nothing_said"),
        (["--name", "A", "--summary", "x", "--class", "nothing"], "class.no_such_code"),
        (["--name", "A", "--summary", "x", "--trade", "nothing"], "trade.no_such_code"),
        (["--name", "A", "--summary", "x", "--first-receiver", "Nobody"], "clerk.no_such_name"),
        (["--name", "A", "--summary", "x", "--unit", "99-9-9999"], "unit.unknown"),
        (["--name", "A", "--summary", "x" * 5000], "case.summary_too_long"),
        (["--name", "A", "--words", "x" * 2_000_001], "case.words_too_long"),
        (["--name", "A", "--summary", "x", "--request-id", "r" * 81], "case.request_too_long"),
        (["--name", "A", "--summary", "x", "--second-of", "C-1999-0001"], "case.unknown"),
        (["--name", "A", "--summary", "x", "--disputed-slip", "S-1999-0001"], "slip.unknown"),
        (["--name", "A", "--summary", "x", "--about", "Nobody"], "clerk.no_such_name"),
        (["--name", "A", "--summary", "x", "--breach", "cold"], "handling.breach_of_nobody"),
        (["--name", "A", "--summary", "x", "--class", "lift", "--trade", "security"], "case.route_reason_missing"),
        (["--name", "A", "--summary", "x", "--received-at", "2999-01-01"], "moment.ahead"),
        (["--name", "A", "--summary", "x", "--received-at", "0001-01-01"], "moment.far_back"),
        (["--name", "A", "--summary", "x", "--visit-otherwise", "x" * 201], "text.too_long"),
    ],
)
def test_what_is_refused_is_one_sentence_and_keeps_nothing(
    run: Run, office: Office, wrong: list[str], said: str
) -> None:
    for language in ("en", "zh"):
        told = run("--language", language, "case", "take", *wrong)
        assert (told.code, told.out, told.err.count("\n")) == (1, "", 1), said
    assert office.ask(cases.counts).open == 0


@pytest.mark.parametrize("text", ["\x00", "\ud800\udc80\ud83d", "%_'\"*(", "NEAR(", "  ", "漏" * 100_000, "-1"])
def test_no_text_brings_a_traceback(run: Run, owner: int, text: str) -> None:
    assert run("find", "--json", "--", text).code == 0
    assert run("case", "show", "--", text).code == 1
    assert run("slip", "--out", "x.pdf", "--", text).code == 1
    took = run("case", "take", f"--name={text}", f"--summary={text[:200]}x", f"--request-id={text[:40]}")
    assert took.code in (0, 1)
    assert run("check").code == 0


def test_finding_answers_best_first_with_five_fields(run: Run, owner: int, flat: int) -> None:
    told = run("find", "wang", "1801", "--json").json
    assert told[0] == {
        "kind": "person",
        "id": owner,
        "name": "王小明",
        "unit": "3-2-1801",
        "phones": ["138 0013 8000"],
    }
    assert run("find", "nobody", "--json").json == []


def test_a_missing_book_is_refused_and_not_made(run: Run, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    for command in (["find", "x"], ["check"], ["case", "show", "C-2026-0001"], ["report", "2026-11", "--out", "x.pdf"]):
        told = run(*command, data=nowhere)
        assert (told.code, told.out) == (1, "")
        assert str(nowhere) in told.err
    assert not nowhere.exists()


@pytest.mark.parametrize(
    "argv",
    [
        ["case"],
        ["nothing"],
        ["report", "2026-13", "--out", "x"],
        ["find"],
        ["case", "take", "--received-at", "soon"],
        ["import", "owners"],
        ["report", "2026-11"],
    ],
)
def test_what_is_not_understood_ends_with_two(run: Run, argv: list[str]) -> None:
    assert run(*argv).code == 2


def test_a_sound_book_is_said_to_be_sound(run: Run, taken: cases.Taken) -> None:
    told = run("check", "--json")
    assert told.code == 0
    assert (told.json["ok"], told.json["breaks"], told.json["cases"]) == (True, [], 1)


def test_a_gap_and_a_lost_key_are_named(run: Run, office: Office, taken: cases.Taken) -> None:
    from sqlalchemy import delete, update

    from db.models import Counter, search_key

    office.do(lambda work: work.session.execute(update(Counter).values(last=7)))
    office.do(lambda work: work.session.execute(delete(search_key).where(search_key.c.kind == "unit")))
    told = run("check", "--json")
    assert told.code == 1
    assert {each["code"] for each in told.json["breaks"]} == {"gap", "unfindable"}
    assert told.err.count("\n") == 1


def test_the_words_of_choice_are_those_of_the_book() -> None:
    pairs = (
        (KINDS, CaseKind), (CHANNELS, Channel), (RELATIONS, Role), (URGENCIES, Urgency), (PARTIES, Party),
        (BREACHES, DutyBreach), (CONSENTS, VisitConsent),
    )  # fmt: skip
    for words, kind in pairs:
        assert words == tuple(each.value for each in kind)


def test_the_first_receiver_is_found_by_name(run: Run, office: Office) -> None:
    office.do(lambda work: people.add_clerk(work, people.NewClerk("Gu Yutong 顾雨桐")))
    run("case", "take", "--name", "A", "--summary", "x", "--first-receiver", "顾雨桐", "--trade", "plumbing")
    shown = run("case", "show", "C-2026-0001", "--json").json
    assert shown["first_receiver"] == "Gu Yutong 顾雨桐"
    assert shown["trade"] in {each.name.en for each in office.ask(choices.trades)}
