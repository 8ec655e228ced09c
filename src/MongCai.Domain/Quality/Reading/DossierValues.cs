using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The values of a row; what it does not have is null, or false where that means the same.</summary>
internal struct DossierValues
{
    internal DossierCode? Code;
    internal LocalDate? ReceivedOn;
    internal LocalDate? DueOn;
    internal LocalDate? EndedOn;
    internal Outcome? Outcome;
    internal SideNumbers Sides;
    internal bool CountsAsOverdue;
    internal bool? AreComponentsDigitized;
    internal bool? IsResultElectronic;
    internal bool ReusesData;
    internal bool UsesResultStore;
    internal bool UsesPopulationData;
    internal bool UsesCertifiedCopy;
    internal bool? IsSynchronized;
    internal long? DueAmount;
    internal long? PaidAmount;
    internal PaymentMethod? Method;
    internal bool? IsSatisfied;
    internal bool HasComplaint;
}
