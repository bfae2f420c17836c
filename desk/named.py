"""Names the office keeps in both languages."""

from dataclasses import dataclass

from db.models.person import Language


@dataclass(frozen=True)
class Named:
    """A name in both languages; a missing one falls back to the other."""

    en: str
    zh: str

    def text(self, language: str) -> str:
        """The name in `language` ("en" or "zh")."""
        return (self.zh or self.en) if language == Language.ZH else (self.en or self.zh)
