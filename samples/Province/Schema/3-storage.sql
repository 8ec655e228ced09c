-- The states of grains, as the bytes of Forms/StoredForm: already small, so PostgreSQL is not to press them again.
CREATE TABLE IF NOT EXISTS grain_state (
    service varchar(150) NOT NULL,
    kind varchar(512) NOT NULL,
    key0 bigint NOT NULL,
    key1 bigint NOT NULL,
    key_text varchar(512) NOT NULL,
    payload bytea,
    version integer NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (kind, key_text, key0, key1, service)
);

ALTER TABLE grain_state ALTER COLUMN payload SET STORAGE EXTERNAL;

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('ReadFromStorageKey', '
    SELECT payload AS PayloadBinary, version AS Version FROM grain_state
    WHERE kind = @GrainTypeString AND key_text = coalesce(@GrainIdExtensionString::text, '''') AND key0 = @GrainIdN0 AND key1 = @GrainIdN1 AND service = @ServiceId'),
('WriteToStorageKey', '
    WITH changed AS (
        UPDATE grain_state SET payload = @PayloadBinary, version = version + 1, changed_at = now()
        WHERE kind = @GrainTypeString AND key_text = coalesce(@GrainIdExtensionString::text, '''') AND key0 = @GrainIdN0 AND key1 = @GrainIdN1 AND service = @ServiceId
            AND version = @GrainStateVersion::integer
        RETURNING version),
    added AS (
        INSERT INTO grain_state (service, kind, key0, key1, key_text, payload, version, changed_at)
        SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, coalesce(@GrainIdExtensionString::text, ''''), @PayloadBinary, 1, now()
        WHERE @GrainStateVersion::integer IS NULL
        ON CONFLICT DO NOTHING
        RETURNING version)
    SELECT coalesce((SELECT version FROM changed), (SELECT version FROM added), @GrainStateVersion::integer) AS NewGrainStateVersion'),
('ClearStorageKey', '
    WITH cleared AS (
        UPDATE grain_state SET payload = NULL, version = version + 1, changed_at = now()
        WHERE kind = @GrainTypeString AND key_text = coalesce(@GrainIdExtensionString::text, '''') AND key0 = @GrainIdN0 AND key1 = @GrainIdN1 AND service = @ServiceId
            AND version = @GrainStateVersion::integer
        RETURNING version)
    SELECT coalesce((SELECT version FROM cleared), @GrainStateVersion::integer) AS NewGrainStateVersion')
ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText;
