using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Sdk.Contract;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Sdk.National;

/// <summary>Which dossiers an officer looks for in an iGate gateway. What is left empty is not asked for.</summary>
/// <remarks>The names of the parameters are those of one implementation; identifiers are the gateway's own. Compares lists by reference.</remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed record IGateQuery
{
    /// <summary>The page, from 0.</summary>
    public int Page { get; init; }

    /// <summary>How many dossiers a page holds, 1 to 1,000.</summary>
    public int Size { get; init; } = 50;

    /// <summary>The code of a dossier (<c>code</c>).</summary>
    public string Code { get; init; } = "";

    /// <summary>The applicant's number (<c>identity-number</c>). Personal data: it stands in the address that is called.</summary>
    public string IdentityNumber { get; init; } = "";

    /// <summary>The applicant's name (<c>applicant-name</c>). Personal data: it stands in the address that is called.</summary>
    public string ApplicantName { get; init; } = "";

    /// <summary>The first day of acceptance (<c>accepted-from</c>).</summary>
    public LocalDate? AcceptedFrom { get; init; }

    /// <summary>The last day of acceptance (<c>accepted-to</c>).</summary>
    public LocalDate? AcceptedTo { get; init; }

    /// <summary>The states, by their identifiers (<c>dossier-status</c>).</summary>
    public IReadOnlyList<string> Statuses { get; init => field = [.. value]; } = [];

    /// <summary>The procedure, by its identifier (<c>procedure-id</c>).</summary>
    public string ProcedureId { get; init; } = "";

    /// <summary>The agency with those below it, by its identifier (<c>ancestor-agency-id</c>).</summary>
    public string AgencyId { get; init; } = "";

    /// <summary>Shows the page, and nothing of whom it is about.</summary>
    public override string ToString() => Invariant($"page {Page} of {Size}");

    internal (string Name, string Value)[] Pairs() =>
    [
        ("page", Invariant($"{Page}")), ("size", Invariant($"{Size}")), ("spec", "page"),
        .. new[]
        {
            ("code", Code), ("identity-number", IdentityNumber), ("applicant-name", ApplicantName), ("accepted-from", Moment(AcceptedFrom, "00:00:00.000")),
            ("accepted-to", Moment(AcceptedTo, "23:59:59.999")), ("dossier-status", string.Join(',', Statuses)), ("procedure-id", ProcedureId),
            ("ancestor-agency-id", AgencyId),
        }.Where(pair => pair.Item2.Length > 0),
    ];

    /// <summary>A moment of a day in the form of the gateway's own dates.</summary>
    private static string Moment(LocalDate? day, string time) =>
        day is { } date ? $"{LocalDatePattern.Iso.Format(IsoDates.Require(date))}T{time}+0700" : "";
}
