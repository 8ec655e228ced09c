using System.Reflection;

namespace MongCai.Portal.Tests.Conventions;

/// <summary>One word for one thing: src/GLOSSARY.md names every public type of the package, and every name in it exists.</summary>
public class GlossaryTests
{
    private static readonly Assembly Portal = typeof(PortalService).Assembly;

    [Fact]
    public void Names_InTheSection_Exist() => Assert.DoesNotContain(Glossary.OfThePortal, name => !Glossary.Exists(name, Portal));

    [Fact]
    public void Types_OfThePortal_AreInTheSection() => Assert.Empty(Glossary.TypesOf(Portal).Except(Glossary.OfThePortal));
}
