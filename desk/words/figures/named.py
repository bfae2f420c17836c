"""How the words of figures are written down."""

Named = dict[str, tuple[tuple[str, str], tuple[str, str], tuple[str, str] | None]]
"""By its key: what a figure is called, what it means, and of one that is no plain count how it comes about; each in
(English, Chinese)."""


def spelled(named: Named) -> dict[str, tuple[str, str]]:
    """The same, each under a key of its own."""
    told: dict[str, tuple[str, str]] = {}
    for key, (name, meaning, formula) in named.items():
        told[f"figure.{key}"] = name
        told[f"figure.{key}.meaning"] = meaning
        if formula is not None:
            told[f"figure.{key}.formula"] = formula
    return told
