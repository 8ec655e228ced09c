namespace Province.Feeding;

/// <summary>Asks again where a silo or a store is away, for half a minute.</summary>
internal static class Patient
{
    private const int Times = 60;

    internal static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        for (int time = 1; ; time++)
        {
            try
            {
                return await ask();
            }
            catch (Exception) when (time < Times)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500));
            }
        }
    }
}
