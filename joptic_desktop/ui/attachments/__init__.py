"""Files of a customer on their way into a form: taken, looked at, named, sent."""
