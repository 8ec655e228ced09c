using System.Security.Cryptography;
using System.Text;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Outreach;
using NodaTime;

namespace YearReport.Generation;

/// <summary>A plan of communication of one year and what was done of it; all generated. The campaign went to every second commune from July on.</summary>
internal static class OutreachYear
{
    private const ulong Seed = 0x0C0FFEE;
    private const int Year = 2024;
    private const int MonthOfCampaign = 7;
    private const int LastMonth = 12;
    private const int UnprovenInTen = 2;
    private const string Broadcasts = "TT1";
    private const string Articles = "TT2";
    private const string Desks = "TT3";

    private static readonly Validity Days = new(new(Year, 1, 1), new(Year, 12, 31));

    /// <summary>The first month of the campaign.</summary>
    internal static YearMonth Begins { get; } = new(Year, MonthOfCampaign);

    internal static IReadOnlyList<AgencyCode> Covered { get; } =
        [.. Agencies.Communal.Index().Where(agency => agency.Index % 2 == 0).Select(agency => agency.Item)];

    internal static PlanFigures Generate() => PlanFigures.Of(Plan(), Activities(new Dice(Seed, Year)));

    private static OutreachPlan.Draft Plan() => OutreachPlan.Draft.Of(Year,
    [
        new(Broadcasts, "Nộp hồ sơ trực tuyến", "loudspeaker", OutreachMeasure.Broadcasts, 432, Days)
        {
            Localities = [.. Covered.Select(PlaceOf)],
            PerLocality = 48,
            Tongues = ["vi", "Dao"],
            Budget = Vnd.Of(54_000_000),
        },
        new(Articles, "Tin, bài về cải cách hành chính", "portal", OutreachMeasure.Items, 24, Days) { Budget = Vnd.Of(24_000_000) },
        new(Desks, "Hỗ trợ nộp hồ sơ tại chợ phiên", "meeting", OutreachMeasure.PeopleHelped, 900, Days)
        {
            Localities = [.. Covered.Take(3).Select(PlaceOf)],
            PerLocality = 250,
            Budget = Vnd.Of(18_000_000),
        },
    ]);

    private static Locality PlaceOf(AgencyCode agency) => Locality.Parse(Invariant($"06712/Khu {Agencies.Communal.ToList().IndexOf(agency) + 1}"));

    private static List<OutreachActivity> Activities(Dice dice)
    {
        List<OutreachActivity> done = [];
        for (int month = MonthOfCampaign; month <= LastMonth; month++)
        {
            done.AddRange(Broadcast(month, ref dice));
            done.AddRange(Written(month, ref dice));
            done.AddRange(Helped(month, ref dice));
        }

        done.Add(new(new(Year, 11, 9), "contest", OutreachMeasure.Attendance, 180) { Spent = Vnd.Of(6_000_000), Evidence = Proof("contest") });
        return done;
    }

    private static List<OutreachActivity> Broadcast(int month, ref Dice dice)
    {
        List<OutreachActivity> done = [];
        foreach (AgencyCode agency in Covered)
        {
            OutreachActivity broadcast = Of(month, "loudspeaker", OutreachMeasure.Broadcasts, 7 + dice.Roll(4), Broadcasts, PlaceOf(agency), ref dice);
            done.Add(broadcast with { Content = "clip-1", MinutesEach = 2.5m, Tongue = dice.Roll(9) == 0 ? "Dao" : "vi", Spent = Vnd.Of(900_000) });
        }

        return done;
    }

    private static List<OutreachActivity> Written(int month, ref Dice dice)
    {
        List<OutreachActivity> done = [];
        for (int article = 3 + dice.Roll(2); article > 0; article--)
        {
            OutreachActivity written = Of(month, "portal", OutreachMeasure.Items, 1, Articles, null, ref dice);
            done.Add(written with { Content = Invariant($"bai-{month:00}-{article}"), Spent = Vnd.Of(1_000_000) });
        }

        return done;
    }

    private static List<OutreachActivity> Helped(int month, ref Dice dice)
    {
        List<OutreachActivity> done = [];
        foreach (AgencyCode agency in Covered.Take(3))
        {
            OutreachActivity helped = Of(month, "meeting", OutreachMeasure.PeopleHelped, 30 + dice.Roll(25), Desks, PlaceOf(agency), ref dice);
            done.Add(helped with { Spent = Vnd.Of(1_000_000), By = "to-cong-nghe-so" });
        }

        return done;
    }

    private static OutreachActivity Of(int month, string channel, OutreachMeasure measure, long quantity, string item, Locality? place, ref Dice dice) =>
        new(new LocalDate(Year, month, 1 + dice.Roll(28)), channel, measure, quantity)
        {
            Item = item,
            Locality = place,
            Evidence = dice.Roll(10) < UnprovenInTen ? null : Proof(Invariant($"{item} {month} {place}")),
        };

    private static OutreachEvidence Proof(string what) => OutreachEvidence.Of(what, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what))));
}
