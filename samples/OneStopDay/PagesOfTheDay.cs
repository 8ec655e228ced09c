namespace OneStopDay;

/// <summary>Says where the pages of the day lie, and serves them on this machine where that is asked for.</summary>
internal sealed class PagesOfTheDay(Screen screen, Options options)
{
    internal async Task ShowAsync(int count)
    {
        string folder = Path.GetFullPath(options.OutputFolder);
        if (options.ShowsAll)
        {
            screen.Line();
        }

        screen.Note(screen.In(
            Invariant($"Việc và giấy tờ dạng HTML, {count} trang, từ {DayPage.Name} trong {Shown(folder)}"),
            Invariant($"Work and forms as HTML, {count} pages, from {DayPage.Name} in {Shown(folder)}")));
        if (!options.ShowsAll)
        {
            screen.Note(screen.In(
                "Mọi giấy hẹn, bảng, hồ sơ, khoản thu và câu hỏi: thêm -- --all.", "All slips, tables, dossiers, payments and questions: add -- --all."));
        }

        await (options.Opens ? ServeAsync(folder) : OfferAsync()).ConfigureAwait(false);
    }

    private Task OfferAsync()
    {
        screen.Note(screen.In("Xem trong trình duyệt: thêm -- --open.", "To read them in a browser: add -- --open."));
        return Task.CompletedTask;
    }

    private async Task ServeAsync(string folder)
    {
        LoopbackPages pages = await LoopbackPages.StartAsync(folder).ConfigureAwait(false);
        await using (pages.ConfigureAwait(false))
        {
            screen.Note(screen.In($"Mở {pages.Address} trong trình duyệt; Ctrl-C để kết thúc.", $"Open {pages.Address} in a browser; Ctrl-C ends it."));
            await pages.WaitAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The folder from where the program was started, if it lies below.</summary>
    private static string Shown(string folder) =>
        Path.GetRelativePath(Environment.CurrentDirectory, folder) is var near && !near.StartsWith("..", StringComparison.Ordinal)
            ? near.Replace('\\', '/')
            : folder;
}
