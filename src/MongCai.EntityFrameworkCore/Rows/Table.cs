using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace MongCai.EntityFrameworkCore.Rows;

/// <summary>The names of a table and its columns in a context's model, quoted as its database quotes names.</summary>
internal sealed class Table<TRow>(DbContext context)
    where TRow : class
{
    private readonly IEntityType type = context.Model.FindEntityType(typeof(TRow))
        ?? throw new InvalidOperationException(
            $"The model of {context.GetType().Name} has not the tables of the stores: call builder.AddMongCaiTables() in OnModelCreating.");

    private readonly ISqlGenerationHelper names = context.GetService<ISqlGenerationHelper>();

    internal string Name => names.DelimitIdentifier(type.GetTableName()!, type.GetSchema());

    internal string this[Expression<Func<TRow, object>> column] => names.DelimitIdentifier(type.FindProperty(MemberOf(column.Body))!.GetColumnName());

    private static string MemberOf(Expression body) => ((MemberExpression)(body is UnaryExpression convert ? convert.Operand : body)).Member.Name;
}
