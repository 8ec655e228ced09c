using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;

namespace YearReport.Generation;

/// <summary>A service that dossiers are filed for, with how often in comparison to others.</summary>
internal sealed record Service(ProcedureCode Code, string Name, ProcedureField Field, AdministrativeLevel Level, ProcessingTime Time, Vnd Fee, int Weight)
{
    internal static IReadOnlyList<Service> Load() => DataFile.Read("services.csv", row => new Service(
        ProcedureCode.Parse(row.Text("code")),
        row.Text("name"),
        new ProcedureField("", row.Text("field")),
        row.Text("level") == "city" ? AdministrativeLevel.District : AdministrativeLevel.Communal,
        ProcessingTime.Parse(row.Text("time")),
        Vnd.Of(row.Whole("fee")),
        row.Whole("weight")));
}
