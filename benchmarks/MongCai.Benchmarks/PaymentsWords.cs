using System.Globalization;
using BenchmarkDotNet.Attributes;
using Humanizer;
using MongCai.Domain;

namespace MongCai.Benchmarks;

/// <summary>Reading an amount out: against a list of words that is joined, and Humanizer.</summary>
[MemoryDiagnoser]
public class PaymentsWords
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly string[] Units = ["", " nghìn", " triệu", " tỷ"];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [Params(20_000, 1_234_567, 987_654_321_098)]
    public long Number { get; set; }

    [Benchmark(Baseline = true)]
    public string JoinedWords()
    {
        List<string> words = [];
        long rest = Number;
        for (int unit = 0; rest > 0; unit++, rest /= 1000)
        {
            long group = rest % 1000;
            if (group > 0)
            {
                words.Insert(0, $"{Digits[group / 100]} trăm {Digits[group / 10 % 10]} mươi {Digits[group % 10]}{Units[unit]}");
            }
        }

        return string.Join(' ', words) + " đồng";
    }

    [Benchmark(Description = "Vnd.ToWords")]
    public string OfVnd() => Vnd.Of(Number).ToWords();

    [Benchmark(Description = "Humanizer 3.0.10")]
    public string OfHumanizer() => Number.ToWords(Vietnamese) + " đồng";
}
