"""Characters of a letter that no font of the program has: they are named before the letter goes out."""

from desk.letters.acts import NewLetter


def lacking(new: NewLetter) -> tuple[str, ...]:
    """The characters of a letter's words that would not be seen on its paper, in their order, each once."""
    from desk.paper.glyphs import missing  # brings the fonts

    told = (new.to_name, new.to_address, new.subject, new.body, new.signer, *new.enclosures, *new.copies_to)
    return missing("\n".join(told))
