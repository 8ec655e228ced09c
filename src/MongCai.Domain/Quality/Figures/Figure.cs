using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>A figure that dossiers add up to, by its name, and the dossiers behind it (<i>số liệu</i>).</summary>
/// <remarks>
/// One definition reads the figure of all dossiers and finds those behind it: what each dossier, counted alone, adds. These always
/// add up to the figure. A closed set, <see cref="All"/>. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<Figure>))]
public sealed class Figure
{
    private readonly Func<DossierFigures, long> read;

    internal Figure(string code, string vietnamese, string english, Func<DossierFigures, long> read) =>
        (Code, Name, this.read) = (code, new(vietnamese, english), read);

    /// <summary>Dossiers to be resolved in the period: received and carried over.</summary>
    public static Figure Total { get; } = new("total", "Tổng số", "Total", figures => figures.Received + figures.CarriedOver);

    /// <summary>Dossiers received in the period.</summary>
    public static Figure Received { get; } = new("received", "Tiếp nhận", "Received", figures => figures.Received);

    /// <summary>Dossiers received online.</summary>
    public static Figure ReceivedOnline { get; } = new("received-online", "Trực tuyến", "Online", figures => figures.ReceivedOnline);

    /// <summary>Dossiers received in any other way than online: at a counter, by post, or by a channel that is not stated.</summary>
    public static Figure ReceivedOtherwise { get; } =
        new("received-otherwise", "Trực tiếp, bưu chính", "In person, by post", figures => figures.Received - figures.ReceivedOnline);

    /// <summary>Dossiers carried over from the period before.</summary>
    public static Figure CarriedOver { get; } = new("carried-over", "Kỳ trước chuyển sang", "Carried over", figures => figures.CarriedOver);

    /// <summary>Dossiers resolved.</summary>
    public static Figure Resolved { get; } = new("resolved", "Đã giải quyết", "Resolved", figures => figures.Resolved);

    /// <summary>Dossiers resolved before their due day.</summary>
    public static Figure ResolvedEarly { get; } = new("resolved-early", "Trước hạn", "Early", figures => figures.ResolvedEarly);

    /// <summary>Dossiers resolved on their due day.</summary>
    public static Figure ResolvedOnTime { get; } = new("resolved-on-time", "Đúng hạn", "On time", figures => figures.ResolvedOnTime);

    /// <summary>Dossiers resolved after their due day.</summary>
    public static Figure ResolvedOverdue { get; } = new("resolved-overdue", "Quá hạn", "Overdue", figures => figures.ResolvedOverdue);

    /// <summary>Dossiers pending at the end of the period.</summary>
    public static Figure Pending { get; } = new("pending", "Đang giải quyết", "Pending", figures => figures.Pending);

    /// <summary>Dossiers pending whose due day is not over.</summary>
    public static Figure PendingInTime { get; } = new("pending-in-time", "Trong hạn", "In time", figures => figures.PendingInTime);

    /// <summary>Dossiers pending whose due day is over.</summary>
    public static Figure PendingOverdue { get; } = new("pending-overdue", "Đang quá hạn", "Overdue", figures => figures.PendingOverdue);

    /// <summary>Dossiers overdue, resolved or pending, whose reasons form II.07 gives.</summary>
    public static Figure Overdue { get; } =
        new("overdue", "Số hồ sơ quá hạn", "Overdue dossiers", figures => figures.ResolvedOverdue + figures.PendingOverdue);

    /// <summary>The days from receipt to the end of the dossiers resolved; a dossier adds its days.</summary>
    public static Figure ProcessingDays { get; } = new("processing-days", "Số ngày giải quyết", "Processing days", figures => figures.ProcessingDays);

    /// <summary>All figures: the counts in the order of form II.06, then the three of each rate.</summary>
    public static IReadOnlyList<Figure> All => Known.All;

    /// <summary>The figure of a code.</summary>
    /// <exception cref="FormatException">No figure has the code.</exception>
    public static Figure Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return All.FirstOrDefault(figure => figure.Code == code)
            ?? throw new FormatException($"{ShownText.Quoted(code)} is not a figure: expected {string.Join(", ", All.Select(figure => figure.Code))}.");
    }

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

    /// <summary>Finds the dossiers behind the figure, as they are asked for, in the order of the facts.</summary>
    /// <param name="facts">The facts that the tally was made from.</param>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month.</param>
    /// <param name="cutOff">The cut-off of the tally.</param>
    /// <param name="which">The segments of the figure, every side of which is known; all if null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last month is before the first.</exception>
    public IEnumerable<CountedDossier> Explain(
        IEnumerable<DossierFacts> facts, YearMonth first, YearMonth last, CutOff cutOff = default, Func<Segment, bool>? which = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return Behind(facts, first, last, cutOff, which);
    }

    /// <summary>Writes the code.</summary>
    public override string ToString() => Code;

    private IEnumerable<CountedDossier> Behind(IEnumerable<DossierFacts> facts, YearMonth first, YearMonth last, CutOff cutOff, Func<Segment, bool>? which)
    {
        FiguresOfOne alone = new(first, last, cutOff);
        foreach (DossierFacts one in facts)
        {
            if (which?.Invoke(one.Segment) != false && read(alone.Of(one)) is not 0 and long amount)
            {
                yield return new(one.Code, amount);
            }
        }
    }

    /// <summary>Made when first asked for, since rates are made of figures.</summary>
    private static class Known
    {
        internal static readonly IReadOnlyList<Figure> All = Array.AsReadOnly<Figure>(
        [
            Total, Received, ReceivedOnline, ReceivedOtherwise, CarriedOver, Resolved, ResolvedEarly, ResolvedOnTime, ResolvedOverdue,
            Pending, PendingInTime, PendingOverdue, Overdue, ProcessingDays,
            .. Rate.All.SelectMany(rate => (Figure[])[rate.Part, rate.Whole, rate.Missing]),
        ]);
    }
}
