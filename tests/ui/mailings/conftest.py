"""The page of letters to many on a small estate."""

from collections.abc import Callable

import pytest

from desk.office import Office
from desk.templates import Purpose
from tests.desk.mailings.estate import Estate, settle, template
from tests.ui.cli.conftest import run as run
from tests.ui.room import Room
from tests.ui.room import room as room
from ui.mailings.page import MailingsPage

ZH = ("关于{{ flat }}停水的通知", "尊敬的{{ name }}：\n\n⟦停水日期⟧停水检修。\n\n{{ signer }}")


@pytest.fixture
def estate(office: Office) -> Estate:
    """Four flats with their people."""
    return settle(office)


@pytest.fixture
def off(office: Office, estate: Estate) -> int:
    """A template for households with one blank."""
    return template(office, Purpose.OWNER, ZH)


@pytest.fixture
def window(room: Callable[..., Room], off: int) -> Room:
    """The mailings in a window of their own."""
    return room(MailingsPage, "mailings")


@pytest.fixture
def page(window: Room) -> MailingsPage:
    """The mailings in front."""
    assert isinstance(window.page, MailingsPage)
    return window.page
