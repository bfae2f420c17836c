"""python -m resources.fonts.making FOLDER: makes the Chinese fonts anew, byte for byte, from the sources in FOLDER.

Needs fontTools 4.68.0 (pip install fonttools), and in the folder, as they lie in their packages:

- NotoSansSC_400Regular.ttf and NotoSansSC_700Bold.ttf (npm package @expo-google-fonts/noto-sans-sc 0.4.3),
- HanaMinB.ttf (Debian package fonts-hanazono 20170904-2.1),
- Unihan_OtherMappings.txt.bz2 (Debian package unicode-data 15.0.0-1), which says what the standard characters are.

DeskbellLatin was made by hand as OFL-Latin.txt tells.
"""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

from resources.fonts.making.rare import make_rare
from resources.fonts.making.sans import FAMILY, REST, common, make_sans

_TARGET = Path(__file__).parents[1]


def main(folder: Path) -> None:
    """Make all four files."""
    regular, bold = folder / "NotoSansSC_400Regular.ttf", folder / "NotoSansSC_700Bold.ttf"
    known = set(TTFont(regular).getBestCmap())
    both = common(folder / "Unihan_OtherMappings.txt.bz2", known)
    make_sans(regular, "Regular", FAMILY, both, _TARGET / "DeskbellSansSC-Regular.ttf")
    make_sans(bold, "Bold", FAMILY, both, _TARGET / "DeskbellSansSC-Bold.ttf")
    make_sans(regular, "Regular", REST, known - both, _TARGET / "DeskbellSansSC-Rest.ttf.xz")
    rare = make_rare(folder / "HanaMinB.ttf", known, _TARGET / "DeskbellRareHan.xz")
    sys.stdout.write(f"{len(both)} common, {len(known - both)} less common and {rare} rare characters.\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
