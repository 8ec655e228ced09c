using System.Reflection;
using System.Text.Json;
using MongCai.Domain.Tests.Fuzzing;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Fuzzing;

/// <summary>What a portal reads of its callers: whatever a call holds, it is answered, and never by a failure of the portal's own.</summary>
public sealed class FuzzTargetsOfPortal : IFuzzTargets
{
    private const string Form = "grant_type=client_credentials&client_id=generated-client&client_secret=generated-secret-0001&token=x";

    public static Assembly Package => typeof(PortalService).Assembly;

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        FuzzTarget.OfBytes("PortalService.AnswerAsync", AskedPortal.Call(PortalOperations.FileDossier, Written(Generated.NewDossier())), bytes => AskedPortal.Current.IsGood(bytes)),
        FuzzTarget.OfBytes("PortalService.AnswerAsync.Payment", AskedPortal.Call(PortalOperations.Quote, Written(Generated.QuoteRequest())), bytes => AskedPortal.Current.IsGood(bytes)),
        FuzzTarget.OfBytes("PortalService.AnswerAsync.Due", AskedPortal.Call(PortalOperations.GetDueDate, "", query: "time=5 ngày làm việc&receivedAt=2026-08-26T08:30:00"), bytes => AskedPortal.Current.IsGood(bytes)),
        new("PortalService.IssueTokenAsync", "\n" + Form, text => AskedPortal.Current.IsToken(text)),
        new("PortalRoutes.Of", "/v1/dossiers/000.00.01.H49-260826-0001%20", text => PortalRoutes.Of(text).Count > 0),
    ];

    private static string Written<T>(T body) => JsonSerializer.Serialize(body, PortalJson.Of<T>());
}
