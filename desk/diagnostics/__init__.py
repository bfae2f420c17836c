"""What may be told to whoever helps: how this PC and this book are, without any personal data (G50)."""

from desk.diagnostics.examining import examine
from desk.diagnostics.findings import Diagnosis, Section
from desk.diagnostics.pack import file_name, keep, packed, text_of

__all__ = ["Diagnosis", "Section", "examine", "file_name", "keep", "packed", "text_of"]
