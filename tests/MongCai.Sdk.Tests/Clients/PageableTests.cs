using System.Web;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Tests.Scripted;
using NodaTime;

namespace MongCai.Sdk.Tests.Clients;

public class PageableTests
{
    private readonly FakeTimeProvider time = Clock.New();

    [Fact]
    public async Task List_NotEnumerated_AsksNothing()
    {
        using ScriptedPortal portal = new(time, Page(null));
        _ = TestPortal.Client(portal, time).Procedures.List();
        await Task.Yield();
        Assert.Empty(portal.Requests);
    }

    [Fact]
    public async Task List_EnumeratedInPart_AsksForNoPageMoreThanNeeded()
    {
        using ScriptedPortal portal = new(time, Page("2"), Page("3"), Page(null));
        await foreach (ProcedureSummary item in TestPortal.Client(portal, time).Procedures.List())
        {
            Assert.NotNull(item);
            break;
        }

        Assert.Single(portal.Requests);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void List_OfPagesOfASize_HoldsItWithinTheContract(int pageSize, bool isTaken)
    {
        using ScriptedPortal portal = new(time, Page(null));
        PortalClient client = TestPortal.Client(portal, time);
        Assert.Equal(isTaken, Record.Exception(() => client.Procedures.List(pageSize: pageSize)) is not ArgumentOutOfRangeException { ParamName: "pageSize" });
    }

    [Theory]
    [InlineData(new[] { "2", "3", null }, 3)] // the last page has no cursor
    [InlineData(new[] { "2", "" }, 2)] // or an empty one
    public async Task List_WithCursors_EndsWhereTheyDo(string?[] cursors, int pages)
    {
        using ScriptedPortal portal = new(time, cursors.Select(Page));
        List<ProcedureSummary> items = [];
        await foreach (ProcedureSummary item in TestPortal.Client(portal, time).Procedures.List())
        {
            items.Add(item);
        }

        Assert.Equal(pages, portal.Requests.Count);
        Assert.Equal(2 * pages, items.Count);
    }

    [Theory]
    [InlineData(new[] { "2", "2", "9" }, 2)] // the cursor comes again at once
    [InlineData(new[] { "2", "3", "2", "9" }, 3)] // or later
    public async Task List_ThatLeadsBack_FailsAfterTheItemsThereAre(string?[] cursors, int pages)
    {
        using ScriptedPortal portal = new(time, cursors.Select(Page));
        int items = 0;
        PortalResponseException error = await Assert.ThrowsAsync<PortalResponseException>(async () =>
        {
            await foreach (ProcedureSummary item in TestPortal.Client(portal, time).Procedures.List())
            {
                items++;
            }
        });
        Assert.StartsWith("The page leads back to an earlier one: the list is not complete.", error.Message, StringComparison.Ordinal);
        Assert.Equal((pages, 2 * pages), (portal.Requests.Count, items));
    }

    [Fact]
    public async Task FromPages_ThatLeadBack_AreRefused() => await Assert.ThrowsAsync<ArgumentException>(() => NamesAsync(PortalPageable.FromPages(
        new Page<ProcedureSummary> { Items = [Summary("a")], Next = "2" }, new Page<ProcedureSummary> { Items = [Summary("b")], Next = "2" })));

    [Fact]
    public async Task List_WithAFilter_AsksEscapedAndInTheOrderOfTheContract()
    {
        using ScriptedPortal portal = new(time, Page("c&1"), Page(null));
        ProcedureFilter filter = new() { Text = "khai sinh & tử", Channel = OpenCode.Of(SubmissionChannel.Online), On = new LocalDate(2026, 8, 26) };
        await foreach (Page<ProcedureSummary> page in TestPortal.Client(portal, time).Procedures.List(filter, pageSize: 2).AsPages())
        {
            Assert.Equal(2, page.Items.Count);
        }

        Assert.Equal("/api/v1/procedures?text=khai%20sinh%20%26%20t%E1%BB%AD&channel=Online&on=2026-08-26&limit=2", portal.Requests[0].PathAndQuery);
        Assert.Equal("c&1", HttpUtility.ParseQueryString(portal.Requests[1].Address.Query)["cursor"]);
    }

    [Fact]
    public async Task Pages_FromACursor_BeginThere()
    {
        using ScriptedPortal portal = new(time, Page(null));
        await foreach (Page<ProcedureSummary> page in TestPortal.Client(portal, time).Procedures.List().AsPages("7"))
        {
            Assert.Null(page.Next);
        }

        Assert.Equal("/api/v1/procedures?cursor=7", Assert.Single(portal.Requests).PathAndQuery);
    }

    [Fact]
    public async Task List_CancelledBetweenItems_Ends()
    {
        using CancellationTokenSource source = new();
        using ScriptedPortal portal = new(time, Page("2"));
        int items = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ProcedureSummary item in TestPortal.Client(portal, time).Procedures.List().WithCancellation(source.Token))
            {
                items++;
                await source.CancelAsync();
            }
        });
        Assert.Equal(1, items);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public void List_WithAPageOfAWrongSize_IsRefusedAtOnce(int pageSize) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TestPortal.Client(new ScriptedPortal(time), time).Procedures.List(pageSize: pageSize));

    [Fact]
    public async Task FromPages_Enumerated_ListsTheItemsOfThePages() => Assert.Equal(["a", "b"], await NamesAsync(TwoPages()));

    [Fact]
    public async Task FromPages_EnumeratedTwiceAtOnceAndFromACursor_KeepsThePagesInOrder()
    {
        PortalPageable<ProcedureSummary> list = TwoPages();
        await foreach (ProcedureSummary outer in list)
        {
            Assert.Equal(["a", "b"], await NamesAsync(list));
            Assert.NotNull(outer);
        }

        await foreach (Page<ProcedureSummary> page in list.AsPages("2"))
        {
            Assert.Equal("b", Assert.Single(page.Items).Name);
        }
    }

    [Fact]
    public async Task FromPages_OfNone_HasNoItem() => Assert.Empty(await NamesAsync(PortalPageable.FromPages<ProcedureSummary>()));

    [Fact]
    public async Task FromPages_FromACursorOfNone_IsRefused() => await Assert.ThrowsAsync<ArgumentException>(async () =>
    {
        await foreach (Page<ProcedureSummary> page in TwoPages().AsPages("3"))
        {
            Assert.Fail($"Found a page of {page.Items.Count}.");
        }
    });

    private static async Task<string[]> NamesAsync(PortalPageable<ProcedureSummary> list)
    {
        List<string> names = [];
        await foreach (ProcedureSummary item in list)
        {
            names.Add(item.Name);
        }

        return [.. names];
    }

    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Page(string? next) =>
        Answers.Ok(new Page<ProcedureSummary> { Items = [Summary("a"), Summary("b")], Next = next });

    private static ProcedureSummary Summary(string name) => new() { Code = ProcedureCode.Parse("1.001193"), Name = name };

    private static PortalPageable<ProcedureSummary> TwoPages() =>
        PortalPageable.FromPages(new Page<ProcedureSummary> { Items = [Summary("a")], Next = "2" }, new Page<ProcedureSummary> { Items = [Summary("b")] });
}
