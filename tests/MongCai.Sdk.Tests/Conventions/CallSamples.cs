using Microsoft.Extensions.DependencyInjection;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;
using MongCai.Sdk.Tests.Json;
using MongCai.Sdk.Tests.National;
using MongCai.Sdk.Tests.National.Answers;
using MongCai.Sdk.Tests.National.Mapping;
using MongCai.Sdk.Tests.National.Pushing;
using MongCai.Sdk.Tests.Scripted;

namespace MongCai.Sdk.Tests.Conventions;

/// <summary>Values to call what is public in the client with, and on; the portal knows nothing, and the exchange is never reached.</summary>
internal sealed class CallSamples : IDisposable
{
    private static readonly Uri Address = new("https://wrapper.example.vn/");

    private readonly ScriptedPortal portal = new(Clock.Moving(), Answers.Status(404));
    private readonly ScriptedExchange exchange = new();
    private readonly HttpClient transport;
    private readonly Dictionary<Type, object> given;

    internal CallSamples()
    {
        transport = new(portal);
        given = Clients().Concat(Options()).Concat(Surveys()).ToDictionary(sample => sample.GetType());
        given[typeof(TimeProvider)] = Clock.Moving();
        given[typeof(Stream)] = new MemoryStream([1]);
        given[typeof(IServiceCollection)] = new ServiceCollection();
        given[typeof(IWebhookReplayStore)] = new InMemoryWebhookReplayStore();
        given[typeof(INationalPushStore)] = new MemoryPushStore();
        given[typeof(IEnumerable<WebhookSecret>)] = new[] { WebhookSecret.Of(new byte[24]) };
        given[typeof(PaymentEvent)] = new PaymentEvent.Expired(PaymentEventKey.Of("vnpay", "14012345"), default);
    }

    public void Dispose()
    {
        transport.Dispose();
        portal.Dispose();
        exchange.Dispose();
    }

    /// <summary>A value of a type; null where there is none.</summary>
    internal object? Of(Type type) => given.GetValueOrDefault(type) ?? (IsValue(type) ? SdkTypesTests.Sample(type) : null);

    private IEnumerable<object> Clients()
    {
        PortalClient client = TestPortal.Client(portal, Clock.Moving());
        return
        [
            client, .. typeof(PortalClient).GetProperties().Select(resource => resource.GetValue(client)!), transport, exchange.Client(),
            new NationalPush(exchange.Client(), new MemoryPushStore()), new IGateClient(transport, Gateway(), Clock.Moving()), new MinistryClient(transport, Wrapper(), Clock.Moving()),
        ];
    }

    private IEnumerable<object> Options() =>
    [
        TestPortal.Options(), exchange.Options(), Gateway(), Wrapper(), HttpMethod.Get, new ClientCredentials("shop-07", "s3cret"), new IGateQuery(), Contexts.Everything(),
        new InboundContext { Basis = new ProcessingBasis.LegalDuty(new("Law (generated)", "1")) },
        new IGateContext { OutcomeOf = _ => null, ChannelOf = _ => SubmissionChannel.None },
    ];

    private static IEnumerable<object> Surveys() => [RatingTests.Response("online/2018", 2), SatisfactionMappingTests.Tally("online/2018", 2)];

    private static IGateOptions Gateway() => new() { Address = Address };

    private static ProvincialWrapperOptions Wrapper() => new() { Address = Address, Operation = name => new(name) };

    /// <summary>Whether a sample can be made of its parts: not of functions.</summary>
    private static bool IsValue(Type type) =>
        type.IsGenericType || type.IsValueType || type == typeof(string) || type == typeof(Uri)
        || (type.FullName!.StartsWith("MongCai.", StringComparison.Ordinal) && !type.Name.EndsWith("Options", StringComparison.Ordinal) && !RefusedSdkTypes.Names.Contains(type.FullName));
}
