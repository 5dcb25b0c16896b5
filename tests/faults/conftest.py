"""A shop's computer beside the embedded server."""

from tests.shop_fixtures import other_till, running, server, shop, store

__all__ = ["other_till", "running", "server", "shop", "store"]
