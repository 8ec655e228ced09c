using Microsoft.EntityFrameworkCore;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.EntityFrameworkCore;
using NodaTime;

namespace MyShop;

/// <summary>What the shop stores: events of dossiers with their hash chain, what the portal has of them, and payments.</summary>
internal sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<PortalDossier> AtThePortal => Set<PortalDossier>();

    public DbSet<ShopPayment> Payments => Set<ShopPayment>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.AddMongCaiValues().AddNodaTimeAsText();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddMongCaiTables();
        modelBuilder.Entity<PortalDossier>().HasKey(row => row.Code);
        modelBuilder.Entity<PortalDossier>().HasIndex(row => row.PortalCode).IsUnique();
        modelBuilder.Entity<ShopPayment>().HasKey(row => row.Reference);
    }
}

/// <summary>A dossier that was handed on, and what the portal last told of it.</summary>
internal sealed class PortalDossier
{
    public required DossierCode Code { get; init; }

    public required DossierCode PortalCode { get; init; }

    /// <summary>The state in the portal's word, which a later portal may add to.</summary>
    public required string State { get; set; }
}

/// <summary>A payment that VNPAY is expected to tell of.</summary>
internal sealed class ShopPayment
{
    public required string Reference { get; init; }

    public required DossierCode Dossier { get; init; }

    public required Vnd Amount { get; init; }

    public required LocalDateTime OpenedAt { get; init; }

    /// <summary>What became of the money; null until VNPAY tells.</summary>
    public GatewayOutcome? Outcome { get; set; }
}
