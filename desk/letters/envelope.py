"""The envelope of a letter in the register, for those without a window."""

from collections.abc import Sequence

from db.models import Language, LetterLayout
from desk.envelopes import Address, Envelope
from desk.letterhead_of import thaw
from desk.letters.known import in_sight
from desk.work import Reading

_C5 = (LetterLayout.C5_LEFT, LetterLayout.C5_RIGHT)


def envelopes_of(reading: Reading, numbers: Sequence[str]) -> bytes:
    """An envelope for each letter, of the size its paper is folded to; a Chinese one as the post there wants it.

    The sender is the office as it stood on the first letter. Refusals: letter.unknown, letter.name_withheld.
    """
    from desk.envelopes.paper import draw_envelopes

    letters = [in_sight(reading, number)[0] for number in numbers]
    first = letters[0]
    head = thaw(first.letterhead)
    chinese = first.language is Language.ZH
    if first.layout in _C5:
        stock = Envelope.CHINA_7 if chinese else Envelope.C5
    else:
        stock = Envelope.CHINA_5 if chinese else Envelope.DL
    addresses = [Address(each.to_name, each.to_address, language=each.language) for each in letters]
    sender = Address(head.office, head.address, language=first.language)
    return draw_envelopes(addresses, stock, sender)
