using System.Reflection;

namespace MongCai.AspNetCore.Tests.Conventions;

/// <summary>One word for one thing: src/GLOSSARY.md names every public type of the package, and every name in it exists.</summary>
public class GlossaryTests
{
    private static readonly Assembly Package = typeof(Offices).Assembly;

    [Fact]
    public void Names_InTheSection_Exist() => Assert.DoesNotContain(Glossary.OfAspNetCore, name => !Glossary.Exists(name, Package));

    [Fact]
    public void Types_OfThePackage_AreInTheSection() => Assert.Empty(Glossary.TypesOf(Package).Except(Glossary.OfAspNetCore));
}
