"""Signing in: whoever sits at the desk proves it with a PIN or a password (G47).

Off until an administrator turns it on; then the fact `sign_in` is true and nobody sits at the desk (`Office.clerk_id`
is None) until somebody signed in: `ask` and `do` refuse with signin.needed till then. What the screens call:

- `Office.door() -> Door`: what the lock page may show; works with nobody at the desk.
- `Office.sign_in(clerk_id, secret) -> SignedIn`: sits that clerk down; while they `must_renew` all but `renew_own` is
  refused with signin.renew. Refusals: signin.wrong(wait=seconds until the next try counts), signin.wait(seconds=...)
  when the try came too early and was not looked at, signin.off.
- `Office.prove(clerk_id, secret) -> SignedIn`: the same without sitting down; `Office.sit_down` of that clerk follows
  within a minute, once what the one before has begun is put aside under their name, or `Office.turn_away()`.
- `Office.check(secret) -> None`: the one who sits there uncovers the screen; same refusals and delays, and
  signin.needed where nobody sits.
- `Office.leave() -> None`: nobody sits at the desk any more (does nothing while signing in is off).
- `Office.recover(key, clerk_id, new_secret) -> SignedIn`: as `prove`, by the printed key, which is good until the
  next one, once it lies in the safe, is kept by `new_recovery_key`.
- `Office.sit_down(clerk_id)`: only while signing in is off, or for who sits there already; else signin.needed.

`sheet.recovery_sheet(reading, key, language)` is the question for what `paper.draw` draws as PDF: only while the key is
known. The book's lists are told nothing of what is done at the door; ask `Office.door` again after `recover`.

Acts, through `Office.do`: `turn_on`, `turn_off`, `turn_back_on`, `give_secret`, `renew_own`, `new_recovery_key`,
`change_lock`. Questions: `standing` for the settings. All check or make argon2 hashes (a tenth of a second each):
worker threads only. `check_secret(role, name, secret)` may be called by a form while somebody types: it hashes nothing.
"""

from desk.signin.acts import (
    change_lock,
    give_secret,
    new_recovery_key,
    renew_own,
    turn_back_on,
    turn_off,
    turn_on,
)
from desk.signin.door import Door, Person, Standing, standing
from desk.signin.keys import key_groups, new_key
from desk.signin.policy import check_secret
from desk.signin.proving import SignedIn

__all__ = [
    "Door", "Person", "SignedIn", "Standing", "change_lock", "check_secret", "give_secret", "key_groups", "new_key",
    "new_recovery_key", "renew_own", "standing", "turn_back_on", "turn_off", "turn_on",
]  # fmt: skip
