using CsCheck;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Procedures;

/// <summary>Which words of a search match which words of a procedure.</summary>
public class ProcedureSearchTests
{
    private static readonly LocalDate Today = new(2026, 11, 24);

    private static readonly ProcedureCatalogue Catalogue = ProcedureCatalogue.Of(
    [
        Procedure("1.001193", "Đăng ký khai sinh", "Birth registration"),
        Procedure("1.000656", "Đăng ký khai tử", "Death registration"),
        Procedure("1.000894", "Đăng ký kết hôn", "Marriage registration"),
        Procedure("1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân"),
        Procedure("1.004222", "Đăng ký thường trú"),
        Procedure("1.004194", "Đăng ký tạm trú"),
        Procedure("1.013133", "Thủ tục đăng ký nghĩa vụ quân sự lần đầu"),
        Procedure("2.002765", "Miễn học phí đối với con của quân nhân trong biên độ số lượng"),
        Procedure("1.012783", "Cấp đổi Giấy chứng nhận quyền sử dụng đất", keywords: "sổ đỏ, sổ hồng"),
    ]);

    private static readonly string[] Pieces =
        ["khai", "sinh", "đăng ký", "thuong", "hôn", "giấy", "báo tử", "nvqs", "kết hom", "ddaats", "1.00", "quân sự", "THỦ TỤC", "zz", "?"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 6].Select(places => string.Join(' ', places.Select(place => Pieces[place])));

    [Theory]
    [InlineData("khai sinh", "1.001193", "khai = khai Exact, sinh = sinh Exact")]
    [InlineData("thường trú", "1.004222", "thường = thường Exact, trú = trú Exact")]
    [InlineData("thuong tru", "1.004222", "thuong = thường Unmarked, tru = trú Unmarked")]
    [InlineData("thừơng trú", "1.004222", "thừơng = thường Exact, trú = trú Exact")] // the tone over another vowel
    [InlineData("đăng kí tạm trú", "1.004194", "đăng = Đăng Exact, kí = ký Exact, tạm = tạm Exact, trú = trú Exact")] // i for y
    [InlineData("tạm chú", "1.004194", "tạm = tạm Exact, chú = trú Sound")] // by ear
    [InlineData("thuwowngf trus", "1.004222", "thuwowngf = thường Telex, trus = trú Telex")]
    [InlineData("thuo72ng tru1", "1.004222", "thuo72ng = thường Telex, tru1 = trú Telex")] // VNI
    [InlineData("khai sjnh", "1.001193", "khai = khai Exact, sjnh = sinh Spelling")] // a wrong letter
    [InlineData("khai snih", "1.001193", "khai = khai Exact, snih = sinh Spelling")] // two letters that changed places
    [InlineData("tình trạ", "1.004873", "tình = tình Exact, trạ = trạng Prefix")] // unfinished
    [InlineData("nvqs", "1.013133", "nvqs = nghĩa vụ quân sự Synonym")] // its initials are a known abbreviation
    [InlineData("tthn", "1.004873", "tthn = tình trạng hôn nhân Synonym")]
    [InlineData("gxntt", "1.004873", "gxntt = Giấy xác nhận tình trạng Initials")]
    [InlineData("báo tử", "1.000656", "báo tử = đăng ký khai tử Synonym")]
    [InlineData("marriage", "1.000894", "marriage = Marriage Exact")]
    [InlineData("sổ đỏ", "1.012783", "sổ đỏ = giấy chứng nhận quyền sử dụng đất Synonym")]
    public void Search_TellsWhichWords_MatchHow(string text, string code, string matches)
    {
        ProcedureMatch match = Catalogue.Search(new() { Text = text }, Today, 1).Single();
        Assert.Equal(code, match.Procedure.Code.ToString());
        Assert.Equal(matches, string.Join(", ", match.Words.Select(word => $"{word.Typed} = {word.Found} {word.Kind}")));
    }

    [Theory]
    [InlineData("sổ")] // the first has the very marks; without them 'số' would do
    [InlineData("sổ hồng")]
    public void Search_WithMarks_PutsTheWordWithTheseMarksFirst(string text) => Assert.Equal("1.012783", First(text));

    [Theory]
    [InlineData("đăng ký khai sinh", MatchRank.Name)]
    [InlineData("birth registration", MatchRank.Name)]
    [InlineData("thủ tục đăng ký khai sinh", MatchRank.Name)] // half of all names begin with these words
    [InlineData("đăng ký khai s", MatchRank.NameStart)]
    [InlineData("khai sinh cho con", MatchRank.Words)]
    [InlineData("1001193", MatchRank.Code)]
    [InlineData("001193", MatchRank.CodeStart)]
    [InlineData("1.001193.H49", MatchRank.CodeStart)] // the national one answers a local code
    public void Search_Ranks(string text, MatchRank rank)
    {
        ProcedureMatch match = Catalogue.Search(new() { Text = text }, Today, 1).Single();
        Assert.Equal("1.001193", match.Procedure.Code.ToString());
        Assert.Equal(rank, match.Rank);
    }

    [Fact]
    public void Explained_OfWordsThatNothingHas_IsLow()
    {
        Assert.InRange(Explained("đăng ký khai sinh"), 0.999, 1.001);
        Assert.InRange(Explained("đăng ký máy bay không người lái"), 0, 0.5);
        Assert.Empty(Catalogue.Search(new() { Text = "zzzz" }, Today, 10));
    }

    [Fact]
    public void Search_WithCallersWords_KnowsThem()
    {
        const string Table = "said,meant,weight,source\nđội mũ,đăng ký khai sinh,100,our hamlet\n";
        ProcedureCatalogue own = ProcedureCatalogue.Of(Catalogue.All, SearchWords.Vietnamese.With(SearchWords.Read(new StringReader(Table))));
        ProcedureMatch match = own.Search(new() { Text = "làm lễ đội mũ" }, Today, 1).Single();
        Assert.Equal("1.001193", match.Procedure.Code.ToString());
        Assert.Contains(new("đội mũ", "đăng ký khai sinh", WordMatchKind.Synonym), match.Words);
        Assert.Equal("1.000656", own.Search(new() { Text = "báo tử" }, Today, 1).Single().Procedure.Code.ToString()); // and the others
    }

    [Theory]
    [InlineData("said,meant,weight,source\n,khai tử,100,x\n", "Line 2: the column 'said' holds no word.")]
    [InlineData("said,meant,weight,source\nbáo tử,khai tử,100,\n", "Line 2: the line names no source. Say in the column 'source' where it comes from.")]
    [InlineData("said,meant,weight,source\nbáo tử,khai tử,0,x\n", "Line 2: '0' is not a weight; expected a whole number of percent from 1 to 100.")]
    [InlineData("said,meant,weight,source\nbáo tử,khai tử,0.9,x\n", "Line 2: '0.9' is not a weight; expected a whole number of percent from 1 to 100.")]
    public void SearchWords_OfAnotherForm_AreRefused(string table, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => SearchWords.Read(new StringReader(table))).Message);

    [Fact]
    public void Search_WithALimit_GivesTheFirstOfAll() => Gen.Select(Texts, Gen.Int[1, 9]).Sample((text, limit) =>
    {
        IReadOnlyList<ProcedureMatch> all = Catalogue.Search(new() { Text = text }, Today, 100);
        IReadOnlyList<ProcedureMatch> some = Catalogue.Search(new() { Text = text }, Today, limit);
        return some.Select(match => match.Procedure).SequenceEqual(all.Take(limit).Select(match => match.Procedure))
            && all.Zip(all.Skip(1)).All(pair => pair.First.Rank <= pair.Second.Rank)
            && all.All(match => match.Explained is >= 0 and <= 1.000001);
    });

    [Fact]
    public void Search_OfACatalogueInAnyOrder_AnswersTheSame() => Gen.Shuffle(Catalogue.All.ToArray()).Sample(
        shuffled => Answers(ProcedureCatalogue.Of(shuffled)).SequenceEqual(Answers(Catalogue)), iter: 5);

    /// <summary>Words that names write in capitals and in small letters: which of them is named as found rests on the order of the procedures.</summary>
    private static IEnumerable<WordMatch> Answers(ProcedureCatalogue catalogue) =>
        ((string[])["birth", "registration", "certificate", "cấp giấy phép"]).SelectMany(text => catalogue.Search(new() { Text = text }, Today, 5)).SelectMany(match => match.Words);

    private static double Explained(string text) => Catalogue.Search(new() { Text = text }, Today, 1).Single().Explained;

    private static string First(string text) => Catalogue.Search(new() { Text = text }, Today, 1).Single().Procedure.Code.ToString();

    private static Procedure Procedure(string code, string name, string english = "", string keywords = "") =>
        new() { Code = ProcedureCode.Parse(code), Name = name, EnglishName = english, Keywords = keywords };
}
