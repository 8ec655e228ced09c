namespace MongCai.EntityFrameworkCore.Rows;

/// <summary>How many events a dossier has, and the hash of the last: what an appender expects, and what shows that events were cut off.</summary>
internal sealed class DossierHeadRow
{
    public required string Code { get; init; }

    public required int Version { get; set; }

    public required string Head { get; set; }
}
