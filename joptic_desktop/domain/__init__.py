"""What an optical shop knows: customers, prescriptions, changes. Pure values and rules, standard library only."""
