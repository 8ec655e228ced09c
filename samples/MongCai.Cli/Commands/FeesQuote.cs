using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;

namespace MongCai.Cli.Commands;

/// <summary><c>fees quote</c>: what a filing costs by the rules of its day, with the instruments and what is not certain of them.</summary>
/// <remarks>
/// A fee that is stated as text alone has no amount, and the exit code is 1; a day or a procedure without a known fee is an error that says
/// what is known.
/// </remarks>
internal sealed class FeesQuote
{
    private const int Procedure = 0;
    private const int On = 1;
    private const int Channel = 2;
    private const int Group = 3;
    private const int Copies = 4;

    private static readonly Column[] Columns =
    [
        new("procedure", "The code of the procedure, such as 2.000815.") { Form = "CODE" },
        new("on", "The day of filing, such as 2026-08-17.") { Form = "DATE" },
        new("channel", $"The way of filing: {string.Join(", ", SubmissionChannelText.Words)}.") { Words = [.. SubmissionChannelText.Words] },
        new("group", $"The groups of the payer, with plus signs between them: {string.Join(", ", PayerGroup.Named)}, or one of '--reductions'.")
        {
            IsOptional = true,
        },
        new("copies", "The number of copies, from 1; 1 without it.") { IsOptional = true },
    ];

    private readonly FeeSchedule schedule;
    private readonly IReadOnlyList<PayerGroup> groups;
    private readonly int pages;
    private readonly Language language;

    private FeesQuote(FeeSchedule schedule, int pages, Language language) =>
        (this.schedule, groups, this.pages, this.language) = (schedule, schedule.Groups, pages, language);

    internal static Command Command(StandardStreams streams)
    {
        FeeSettings settings = new();
        return RowCommand.Of(
            "quote",
            "Quote the fees of a filing by the rules of its day.",
            Columns,
            settings.Options,
            (parse, _) => new FeesQuote(settings.Schedule(parse), settings.Pages(parse), settings.Language(parse)).Function(),
            streams);
    }

    private RowFunction Function() => new(["amount", "currency", "citation", "note"], (row, results) =>
    {
        ProcedureCode procedure = ProcedureOf(row);
        FeeRequest request = FeeRequest.Of(row.Date(On), ChannelOf(row), CopiesOf(row), pages, GroupsOf(row));
        Add(results, schedule.Quote(procedure, request) ?? throw row.Wrong(schedule.WhyUnknown(procedure, request)!.Value));
    });

    private void Add(Results results, FeeQuote quote)
    {
        results.IsInvalid = !quote.IsComplete;
        results.Add(quote.IsComplete ? Invariant($"{quote.Total.Dong}") : "");
        results.Add(quote.IsComplete ? "VND" : "");
        results.Add(string.Join("; ", quote.Lines.SelectMany(BasesOf).Distinct().Select(basis => basis.In(language))));
        results.Add(string.Join(" | ", quote.Lines.Select(line => line.Print(language))));
    }

    private static IEnumerable<LegalCitation> BasesOf(FeeQuoteLine line) =>
        line.Reduction is { } reduction ? [line.Rule.Basis, reduction.Basis] : [line.Rule.Basis];

    private static ProcedureCode ProcedureOf(Row row) =>
        ProcedureCode.TryParse(row[Procedure].ToString(), out ProcedureCode code)
            ? code
            : throw row.Wrong(Procedure, new("mã thủ tục, như '2.000815'", "the code of a procedure, such as '2.000815'"));

    private static SubmissionChannel ChannelOf(Row row) =>
        SubmissionChannelText.TryParse(row[Channel].ToString(), out SubmissionChannel channel)
            ? channel
            : throw row.Wrong(Channel, ExpectedForm.OneOf(SubmissionChannelText.Words));

    private static int CopiesOf(Row row) =>
        row.IsEmpty(Copies) ? 1
        : FieldText.TryWhole(row[Copies], out int copies) && copies >= 1 ? copies
        : throw row.Wrong(Copies, ExpectedForm.WholeFrom(1));

    /// <summary>The groups of the payer. One that nothing here knows is refused: misspelt, it would be charged without a word.</summary>
    private PayerGroup[] GroupsOf(Row row) =>
        row.IsEmpty(Group) ? [] : Array.ConvertAll(row[Group].ToString().Split('+', StringSplitOptions.TrimEntries), code => KnownGroup(row, code));

    private PayerGroup KnownGroup(Row row, string code) =>
        PayerGroup.TryParse(code, out PayerGroup group) && groups.Contains(group)
            ? group
            : throw row.Wrong(Group, new(
                $"{string.Join(", ", groups)}, hoặc nhiều mã nối bằng dấu cộng", $"{string.Join(", ", groups)}, or several with plus signs between them"));
}
