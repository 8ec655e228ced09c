namespace MongCai.EntityFrameworkCore;

/// <summary>What came of a call that is done once.</summary>
/// <remarks>A closed set.</remarks>
public abstract record CallOutcome
{
    private CallOutcome()
    {
    }

    /// <summary>It was done now.</summary>
    /// <param name="Answer">What the work answered.</param>
    public sealed record Done(string Answer) : CallOutcome;

    /// <summary>It had been done.</summary>
    /// <param name="Answer">What the work answered then.</param>
    public sealed record Repeated(string Answer) : CallOutcome;

    /// <summary>The key is that of a call with another content: nothing was done.</summary>
    public sealed record KeyReused : CallOutcome;
}
