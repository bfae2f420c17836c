"""The log of faults: from whatever layer they come, it holds the way to them and not one word that was typed (G50)."""

import json
import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import Environment
from sqlalchemy import text

from desk import owners
from desk.faultlog import COMMAND_LOG, FOLDER, LOG_BYTES, LOG_FILES, WINDOW_LOG, FaultLog, crash_lines, qt_words, recent
from desk.office import Office
from desk.templates.language import faults as template_faults

MARKS = ("Zhangmarked", "张标记", "13977778888")
TYPED = " ".join(MARKS)


def _log_of(folder: Path, name: str = WINDOW_LOG) -> str:
    return (folder / FOLDER / name).read_text(encoding="utf-8")


def _in_the_book(office: Office) -> None:
    office.do(lambda work: work.session.execute(text("INSERT INTO person (name) VALUES (:x)"), {"x": TYPED}))


def _in_a_question(office: Office) -> None:
    office.ask(lambda reading: reading.session.execute(text(f'SELECT * FROM "{TYPED}"')))


def _in_an_act(office: Office) -> None:
    office.do(lambda work: dict[int, str]()[owners.add_person(work, owners.NewPerson(TYPED, "13800138000"))])


def _in_a_template(_office: Office) -> None:
    assert template_faults("{{ " + TYPED, frozenset())
    Environment(autoescape=True).from_string("{{ x.y.z }}{% if x %}{{ 1 / x.y }}{% endif %}").render(x=TYPED)


def _on_the_disk(office: Office) -> None:
    (office.folder / TYPED).read_text(encoding="utf-8")


def _in_reading_numbers(_office: Office) -> None:
    try:
        int(TYPED)
    except ValueError as fault:
        raise RuntimeError(TYPED) from fault


@pytest.mark.parametrize(
    "go_wrong",
    [_in_the_book, _in_a_question, _in_an_act, _in_a_template, _on_the_disk, _in_reading_numbers],
    ids=lambda each: each.__name__,
)
def test_a_fault_of_any_layer_is_logged_without_what_was_typed(
    go_wrong: Callable[[Office], None], office: Office
) -> None:
    """G50."""
    log = FaultLog(office.folder)
    with pytest.raises(Exception) as caught:  # noqa: PT011  # whichever it is
        go_wrong(office)
    log.fault(caught.value)
    log.close()
    told = _log_of(office.folder)
    assert [mark for mark in MARKS if mark in told] == []
    (noted,) = recent(office.folder, 10)
    assert noted.level == "ERROR"
    assert any(go_wrong.__name__ in part for part in noted.parts)
    assert set(noted.parts) <= set(json.loads(told)["text"].split(" | "))


def test_of_what_libraries_warn_of_only_who_and_where_is_logged(tmp_path: Path) -> None:
    """G50: SQLAlchemy, ReportLab, Alembic and others may quote words of the book or of a paper."""
    log = FaultLog(tmp_path)
    log.listen()
    for name in ("sqlalchemy.engine.Engine", "alembic.runtime.migration", "reportlab.platypus", "pypdf", "PIL.Image"):
        logging.getLogger(name).error("%s went wrong with %s", MARKS[1], TYPED, stack_info=True)
        logging.getLogger(name).debug(TYPED)
    log.close()
    logging.getLogger("pypdf").error(TYPED)
    told = _log_of(tmp_path)
    assert told.count("\n") == 5
    assert [mark for mark in MARKS if mark in told] == []
    assert "sqlalchemy.engine.Engine warned" in told


def test_the_log_makes_room_for_itself(tmp_path: Path) -> None:
    log = FaultLog(tmp_path, COMMAND_LOG)
    for _ in range((LOG_FILES + 2) * LOG_BYTES // 50_000):
        log.note(logging.ERROR, "x" * 50_000)
    log.close()
    files = sorted((tmp_path / FOLDER).iterdir())
    assert len(files) == 1 + LOG_FILES
    assert sum(each.stat().st_size for each in files) < (LOG_FILES + 2) * LOG_BYTES


def test_a_log_that_cannot_be_written_hides_nothing_else(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file where the folder should be", encoding="utf-8")
    FaultLog(tmp_path).fault(ValueError(TYPED))
    assert recent(tmp_path, 5) == ()


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (
            "QPainter::begin: Paint device returned engine == 0, type: 2",
            "QPainter::begin: Paint device … engine … type …",
        ),
        (f"QFile: cannot open {TYPED}.pdf", "QFile: cannot open …"),
        ('QLayout: Attempting to add QLayout "王" to Widget', "QLayout: Attempting to add QLayout … to Widget"),
        (TYPED, "…"),
        ("This plugin does not support propagateSizeHints()", "This plugin does not support …"),
    ],
)
def test_of_qts_words_only_its_own_are_kept(said: str, kept: str) -> None:
    assert qt_words(said) == f"Qt: {kept}"


def test_what_python_writes_as_it_breaks_down_is_kept_without_folders() -> None:
    told = (
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x00007f (most recent call first):\n"
        f'  File "C:\\Users\\{MARKS[0]} x\\deskbell\\ui\\errands.py", line 12 in _go\n'
        f'  File "/home/{MARKS[1]}/python3.11/threading.py", line 975 in run\n'
    )
    assert crash_lines(told).splitlines() == ["Crash.SegmentationFault", "  errands:12 _go", "  threading:975 run"]
    assert crash_lines(TYPED) == ""
