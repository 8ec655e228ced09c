using System.Data.Common;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>The lines of the table of documents: their columns, and how one is read.</summary>
internal static class DocumentRow
{
    internal const string Columns = "kind, id, version, owner, grp, state, sort, due, json, summary";

    /// <summary>The columns of a list that does without the JSON where there is a summary.</summary>
    internal const string SummaryColumns = "kind, id, version, owner, grp, state, sort, due, CASE WHEN summary = '' THEN json ELSE '' END, summary";

    internal static StoredDocument Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(8))
    {
        Owner = row.GetString(3),
        Group = row.GetString(4),
        State = row.GetString(5),
        Sort = row.GetString(6),
        Due = row.GetString(7),
        Summary = row.GetString(9),
    };
}
