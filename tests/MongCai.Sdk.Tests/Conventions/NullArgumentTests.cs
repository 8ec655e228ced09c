using MongCai.Sdk.National;
using MongCai.Sdk.Tests.Json;
using MongCai.Sdk.Tests.National;
using MongCai.Sdk.Tests.National.Mapping;
using MongCai.Sdk.Tests.Scripted;

namespace MongCai.Sdk.Tests.Conventions;

public sealed class NullArgumentTests : IDisposable
{
    private readonly ScriptedPortal portal = new(Clock.Moving(), Answers.Status(404));
    private readonly ScriptedExchange exchange = new();
    private readonly HttpClient transport;
    private readonly Dictionary<Type, object> given;

    public NullArgumentTests()
    {
        transport = new(portal);
        PortalClient client = TestPortal.Client(portal, Clock.Moving());
        given = typeof(PortalClient).GetProperties().Select(resource => resource.GetValue(client)!)
            .Concat([client, transport, exchange.Client(), exchange.Options(), TestPortal.Options(), Contexts.Everything(), HttpMethod.Get])
            .ToDictionary(sample => sample.GetType());
        given[typeof(TimeProvider)] = Clock.Moving();
        given[typeof(Stream)] = Stream.Null;
    }

    public void Dispose()
    {
        transport.Dispose();
        portal.Dispose();
        exchange.Dispose();
    }

    /// <summary>Null is refused by the name of the argument, at the call or when it is awaited; where it is not, the recorded text says what happens.</summary>
    [Fact]
    public void Null_WhereNoneMayBe_IsRefusedOrRecorded() => Recorded.Matches(
        string.Concat(new NullArguments(new(Sample)).NotRefused(typeof(PortalClient).Assembly).Select(place => place + "\n")),
        "tests", "MongCai.Sdk.Tests", "Conventions", "null-arguments.txt");

    private object? Sample(Type type) => given.GetValueOrDefault(type) ?? (IsValue(type) ? SdkTypesTests.Sample(type) : null);

    private static bool IsValue(Type type) =>
        type.IsGenericType || type.IsValueType || type == typeof(string) || type == typeof(Uri)
        || (type.FullName!.StartsWith("MongCai.", StringComparison.Ordinal) && !type.Name.EndsWith("Options", StringComparison.Ordinal) && !RefusedSdkTypes.Names.Contains(type.FullName));
}
