"""The counter: the customer list, its filters, and the record beside it."""
