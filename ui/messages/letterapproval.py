"""What a refusal says about letters that wait for approval, and about characters no font has."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "letter.lacking": QT_TRANSLATE_NOOP(
        "messages",
        "The fonts of the paper have no picture for {characters}. Write it otherwise, or say that it may go out so.",
    ),
    "letter.request_unknown": QT_TRANSLATE_NOOP(
        "messages", "This letter does not wait for approval. Look at the list again."
    ),
    "letter.request_decided": QT_TRANSLATE_NOOP(
        "messages", "This letter was decided or taken back already by {clerk}. Nothing was done a second time."
    ),
    "letter.why_missing": QT_TRANSLATE_NOOP(
        "messages", "Say what should be mended, so that its writer knows what to do."
    ),
}
