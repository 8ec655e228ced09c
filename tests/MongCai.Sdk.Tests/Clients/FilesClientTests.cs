using System.Net;
using System.Security.Cryptography;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Scripted;
using static MongCai.Sdk.Tests.Clients.FilesPortal;

namespace MongCai.Sdk.Tests.Clients;

public class FilesClientTests
{
    private static readonly byte[] Scan = [.. Enumerable.Range(0, 1000).Select(value => (byte)(value * 7 % 256))];

    private readonly SelfMovingClock time = Clock.Moving();

    [Theory]
    [InlineData(1000)] // one chunk
    [InlineData(300)] // the last is shorter
    [InlineData(1)] // byte by byte
    [InlineData(4096)] // less than a chunk
    public async Task Upload_InChunks_ArrivesWhole(int chunkSize)
    {
        FilesPortal files = new(chunkSize);
        List<long> progress = [];
        FileResource file = await UploadAsync(files, new Sink(progress));
        Assert.Equal(Scan, files.Bytes);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Scan)), file.Sha256);
        Assert.Equal(0, progress[0]);
        Assert.Equal(1000, progress[^1]);
        Assert.Equal(progress.Order(), progress);
        Assert.Equal("f1", file.ToReference().Id);
    }

    [Fact]
    public async Task Upload_BrokenAnywhere_GoesOnWhereItBroke()
    {
        for (int chunk = 1; chunk <= 4; chunk++)
        {
            foreach (Fault fault in new[] { Fault.Before, Fault.After })
            {
                FilesPortal files = new(300) { Faults = { [chunk] = fault } };
                await UploadAsync(files);
                Assert.Equal(Scan, files.Bytes);
                Assert.Equal(1, files.Begun);
            }
        }
    }

    [Fact]
    public async Task Upload_BrokenAgainAndAgain_FailsAndIsTakenUpByTheSameKey()
    {
        FilesPortal files = new(300);
        for (int chunk = 2; chunk < 40; chunk++)
        {
            files.Faults[chunk] = Fault.Before;
        }

        IdempotencyKey key = IdempotencyKey.New();
        await Assert.ThrowsAsync<PortalTransportException>(() => UploadAsync(files, key: key));
        Assert.Equal(300, files.Bytes.Count);
        files.Faults.Clear();
        await UploadAsync(files, key: key);
        Assert.Equal(Scan, files.Bytes);
    }

    [Fact]
    public async Task Upload_OfTheRestOfAStream_BeginsWhereTheStreamStands()
    {
        FilesPortal files = new(300);
        using ScriptedPortal portal = new(time, files.Step);
        using MemoryStream content = new(Scan) { Position = 900 };
        await TestPortal.Client(portal, time).Files.UploadAsync(content, "giay-khai-sinh.pdf", "application/pdf");
        Assert.Equal(Scan[900..], files.Bytes);
    }

    [Fact]
    public async Task Upload_ThatArrivesDamaged_IsATransportFailure() =>
        await Assert.ThrowsAsync<PortalTransportException>(() => UploadAsync(new(300) { Sha256 = new string('0', 64) }));

    [Fact]
    public async Task Upload_WhoseBytesAreNeverTaken_EndsWithATransportFailure()
    {
        FilesPortal files = new(300);
        for (int chunk = 2; chunk < 40; chunk++)
        {
            files.Faults[chunk] = Fault.Ignored;
        }

        PortalTransportException error = await Assert.ThrowsAsync<PortalTransportException>(() => UploadAsync(files));
        Assert.Equal(("files.chunk", 1), (error.Operation, error.Attempts));
        Assert.InRange(files.Chunks, 3, 10);
    }

    [Fact]
    public async Task Upload_WhoseOffsetGoesToAndFro_Ends()
    {
        FilesPortal files = new(300);
        int asked = 0;
        files.Says = upload => upload with { Offset = asked++ % 2 == 0 ? 4 : 0 };
        await Assert.ThrowsAnyAsync<PortalException>(() => UploadAsync(files));
        Assert.InRange(asked, 3, 40);
    }

    public static TheoryData<Func<UploadResource, UploadResource>, string> WrongStates => new()
    {
        { upload => upload with { Size = 999 }, "$.size" },
        { upload => upload with { Offset = -1 }, "$.offset" },
        { upload => upload with { Offset = 1001 }, "$.offset" },
    };

    [Theory]
    [MemberData(nameof(WrongStates))]
    public async Task Upload_WhoseStateCannotBe_IsAResponseFailure(Func<UploadResource, UploadResource> says, string where)
    {
        PortalResponseException error = await Assert.ThrowsAsync<PortalResponseException>(() => UploadAsync(new(300) { Says = says }));
        Assert.Contains($"'{where}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_OfDamagedBytes_NamesRequestAndAttempts()
    {
        using ScriptedPortal portal = new(time, Answers.Status(503), Content(Scan, SHA256.HashData([1])));
        PortalTransportException error = await Assert.ThrowsAsync<PortalTransportException>(
            () => TestPortal.Client(portal, time).Files.DownloadAsync("f1", Stream.Null));
        Assert.Equal((2, portal.Requests[1].Header("X-Request-Id")), (error.Attempts, error.RequestId));
    }

    [Fact]
    public async Task Upload_OfAStreamThatIsNoUse_IsRefusedAtOnce()
    {
        PortalClient client = TestPortal.Client(new ScriptedPortal(time), time);
        using MemoryStream empty = new();
        await Assert.ThrowsAsync<ArgumentException>(() => client.Files.UploadAsync(empty, "a.pdf", "application/pdf"));
        using MemoryStream inner = new();
        await using BrokenStream once = new(Scan, int.MaxValue);
        await Assert.ThrowsAsync<ArgumentException>(() => client.Files.UploadAsync(once, "a.pdf", "application/pdf"));
    }

    [Fact]
    public async Task Download_WithTheRightHash_IsWritten()
    {
        using ScriptedPortal portal = new(time, Content(Scan, SHA256.HashData(Scan)));
        using MemoryStream destination = new();
        List<long> progress = [];
        Assert.Equal(1000, await TestPortal.Client(portal, time).Files.DownloadAsync("f1", destination, new Sink(progress)));
        Assert.Equal(Scan, destination.ToArray());
        Assert.Equal(1000, progress[^1]);
    }

    [Fact]
    public async Task Download_WithAnotherHashOrNone_IsATransportFailure()
    {
        foreach (byte[]? hash in new[] { SHA256.HashData([1]), null })
        {
            using ScriptedPortal portal = new(time, Content(Scan, hash));
            using MemoryStream destination = new();
            PortalTransportException error = await Assert.ThrowsAsync<PortalTransportException>(
                () => TestPortal.Client(portal, time).Files.DownloadAsync("f1", destination));
            Assert.Equal(hash is null, error.Message.StartsWith("The answer has no sha-256 in Repr-Digest", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Download_ThatNobodyWatches_GivesTheNumberOfBytes()
    {
        using ScriptedPortal portal = new(time, Content(Scan, SHA256.HashData(Scan)));
        Assert.Equal(1000, await TestPortal.Client(portal, time).Files.DownloadAsync("f1", Stream.Null));
    }

    [Fact]
    public async Task Download_ThatStalls_IsGivenUpAfterTheTimeOfAnAttempt()
    {
        using ScriptedPortal portal = new(time, Answers.With(_ => new(HttpStatusCode.OK) { Content = new StreamContent(new StalledStream(time)) }));
        DateTimeOffset start = time.GetUtcNow();
        await Assert.ThrowsAsync<PortalTransportException>(() => TestPortal.Client(portal, time).Files.DownloadAsync("f1", Stream.Null));
        Assert.InRange(time.GetUtcNow() - start, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(31));
    }

    [Fact]
    public async Task Download_BrokenInTheMiddle_IsATransportFailure()
    {
        using ScriptedPortal portal = new(time, Answers.With(_ => new(HttpStatusCode.OK) { Content = new StreamContent(new BrokenStream(Scan, 500)) }));
        using MemoryStream destination = new();
        await Assert.ThrowsAsync<PortalTransportException>(() => TestPortal.Client(portal, time).Files.DownloadAsync("f1", destination));
    }

    private Task<FileResource> UploadAsync(FilesPortal files, IProgress<long>? progress = null, IdempotencyKey key = default)
    {
        ScriptedPortal portal = new(time, files.Step);
        PortalClient client = TestPortal.Client(portal, time, options => (options.Retries, options.BreakerMinimumCalls) = (1, 1000));
        return client.Files.UploadAsync(new MemoryStream(Scan), "giay-khai-sinh.pdf", "application/pdf", progress, key);
    }

    private sealed class Sink(List<long> reports) : IProgress<long>
    {
        public void Report(long value) => reports.Add(value);
    }

    /// <summary>A stream that gives nothing until one gives up.</summary>
    private sealed class StalledStream(SelfMovingClock time) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            time.RunUntilGivenUp(cancellationToken);
            return ValueTask.FromCanceled<int>(cancellationToken);
        }
    }

    /// <summary>A stream without a way back, that breaks after so many bytes.</summary>
    private sealed class BrokenStream(byte[] bytes, int after) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) =>
            Position < after ? base.Read(buffer, offset, (int)Math.Min(count, after - Position)) : throw new IOException("The connection was reset.");

        public override int Read(Span<byte> buffer) =>
            Position < after ? base.Read(buffer[..(int)Math.Min(buffer.Length, after - Position)]) : throw new IOException("The connection was reset.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
