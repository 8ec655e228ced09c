namespace MongCai.Domain.Deadlines;

/// <summary>The clauses around an amount, each at most once: from when it runs, which days it counts, which law says so.</summary>
internal struct TermClauses()
{
    private bool hasReceipt;
    private bool hasCitation;
    private TimeUnit? unit;
    private DaysOff? without;

    /// <summary>Takes the clause of receipt in front of the amount, in brackets or not.</summary>
    internal bool TakeReceipt(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        bool isBracket = ahead.Take("(");
        if (!ReceiptPhrases.Take(ref ahead) || (isBracket && !ahead.Take(")")))
        {
            return false;
        }

        text = ahead;
        return hasReceipt = true;
    }

    /// <summary>Takes all clauses behind the amount.</summary>
    /// <returns>False where brackets or commas hold what is none.</returns>
    internal bool TakeAll(ref PhraseCursor text)
    {
        while (!text.IsEnd && !text.IsAt(".") && !text.IsAt(";"))
        {
            if (text.Take("(") ? !Bracket(ref text) : !Clause(ref text, isBracket: false))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The unit of the amount, once the clauses have said which days it counts.</summary>
    /// <returns>Null where the two contradict each other, or leave days out that no unit leaves out.</returns>
    internal readonly UnitPhrase? UnitOf(UnitPhrase stated) => Without(stated) is { } counted && (unit is null || IsPartOf(counted.Unit, unit.Value))
        ? stated with { Unit = unit ?? counted.Unit }
        : null;

    private static bool IsPartOf(TimeUnit counted, TimeUnit named) => (counted, named) is
        (TimeUnit.CalendarDay or TimeUnit.WorkingDay, TimeUnit.WorkingDay) or (TimeUnit.ClockHour or TimeUnit.WorkingHour, TimeUnit.WorkingHour);

    private readonly UnitPhrase? Without(UnitPhrase stated) =>
        !stated.IsCounted && (unit is not null || without is not null) ? null
        : without is not { } days || stated.Unit is TimeUnit.WorkingDay or TimeUnit.WorkingHour ? stated
        : stated.Unit == TimeUnit.CalendarDay && days.HasFlag(DaysOff.Weekend) ? stated with { Unit = TimeUnit.WorkingDay }
        : null;

    private bool Bracket(ref PhraseCursor text)
    {
        while (Clause(ref text, isBracket: true))
        {
            if (text.Take(")"))
            {
                return true;
            }
        }

        return false;
    }

    private bool Clause(ref PhraseCursor text, bool isBracket)
    {
        text.Take(",");
        return (!hasReceipt && (hasReceipt = ReceiptPhrases.Take(ref text)))
            || (without is null && (without = DaysOffPhrases.TakeWithout(ref text)) is not null)
            || (isBracket && unit is null && (unit = DaysOffPhrases.TakeUnit(ref text)) is not null)
            || (!hasCitation && (hasCitation = CitationPhrases.Take(ref text)));
    }
}
