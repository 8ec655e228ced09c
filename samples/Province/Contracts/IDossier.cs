namespace Province.Contracts;

/// <summary>A dossier, by its code: its events, what is refused, its reminders, and what it has to tell others.</summary>
[Alias("province.dossier")]
internal interface IDossier : IGrainWithStringKey
{
    /// <summary>Carries out a command, once for each key.</summary>
    /// <param name="key">The idempotency key: the same for the same command, however often it is sent.</param>
    /// <param name="expected">The number of events that the caller has seen; 0 to file.</param>
    /// <param name="command">The command as <see cref="Dossiers.DossierCommand"/> writes it.</param>
    [Alias("do")]
    Task<DossierAnswer> DoAsync(string key, long expected, string command);

    /// <summary>Gives the audit trail as the library writes it; empty where nothing was filed.</summary>
    [Alias("trail")]
    Task<string> TrailAsync();

    /// <summary>Gives the notices whose moment has come, hands on what it has to tell, and sets the reminder anew; false where the store is away.</summary>
    [Alias("wake")]
    Task<bool> WakeAsync();

    /// <summary>
    /// Hands on what it has to tell: its facts to the month of the agency, its events to the webhook. What does not arrive is handed on at the next
    /// reminder.
    /// </summary>
    [Alias("deliver")]
    [Orleans.Concurrency.OneWay]
    Task DeliverAsync();
}
