using System.Text;
using System.Text.Json;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Fuzzing;

/// <summary>A portal that is asked whatever somebody thinks of; after so many calls it is another, for each may leave something in it.</summary>
internal sealed class AskedPortal
{
    private const int Most = 500;
    private const string Form = "grant_type=client_credentials&client_id=generated-client&client_secret=generated-secret-0001";

    private static AskedPortal? current;

    private readonly PortalService service = new FakePortal(new SelfMovingClock(new DateTimeOffset(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7)))).Service;
    private readonly string token;
    private int calls;

    private AskedPortal()
    {
        Done(service.RegisterClientAsync(FakePortal.Client));
        token = JsonSerializer.Deserialize(Done(service.IssueTokenAsync("", Form)).Body.Span, PortalJson.Of<TokenResponse>())!.AccessToken;
    }

    public static AskedPortal Current => current = current is { calls: < Most } ? current : new();

    /// <summary>A call as a text: a letter for the operation, then lines for the values of its path, its query and its headers, an empty one and the body.</summary>
    public static string Call(PortalOperation operation, string body, string path = "", string query = "") =>
        $"{(char)('0' + PortalOperations.All.ToList().IndexOf(operation))}{path}\n?{query}\nIdempotency-Key: key-1\nIf-Match: \"1\"\nContent-Type: application/json\n\n{body}";

    /// <summary>Files a dossier and gives its code.</summary>
    public string File()
    {
        string filing = Call(PortalOperations.FileDossier, JsonSerializer.Serialize(Generated.NewDossier(), PortalJson.Of<NewDossier>()));
        return JsonSerializer.Deserialize(Answered(service.AnswerAsync(CallOf(Encoding.UTF8.GetBytes(filing)))).Body.Span, PortalJson.Of<DossierResource>())!.Code.ToString();
    }

    /// <summary>Whether a call is answered with a success; it is always answered, and by no failure of the portal.</summary>
    public bool IsGood(byte[] bytes) => IsGood(service.AnswerAsync(CallOf(bytes)));

    /// <summary>Whether a header and a form are answered with a token.</summary>
    public bool IsToken(string text)
    {
        string[] parts = [.. text.Split('\n', 2), ""];
        _ = IsGood(service.RevokeTokenAsync(parts[0], parts[1]));
        return IsGood(service.IssueTokenAsync(parts[0], parts[1]));
    }

    private bool IsGood(Task<PortalReply> answering) => Answered(answering).Status < 400;

    private PortalReply Answered(Task<PortalReply> answering)
    {
        calls++;
        PortalReply reply = Done(answering);
        Assert.InRange(reply.Status, 200, 499);
        return reply;
    }

    private IncomingCall CallOf(byte[] bytes)
    {
        int end = bytes.AsSpan().IndexOf("\n\n"u8);
        string[] head = Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]).Split('\n');
        PortalOperation operation = PortalOperations.All[bytes.Length == 0 ? 0 : (bytes[0] + 256 - '0') % 256 % PortalOperations.All.Count];
        string[] values = head[0].Length == 0 ? [] : head[0][1..].Split('/');
        return new()
        {
            Operation = operation,
            Route = operation.Template.Split('/').Where(segment => segment.StartsWith('{')).Select((segment, at) => (segment, at))
                .ToDictionary(pair => pair.segment[1..^1], pair => pair.at < values.Length ? values[pair.at] : "x"),
            Query = Pairs(head.Skip(1).Take(1).SelectMany(query => query.TrimStart('?').Split('&')), '='),
            Headers = Headers(head.Skip(2)),
            Body = end < 0 ? default : bytes.AsMemory(end + 2),
        };
    }

    /// <summary>The headers of a call; its key is its own, or all but the first would be answered as repeated.</summary>
    private Dictionary<string, string> Headers(IEnumerable<string> lines)
    {
        Dictionary<string, string> headers = new(Pairs(lines, ':')) { ["Authorization"] = $"Bearer {token}" };
        if (headers.TryGetValue("Idempotency-Key", out string? key))
        {
            headers["Idempotency-Key"] = FormattableString.Invariant($"{key}{calls}");
        }

        return headers;
    }

    private static Dictionary<string, string> Pairs(IEnumerable<string> lines, char sign) => lines
        .Where(line => line.Length > 0)
        .Select(line => line.Split(sign, 2, StringSplitOptions.TrimEntries))
        .GroupBy(pair => pair[0], StringComparer.Ordinal)
        .ToDictionary(pairs => pairs.Key, pairs => pairs.First() is [_, var value] ? value : "", StringComparer.Ordinal);

    private static T Done<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Done(Task task) => task.GetAwaiter().GetResult();
}
