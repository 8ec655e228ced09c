using Microsoft.Extensions.Configuration;
using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Json;

/// <summary>What stands in a file of settings reaches the options, or the program does not start.</summary>
public class ConfigurationTests
{
    [Fact]
    public void Values_InASection_Bind()
    {
        Shop shop = Bound<Shop>(
            ("Agency", "H49.22"), ("MaxFee", "50.000 đ"), ("Term", "5 ngày làm việc"), ("Last", "000.00.01.H49-260826-0001"), ("Procedures:0", "1.001193"), ("Fees:H49.22", "20000"))!;
        Assert.Equal(AgencyCode.Parse("H49.22"), shop.Agency);
        Assert.Equal(Vnd.Of(50_000), shop.MaxFee);
        Assert.Equal(ProcessingTime.WorkingDays(5), shop.Term);
        Assert.Equal(DossierCode.Parse("000.00.01.H49-260826-0001"), shop.Last);
        Assert.Equal([ProcedureCode.Parse("1.001193")], shop.Procedures);
        Assert.Equal(Vnd.Of(20_000), shop.Fees["H49.22"]);
    }

    [Theory]
    [InlineData("Agency", "trung tâm", "is not the code of an agency")] // no code
    [InlineData("MaxFee", "50,5", "is not an amount of đồng")] // no whole đồng
    [InlineData("Term", "khi xong", "is not a processing time")] // a sentence sets no due date
    public void WrongText_InASection_StopsTheStart(string name, string text, string expected)
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Bound<Shop>((name, text)));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_OfPlainSettings_Bind()
    {
        CalendarRules rules = Bound<CalendarRules>(("Name", "shop"), ("KnownOn", "2026-01-01"), ("FirstYear", "2020"))!;
        Assert.Equal(("shop", new LocalDate(2026, 1, 1), 2020), (rules.Name, rules.KnownOn!.Value, rules.FirstYear));
    }

    [Theory]
    [InlineData("Week", "Mon-Sat", "WeeklyPattern.Load")] // a week is a table with a source
    [InlineData("Announcements", "2027.csv", "Announcements.Load")] // the domain opens no file
    public void Table_InASection_StopsTheStartAndNamesTheWay(string name, string text, string way) =>
        Assert.Contains(
            way, Assert.Throws<InvalidOperationException>(() => Bound<CalendarRules>((name, text))).GetBaseException().Message, StringComparison.Ordinal);

    /// <summary>A section of its own cannot be refused by a type; the binder does it where it is told to.</summary>
    [Theory]
    [InlineData("Week:0", "Monday")]
    [InlineData("Announcements:Files:0", "2027.csv")]
    public void Section_ForATable_StopsAStrictStart(string name, string text) =>
        Assert.Throws<InvalidOperationException>(() => Section((name, text)).Get<CalendarRules>(binder => binder.ErrorOnUnknownConfiguration = true));

    private static IConfiguration Section(params IEnumerable<(string Name, string Text)> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Name, (string?)one.Text))).Build();

    private static T? Bound<T>(params IEnumerable<(string Name, string Text)> settings) => Section(settings).Get<T>();

    private sealed class Shop
    {
        public AgencyCode Agency { get; set; }

        public Vnd MaxFee { get; set; }

        public ProcessingTime Term { get; set; }

        public DossierCode Last { get; set; }

        public List<ProcedureCode> Procedures { get; } = [];

        public Dictionary<string, Vnd> Fees { get; } = [];
    }
}
