using System.Globalization;
using System.Text;
using CsCheck;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Procedures;

public class ProcedureCatalogueTests
{
    private static readonly LocalDate Today = new(2026, 11, 24);

    private static readonly ProcedureCatalogue Catalogue = ProcedureCatalogue.Of(
    [
        Procedure("1.001193", "Đăng ký khai sinh"),
        Procedure("1.004884", "Đăng ký lại khai sinh"),
        Procedure("1.003583", "Đăng ký khai sinh lưu động"),
        Procedure("1.000110", "Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới"),
        Procedure("2.000635", "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh"),
        Procedure("1.000894", "Đăng ký kết hôn", keywords: "giấy khai sinh của hai bên"),
        Procedure("1.004222", "Đăng ký thường trú"),
        Procedure("1.013225", "Cấp giấy phép xây dựng nhà ở riêng lẻ"),
    ]);

    private static readonly string[] Syllables = ["Đăng", "ký", "Cấp", "giấy", "phép", "lại", "bản", "sao", "đất", "hộ", "tịch", "kinh"];

    private static readonly Gen<string> Names = Gen.Int[0, Syllables.Length - 1].Select(index => Syllables[index]).Array[1, 6]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<Procedure[]> Procedures = Gen.Select(Names, Gen.Bool).Array[1, 80].Select(names =>
        names.Select((name, index) => Procedure(FormattableString.Invariant($"1.{index:000000}"), name.Item1, keywords: name.Item2 ? "nhà xưởng" : "")).ToArray());

    private static readonly Gen<string> Queries = Gen.OneOf(
        Names,
        Gen.Select(Names, Gen.Int[0, 30], (name, length) => Strip(name)[..Math.Min(length, name.Length)]),
        Gen.Const("nha"),
        Gen.Const("1.00000"),
        Gen.Const("1.000007"),
        Gen.Const("?"));

    [Theory]
    [InlineData("Đăng ký khai sinh")]
    [InlineData("dang ky khai sinh")] // no marks
    [InlineData("  ĐĂNG KÝ -- KHAI SINH ")] // capitals, and more between the words
    [InlineData("\u0110a\u0306ng ky\u0301 khai sinh")] // combining marks
    [InlineData("\u00D0ăng ký khai sinh")] // the look-alike of another keyboard
    public void Search_FindsTheName_HoweverItIsWritten(string text)
    {
        IReadOnlyList<ProcedureMatch> found = Catalogue.Search(new() { Text = text }, Today, 10);
        Assert.Equal("1.001193 Đăng ký khai sinh", found[0].Procedure.ToString());
        Assert.Equal(MatchRank.Name, found[0].Rank);
    }

    [Fact]
    public void Search_PutsTheBestFirst() =>
        Assert.Equal(
            [
                ("1.001193", MatchRank.Name),
                ("1.003583", MatchRank.NameStart),
                ("1.000110", MatchRank.NameStart),
                ("1.004884", MatchRank.Words),
            ],
            Catalogue.Search(new() { Text = "dang ky khai sinh" }, Today, 4).Select(match => (match.Procedure.Code.ToString(), match.Rank)));

    [Theory]
    [InlineData("khai sinh", "1.001193 Words")]
    [InlineData("dang ky thuong tr", "1.004222 NameStart")] // the last word unfinished
    [InlineData("tru dang", "1.004222 Words")] // in another order
    [InlineData("xay d nha", "1.013225 Words")]
    [InlineData("1.013225", "1.013225 Code")]
    [InlineData("1.0132", "1.013225 CodeStart")]
    [InlineData("hon hai ben", "1.000894 Words")]
    public void Search_RanksBy_HowWellTheTextAnswers(string text, string first)
    {
        ProcedureMatch match = Catalogue.Search(new() { Text = text }, Today, 1).Single();
        Assert.Equal(first, $"{match.Procedure.Code} {match.Rank}");
    }

    [Theory]
    [InlineData("zzz qqq")] // no such words
    [InlineData("?")] // no word at all
    [InlineData("9.999999")]
    public void Search_OfWhatIsNotThere_FindsNothing(string text) => Assert.Empty(Catalogue.Search(new() { Text = text }, Today, 10));

    [Fact]
    public void Search_WithoutText_ListsAll()
    {
        Assert.Equal(8, Catalogue.Search(new(), Today, 100).Count);
        Assert.All(Catalogue.Search(new(), Today, 3), match => Assert.Equal(MatchRank.Listed, match.Rank));
        Assert.Equal(3, Catalogue.Search(new(), Today, 3).Count);
    }

    [Fact]
    public void Search_WithConditions_NarrowsByEach()
    {
        Procedure procedure = new()
        {
            Code = ProcedureCode.Parse("1.013592"),
            Name = "Biên phòng điện tử",
            Fields = [new("G09-BP01", "Biên phòng")],
            Audiences = [new("2", "Doanh nghiệp")],
            Levels = [AdministrativeLevel.Communal],
            Channels = [new() { Channel = SubmissionChannel.Online }],
            CompetentAgencies = [new(AgencyCode.Parse("H49.22"), "Đồn biên phòng")],
        };
        ProcedureCatalogue catalogue = ProcedureCatalogue.Of([procedure, Procedure("1.001193", "Đăng ký khai sinh")]);
        Assert.All(
            [
                new ProcedureQuery { FieldCode = "G09-BP01" }, new() { AudienceCode = "2" }, new() { Level = AdministrativeLevel.Communal },
                new() { Channel = SubmissionChannel.Online }, new() { Agency = AgencyCode.Parse("H49") }, new() { Text = "bien phong" },
            ],
            query => Assert.Equal(procedure, Assert.Single(catalogue.Search(query, Today, 10)).Procedure));
        Assert.All(
            [
                new ProcedureQuery { FieldCode = "G09" }, new() { AudienceCode = "1" }, new() { Level = AdministrativeLevel.Central },
                new() { Channel = SubmissionChannel.Postal }, new() { Agency = AgencyCode.Parse("H48") },
            ],
            query => Assert.Empty(catalogue.Search(query, Today, 10)));
    }

    [Fact]
    public void Search_OfAnyText_PutsCodesNamesAndBeginningsFirst_AsAPlainScanFindsThem() =>
        Gen.Select(Procedures, Queries).Sample((procedures, text) =>
            ProcedureCatalogue.Of(procedures).Search(new() { Text = text }, Today, 1_000)
                .Where(match => match.Rank < MatchRank.Words)
                .Select(match => (match.Rank, match.Procedure.Code)).Order()
                .SequenceEqual(Scan(procedures, text).Order()));

    [Fact]
    public void Search_OfMoreThanABlock_FindsTheLast()
    {
        ProcedureCatalogue catalogue = ProcedureCatalogue.Of(Enumerable.Range(0, 200).Select(index =>
            Procedure(FormattableString.Invariant($"1.{index:000000}"), FormattableString.Invariant($"thủ tục s{index:000}"))));
        Assert.Equal("1.000199", catalogue.Search(new() { Text = "s199" }, Today, 10)[0].Procedure.Code.ToString());
        Assert.Equal(100, catalogue.Search(new() { Text = "s1" }, Today, 1_000).Count);
    }

    [Fact]
    public void Find_FollowsTheVersionOfTheDay()
    {
        Procedure old = Procedure("1.001193", "Đăng ký khai sinh (cũ)", new(null, new LocalDate(2025, 6, 30)));
        Procedure current = Procedure("1.001193", "Đăng ký khai sinh", new(new LocalDate(2025, 7, 1), null));
        ProcedureCatalogue catalogue = ProcedureCatalogue.Of([current, old, Procedure("1.001193.H49", "Bản của tỉnh", new(new LocalDate(2026, 1, 1), null))]);
        ProcedureCode code = ProcedureCode.Parse("1.001193");
        Assert.Equal(old, catalogue.Find(code, new LocalDate(2025, 6, 30)));
        Assert.Equal(current, catalogue.Find(code, new LocalDate(2025, 7, 1)));
        Assert.Equal(current, catalogue.Find(ProcedureCode.Parse("1.001193.000.00.00.H55.01"), Today)); // without suffixes
        Assert.Equal("Bản của tỉnh", catalogue.Find(ProcedureCode.Parse("1.001193.H49"), Today)?.Name);
        Assert.Null(catalogue.Find(ProcedureCode.Parse("9.001193"), Today));
        Assert.Equal([old, current], catalogue.Versions(code));
        Assert.Equal([old, current, catalogue.Versions(ProcedureCode.Parse("1.001193.H49"))[0]], catalogue.All);
        Assert.Equal(2, catalogue.Count);
        Assert.Equal([current], catalogue.On(new LocalDate(2025, 7, 1)));
        Assert.Equal(current, Assert.Single(catalogue.Search(new() { Text = "khai sinh" }, Today, 10)).Procedure);
    }

    [Fact]
    public void Of_TwoVersionsOnADay_IsTheCallersError() =>
        Assert.Equal(
            "Two versions of '1.001193 B' hold on the same day: until 2025-07-01, and from 2025-07-01. End the earlier one before the later one begins.",
            Assert.Throws<ArgumentException>(() => ProcedureCatalogue.Of(
            [
                Procedure("1.001193", "A", new(null, new LocalDate(2025, 7, 1))),
                Procedure("1.001193", "B", new(new LocalDate(2025, 7, 1), null)),
            ])).Message);

    [Fact]
    public void Search_ForNoAnswers_IsTheCallersError() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalogue.Search(new(), Today, 0));

    private static Procedure Procedure(string code, string name, Validity validity = default, string keywords = "") =>
        new() { Code = ProcedureCode.Parse(code), Name = name, Validity = validity, Keywords = keywords };

    /// <summary>What a search puts first, by looking at every procedure.</summary>
    private static IEnumerable<(MatchRank Rank, ProcedureCode Code)> Scan(Procedure[] procedures, string text) =>
        from procedure in procedures
        let rank = Rank(procedure.Code.ToString(), LikeI(Strip(procedure.Name)), text.Trim())
        where rank is not null
        select (rank.Value, procedure.Code);

    private static MatchRank? Rank(string code, string name, string text)
    {
        string phrase = LikeI(string.Join(' ', Strip(text).Split([' ', '.', '?'], StringSplitOptions.RemoveEmptyEntries)));
        return code == text ? MatchRank.Code
            : text.Length > 0 && char.IsAsciiDigit(text[0]) && Begins(code, text) ? MatchRank.CodeStart
            : phrase.Length > 0 && name == phrase ? MatchRank.Name
            : phrase.Length > 0 && Begins(name, phrase) ? MatchRank.NameStart
            : null;
    }

    /// <summary>Reads ky as ki, which is the other spelling of the same word; none of these words has a y after a vowel.</summary>
    private static string LikeI(string text) => text.Replace("ky", "ki", StringComparison.Ordinal);

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);

    /// <summary>Takes the marks off with the framework's tables.</summary>
    private static string Strip(string text) => string.Concat(
        text.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        .ToLowerInvariant();
}
