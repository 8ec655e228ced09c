using System.Text;
using BenchmarkDotNet.Attributes;
using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.Benchmarks;

/// <summary>Writing a VietQR text: against string concatenation with a check value reckoned bit by bit, which checks nothing.</summary>
[MemoryDiagnoser]
public class PaymentsVietQrEncode
{
    private const string Account = "113366668888";

    private static readonly VietQrBeneficiary Beneficiary = VietQrBeneficiary.Account(BankBin.Parse("970415"), Account);

    private readonly VietQrPayload payload = Payload();

    [Benchmark(Baseline = true)]
    public string Concatenation()
    {
        string party = Field(0, "970415") + Field(1, Account);
        string text = Field(0, "01") + Field(1, "12") + Field(38, Field(0, "A000000727") + Field(1, party) + Field(2, "QRIBFTTA"))
            + Field(53, "704") + Field(54, "20000") + Field(58, "VN") + Field(62, Field(8, "HS0000001H492608170001A")) + "6304";
        return text + BitByBit(text).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Benchmark]
    public string Encode() => payload.Encode();

    [Benchmark]
    public string MakeAndEncode() => Payload().Encode();

    private static VietQrPayload Payload() => VietQrPayload.Of(Beneficiary, Vnd.Of(20_000), "HS0000001H492608170001A");

    private static string Field(int id, string value) => FormattableString.Invariant($"{id:00}{value.Length:00}{value}");

    private static ushort BitByBit(string text)
    {
        int crc = 0xFFFF;
        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            crc ^= value << 8;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = ((crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xFFFF;
            }
        }

        return (ushort)crc;
    }
}
