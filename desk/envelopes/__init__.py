"""Envelopes and address labels for letters: many in one document."""

from desk.envelopes.address import Address
from desk.envelopes.stock import Envelope, Labels

__all__ = ["Address", "Envelope", "Labels"]
