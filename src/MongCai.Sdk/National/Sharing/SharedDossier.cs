using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>A dossier as a one-stop system shares it with who looks it up.</summary>
/// <remarks>
/// Read in one implementation. To who is not logged in only the code and how far the dossier is may be shown
/// (<see cref="Domain.Lookup.PublicProgress"/>): it is for the caller to leave out the rest.
/// </remarks>
public sealed record SharedDossier : WireRecord
{
    /// <summary>The code of the dossier.</summary>
    [JsonPropertyName("MaHoSo")]
    public NationalValue<DossierCode> Code { get; init; }

    /// <summary>The name of the procedure.</summary>
    [JsonPropertyName("TenTTHC")]
    public string ProcedureName { get; init => field = value ?? ""; } = "";

    /// <summary>The state, in the codes of the national exchange.</summary>
    [JsonPropertyName("TrangThaiHoSoId")]
    public NationalStatus Status { get; init; }

    /// <summary>The name of the agency.</summary>
    [JsonPropertyName("TenDonVi")]
    public string AgencyName { get; init => field = value ?? ""; } = "";

    /// <summary>When it was filed.</summary>
    [JsonPropertyName("NgayNopHoSo")]
    public NationalValue<LocalDateTime> FiledAt { get; init; }

    /// <summary>When it was accepted.</summary>
    [JsonPropertyName("NgayTiepNhan")]
    public NationalValue<LocalDateTime> ReceivedAt { get; init; }

    /// <summary>The moment appointed for the result.</summary>
    [JsonPropertyName("NgayHenTra")]
    public NationalValue<LocalDateTime> DueAt { get; init; }

    /// <summary>Whether its fees are paid, in a code whose list was not found.</summary>
    [JsonPropertyName("TrangThaiThuPhi")]
    public string FeeStatus { get; init => field = value ?? ""; } = "";

    private protected override string Shown => $"{Code}: {Status}";
}
