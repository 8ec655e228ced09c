using Microsoft.EntityFrameworkCore;
using MongCai.EntityFrameworkCore.Rows;

namespace MongCai.EntityFrameworkCore;

/// <summary>The tables of the stores, for <c>DbContext.OnModelCreating</c>.</summary>
public static class MongCaiTables
{
    /// <summary>
    /// Adds the tables of <see cref="DossierEvents"/>, <see cref="DossierCodes"/>, <see cref="WebhookReplays{TContext}"/>,
    /// <see cref="IdempotentCalls"/> and <see cref="Outbox"/>.
    /// </summary>
    /// <remarks>Migrations make them as they make your own. The events' text is a column of text: <c>jsonb</c> would break the hashes.</remarks>
    /// <param name="builder">The model.</param>
    /// <param name="schema">The schema of the tables; null for the one of the model.</param>
    public static ModelBuilder AddMongCaiTables(this ModelBuilder builder, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        AddDossiers(builder, schema);
        AddCalls(builder, schema);
        return builder;
    }

    private static void AddDossiers(ModelBuilder builder, string? schema)
    {
        builder.Entity<DossierHeadRow>(row =>
        {
            row.ToTable("dossier_heads", schema).HasKey(one => one.Code);
            row.Property(one => one.Version).IsConcurrencyToken();
        });
        builder.Entity<DossierEventRow>(row => row.ToTable("dossier_events", schema).HasKey(one => new { one.Code, one.Number }));
        builder.Entity<CodeCounterRow>(row => row.ToTable("dossier_code_counters", schema).HasKey(one => new { one.Agency, one.Day }));
    }

    private static void AddCalls(ModelBuilder builder, string? schema)
    {
        builder.Entity<SeenMessageRow>(row =>
        {
            row.ToTable("webhook_messages_seen", schema).HasKey(one => one.Id);
            row.HasIndex(one => one.SeenAt);
        });
        builder.Entity<IdempotentCallRow>(row =>
        {
            row.ToTable("idempotent_calls", schema).HasKey(one => one.Key);
            row.HasIndex(one => one.DoneAt);
        });
        builder.Entity<OutboxRow>(row =>
        {
            row.ToTable("outbox", schema).HasKey(one => one.Id);
            row.HasIndex(one => one.DueAt);
        });
    }
}
