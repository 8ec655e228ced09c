using MongCai.Domain.Dossiers;
using MongCai.Domain.Outreach;
using NodaTime;

namespace MongCai.Domain.Tests.Outreach;

public class LetterRequestTests
{
    private static readonly LetterRequest Birth = new(DossierCode.Parse("H49.22-260301-0001"), LetterOccasion.Birth, new LocalDate(2026, 3, 2), "letter");

    private static readonly LetterOccasion[] Courtesies = [LetterOccasion.Birth, LetterOccasion.Marriage, LetterOccasion.Death];

    private static readonly LetterOccasion[] Duties = [LetterOccasion.LateResult, LetterOccasion.Conduct];

    [Fact]
    public void Decide_ACourtesyWithConsent_IsGranted() => Assert.All(Courtesies, occasion =>
        Assert.Equal(new LetterDecision.Granted(occasion.Name(), null), (Birth with { Occasion = occasion, Ground = "consent" }).Decide()));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\u200B")] // shows nothing
    [InlineData("\u3164")] // shows nothing, though it is a letter by its category
    [InlineData("-")]
    [InlineData(null)]
    public void Decide_ACourtesyWithoutAGround_IsRefusedWithTheArticle(string? ground) => Assert.All(Courtesies, occasion =>
    {
        LetterDecision.Refused refused = Assert.IsType<LetterDecision.Refused>((Birth with { Occasion = occasion, Ground = ground! }).Decide());
        Assert.Equal(new LegalCitation("Decree 118/2025/NĐ-CP", "5.1d"), refused.Citation);
        Assert.Contains("Note the ground", refused.Reason.English, StringComparison.Ordinal);
    });

    public static TheoryData<string, LetterRequest> Never => new()
    {
        { "withdrawn", Birth with { IsWithdrawn = true } },
        { "corrected or annulled", Birth with { IsCorrected = true } },
        { "asked for no such letters", Birth with { HasOptedOut = true } },
        { "went out already", Birth with { IsSentAlready = true } },
    };

    [Theory]
    [MemberData(nameof(Never))]
    public void Decide_ACourtesyAfterTheEventIsGone_IsRefusedWhateverTheConsent(string reason, LetterRequest request) => Assert.All(Courtesies, occasion =>
        Assert.Contains(reason, Assert.IsType<LetterDecision.Refused>((request with { Occasion = occasion, Ground = "consent" }).Decide()).Reason.English, StringComparison.Ordinal));

    [Theory]
    [InlineData(LetterOccasion.LateResult, "19.6")]
    [InlineData(LetterOccasion.Conduct, "38.2đ")]
    public void Decide_AnApologyThatTheLawAsksFor_NeedsNoConsent(LetterOccasion occasion, string article)
    {
        LetterRequest request = Birth with { Occasion = occasion, HasOptedOut = true };
        Assert.Equal(new LegalCitation("Decree 118/2025/NĐ-CP", article), Assert.IsType<LetterDecision.Granted>(request.Decide()).Duty);
        Assert.IsType<LetterDecision.Refused>((request with { IsSentAlready = true }).Decide());
    }

    [Fact]
    public void Occasions_Together_AreCourtesiesAndDuties() => Assert.Equal(Enum.GetValues<LetterOccasion>(), [.. Courtesies, .. Duties]);
}
