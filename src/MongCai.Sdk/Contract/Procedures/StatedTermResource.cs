using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>A processing time as it is stated, with its fees.</summary>
public sealed record StatedTermResource : PortalModel
{
    /// <summary>The processing time, as text: understood or not.</summary>
    public required ProcessingTime Time { get; init; }

    /// <summary>What it is for.</summary>
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>How sure the statement is.</summary>
    public string Mark { get; init => field = value ?? ""; } = "";

    /// <summary>The fees and charges.</summary>
    public IReadOnlyList<FeeLineResource> Fees { get; init => field = value ?? []; } = [];

    /// <summary>Writes a term.</summary>
    public static StatedTermResource Of(StatedTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return new() { Time = term.Time, Description = term.Description, Mark = term.Mark, Fees = [.. term.Fees.Select(FeeLineResource.Of)] };
    }

    /// <summary>The term of the domain.</summary>
    public StatedTerm ToDomain() => new() { Time = Time, Description = Description, Mark = Mark, Fees = [.. Fees.Select(fee => fee.ToDomain())] };
}
