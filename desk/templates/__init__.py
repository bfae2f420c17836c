"""Letter templates: the office's own words with fields in them, in every version they ever had."""

from db.models import Purpose
from desk.templates.fields import TemplateField, fields_for, kinds_for, labels_for, samples_for
from desk.templates.language import Fault, Value, blanks, fill_blanks
from desk.templates.lists import TemplateRow, TemplateWords, by_code, history, purpose_of, templates, words_of
from desk.templates.merging import Merged, merged

__all__ = [
    "Fault", "Merged", "Purpose", "TemplateField", "TemplateRow", "TemplateWords", "Value", "blanks", "by_code",
    "fields_for", "fill_blanks", "history", "kinds_for", "labels_for", "merged", "purpose_of", "samples_for",
    "templates", "words_of",
]  # fmt: skip
