using MongCai.Domain;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Cli.Conformance;

/// <summary>A move of a log that the law does not allow.</summary>
/// <param name="Case">The case.</param>
/// <param name="State">The state in which it was done.</param>
/// <param name="Activity">What was done, in the words of the log.</param>
/// <param name="Action">What that means; null for a filing.</param>
/// <param name="Kind">Why it is not allowed.</param>
/// <param name="Law">The article on the action on the day of filing; null where the law has none.</param>
/// <param name="Waited">How long the case had been in the state.</param>
internal sealed record Deviation(
    string Case, DossierState State, string Activity, DossierAction? Action, DeviationKind Kind, LegalCitation? Law, Duration Waited);
