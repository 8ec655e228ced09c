using MongCai.Domain.Agencies;
using MongCai.Domain.Outreach;
using NodaTime;

namespace MongCai.Domain.Tests.Outreach;

/// <summary>A generated plan and what was done of it.</summary>
internal static class Plans
{
    internal static readonly Locality Ward = Locality.Parse("06712");
    internal static readonly Locality Hamlet = Locality.Parse("06712/Khu 3");
    internal static readonly Locality Other = Locality.Parse("06709");
    internal static readonly Validity Year = new(new(2026, 1, 1), new(2026, 12, 31));
    internal static readonly PlanApproval Approval = new("12/KH-UBND", AgencyCode.Parse("H49.22"), new(2026, 2, 10));
    internal static readonly OutreachEvidence Proof = OutreachEvidence.Of("log 12", new string('a', 64));

    internal static OutreachPlanItem Broadcasts { get; } = new("T1", "Nộp hồ sơ trực tuyến", "loudspeaker", OutreachMeasure.Broadcasts, 24, Year) { Localities = [Ward, Other], PerLocality = 4, Tongues = ["vi", "zh"], Budget = Vnd.Of(12_000_000) };

    internal static OutreachPlanItem Articles { get; } = new("T2", "Tin, bài", "portal", OutreachMeasure.Items, 12, Year);

    internal static OutreachPlan.Draft Draft { get; } = OutreachPlan.Draft.Of(2026, [Broadcasts, Articles]);

    internal static OutreachActivity Broadcast(long times, Locality? place = null, string content = "clip-1", bool isProven = true) =>
        new(new LocalDate(2026, 3, 2), "loudspeaker", OutreachMeasure.Broadcasts, times)
        {
            Item = "T1",
            Content = content,
            Locality = place ?? Ward,
            Tongue = "vi",
            MinutesEach = 2.5m,
            Evidence = isProven ? Proof : null,
        };

    internal static OutreachActivity Article(string content) =>
        new(new LocalDate(2026, 4, 1), "portal", OutreachMeasure.Items, 1) { Item = "T2", Content = content, Evidence = Proof };
}
