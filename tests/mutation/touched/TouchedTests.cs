namespace MongCai.Mutation.Tests;

public class TouchedTests
{
    [Xunit.Fact]
    public void IsPositive_OfOne_IsTrue() => Xunit.Assert.True(Touched.IsPositive(1));
}
