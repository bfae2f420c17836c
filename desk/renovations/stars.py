"""Numbers out of a form that showed stars: what was not typed anew stays as the book has it."""

from desk.masking import STARS, masked_id, masked_phone
from desk.refusals import Refusal


def told_phone(typed: str, on_file: str) -> str:
    """The phone typed, or the one on file where it still stands under its stars. Refusals: phone.masked."""
    if STARS not in typed:
        return typed
    if typed.strip() != masked_phone(on_file):
        raise Refusal("phone.masked", field="phone", phone=typed.strip())
    return on_file


def told_id(typed: str, on_file: str) -> str:
    """The ID number typed, or the one on file under its stars. Refusals: person.id_masked."""
    if "**" not in typed:
        return typed
    if typed.strip() != masked_id(on_file):
        raise Refusal("person.id_masked", field="id_number")
    return on_file
