using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>What tests of dossiers assert alike.</summary>
internal static class DossierAssertions
{
    internal static void AssertRefused(Decision decision, string citation) =>
        Assert.Equal(citation, Assert.IsType<Decision.Refused>(decision).Citation.ToString());
}
