"""The drill proves a backup and the diary keeps that it was done."""

from pathlib import Path

import pytest
from sqlalchemy import select

from db.models import Diary
from desk.backups import Reason, drill, make
from desk.office import Office
from desk.refusals import Refusal


def _drills(office: Office) -> list[tuple[str, str]]:
    asked = select(Diary.note, Diary.new).where(Diary.act == "backup.drill")
    return office.ask(lambda reading: [(note, new) for note, new in reading.session.execute(asked)])


def test_a_drill_is_kept_in_the_diary(office: Office, where: Path) -> None:
    made = make(office, where, Reason.DAILY)
    steps: list[tuple[int, int]] = []
    assert drill(office, made.path, progress=lambda done, total: steps.append((done, total))) == made.manifest
    assert _drills(office) == [(made.path.name, "2026-11-20T16:00+08:00")]
    assert steps
    assert not list(office.folder.glob(".*.part"))


def test_a_drill_that_fails_is_none(office: Office, where: Path) -> None:
    made = make(office, where, Reason.DAILY)
    made.path.write_bytes(made.path.read_bytes()[:-300])
    with pytest.raises(Refusal):
        drill(office, made.path)
    made.path.unlink()
    with pytest.raises(Refusal) as refused:
        drill(office, made.path)
    assert refused.value.code == "backup.unreadable"
    assert _drills(office) == []
