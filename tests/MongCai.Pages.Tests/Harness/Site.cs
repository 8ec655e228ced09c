namespace MongCai.Pages.Tests.Harness;

/// <summary>The tests that share one browser and one portal.</summary>
[CollectionDefinition(Name)]
public sealed class Site : ICollectionFixture<Browser>, ICollectionFixture<RunningPortal>
{
    internal const string Name = "site";
}
