using System.Text;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Quality;

namespace MongCai.Cli.Dossiers;

/// <summary>A row while it is read: what its columns say of one dossier. Every row uses the same draft again.</summary>
/// <param name="kept">The sides that the report keeps apart; texts of others are not read, so that memory does not grow with them.</param>
internal sealed class DossierDraft(Dimensions kept)
{
    /// <summary>Agencies of dossier codes are hardly ever longer: they are looked up without allocation.</summary>
    private const int UsualLength = 64;

    private readonly SegmentPool segments = new();
    private readonly Interned<Outcome> outcomes = SegmentPool.OfWords<Outcome>();
    private readonly Interned<PaymentMethod> methods = SegmentPool.OfWords<PaymentMethod>();

    private DossierValues values;

    /// <summary>What was read so far.</summary>
    internal ref DossierValues Values => ref values;

    internal void Clear() => values = default;

    internal void ReadCode(ReadOnlySpan<byte> text) => values.Code = DossierCode.TryParse(Encoding.UTF8.GetString(text), out DossierCode code)
        ? code
        : throw DossierColumn.Wrong(text, "the code of a dossier, such as '000.00.01.H49-240301-0001'");

    internal void ReadOutcome(ReadOnlySpan<byte> text) => values.Outcome = outcomes.ValueOf(text);

    internal void ReadPaymentMethod(ReadOnlySpan<byte> text) => values.Method = methods.ValueOf(text);

    internal void ReadAgency(ReadOnlySpan<byte> text) => values.Sides.Agency = Side(Dimensions.Agency, segments.Agencies, text);

    internal void ReadLevel(ReadOnlySpan<byte> text) => values.Sides.Level = Side(Dimensions.Level, segments.Levels, text);

    internal void ReadField(ReadOnlySpan<byte> text) => values.Sides.Field = Side(Dimensions.Field, segments.Fields, text);

    internal void ReadFieldCode(ReadOnlySpan<byte> text) => values.Sides.FieldCode = Side(Dimensions.Field, segments.FieldCodes, text);

    internal void ReadProcedure(ReadOnlySpan<byte> text) => values.Sides.Procedure = Side(Dimensions.Procedure, segments.Procedures, text);

    /// <summary>Always read: whether a dossier was received online is a figure of every report.</summary>
    internal void ReadChannel(ReadOnlySpan<byte> text) => values.Sides.Channel = segments.Channels.NumberOf(text);

    internal void ReadOnlineLevel(ReadOnlySpan<byte> text) => values.Sides.OnlineLevel = Side(Dimensions.OnlineLevel, segments.OnlineLevels, text);

    internal void ReadOverdueCause(ReadOnlySpan<byte> text) => values.Sides.OverdueCause = Side(Dimensions.OverdueCause, segments.OverdueCauses, text);

    /// <summary>Gives what the dossier contributes to the figures.</summary>
    /// <exception cref="FormatException">A required column is missing, or the columns contradict each other.</exception>
    internal DossierFacts ToFacts()
    {
        ThrowUnlessWhole();
        DossierFacts facts = new(values.Code!.Value, segments.Of(Sides()), values.ReceivedOn!.Value, values.DueOn, Ending())
        {
            CountsAsOverdue = values.CountsAsOverdue,
            AreComponentsDigitized = values.AreComponentsDigitized,
            IsResultElectronic = values.IsResultElectronic,
            ReusesData = values.ReusesData,
            UsesResultStore = values.UsesResultStore,
            UsesPopulationData = values.UsesPopulationData,
            UsesCertifiedCopy = values.UsesCertifiedCopy,
            IsSynchronized = values.IsSynchronized,
            IsSatisfied = values.IsSatisfied,
            HasComplaint = values.HasComplaint,
        };
        return Due > 0 ? facts.WithPayment(Vnd.Of(Due), Vnd.Of(values.PaidAmount ?? 0), values.Method ?? default) : facts;
    }

    /// <summary>What is due; where only the payment is known, what was paid.</summary>
    private long Due => values.DueAmount ?? values.PaidAmount ?? 0;

    private int Side<T>(Dimensions side, Interned<T> pool, ReadOnlySpan<byte> text) => kept.HasFlag(side) ? pool.NumberOf(text) : 0;

    private SegmentSides Sides()
    {
        if (values.Sides.Agency != 0 || !kept.HasFlag(Dimensions.Agency))
        {
            return values.Sides;
        }

        ReadOnlySpan<char> code = values.Code!.Value.ToString();
        ReadOnlySpan<char> agency = code[..code.IndexOf('-')];
        Span<byte> utf8 = agency.Length <= UsualLength ? stackalloc byte[agency.Length] : new byte[agency.Length];
        Encoding.ASCII.GetBytes(agency, utf8);
        return values.Sides with { Agency = segments.Agencies.FindOrAdd(utf8) };
    }

    private Ending? Ending() => values.EndedOn is { } ended ? new(ended, values.Outcome ?? Outcome.Resolved) : null;

    private void ThrowUnlessWhole()
    {
        if ((values.Code is null ? "code" : values.ReceivedOn is null ? "received_on (in JSON receivedOn)" : null) is { } missing)
        {
            throw new FormatException($"{missing} is missing.");
        }

        if (values.EndedOn < values.ReceivedOn)
        {
            throw new FormatException("the dossier ended before it was received.");
        }

        if (values.Outcome is not null && values.EndedOn is null)
        {
            throw new FormatException("there is an outcome, but no day on which the dossier ended.");
        }

        if (Due > 0 && values.PaidAmount > 0 && values.Method is null)
        {
            throw new FormatException("an amount was paid, but there is no payment method.");
        }
    }
}
