namespace MongCai.Domain.Officers;

/// <summary>A line of a sheet as it is read.</summary>
internal sealed record EvaluationLine(string Unit, OfficerScore Score, GradeProposal Proposal, OfficerGrade? UnitGrade)
{
    private static readonly string[] Required = ["officer", "unit", "group", "general", "assigned", "accepted", "good", "on_time", "cases"];

    private static readonly string[] Parts = ["unit_part", "organising", "uniting"];

    private static readonly string[] Optional = ["months", "head", "disciplined", .. Parts, "unit_grade"];

    internal static IEnumerable<EvaluationLine> Read(TextReader reader, EvaluationRule rule)
    {
        HashSet<string> officers = new(StringComparer.Ordinal);
        Dictionary<string, OfficerGrade?> units = new(StringComparer.Ordinal);
        foreach (CsvRow row in CsvTable.Read(reader, Required, Optional))
        {
            EvaluationLine line = Of(row, rule);
            string officer = line.Proposal.Officer;
            yield return !officers.Add(officer)
                ? throw row.Wrong($"the officer {ShownText.Quoted(officer)} stands on an earlier line too. Leave one of the two out.")
                : !units.TryAdd(line.Unit, line.UnitGrade) && units[line.Unit] != line.UnitGrade
                    ? throw row.Wrong($"the unit {ShownText.Quoted(line.Unit)} has another grade than on an earlier line. Give the same on all its lines.")
                : line;
        }
    }

    private static EvaluationLine Of(CsvRow row, EvaluationRule rule)
    {
        decimal assigned = row.Decimal("assigned");
        WorkTotals work = WorkTotals.Of(assigned, row.Decimal("accepted"), row.Decimal("good", assigned), row.Decimal("on_time", assigned), row.Count("cases"));
        OfficerScore score = OfficerScore.Of(rule, work, row.Decimal("general", rule.MostGeneral), Leadership(row));
        GradeProposal proposal = new(row.Text("officer"), row.Text("group"), score.Total, Months(row), row.IsYes("head"), row.IsYes("disciplined"));
        return new(row.Text("unit"), score, proposal, row.OptionalMember<OfficerGrade>("unit_grade"));
    }

    private static LeadershipResults? Leadership(CsvRow row) => Parts.Count(part => row[part].Length > 0) switch
    {
        0 when row.IsYes("head") => throw row.Wrong($"a head has the parts {string.Join(", ", Parts)}; expected all three, from 0 to 1."),
        0 => null,
        _ when row.IsYes("head") => new(row.Decimal("unit_part", 1), row.Decimal("organising", 1), row.Decimal("uniting", 1)),
        _ => throw row.Wrong($"the parts {string.Join(", ", Parts)} are those of a head; leave them empty, or say 'yes' in the column 'head'."),
    };

    private static int Months(CsvRow row) =>
        row["months"].Length == 0 ? GradeProposal.MonthsOfYear
        : row.Count("months") is <= GradeProposal.MonthsOfYear and var months ? months
        : throw row.Wrong($"'{row["months"]}' is not a number of months of a year; expected 0 to 12.");
}
