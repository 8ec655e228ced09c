using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The sentences that this room refuses texts and calls with.</summary>
internal static class QualityErrors
{
    internal const string MoreRetractedThanAdded =
        "More was taken back than was added. A correction is stored apart from what it corrects: merge the tally that holds the dossier first.";

    internal const string NotOneSide = "Expected one side, such as Dimensions.Agency.";

    internal const string NothingToProlong = "Expected some feedback where any was prolonged, found none. Give the number that came, or say that none was prolonged.";

    internal const string NotAnEnd = "Expected a known outcome, and Early, OnTime, Overdue or null: only these tell how an ended dossier stood against its due day.";

    internal const string NoCode = "Found no code, expected that of the dossier.";

    internal static string OtherOfOneVersion(DossierCode code, long version) =>
        Invariant(
            $"Version {version} of the dossier '{code}' was seen with something else. A version is given once: give a dossier that has changed a higher one.");

    internal static string EndsBeforeReceipt(DossierCode code, LocalDate receivedOn, Ending ending) =>
        $"The dossier '{code}' was received on {Text(receivedOn)} and cannot be {ending.Outcome} on {Text(ending.On)}. Expected a day from {Text(receivedOn)} on and a known outcome.";

    internal static string OnAnotherDossier(DossierCode expected, DossierCode found) =>
        $"The response is on the dossier '{found}', expected one on '{expected}'.";

    internal static string NoSuchItem(string code) =>
        $"The index has no item '{code}'; expected a code such as 'DOSSIER_SYNC', as Index766.Items lists them.";

    internal static string NotAnAverage(IndexItem item) =>
        $"The item '{item.Code}' is scored by a rate, not by an average. Give it an IndexFigure.Counted.";

    internal static string NotMerged(DossierTally left, DossierTally right) =>
        $"A tally by '{left.Dimensions}' to '{left.CutOff}' does not take one by '{right.Dimensions}' to '{right.CutOff}'. Roll both up to the same dimensions, and count both to the same day.";

    internal static string NotKept(Dimensions asked, Dimensions kept) =>
        $"The tally keeps '{kept}' apart and cannot tell '{asked}'. Add these to the dimensions of the empty tally and count again.";

    internal static string Text(LocalDate? day) => day is { } known ? IsoDay.Text(known) : "never";
}
