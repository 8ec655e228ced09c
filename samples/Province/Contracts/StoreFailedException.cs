namespace Province.Contracts;

/// <summary>A store did not say that it has what it was given: it may have it or not, so the caller asks again, and what was stored is seen as such.</summary>
[GenerateSerializer]
[Alias("province.store-failed")]
internal sealed class StoreFailedException : Exception
{
    public StoreFailedException()
    {
    }

    public StoreFailedException(string message)
        : base(message)
    {
    }

    public StoreFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
