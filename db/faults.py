"""What can be wrong with a book before anything is read from it."""


class BookFault(Exception):
    """A book that cannot be opened; `code` says why (book.missing, book.newer, …)."""

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields
