"""Somebody who may sit down at this desk, as the lists of people show them."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Who:
    """Somebody to choose: `note` is what stands beside them in the way, `keys` are what the name is found by."""

    id: int
    name: str
    post: str = ""
    note: str = ""
    keys: frozenset[str] = field(default=frozenset(), repr=False)
    manages: bool = False
    administers: bool = False

    def answers_to(self, typed: str) -> bool:
        """Whether the name, or its pinyin, begins with these letters."""
        return any(key.startswith(typed) for key in (self.name.casefold(), *self.keys))
