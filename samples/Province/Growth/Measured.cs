namespace Province.Growth;

/// <summary>What a run took: processor time of the silo in seconds, bytes and rows in the database, seconds.</summary>
internal sealed record Measured(double Processor, double Bytes, double Rows, double Seconds);
