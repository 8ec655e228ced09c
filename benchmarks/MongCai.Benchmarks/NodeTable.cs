using System.Diagnostics;
using System.Globalization;
using System.Text;
using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.Benchmarks;

/// <summary>VietQR and MT940 beside packages of npm, as a table: the same texts, each in its own program, one after the other.</summary>
internal static class NodeTable
{
    private const int Entries = 1_000;
    private const int Rounds = 9;

    private static readonly VietQrBeneficiary Beneficiary = VietQrBeneficiary.Account(BankBin.Parse("970415"), "113366668888");

    /// <param name="script">The path of <c>others.js</c>, beside the packages that it needs.</param>
    internal static int Write(string script)
    {
        string qr = Payload().Encode();
        string statement = Statement();
        string file = Path.GetTempFileName();
        File.WriteAllText(file, statement);
        Dictionary<string, double> theirs = AskNode(script, qr, file);
        File.Delete(file);
        Console.WriteLine("| what | package | its time | this library | ratio |\n|---|---|---|---|---|");
        WriteRow("write a VietQR text", "vietnam-qr-pay 1.5.1", theirs["write"], Time(() => Payload().Encode(), 20_000));
        WriteRow("read a VietQR text", "vietnam-qr-pay 1.5.1", theirs["read"], Time(() => VietQrPayload.Decode(qr), 20_000));
        WriteRow(
            $"read {theirs["entries"]} entries of MT940", "mt940js 1.3.5", theirs["mt940"],
            Time(() => Mt940.ReadEntries(new StringReader(statement)).Count(), 20));
        return 0;
    }

    private static VietQrPayload Payload() => VietQrPayload.Of(Beneficiary, Vnd.Of(20_000), "HS0000001H492608170001A");

    private static string Statement()
    {
        StringBuilder text = new(":20:X\r\n:25:970436/0123\r\n:28C:1/1\r\n:60F:C260816VND0,\r\n");
        for (int entry = 1; entry <= Entries; entry++)
        {
            text.Append(CultureInfo.InvariantCulture, $":61:2608170817C20000,NTRFREF{entry}//BANK{entry}\r\n:86:HS 000.00.01.H49-260817-{entry:0000}\r\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $":62F:C260817VND{Entries * 20_000},\r\n-\r\n").ToString();
    }

    private static Dictionary<string, double> AskNode(string script, params string[] texts)
    {
        using Process node = Process.Start(new ProcessStartInfo("node", [script, .. texts]) { RedirectStandardOutput = true })!;
        string answer = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
            .ToDictionary(line => line[0], line => double.Parse(line[1], CultureInfo.InvariantCulture));
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
