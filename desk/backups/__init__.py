"""Backups that are proved, and the way back from them."""

from desk.backups.anchors import anchors_of
from desk.backups.checking import drill, prove
from desk.backups.duty import due
from desk.backups.keeping import thin
from desk.backups.listing import Backup, backups_in, last_good
from desk.backups.making import Made, make
from desk.backups.manifest import Manifest, Reason
from desk.backups.offer import Offer, newest_good
from desk.backups.places import Places, notices, places_of
from desk.backups.restoring import Restored, restore
from desk.backups.rounds import BackedUp, back_up
from desk.backups.sealacts import remove_seal, set_seal

__all__ = [
    "BackedUp", "Backup", "Made", "Manifest", "Offer", "Places", "Reason", "Restored", "anchors_of", "back_up",
    "backups_in", "drill", "due", "last_good", "make", "newest_good", "notices", "places_of", "prove", "remove_seal",
    "restore", "set_seal", "thin",
]  # fmt: skip
