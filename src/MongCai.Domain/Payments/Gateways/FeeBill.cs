using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Payments;

/// <summary>The bill that the national gateways print the receipt from (<c>ThongTinBienLai</c>): what is paid, for whom and to which account.</summary>
/// <remarks>It holds personal data, which its printed form leaves out. Two bills are compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<FeeBill>))]
[NoJson("make it again with FeeBill.Of; its parts serialise.")]
public sealed class FeeBill
{
    private const string FeesService = "2";

    private readonly FeeBillLine[] lines;

    private FeeBill(DossierCode dossier, FeeBillProcedure procedure, FeeBillAccount account, FeeBillPayer payer, string purpose, FeeBillLine[] lines) =>
        (Dossier, Procedure, Account, Payer, Purpose, this.lines) = (dossier, procedure, account, payer, purpose, lines);

    /// <summary>Makes a bill.</summary>
    /// <exception cref="ArgumentException">
    /// There is no dossier code or no line, or a line does not say fee or charge, or its amount is not positive.
    /// </exception>
    public static FeeBill Of(
        DossierCode dossier, FeeBillProcedure procedure, FeeBillAccount account, FeeBillPayer payer, string purpose, IEnumerable<FeeBillLine> lines)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(payer);
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        ArgumentNullException.ThrowIfNull(lines);
        FeeBillLine[] all = [.. lines];
        return dossier != default && all.Length > 0 && Array.TrueForAll(all, line => line.Kind != FeeKind.NotStated && line.Amount > Vnd.Zero)
            ? new(dossier, procedure, account, payer, purpose, all)
            : throw new ArgumentException("A bill needs a dossier code, and lines that are each a fee or a charge of a positive amount.", nameof(lines));
    }

    /// <summary>The dossier that is paid for.</summary>
    public DossierCode Dossier { get; }

    /// <summary>The procedure and the agency.</summary>
    public FeeBillProcedure Procedure { get; }

    /// <summary>The account that receives the money; it differs from procedure to procedure.</summary>
    public FeeBillAccount Account { get; }

    /// <summary>Who pays.</summary>
    public FeeBillPayer Payer { get; }

    /// <summary>The text of the payment.</summary>
    public string Purpose { get; }

    /// <summary>The fees and charges.</summary>
    public IReadOnlyList<FeeBillLine> Lines => lines.AsReadOnly();

    /// <summary>The sum of the lines.</summary>
    public Vnd Total => lines.Aggregate(Vnd.Zero, (sum, line) => sum + line.Amount);

    /// <summary>Names the dossier and the sum.</summary>
    public override string ToString() => $"{Dossier}: {Total}";

    internal void Write(Utf8JsonWriter json)
    {
        foreach ((string name, string value) in Fields())
        {
            json.WriteString(name, value);
        }

        json.WriteStartArray("PhiLePhi");
        foreach (FeeBillLine line in lines)
        {
            json.WriteStartObject();
            json.WriteString("LoaiPhiLePhi", line.Kind == FeeKind.Charge ? "2" : "1");
            json.WriteString("MaPhiLePhi", line.Code);
            json.WriteString("TenPhiLePhi", line.Name);
            json.WriteString("SoTien", line.Amount.Dong.ToString(CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private IEnumerable<KeyValuePair<string, string>> Fields() =>
    [
        new("MaDichVu", FeesService),
        new("MaDVC", Procedure.ServiceCode),
        new("TenDVC", Procedure.Name),
        new("MaTTHC", Procedure.Code),
        new("TenTTHC", Procedure.Name),
        new("MaDonVi", Procedure.AgencyCode),
        new("TenDonVi", Procedure.AgencyName),
        new("MaHoSo", Dossier.ToString()),
        new("TKThuHuong", Account.Number),
        new("MaNHThuHuong", Account.BankCode),
        new("TenTKThuHuong", Account.Name),
        new("NoiDungThanhToan", Purpose),
        new("HoTenNguoiNop", Payer.Name),
        new("SoCMNDNguoiNop", Payer.PersonalId),
        new("DiaChiNguoiNop", Payer.Address),
        new("HuyenNguoiNop", Payer.District),
        new("TinhNguoiNop", Payer.Province),
    ];
}
