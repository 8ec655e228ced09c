namespace MongCai.Sdk.Tests.Pipeline;

public class IdempotencyKeyTests
{
    [Fact]
    public void Of_NoName_IsRefused() => Assert.Throws<ArgumentException>("names", () => IdempotencyKey.Of());

    [Fact]
    public void Of_ANullAmongTheNames_IsRefused() => Assert.Throws<ArgumentNullException>("names", () => IdempotencyKey.Of("my-table", null!));

    [Fact]
    public void Of_OtherNames_IsAnotherKey() => Assert.NotEqual(IdempotencyKey.Of("ab", "c"), IdempotencyKey.Of("a", "bc"));
}
