using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;

namespace MongCai.Domain.Procedures;

/// <summary>Reads procedures from a plain table, for small catalogues that are kept by hand.</summary>
public static class ProcedureTable
{
    private const string Code = "code";
    private const string Name = "name";
    private const string EnglishName = "name_en";
    private const string Levels = "levels";
    private const string Channel = "channel";
    private const string Case = "case";
    private const string Time = "time";
    private const string Fee = "fee";
    private const string Mark = "mark";
    private const string Keywords = "keywords";

    private static readonly string[] Required = [Code, Name, Levels, Channel, Time, Fee];
    private static readonly string[] Optional = [EnglishName, Case, Mark, Keywords];

    /// <summary>
    /// Reads a table with the columns code, name, levels, channel, time and fee, and perhaps name_en, case, mark and keywords: a line for each time
    /// or fee.
    /// </summary>
    /// <param name="reader">The table.</param>
    /// <param name="validity">The days on which these versions hold.</param>
    /// <remarks>
    /// Levels are letters joined by plus signs: B central, T provincial, H district, X communal. The channel is in-person, online, postal, or
    /// all for each of the three. Time and fee are kept verbatim; an empty fee is none stated, which is not the same as free.
    /// </remarks>
    /// <returns>The procedures, in the order of their first lines.</returns>
    /// <exception cref="FormatException">
    /// A line is not of this form, or two lines of a procedure differ in its names, levels or keywords; the message names the line.
    /// </exception>
    public static IReadOnlyList<Procedure> Read(TextReader reader, Validity validity)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return
        [
            .. CsvTable.Read(reader, Required, Optional)
                .GroupBy(row => ProcedureCode.TryParse(row[Code], out ProcedureCode code)
                    ? code
                    : throw row.Wrong($"'{row[Code]}' is not the code of a procedure, such as '1.001193'."))
                .Select(rows => Procedure(rows.Key, [.. rows], validity)),
        ];
    }

    private static Procedure Procedure(ProcedureCode code, CsvRow[] rows, Validity validity)
    {
        foreach (CsvRow row in rows)
        {
            RequireSame(rows[0], row, Name);
            RequireSame(rows[0], row, EnglishName);
            RequireSame(rows[0], row, Levels);
            RequireSame(rows[0], row, Keywords);
        }

        return new()
        {
            Code = code,
            Name = rows[0][Name],
            EnglishName = rows[0][EnglishName],
            Keywords = rows[0][Keywords],
            Levels = [.. rows[0][Levels].Split('+').Select(letter => Level(rows[0], letter))],
            Channels =
            [
                .. rows.SelectMany(row => row.Channels(Channel).Select(channel => (Channel: channel, Row: row)))
                    .GroupBy(line => line.Channel, line => Term(line.Row))
                    .Select(terms => new ChannelTerms { Channel = terms.Key, Terms = [.. terms] }),
            ],
            Validity = validity,
        };
    }

    private static StatedTerm Term(CsvRow row) => new()
    {
        Time = ProcessingTime.FromText(row[Time]),
        Description = row[Case],
        Fees = row[Fee].Length > 0 ? [FeeLine.FromText(row[Fee])] : [],
        Mark = row[Mark],
    };

    private static void RequireSame(CsvRow first, CsvRow row, string column)
    {
        if (row[column] != first[column])
        {
            throw row.Wrong(Invariant($"the column '{column}' says '{row[column]}', but line {first.Line} says '{first[column]}' of the same procedure."));
        }
    }

    private static AdministrativeLevel Level(CsvRow row, string letter) => letter switch
    {
        "B" => AdministrativeLevel.Central,
        "T" => AdministrativeLevel.Provincial,
        "H" => AdministrativeLevel.District,
        "X" => AdministrativeLevel.Communal,
        _ => throw row.Wrong($"'{letter}' is not a level: expected B, T, H or X, with plus signs between."),
    };
}
