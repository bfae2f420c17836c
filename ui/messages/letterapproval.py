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
    "letter.not_its_writer": QT_TRANSLATE_NOOP(
        "messages", "This letter is {clerk}'s. Its writer or a manager takes it back; ask one of them."
    ),
    "letter.waits_already": QT_TRANSLATE_NOOP(
        "messages",
        "A letter by {clerk} to {name} about this waits for approval already. Look at it first; asked for once more, "
        "this one waits as well.",
    ),
    "letter.answered_meanwhile": QT_TRANSLATE_NOOP(
        "messages",
        "{number} went to {name} about this since this letter was written. Read that one first, or send this one back; "
        "approved once more, it goes out as well.",
    ),
    "letter.incoming_answered": QT_TRANSLATE_NOOP(
        "messages",
        "{incoming} was answered by {number} already. Read that one first; asked for once more, this one goes out as "
        "well.",
    ),
    "letter.moved_out": QT_TRANSLATE_NOOP(
        "messages",
        "{name} has moved out since this letter was written. Look at its address or send it back; approved once more, "
        "it goes out as it is.",
    ),
    "letter.forgotten": QT_TRANSLATE_NOOP(
        "messages",
        "The name and address of the person were deleted since this letter was written, so it reaches nobody. Send it "
        "back to {clerk}.",
    ),
    "letter.promise_over": QT_TRANSLATE_NOOP(
        "messages",
        "This letter promises something by {day}, and that day is over. Change its words or send it back; approved "
        "once more, it goes out as it is.",
    ),
    "letter.why_missing": QT_TRANSLATE_NOOP(
        "messages", "Say what should be mended, so that its writer knows what to do."
    ),
}
