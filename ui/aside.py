"""What was typed into a small form that was closed without saving: the same form opens with it again."""

from typing import Any

from ui.formdialog import FormDialog


class Aside:
    """The words put aside, by the name of their form; for as long as the program runs."""

    def __init__(self) -> None:
        self._typed: dict[str, dict[str, Any]] = {}

    def watch(self, dialog: FormDialog, name: str) -> None:
        """Fill a form, before it opens, with what was put aside under its name, and keep what will be.

        Only fields that were changed: what others have changed since is not brought back.
        """
        untouched = dialog.form.read()

        def put_aside(typed: dict[str, Any]) -> None:
            changed = {field: value for field, value in typed.items() if value != untouched[field]}
            if changed:
                self._typed[name] = changed

        dialog.form.fill(self._typed.pop(name, {}))
        dialog.put_aside.connect(put_aside)

    def all(self) -> dict[str, dict[str, Any]]:
        """Everything put aside, for the page built anew."""
        return dict(self._typed)

    def take_up(self, typed: dict[str, dict[str, Any]]) -> None:
        """Go on with what `all` gave."""
        self._typed = dict(typed)
