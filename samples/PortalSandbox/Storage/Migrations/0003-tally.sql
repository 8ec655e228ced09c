-- From here on steps of dossiers are noted in a tally: a program that does not note them must not write.
SELECT 1;
