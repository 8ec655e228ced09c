using CsCheck;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Quality;

/// <summary>Facts of generated dossiers, from December 2023 on.</summary>
internal static class Facts
{
    public static readonly AgencyCode Shop = AgencyCode.Parse("000.00.01.H49");
    public static readonly AgencyCode Ward = AgencyCode.Parse("001.00.01.H49");
    public static readonly ProcedureField Land = new("G02", "Đất đai");
    public static readonly ProcedureField Status = new("G15", "Hộ tịch");

    /// <summary>Segments of a city: two agencies, two procedures, three channels and one reason to be overdue.</summary>
    public static readonly Segment[] Segments =
    [
        .. from procedure in new[] { ("1.001193", Status), ("1.013225", Land) }
           from channel in new[] { SubmissionChannel.InPerson, SubmissionChannel.Online, SubmissionChannel.Postal }
           from level in new[] { AdministrativeLevel.District, AdministrativeLevel.Communal }
           select new Segment
           {
               Agency = level == AdministrativeLevel.District ? Shop : Ward,
               Level = level,
               Field = procedure.Item2,
               Procedure = ProcedureCode.Parse(procedure.Item1),
               Channel = channel,
               OnlineLevel = OnlineServiceLevel.Full,
               OverdueCause = channel == SubmissionChannel.Postal ? "other" : "",
               Officer = channel == SubmissionChannel.Postal ? "officer-3" : "officer-7",
               Counter = level == AdministrativeLevel.District ? "counter-1" : "counter-2",
           },
    ];

    private static readonly LocalDate Begin = Day("2023-12-01");

    private static readonly Gen<(Vnd Due, Vnd Kept, PaymentMethod Method)> Payments =
        Gen.Select(Gen.Long[0, 3], Gen.Bool, Gen.Enum<PaymentMethod>()).Select((due, isPaid, method) =>
            (Vnd.Of(due * 1000), Vnd.Of(isPaid ? due * 1000 : 0), method));

    private static readonly Gen<(bool?, bool?, bool?, bool, bool, bool, int)> Marks =
        Gen.Select(Gen.Bool.Nullable(), Gen.Bool.Nullable(), Gen.Bool.Nullable(), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[0, 15]);

    private static readonly Gen<DossierFacts> OfOne =
        Gen.Select(
            Gen.Int[0, Segments.Length - 1], Gen.Int[0, 400], Gen.Int[-1, 90].Nullable(), Gen.Int[0, 120].Nullable(), Gen.Enum<Outcome>(), Marks, Payments)
            .Select((segment, received, due, end, outcome, marks, payment) =>
                new DossierFacts(
                    Code(received),
                    Segments[segment],
                    Begin.PlusDays(received),
                    DayAfter(received, due),
                    DayAfter(received, end) is { } on ? new Ending(on, outcome) : null)
                {
                    AreComponentsDigitized = marks.Item1,
                    IsResultElectronic = marks.Item2,
                    IsSatisfied = marks.Item3,
                    HasComplaint = marks.Item4,
                    ReusesData = marks.Item5,
                    UsesResultStore = (marks.Item7 & 1) != 0,
                    UsesPopulationData = (marks.Item7 & 2) != 0,
                    UsesCertifiedCopy = (marks.Item7 & 4) != 0,
                    IsSynchronized = (marks.Item7 & 8) != 0 ? marks.Item5 : null,
                    CountsAsOverdue = marks.Item6 && marks.Item4,
                }.WithPayment(payment.Due, payment.Kept, payment.Method));

    public static Gen<DossierFacts[]> Any { get; } = OfOne.Array[0, 60];

    public static Gen<CutOff> CutOffs { get; } = Gen.Int[0, 28].Select(day => day == 0 ? CutOff.EndOfMonth : CutOff.OnDay(day));

    public static Gen<(YearMonth First, YearMonth Last)> Periods { get; } =
        Gen.Select(Gen.Int[-1, 18], Gen.Int[0, 12]).Select((first, months) => (Month(first), Month(first + months)));

    public static DossierFacts One(string received, string? due, string? ended, Outcome outcome = Outcome.Resolved, Segment? segment = null) => new(
        DossierCode.Of(Shop, Day(received), 1),
        segment ?? Segments[0],
        Day(received),
        due is null ? null : Day(due),
        ended is null ? null : new Ending(Day(ended), outcome));

    public static DossierTally Tally(IEnumerable<DossierFacts> facts, Dimensions dimensions = Dimensions.All, CutOff cutOff = default)
    {
        DossierTally tally = DossierTally.Empty(dimensions, cutOff);
        foreach (DossierFacts one in facts)
        {
            tally.Add(one);
        }

        return tally;
    }

    private static YearMonth Month(int number) => new(2023 + ((number + 11) / 12), ((number + 11) % 12) + 1);

    private static DossierCode Code(int day) => DossierCode.Of(Shop, Begin.PlusDays(day), day + 1);

    private static LocalDate? DayAfter(int received, int? days) => days is { } count ? Begin.PlusDays(received + count) : null;
}
