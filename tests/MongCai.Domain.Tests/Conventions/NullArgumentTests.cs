using MongCai.Domain.Tests.Json;

namespace MongCai.Domain.Tests.Conventions;

public class NullArgumentTests
{
    /// <summary>Null is refused by the name of the argument; where it is not, the recorded text says what happens.</summary>
    [Fact]
    public void Null_WhereNoneMayBe_IsRefusedOrRecorded() => Recorded.Matches(
        string.Concat(new NullArguments(new(EveryTypeTests.Sample)).NotRefused(typeof(Vnd).Assembly).Select(place => place + "\n")),
        "tests", "MongCai.Domain.Tests", "Conventions", "null-arguments.txt");
}
