namespace Province.Contracts;

/// <summary>What became of a command.</summary>
[GenerateSerializer]
[Alias("province.command-outcome")]
internal enum CommandOutcome
{
    /// <summary>It is done and stored, now or at an earlier time that it was sent.</summary>
    Done,

    /// <summary>The law says no: <see cref="DossierAnswer.Text"/> is the refusal as the library writes it, with article and what is allowed.</summary>
    Refused,

    /// <summary>The dossier has other events than the caller has seen.</summary>
    Conflict,

    /// <summary>The command is none, or its key was used for another one.</summary>
    Invalid,

    /// <summary>Too much is under way: come back after <see cref="DossierAnswer.RetryAfterMilliseconds"/>.</summary>
    Busy,
}

/// <summary>The answer to a command.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Version">The number of events of the dossier.</param>
/// <param name="Text">The refusal as JSON, or what is wrong with the command in words; empty otherwise.</param>
/// <param name="RetryAfterMilliseconds">When to come back; 0 but for <see cref="CommandOutcome.Busy"/>.</param>
[GenerateSerializer]
[Immutable]
[Alias("province.dossier-answer")]
internal sealed record DossierAnswer(
    [property: Id(0)] CommandOutcome Outcome, [property: Id(1)] long Version, [property: Id(2)] string Text = "",
    [property: Id(3)] int RetryAfterMilliseconds = 0);
