using System.Security.Cryptography;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Clients;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Pipeline;

/// <summary>A call that has to wait, at whatever place, goes on without the thread that made it: a window that waits for the answer gets it.</summary>
public class CallersThreadTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");
    private static readonly byte[] Scan = RandomNumberGenerator.GetBytes(500);
    private static readonly Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Dossier = Answers.Ok(Filled.Of<DossierResource>());

    private static readonly Dictionary<string, (Func<PortalClient, Task> Make, Func<SentRequest, CancellationToken, Task<HttpResponseMessage>>[] Steps)> Calls = new()
    {
        ["get"] = (client => client.Dossiers.GetAsync(Code), [Dossier]),
        ["get with another token"] = (client => client.Dossiers.GetAsync(Code), [Answers.Status(401), Dossier]),
        ["get once more"] = (client => client.Dossiers.GetAsync(Code), [Answers.Status(503), Dossier]),
        ["get nothing"] = (client => client.Dossiers.GetAsync(Code), [Answers.Status(404, problemType: ProblemTypes.NotFound)]),
        ["get if it changed"] = (client => client.Dossiers.GetIfChangedAsync(Code, 1), [Dossier]),
        ["command"] = (client => client.Dossiers.CommandAsync(Code, 1, new DossierCommand.Accept(), Filled.Of<ActorReference>()), [Dossier]),
        ["delete"] = (client => client.Dossiers.DeleteDraftAsync("d1"), [Answers.Status(204)]),
        ["raw"] = (client => client.SendAsync(PortalRequest.Of(PortalOperations.GetFile, "f1")), [Answers.Json("{}")]),
        ["list"] = (client => client.Procedures.List().AsPages().GetAsyncEnumerator().MoveNextAsync().AsTask(), [Answers.Ok(Filled.Of<MongCai.Sdk.Contract.Page<ProcedureSummary>>())]),
        ["upload"] = (client => client.Files.UploadAsync(new MemoryStream(Scan), "a.pdf", "application/pdf"), [new FilesPortal(300).Step]),
        ["download"] = (client => client.Files.DownloadAsync("f1", Stream.Null), [FilesPortal.Content(Scan, SHA256.HashData(Scan))]),
    };

    /// <summary>Each call with a token, which may be waited for elsewhere, and without one.</summary>
    public static TheoryData<string, bool> Rows
    {
        get
        {
            TheoryData<string, bool> rows = [];
            foreach (string name in Calls.Keys)
            {
                rows.Add(name, true);
                rows.Add(name, false);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Call_ThatWaitsAnywhere_DoesNotComeBackToTheCallersThread(string name, bool isSignedIn)
    {
        int waits = 0;
        while (await WaitsAtAsync(name, isSignedIn, waits + 1))
        {
            waits++;
        }

        Assert.InRange(waits, isSignedIn ? 2 : 1, 50);
    }

    /// <summary>Makes a call that waits at a place of a number; false where there are not so many.</summary>
    private static async Task<bool> WaitsAtAsync(string name, bool isSignedIn, int number)
    {
        Stops stops = new(number);
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Calls[name].Steps.Select(step => Slow(stops, step))) { Token = Slow(stops, Answers.Json("""{"access_token":"t","token_type":"Bearer"}""")) };
        PortalClient client = isSignedIn ? TestPortal.SignedIn(portal, time) : TestPortal.Client(portal, time);
        Task call = CallersThread.Call(() => Calls[name].Make(client), out CallersThread thread);
        stops.LetGo();
        Assert.True(await Record.ExceptionAsync(() => call) is null or PortalNotFoundException or PortalUnauthorizedException);
        Assert.True(thread.CameBack == 0, Invariant($"After the wait {number} the call came back {thread.CameBack} times."));
        return stops.Passed >= number;
    }

    /// <summary>Waits before a request is answered, before its body comes, and before each read of it.</summary>
    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Slow(Stops stops, Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer) =>
        async (sent, cancellationToken) =>
        {
            await stops.NextAsync().ConfigureAwait(false);
            HttpResponseMessage response = await answer(sent, cancellationToken).ConfigureAwait(false);
            SlowContent content = new(await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false), stops);
            content.Headers.ContentType = response.Content.Headers.ContentType;
            response.Content = content;
            return response;
        };

    private sealed class SlowContent(byte[] body, Stops stops) : StreamContent(new SlowBody(body, stops))
    {
        protected override async Task<Stream> CreateContentReadStreamAsync()
        {
            await stops.NextAsync().ConfigureAwait(false);
            return await base.CreateContentReadStreamAsync().ConfigureAwait(false);
        }
    }

    private sealed class SlowBody(byte[] body, Stops stops) : MemoryStream(body)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await stops.NextAsync().ConfigureAwait(false);
            return await base.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
    }
}
