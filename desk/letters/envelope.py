"""The envelope of a letter in the register, for those without a window."""

from db.models import Language, LetterLayout
from desk.envelopes import Address, Envelope
from desk.letterhead_of import thaw
from desk.letters.known import in_sight
from desk.work import Reading

_C5 = (LetterLayout.C5_LEFT, LetterLayout.C5_RIGHT)


def envelope_of(reading: Reading, number: str) -> bytes:
    """The envelope of a letter, of the size its paper is folded to; a Chinese one as the post there wants it.

    The sender is the office as it stands on the letter. Refusals: letter.unknown, letter.name_withheld.
    """
    from desk.envelopes.paper import draw_envelopes

    letter = in_sight(reading, number)[0]
    head, chinese = thaw(letter.letterhead), letter.language is Language.ZH
    if letter.layout in _C5:
        stock = Envelope.CHINA_7 if chinese else Envelope.C5
    else:
        stock = Envelope.CHINA_5 if chinese else Envelope.DL
    to = Address(letter.to_name, letter.to_address, language=letter.language)
    return draw_envelopes((to,), stock, Address(head.office, head.address, language=letter.language))
