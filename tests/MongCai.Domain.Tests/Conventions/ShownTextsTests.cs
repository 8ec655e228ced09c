using MongCai.Domain.Tests.Json;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>What a person typed in words of their own is in no <see cref="object.ToString"/>: no program sees a name in every sentence.</summary>
public class ShownTextsTests
{
    /// <summary>Texts that no person types about a case, and whose they are.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["DeadlineOutcome+Unparsed.Text"] = "the catalogue's",
        ["FeeLine.Description"] = "the catalogue's",
        ["FeeLine.Text"] = "the catalogue's",
        ["ImportProblem.Reason"] = "the library's",
        ["ImportProblem.Text"] = "the catalogue's",
        ["IndexFigure+NotApplicable.Reason"] = "the agency's, of a figure of its own",
        ["LegalBasis.Title"] = "the law's",
        ["OutreachActivity.Content"] = "a code",
        ["PaymentEvent+Doubted.Reason"] = "the gateway's",
        ["PaymentEvent+Failed.Reason"] = "the gateway's",
        ["ProcessingTime.Text"] = "the catalogue's",
        ["PublishedOfficer.Title"] = "the agency's, published",
        ["Responsibility+Unknown.Reason"] = "the library's",
        ["ResponseDecision+Invalid.Reason"] = "the library's",
        ["SurveyQuestion.Text"] = "the questionnaire's",
        ["VietQrDecoding+Invalid.Detail"] = "the library's",
    };

    [Fact]
    public void FreeTexts_OfEveryType_AreNotShown() =>
        Assert.Equal(Others.Keys.Order(StringComparer.Ordinal), ShownTexts.FreeOf(typeof(Vnd).Assembly, EveryTypeTests.NamedSample).Order(StringComparer.Ordinal));
}
