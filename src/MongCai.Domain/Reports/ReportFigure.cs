using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>A figure of the balance of dossiers by its name, and the dossiers behind it (<i>số liệu</i>).</summary>
/// <remarks>The closed set of <see cref="All"/>. Compared by reference.</remarks>
public sealed class ReportFigure
{
    private readonly Func<DossierFigures, long> read;

    private ReportFigure(string code, string vietnamese, string english, Func<DossierFigures, long> read) =>
        (Code, Name, this.read) = (code, new(vietnamese, english), read);

    /// <summary>Dossiers to be resolved in the period: received and carried over.</summary>
    public static ReportFigure Total { get; } = new("total", "Tổng số", "Total", figures => figures.Received + figures.CarriedOver);

    /// <summary>Dossiers received in the period.</summary>
    public static ReportFigure Received { get; } = new("received", "Tiếp nhận", "Received", figures => figures.Received);

    /// <summary>Dossiers received online.</summary>
    public static ReportFigure ReceivedOnline { get; } = new("received-online", "Trực tuyến", "Online", figures => figures.ReceivedOnline);

    /// <summary>Dossiers received at a counter or by post.</summary>
    public static ReportFigure ReceivedOtherwise { get; } =
        new("received-otherwise", "Trực tiếp, bưu chính", "In person, by post", figures => figures.ReceivedInPerson + figures.ReceivedPostal);

    /// <summary>Dossiers carried over from the period before.</summary>
    public static ReportFigure CarriedOver { get; } = new("carried-over", "Kỳ trước chuyển sang", "Carried over", figures => figures.CarriedOver);

    /// <summary>Dossiers resolved.</summary>
    public static ReportFigure Resolved { get; } = new("resolved", "Đã giải quyết", "Resolved", figures => figures.Resolved);

    /// <summary>Dossiers resolved before their due day.</summary>
    public static ReportFigure ResolvedEarly { get; } = new("resolved-early", "Trước hạn", "Early", figures => figures.ResolvedEarly);

    /// <summary>Dossiers resolved on their due day.</summary>
    public static ReportFigure ResolvedOnTime { get; } = new("resolved-on-time", "Đúng hạn", "On time", figures => figures.ResolvedOnTime);

    /// <summary>Dossiers resolved after their due day.</summary>
    public static ReportFigure ResolvedOverdue { get; } = new("resolved-overdue", "Quá hạn", "Overdue", figures => figures.ResolvedOverdue);

    /// <summary>Dossiers pending at the end of the period.</summary>
    public static ReportFigure Pending { get; } = new("pending", "Đang giải quyết", "Pending", figures => figures.Pending);

    /// <summary>Dossiers pending whose due day is not over.</summary>
    public static ReportFigure PendingInTime { get; } = new("pending-in-time", "Trong hạn", "In time", figures => figures.PendingInTime);

    /// <summary>Dossiers pending whose due day is over.</summary>
    public static ReportFigure PendingOverdue { get; } = new("pending-overdue", "Đang quá hạn", "Overdue", figures => figures.PendingOverdue);

    /// <summary>All figures, in the order of form II.06.</summary>
    public static IReadOnlyList<ReportFigure> All { get; } =
    [
        Total, Received, ReceivedOnline, ReceivedOtherwise, CarriedOver, Resolved, ResolvedEarly, ResolvedOnTime, ResolvedOverdue, Pending, PendingInTime, PendingOverdue,
    ];

    /// <summary>The figure of a code.</summary>
    /// <exception cref="FormatException">No figure has the code.</exception>
    public static ReportFigure Parse(string code) =>
        All.FirstOrDefault(figure => figure.Code == code)
        ?? throw new FormatException($"'{code}' is not a figure: expected {string.Join(", ", All.Select(figure => figure.Code))}.");

    /// <summary>The code, such as <c>resolved-overdue</c>.</summary>
    public string Code { get; }

    /// <summary>The title of its column.</summary>
    public BilingualText Name { get; }

    /// <summary>Reads the figure.</summary>
    public long Of(DossierFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return read(figures);
    }

    /// <summary>Finds the dossiers behind the figure: those that, counted alone, it counts.</summary>
    /// <param name="facts">The facts that the tally was made from.</param>
    /// <param name="period">The period.</param>
    /// <param name="cutOff">The cut-off of the tally.</param>
    /// <param name="which">The segments of the figure; all if null.</param>
    public IEnumerable<DossierCode> Explain(IEnumerable<DossierFacts> facts, ReportingPeriod period, CutOff cutOff = default, Func<Segment, bool>? which = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts
            .Where(one => which?.Invoke(one.Segment) != false && read(DossierFigures.Of(one, period.First, period.Last, cutOff)) != 0)
            .Select(one => one.Code);
    }

    /// <summary>Writes the code.</summary>
    public override string ToString() => Code;
}
