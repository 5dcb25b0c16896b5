"""Keeps the store on this computer and the service in step."""
