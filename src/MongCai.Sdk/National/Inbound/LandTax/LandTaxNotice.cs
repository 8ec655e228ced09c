using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <summary>What the tax office asks for one dossier (<i>thông báo thuế đất</i>): a <c>ROW_LIST</c> of the document of <c>NhanThongBaoThueDat</c>.</summary>
/// <remarks>Read in one implementation. Compares lists by reference.</remarks>
public sealed record LandTaxNotice : WireRecord
{
    /// <summary>The province's code of the dossier.</summary>
    [JsonPropertyName("MA_HSO")]
    public NationalValue<DossierCode> Dossier { get; init; }

    /// <summary>What is to be paid, one for each decision.</summary>
    [JsonPropertyName("LIST")]
    public IReadOnlyList<LandTaxItem> Items { get; init => field = value ?? []; } = [];

    private protected override string Shown => Dossier.ToString();
}
