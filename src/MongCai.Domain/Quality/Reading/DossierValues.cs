using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The values of a row of which only several together say what is counted; what it does not have is null.</summary>
internal struct DossierValues
{
    internal LocalDate? ReceivedOn;
    internal LocalDate? EndedOn;
    internal Outcome? Outcome;
    internal SideNumbers Sides;
    internal long? DueAmount;
    internal long? PaidAmount;
    internal PaymentMethod? Method;
}
