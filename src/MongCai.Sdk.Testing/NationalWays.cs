using System.Text.Json;

namespace MongCai.Sdk.Testing;

/// <summary>The ways of a fake national exchange, the odd ones as switches; by default it answers as the contract has it.</summary>
/// <remarks>Functions are compared by reference.</remarks>
public sealed record NationalWays
{
    /// <summary>How the members of answers are spelt.</summary>
    public NationalSpelling Spelling { get; init; }

    /// <summary>Whether answers have a code; without, words alone say what became of a call.</summary>
    public bool GivesCodes { get; init; } = true;

    /// <summary>Whether an answer comes as a text in the message of another, as provinces wrap it.</summary>
    public bool WrapsInMessage { get; init; }

    /// <summary>Whether the answer to a batch lists one item for each that was sent, with a code; without, it says only how many were taken.</summary>
    public bool ListsItems { get; init; } = true;

    /// <summary>How long a session lives; for ever by default.</summary>
    public TimeSpan SessionLife { get; init; } = TimeSpan.MaxValue;

    /// <summary>What is said of a session that is over.</summary>
    public string SessionOver { get; init; } = "Phiên làm việc đã hết hạn";

    /// <summary>Says by what words a thing that was brought is refused; null where it is taken. Everything is by default.</summary>
    public Func<JsonElement, string?> Refuses { get; init; } = _ => null;

    /// <summary>Says what goes wrong with a call, by its number from 1, logins not counted; nothing by default.</summary>
    public Func<int, NationalLoss> Loses { get; init; } = _ => NationalLoss.None;
}
