"""Letters to many at once: whom, the words, the list that stands still, the letters chunk by chunk (M71, M84)."""

from desk.mailings.acts import chosen, exclude, include, make, take_up_again, void_rest
from desk.mailings.addressees import Addressee, LeftOut, Preview
from desk.mailings.issuing import CHUNK, Issued, issue_next
from desk.mailings.lists import ItemRow, MailingFile, MailingRow, MailingState, items_of, mailing_of, mailings
from desk.mailings.papers import addresses, envelopes, labels, letters_of, pdf_of
from desk.mailings.preview import preview
from desk.mailings.wanted import Only, Source, To, Wanted
from desk.mailings.wording import NewMailing, labels_of, letter_to, standing_blanks, wording

__all__ = [
    "CHUNK", "Addressee", "Issued", "ItemRow", "LeftOut", "MailingFile", "MailingRow", "MailingState", "NewMailing",
    "Only", "Preview", "Source", "To", "Wanted", "addresses", "chosen", "envelopes", "exclude", "include", "issue_next",
    "items_of", "labels", "labels_of", "letter_to", "letters_of", "mailing_of", "mailings", "make", "pdf_of",
    "preview", "standing_blanks", "take_up_again", "void_rest", "wording",
]  # fmt: skip
