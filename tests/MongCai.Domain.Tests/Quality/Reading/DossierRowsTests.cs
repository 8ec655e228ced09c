using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

public class DossierRowsTests
{
    private const string First = "{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\"}\n";
    private const string Table = "code,received_on,channel\n000.00.01.H49-240301-0001,2024-03-01,online\n";

    [Fact]
    public void ReadNdjson_OfAnyFactsWritten_GivesThemBack() =>
        Facts.Any.Sample(facts => DossierRows.ReadNdjson(Bytes(Ndjson(facts))).SequenceEqual(facts));

    [Fact]
    public void ReadCsv_OfAnyFactsWritten_GivesThemBack() =>
        Facts.Any.Sample(facts => DossierRows.ReadCsv(new StringReader(Csv(facts))).SequenceEqual(facts));

    [Fact]
    public void Read_OfAnyKindOfFile_GivesTheSameFacts() =>
        Facts.Any.Where(facts => facts.Length > 0).Sample(
            facts => new[] { Ndjson(facts), Csv(facts) }.All(text =>
                DossierRows.Read(Bytes(text)).SequenceEqual(facts)
                && DossierRows.Read(Bytes("\uFEFF" + text)).SequenceEqual(facts)
                && DossierRows.Read(Compressed(text)).SequenceEqual(facts)),
            iter: 20);

    [Fact]
    public void Read_OfSomeSides_OpensTheOthersButTheChannel() =>
        Gen.Select(Facts.Any, Gen.Int[0, (int)Dimensions.All]).Sample((facts, sides) =>
            DossierRows.ReadNdjson(Bytes(Ndjson(facts)), (Dimensions)sides)
                .SequenceEqual(facts.Select(one => one.InSegment(one.Segment.Keep((Dimensions)sides | Dimensions.Channel)))));

    /// <summary>UTF-8 has no bytes for it: it would be read as another character.</summary>
    [Fact]
    public void ReadCsv_OfHalfACharacter_IsRefused() => Assert.StartsWith(
        "Line 2: officer: half of a character stands in the text.",
        Assert.Throws<FormatException>(() => DossierRows.ReadCsv(new StringReader("code,received_on,officer\n000.00.01.H49-240301-0001,2024-03-01,\"a\uD83D\"\n")).ToArray()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Read_EqualSegments_AreOneObject()
    {
        DossierFacts[] facts = [.. DossierRows.ReadNdjson(Bytes(First + First))];
        Assert.Same(facts[0].Segment, facts[1].Segment);
        Assert.Equal("000.00.01.H49", facts[0].Segment.Agency.ToString()); // from the code of the dossier
    }

    [Fact]
    public void Read_SeveralAtOnce_DoNotDisturbEachOther()
    {
        string other = First.Replace("0001", "0002", StringComparison.Ordinal);
        IEnumerable<(DossierFacts First, DossierFacts Second)> pairs = DossierRows.ReadNdjson(Bytes(First + First))
            .Zip(DossierRows.ReadNdjson(Bytes(other + other)));
        Assert.All(pairs, pair => Assert.Equal(("0001", "0002"), (pair.First.Code.ToString()[^4..], pair.Second.Code.ToString()[^4..])));
    }

    [Fact]
    public void Read_AskedTwice_ReadsOnFromWhereTheStreamStands()
    {
        using Stream stream = Bytes(First + First);
        IEnumerable<DossierFacts> facts = DossierRows.ReadNdjson(stream);
        Assert.Equal(2, facts.Count());
        Assert.Empty(facts);
        stream.Position = 0;
        Assert.Equal(2, facts.Zip(DossierRows.ReadNdjson(Bytes(First + First))).Count());
    }

    [Fact]
    public void Read_OfAStream_LeavesItOpen()
    {
        foreach (Stream stream in new[] { Bytes(First), Bytes(Table), Compressed(First) })
        {
            Assert.Single(DossierRows.Read(stream));
            Assert.True(stream.CanRead);
        }
    }

    [Fact]
    public void Read_TakesNoMoreThanIsAskedFor() =>
        Assert.Equal(2, DossierRows.ReadNdjson(Bytes(First + First + "no JSON")).Take(2).Count());

    [Theory]
    [InlineData(First + "\n{\"code\":\"x\",\"receivedOn\":\"2024-03-01\"}", "Line 3: code: found 'x', expected the code of a dossier")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"01/03/2024\"}", "Line 1: receivedOn: found '01/03/2024', expected a date such as '2024-03-01'. If the day stands before the month")]
    [InlineData("{\"receivedOn\":\"2024-03-01\"}", "Line 1: code is missing.")]
    [InlineData(Table + "000.00.01.H49-240301-0001,2024-03-01,fax\n", "Line 3: channel: found 'fax', expected in-person, online, postal.")]
    [InlineData(Table + "000.00.01.H49-240301-0001\n", "Line 3: found 1 fields, expected 3 as in the header")]
    [InlineData("code,code,received_on\n", "The column 'code' stands in the header twice; expected it once.")]
    [InlineData("code\n", "The column 'received_on' is missing; found 'code'.")]
    [InlineData("code,receivedOn\n", "The column 'receivedOn' is not read; expected 'received_on'.")]
    [InlineData("", "The table is empty; expected a header with the columns code,received_on.")]
    [InlineData("[{}]", "It is a JSON array; expected a JSON object a line (NDJSON), CSV with a header, or one of them in gzip.")]
    public void Read_OfAWrongFile_IsRefused(string text, string message) => Refused(Bytes(text), message);

    [Fact]
    public void Read_OfATableThatIsNotUtf8_IsRefused() =>
        Assert.Matches(
            "^After line [1-3] it is not UTF-8 text. Save it as UTF-8.$",
            Assert.Throws<FormatException>(() => DossierRows.Read(new MemoryStream([.. Encoding.UTF8.GetBytes(Table), 0xff, (byte)'\n'])).Count()).Message);

    [Fact]
    public void Read_OfACompressedFileThatBreaksOff_IsRefused()
    {
        byte[] whole = Compressed(Ndjson([Facts.One("2024-03-01", null, null)])).ToArray();
        Refused(new MemoryStream(whole[..^4]), "It is not whole: the compressed data breaks off or is damaged.");
    }

    [Fact]
    public void Columns_HaveNamesOfTheirOwn_AndMarksThatFit()
    {
        Assert.Equal(DossierColumn.All.Count, DossierColumn.All.Select(column => column.Name).Distinct().Count());
        Assert.Equal(DossierColumn.All.Count, DossierColumn.All.Select(column => column.Key).Distinct().Count());
        Assert.InRange(DossierColumn.All.Count, 1, 64);
        Assert.Equal(["code", "received_on"], DossierColumn.All.Where(column => column.IsRequired).Select(column => column.ToString()));
    }

    private static void Refused(Stream stream, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => DossierRows.Read(stream).Count()).Message, StringComparison.Ordinal);

    private static string Ndjson(IEnumerable<DossierFacts> facts) => string.Concat(facts.Select(one => new JsonObject(
        DossierColumn.All.Zip(Texts(one)).Select(pair => KeyValuePair.Create(pair.First.Key, (JsonNode?)Value(pair.Second)))).ToJsonString() + "\n"));

    private static JsonValue? Value(string text) => text switch
    {
        "" => null,
        "true" or "false" => JsonValue.Create(text == "true"),
        _ => JsonValue.Create(text),
    };

    private static string Csv(IEnumerable<DossierFacts> facts) =>
        string.Join(',', DossierColumn.All) + "\n" + string.Concat(facts.Select(one => string.Join(',', Texts(one)) + "\n"));

    /// <summary>The texts of all columns, in their order.</summary>
    private static string[] Texts(DossierFacts one) =>
    [
        one.Code.ToString(), Day(one.ReceivedOn), Day(one.DueOn), Day(one.Ending?.On), Word(one.Ending?.Outcome), Flag(one.CountsAsOverdue),
        one.Segment.Agency.ToString()!, Word(one.Segment.Level), one.Segment.Field!.Name, one.Segment.Field.Code, one.Segment.Procedure.ToString()!, Word<SubmissionChannel>(one.Segment.Channel), Word<OnlineServiceLevel>(one.Segment.OnlineLevel), one.Segment.OverdueCause,
        one.Segment.Officer, one.Segment.Counter,
        Flag(one.AreComponentsDigitized), Flag(one.IsResultElectronic), Flag(one.ReusesData), Flag(one.UsesResultStore), Flag(one.UsesPopulationData), Flag(one.UsesCertifiedCopy), Flag(one.IsSynchronized),
        Dong(one.AmountPaid.Dong > 0 ? one.AmountPaid.Dong : one.HasObligation ? 1000 : 0), Dong(one.AmountPaid.Dong),
        one.IsPaidOnline ? "national-portal" : one.IsPaidCashless == true ? "bank-transfer" : "cash",
        Flag(one.IsSatisfied), Flag(one.HasComplaint),
    ];

    private static string Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Word<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.KebabCaseLower.ConvertName(known.ToString()) : "";

    private static string Flag(bool? value) => value switch
    {
        null => "",
        true => "true",
        false => "false",
    };

    private static string Dong(long dong) => dong.ToString(CultureInfo.InvariantCulture);

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static MemoryStream Compressed(string text)
    {
        MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        compressed.Position = 0;
        return compressed;
    }
}
