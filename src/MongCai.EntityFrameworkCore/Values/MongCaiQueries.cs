using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using MongCai.Domain;
using MongCai.EntityFrameworkCore.Values;

namespace MongCai.EntityFrameworkCore;

/// <summary>What queries say of the domain's values, for <c>DbContext.OnConfiguring</c>.</summary>
public static class MongCaiQueries
{
    /// <summary>Lets the database read <see cref="Vnd.Dong"/>: <c>Sum(row =&gt; row.Fee.Dong)</c> is added there.</summary>
    public static DbContextOptionsBuilder UseMongCai(this DbContextOptionsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new MongCaiOptionsExtension());
        return builder;
    }
}
