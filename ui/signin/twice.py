"""A new PIN or password, typed twice."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from ui.form import Form
from ui.signin.secretline import SecretLine
from ui.widgets.label import PlainLabel

SECRET, AGAIN = "secret", "again"


def ask_twice(form: Form) -> None:
    """Add the two lines, and under the first what is good enough."""
    translate = QCoreApplication.translate
    form.add(SECRET, translate("signin", "New PIN or password"), SecretLine(), required=True, span=6)
    form.add(AGAIN, translate("signin", "Once more"), SecretLine(), required=True, span=6)
    told = translate(
        "signin",
        "At the desk a PIN of 4 digits or a password of 6 signs; whoever manages or administers, 6 digits or 8 signs. "
        "Not 1234, not your name.",
    )
    form.field(SECRET).add_under(PlainLabel(told, "muted", wrap=True))


def told_twice(form: Form) -> str:
    """What was typed both times; "" where nothing was or the two differ, which is marked then."""
    secret, again = _words(form, SECRET), _words(form, AGAIN)
    if secret and secret == again:
        return secret
    translate = QCoreApplication.translate
    if not secret:
        form.mark(SECRET, translate("signin", "Type the new PIN or password here, and once more beside it."))
    else:
        form.mark(AGAIN, translate("signin", "These are not the same signs as before. Type them once more."))
    return ""


def forget(form: Form) -> None:
    """Nothing of it stays in the lines."""
    form.fill({SECRET: "", AGAIN: ""})


def _words(form: Form, name: str) -> str:
    line = form.editor(name)
    assert isinstance(line, QLineEdit)
    return line.text()
