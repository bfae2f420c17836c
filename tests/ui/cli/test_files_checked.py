"""`check` tells which photos and scans are missing and which nobody attached."""

import os
from datetime import timedelta

from desk import attachments
from desk.clock import FixedClock
from desk.office import Office
from tests.desk.attachments.pictures import picture
from tests.ui.cli.conftest import Run


def test_missing_files_are_listed_and_are_no_break_of_the_book(run: Run, office: Office, flat: int) -> None:
    stored = attachments.store_bytes(office.folder, picture(), "漏水.jpg", 20)
    office.do(lambda work: attachments.attach(work, "unit", flat, stored, "漏水.jpg"))
    sound = run("check", "--json").json["files"]
    assert sound == {"known": 1, "missing": [], "orphans": 0, "orphan_bytes": 0, "swept": 0}
    attachments.path_of(office.folder, stored).unlink()
    told = run("check", "--json")
    assert (told.code, told.json["ok"]) == (0, True)
    assert told.json["files"]["missing"] == [{"name": "漏水.jpg", "subject": "unit", "subject_id": flat}]
    assert "漏水.jpg" in run("check").out


def test_sweeping_removes_what_nobody_attached(run: Run, office: Office, clock: FixedClock) -> None:
    stored = attachments.store_bytes(office.folder, picture(), "a.jpg", 20)
    old = (clock.now() - timedelta(days=3)).timestamp()
    for path in attachments.path_of(office.folder, stored).parent.iterdir():
        os.utime(path, (old, old))
    told = run("check", "--json").json["files"]
    assert (told["orphans"], told["swept"]) == (2, 0)
    assert "--sweep" in run("check").out
    told = run("check", "--sweep", "--json").json["files"]
    assert (told["orphans"], told["swept"]) == (0, 2)
    assert not attachments.is_there(office.folder, stored)
