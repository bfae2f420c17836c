"""The steps of the smoke in their order, each a function that gets the stage and tells what was seen.

They are brought in by name when their turn comes: what is missing in a bundle fails the step that needs it, and no
other."""

STEPS: tuple[tuple[str, str], ...] = (
    ("program.told", "ui.smoke.program:told"),
    ("program.licences", "ui.smoke.program:licences"),
    ("program.commands", "ui.smoke.program:every_command"),
    ("program.parts", "ui.smoke.program:every_part"),
    ("book.made", "ui.smoke.book:made"),
    ("book.taken", "ui.smoke.book:taken"),
    ("book.found", "ui.smoke.book:found"),
    ("book.sound", "ui.smoke.book:sound"),
    ("words.holidays", "ui.smoke.spelt:holidays"),
    ("words.alike", "ui.smoke.spelt:alike"),
    ("words.filled", "ui.smoke.spelt:filled"),
    ("words.encoding", "ui.smoke.spelt:encoding"),
    ("words.console", "ui.smoke.spelt:console"),
    ("lists.text_in", "ui.smoke.lists:text_in"),
    ("lists.workbook_out", "ui.smoke.lists:workbook_out"),
    ("lists.workbook_in", "ui.smoke.lists:workbook_in"),
    ("screen.begun", "ui.smoke.screen:begun"),
    ("lists.photo", "ui.smoke.lists:photo"),
    ("screen.icons", "ui.smoke.drawn:icons"),
    ("screen.languages", "ui.smoke.drawn:languages"),
    ("screen.looks", "ui.smoke.drawn:looks"),
    ("paper.slips", "ui.smoke.papers:slips_on_every_stock"),
    ("paper.letter", "ui.smoke.papers:letter"),
    ("paper.report", "ui.smoke.papers:report"),
    ("paper.preview", "ui.smoke.printed:preview"),
    ("paper.printed", "ui.smoke.printed:printed"),
    ("window.en", "ui.smoke.desktop:in_english"),
    ("window.zh", "ui.smoke.desktop:in_chinese"),
    ("window.pages", "ui.smoke.desktop:every_page"),
    ("window.second_start", "ui.smoke.again:second_start"),
    ("backup.restored", "ui.smoke.kept:restored"),
    ("backup.sealed", "ui.smoke.kept:sealed"),
)
LAST = ("program.left", "ui.smoke.program:left")
"""Whatever went before, the last one lets go of everything and leaves nothing behind."""
