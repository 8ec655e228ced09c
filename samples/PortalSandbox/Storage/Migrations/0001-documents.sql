-- Documents: JSON with what they are found by. Text is compared byte by byte.
CREATE TABLE documents (
    kind {text} NOT NULL,
    id {text} NOT NULL,
    version BIGINT NOT NULL,
    owner {text} NOT NULL,
    grp {text} NOT NULL,
    state {text} NOT NULL,
    sort {text} NOT NULL,
    due {text} NOT NULL,
    json {text} NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX documents_by_sort ON documents (kind, sort, id);
CREATE INDEX documents_by_owner ON documents (kind, owner, sort, id);
CREATE INDEX documents_by_group ON documents (kind, grp, sort, id);
CREATE INDEX documents_by_due ON documents (kind, due) WHERE due <> '';

-- Counters without gaps.
CREATE TABLE counters (
    name {text} NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);

-- Blobs: bytes that are appended to, in pieces.
CREATE TABLE blobs (
    name {text} NOT NULL PRIMARY KEY,
    length BIGINT NOT NULL
);
CREATE TABLE blob_pieces (
    blob {text} NOT NULL REFERENCES blobs (name),
    start BIGINT NOT NULL,
    bytes {bytes} NOT NULL,
    PRIMARY KEY (blob, start)
);
