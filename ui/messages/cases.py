"""Sentences for refusals about cases and all that becomes of them."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "letter.name_withheld": QT_TRANSLATE_NOOP(
        "messages",
        "The person of {number} asked for the name to be withheld. Only a manager writes to them: pass this on.",
    ),
    "return_call.not_ended": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is neither answered nor closed, so there is nothing to call back about yet.",
    ),
    "return_call.listed": QT_TRANSLATE_NOOP("messages", "A return call for {number} is on the list already."),
    "return_call.day_past": QT_TRANSLATE_NOOP("messages", "That day is over. Choose today or a day to come."),
    "return_call.day_far": QT_TRANSLATE_NOOP(
        "messages",
        "That is more than a year away, so it is hardly meant. Choose an earlier day; a call can be put off again.",
    ),
    "register.day_missing": QT_TRANSLATE_NOOP("messages", "Write the day of the register, such as 2026-11-20."),
    "return_call.reason_missing": QT_TRANSLATE_NOOP(
        "messages", "Say why this call need not be made: the reason stands in the history of the case."
    ),
    "register.day_out_of_range": QT_TRANSLATE_NOOP(
        "messages", "There is no register of {day}. Write a day between {first} and {last}."
    ),
    "return_call.day_missing": QT_TRANSLATE_NOOP("messages", "Write the day to call, such as 2026-11-25."),
    "return_call.done": QT_TRANSLATE_NOOP(
        "messages", "This call for {number} was made already. Its mark stands in the history of the case."
    ),
    "return_call.mark_missing": QT_TRANSLATE_NOOP("messages", "Choose what the person said: how satisfied they are."),
    "return_call.words_missing": QT_TRANSLATE_NOOP(
        "messages", "Write down what the person is not satisfied with: the case is taken up again with these words."
    ),
    "case.first_receiver_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say who took this first: that person answers for it. Choose a name from the list.",
    ),
    "case.needs_reply": QT_TRANSLATE_NOOP(
        "messages",
        "{number} cannot be closed yet: the person has had no reply. Record the reply, then close it.",
    ),
    "case.cause_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Closing asks why it happened: choose the family of its cause, so that the same thing can be kept from "
        "coming back.",
    ),
    "case.result_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say how the case ended: choose a result, then close it.",
    ),
    "case.referral_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Outside our duty: say who the person was referred to, with the phone, then close the case.",
    ),
    "case.reopen_reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say why the case is taken up again; the reason stands in its history.",
    ),
    "case.not_ended": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is neither answered nor closed, so it need not be reopened. Go on with it as it is.",
    ),
    "case.not_paused": QT_TRANSLATE_NOOP(
        "messages",
        "{number} does not wait any more: somebody has gone on with it. Nothing is left to do here.",
    ),
    "pause.reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say why the case has to wait; the reason stands in its history.",
    ),
    "pause.day_past": QT_TRANSLATE_NOOP(
        "messages",
        "A case waits at least until tomorrow. Choose a later day, or leave it running.",
    ),
    "pause.day_far": QT_TRANSLATE_NOOP(
        "messages",
        "That is more than two years away. Choose an earlier day; a case can be put off again.",
    ),
    "hand_off.reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The class of this case is for another department. Say why this one takes it on.",
    ),
    "hand_off.why_raised_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The case is escalated. Say why: whoever it is brought before asks that first.",
    ),
    "hand_off.due_past": QT_TRANSLATE_NOOP(
        "messages",
        "The department's limit lies in the past. Choose a later day and time, or leave it empty.",
    ),
    "step.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This was taken back already, or there is nothing to take back. The history shows what stands.",
    ),
    "step.too_late": QT_TRANSLATE_NOOP(
        "messages",
        "{number} was changed since, so it can no longer be taken back. Look at its history and put it right from "
        "there.",
    ),
    "step.letter_stands": QT_TRANSLATE_NOOP(
        "messages",
        "The answer to {number} is a letter. Make the letter void: its answer goes with it.",
    ),
    "step.letter_tells": QT_TRANSLATE_NOOP(
        "messages",
        "The person of {number} was told this by a letter. Make the letter void: what it told goes with it.",
    ),
    "case.nobody_named": QT_TRANSLATE_NOOP(
        "messages",
        "Say who told this: a name, or “passer-by”. Find the caller with F8.",
    ),
    "case.not_open": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is closed or void, so this cannot be done. Open a new complaint if the matter goes on.",
    ),
    "case.nothing_said": QT_TRANSLATE_NOOP(
        "messages",
        "Say in a few words what it is about. One line is enough.",
    ),
    "case.summary_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "The summary has {length} characters, more than fit on a list. Move the rest into the details.",
    ),
    "case.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "There is no complaint {number}. Check the number, or search with Ctrl+K.",
    ),
    "case.route_reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "That is not the department this class goes to. Say why in one line, or choose the usual one again.",
    ),
    "case.words_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "The details have {length} characters, more than can be kept. Shorten them, or keep the rest on paper.",
    ),
    "handling.sealed": QT_TRANSLATE_NOOP(
        "messages",
        "A manager has made this note confidential meanwhile, so nothing was saved. Press Esc: your words stay as a"
        " draft, which a manager can open and save.",
    ),
    "letter.too_long": QT_TRANSLATE_NOOP(
        "messages",
        "The letter has {length} characters, more than can be kept. Shorten it and save again.",
    ),
    "letter.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "There is no letter {number}. Check the number, or search with Ctrl+K.",
    ),
    "letter.void_already": QT_TRANSLATE_NOOP(
        "messages",
        "Letter {number} is void already. Write a new one if one is needed.",
    ),
    "reply.empty": QT_TRANSLATE_NOOP(
        "messages",
        "Say in a few words what the person was told, then save the reply.",
    ),
    "slip.case_not_open": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is closed or void, so no work slip can be raised. Open a new complaint for new work.",
    ),
    "slip.not_out": QT_TRANSLATE_NOOP(
        "messages",
        "Slip {number} is not out any more. Look at its state before booking it back.",
    ),
    "slip.result_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say in a few words why it was not done, or why somebody must go again.",
    ),
    "slip.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "There is no slip {number}. Check the number on the paper, or search with Ctrl+K.",
    ),
    "step.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A step needs a name in one language at least. Fill it in and save again.",
    ),
    "void.reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Nothing is taken away without a reason. Say in a few words why.",
    ),
    "case.request_used": QT_TRANSLATE_NOOP(
        "messages",
        "This was taken already as {number}, in other words. Look at that case; if this is another matter, send it "
        "again as a new one.",
    ),
    "case.request_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "The request id is longer than {longest} characters. Send a shorter one.",
    ),
    "slip.none_for_case": QT_TRANSLATE_NOOP(
        "messages",
        "Case {number} has no maintenance slip. Raise one first.",
    ),
    "letter.none_for_case": QT_TRANSLATE_NOOP(
        "messages",
        "Case {number} has no letter. Issue one first.",
    ),
    "letter.no_answer_for_case": QT_TRANSLATE_NOOP(
        "messages",
        "No letter in force answers the person of case {number}. About it there are: {others}. Ask for one of them by "
        "its own number, or issue an answer first.",
    ),
    "letter.to_name_missing": QT_TRANSLATE_NOOP("messages", "Say whom the letter is for."),
    "letter.subject_missing": QT_TRANSLATE_NOOP(
        "messages", "The letter has no subject yet. Say in a few words what it is about."
    ),
    "letter.case_closed": QT_TRANSLATE_NOOP(
        "messages",
        "Letter {number} is the answer with which {case} was closed, so it stays as it is. Write a new letter instead.",
    ),
    "letter.body_missing": QT_TRANSLATE_NOOP("messages", "The letter has no words yet. Write them, then issue it."),
    "incident.title_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say in a few words what has happened, such as “Power cut”, then save.",
    ),
    "incident.started_long_ago": QT_TRANSLATE_NOOP(
        "messages",
        "{moment} lies more than a year back, so it is hardly meant. Correct the day or the time it began.",
    ),
    "incident.expected_before": QT_TRANSLATE_NOOP(
        "messages",
        "{moment} lies before it began, so it cannot be over by then. Correct one of the two.",
    ),
    "incident.expected_far": QT_TRANSLATE_NOOP(
        "messages",
        "{moment} lies more than a year ahead, so it is hardly meant. Correct the day, or leave it empty.",
    ),
    "incident.ended_before": QT_TRANSLATE_NOOP(
        "messages",
        "{moment} lies before it began, so it cannot have ended then. Correct the day or the time.",
    ),
    "incident.started_after": QT_TRANSLATE_NOOP(
        "messages",
        "It was over at {moment}, so it cannot have begun later. Correct the day or the time.",
    ),
    "incident.told_already": QT_TRANSLATE_NOOP(
        "messages",
        "This household told of it already: {number}. Add the call to that case, or take another case.",
    ),
    "incident.not_told_yet": QT_TRANSLATE_NOOP(
        "messages",
        "This household has not told of it yet. Take the call as a case of its own.",
    ),
    "incident.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "There is no incident {number}. Look it up in the list of incidents.",
    ),
    "incident.is_void": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is void, so nothing more is done with it. Begin another incident if it goes on.",
    ),
    "incident.over": QT_TRANSLATE_NOOP(
        "messages",
        "{number} has ended already. Take it up again if it goes on after all.",
    ),
    "incident.goes_on": QT_TRANSLATE_NOOP("messages", "{number} goes on, so there is nothing to take up again."),
    "incident.has_one": QT_TRANSLATE_NOOP(
        "messages",
        "{number} belongs to an incident already. Take it off there first if it is another matter.",
    ),
    "incident.not_of_one": QT_TRANSLATE_NOOP(
        "messages",
        "{number} belongs to no incident, so there is nothing to take it off.",
    ),
    "incident.all_answered": QT_TRANSLATE_NOOP(
        "messages",
        "No case of {number} waits for a reply. Whoever called has been answered.",
    ),
    "incident.all_closed": QT_TRANSLATE_NOOP(
        "messages",
        "No case of {number} is open any more, so there is nothing to close.",
    ),
    "call.nobody": QT_TRANSLATE_NOOP("messages", "Say who was called, or the number, then save."),
    "call.about_nothing": QT_TRANSLATE_NOOP(
        "messages",
        "Say which case or incident the call was about: open it first, then note the call there.",
    ),
    "entry.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "Whoever this is has left the directory. Choose somebody else, or write name and phone.",
    ),
    "report.month_ahead": QT_TRANSLATE_NOOP(
        "messages", "{month} has not begun yet, so there is nothing to report. Choose a month up to this one."
    ),
    "case.void": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is void: it does not count and is kept as it is. Open a new complaint if the matter goes on.",
    ),
    "case.limits_rest": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is closed or waits for something, so its limits rest. Go on with it first, or leave the "
        "limits as promised.",
    ),
    "correction.reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say why: kind, class, limits and a withheld name change figures or who may see what. One line is enough.",
    ),
    "handling.breach_of_nobody": QT_TRANSLATE_NOOP(
        "messages",
        "A breach of duty needs somebody who broke it. Choose the employee complained of.",
    ),
    "money.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no sum of money. Write it in figures, such as 120 or 120.50.",
    ),
    "money.not_positive": QT_TRANSLATE_NOOP(
        "messages",
        "The sum must be more than nothing. Take an entry off if it was never paid.",
    ),
    "money.too_much": QT_TRANSLATE_NOOP("messages", "That sum is too large to be meant. Check the figures."),
    "compensation.basis_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what the payment rests on: the rule, the promise or the quality standard.",
    ),
    "compensation.before_case": QT_TRANSLATE_NOOP(
        "messages",
        "{number} was taken on {day}; nothing can have been paid on it before. Correct the day.",
    ),
    "deposit.too_little": QT_TRANSLATE_NOOP(
        "messages",
        "Only {left} is left in the deposit. Take out less, or put money in first.",
    ),
    "investigation.open_already": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is being investigated already. Look at that investigation and go on in it.",
    ),
    "rectification.problem_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what is wrong: whoever sets it right must know.",
    ),
    "rectification.limit_missing": QT_TRANSLATE_NOOP("messages", "Say by when: so many working days, or a day."),
    "rectification.limit_bad": QT_TRANSLATE_NOOP(
        "messages",
        "The limit lies too far off or is no limit. Give at most {most} working days, or a nearer day.",
    ),
    "rectification.due_past": QT_TRANSLATE_NOOP("messages", "{day} is over. Choose today or a day to come."),
    "rectification.analysis_missing": QT_TRANSLATE_NOOP(
        "messages",
        "First say why it happened, then what cures it: a measure without a cause is taken in haste.",
    ),
    "rectification.measure_missing": QT_TRANSLATE_NOOP(
        "messages",
        "No measure is written yet, so nothing can be set right by it. Write why it happened and what cures it.",
    ),
    "rectification.result_missing": QT_TRANSLATE_NOOP("messages", "Say what came of it, in a few words."),
    "rectification.done_already": QT_TRANSLATE_NOOP(
        "messages",
        "This is set right already. Press “Not after all” if it is not.",
    ),
    "cases.some_refused": QT_TRANSLATE_NOOP(
        "messages",
        "{n} of {count} cases cannot have this, {number} among them, so nothing was changed. Do the others alone.",
    ),
    "cases.none_chosen": QT_TRANSLATE_NOOP(
        "messages",
        "No case is chosen, so nothing was done. Choose some with Space, then try again.",
    ),
    "second.first_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say which case is repeated: type its number.",
    ),
    "second.first_void": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is void, so nothing can repeat it. Type the number of a case that counts, or leave it empty.",
    ),
    "second.itself": QT_TRANSLATE_NOOP(
        "messages",
        "{number} cannot repeat itself. Type the number of the case that came first.",
    ),
    "second.has_seconds": QT_TRANSLATE_NOOP(
        "messages",
        "Other cases repeat {number} already, so it stays the first. Link those to the other one instead.",
    ),
}
