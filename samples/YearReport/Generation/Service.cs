using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using OneStopDay;

namespace YearReport.Generation;

/// <summary>A service that dossiers are filed for, with how often in comparison to others.</summary>
internal sealed record Service(ProcedureCode Code, string Name, ProcedureField Field, AdministrativeLevel Level, ProcessingTime Time, Vnd Fee, int Weight)
{
    private static readonly string[] Columns = ["code", "name", "field", "level", "time", "fee", "weight"];

    internal static IReadOnlyList<Service> Load() => DataFile.Read(DataValues.PathOf("services.csv"), Columns, line => new Service(
        ProcedureCode.Parse(line["code"]),
        line["name"],
        new ProcedureField("", line["field"]),
        line["level"] == "city" ? AdministrativeLevel.District : AdministrativeLevel.Communal,
        ProcessingTime.Parse(line["time"]),
        Vnd.Of(line.Whole("fee")),
        line.Whole("weight")));
}
