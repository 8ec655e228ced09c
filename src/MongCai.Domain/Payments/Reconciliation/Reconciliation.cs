using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The three-way match of a day (<i>đối soát</i>): what is due, what the gateway reports, what the bank has.</summary>
/// <remarks>
/// Each book is read once, front to back, in time linear in its lines; what is held in memory is one slot for each
/// obligation, the lines that no obligation explains, and those beyond the first that name one. The order of the lines of
/// gateway and bank does not change the totals; of obligations with one reference the first is compared and the others are duplicates. Where several
/// lines of a book name one obligation, the one with the amount due stands for it, and the others are duplicates; they are refunded where money that
/// went out, which is a negative line, makes them sum to zero. What the bank gave back settles the gateway's duplicates of the same sum too, and all lines
/// of the gateway where the bank gave back all. Where all that came for an obligation went back, the obligation is unpaid.
/// </remarks>
/// <example>
/// <code>
/// Obligation due = new("A", Vnd.Of(20_000), IsThroughGateway: false);
/// MoneyLine[] bank = [new("A", "FT1", Vnd.Of(20_000)), new("A", "FT2", Vnd.Of(20_000))];
/// Reconciliation match = Reconciliation.Of([due], gateway: [], bank);
/// Console.WriteLine($"{match.Lines.Last().Class}; {match.Totals.TiesOut}");
/// // Duplicate; False
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<Reconciliation>))]
[NoJson("match again, or write ReconciliationTables.")]
public sealed class Reconciliation
{
    private readonly Dictionary<string, Slot> slots;
    private readonly List<ReconciledLine> apart = [];
    private readonly FurtherLines gatewayFurther = new();
    private readonly FurtherLines bankFurther = new();

    private Reconciliation(IEnumerable<Obligation> obligations, IEnumerable<MoneyLine> gateway, IEnumerable<MoneyLine> bank)
    {
        slots = new(obligations.TryGetNonEnumeratedCount(out int count) ? count : 0, StringComparer.Ordinal);
        foreach (Obligation obligation in obligations)
        {
            Add(obligation);
        }

        AddAll(gateway, ReconciliationSource.Gateway);
        AddAll(bank, ReconciliationSource.Bank);
        Settle();
        Totals = new(Lines);
    }

    /// <summary>Matches the books of a day.</summary>
    /// <exception cref="ArgumentException">An obligation lacks its reference.</exception>
    public static Reconciliation Of(IEnumerable<Obligation> obligations, IEnumerable<MoneyLine> gateway, IEnumerable<MoneyLine> bank)
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
        if (obligation.Reference is null)
        {
            throw new ArgumentException("An obligation lacks its reference, as a default value does. Say what names it, such as the code of its dossier.", nameof(obligation));
        }

        ref Slot slot = ref CollectionsMarshal.GetValueRefOrAddDefault(slots, KeyOf(obligation.Reference), out bool known);
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
            ref Slot slot = ref SlotOf(line.Reference);
            if (Unsafe.IsNullRef(ref slot))
            {
                apart.Add(new(source, line, ReconciliationClass.Unknown));
            }
            else
            {
                bool isGateway = source == ReconciliationSource.Gateway;
                Place(line, slot.Due, ref isGateway ? ref slot.Gateway : ref slot.Bank, isGateway ? gatewayFurther : bankFurther);
            }
        }
    }

    /// <summary>The slot of what a line names; none for a line that names nothing, whose money is nobody's.</summary>
    private ref Slot SlotOf(string? reference)
    {
        if (string.IsNullOrEmpty(reference))
        {
            return ref Unsafe.NullRef<Slot>();
        }

        return ref CollectionsMarshal.GetValueRefOrNullRef(slots, KeyOf(reference));
    }

    private static void Place(MoneyLine line, Obligation due, ref MoneyLine? place, FurtherLines further)
    {
        if (place is { } holder)
        {
            bool isBetter = Rank(line, due.Amount).CompareTo(Rank(holder, due.Amount)) > 0;
            further.Add(KeyOf(due.Reference), isBetter ? holder : line);
            place = isBetter ? line : holder;
        }
        else
        {
            place = line;
        }
    }

    /// <summary>A dossier code in its one spelling, for books write the same code in several; any other reference as it is.</summary>
    private static string KeyOf(string reference) => DossierCode.TryParse(reference, out DossierCode code) ? code.Canonical.ToString() : reference;

    /// <summary>Finds what was given back: at the bank first, which may have given back what the gateway took.</summary>
    private void Settle()
    {
        foreach (string reference in bankFurther.References)
        {
            Settle(ReconciliationSource.Bank, bankFurther.Of(reference), Vnd.Zero, false, ref CollectionsMarshal.GetValueRefOrNullRef(slots, reference).Bank);
        }

        foreach (string reference in gatewayFurther.References.Union(bankFurther.References, StringComparer.Ordinal))
        {
            ref Slot slot = ref CollectionsMarshal.GetValueRefOrNullRef(slots, reference);
            Settle(ReconciliationSource.Gateway, gatewayFurther.Of(reference), bankFurther.GivenBack(reference), slot.Bank is null, ref slot.Gateway);
        }
    }

    private void Settle(ReconciliationSource source, List<MoneyLine> further, Vnd givenBackElsewhere, bool isAllElsewhere, ref MoneyLine? place)
    {
        if (place is { } holder && FurtherLines.IsGivenBack([.. further, holder], isAllElsewhere ? givenBackElsewhere : Vnd.Zero))
        {
            further.Add(holder);
            place = null;
        }

        ReconciliationClass found = FurtherLines.IsGivenBack(further, givenBackElsewhere) ? ReconciliationClass.Refunded : ReconciliationClass.Duplicate;
        apart.AddRange(further.Select(line => new ReconciledLine(source, line, found)));
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
