using BenchmarkDotNet.Attributes;
using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.Benchmarks;

/// <summary>Reading a VietQR text with every rule: against splitting it into a dictionary, which checks nothing.</summary>
[MemoryDiagnoser]
public class PaymentsVietQrDecode
{
    private readonly string text = VietQrPayload.Of(
        VietQrBeneficiary.Account(BankBin.Parse("970415"), "113366668888"), Vnd.Of(20_000), "HS0000001H492608170001A").Encode();

    [Benchmark(Baseline = true)]
    public int SplitIntoDictionary()
    {
        Dictionary<string, string> fields = [];
        for (int position = 0; position < text.Length;)
        {
            int length = int.Parse(text.AsSpan(position + 2, 2), System.Globalization.CultureInfo.InvariantCulture);
            fields[text.Substring(position, 2)] = text.Substring(position + 4, length);
            position += length + 4;
        }

        return fields.Count;
    }

    [Benchmark]
    public VietQrDecoding Decode() => VietQrPayload.Decode(text);

    [Benchmark]
    public VietQrDecoding DecodeDamaged() => VietQrPayload.Decode(text.Replace('2', '3'));
}
