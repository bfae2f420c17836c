"""An administrator gives somebody a first PIN, which is renewed when they sign in with it."""

import secrets
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.people import ClerkRow
from desk.refusals import Refusal
from desk.signin import check_secret, give_secret
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.saving import Act
from ui.signin.twice import rule
from ui.widgets.label import PlainLabel

DIGITS = 6


class FirstPinDialog(FormDialog):
    """Shown in clear, for it is told to its owner; one is proposed."""

    def __init__(self, desk: Desk, clerk: ClerkRow, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("signin", "A first PIN for {name}").format(name=clerk.name)
        super().__init__(desk.errands, title, translate("signin", "Give it"), parent)
        self._clerk = clerk
        field = self.form.add("secret", translate("signin", "First PIN"), QLineEdit(), required=True)
        told = translate("signin", "Tell it to {name} and to nobody else. At the first sign-in a new one is asked for.")
        if clerk.has_secret:
            told = translate(
                "signin",
                "Tell it to {name} and to nobody else. At the next sign-in a new one is asked for; the PIN they had "
                "opens nothing any more.",
            )
        field.add_under(PlainLabel(rule(manages=clerk.manages), "muted", wrap=True))
        field.add_under(PlainLabel(told.format(name=clerk.name), "muted", wrap=True))
        self.form.fill({"secret": proposed(clerk)})

    def act(self, told: dict[str, Any]) -> Act | None:
        clerk, first = self._clerk.id, str(told["secret"])
        return lambda work: give_secret(work, clerk, first)


def proposed(clerk: ClerkRow) -> str:
    """Digits nobody guesses, good enough for what this person may do."""
    while True:
        digits = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
        try:
            return check_secret(clerk.role, clerk.name, digits)
        except Refusal:
            continue
