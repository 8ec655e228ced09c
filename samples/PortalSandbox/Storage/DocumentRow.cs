using MongCai.Sdk.Testing.Serving;

namespace PortalSandbox.Storage;

/// <summary>A line of the table of documents.</summary>
internal sealed record DocumentRow(string Kind, string Id, long Version, string Owner, string Grp, string State, string Sort, string Due, string Json, string Summary)
{
    internal const string Columns = "kind, id, version, owner, grp, state, sort, due, json, summary";

    /// <summary>The columns of a list that does without the JSON where there is a summary.</summary>
    internal const string SummaryColumns = "kind, id, version, owner, grp, state, sort, due, CASE WHEN summary = '' THEN json ELSE '' END AS json, summary";

    internal StoredDocument ToDocument() => new(Kind, Id, Version, Json) { Owner = Owner, Group = Grp, State = State, Sort = Sort, Due = Due, Summary = Summary };
}
