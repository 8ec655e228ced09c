using Microsoft.EntityFrameworkCore;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.EntityFrameworkCore.Rows;
using NodaTime;
using NodaTime.Text;

namespace MongCai.EntityFrameworkCore;

/// <summary>The codes of dossiers from a counter in the database: an agency's of one day without gaps, and none twice.</summary>
/// <remarks>For SQLite and PostgreSQL. A code is given within the caller's transaction: until that ends, the next caller of the agency and day waits.</remarks>
/// <example>
/// <code>
/// await using IDbContextTransaction filing = await context.Database.BeginTransactionAsync();
/// DossierCode code = await new DossierCodes(context).NextAsync(AgencyCode.Parse("000.00.01.H49"), new LocalDate(2026, 8, 26));
/// await filing.CommitAsync();
/// Console.WriteLine(code);
/// // 000.00.01.H49-260826-0001
/// </code>
/// </example>
public sealed class DossierCodes
{
    private readonly DbContext context;

    /// <summary>Makes the counters of a context whose model has <see cref="MongCaiTables.AddMongCaiTables"/>.</summary>
    public DossierCodes(DbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        this.context = context;
    }

    /// <summary>Allocates the next code of an agency and a day.</summary>
    /// <exception cref="ArgumentException">The day is of another calendar than ISO.</exception>
    /// <exception cref="InvalidOperationException">The context has no transaction: what fails after the code was taken would leave a gap.</exception>
    public async Task<DossierCode> NextAsync(AgencyCode agency, LocalDate day, CancellationToken cancellationToken = default)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException(
                "A code is taken in the transaction that files the dossier, or a failure leaves a gap: begin one first (context.Database.BeginTransactionAsync).");
        }

        string key = LocalDatePattern.Iso.Format(IsoDates.Require(day));
        int number = (await context.Database.SqlQueryRaw<int>(Increment(), agency.ToString(), key).ToListAsync(cancellationToken).ConfigureAwait(false))[0];
        return DossierCodeCounter.After(agency, day, number - 1).Allocate(out _);
    }

    private string Increment()
    {
        Table<CodeCounterRow> counters = new(context);
        return $$"""
            INSERT INTO {{counters.Name}} AS counter ({{counters[row => row.Agency]}}, {{counters[row => row.Day]}}, {{counters[row => row.Last]}}) VALUES ({0}, {1}, 1)
            ON CONFLICT ({{counters[row => row.Agency]}}, {{counters[row => row.Day]}}) DO UPDATE SET {{counters[row => row.Last]}} = counter.{{counters[row => row.Last]}} + 1
            RETURNING {{counters[row => row.Last]}} AS "Value"
            """;
    }
}
