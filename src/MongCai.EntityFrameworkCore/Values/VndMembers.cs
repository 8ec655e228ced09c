using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using MongCai.Domain;

namespace MongCai.EntityFrameworkCore.Values;

/// <summary>Reads the number of đồng of a column that holds it.</summary>
internal sealed class VndMembers(ISqlExpressionFactory expressions) : IMemberTranslatorPlugin, IMemberTranslator
{
    public IEnumerable<IMemberTranslator> Translators => [this];

    public SqlExpression? Translate(SqlExpression? instance, MemberInfo member, Type returnType, IDiagnosticsLogger<DbLoggerCategory.Query> logger) =>
        instance is not null && member.DeclaringType == typeof(Vnd) && member.Name == nameof(Vnd.Dong) ? expressions.Convert(instance, typeof(long)) : null;
}
