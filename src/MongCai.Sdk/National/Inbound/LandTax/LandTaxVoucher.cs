using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <summary>That land tax of a dossier was paid on the national portal (<i>chứng từ thuế đất</i>, <c>NhanChungTuThueDat</c>). Personal data.</summary>
/// <remarks>Read in one implementation.</remarks>
public sealed record LandTaxVoucher : WireRecord
{
    /// <summary>The province's code of the dossier.</summary>
    [JsonPropertyName("MaHoSo")]
    public NationalValue<DossierCode> Dossier { get; init; }

    /// <summary>The tax code of the one who pays.</summary>
    [JsonPropertyName("MaSoThue")]
    public string TaxCode { get; init => field = value ?? ""; } = "";

    /// <summary>What was paid.</summary>
    [JsonPropertyName("ThongTinThanhToan")]
    public LandTaxPayment Payment { get; init => field = value ?? new(); } = new();

    /// <summary>Where the voucher can be fetched.</summary>
    [JsonPropertyName("UrlFileChungTu")]
    public string Address { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the one who handed the money in.</summary>
    [JsonPropertyName("HoTenNguoiNopTien")]
    public string PayerName { get; init => field = value ?? ""; } = "";

    /// <summary>The number of that person's paper.</summary>
    [JsonPropertyName("SoCMTNguoiNopTien")]
    public string PayerNumber { get; init => field = value ?? ""; } = "";

    /// <summary>That person's address.</summary>
    [JsonPropertyName("DiaChiNguoiNopTien")]
    public string PayerAddress { get; init => field = value ?? ""; } = "";

    /// <summary>The commune of the address.</summary>
    [JsonPropertyName("XaNguoiNopTien")]
    public string PayerCommune { get; init => field = value ?? ""; } = "";

    /// <summary>The district of the address, of before July 2025.</summary>
    [JsonPropertyName("HuyenNguoiNopTien")]
    public string PayerDistrict { get; init => field = value ?? ""; } = "";

    /// <summary>The province of the address.</summary>
    [JsonPropertyName("TinhNguoiNopTien")]
    public string PayerProvince { get; init => field = value ?? ""; } = "";

    private protected override string Shown => Dossier.ToString();
}
