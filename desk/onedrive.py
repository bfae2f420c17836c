"""Where OneDrive keeps folders on this PC: the library of a team bears no name of the service's (G27)."""

import sys
from contextlib import suppress

_PROVIDERS = r"Software\SyncEngines\Providers\OneDrive"


def onedrive_folders() -> tuple[str, ...]:
    """The folders that Windows notes as copied by OneDrive; none where it notes nothing."""
    found: list[str] = []
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _PROVIDERS) as providers:
            for place in range(winreg.QueryInfoKey(providers)[0]):
                with suppress(OSError), winreg.OpenKey(providers, winreg.EnumKey(providers, place)) as each:
                    found.append(str(winreg.QueryValueEx(each, "MountPoint")[0]))
    return tuple(found)
