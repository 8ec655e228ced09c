using System.Text;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

/// <summary>What the built-in tables answer before, in and after the laws of 2023 to 2027, held against the instruments line by line.</summary>
public class FeesByDateTests
{
    private static readonly LocalDate[] Days = [new(2022, 6, 1), new(2025, 3, 1), new(2026, 9, 15), new(2027, 3, 2)];
    private static readonly string[] Procedures = ["2.000815", "2.000884", "2.000635", "1.004222", "1.004194", "1.000894"];
    private static readonly SubmissionChannel[] Channels = [SubmissionChannel.InPerson, SubmissionChannel.Online, SubmissionChannel.Postal];

    [Fact]
    public void Quote_OfFourDays_IsWhatTheLawSaid()
    {
        StringBuilder text = new();
        foreach ((LocalDate day, string procedure) in Days.SelectMany(_ => Procedures, (day, procedure) => (day, procedure)))
        {
            text.Append(FormattableString.Invariant($"{day:uuuu-MM-dd} {procedure}\n"));
            foreach (SubmissionChannel channel in Channels)
            {
                text.AppendJoin("", Answers(ProcedureCode.Parse(procedure), day, channel));
            }
        }

        Snapshots.Matches(text.ToString());
    }

    /// <summary>The answers to nobody in particular and to each group, those who get the same one together.</summary>
    private static IEnumerable<string> Answers(ProcedureCode procedure, LocalDate day, SubmissionChannel channel) =>
        ((IEnumerable<PayerGroup[]>)[[], .. PayerGroup.Named.Select(one => (PayerGroup[])[one])])
            .GroupBy(groups => Answer(procedure, FeeRequest.Of(day, channel, groups: groups)), groups => groups is [var one] ? one.ToString() : "anybody")
            .Select(same => $"  {channel.ToWord()}, {Payers([.. same])}: {same.Key}\n");

    private static string Payers(string[] groups) => groups.Length == PayerGroup.Named.Count + 1 ? "everybody" : string.Join(' ', groups);

    private static string Answer(ProcedureCode procedure, FeeRequest request) => FeeSchedule.BuiltIn.Quote(procedure, request) is { } quote
        ? string.Join("; ", quote.Lines.Select(line => $"{line.Amount?.ToString() ?? "no amount"}, {line.Rule.Basis}{(line.Reduction is { } less ? ", " + less.Basis : "")}{(line.Print(Language.English).Contains("as known on", StringComparison.Ordinal) ? ", as known on 2026-11-28" : "")}"))
        : FeeSchedule.BuiltIn.WhyUnknown(procedure, request)!.Value.English;
}
