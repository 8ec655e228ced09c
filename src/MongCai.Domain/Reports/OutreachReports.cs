using MongCai.Domain.Outreach;

namespace MongCai.Domain.Reports;

/// <summary>The tables of communication on administrative reform.</summary>
public static class OutreachReports
{
    private static readonly ReportCell NoData = new ReportCell.NoData();

    private static readonly ReportCell Blank = new ReportCell.Text(new("", ""));

    private static readonly BilingualText Unplanned = new("Ngoài kế hoạch", "Unplanned");

    private static readonly BilingualText NotStated = new("Chưa nêu", "Not stated");

    private static readonly BilingualText Formula = new(
        "Tỷ lệ hoàn thành: Σ min(đã làm, kế hoạch) × trọng số / Σ kế hoạch × trọng số; phần vượt không bù phần thiếu, việc ngoài kế hoạch không được tính.",
        "Completion: Σ min(done, planned) × weight of Σ planned × weight; too much of one item makes up for nothing of another, and unplanned work completes nothing.");

    private static readonly BilingualText Evidence = new(
        "Chưa có minh chứng: không có mã băm SHA-256 của minh chứng.",
        "Unproven: without the SHA-256 of the evidence.");

    private static readonly BilingualText Twice = new(
        "Người dự hai buổi và tài khoản thấy hai sản phẩm được tính hai lần.",
        "Who came to two events, and an account that met two items, counts twice.");

    private static readonly BilingualText WithHamlets = new(
        "Số liệu của một đơn vị gồm cả các thôn, khu của đơn vị đó.",
        "The numbers of a unit hold those of its hamlets.");

    /// <summary>A plan item by item, what was done for none, and the whole.</summary>
    /// <param name="figures">The figures of the plan.</param>
    /// <param name="channels">
    /// The channels, for their names; <see cref="OutreachChannels.Official"/> if null. What of them is from memory stands in the notes.
    /// </param>
    public static ReportTable Plan(PlanFigures figures, OutreachChannels? channels = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        OutreachChannels known = channels ?? OutreachChannels.Official;
        int year = figures.Plan.Year;
        return new(
            "outreach-plan",
            new(
                Invariant($"Kết quả thực hiện kế hoạch tuyên truyền cải cách hành chính năm {year}"),
                Invariant($"The plan of communication on administrative reform of {year} and what was done")),
            [
                new("item", new("Nhiệm vụ", "Item")),
                new("aim", new("Mục đích", "Aim")),
                new("channel", new("Hình thức", "Channel")),
                new("measure", new("Đơn vị tính", "Measure")),
                new("planned", new("Kế hoạch", "Planned")),
                new("proven", new("Có minh chứng", "Proven")),
                new("unproven", new("Chưa có minh chứng", "Unproven")),
                new("completion", new("Hoàn thành (%)", "Completion (%)")),
                new("coverage", new("Địa bàn đạt", "Localities covered")),
                new("budget", new("Dự toán", "Budget")),
                new("spent", new("Đã chi", "Spent")),
            ],
            [.. figures.Plan.Items.Select(item => Row(figures, item, known)), UnplannedRow(figures), TotalRow(figures)],
            [Formula, Evidence, .. Marks(figures.Plan.Items.Select(item => item.Channel), known)]);
    }

    /// <summary>What was done, channel by channel.</summary>
    public static ReportTable ByChannel(OutreachTally tally, OutreachChannels? channels = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        OutreachChannels known = channels ?? OutreachChannels.Official;
        return Of(
            "outreach-channels",
            new("Hình thức", "Channel"),
            tally.Channels.Select(channel => (known.NameOf(channel), tally.On(channel))),
            Marks(tally.Channels, known));
    }

    /// <summary>What was done, locality by locality, a unit with its hamlets; what was for all is in none.</summary>
    public static ReportTable ByLocality(OutreachTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return Of(
            "outreach-localities", new("Địa bàn", "Locality"), tally.Localities.Select(place => (Same(place.ToString()), tally.In(place))), [WithHamlets]);
    }

    /// <summary>What was done, language by language.</summary>
    public static ReportTable ByTongue(OutreachTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return Of("outreach-tongues", new("Ngôn ngữ", "Language"), tally.Tongues.Append("").Select(tongue => (Same(tongue), tally.InTongue(tongue))), []);
    }

    /// <summary>What was done, by the team, the car or another doer.</summary>
    public static ReportTable ByDoer(OutreachTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return Of("outreach-doers", new("Đơn vị thực hiện", "Doer"), tally.Doers.Append("").Select(doer => (Same(doer), tally.By(doer))), []);
    }

    private static ReportTable Of(
        string code, BilingualText label, IEnumerable<(BilingualText Label, OutreachTally Part)> parts, IEnumerable<BilingualText> marks) => new(
        code,
        new("Hoạt động tuyên truyền cải cách hành chính", "Communication on administrative reform"),
        [
            new("label", label),
            new("measure", new("Đơn vị tính", "Measure")),
            new("proven", new("Có minh chứng", "Proven")),
            new("unproven", new("Chưa có minh chứng", "Unproven")),
            new("spent", new("Đã chi trong nhóm", "Spent in the group")),
        ],
        [.. parts.SelectMany(
            part => Enum.GetValues<OutreachMeasure>().Where(measure => part.Part[measure].Total > 0).Select(measure => Row(part.Label, part.Part, measure)))],
        [Evidence, Twice, .. marks]);

    private static ReportRow Row(BilingualText label, OutreachTally part, OutreachMeasure measure) => new(
        [new ReportCell.Text(label), new ReportCell.Text(measure.Name()), Number(part[measure].Proven), Number(part[measure].Unproven),
            new ReportCell.Money(part.Spent)]);

    private static ReportRow Row(PlanFigures figures, OutreachPlanItem item, OutreachChannels channels) => new(
    [
        new ReportCell.Text(new(item.Code, item.Code)),
        new ReportCell.Text(new(item.Aim, item.Aim)),
        new ReportCell.Text(channels.NameOf(item.Channel)),
        new ReportCell.Text(item.Measure.Name()),
        Number(item.Planned),
        Number(figures.Done(item).Proven),
        Number(figures.Done(item).Unproven),
        Percent(Math.Min(figures.Done(item).Total, item.Planned) / item.Planned),
        new ReportCell.Share(figures.CoverageOf(item)),
        Budget(item.Budget),
        new ReportCell.Money(figures.TallyOf(item).Spent),
    ]);

    private static ReportRow UnplannedRow(PlanFigures figures) => Summary(Unplanned, null, default, NoData, figures.Unplanned.Spent);

    private static ReportRow TotalRow(PlanFigures figures) => Summary(
        TableWords.Total, figures.Completion, figures.Coverage, Budget(figures.Plan.Items.Aggregate(Vnd.Zero, (sum, item) => sum + item.Budget)),
        figures.Tally.Spent);

    private static ReportRow Summary(BilingualText label, decimal? completion, Ratio coverage, ReportCell budget, Vnd spent) =>
        new([new ReportCell.Text(label), Blank, Blank, Blank, NoData, NoData, NoData, Percent(completion), new ReportCell.Share(coverage), budget,
            new ReportCell.Money(spent)]);

    private static ReportCell Number(decimal number) =>
        number == decimal.Truncate(number) ? new ReportCell.Count((long)number) : new ReportCell.Quantity(number, 1);

    private static ReportCell Budget(Vnd amount) => amount == Vnd.Zero ? NoData : new ReportCell.Money(amount);

    private static ReportCell Percent(decimal? share) => share is { } known ? new ReportCell.Quantity(Printed.Percent(100 * known), 2) : NoData;

    private static BilingualText Same(string text) => text.Length == 0 ? NotStated : new(text, text);

    /// <summary>What of the channels is from memory or named by no law.</summary>
    private static IEnumerable<BilingualText> Marks(IEnumerable<string> codes, OutreachChannels channels) => codes.Distinct()
        .Select(channels.Find)
        .OfType<OutreachChannel>()
        .Where(channel => channel.Unverified.Vietnamese.Length > 0)
        .Select(
            channel => new BilingualText(
                $"{channel.Name.Vietnamese}: {channel.Unverified.Vietnamese}.", $"{channel.Name.English}: {channel.Unverified.English}."));
}
