using Microsoft.Data.Sqlite;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;
using PortalSandbox.National;

namespace MongCai.Portal.Tests.Storage;

public sealed class SqlitePushStoreTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260908-0001");

    private static readonly NationalPushRecord First = new(Code, 1)
    {
        State = NationalPushState.Delivered,
        Fingerprint = new string('a', 64),
        Steps = [NationalPushState.Delivered, NationalPushState.UnderWay, NationalPushState.Refused],
        Reason = "-1: Sai trạng thái",
    };

    [Fact]
    public async Task Put_AndOpenedAnew_IsThereWhole()
    {
        using TemporaryFile file = new();
        Assert.True(await (await SqlitePushStore.OpenAsync(file.Path)).TryPutAsync(First));

        SqlitePushStore later = await SqlitePushStore.OpenAsync(file.Path);
        NationalPushRecord record = (await later.FindAsync(Code))!;

        Assert.Equal(First with { Steps = [] }, record with { Steps = [] } with { Steps = [] }, Same);
        Assert.Equal(First.Steps, record.Steps);
        Assert.Single(await later.ListAsync().ToListAsync());
        Assert.Null(await later.FindAsync(DossierCode.Parse("000.00.01.H49-260908-0002")));
    }

    [Fact]
    public async Task Put_OfAnotherVersion_IsNotTaken()
    {
        using TemporaryFile file = new();
        SqlitePushStore one = await SqlitePushStore.OpenAsync(file.Path);
        SqlitePushStore other = await SqlitePushStore.OpenAsync(file.Path);

        Assert.True(await one.TryPutAsync(First));
        Assert.False(await other.TryPutAsync(First)); // it is there already
        Assert.True(await other.TryPutAsync(First with { Version = 2 }));
        Assert.False(await one.TryPutAsync(First with { Version = 2 })); // the other was quicker
        Assert.False(await one.TryPutAsync(First with { Version = 4 })); // one is missing between
    }

    [Fact]
    public async Task File_ThatIsNew_IsForItsOwnerAlone()
    {
        using TemporaryFile file = new();
        await SqlitePushStore.OpenAsync(file.Path);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file.Path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task Put_WhereTheFileIsGone_IsAnErrorAndNotTrue()
    {
        using TemporaryFile file = new();
        SqlitePushStore store = await SqlitePushStore.OpenAsync(file.Path);
        File.Delete(file.Path);

        await Assert.ThrowsAsync<SqliteException>(() => store.TryPutAsync(First));
    }

    private static bool Same(NationalPushRecord one, NationalPushRecord other) =>
        (one.Code, one.Version, one.State, one.Fingerprint, one.Reason) == (other.Code, other.Version, other.State, other.Fingerprint, other.Reason);
}
