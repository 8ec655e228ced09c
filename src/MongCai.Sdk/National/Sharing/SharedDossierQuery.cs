using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>What dossiers are looked for in a one-stop system that shares them: by code, owner, telephone or paper. Personal data.</summary>
/// <remarks>Read in one implementation.</remarks>
public sealed record SharedDossierQuery : WireRecord
{
    /// <summary>The code of the dossier.</summary>
    [JsonPropertyName("MaHoSo")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the owner.</summary>
    [JsonPropertyName("ChuHoSo")]
    public string OwnerName { get; init => field = value ?? ""; } = "";

    /// <summary>The owner's telephone number.</summary>
    [JsonPropertyName("SoDienThoaiChuHoSo")]
    public string OwnerPhone { get; init => field = value ?? ""; } = "";

    /// <summary>The number of the owner's paper.</summary>
    [JsonPropertyName("SoGiayToChuHoSo")]
    public string OwnerPaperNumber { get; init => field = value ?? ""; } = "";

    internal bool IsBlank => new[] { Code, OwnerName, OwnerPhone, OwnerPaperNumber }.All(string.IsNullOrWhiteSpace);
}
