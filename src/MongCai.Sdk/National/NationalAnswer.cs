using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>What the exchange answers to a question: a value, that there is none, or a refusal.</summary>
/// <remarks>A closed set.</remarks>
/// <typeparam name="T">What was asked for.</typeparam>
[JsonConverter(typeof(NoJsonConverter))]
public abstract record NationalAnswer<T>
{
    private NationalAnswer()
    {
    }

    /// <summary>The value that was given.</summary>
    /// <exception cref="InvalidOperationException">None was given.</exception>
    public T Value => this switch
    {
        Given given => given.Content,
        Refused refused =>
            throw new InvalidOperationException($"The national exchange refused the question with error_code '{refused.Code}'; it gave no value."),
        _ => throw new InvalidOperationException("The national exchange has no such thing; it gave no value."),
    };

    /// <summary>The exchange gave it.</summary>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record Given(T Content) : NationalAnswer<T>;

    /// <summary>The exchange answered that there is none: with an empty list, or without data.</summary>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record NotFound : NationalAnswer<T>;

    /// <summary>The exchange refused.</summary>
    /// <param name="Code">The error code; empty where none came.</param>
    /// <param name="Message">What the exchange says. It may hold personal data.</param>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record Refused(string Code, string Message) : NationalAnswer<T>
    {
        /// <summary>Shows the code, and nothing of the message.</summary>
        public override string ToString() => $"Refused: {Code}";
    }
}
