using System.Reflection;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>One word for one thing: src/GLOSSARY.md names every public type, and every name in it exists.</summary>
public class GlossaryTests
{
    private static readonly Assembly Domain = typeof(LegalCitation).Assembly;

    [Fact]
    public void Names_InTheGlossary_Exist() => Assert.DoesNotContain(Glossary.OfTheDomain, name => !Glossary.Exists(name, Domain));

    [Fact]
    public void Types_OfTheDomain_AreInTheGlossary() => Assert.Empty(Glossary.TypesOf(Domain).Except(Glossary.OfTheDomain));

    [Fact]
    public void Names_InEachPart_StandOnce() => Assert.Empty(Glossary.Doubles);
}
