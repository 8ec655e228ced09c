using System.Reflection;
using CsCheck;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

public class RateTests
{
    private static readonly YearMonth January = new(2024, 1);

    private const string Header = "code,vietnamese,english,numerator,denominator,item,column,indicator_vietnamese,indicator,definition_vietnamese,definition,source_vietnamese,source";

    /// <summary>What one dossier adds to the numerator and to the denominator, from its facts by the definition in words.</summary>
    private static readonly Dictionary<string, Func<DossierFacts, NaiveFigures, (long Part, long Whole)>> Naive = new(StringComparer.Ordinal)
    {
        ["on-time-or-early"] = (_, day) => (Punctual(day), day.Resolved.Count() - day.EndedBy(Outcome.Resolved, null)),
        ["handled-in-time"] = (_, day) => (Punctual(day) + day.EndedBy(Outcome.Resolved, null) + day.Pending - day.PendingOverdue, Handled(day)),
        ["online"] = (one, day) => Received(day, one.Segment.Channel == SubmissionChannel.Online),
        ["online-with-electronic-result"] = (one, day) => Received(day, one.Segment.Channel == SubmissionChannel.Online && one.IsResultElectronic != false),
        ["components-digitized"] = (one, day) => Known(day.Received, one.AreComponentsDigitized),
        ["results-digitized"] = (one, day) => Known(day.Ended, one.IsResultElectronic),
        ["digitized"] = (one, day) => Known(day.Resolved, one.AreComponentsDigitized is { } components ? components && one.IsResultElectronic != false : null),
        ["data-reuse"] = (one, day) => Received(day, one.ReusesData),
        ["result-store"] = (one, day) => Received(day, one.UsesResultStore),
        ["population-data"] = (one, day) => Received(day, one.UsesPopulationData),
        ["certified-copies"] = (one, day) => Received(day, one.UsesCertifiedCopy),
        ["synchronized"] = (one, day) => Received(day, one.IsSynchronized == true),
        ["online-payment"] = (one, day) => Known(day.Received, one.HasObligation ? one.IsPaidOnline : null),
        ["cashless"] = (one, day) => Known(day.Received, one.IsPaidCashless),
        ["cashless-amount"] = (one, day) => (day.Received.Sum(paid => paid.IsPaidCashless == true ? paid.AmountPaid.Dong : 0), day.Received.Sum(paid => paid.AmountPaid.Dong)),
        ["satisfied"] = (one, day) => Known(day.Ended, one.IsSatisfied),
        ["complained"] = (one, day) => Known(day.Ended, one.HasComplaint),
        ["without-objection"] = (one, day) => (Handled(day) - day.EndedBy(Outcome.Resolved, Timeliness.Overdue) - day.PendingOverdue - day.Ended.Count(ended => ended.HasComplaint), Handled(day)),
    };

    public static TheoryData<string> Codes => [.. Rate.All.Select(rate => rate.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Figures_OfEachRate_NameTheDossiersOfItsDefinition(string code) =>
        Gen.Select(Facts.Any, Facts.CutOffs, Facts.Periods).Sample(
            (facts, cutOff, months) =>
            {
                Rate rate = Rate.All.Single(one => one.Code == code);
                (DossierFacts One, (long Part, long Whole) Adds)[] truth = [.. facts.Select(one => (one, Naive[code](one, new([one], cutOff.FirstDay(months.First), cutOff.LastDay(months.Last)))))];
                return Named(rate.Part).SequenceEqual(Expected(adds => adds.Part))
                    && Named(rate.Whole).SequenceEqual(Expected(adds => adds.Whole))
                    && Named(rate.Missing).SequenceEqual(Expected(adds => adds.Whole - adds.Part));

                IEnumerable<CountedDossier> Named(Figure figure) => figure.Explain(facts, months.First, months.Last, cutOff);

                IEnumerable<CountedDossier> Expected(Func<(long Part, long Whole), long> amount) =>
                    truth.Where(fact => amount(fact.Adds) != 0).Select(fact => new CountedDossier(fact.One.Code, amount(fact.Adds)));
            },
            iter: 40);

    [Fact]
    public void Figures_OfEachRate_AreItsTwoCountsAndTheirDifference() =>
        Gen.Select(Facts.Any, Facts.Periods).Sample((facts, months) =>
        {
            DossierFigures figures = Facts.Tally(facts).Over(months.First, months.Last);
            return Rate.All.All(rate =>
                rate.Part.Of(figures) == rate.Whole.Of(figures) - rate.Missing.Of(figures)
                && rate.Of(figures) == Ratio.Of(Math.Max(0, rate.Part.Of(figures)), rate.Whole.Of(figures)));
        });

    [Fact]
    public void Properties_AreRatesOfTheTable()
    {
        PropertyInfo[] named = [.. typeof(Rate).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(Rate))];
        Assert.Equal(named.Length, named.Select(property => Assert.IsType<Rate>(property.GetValue(null))).Distinct().Count());
    }

    [Fact]
    public void IndexItem_OfEachRate_IsAnItemThatNoOtherRateMakes()
    {
        string[] items = [.. Rate.All.Select(rate => rate.IndexItem).OfType<string>()];
        Assert.Equal(items.Length, items.Distinct().Count());
        Assert.Empty(items.Except(Index766.Official.Items.Select(item => item.Code)));
    }

    [Fact]
    public void Indicator_OfEachRate_HasItsCode() =>
        Assert.All(Rate.All, rate => Assert.Equal(rate.Indicator is null ? null : rate.Code, rate.Indicator?.Code));

    [Fact]
    public void Parse_OfEachCode_IsTheRate()
    {
        Assert.All(Rate.All, rate => Assert.Same(rate, Rate.Parse(rate.ToString())));
        Assert.StartsWith(
            "'late' is not a rate: expected on-time-or-early, ", Assert.Throws<FormatException>(() => Rate.Parse("late")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("received-online / received", "Line 2: numerator: '/' stands between two counts; expected + or - with a space on each side.")]
    [InlineData("received-online -", "Line 2: numerator: 'received-online -' is not a sum of counts; expected names with + or - between them, such as 'resolved - resolved-undated'.")]
    [InlineData("ReceivedOnline", "Line 2: numerator: 'ReceivedOnline' is not a count; expected one of carried-over, resolved,")]
    [InlineData("", "Line 2: numerator: '' is not a count; expected one of carried-over,")]
    public void Table_OfAWrongSum_IsRefused(string numerator, string message) => Refused($"{Header}\na,vi,en,{numerator},received,,,,,d,d,s,s", message);

    [Theory]
    [InlineData("a,vi,en,received,received,,yes,,,d,d,s,", "Line 2: source is missing; a rate says it in both languages.")]
    [InlineData(",vi,en,received,received,,,,,d,d,s,s", "Line 2: '' is no code of a new rate; expected one that no other line has.")]
    [InlineData("a,vi,en,received,received,,no,,,d,d,s,s", "Line 2: column: found 'no', expected yes, or nothing where tables of figures do not show the rate.")]
    [InlineData("a,vi,en,received,received,,,,Name,d,d,s,s", "Line 2: indicator_vietnamese is missing; a rate says it in both languages.")]
    [InlineData("a,vi,en,received,received,,,,,d,d,s,s\na,vi,en,received,received,,,,,d,d,s,s", "Line 3: 'a' is no code of a new rate; expected one that no other line has.")]
    public void Table_OfAWrongLine_IsRefused(string lines, string message) => Refused($"{Header}\n{lines}", message);

    [Fact]
    public void All_HaveCodesOfTheirOwn() => Assert.Equal(Figure.All.Count, Figure.All.Select(figure => figure.Code).Distinct().Count());

    [Fact]
    public void Missing_OfAnAmount_GivesTheDong()
    {
        DossierFacts[] facts =
        [
            Facts.One("2024-01-02", null, null).WithPayment(Vnd.Of(8000), Vnd.Of(8000), PaymentMethod.Cash),
            Facts.One("2024-01-03", null, null).WithPayment(Vnd.Of(4000), Vnd.Of(4000), PaymentMethod.BankTransfer),
        ];

        Assert.Equal([8000], Rate.CashlessByAmount.Missing.Explain(facts, January, January).Select(one => one.Amount));
        Assert.Equal([8000, 4000], Rate.CashlessByAmount.Whole.Explain(facts, January, January).Select(one => one.Amount));
    }

    [Fact]
    public void Missing_OfWithoutObjection_GivesWhatEachTakesOff()
    {
        DossierFacts[] facts =
        [
            Facts.One("2024-01-02", "2024-01-10", "2024-01-11") with { HasComplaint = true },
            Facts.One("2024-01-03", "2024-01-10", "2024-01-11", Outcome.Withdrawn) with { HasComplaint = true },
        ];

        Assert.Equal([2, 1], Rate.WithoutObjection.Missing.Explain(facts, January, January).Select(one => one.Amount)); // overdue and complained about; withdrawn
        Assert.Equal([-1, -1], Rate.WithoutObjection.Part.Explain(facts, January, January).Select(one => one.Amount));
        Assert.Equal([1], Rate.WithoutObjection.Whole.Explain(facts, January, January).Select(one => one.Amount));
        Assert.Equal(Ratio.Of(0, 1), Rate.WithoutObjection.Of(Facts.Tally(facts).Over(January, January))); // never less than nothing
    }

    private static void Refused(string table, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => RateTable.Read(new StringReader(table))).Message, StringComparison.Ordinal);

    private static (long Part, long Whole) Received(NaiveFigures day, bool isPart) => Known(day.Received, isPart);

    private static (long Part, long Whole) Known(IEnumerable<DossierFacts> counted, bool? isPart) =>
        isPart is { } known && counted.Any() ? (known ? 1 : 0, 1) : (0, 0);

    private static long Punctual(NaiveFigures day) => day.EndedBy(Outcome.Resolved, Timeliness.Early) + day.EndedBy(Outcome.Resolved, Timeliness.OnTime);

    private static long Handled(NaiveFigures day) => day.Resolved.Count() + day.Pending;
}
