using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>One step in the handling of a dossier (<c>CapNhatTienDoHoSoMC</c>).</summary>
public sealed record NationalProgress : WireRecord
{
    /// <summary>The code of the dossier.</summary>
    [JsonPropertyName("MaHoSo")]
    public NationalValue<DossierCode> Dossier { get; init; }

    /// <summary>The officer who took the step, in at most 50 characters.</summary>
    [JsonPropertyName("NguoiXuLy")]
    public string Officer { get; init => field = value ?? ""; } = "";

    /// <summary>The officer's title.</summary>
    [JsonPropertyName("ChucDanh")]
    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>When the step was taken.</summary>
    [JsonPropertyName("ThoiDiemXuLy")]
    public NationalValue<LocalDateTime> At { get; init; }

    /// <summary>The officer's unit.</summary>
    [JsonPropertyName("PhongBanXuLy")]
    public string Unit { get; init => field = value ?? ""; } = "";

    /// <summary>What was done.</summary>
    [JsonPropertyName("NoiDungXuLy")]
    public string Content { get; init => field = value ?? ""; } = "";

    /// <summary>The state that the step led to.</summary>
    [JsonPropertyName("TrangThai")]
    [JsonConverter(typeof(StatusConverter))]
    public NationalStatus Status { get; init; }

    /// <summary>When the step began.</summary>
    [JsonPropertyName("NgayBatDau")]
    public NationalValue<LocalDateTime> StartedAt { get; init; }

    /// <summary>When it was to end.</summary>
    [JsonPropertyName("NgayKetThucTheoQuyDinh")]
    public NationalValue<LocalDateTime> DueAt { get; init; }

    private protected override string Shown => $"{Dossier}: {Status}";
}
