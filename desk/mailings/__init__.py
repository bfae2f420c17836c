"""Letters to many at once: whom, the words, the list that stands still, the letters chunk by chunk (M71, M84)."""

from desk.mailings.acts import chosen, exclude, include, make, picked, take_up_again, void_rest
from desk.mailings.addressees import Addressee, LeftOut, Preview
from desk.mailings.called import Called, called, called_in
from desk.mailings.fitting import fitting
from desk.mailings.issuing import CHUNK, Issued, issue_next
from desk.mailings.lists import (
    ItemRow,
    MailingFile,
    MailingRow,
    MailingState,
    items_of,
    mailing_of,
    mailings,
    waiting_mailings,
)
from desk.mailings.papers import addresses, envelopes, labels, letters_of, pdf_of
from desk.mailings.preview import preview
from desk.mailings.rare import rare_characters
from desk.mailings.sending import AllSent, mark_rest_sent
from desk.mailings.wanted import Only, Source, To, Wanted
from desk.mailings.wording import (
    NewMailing,
    Wording,
    fields_in,
    labels_of,
    letter_to,
    standing_blanks,
    worded_by,
    wording,
)
from desk.mailings.words import labels_in

__all__ = [
    "CHUNK", "Addressee", "AllSent", "Called", "Issued", "ItemRow", "LeftOut", "MailingFile", "MailingRow",
    "MailingState", "NewMailing", "Only", "Preview", "Source", "To", "Wanted", "Wording", "addresses", "called",
    "called_in", "chosen", "envelopes", "exclude", "fields_in", "fitting", "include", "issue_next", "items_of",
    "labels", "labels_in", "labels_of", "letter_to", "letters_of", "mailing_of", "mailings", "make",
    "mark_rest_sent", "pdf_of", "picked", "preview", "rare_characters", "standing_blanks", "take_up_again",
    "void_rest", "waiting_mailings", "worded_by", "wording",
]  # fmt: skip
