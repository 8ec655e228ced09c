using System.Xml;
using System.Xml.Linq;

namespace MongCai.Domain.Payments;

/// <summary>Reads bank statements of the form ISO 20022 camt.053, of any version.</summary>
/// <remarks>
/// The text is trusted in nothing: a document type is refused, so that no entity is ever expanded or fetched. One entry at a
/// time is in memory. Where an entry breaks down into transactions that add up to it, each transaction is an entry of its
/// own. At the end of each statement its balances, which it needs, must add up, or the enumeration ends in a <see cref="FormatException"/>:
/// entries that came before it are not to be booked until all were read. The names and codes of direction, state, references
/// and balances are from memory of ISO 20022; a statement that differs is read by the caller into <see cref="MoneyLine"/>s,
/// or as a table by <see cref="ReconciliationTables.ReadMoneyLines"/>.
/// </remarks>
/// <example>
/// <code>
/// foreach (BankEntry entry in Camt053.ReadEntries(statement))
/// {
///     Console.WriteLine($"{entry.BankReference}: {entry.Amount}, {entry.ToMoneyLine().Reference}");
/// }
/// // FT1: 20.000 đ, 000.00.01.H49-260826-0001
/// </code>
/// </example>
public static class Camt053
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Reads the entries of all statements in a document.</summary>
    /// <exception cref="FormatException">
    /// The document is not well formed, holds a document type, is deeper than any statement, an entry is wrong, a statement lacks a balance
    /// or does not add up, or there is none; the message gives the line.
    /// </exception>
    public static IEnumerable<BankEntry> ReadEntries(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Entries(reader);
    }

    private static IEnumerable<BankEntry> Entries(TextReader text)
    {
        using XmlReader reader = XmlReader.Create(text, Settings);
        CamtBalances balances = new();
        bool isAnyClosed = false;
        for (bool going = Guarded(reader, CamtXml.Next); going;)
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "Bal"):
                    balances.Add(Element(reader), LineOf(reader));
                    break;
                case (XmlNodeType.Element, "Ntry"):
                    int line = LineOf(reader);
                    foreach (BankEntry entry in CamtEntry.Read(Element(reader), line))
                    {
                        balances.Add(entry);
                        yield return entry;
                    }

                    break;
                case (XmlNodeType.EndElement, "Stmt"):
                    balances.Close(LineOf(reader));
                    (balances, isAnyClosed) = (new(), true);
                    going = Guarded(reader, CamtXml.Next);
                    break;
                default:
                    going = Guarded(reader, CamtXml.Next);
                    break;
            }
        }

        if (!isAnyClosed)
        {
            throw CsvTable.Wrong(
                Math.Max(1, LineOf(reader)), "the text is no camt.053: it has no statement ('Stmt'). Reports of the running day, camt.052, are no statements.");
        }
    }

    /// <summary>Takes one element out of the stream and leaves the reader behind it.</summary>
    private static XElement Element(XmlReader reader) => Guarded(reader, CamtXml.Element);

    private static T Guarded<T>(XmlReader reader, Func<XmlReader, T> read)
    {
        try
        {
            return read(reader);
        }
        catch (XmlException wrong)
        {
            throw CsvTable.Wrong(
                Math.Max(1, wrong.LineNumber),
                "the text is no camt.053: it is not well-formed XML, or it declares a document type. Have the bank export the statement again.", wrong);
        }
    }

    private static int LineOf(XmlReader reader) => ((IXmlLineInfo)reader).LineNumber;
}
