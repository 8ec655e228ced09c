using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>A record for the exchange, or what is missing for one. Nothing is made up.</summary>
/// <remarks>A closed set. The problems are compared by reference.</remarks>
/// <typeparam name="T">The record.</typeparam>
[JsonConverter(typeof(NoJsonConverter))]
public abstract record NationalMapping<T>
{
    private NationalMapping()
    {
    }

    /// <summary>The record is complete and can be pushed.</summary>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record Complete(T Record) : NationalMapping<T>;

    /// <summary>The record cannot be made: every problem, in the order of the contract.</summary>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record Incomplete(IReadOnlyList<MappingProblem> Problems) : NationalMapping<T>;

    internal static NationalMapping<T> Of(T record, IReadOnlyList<MappingProblem> problems) =>
        problems.Count == 0 ? new Complete(record) : new Incomplete(problems);
}
