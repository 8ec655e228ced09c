using System.Globalization;
using System.Text;
using System.Text.Json;
using MongCai.Cli.Rows;
using MongCai.Domain;
using NodaTime;

namespace MongCai.Cli.Dossiers;

/// <summary>A column of the dossiers: its name in CSV and, as a JSON property, in NDJSON, and what its text says of the dossier.</summary>
internal sealed class DossierColumn
{
    private DossierColumn(string name, string description, Reader read, bool isOptional = true)
    {
        Column = new(name, description) { IsOptional = isOptional };
        Key = JsonNamingPolicy.CamelCase.ConvertName(string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        KeyBytes = JsonEncodedText.Encode(Key);
        Read = read;
    }

    internal delegate void Reader(DossierDraft draft, ReadOnlySpan<byte> text);

    internal static IReadOnlyList<DossierColumn> All { get; } =
    [
        new("code", "the code of the dossier", (draft, text) => draft.ReadCode(text), isOptional: false),
        new("received_on", "the day of acceptance, such as 2024-03-01", (draft, text) => draft.Values.ReceivedOn = Date(text), isOptional: false),
        new("due_on", "the day appointed", (draft, text) => draft.Values.DueOn = Date(text)),
        new("ended_on", "the day it left the pending ones; nothing while it is pending", (draft, text) => draft.Values.EndedOn = Date(text)),
        new("outcome", "resolved (without it), withdrawn or stopped", (draft, text) => draft.ReadOutcome(text)),
        new("counts_as_overdue", "true where the rule of the report makes it overdue whatever its days", (draft, text) => draft.Values.CountsAsOverdue = Flag(text)),
        new("overdue_cause", "the code of the reason why it is overdue, for form II.07", (draft, text) => draft.ReadOverdueCause(text)),
        new("agency", "the code of the agency; without it, that in the code of the dossier", (draft, text) => draft.ReadAgency(text)),
        new("level", "central, provincial, district or communal", (draft, text) => draft.ReadLevel(text)),
        new("field", "the name of the field of administration", (draft, text) => draft.ReadField(text)),
        new("field_code", "the code of the field of administration, such as G15-HT04", (draft, text) => draft.ReadFieldCode(text)),
        new("procedure", "the code of the procedure", (draft, text) => draft.ReadProcedure(text)),
        new("channel", "in-person, online or postal", (draft, text) => draft.ReadChannel(text)),
        new("online_level", "full or partial, before 24/6/2022 level1 to level4", (draft, text) => draft.ReadOnlineLevel(text)),
        new("components_digitized", "whether its components are digitized; nothing where it is not to be counted", (draft, text) => draft.Values.AreComponentsDigitized = Flag(text)),
        new("result_electronic", "whether its result has an electronic file; nothing where none is required", (draft, text) => draft.Values.IsResultElectronic = Flag(text)),
        new("reuses_data", "whether a component was reused", (draft, text) => draft.Values.ReusesData = Flag(text)),
        new("uses_result_store", "whether a component came from the store of results", (draft, text) => draft.Values.UsesResultStore = Flag(text)),
        new("uses_population_data", "whether a component was read from the population database", (draft, text) => draft.Values.UsesPopulationData = Flag(text)),
        new("uses_certified_copy", "whether a component is a certified electronic copy", (draft, text) => draft.Values.UsesCertifiedCopy = Flag(text)),
        new("synchronized", "whether it was sent to the national portal", (draft, text) => draft.Values.IsSynchronized = Flag(text)),
        new("due_amount", "whole đồng due after exemptions and reductions", (draft, text) => draft.Values.DueAmount = Amount(text)),
        new("paid_amount", "whole đồng paid and not given back", (draft, text) => draft.Values.PaidAmount = Amount(text)),
        new("payment_method", "cash, card-terminal, bank-transfer, national-portal or local-gateway", (draft, text) => draft.ReadPaymentMethod(text)),
        new("satisfied", "whether the applicant was satisfied; nothing where there is no rating", (draft, text) => draft.Values.IsSatisfied = Flag(text)),
        new("complaint", "whether there was a complaint or a dislike", (draft, text) => draft.Values.HasComplaint = Flag(text)),
    ];

    /// <summary>The column that a name means which is spelled otherwise: in other case, or with other signs between its words; null where there is none.</summary>
    internal static DossierColumn? Meant(string name)
    {
        string letters = Letters(name);
        return All.FirstOrDefault(column => Letters(column.Key).Equals(letters, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name in CSV, and whether a row must have it.</summary>
    internal Column Column { get; }

    /// <summary>The name in NDJSON.</summary>
    internal string Key { get; }

    internal JsonEncodedText KeyBytes { get; }

    /// <summary>The bit that marks the column among all.</summary>
    internal ulong Bit => field != 0 ? field : field = 1UL << All.Index().First(one => ReferenceEquals(one.Item, this)).Index;

    /// <summary>Reads a text in UTF-8 that is not empty.</summary>
    /// <exception cref="FormatException">It is not what the column holds.</exception>
    internal Reader Read { get; }

    internal static FormatException Wrong(ReadOnlySpan<byte> text, string expected) => new($"found {FieldText.Quoted(Encoding.UTF8.GetString(text))}, expected {expected}.");

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));

    private static LocalDate Date(ReadOnlySpan<byte> text) =>
        FieldText.TryDate(text, out LocalDate date) ? date : throw new FormatException(Wrong(text, "a date such as '2024-03-01'").Message + DayHint.Of(Encoding.UTF8.GetString(text)));

    private static bool Flag(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("true"u8) || text.SequenceEqual("1"u8) ? true
        : text.SequenceEqual("false"u8) || text.SequenceEqual("0"u8) ? false
        : throw Wrong(text, "true or false");

    private static long Amount(ReadOnlySpan<byte> text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long dong) ? dong : throw Wrong(text, "whole đồng, such as '1200000'");
}
