"""What Windows shows of a program under Properties, Details: the text PyInstaller makes its version resource of."""

from resources.installer.version import in_four

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([StringTable('040904B0', [{strings}])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ],
)
"""


def version_text(version: str, program: str, told: str) -> str:
    """The version resource of one program (its file without .exe) and what it is in a few words."""
    strings = {
        "CompanyName": "The Deskbell authors",
        "FileDescription": told,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "The Deskbell authors, MIT licence",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Deskbell",
        "ProductVersion": version,
    }
    four = tuple(int(each) for each in in_four(version).split("."))
    return _TEMPLATE.format(four=four, strings=", ".join(f"StringStruct({k!r}, {v!r})" for k, v in strings.items()))
