using Microsoft.Extensions.DependencyInjection;
using MongCai.Domain.Payments;
using MongCai.Sdk.National;
using MongCai.Sdk.Tests.Json;
using MongCai.Sdk.Tests.National;
using MongCai.Sdk.Tests.National.Mapping;
using MongCai.Sdk.Tests.National.Pushing;
using MongCai.Sdk.Tests.Scripted;

namespace MongCai.Sdk.Tests.Conventions;

public sealed class NullArgumentTests : IDisposable
{
    private static readonly Uri Address = new("https://wrapper.example.vn/");

    private readonly ScriptedPortal portal = new(Clock.Moving(), Answers.Status(404));
    private readonly ScriptedExchange exchange = new();
    private readonly HttpClient transport;
    private readonly Dictionary<Type, object> given;

    public NullArgumentTests()
    {
        transport = new(portal);
        PortalClient client = TestPortal.Client(portal, Clock.Moving());
        given = typeof(PortalClient).GetProperties().Select(resource => resource.GetValue(client)!)
            .Concat([client, transport, exchange.Client(), exchange.Options(), TestPortal.Options(), Contexts.Everything(), HttpMethod.Get, new ClientCredentials("a", "b"), new ProvincialWrapperOptions { Address = Address, Operation = name => new(name) }, new IGateOptions { Address = Address }, new IGateQuery()])
            .ToDictionary(sample => sample.GetType());
        given[typeof(TimeProvider)] = Clock.Moving();
        given[typeof(Stream)] = new MemoryStream([1]);
        given[typeof(IServiceCollection)] = new ServiceCollection();
        given[typeof(IWebhookReplayStore)] = new InMemoryWebhookReplayStore();
        given[typeof(INationalPushStore)] = new MemoryPushStore();
        given[typeof(IEnumerable<WebhookSecret>)] = new[] { WebhookSecret.Of(new byte[24]) };
        given[typeof(NationalPush)] = new NationalPush(exchange.Client(), new MemoryPushStore());
        given[typeof(IGateClient)] = new IGateClient(transport, new() { Address = Address }, Clock.Moving());
        given[typeof(MinistryClient)] = new MinistryClient(transport, new() { Address = Address, Operation = name => new(name) }, Clock.Moving());
        given[typeof(PaymentEvent)] = new PaymentEvent.Expired(PaymentEventKey.Of("vnpay", "14012345"), default);
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
