using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.National;

/// <summary>A procedure in the list of the reporting API.</summary>
public sealed record Formality : WireRecord
{
    /// <summary>The opaque identifier of the procedure in the API.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the procedure.</summary>
    [JsonPropertyName("code")]
    public NationalValue<ProcedureCode> Code { get; init; }

    /// <summary>The name of the procedure.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The state, such as <c>PUBLISHED</c>.</summary>
    [JsonPropertyName("state")]
    public string State { get; init => field = value ?? ""; } = "";

    /// <summary>The agency.</summary>
    [JsonPropertyName("departmentId")]
    public string DepartmentId { get; init => field = value ?? ""; } = "";

    /// <summary>The agencies that publish it.</summary>
    [JsonPropertyName("publishingDepartmentIds")]
    public IReadOnlyList<string> PublishingDepartmentIds { get; init => field = value ?? []; } = [];

    /// <summary>The agencies that apply it.</summary>
    [JsonPropertyName("appliedDepartmentIds")]
    public IReadOnlyList<string> AppliedDepartmentIds { get; init => field = value ?? []; } = [];

    private protected override string Shown => $"{Code}";
}
