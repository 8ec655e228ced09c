using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Statuses;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>The state of a dossier that was filed on the national portal (<c>DongBoTrangThaiHoSo</c>).</summary>
/// <remarks>The names of these two members were seen in one implementation; what else the service takes was not found.</remarks>
public sealed record NationalStatusChange : WireRecord
{
    /// <summary>The code of the dossier.</summary>
    [JsonPropertyName("MaHoSo")]
    public NationalValue<DossierCode> Dossier { get; init; }

    /// <summary>The code of the state.</summary>
    [JsonPropertyName("TrangThai")]
    [JsonConverter(typeof(CodeConverter<NationalStatus>))]
    public NationalStatus Status { get; init; }

    private protected override string Shown => $"{Dossier}: {Status}";
}
