using System.Reflection;

namespace MongCai.Domain.Tests.Conventions;

public class FactoryTests
{
    private static readonly Assembly Package = typeof(LegalCitation).Assembly;

    [Fact]
    public void TryMethods_OfATextThatMayBeNull_SayWhenItIsNot() => Assert.Empty(Factories.ThatForgetNotNullWhen(Package));

    [Fact]
    public void Makers_ByOtherWords_AreListed() =>
        Assert.Equal(
            [
                "Announcements.Load", // beside Parse, which takes the text itself
                "DossierCode.ParseStrict", // beside Parse, which is lenient
                "DossierTally.FromJson", // beside ToJson
                "FactLedger.FromJson", // beside ToJson
                "FeeLine.FromText", // any text is one
                "FeeRule.FromCatalogue", // beside its constructor: which of the two sources
                "ForecastLedger.FromJson", // beside ToJson
                "ForecastTally.FromJson", // beside ToJson
                "NetPromoterScore.OfCounts", // beside Of, which takes the answers
                "ProcessingTime.FromText", // any text is one, and Parse takes less
                "SatisfactionIndex.OfCounts", // of counts that a store keeps; a tally has its own
                "SurveyTokenKey.FromBytes", // of bytes and no text
                "WeeklyPattern.Load", // as Announcements has it
            ],
            Factories.ByOtherWords(Package));
}
