-- What lists show of a document, so that they need not read all of it; empty where it was written before there were summaries.
ALTER TABLE documents ADD COLUMN summary {text} NOT NULL DEFAULT '';
