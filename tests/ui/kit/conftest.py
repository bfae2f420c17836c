"""The kit's widgets are tested in the plain English look at 100 %."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.look import Look
from ui.theme import apply_look


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    apply_look(qapp, Look())
    yield
    apply_look(qapp, Look())
