using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>Facts of generated dossiers: 100 procedures of 20 fields at two levels, received from January 2021 to March 2025.</summary>
internal static class QualityDossiers
{
    private const int Procedures = 100;
    private const int Fields = 20;
    private const int Days = 1_551;

    private static readonly AgencyCode City = AgencyCode.Parse("000.00.01.H49");

    private static readonly LocalDate Begin = new(2021, 1, 1);

    private static readonly ProcedureField[] AllFields =
        [.. Enumerable.Range(0, Fields)
            .Select(number => new ProcedureField(FormattableString.Invariant($"L{number:00}"), FormattableString.Invariant($"Lĩnh vực {number}")))];

    private static readonly Segment[] Segments =
    [
        .. from procedure in Enumerable.Range(0, Procedures)
           from channel in new[] { SubmissionChannel.InPerson, SubmissionChannel.Online, SubmissionChannel.Postal }
           select new Segment
           {
               Agency = City,
               Level = procedure % 8 == 0 ? AdministrativeLevel.Communal : AdministrativeLevel.District,
               Field = AllFields[procedure % Fields],
               Procedure = ProcedureCode.Parse(FormattableString.Invariant($"1.{100_000 + procedure}")),
               Channel = channel,
               OnlineLevel = procedure % 3 == 0 ? OnlineServiceLevel.Full : OnlineServiceLevel.Partial,
           },
    ];

    /// <summary>The same facts in every run: a linear congruence makes the numbers.</summary>
    internal static DossierFacts[] Generate(int count)
    {
        ulong state = 766;
        int Next(int below)
        {
            state = unchecked((state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
            return (int)((state >> 33) % (ulong)below);
        }

        DossierFacts[] facts = new DossierFacts[count];
        for (int index = 0; index < count; index++)
        {
            facts[index] = One(index, Next);
        }

        return facts;
    }

    private static DossierFacts One(int index, Func<int, int> next)
    {
        LocalDate received = Begin.PlusDays(next(Days));
        int term = 1 + next(20);
        int taken = Math.Max(0, term - 2 + next(100) / 96 * 3 - next(4));
        DossierFacts facts = new(
            DossierCode.Of(City, received, 1 + (index % 9_999)),
            Segments[next(Segments.Length)],
            received,
            received.PlusDays(term),
            next(500) == 0 ? null : new Ending(received.PlusDays(taken), Outcome.Resolved))
        {
            AreComponentsDigitized = next(10) < 8,
            IsResultElectronic = next(10) < 9,
            ReusesData = next(2) == 0,
            IsSynchronized = true,
            IsSatisfied = next(40) == 0 ? true : null,
        };
        return next(3) == 0
            ? facts.WithPayment(Vnd.Of(50_000), Vnd.Of(50_000), next(2) == 0 ? PaymentMethod.NationalPortal : PaymentMethod.BankTransfer)
            : facts;
    }
}
