using Guides.Jobs;
using Microsoft.EntityFrameworkCore.Storage;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.EntityFrameworkCore;
using NodaTime;

namespace Guides.Examples;

/// <summary>Examples of the database.</summary>
internal static class StoresExamples
{
    internal static async Task OfDossierCodes()
    {
        await using ShopContext context = await ShopContext.MakeAsync();
        #region OfDossierCodes
        await using IDbContextTransaction filing = await context.Database.BeginTransactionAsync();
        DossierCode code = await new DossierCodes(context).NextAsync(AgencyCode.Parse("000.00.01.H49"), new LocalDate(2026, 8, 26));
        await filing.CommitAsync();
        Console.WriteLine(code);
        // 000.00.01.H49-260826-0001
        #endregion
    }

    internal static async Task OfDossierEvents()
    {
        await using ShopContext context = await ShopContext.MakeAsync();
        DossierCode code = Sample.Code;
        IReadOnlyList<DossierEvent> events = Sample.Accepted.Events;
        #region OfDossierEvents
        DossierEvents store = new(context);
        AppendOutcome first = await store.AppendAsync(code, expected: 0, events);
        AppendOutcome second = await store.AppendAsync(code, expected: 0, events);
        Console.WriteLine($"{first.GetType().Name}, {second}");
        // Appended, Conflict { Version = 2 }
        #endregion
    }
}
