"""The real window on the scratch book, in both languages: a complaint is typed and saved, every page is opened."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QApplication

from desk import cases, choices
from desk.find import find
from desk.office import Office
from ui.cases.intake import IntakePage
from ui.look import Look
from ui.pages import PAGES
from ui.settings.page import SettingsPage
from ui.settings.parts import PARTS
from ui.smoke.inked import shades
from ui.smoke.stage import OWNER, Stage, must
from ui.smoke.waiting import wait_until
from ui.window import Window

_WIDE, _HIGH = 1366, 768
_FRAME = QMargins(16, 40, 16, 16)
"""What the system puts around a window, and a little more."""
_FEWEST_SHADES = 40
_STILL = 4
"""Looks on end without an errand, after which a page stands as it will."""
_TYPED = {
    "en": {"place": "Kitchen", "summary": "Tap drips", "words": "It drips day and night.", "access": "After 18:00"},
    "zh": {"place": "厨房", "summary": "水龙头漏水", "words": "水龙头一直滴水。", "access": "18:00后"},
}


def in_english(stage: Stage) -> str:
    """The light window in English."""
    return _worked_in(stage, Look(language="en"))


def in_chinese(stage: Stage) -> str:
    """The dark window in Chinese."""
    return _worked_in(stage, Look(dark=True, language="zh"))


def every_page(stage: Stage) -> str:
    """Every page and every part of the settings is built and shown."""
    with _window(stage, Look(language="zh")) as window:
        for spec in PAGES:
            window.open(spec.id)
            wait_until(window.errands.idle, f"the page {spec.id} did not come up")
        assert window.stack is not None
        settings = window.stack.page("settings")
        assert isinstance(settings, SettingsPage)
        for id, _title, _icon in PARTS:
            window.open("settings", part=id)
            wait_until(window.errands.idle, f"the part {id} did not come up")
            must(id in settings.built, f"the part {id} was not built")
    return f"{len(PAGES)} pages, {len(PARTS)} parts of the settings"


def _worked_in(stage: Stage, look: Look) -> str:
    """Take a complaint through the form and keep a picture of the window, beside the report."""
    name = f"{stage.beside.name}-{look.language}.png"
    with _window(stage, look) as window:
        number = _take(stage, window, look.language)
        picture = window.grab().toImage()
    must(picture.save(str(stage.beside.with_name(name))), f"{name} was not written")
    stage.pictures.append(name)
    seen = shades(picture)
    must(seen >= _FEWEST_SHADES, f"the window shows only {seen} shades")
    return f"{number}, {name}"


def _room(app: QApplication) -> QSize:
    """As large as the panels of offices are; on a smaller screen Qt would complain."""
    usual, screen = QSize(_WIDE, _HIGH), app.primaryScreen().availableSize()
    return usual if app.platformName() == "offscreen" else usual.boundedTo(screen.shrunkBy(_FRAME))


@contextmanager
def _window(stage: Stage, look: Look) -> Iterator[Window]:
    """The program's window on the scratch book; what its errands meet is heard."""
    stage.need_screen()
    window = Window(lambda _create: Office.open(stage.folder), stage.folder, look)
    window.errands.faulted.connect(lambda fault: stage.heard.append(f"an errand failed: {fault!r}"))
    window.errands.refused.connect(lambda refusal: stage.heard.append(f"refused: {refusal}"))
    window.resize(_room(stage.app))
    window.show()
    try:
        wait_until(lambda: window.stack is not None and window.errands.idle(), "the window did not open", _STILL)
        yield window
    finally:
        window.close()
        window.end()
        if window.errands.is_open:
            window.errands.office.close()
        window.deleteLater()


def _take(stage: Stage, window: Window, language: str) -> str:
    """Take a complaint through the form, as a clerk does; the number of its case."""
    known = stage.office.ask(lambda reading: {row.number for row in cases.cases(reading, cases.Filter.ALL).rows})
    people = stage.office.ask(lambda reading: find(reading, OWNER, kinds=("person",)))
    must(people, f"{OWNER} is not in the book")
    leak = next(each.id for each in stage.office.ask(choices.classes) if each.code == "leak")
    window.open("intake", found=people[0])
    wait_until(window.errands.idle, "the form did not come up", _STILL)
    assert window.stack is not None
    page = window.stack.page("intake")
    assert isinstance(page, IntakePage)
    page.form.fill({"class": leak, **_TYPED[language]})
    page.save_and_open()
    stack = window.stack
    wait_until(lambda: window.errands.idle() and stack.here == "cases", "the complaint was not saved", _STILL)
    rows = stage.office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL).rows)
    new = [row for row in rows if row.number not in known]
    must(len(new) == 1 and new[0].summary == _TYPED[language]["summary"], f"the book has {new} for the complaint")
    return new[0].number
