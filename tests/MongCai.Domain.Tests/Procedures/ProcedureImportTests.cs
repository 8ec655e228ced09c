using System.Text.Json;
using CsCheck;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using MongCai.Domain.Tests.Conventions;
using NodaTime;

namespace MongCai.Domain.Tests.Procedures;

public class ProcedureImportTests
{
    private static readonly Validity Validity = new(new LocalDate(2025, 7, 1), null);

    private static readonly string[] Keys =
    [
        "MATTHC", "TENTTHC", "TRANGTHAI", "MOTA", "TRUONGHOP", "TENTRINHTU", "TENCAP", "KENH", "THOIGIANGIAIQUYET", "DONVITINH",
        "SOTIEN", "DONVI", "TENGIAYTO", "SOBANCHINH", "NGAYBANHANH", "MADONVI", "TENDONVI", "MALINHVUC", "LA",
    ];

    private static readonly string[] Lists =
    [
        "TRINHTUTHUCHIEN", "TRINHTU", "CAPTHUCHIEN", "LINHVUCTHUCHIEN", "CACHTHUCTHUCHIEN", "THOIGIAN", "PHILEPHI", "DOITUONGTHUCHIEN",
        "THANHPHANHOSO", "GIAYTO", "KETQUATHUCHIEN", "CANCUPHAPLY", "COQUANTHUCHIEN", "COQUANPHOIHOP", "TTHCLIENTHONG", "TTHCLIENQUAN",
    ];

    /// <summary>Texts that occur nowhere else, so that a lost one shows.</summary>
    private static readonly Gen<string> Unique = Gen.Int[100_000, 999_999].Select(number => FormattableString.Invariant($"\"chữ{number}\""));

    private static readonly Gen<string> Scalars = Gen.OneOf(
        Unique, Unique, Unique, Gen.Const("1"), Gen.Const("null"), Gen.Const("\"\""), Gen.Const("true"), Gen.Const("\"\\ud800\""));

    private static readonly Gen<string> Records = Gen.Recursive<string>((depth, deeper) =>
        depth > 4 ? Scalars.Select(text => $"{{\"MOTA\":{text}}}") : Members(deeper));

    [Fact]
    public void Read_OfARecord_KeepsAllOfIt()
    {
        ProcedureImport import = ProcedureImport.Read(Fixture("1.001193.json"), Validity);
        Snapshots.Matches(Printed.Of(import));
    }

    [Fact]
    public void Read_OfAnOddRecord_ReportsWhatIsOdd()
    {
        ProcedureImport import = ProcedureImport.Read(Fixture("odd.json"), Validity);
        Snapshots.Matches(Printed.Of(import));
    }

    [Fact]
    public void Read_OfSeveralTimesInAChannel_KeepsEach()
    {
        ProcedureImport import = ProcedureImport.Read(Fixture("odd.json"), Validity);
        IReadOnlyList<StatedTerm> terms = import.Procedure!.TermsFor(SubmissionChannel.InPerson);
        Assert.Equal([1m, 0.5m, null], terms.Select(term => term.Time.Amount));
        Assert.Equal(TimeUnit.Unparsed, terms[2].Time.Unit);
        Assert.Equal("ngay trước khi tàu rời cảng", terms[2].ToString());
        Assert.Equal(10, Assert.Single(import.Procedure.TermsFor(SubmissionChannel.Online)).Time.Minimum);
        Assert.Empty(import.Procedure.TermsFor(SubmissionChannel.Postal));
    }

    [Theory]
    [InlineData("", "$: '' is not JSON: line 1, byte 1 is where it stops to be.")]
    [InlineData("{\"MATTHC\":", "$: '{\"MATTHC\":' is not JSON: line 1, byte 11 is where it stops to be.")]
    [InlineData("[]", "$: '[]' is not an object.")] // the caller takes lists apart
    [InlineData("{\"TENTTHC\":\"A\"}", "$: '{\"TENTTHC\":\"A\"}' has no MATTHC that is the code of a procedure, such as '1.001193'.")]
    [InlineData("{\"MATTHC\":\"C08_XPHCDB\",\"TENTTHC\":\"A\"}", "$: '{\"MATTHC\":\"C08_XPHCDB\",\"TENTTHC\":\"A\"}' has no MATTHC that is the code of a procedure, such as '1.001193'.")]
    public void Read_OfWhatIsNoProcedure_KeepsItInTheReport(string json, string problem)
    {
        ProcedureImport import = ProcedureImport.Read(json, default);
        Assert.Null(import.Procedure);
        Assert.Equal(problem, Assert.Single(import.Problems).ToString());
    }

    [Fact]
    public void Read_OfAMemberTwice_ReportsTheSecond()
    {
        const string Record = """{"MATTHC":"1.001193","MOTA":"a","MOTA":"b"}""";
        using JsonDocument parsed = JsonDocument.Parse(Record);
        ProcedureImport import = ProcedureImport.Read(parsed.RootElement, default);
        Assert.Null(ProcedureImport.Read(Record, default).Procedure);
        Assert.Equal("a", import.Procedure!.Description);
        Assert.Equal("$.MOTA: '\"b\"' stands there a second time; the first counts.", Assert.Single(import.Problems).ToString());
    }

    [Fact]
    public void Read_OfAnElement_IsTheSameAsOfItsText()
    {
        using JsonDocument reply = JsonDocument.Parse("""{"error_code":0,"result":[{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh"}]}""");
        ProcedureImport import = ProcedureImport.Read(reply.RootElement.GetProperty("result")[0], Validity);
        Assert.Equal("1.001193 Đăng ký khai sinh", import.Procedure!.ToString());
        Assert.Equal(Validity, import.Procedure.Validity);
        Assert.Empty(import.Problems);
    }

    [Fact]
    public void Read_OfAnyRecord_LosesNothing() =>
        Records.Sample(
            json =>
            {
                ProcedureImport import = ProcedureImport.Read("{\"MATTHC\":\"1.001193\"," + json[1..], Validity);
                string kept = Printed.Of(import);
                return TextsIn(json).All(text => kept.Contains(text, StringComparison.Ordinal));
            },
            iter: Runs.Of(2_000));

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void Read_OfAnyText_NeverThrows() =>
        Gen.Select(Records, Gen.Int[0, 400], Gen.Char["{}[]\",:1\\u\0é"]).Sample(
            (json, position, letter) =>
            {
                string broken = position < json.Length ? json.Remove(position, 1).Insert(position, letter.ToString()) : json;
                return ProcedureImport.Read(broken, default) is { } import && (import.Procedure is not null || import.Problems.Count > 0);
            },
            iter: Fuzz.Inputs);

    private static Gen<string> Members(Gen<string> deeper)
    {
        Gen<string> scalar = Gen.Select(One(Keys), Scalars, (key, value) => $"\"{key}\":{value}");
        Gen<string> list = Gen.Select(One(Lists), Gen.OneOf(deeper, deeper, Scalars).Array[0, 3], (key, items) => $"\"{key}\":[{string.Join(',', items)}]");
        return Gen.OneOf(scalar, list, list).Array[1, 5].Select(members => $"{{{string.Join(',', members)}}}");
    }

    private static Gen<string> One(string[] names) => Gen.Int[0, names.Length - 1].Select(index => names[index]);

    private static string Fixture(string name) => Repository.Read("tests", "MongCai.Domain.Tests", "Procedures", "Fixtures", name);

    private static IEnumerable<string> TextsIn(string json) =>
        json.Split('"').Where(part => part.StartsWith("chữ", StringComparison.Ordinal));
}
