"""Who a paper comes from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Letterhead:
    """The office as it introduces itself at the top of every sheet, in the sheet's language."""

    office: str
    estate: str
    address: str
    phone: str
    hotline: str

    def line(self, phone_word: str, hotline_word: str) -> str:
        """Estate, address and telephones in one line; what is empty is left out."""
        parts = [self.estate, self.address]
        parts += [
            f"{name} {value}" for name, value in ((phone_word, self.phone), (hotline_word, self.hotline)) if value
        ]
        return "  ·  ".join(part for part in parts if part)
