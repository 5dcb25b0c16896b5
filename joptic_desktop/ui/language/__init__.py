"""The language of the screens: which there are, how one is loaded, and how sentences from below are said in it."""
