namespace MongCai.EntityFrameworkCore.Rows;

/// <summary>One event of a dossier, in the text that its hash is over.</summary>
internal sealed class DossierEventRow
{
    public required string Code { get; init; }

    /// <summary>The number of the event, from 1.</summary>
    public required int Number { get; init; }

    public required string Json { get; init; }

    public required string Hash { get; init; }
}
