"""Sentences for refusals about signing in, secrets and the recovery key."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "signin.needed": QT_TRANSLATE_NOOP(
        "messages", "Nobody has signed in at this desk, so nothing was shown or changed. Sign in and do it again."
    ),
    "signin.wrong": QT_TRANSLATE_NOOP(
        "messages",
        "This is not the PIN or password. Look at Caps Lock and type it again; where it is forgotten, an administrator "
        "gives a new one.",
    ),
    "signin.wait": QT_TRANSLATE_NOOP(
        "messages",
        "There were several wrong tries, so the next one is looked at in {seconds} s. Wait that long and type it "
        "again.",
    ),
    "signin.off": QT_TRANSLATE_NOOP(
        "messages", "Signing in is turned off in this office. An administrator turns it on in the settings."
    ),
    "signin.on_already": QT_TRANSLATE_NOOP(
        "messages", "Signing in is turned on already, so nothing was changed. Refresh the settings with F5."
    ),
    "signin.no_secret": QT_TRANSLATE_NOOP(
        "messages",
        "It cannot be turned on again as it was, for whoever sits here has no PIN as an administrator or no recovery "
        "key is good. Turn it on anew in the settings.",
    ),
    "signin.renew_own": QT_TRANSLATE_NOOP(
        "messages",
        "One’s own PIN or password is not given but changed. Use “Change my PIN” and type the old one first.",
    ),
    "signin.same": QT_TRANSLATE_NOOP(
        "messages", "This is the PIN or password as it was. Choose another one, for somebody else may know it."
    ),
    "signin.must_renew": QT_TRANSLATE_NOOP(
        "messages",
        "{name} has a first PIN that somebody else knows and must renew it before anything else. Sign in at the screen "
        "once, then do this again.",
    ),
    "signin.renew": QT_TRANSLATE_NOOP(
        "messages",
        "Somebody else knows your first PIN, so nothing was shown or changed. Choose one of your own first.",
    ),
    "signin.script": QT_TRANSLATE_NOOP(
        "messages",
        "This office signs in, so a manager must say who they are: name them with --clerk and type the PIN or "
        "password.",
    ),
    "backup.other_book": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is the backup of another book ({office}), so nothing was changed. Choose one of this book; to put it "
        "in the place of this one all the same, use deskbell restore with --other-book.",
    ),
    "signin.no_keeper": QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was changed: nobody in this book may bring a backup back. Let whoever looks after this PC move {name} "
        "elsewhere and start Deskbell again: then it offers one.",
    ),
    "secret.short": QT_TRANSLATE_NOOP(
        "messages",
        "This is too short to keep others out. Type a PIN of at least {digits} digits or a password of at least "
        "{signs} characters.",
    ),
    "secret.long": QT_TRANSLATE_NOOP(
        "messages", "This is longer than anybody can type each morning. Choose one of at most {most} characters."
    ),
    "secret.easy": QT_TRANSLATE_NOOP(
        "messages",
        "This is what anybody would try first. Choose one that is no row of keys, no repetition and no 1234 or 4321.",
    ),
    "secret.own_name": QT_TRANSLATE_NOOP(
        "messages", "One’s own name is what anybody would try first. Choose something nobody here connects with it."
    ),
    "recovery.mistyped": QT_TRANSLATE_NOOP(
        "messages",
        "This is no recovery key: a character is missing or mistyped. Compare it with the sheet, group by group, and "
        "type it again.",
    ),
    "recovery.wrong": QT_TRANSLATE_NOOP(
        "messages",
        "This recovery key is spent, or that of another book. Look in the safe for the newest sheet and type its key.",
    ),
    "recovery.administrators_only": QT_TRANSLATE_NOOP(
        "messages",
        "The recovery key gives a new PIN only to an administrator, and one works here. Choose the administrator, who "
        "then gives the others theirs.",
    ),
    "clerk.administrators_only": QT_TRANSLATE_NOOP(
        "messages",
        "Only an administrator may change this about who works here and how they sign in. Ask one to sit down at this "
        "desk and do it.",
    ),
    "clerk.dispatchers_only": QT_TRANSLATE_NOOP(
        "messages", "Only a dispatcher or a manager may do this. Ask one to sit down at this desk and do it."
    ),
    "clerk.last_administrator": QT_TRANSLATE_NOOP(
        "messages",
        "This is the last administrator who can sign in; without one nobody could look after signing in. Make somebody "
        "with a PIN an administrator first.",
    ),
}
