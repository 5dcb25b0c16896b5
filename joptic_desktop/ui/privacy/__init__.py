"""What a shop owes to those whose data it keeps: the audit, one person's data, what this computer holds."""
