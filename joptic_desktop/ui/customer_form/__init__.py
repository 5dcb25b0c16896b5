"""The customer dialog: personal data, address, prescription and files of one customer, new or known."""
