using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

/// <summary>The limits of what a quote is asked with, and what tells one fee from another.</summary>
public class FeeBoundsTests
{
    private static readonly ProcedureCode CertifiedCopy = ProcedureCode.Parse("2.000815");
    private static readonly LocalDate Today = new(2026, 8, 17);
    private static readonly LegalCitation Rule = new("Decision 1", "2");

    [Theory]
    [InlineData(0, 1, "copies")]
    [InlineData(-1, 1, "copies")]
    [InlineData(1, 0, "pages")]
    [InlineData(1, -1, "pages")]
    public void Request_OfFewerThanOne_IsRefused(int copies, int pages, string argument) =>
        Assert.Equal(argument, Assert.Throws<ArgumentOutOfRangeException>(() => FeeRequest.Of(Today, SubmissionChannel.Online, copies, pages)).ParamName);

    [Theory]
    [InlineData("0")]
    [InlineData("-0.5")]
    [InlineData("100.01")]
    public void Reduction_OfNothingOrOfMoreThanAll_IsRefused(string percent) => Assert.Equal(
        "percent",
        Assert.Throws<ArgumentOutOfRangeException>(() => FeeReduction.Of(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), Rule)).ParamName);

    [Theory]
    [InlineData(197, "")]
    [InlineData(198, "")] // the cap itself is not above it
    [InlineData(199, ", at most 200,000 VND")]
    public void Print_OfPages_NamesTheCapWhereItHolds(int pages, string cap)
    {
        FeeQuote quote = FeeSchedule.BuiltIn.Quote(CertifiedCopy, FeeRequest.Of(Today, SubmissionChannel.InPerson, 1, pages))!;
        Assert.Contains(
            FormattableString.Invariant($"(1 × (2 pages × 2,000 VND + {pages - 2} pages × 1,000 VND{cap}); Circular 226/2016/TT-BTC Art 4"),
            quote.ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Lệ phí : 20.000 Đồng")]
    [InlineData("Cấp lại do mất", "Cấp lại do mất")] // what the source adds tells the line from others
    public void FromCatalogue_Name_IsTheDescriptionOrElseTheText(string description, string expected) => Assert.Equal(
        expected,
        FeeRule.FromCatalogue(CertifiedCopy, SubmissionChannel.Online, FeeLine.FromText("Lệ phí : 20.000 Đồng") with { Description = description }, Rule).Name);

    [Theory]
    [InlineData("A", "x", "A", "y", "y 2")] // a code tells, whatever the name
    [InlineData("A", "x", "B", "x", "x 1|x 2")]
    [InlineData("", "x", "", "x", "x 2")] // without one the name tells
    [InlineData("", "x", "", "y", "x 1|y 2")]
    public void Adding_ADraft_TakesThePlaceOfTheSameFee(string code, string name, string draftCode, string draftName, string expected)
    {
        FeeSchedule schedule = FeeSchedule.Of([Fee(code, name, 1)], []).Adding([Fee(draftCode, draftName, 2)]);
        Assert.Equal(
            expected,
            string.Join('|', schedule.Quote(CertifiedCopy, FeeRequest.Of(Today, SubmissionChannel.Online))!.Lines.Select(line => $"{line.Rule.Name} {line.Amount?.Dong}")));
    }

    [Theory]
    [InlineData("Poor")]
    [InlineData("")]
    [InlineData("poor household")]
    [InlineData("a234567890b234567890c234567890d2345678901")] // 41
    public void Group_OfAnotherForm_IsRefusedOrTheDefault(string text)
    {
        Assert.False(PayerGroup.TryParse(text, out PayerGroup group));
        Assert.Equal((default, ""), (group, group.ToString()));
        Assert.Equal(
            $"'{text}' is not the code of a group of payers: expected 1 to 40 small letters, digits and hyphens, such as 'poor-household'.",
            Assert.Throws<FormatException>(() => PayerGroup.Parse(text)).Message);
    }

    private static FeeRule Fee(string code, string name, long dong) =>
        new(CertifiedCopy, code, name, FeeKind.Fee, new FeeRate.PerCase(Vnd.Of(dong)), null, default, Rule);
}
