using System.Text.Json.Nodes;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace PortalSandbox.OpenApi;

/// <summary>What the parameters of paths and queries are, by their names.</summary>
internal static class ParameterSchemas
{
    private static readonly Dictionary<string, (Type? Type, string Description)> Known = new()
    {
        ["agency"] = (typeof(AgencyCode), "The agency that settles it."),
        ["audience"] = (null, "Whom it is for, as the catalogue words it."),
        ["by"] = (typeof(OpenCode<ReportDimension>), "What is counted by; without it, the whole alone."),
        ["channel"] = (typeof(OpenCode<SubmissionChannel>), "The channel that it can be filed by."),
        ["dossier"] = (typeof(DossierCode), "The dossier."),
        ["dueBefore"] = (typeof(LocalDateTime), "The moment that it is due before."),
        ["field"] = (null, "The code of the field."),
        ["filedFrom"] = (typeof(LocalDate), "The first day of filing."),
        ["filedUntil"] = (typeof(LocalDate), "The last day of filing."),
        ["from"] = (typeof(LocalDate), "The first day of the period."),
        ["id"] = (null, "The identifier."),
        ["level"] = (typeof(OpenCode<AdministrativeLevel>), "The level of administration."),
        ["on"] = (typeof(LocalDate), "The day it is asked for; without it, today."),
        ["procedure"] = (typeof(ProcedureCode), "The procedure."),
        ["receivedAt"] = (typeof(LocalDateTime), "The moment of receipt."),
        ["since"] = (typeof(LocalDate), "The first day of the changes."),
        ["text"] = (null, "Words to search for, with or without Vietnamese marks."),
        ["time"] = (typeof(ProcessingTime), "The processing time."),
        ["until"] = (typeof(LocalDate), "The last day of the period."),
        ["version"] = (null, "The version, 1 and up."),
        ["year"] = (null, "The year."),
    };

    private static readonly HashSet<(string Operation, string Name)> Required =
    [
        ("procedures.changes", "since"), ("calendar.due-date", "time"), ("calendar.due-date", "receivedAt"),
        ("surveys.summary", "from"), ("surveys.summary", "until"), ("reports.counts", "from"), ("reports.counts", "until"),
    ];

    internal static bool IsCommon(string name) => name is "cursor" or "limit";

    internal static bool IsRequired(PortalOperation operation, string name) => Required.Contains((operation.Name, name));

    internal static string Description(PortalOperation operation, string name) => (operation.Name, name) switch
    {
        (_, "code") => "The code.",
        (_, "state") => "Where it stands.",
        _ => Known[name].Description,
    };

    /// <summary>The type whose schema a parameter has; null where it is a plain one.</summary>
    internal static Type? Of(PortalOperation operation, string name) => (OperationWriter.TagOf(operation), name) switch
    {
        ("procedures", "code") => typeof(ProcedureCode),
        ("agencies", "code") => typeof(AgencyCode),
        ("dossiers", "code") => typeof(DossierCode),
        ("dossiers", "state") => typeof(OpenCode<DossierState>),
        ("payments", "state") => typeof(OpenCode<PaymentState>),
        (_, "code") => null,
        _ => Known[name].Type,
    };

    internal static JsonObject Plain(string name) => name is "year" or "version"
        ? new() { ["type"] = "integer", ["format"] = "int32", ["minimum"] = 1, ["maximum"] = 9999 }
        : new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 200 };
}
