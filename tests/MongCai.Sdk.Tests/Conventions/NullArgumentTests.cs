namespace MongCai.Sdk.Tests.Conventions;

public class NullArgumentTests
{
    /// <summary>Null is refused by the name of the argument, at the call or when it is awaited; where it is not, the recorded text says what happens.</summary>
    [Fact]
    public void Null_WhereNoneMayBe_IsRefusedOrRecorded()
    {
        using CallSamples samples = new();
        Recorded.Matches(
            string.Concat(new NullArguments(new(samples.Of)).NotRefused(typeof(PortalClient).Assembly).Select(place => place + "\n")),
            "tests", "MongCai.Sdk.Tests", "Conventions", "null-arguments.txt");
    }
}
