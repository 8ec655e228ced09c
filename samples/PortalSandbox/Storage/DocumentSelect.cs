using Dapper;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>Writes the statement of a query for documents: a condition for each thing that is asked about.</summary>
internal static class DocumentSelect
{
    internal static (string Sql, DynamicParameters Parameters) Of(DocumentQuery query)
    {
        DynamicParameters parameters = new();
        List<string> conditions = [];
        Where("kind = @kind", "kind", query.Kind);
        Where("owner = @owner", "owner", query.Owner);
        Where("grp = @grp", "grp", query.Group);
        Where("state = @state", "state", query.State);
        Where("sort >= @sortFrom", "sortFrom", query.SortFrom);
        Where("sort < @sortBefore", "sortBefore", query.SortBefore);
        Where("due <> '' AND due < @dueBefore", "dueBefore", query.DueBefore);
        Where("(sort, id) > (@afterSort, @afterId)", "afterSort", query.After?.Sort);
        parameters.Add("afterId", query.After?.Id);
        parameters.Add("limit", query.Limit);
        return (Invariant(
            $"SELECT {(query.SummariesOnly ? DocumentRow.SummaryColumns : DocumentRow.Columns)} FROM documents WHERE {string.Join(" AND ", conditions)} ORDER BY sort, id LIMIT @limit"), parameters);

        void Where(string condition, string name, string? value)
        {
            if (value is not null)
            {
                conditions.Add(condition);
                parameters.Add(name, value);
            }
        }
    }
}
