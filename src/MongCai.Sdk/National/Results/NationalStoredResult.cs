using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A result in the national store, with where its files are. Personal data.</summary>
/// <remarks>Compares lists by reference.</remarks>
public sealed record NationalStoredResult : WireRecord
{
    /// <summary>The code of the kind, which a component of a dossier names (<see cref="NationalComponent.ReplacingResult"/>).</summary>
    [JsonPropertyName("MaKetQua")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the document.</summary>
    [JsonPropertyName("TenGiayTo")]
    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>The number of the document.</summary>
    [JsonPropertyName("SoKyHieu")]
    public string Number { get; init => field = value ?? ""; } = "";

    /// <summary>The agency that is in charge of it.</summary>
    [JsonPropertyName("CoQuanChuQuan")]
    public string Agency { get; init => field = value ?? ""; } = "";

    /// <summary>Its files.</summary>
    [JsonPropertyName("DanhSachTepDinhKem")]
    public IReadOnlyList<NationalStoredFile> Files { get; init => field = value ?? []; } = [];

    private protected override string Shown => Code;
}
