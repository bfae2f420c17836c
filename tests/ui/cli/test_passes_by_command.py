"""`deskbell pass`, and passes among what is found."""

from pathlib import Path

import pytest

from desk import passes
from desk.office import Office
from desk.passes import NewPass
from tests.paper.reading import words_of
from tests.ui.cli.conftest import Run


@pytest.mark.parametrize(("language", "title"), [("en", "Item-release pass"), ("zh", "物品放行条")])
def test_a_pass_is_written_by_its_number_and_is_no_printing(
    run: Run, office: Office, flat: int, owner: int, tmp_path: Path, language: str, title: str
) -> None:
    number = office.do(lambda work: passes.issue(work, NewPass(flat, "沙发 2件", person_id=owner))).answer
    path = tmp_path / "pass.pdf"
    assert run("pass", number.lower(), "--out", str(path), "--language", language, "--json").json == {
        "path": str(path),
        "number": number,
    }
    assert title in words_of(path.read_bytes())
    assert office.ask(lambda reading: passes.pass_of(reading, number)).printed == 0


def test_a_pass_nobody_issued_is_refused_in_one_sentence(run: Run, tmp_path: Path) -> None:
    told = run("pass", "P-2026-0009", "--out", str(tmp_path / "no.pdf"), "--language", "en")
    assert (told.code, told.out) == (1, "")
    assert "There is no pass P-2026-0009" in told.err


def test_a_pass_is_found_by_command(run: Run, office: Office, flat: int, owner: int) -> None:
    office.do(lambda work: passes.issue(work, NewPass(flat, "沙发 2件", person_id=owner)))
    assert run("find", "p-2026-0001", "--json").json == [
        {"kind": "pass", "id": 1, "name": "P-2026-0001 王小明", "unit": "3-2-1801", "phones": []}
    ]
