using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>What a fee is asked for. The day is the portal's.</summary>
public sealed record QuoteRequest : PortalModel
{
    /// <summary>Makes one of members alone.</summary>
    public QuoteRequest()
    {
    }

    [JsonConstructor] // the generated reader gives a member that is left out its default by way of a constructor only
    internal QuoteRequest(int copies = 1, int pages = 1) => (Copies, Pages) = (copies, pages);

    /// <summary>The procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>The channel the dossier is filed by.</summary>
    public required OpenCode<SubmissionChannel> Channel { get; init; }

    /// <summary>How many copies, 1 and up.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>How many pages, 1 and up.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>The groups the payer belongs to, such as <c>elderly</c>.</summary>
    public IReadOnlyList<string> Groups { get; init => field = value ?? []; } = [];
}
