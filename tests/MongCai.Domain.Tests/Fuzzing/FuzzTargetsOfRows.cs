using System.Text;
using MongCai.Domain.Forecasts;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>The readers of rows of dossiers, by each of their ways, and of the stored forms of what was counted.</summary>
internal static class FuzzTargetsOfRows
{
    private const string Json = """{"code":"000.00.01.H49-240301-0001","receivedOn":"2024-03-01","channel":"online","x":{"y":[1]},"satisfied":true}""";

    private const string PlainJson =
        """{"code":"000.00.01.H49-240301-0001","receivedOn":"2024-03-01","field":"Hộ tịch","paidAmount":5,"paymentMethod":"cash","note":"\u00E1"}""";

    private const string Header = "code,received_on,ended_on,field\n";

    private const string Table = Header + "000.00.01.H49-240301-0001,2024-03-01,2024-03-04,\"Hộ \"\"tịch\"\"\"\n";

    private const string FactsStored =
        """{"version":1,"dimensions":"Channel","cutOff":{"day":14},"dossiers":[{"version":4,"facts":{"code":"000.00.01.H49-240102-0001","segment":{},"receivedOn":"2024-01-02","countsAsOverdue":false,"reusesData":false,"usesResultStore":false,"usesPopulationData":false,"usesCertifiedCopy":false,"hasComplaint":false,"hasObligation":false,"isPaidOnline":false,"amountPaid":0}},{"version":7,"removed":"000.00.01.H49-240103-0001"}]}""";

    private const string ForecastsStored =
        """{"version":1,"unit":"Procedure","day":"8:00:00","dossiers":[{"code":"000.00.01.H49-240102-0001","version":2,"moments":[{"moment":{"state":"InProcess","unit":"1.001193","slack":"40:00:00"},"outcome":{"dueIn":"2026-03","isOverdue":true,"hasEnded":true,"observed":"24:00:00"}}]}]}""";

    private const string TallyStored =
        """{"version":1,"dimensions":"All","cutOffDay":14,"rows":[{"months":{"2024-01":{"received":2}}},{"agency":"000.00.01.H49","level":"District","fieldCode":"","fieldName":"Hộ tịch","procedure":"1.001193","channel":"InPerson","onlineLevel":"Full","overdueCause":"other","months":{"2024-01":{"received":1,"receivedInPerson":1,"becameOverdue":1}}}]}""";

    private const string ForecastTallyStored =
        """{"version":1,"unit":"Procedure","day":"8:00:00","rows":[{"month":"2026-03","slack":"4","state":"InProcess","unit":"1.001193","counted":2,"overdue":1,"ended":{"0.25":1},"pending":{"3":1}}]}""";

    /// <summary>More than a part of a file that is counted in parts; empty lines are passed over.</summary>
    private static readonly byte[] Padding = [.. Enumerable.Repeat((byte)'\n', (1 << 17) - 200)];

    private static readonly byte[] TableOfAPart = [.. Encoding.UTF8.GetBytes(Header), .. Padding];
    private static readonly byte[] JsonOfAPart = [.. Encoding.UTF8.GetBytes(Json), .. Padding];

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        FuzzTarget.OfBytes("DossierRows.Read", Json, bytes => ReadRows.AreRead(Whole(bytes), Whole(bytes, isSlow: true))),
        FuzzTarget.OfBytes("DossierRows.ReadNdjson", PlainJson, bytes => ReadRows.AreRead(Lines(bytes), Lines(InOtherForm(bytes)))),
        FuzzTarget.OfReader("DossierRows.ReadCsv", Table, reader => _ = DossierRows.ReadCsv(reader).Count()),
        FuzzTarget.OfBytes("DossierRows.Count", Json, bytes => ReadRows.AreCounted(bytes)),
        FuzzTarget.OfBytes("DossierRows.Count.CsvInParts", Table[Header.Length..], bytes => ReadRows.AreCounted([.. TableOfAPart, .. bytes])),
        FuzzTarget.OfBytes("DossierRows.Count.NdjsonInParts", PlainJson, bytes => ReadRows.AreCounted([.. JsonOfAPart, .. bytes])),
        FuzzTarget.Of("FactLedger.Read", FactsStored, text => _ = FactLedger.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))),
        FuzzTarget.OfStored("FactLedger.FromJson", FactsStored, FactLedger.FromJson, ledger => ledger.ToJson()),
        FuzzTarget.Of("ForecastLedger.Read", ForecastsStored, text => _ = ForecastLedger.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))),
        FuzzTarget.OfStored("ForecastLedger.FromJson", ForecastsStored, ForecastLedger.FromJson, ledger => ledger.ToJson()),
        FuzzTarget.OfStored("DossierTally.FromJson", TallyStored, DossierTally.FromJson, tally => tally.ToJson()),
        FuzzTarget.OfStored("ForecastTally.FromJson", ForecastTallyStored, ForecastTally.FromJson, tally => tally.ToJson()),
    ];

    private static IEnumerable<DossierFacts> Whole(byte[] bytes, bool isSlow = false) => DossierRows.Read(isSlow ? new SlowStream(bytes) : new MemoryStream(bytes));

    private static IEnumerable<DossierFacts> Lines(byte[] bytes) => DossierRows.ReadNdjson(new MemoryStream(bytes));

    /// <summary>The same objects in lines that are not plain, which the long way reads: with a tab before each, behind a byte order mark.</summary>
    private static byte[] InOtherForm(byte[] bytes)
    {
        List<byte> other = [];
        for (int at = 0; at < bytes.Length; at++)
        {
            bool begins = at == 0 || bytes[at - 1] == '\n';
            int mark = begins && bytes.AsSpan(at).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            other.AddRange(bytes.AsSpan(at, mark));
            other.AddRange(begins && at + mark < bytes.Length ? "\t"u8 : []);
            at += mark;
            other.AddRange(bytes.AsSpan(at, at < bytes.Length ? 1 : 0));
        }

        return [.. other];
    }

    /// <summary>A stream that gives a byte at a time.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
