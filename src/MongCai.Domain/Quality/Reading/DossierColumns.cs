using MongCai.Domain.Payments;

namespace MongCai.Domain.Quality;

/// <summary>What each column is called, what it holds, and how its text is read.</summary>
internal static class DossierColumns
{
    internal static IEnumerable<(string Name, string Description, DossierColumn.Reader Read)> OfDays =>
    [
        ("code", "the code of the dossier", (draft, text) => draft.ReadCode(text)),
        ("received_on", "the day of acceptance, such as 2024-03-01", (draft, text) => draft.Values.ReceivedOn = RowText.Date(text)),
        ("due_on", "the day appointed", (draft, text) => draft.Counted.DueOn = RowText.Date(text)),
        ("ended_on", "the day it left the pending ones; nothing while it is pending", (draft, text) => draft.Values.EndedOn = RowText.Date(text)),
        ("outcome", "resolved (without it), withdrawn or stopped", (draft, text) => draft.Values.Outcome = RowWords<Outcome>.Read(text)),
        (
            "counts_as_overdue",
            "true where the rule of the report makes it overdue whatever its days",
            (draft, text) => draft.Counted.CountsAsOverdue = RowText.Flag(text)),
    ];

    internal static IEnumerable<(string Name, string Description, DossierColumn.Reader Read)> OfSides =>
        SegmentSide.AllParts.Select((part, place) => (part.Column, part.Description, (DossierColumn.Reader)((draft, text) => draft.ReadSide(place, text))));

    internal static IEnumerable<(string Name, string Description, DossierColumn.Reader Read)> OfFacts =>
    [
        (
            "components_digitized",
            "whether its components are digitized; nothing where it is not to be counted",
            (draft, text) => draft.Counted.AreComponentsDigitized = RowText.Flag(text)),
        (
            "result_electronic",
            "whether its result has an electronic file; nothing where none is required",
            (draft, text) => draft.Counted.IsResultElectronic = RowText.Flag(text)),
        ("reuses_data", "whether a component was reused", (draft, text) => draft.Counted.ReusesData = RowText.Flag(text)),
        ("uses_result_store", "whether a component came from the store of results", (draft, text) => draft.Counted.UsesResultStore = RowText.Flag(text)),
        (
            "uses_population_data",
            "whether a component was read from the population database",
            (draft, text) => draft.Counted.UsesPopulationData = RowText.Flag(text)),
        ("uses_certified_copy", "whether a component is a certified electronic copy", (draft, text) => draft.Counted.UsesCertifiedCopy = RowText.Flag(text)),
        (
            "synchronized",
            "whether it was sent to the national portal; nothing where that is not recorded",
            (draft, text) => draft.Counted.IsSynchronized = RowText.Flag(text)),
        ("due_amount", "whole đồng due after exemptions and reductions", (draft, text) => draft.Values.DueAmount = RowText.Amount(text)),
        ("paid_amount", "whole đồng paid and not given back", (draft, text) => draft.Values.PaidAmount = RowText.Amount(text)),
        (
            "payment_method",
            WordList<PaymentMethod>.Choice,
            (draft, text) => draft.Values.Method = RowWords<PaymentMethod>.Read(text)),
        ("satisfied", "whether the applicant was satisfied; nothing where there is no rating", (draft, text) => draft.Counted.IsSatisfied = RowText.Flag(text)),
        ("complaint", "whether there was a complaint or a dislike", (draft, text) => draft.Counted.HasComplaint = RowText.Flag(text)),
    ];
}
