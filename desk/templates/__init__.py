"""Letter templates: the office's own words with fields in them, in every version they ever had."""

from db.models import Purpose
from desk.templates.acts import (
    NewTemplate,
    add_template,
    copy_template,
    move,
    put_back,
    rename,
    reword,
    take_off,
    take_up,
)
from desk.templates.blanks import Value, blanks, fill_blanks
from desk.templates.fault import Fault
from desk.templates.fields import TemplateField, fields_for, kinds_for, labels_for, samples_for
from desk.templates.lists import (
    INTERIM_VERSIONS,
    TemplateRow,
    TemplateWords,
    by_code,
    history,
    is_interim,
    purpose_of,
    templates,
    words_of,
)
from desk.templates.merging import Merged, merged

__all__ = [
    "INTERIM_VERSIONS", "Fault", "Merged", "NewTemplate", "Purpose", "TemplateField", "TemplateRow", "TemplateWords",
    "Value", "add_template", "blanks", "by_code", "copy_template", "fields_for", "fill_blanks", "history",
    "is_interim", "kinds_for", "labels_for", "merged", "move", "purpose_of", "put_back", "rename", "reword",
    "samples_for", "take_off", "take_up", "templates", "words_of",
]  # fmt: skip
