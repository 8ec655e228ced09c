using Microsoft.EntityFrameworkCore;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.EntityFrameworkCore;

namespace Guides.Jobs;

/// <summary>What a shop keeps, in a database in memory.</summary>
internal sealed class ShopContext : DbContext
{
    internal DbSet<Receipt> Receipts => Set<Receipt>();

    internal static async Task<ShopContext> MakeAsync()
    {
        ShopContext shop = new();
        await shop.Database.OpenConnectionAsync().ConfigureAwait(false);
        await shop.Database.EnsureCreatedAsync().ConfigureAwait(false);
        return shop;
    }

    #region Context
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseMongCai().UseSqlite("Data Source=:memory:");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddMongCaiValues().AddNodaTimeAsText();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddMongCaiTables();
        modelBuilder.Entity<Receipt>();
    }
    #endregion

    internal sealed class Receipt
    {
        public int Id { get; set; }

        public required DossierCode Dossier { get; set; }

        public required Vnd Fee { get; set; }
    }
}
