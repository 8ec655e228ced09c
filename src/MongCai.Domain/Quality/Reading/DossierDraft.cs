using MongCai.Domain.Payments;

namespace MongCai.Domain.Quality;

/// <summary>A row while it is read: what its columns say of one dossier. Every row uses the same draft again.</summary>
/// <param name="kept">The sides that the report keeps apart; texts of others are not read, so that memory does not grow with them.</param>
internal sealed class DossierDraft(Dimensions kept)
{
    private static readonly int Agency = SegmentSide.AllParts.Index().First(part => part.Item.Column == "agency").Index;

    private readonly SegmentPool segments = new();

    /// <summary>Which parts are read. The channel always is: whether a dossier was received online is a figure of every report.</summary>
    private readonly bool[] isRead = [.. SegmentSide.All.SelectMany(side => side.Parts.Select(_ => ((kept | Dimensions.Channel) & side.Dimension) != 0))];

    private readonly DraftCode code = new();

    private DossierValues values;
    private CountedFacts counted;

    /// <summary>What was read so far that has to be put together.</summary>
    internal ref DossierValues Values => ref values;

    /// <summary>What the dossier adds to the figures; whole after <see cref="Complete"/>.</summary>
    internal ref CountedFacts Counted => ref counted;

    internal void Clear()
    {
        code.Clear();
        (values, counted) = (default, default);
    }

    /// <exception cref="FormatException">The text is no code of a dossier.</exception>
    internal void ReadCode(ReadOnlySpan<byte> text) => code.Read(text);

    /// <summary>Reads a part of a side, by its place among all.</summary>
    /// <exception cref="FormatException">The text is no value of it.</exception>
    internal void ReadSide(int part, ReadOnlySpan<byte> text) =>
        values.Sides[part] = isRead[part] && text.ContainsAnyExcept((byte)' ') ? segments[part].NumberOf(text) : 0;

    /// <summary>Puts together what the columns of the row say, when all were read.</summary>
    /// <exception cref="FormatException">A required column is missing, or the columns contradict each other.</exception>
    internal void Complete()
    {
        ThrowUnlessWhole();
        counted.Segment = segments.Of(Sides());
        counted.ReceivedOn = values.ReceivedOn!.Value;
        counted.Ending = values.EndedOn is { } ended ? new(ended, values.Outcome ?? Outcome.Resolved) : null;
        counted.Pay(PaymentTally.Of(Vnd.Of(Due), Vnd.Of(values.PaidAmount ?? 0), values.Method ?? default));
    }

    /// <summary>Gives the facts of the dossier, after <see cref="Complete"/>.</summary>
    internal DossierFacts ToFacts() => new(code.Value, in counted);

    /// <summary>What is due; where only the payment is known, what was paid.</summary>
    private long Due => values.DueAmount ?? values.PaidAmount ?? 0;

    /// <summary>The sides that were read; the agency that is not stated is that in the code of the dossier.</summary>
    private ref readonly SideNumbers Sides()
    {
        if (values.Sides[Agency] == 0 && isRead[Agency])
        {
            values.Sides[Agency] = segments[Agency].FindOrAdd(code.Agency);
        }

        return ref values.Sides;
    }

    private void ThrowUnlessWhole()
    {
        if ((!code.IsRead ? "code" : values.ReceivedOn is null ? "received_on (in JSON receivedOn)" : null) is { } missing)
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
