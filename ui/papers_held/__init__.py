"""Papers and keys in keeping on screen."""
