using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.National;

/// <summary>A procedure of the national catalogue, by code and name (<c>LayDanhSachTTHC</c>).</summary>
public sealed record NationalProcedureEntry : WireRecord
{
    /// <summary>The code of the procedure.</summary>
    [JsonPropertyName("MATTHC")]
    public NationalValue<ProcedureCode> Code { get; init; }

    /// <summary>The name of the procedure.</summary>
    [JsonPropertyName("TENTTHC")]
    public string Name { get; init => field = value ?? ""; } = "";

    private protected override string Shown => $"{Code}";
}
