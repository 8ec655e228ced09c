using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.Contract;

/// <summary>What a report counts by.</summary>
[JsonConverter(typeof(WordConverter<ReportDimension>))]
public enum ReportDimension
{
    /// <summary>All in one row.</summary>
    Total,

    /// <summary>The agency that is competent for the dossier.</summary>
    Agency,

    /// <summary>The procedure.</summary>
    Procedure,

    /// <summary>The channel of filing.</summary>
    Channel,
}
