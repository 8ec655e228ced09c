using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The banks that take transfers through the interbank switch, found by their number.</summary>
/// <remarks>
/// The built-in table comes from State Bank letter 1589/NHNN-TT of 2024 and from numbers seen in QR lists, each line with
/// its source. Numbers outside it exist: one that is not found is a reason for a warning, not for a refusal.
/// </remarks>
[JsonConverter(typeof(FormConverter<BankDirectory>))]
[NoJson("load it from its table.")]
public sealed class BankDirectory
{
    private static readonly Lazy<BankDirectory> BuiltInTable = EmbeddedTable.Lazily("bank-bins.csv", Read);

    private readonly FrozenDictionary<BankBin, Bank> banks;

    private BankDirectory(IEnumerable<Bank> banks) => this.banks = banks.ToFrozenDictionary(bank => bank.Bin);

    /// <summary>The table that the package carries.</summary>
    public static BankDirectory BuiltIn => BuiltInTable.Value;

    /// <summary>Reads a table with the columns <c>bin,name,short_name,source</c>.</summary>
    /// <exception cref="FormatException">A line is wrong, names no source or repeats a number; the message gives its number.</exception>
    public static BankDirectory Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Dictionary<BankBin, Bank> banks = [];
        foreach (CsvRow row in CsvTable.Read(reader, ["bin", "name", "short_name", "source"], []))
        {
            Bank bank = ToBank(row);
            if (!banks.TryAdd(bank.Bin, bank))
            {
                throw row.Wrong($"the bank '{bank.Bin}' is listed twice.");
            }
        }

        return new(banks.Values);
    }

    /// <summary>The number of banks.</summary>
    public int Count => banks.Count;

    /// <summary>Every bank, in the order of the numbers.</summary>
    public IReadOnlyList<Bank> All => [.. banks.Values.OrderBy(bank => bank.Bin.ToString(), StringComparer.Ordinal)];

    /// <summary>Finds a bank; null where the directory does not list it.</summary>
    public Bank? Find(BankBin bin) => banks.GetValueOrDefault(bin);

    private static Bank ToBank(CsvRow row)
    {
        if (!BankBin.TryParse(row["bin"], out BankBin bin))
        {
            throw row.Wrong($"'{row["bin"]}' is not a bank's number; expected six digits.");
        }

        return row["source"].Length > 0
            ? new Bank(bin, row["name"], row["short_name"], row["source"])
            : throw row.Wrong($"the bank '{bin}' names no source. Say in the column 'source' where the number was published.");
    }
}
