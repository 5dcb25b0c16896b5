"""The screens, one folder a subject."""
