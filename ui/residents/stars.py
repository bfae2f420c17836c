"""Phones and ID numbers in a draft that somebody began who may see them whole (G50)."""

import re
from collections.abc import Callable, Mapping

from desk.masking import masked_id, masked_phone
from ui.drafts import Content

STARRED: Mapping[str, Callable[[str], str]] = {"phones": masked_phone, "id_number": masked_id}
"""The fields that have stars for whoever need not know them whole."""
_BETWEEN_PHONES = re.compile(r"[/、，,；;|\n]")


class Stars:
    """Shows the numbers of a draft with stars and knows what stands behind them."""

    def __init__(self) -> None:
        self._whole: dict[str, tuple[str, ...]] = {}

    def put_over(self, content: Content) -> dict[str, str | int | bool | None]:
        """The draft as it may be shown."""
        phones = _BETWEEN_PHONES.split(str(content.get("phones") or ""))
        for name, told in (("phones", phones), ("id_number", [str(content.get("id_number") or "")])):
            if whole := tuple(each.strip() for each in told if each.strip()):
                self._whole[name] = whole
        return {**content, **{name: ", ".join(map(STARRED[name], whole)) for name, whole in self._whole.items()}}

    def hide(self, name: str) -> bool:
        """Whether there is something of this field behind stars: those on file may look the same."""
        return name in self._whole

    def behind(self, name: str, text: str) -> str:
        """What is meant by a text typed among the stars."""
        for whole in self._whole.get(name, ()):
            text = text.replace(STARRED[name](whole), whole, 1)
        return text
