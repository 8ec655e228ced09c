using System.Security.Cryptography;
using System.Text.Json;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Hosting;

/// <summary>Fills a new sandbox with generated dossiers of the months before, by the portal's own operations, so that a first look shows something.</summary>
/// <remarks>Every working day some are filed, which go their way in the days after; some end late. Nobody is named but "Người nộp mẫu" and a number.</remarks>
internal sealed class DemoData(PortalService portal, DemoClock clock, TimeProvider real)
{
    private const string Client = "demo-data";
    private const int Days = 120;
    private const int LatePace = 9;

    private static readonly string[] Procedures = ["1.004222", "1.004194", "1.010038", "1.002755"];

    private static readonly AgencyCode Department = AgencyCode.Parse("000.00.02.H49");

    private readonly string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
    private readonly List<(DossierResource Dossier, int Next, int Pace)> open = [];
    private string token = "";
    private int calls;

    /// <summary>Files and moves on until today, unless there is a dossier already.</summary>
    internal async Task FillAsync(CancellationToken cancellationToken)
    {
        await portal.RegisterClientAsync(new(Client, secret, PortalSandboxOptions.SampleAgency, PortalScopes.All), cancellationToken).ConfigureAwait(false);
        for (int ago = Days; ago > 0 && (ago < Days || await IsNewAsync(cancellationToken).ConfigureAwait(false)); ago--)
        {
            await LiveAsync(ago, cancellationToken).ConfigureAwait(false);
        }

        clock.Set(TimeSpan.Zero);
    }

    private async Task<bool> IsNewAsync(CancellationToken cancellationToken)
    {
        await SignInAsync(cancellationToken).ConfigureAwait(false);
        ReadOnlyMemory<byte> list = await AskAsync(PortalOperations.ListDossiers, "", default, [], cancellationToken).ConfigureAwait(false);
        return JsonSerializer.Deserialize(list.Span, PortalJson.Of<Page<DossierSummary>>())!.Items.Count == 0;
    }

    private async Task LiveAsync(int ago, CancellationToken cancellationToken)
    {
        clock.Set(real.GetUtcNow() - Morning(ago));
        if (!DeadlineCalculator.Standard.Calendar.IsWorkingDay(clock.VietnamToday()))
        {
            return;
        }

        await SignInAsync(cancellationToken).ConfigureAwait(false);
        for (int index = open.Count - 1; index >= 0; index--)
        {
            await GoOnAsync(index, cancellationToken).ConfigureAwait(false);
        }

        await FileAsync(ago, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>09:00 in Vietnam, so many days ago.</summary>
    private DateTimeOffset Morning(int ago) => new DateTimeOffset(real.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero).AddDays(-ago).AddHours(2);

    private async Task FileAsync(int ago, CancellationToken cancellationToken)
    {
        NewDossier dossier = SampleData.NewDossier(ago) with
        {
            Procedure = ProcedureCode.Parse(Procedures[ago % Procedures.Length]),
            Competent = ago % 3 == 0 ? Department : null,
        };
        ReadOnlyMemory<byte> filed = await AskAsync(PortalOperations.FileDossier, "", Json(dossier), [(PortalHeaders.IdempotencyKey, Key())], cancellationToken)
            .ConfigureAwait(false);
        open.Add((Read(filed), 0, ago % 9 == 0 ? LatePace : ago % 2));
    }

    /// <summary>Does the next step of a dossier: accepted the day after, handed on, decided when its pace has it, and returned.</summary>
    private async Task GoOnAsync(int index, CancellationToken cancellationToken)
    {
        (DossierResource dossier, int next, int pace) = open[index];
        if (StepAt(next, pace) is { } step)
        {
            (string, string)[] headers = [(PortalHeaders.IdempotencyKey, Key()), ("If-Match", Invariant($"\"{dossier.Version}\""))];
            DossierCommandRequest command = new() { By = new() { Kind = OpenCode.Of(step.By), Account = "demo" }, Command = step.Command };
            dossier = Read(await AskAsync(PortalOperations.Command, dossier.Code.ToString(), Json(command), headers, cancellationToken).ConfigureAwait(false));
        }

        open[index] = (dossier, next + 1, pace);
        open.RemoveAll(line => line.Next > line.Pace + 4);
    }

    private static (ActorKind By, DossierCommand Command)? StepAt(int day, int pace) =>
        day == 0 ? (ActorKind.OneStopShop, new DossierCommand.Accept())
        : day == 1 ? (ActorKind.OneStopShop, new DossierCommand.Transfer(Department))
        : day == pace + 2 ? (ActorKind.CompetentAgency, new DossierCommand.Decide(new ResultDocument("Kết quả minh họa")))
        : day == pace + 4 ? (ActorKind.OneStopShop, new DossierCommand.ReturnResult(OpenCode.Of(ReturnChannel.Counter)))
        : null;

    private async Task SignInAsync(CancellationToken cancellationToken)
    {
        PortalReply issued = await portal.IssueTokenAsync(
            "", Invariant($"grant_type=client_credentials&client_id={Client}&client_secret={secret}"), cancellationToken).ConfigureAwait(false);
        token = JsonSerializer.Deserialize(issued.Body.Span, PortalJson.Of<TokenResponse>())!.AccessToken;
    }

    private async Task<ReadOnlyMemory<byte>> AskAsync(
        PortalOperation operation, string code, ReadOnlyMemory<byte> body, (string Name, string Value)[] headers, CancellationToken cancellationToken)
    {
        Dictionary<string, string> sent = headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        sent["Authorization"] = "Bearer " + token;
        Dictionary<string, string> route = code.Length > 0 ? new() { ["code"] = code } : [];
        PortalReply reply = await portal.AnswerAsync(new() { Operation = operation, Route = route, Headers = sent, Body = body }, cancellationToken)
            .ConfigureAwait(false);
        return reply.Status is StatusCodes.Status200OK or StatusCodes.Status201Created
            ? reply.Body
            : throw new InvalidOperationException(Invariant($"The portal answered the demo data with {reply.Status} to {operation.Name}."));
    }

    private string Key() => Invariant($"demo-{++calls}");

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, PortalJson.Of<T>());

    private static DossierResource Read(ReadOnlyMemory<byte> body) => JsonSerializer.Deserialize(body.Span, PortalJson.Of<DossierResource>())!;
}
