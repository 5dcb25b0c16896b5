"""Sheets for the customer and the workshop: composed, painted, shown before they are printed, kept as PDF."""
