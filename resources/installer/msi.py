"""Writes the description of the MSI: the same folder, for every user of a PC, for offices that deploy by group policy.

It is thin: no pages, no choice of folder, no data, and no look of its own whether the program is open. Names of all
parts follow from the files' places, so that the next version's parts are the same parts to Windows.
"""

import uuid
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as Xml

from resources.installer.pieces import PROGRAM, bundle_files

UPGRADES = uuid.UUID("6f0b1c52-8f3e-5d0b-9a57-1f6f2f0c9b5e")
"""Of all versions the same for ever: by it Windows knows an upgrade."""
FOLDER_KEY = r"Software\Deskbell"
"""Of HKEY_LOCAL_MACHINE; the installer for one person looks there and goes away again."""
NEWER_IS_HERE = "A newer version of Deskbell is installed."
_SCHEMA = "http://schemas.microsoft.com/wix/2006/wi"


def product_code(version: str) -> str:
    """The product to Windows: the same version made twice is the same one, the next version is another."""
    return _guid(uuid.uuid5(UPGRADES, f"version {version}"))


def write_msi_source(bundle: Path, version: str, icon: str, into: Path) -> None:
    """Write a .wxs that wixl and WiX 3 read: files by their place in the bundle, the icon as told."""
    wix = Xml.Element("Wix", xmlns=_SCHEMA)
    product = _add(
        wix,
        "Product",
        Id=product_code(version),
        Name="Deskbell",
        Language="1033",
        Version=version,
        Manufacturer="The Deskbell authors",
        UpgradeCode=_guid(UPGRADES),
    )
    _add(product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine")
    _add_upgrade(product, version)
    _add(product, "Media", Id="1", Cabinet="deskbell.cab", EmbedCab="yes")
    _add(product, "Icon", Id="deskbell.ico", SourceFile=icon)
    for name, value in (
        ("ARPPRODUCTICON", "deskbell.ico"),
        ("ARPNOMODIFY", "1"),
        # Every file anew: one with a lower number than the old version's would be left out, and then be taken away.
        ("REINSTALLMODE", "amus"),
    ):
        _add(product, "Property", Id=name, Value=value)
    root = _add(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = _add(root, "Directory", Id="ProgramFiles64Folder")
    folder = _add(programs, "Directory", Id="INSTALLDIR", Name="Deskbell")
    menu = _add(root, "Directory", Id="ProgramMenuFolder")
    feature = _add(product, "Feature", Id="Deskbell", Title="Deskbell", Level="1")
    folders = {PurePosixPath(): folder}
    for path in bundle_files(bundle):
        parent = _folder_of(path.parent, folders)
        part = _add_part(parent, feature, _name(path))
        _add(part, "File", Id=_name(path, "f"), Source=str(path), Name=path.name, KeyPath="yes")
    _add_entry(menu, feature)
    _add_mark(folder, feature)
    Xml.indent(wix)
    Xml.ElementTree(wix).write(into, encoding="utf-8", xml_declaration=True)


def _add_upgrade(product: Xml.Element, version: str) -> None:
    """What WiX calls a MajorUpgrade, spelled out: wixl does not read the schedule of that."""
    upgrade = _add(product, "Upgrade", Id=_guid(UPGRADES))
    _add(upgrade, "UpgradeVersion", Property="OLDERFOUND", Minimum="0.0.0", IncludeMinimum="yes", Maximum=version)
    _add(upgrade, "UpgradeVersion", Property="NEWERFOUND", Minimum=version, IncludeMinimum="no", OnlyDetect="yes")
    _add(product, "Condition", Message=NEWER_IS_HERE).text = "NOT NEWERFOUND"
    order = _add(product, "InstallExecuteSequence")
    # Inside the transaction: where the new version does not come in, the old one is there as before.
    _add(order, "RemoveExistingProducts", After="InstallInitialize")


def _add_entry(menu: Xml.Element, feature: Xml.Element) -> None:
    part = _add_part(menu, feature, "StartMenu")
    _add(
        part, "Shortcut", Id="StartMenuEntry", Name="Deskbell", Target=f"[INSTALLDIR]{PROGRAM}",
        WorkingDirectory="INSTALLDIR", Icon="deskbell.ico",
    )  # fmt: skip
    _add(part, "RegistryValue", Root="HKLM", Key=FOLDER_KEY, Name="StartMenu", Type="integer", Value="1", KeyPath="yes")


def _add_mark(folder: Xml.Element, feature: Xml.Element) -> None:
    part = _add_part(folder, feature, "Mark")
    _add(
        part, "RegistryValue", Root="HKLM", Key=FOLDER_KEY, Name="Folder", Type="string", Value="[INSTALLDIR]",
        KeyPath="yes",
    )  # fmt: skip


def _add_part(parent: Xml.Element, feature: Xml.Element, name: str) -> Xml.Element:
    _add(feature, "ComponentRef", Id=name)
    return _add(parent, "Component", Id=name, Guid=_guid(uuid.uuid5(UPGRADES, name)), Win64="yes")


def _folder_of(place: PurePosixPath, folders: dict[PurePosixPath, Xml.Element]) -> Xml.Element:
    if place not in folders:
        above = _folder_of(place.parent, folders)
        folders[place] = _add(above, "Directory", Id=_name(place, "d"), Name=place.name)
    return folders[place]


def _name(place: PurePosixPath, kind: str = "c") -> str:
    """An identifier that Windows Installer takes (letters and digits, at most 72), always the same for a place."""
    return f"{kind}{uuid.uuid5(UPGRADES, str(place)).hex}"


def _guid(value: uuid.UUID) -> str:
    return str(value).upper()


def _add(parent: Xml.Element, kind: str, **told: str) -> Xml.Element:
    return Xml.SubElement(parent, kind, told)
