"""What this program is made of: licences, known vulnerabilities, the list of parts of a build. Run by dev.py."""
