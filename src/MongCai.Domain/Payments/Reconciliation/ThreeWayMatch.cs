using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MongCai.Domain.Payments.Reconciliation;

/// <summary>The three-way match of a day (<i>đối soát</i>): what is due, what the gateway reports, what the bank has.</summary>
/// <remarks>
/// Each book is read once, front to back, in time linear in its lines; what is held in memory is one slot for each
/// obligation and the lines that no obligation explains. The order of the lines does not change the totals. Where several
/// lines of a book name one obligation, the one with the amount due stands for it, and the others are duplicates.
/// </remarks>
public sealed class ThreeWayMatch
{
    private readonly Dictionary<string, Slot> slots;
    private readonly List<ReconciledLine> apart = [];

    private ThreeWayMatch(IEnumerable<Obligation> obligations, IEnumerable<MoneyLine> gateway, IEnumerable<MoneyLine> bank)
    {
        slots = new(obligations.TryGetNonEnumeratedCount(out int count) ? count : 0, StringComparer.Ordinal);
        foreach (Obligation obligation in obligations)
        {
            Add(obligation);
        }

        AddAll(gateway, ReconciliationSource.Gateway);
        AddAll(bank, ReconciliationSource.Bank);
        Totals = new(Lines);
    }

    /// <summary>Matches the books of a day.</summary>
    public static ThreeWayMatch Of(IEnumerable<Obligation> obligations, IEnumerable<MoneyLine> gateway, IEnumerable<MoneyLine> bank)
    {
        ArgumentNullException.ThrowIfNull(obligations);
        ArgumentNullException.ThrowIfNull(gateway);
        ArgumentNullException.ThrowIfNull(bank);
        return new(obligations, gateway, bank);
    }

    /// <summary>Every line of the three books with its class: the obligations with what stands for them, then the lines apart.</summary>
    public IEnumerable<ReconciledLine> Lines
    {
        get
        {
            foreach (Slot slot in slots.Values)
            {
                ReconciliationClass found = slot.Class;
                yield return new(ReconciliationSource.Obligations, new(slot.Due.Reference, "", slot.Due.Amount), found);
                if (slot.Gateway is { } gateway)
                {
                    yield return new(ReconciliationSource.Gateway, gateway, found);
                }

                if (slot.Bank is { } bank)
                {
                    yield return new(ReconciliationSource.Bank, bank, found);
                }
            }

            foreach (ReconciledLine line in apart)
            {
                yield return line;
            }
        }
    }

    /// <summary>The counts and sums of the classes.</summary>
    public ReconciliationTotals Totals { get; }

    private void Add(Obligation obligation)
    {
        ref Slot slot = ref CollectionsMarshal.GetValueRefOrAddDefault(slots, obligation.Reference, out bool known);
        if (known)
        {
            apart.Add(new(ReconciliationSource.Obligations, new(obligation.Reference, "", obligation.Amount), ReconciliationClass.Duplicate));
        }
        else
        {
            slot = new Slot { Due = obligation };
        }
    }

    private void AddAll(IEnumerable<MoneyLine> lines, ReconciliationSource source)
    {
        foreach (MoneyLine line in lines)
        {
            ref Slot slot = ref CollectionsMarshal.GetValueRefOrNullRef(slots, line.Reference ?? "");
            if (Unsafe.IsNullRef(ref slot))
            {
                apart.Add(new(source, line, ReconciliationClass.Unknown));
            }
            else
            {
                Place(line, source, slot.Due.Amount, ref source == ReconciliationSource.Gateway ? ref slot.Gateway : ref slot.Bank);
            }
        }
    }

    private void Place(MoneyLine line, ReconciliationSource source, Vnd due, ref MoneyLine? place)
    {
        if (place is { } holder)
        {
            bool isBetter = Rank(line, due).CompareTo(Rank(holder, due)) > 0;
            apart.Add(new(source, isBetter ? holder : line, ReconciliationClass.Duplicate));
            place = isBetter ? line : holder;
        }
        else
        {
            place = line;
        }
    }

    /// <summary>The amount due before any other, and a larger amount before a smaller.</summary>
    private static (bool IsDue, Vnd Amount) Rank(MoneyLine line, Vnd due) => (line.Amount == due, line.Amount);

    private struct Slot
    {
        internal Obligation Due;
        internal MoneyLine? Gateway;
        internal MoneyLine? Bank;

        internal readonly ReconciliationClass Class => (Gateway, Bank) switch
        {
            (null, null) => ReconciliationClass.Unpaid,
            _ when Differs(Gateway) || Differs(Bank) => ReconciliationClass.AmountDiffers,
            (null, _) when Due.IsThroughGateway => ReconciliationClass.MissingAtGateway,
            (_, null) => ReconciliationClass.MissingAtBank,
            _ => ReconciliationClass.Matched,
        };

        private readonly bool Differs(MoneyLine? line) => line is { } given && given.Amount != Due.Amount;
    }
}
