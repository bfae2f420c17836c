"""Former residents made nameless: their words go out of the book and out of its file, the counts stay (G51)."""

from desk.forgetting.acts import Forgotten, forget
from desk.forgetting.elsewhere import Remains
from desk.forgetting.job import Nameless, make_nameless
from desk.forgetting.lists import Former, older_copies, to_forget

__all__ = ["Forgotten", "Former", "Nameless", "Remains", "forget", "make_nameless", "older_copies", "to_forget"]
