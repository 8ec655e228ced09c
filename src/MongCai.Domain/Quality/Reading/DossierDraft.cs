using System.Text;
using MongCai.Domain.Payments;

namespace MongCai.Domain.Quality;

/// <summary>A row while it is read: what its columns say of one dossier. Every row uses the same draft again.</summary>
/// <param name="kept">The sides that the report keeps apart; texts of others are not read, so that memory does not grow with them.</param>
internal sealed class DossierDraft(Dimensions kept)
{
    /// <summary>Agencies of dossier codes are hardly ever longer: they are looked up without allocation.</summary>
    private const int UsualLength = 64;

    private static readonly int Agency = SegmentSide.AllParts.Index().First(part => part.Item.Column == "agency").Index;

    private readonly SegmentPool segments = new();

    /// <summary>Which parts are read. The channel always is: whether a dossier was received online is a figure of every report.</summary>
    private readonly bool[] isRead = [.. SegmentSide.All.SelectMany(side => side.Parts.Select(_ => ((kept | Dimensions.Channel) & side.Dimension) != 0))];

    private DossierValues values;

    /// <summary>What was read so far.</summary>
    internal ref DossierValues Values => ref values;

    internal void Clear() => values = default;

    /// <summary>Reads a part of a side, by its place among all.</summary>
    /// <exception cref="FormatException">The text is no value of it.</exception>
    internal void ReadSide(int part, ReadOnlySpan<byte> text) => values.Sides[part] = isRead[part] ? segments[part].NumberOf(text) : 0;

    /// <summary>Gives what the dossier contributes to the figures.</summary>
    /// <exception cref="FormatException">A required column is missing, or the columns contradict each other.</exception>
    internal DossierFacts ToFacts()
    {
        ThrowUnlessWhole();
        return new(values.Code!.Value, segments.Of(Sides()), values.ReceivedOn!.Value, values.DueOn, Ending())
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
            Payment = PaymentTally.Of(Vnd.Of(Due), Vnd.Of(values.PaidAmount ?? 0), values.Method ?? default),
        };
    }

    /// <summary>What is due; where only the payment is known, what was paid.</summary>
    private long Due => values.DueAmount ?? values.PaidAmount ?? 0;

    /// <summary>The sides that were read; the agency that is not stated is that in the code of the dossier.</summary>
    private ref readonly SideNumbers Sides()
    {
        if (values.Sides[Agency] == 0 && isRead[Agency])
        {
            ReadOnlySpan<char> code = values.Code!.Value.ToString();
            ReadOnlySpan<char> agency = code[..code.IndexOf('-')];
            Span<byte> utf8 = agency.Length <= UsualLength ? stackalloc byte[agency.Length] : new byte[agency.Length];
            Encoding.ASCII.GetBytes(agency, utf8);
            values.Sides[Agency] = segments[Agency].FindOrAdd(utf8);
        }

        return ref values.Sides;
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
