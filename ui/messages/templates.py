"""Refusals about letter templates; those about words in them name the line."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "template.unknown": QT_TRANSLATE_NOOP(
        "messages", "This template is not in the book any more. Choose another one from the list."
    ),
    "template.version_unknown": QT_TRANSLATE_NOOP(
        "messages", "This version is not in the book, so it was not taken up. Choose another one from the list."
    ),
    "template.name_missing": QT_TRANSLATE_NOOP(
        "messages", "A template without a name cannot be chosen. Write its name in Chinese, in English or in both."
    ),
    "template.code_taken": QT_TRANSLATE_NOOP(
        "messages", "Another template has the code “{taken}” already. Choose a code of its own, or none."
    ),
    "template.subject_missing": QT_TRANSLATE_NOOP(
        "messages", "A letter needs its subject line. Write what it is about; fields may stand in it."
    ),
    "template.body_missing": QT_TRANSLATE_NOOP(
        "messages", "The template says nothing yet. Write the words of the letter."
    ),
    "template.too_long": QT_TRANSLATE_NOOP(
        "messages", "The template is longer than {what} characters. Shorten it, or make two templates of it."
    ),
    "template.half_blank": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line}: a blank begins with ⟦, ends with ⟧ in the same line and says what belongs in it, as ⟦date⟧ does.",
    ),
    "template.half_field": QT_TRANSLATE_NOOP(
        "messages", "Line {line}: “{what}” is not ended. Write }}}} behind the name of the field, in the same line."
    ),
    "template.half_condition": QT_TRANSLATE_NOOP(
        "messages", "Line {line}: “{what}” is not ended. Write %}} behind it, in the same line."
    ),
    "template.not_closed": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line}: what begins here is not ended. A condition ends with {{% endif %}}, a list with {{% endfor %}}, "
        "a remark with #}}.",
    ),
    "template.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line} cannot be read: “{what}”. A field is written {{{{ name }}}}; insert it from the list of fields.",
    ),
    "template.unknown_word": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line}: “{what}” says nothing here. {{% if %}} or {{% for %}} begins a part and {{% endif %}} or "
        "{{% endfor %}} ends it.",
    ),
    "template.unknown_field": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line}: there is no field “{what}” for this purpose. Insert one from the list of fields, or write a "
        "blank ⟦…⟧.",
    ),
    "template.not_words": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line}: “{what}” is only yes or no, so it cannot stand in the words. Write {{% if {what} %}} … "
        "{{% endif %}} around what depends on it.",
    ),
    "template.not_lines": QT_TRANSLATE_NOOP(
        "messages", "Line {line}: “{what}” has no lines to go through. Write {{{{ {what} }}}} where it should stand."
    ),
    "template.not_searchable": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line}: only words can be looked for, and only in words or in lines. Write a condition such as "
        '{{% if kind == "complaint" %}}.',
    ),
    "template.part_of_field": QT_TRANSLATE_NOOP(
        "messages", "Line {line}: a field stands there as a whole, nothing can be taken out of it. Write its name only."
    ),
    "template.call": QT_TRANSLATE_NOOP(
        "messages", "Line {line}: a template cannot make anything run. Write the name of a field without brackets."
    ),
    "template.filter": QT_TRANSLATE_NOOP(
        "messages", "Line {line}: a field is shown as the book has it, without “|”. Write its name only."
    ),
    "template.loop": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line}: a list goes through the lines of one field and holds no other list. Write {{% for line in done "
        "%}}, with a field that has lines.",
    ),
    "template.not_allowed": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line}: a template holds fields, conditions, lists and blanks, and this is none of them. Take it out or "
        "insert a field from the list.",
    ),
    "template.too_deep": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line}: too many parts lie within each other. Write conditions one after the other instead of one within "
        "the other.",
    ),
}
