"""The front counter of an optical shop: a local-first client of the JOptic Customer API."""

__version__ = "0.1.0"
