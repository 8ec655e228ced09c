using Microsoft.EntityFrameworkCore;

namespace MongCai.EntityFrameworkCore.Tests.Harness;

/// <summary>A context as a shop would write it.</summary>
public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Receipt> Receipts => Set<Receipt>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.AddMongCaiValues().AddNodaTimeAsText();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddMongCaiTables();
}
