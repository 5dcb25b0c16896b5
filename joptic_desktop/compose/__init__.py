"""Builds storage, api, sync and services from settings. The only place that knows how the parts fit; no Qt.

A profile comes first (`profiles`), then the store in use (`stores`). What the first rows do not need is composed when
it is first asked for (`sending`, `beside`, `samples`).
"""
