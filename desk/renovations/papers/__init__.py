"""Draws the forms of the renovation set; brings the PDF engine, so nothing but the drawing of a paper imports it."""

from collections.abc import Callable, Mapping

from desk.renovations.papers import acceptance, application, commitment, gate, notice, permit, rounds
from desk.renovations.papers.frame import title_of
from desk.renovations.sheet import Form, RenovationSheet

__all__ = ["draw", "title_of"]

_DRAW: Mapping[Form, Callable[[RenovationSheet], bytes]] = {
    Form.APPLICATION: application.draw,
    Form.COMMITMENT: commitment.draw,
    Form.WORKERS: gate.draw_workers,
    Form.PERMIT: permit.draw,
    Form.PASSES: gate.draw_passes,
    Form.LOG: rounds.draw,
    Form.NOTICE: notice.draw,
    Form.ALTERATION: application.draw_alteration,
    Form.ACCEPTANCE: acceptance.draw,
}


def draw(sheet: RenovationSheet) -> bytes:
    """The form as a PDF."""
    return _DRAW[sheet.form](sheet)
