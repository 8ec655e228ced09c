using System.Net;
using System.Security.Cryptography;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Tests.Clients;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Pipeline;

/// <summary>A day's work, cancelled at each place where the client waits: it ends there, and asks for nothing more.</summary>
public class CancellationTests
{
    private static readonly byte[] Scan = RandomNumberGenerator.GetBytes(700);

    [Fact]
    public async Task Work_CancelledAtAnyWait_EndsThere()
    {
        int waits = 0;
        while (await IsCancelledAtAsync(waits + 1))
        {
            waits++;
        }

        Assert.InRange(waits, 20, 200);
    }

    /// <summary>Does the work, cancelled at a wait of a number; false where there are not so many.</summary>
    private static async Task<bool> IsCancelledAtAsync(int number)
    {
        using CancellationTokenSource source = new();
        Trap trap = new(number, source);
        FilesPortal files = new(300);
        using ScriptedPortal portal = new(Clock.New(), Trapped(trap, (sent, token) => Answer(files, sent)(sent, token))) { Token = Shared(trap) };
        try
        {
            await WorkAsync(TestPortal.SignedIn(portal, Clock.New(), options => options.RetryDelay = TimeSpan.Zero), source.Token);
        }
        catch (OperationCanceledException error)
        {
            Assert.Equal(source.Token, error.CancellationToken);
            Assert.Equal(number, trap.Waits);
            return true;
        }

        Assert.True(trap.Waits < number, Invariant($"The work went on after it was cancelled at wait {number}."));
        return false;
    }

    private static async Task WorkAsync(PortalClient client, CancellationToken cancellationToken)
    {
        await client.Dossiers.FileAsync(Filled.Of<NewDossier>(), cancellationToken: cancellationToken);
        await client.Dossiers.GetAsync(DossierCode.Parse("000.00.01.H49-260826-0001"), cancellationToken);
        await foreach (ProcedureSummary item in client.Procedures.List().WithCancellation(cancellationToken))
        {
            Assert.NotNull(item);
        }

        await client.Files.UploadAsync(new MemoryStream(Scan), "a.pdf", "application/pdf", cancellationToken: cancellationToken);
        await client.Files.DownloadAsync("f1", Stream.Null, cancellationToken: cancellationToken);
    }

    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Answer(FilesPortal files, SentRequest sent) =>
        sent.Address.AbsolutePath switch
        {
            "/api/v1/dossiers" => Answers.Ok(Filled.Of<DossierResource>(), HttpStatusCode.Created),
            "/api/v1/procedures" when sent.Address.Query.Length == 0 => Answers.Ok(Filled.Of<MongCai.Sdk.Contract.Page<ProcedureSummary>>() with { Next = "2" }),
            "/api/v1/procedures" => Answers.Ok(Filled.Of<MongCai.Sdk.Contract.Page<ProcedureSummary>>() with { Next = null }),
            "/api/v1/files/f1/content" => FilesPortal.Content(Scan, SHA256.HashData(Scan)),
            string path when path.StartsWith("/api/v1/dossiers/", StringComparison.Ordinal) => Answers.Ok(Filled.Of<DossierResource>()),
            _ => files.Step,
        };

    /// <summary>The request of a token is for all callers: a cancellation by one does not end it.</summary>
    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Shared(Trap trap) => (sent, cancellationToken) =>
    {
        trap.Wait(CancellationToken.None);
        return Answers.Json("""{"access_token":"t","token_type":"Bearer"}""")(sent, cancellationToken);
    };

    /// <summary>Waits before a request is answered, and before each read of its body.</summary>
    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Trapped(
        Trap trap, Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer) =>
        async (sent, cancellationToken) =>
        {
            trap.Wait(cancellationToken);
            HttpResponseMessage response = await answer(sent, cancellationToken);
            byte[] body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
            StreamContent content = new(new TrappedStream(body, trap));
            content.Headers.ContentType = response.Content.Headers.ContentType;
            response.Content = content;
            return response;
        };

    private sealed class Trap(int number, CancellationTokenSource source)
    {
        internal int Waits { get; private set; }

        internal void Wait(CancellationToken cancellationToken)
        {
            if (++Waits == number)
            {
                source.Cancel();
            }

            cancellationToken.ThrowIfCancellationRequested();
            Assert.False(
                source.IsCancellationRequested && cancellationToken.CanBeCanceled && Waits > number, "Something was asked for after the cancellation.");
        }
    }

    private sealed class TrappedStream(byte[] body, Trap trap) : MemoryStream(body)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            trap.Wait(cancellationToken);
            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, 400)], cancellationToken);
        }
    }
}
