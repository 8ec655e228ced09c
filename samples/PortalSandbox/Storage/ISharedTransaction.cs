using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>A transaction of the database that several works share, one after the other. What one of them did can be taken back by itself.</summary>
internal interface ISharedTransaction
{
    /// <summary>Fetches what the works are likely to look for, where that is worth while.</summary>
    Task FetchAsync(IReadOnlyList<(string Kind, string Id)> likely);

    /// <summary>Begins a work, and gives what it reads and writes by.</summary>
    Task<IPortalTransaction> BeginAsync();

    /// <summary>Ends a work that came to a good end.</summary>
    Task KeepAsync();

    /// <summary>Ends a work that failed, and takes back what it did.</summary>
    Task TakeBackAsync();

    /// <summary>Writes what is held back still, before the commit.</summary>
    Task FinishAsync();
}
