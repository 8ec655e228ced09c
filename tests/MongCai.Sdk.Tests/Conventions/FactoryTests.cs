using System.Reflection;

namespace MongCai.Sdk.Tests.Conventions;

public class FactoryTests
{
    private static readonly Assembly Package = typeof(PortalClient).Assembly;

    [Fact]
    public void TryMethods_OfATextThatMayBeNull_SayWhenItIsNot() => Assert.Empty(Factories.ThatForgetNotNullWhen(Package));

    [Fact]
    public void Makers_ByOtherWords_AreListed() =>
        Assert.Equal(
            [
                "IdempotencyKey.New", // of nothing: each is another
            ],
            Factories.ByOtherWords(Package));
}
