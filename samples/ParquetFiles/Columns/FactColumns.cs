using MongCai.Cli.Commands;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using static ParquetFiles.Columns.Columns<MongCai.Domain.Quality.DossierFacts>;

namespace ParquetFiles.Columns;

/// <summary>The facts of dossiers: a row each, in the words of the columns that <c>mongcai report</c> reads.</summary>
internal static class FactColumns
{
    internal static IReadOnlyList<Column<DossierFacts>> All { get; } =
    [
        Text("code", facts => facts.Code.ToString()),
        Day("received_on", facts => facts.ReceivedOn),
        OptionalDay("due_on", facts => facts.DueOn),
        OptionalDay("ended_on", facts => facts.Ending?.On),
        OptionalText("outcome", facts => facts.Ending is { } ending ? Words.Hyphenated(ending.Outcome) : null),
        Flag("counts_as_overdue", facts => facts.CountsAsOverdue),
        OptionalText("overdue_cause", facts => facts.Segment.OverdueCause),
        OptionalText("officer", facts => facts.Segment.Officer),
        OptionalText("counter", facts => facts.Segment.Counter),
        OptionalText("agency", facts => facts.Segment.Agency?.ToString()),
        OptionalText("level", facts => facts.Segment.Level is { } level ? Words.Hyphenated(level) : null),
        OptionalText("field", facts => facts.Segment.Field?.Name),
        OptionalText("field_code", facts => facts.Segment.Field?.Code),
        OptionalText("procedure", facts => facts.Segment.Procedure?.ToString()),
        OptionalText("channel", facts => Word(facts.Segment.Channel, SubmissionChannel.None)),
        OptionalText("online_level", facts => Word(facts.Segment.OnlineLevel, OnlineServiceLevel.None)),
        OptionalFlag("components_digitized", facts => facts.AreComponentsDigitized),
        OptionalFlag("result_electronic", facts => facts.IsResultElectronic),
        Flag("reuses_data", facts => facts.ReusesData),
        Flag("uses_result_store", facts => facts.UsesResultStore),
        Flag("uses_population_data", facts => facts.UsesPopulationData),
        Flag("uses_certified_copy", facts => facts.UsesCertifiedCopy),
        OptionalFlag("synchronized", facts => facts.IsSynchronized),
        Flag("has_obligation", facts => facts.HasObligation),
        Flag("paid_online", facts => facts.IsPaidOnline),
        OptionalFlag("paid_cashless", facts => facts.IsPaidCashless),
        Amount("paid_amount", facts => facts.AmountPaid.Dong),
        OptionalFlag("satisfied", facts => facts.IsSatisfied),
        Flag("complaint", facts => facts.HasComplaint),
    ];

    private static string? Word<T>(T value, T none)
        where T : struct, Enum => value.Equals(none) ? null : Words.Hyphenated(value);
}
