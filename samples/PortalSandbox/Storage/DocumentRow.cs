using MongCai.Sdk.Testing.Serving;

namespace PortalSandbox.Storage;

/// <summary>A line of the table of documents.</summary>
internal sealed record DocumentRow(string Kind, string Id, long Version, string Owner, string Grp, string State, string Sort, string Due, string Json)
{
    internal const string Columns = "kind, id, version, owner, grp, state, sort, due, json";

    internal StoredDocument ToDocument() => new(Kind, Id, Version, Json) { Owner = Owner, Group = Grp, State = State, Sort = Sort, Due = Due };
}
