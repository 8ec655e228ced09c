-- What grains are to be reminded of. A silo reads the reminders whose hash is in its part of the ring.
CREATE TABLE IF NOT EXISTS reminder (
    service varchar(150) NOT NULL,
    grain varchar(150) NOT NULL,
    name varchar(150) NOT NULL,
    start_time timestamptz NOT NULL,
    period bigint NOT NULL,
    hash integer NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (service, grain, name)
);

CREATE INDEX IF NOT EXISTS reminder_by_hash ON reminder (service, hash);

CREATE OR REPLACE VIEW reminder_row AS
    SELECT service AS ServiceId, hash AS GrainHash, grain AS GrainId, name AS ReminderName, start_time AS StartTime, period AS Period, version AS Version FROM reminder;

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('UpsertReminderRowKey', '
    INSERT INTO reminder (service, grain, name, start_time, period, hash, version)
    VALUES (@ServiceId, @GrainId, @ReminderName, @StartTime, @Period::bigint, @GrainHash, 0)
    ON CONFLICT (service, grain, name) DO UPDATE
        SET start_time = excluded.start_time, period = excluded.period, hash = excluded.hash, version = reminder.version + 1
    RETURNING version AS Version'),
('ReadReminderRowsKey', '
    SELECT * FROM reminder_row WHERE ServiceId = @ServiceId AND GrainId = @GrainId'),
('ReadReminderRowKey', '
    SELECT * FROM reminder_row WHERE ServiceId = @ServiceId AND GrainId = @GrainId AND ReminderName = @ReminderName'),
('ReadRangeRows1Key', '
    SELECT * FROM reminder_row WHERE ServiceId = @ServiceId AND GrainHash > @BeginHash AND GrainHash <= @EndHash'),
('ReadRangeRows2Key', '
    SELECT * FROM reminder_row WHERE ServiceId = @ServiceId AND (GrainHash > @BeginHash OR GrainHash <= @EndHash)'),
('DeleteReminderRowKey', '
    WITH deleted AS (
        DELETE FROM reminder WHERE service = @ServiceId AND grain = @GrainId AND name = @ReminderName AND version = @Version RETURNING 1)
    SELECT count(*)::integer FROM deleted'),
('DeleteReminderRowsKey', '
    DELETE FROM reminder WHERE service = @ServiceId')
ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText;
