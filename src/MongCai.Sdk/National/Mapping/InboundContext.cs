using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>What is asked for where a dossier of the national portal is filed in a province, and its record does not say.</summary>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class InboundContext
{
    /// <summary>What allows the applicant's data to be processed.</summary>
    public required ProcessingBasis Basis { get; init; }

    /// <summary>Gives the file of a component, which the province fetched and stored, or null where it did not.</summary>
    /// <remarks>The record has an address alone; a file that is stored has a size and a hash besides.</remarks>
    public Func<NationalComponent, FileReference?> File { get; init; } = _ => null;
}
