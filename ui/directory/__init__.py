"""The directory on screen: who handles what, with a phone to dial from."""
