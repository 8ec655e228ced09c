-- From here on responses to the survey are noted in a tally: a program that does not note them must not write.
SELECT 1;
