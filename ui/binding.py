"""What the binding of Qt does whenever a module is loaded, and this program has no use for."""

from importlib import import_module
from typing import Any

import PySide6.QtCore  # noqa: F401  # brings the binding's own modules

_LOOK = "_mod_uses_pyside"


def spare_looks() -> None:
    """Tell the binding that no module spells Qt's names in another way; call it before the screens are loaded.

    It would read the source of each of a thousand modules to see, which is a tenth of the start. A binding that looks
    in some other way goes on looking.
    """
    feature: Any = import_module("shibokensupport.feature")
    if hasattr(feature, _LOOK):
        setattr(feature, _LOOK, _never)


def _never(_module: object) -> bool:
    return False
