using Microsoft.EntityFrameworkCore;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.EntityFrameworkCore;

namespace Guides.Jobs;

/// <summary>Dossiers and money in a database.</summary>
internal static class Stores
{
    internal static async Task EventStore()
    {
        await using ShopContext shop = await ShopContext.MakeAsync();
        #region EventStore
        DossierEvents store = new(shop);
        Decision.Accepted filed = (Decision.Accepted)Dossier.File(Sample.Procedure, Sample.Submission, Sample.At(26, 8, 20));
        Console.WriteLine(await store.AppendAsync(Sample.Code, expected: 0, filed.Events) is AppendOutcome.Appended first ? first.Version : 0);

        Dossier dossier = (await store.ReadAsync(Sample.Code)).Replay();
        if (dossier.Accept(Sample.At(26, 8, 25), DeadlineCalculator.Standard) is Decision.Accepted accepted)
        {
            AppendOutcome mine = await store.AppendAsync(Sample.Code, dossier.Events.Count, accepted.Events);
            AppendOutcome late = await store.AppendAsync(Sample.Code, dossier.Events.Count, accepted.Events);
            Console.WriteLine($"{mine.GetType().Name}, {late}");
        }

        Console.WriteLine(await store.FindBreakAsync(Sample.Code) is null);
        #endregion
    }

    internal static async Task Columns()
    {
        await using ShopContext shop = await ShopContext.MakeAsync();
        #region Columns
        shop.Receipts.Add(new() { Dossier = Sample.Code, Fee = Vnd.Of(20_000) });
        shop.Receipts.Add(new() { Dossier = Sample.Code, Fee = Vnd.Of(8_000) });
        await shop.SaveChangesAsync();

        DossierCode typed = DossierCode.Parse("000.00.01.H49-20260826-0001");
        Console.WriteLine(await shop.Receipts.CountAsync(receipt => receipt.Dossier == typed));
        Console.WriteLine(Vnd.Of(await shop.Receipts.SumAsync(receipt => receipt.Fee.Dong)));
        #endregion
    }
}
