"""A new PIN or password, typed twice."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.signin.policy import PASSWORD, PIN
from ui.form import Form
from ui.signin.secretline import SecretLine
from ui.widgets.label import PlainLabel

SECRET, AGAIN = "secret", "again"


def ask_twice(form: Form, *, manages: bool) -> None:
    """Add the two lines, and under the first what is good enough for whose it is."""
    translate = QCoreApplication.translate
    form.add(SECRET, translate("signin", "New PIN or password"), SecretLine(), required=True, span=6)
    form.add(AGAIN, translate("signin", "Once more"), SecretLine(), required=True, span=6)
    form.field(SECRET).add_under(PlainLabel(rule(manages=manages), "muted", wrap=True))


def rule(*, manages: bool) -> str:
    """What is good enough, for somebody with a manager's rights or without."""
    told = QCoreApplication.translate(
        "signin",
        "A PIN of at least {digits} digits or a password of at least {characters} characters. Not {easy}, not the "
        "name.",
    )
    return told.format(digits=PIN[manages], characters=PASSWORD[manages], easy="123456"[: PIN[manages]])


def told_twice(form: Form) -> str:
    """What was typed both times; "" where nothing was or the two differ, which is marked then."""
    secret, again = _words(form, SECRET), _words(form, AGAIN)
    if secret and secret == again:
        return secret
    translate = QCoreApplication.translate
    if not secret:
        form.mark(SECRET, translate("signin", "Type the new PIN or password here, and once more beside it."))
    else:
        form.mark(AGAIN, translate("signin", "These are not the same characters as before. Type them once more."))
    return ""


def forget(form: Form) -> None:
    """Nothing of it stays in the lines."""
    form.fill({SECRET: "", AGAIN: ""})


def _words(form: Form, name: str) -> str:
    line = form.editor(name)
    assert isinstance(line, QLineEdit)
    return line.text()
