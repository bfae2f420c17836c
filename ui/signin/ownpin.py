"""One's own PIN or password is changed."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.signin import renew_own
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.saving import Act
from ui.signin.secretline import SecretLine
from ui.signin.twice import ask_twice, told_twice


class OwnPinDialog(FormDialog):
    """The old one, and the new one twice; nothing of it is kept when it is closed."""

    def __init__(self, desk: Desk, parent: QWidget, *, manages: bool) -> None:
        translate = QCoreApplication.translate
        title = translate("signin", "Change my PIN")
        super().__init__(desk.errands, title, translate("signin", "Change it"), parent)
        self.form.add("old", translate("signin", "PIN or password until now"), SecretLine(), required=True)
        ask_twice(self.form, manages=manages)

    def act(self, told: dict[str, Any]) -> Act | None:
        old, new = str(told["old"]), told_twice(self.form)
        return (lambda work: renew_own(work, old, new)) if new else None
