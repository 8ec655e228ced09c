using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.EntityFrameworkCore.Tests.Harness;

/// <summary>A row of a shop's own, with values of the domain.</summary>
public sealed class Receipt
{
    public int Id { get; set; }

    public required DossierCode Code { get; set; }

    public required ProcedureCode Procedure { get; set; }

    public required SubmissionChannel Channel { get; set; }

    public required Vnd Fee { get; set; }

    public required ProcessingTime Term { get; set; }

    public PersonName? Payer { get; set; }

    public required LocalDate On { get; set; }

    public required LocalDateTime At { get; set; }

    public required Instant Stored { get; set; }
}
