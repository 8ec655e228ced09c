using System.Diagnostics;
using System.Globalization;
using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.Benchmarks;

/// <summary>VietQR, MT940 and camt.053 beside packages of npm, as a table: the same texts, each in its own program, one after the other.</summary>
internal static class NodeTable
{
    private const int Entries = 1_000;
    private const int Rounds = 9;

    private static readonly VietQrBeneficiary Beneficiary = VietQrBeneficiary.Account(BankBin.Parse("970415"), "113366668888");

    /// <param name="script">The path of <c>others.js</c>, beside the packages that it needs.</param>
    internal static int Write(string script)
    {
        string qr = Payload().Encode();
        (string mt940, string camt053) = (Statements.Mt940(Entries), Statements.Camt053(Entries));
        Dictionary<string, double> theirs = AskNode(script, qr, mt940, camt053);
        Console.WriteLine("| what | package | its time | this library | ratio |\n|---|---|---|---|---|");
        WriteRow("write a VietQR text", "vietnam-qr-pay 1.5.1", theirs["write"], Time(() => Payload().Encode(), 20_000));
        WriteRow("read a VietQR text", "vietnam-qr-pay 1.5.1", theirs["read"], Time(() => VietQrPayload.Decode(qr), 20_000));
        WriteRow(
            $"read {theirs["entries"]} entries of MT940", "mt940js 1.3.5", theirs["mt940"],
            Time(() => Mt940.ReadEntries(new StringReader(mt940)).Count(), 20));
        double camt = Time(() => Camt053.ReadEntries(new StringReader(camt053)).Count(), 20);
        WriteRow($"read {theirs["entries"]} entries of camt.053", "camt-parser 1.1.0", theirs["camt-parser"], camt);
        WriteRow($"read {theirs["entries"]} entries of camt.053", "iso20022.js 0.0.15", theirs["iso20022"], camt);
        return 0;
    }

    private static VietQrPayload Payload() => VietQrPayload.Of(Beneficiary, Vnd.Of(20_000), "HS0000001H492608170001A");

    private static Dictionary<string, double> AskNode(string script, string qr, params string[] statements)
    {
        string[] files = [.. statements.Select(Stored)];
        using Process node = Process.Start(new ProcessStartInfo("node", [script, qr, .. files]) { RedirectStandardOutput = true })!;
        string answer = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Array.ForEach(files, File.Delete);
        return answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
            .ToDictionary(line => line[0], line => double.Parse(line[1], CultureInfo.InvariantCulture));
    }

    private static string Stored(string text)
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Nanoseconds of a call, the median of the rounds.</summary>
    private static double Time(Func<object> action, int times)
    {
        double[] rounds = [.. Enumerable.Range(0, Rounds).Select(_ => Round(action, times)).Order()];
        return rounds[Rounds / 2];
    }

    private static double Round(Func<object> action, int times)
    {
        long start = Stopwatch.GetTimestamp();
        for (int time = 0; time < times; time++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }

    private static void WriteRow(string what, string package, double theirs, double ours) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {package} | {theirs / 1000:0.00} µs | {ours / 1000:0.00} µs | {ours / theirs:0.00} |"));
}
