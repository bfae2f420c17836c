"""Photos of the damage and papers that came with a case."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from desk import attachments, cases
from desk.office import Office
from tests.desk.attachments.pictures import picture
from tests.ui.inquiries.bare import Opened, page_of
from ui.cases.files import FilesPart


def test_a_photo_is_attached_to_the_case(
    qtbot: QtBot, room: Callable[..., Any], office: Office, taken: cases.Taken, tmp_path: Path
) -> None:
    opened = Opened(qtbot, room(page_of(FilesPart), "cases"))
    opened.turn(taken.number)
    (tmp_path / "ceiling.jpg").write_bytes(picture())
    opened.part.strip.add([tmp_path / "ceiling.jpg"])
    qtbot.waitUntil(lambda: opened.part.strip.thumbs.count() == 1, timeout=20_000)
    [row] = office.ask(lambda reading: attachments.attachments(reading, "case", taken.id))
    assert row.name == "ceiling.jpg"
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert office.ask(lambda reading: FilesPart.ask(reading, file)) == 1
