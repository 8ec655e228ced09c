using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>An answer of the exchange, taken out of its wrappings.</summary>
/// <param name="Root">The innermost object or list.</param>
/// <param name="Code">The error code as a text; empty where there is none.</param>
/// <param name="Message">The message, where it is one and not the data.</param>
/// <param name="Result">The data; null where there are none.</param>
/// <param name="IsEnveloped">Whether the data hang under a member of the envelope.</param>
internal sealed record ExchangeAnswer(JsonElement Root, string Code, string Message, JsonElement? Result, bool IsEnveloped)
{
    /// <summary>The reply that it was read from.</summary>
    internal required ExchangeReply Reply { get; init; }

    /// <summary>What it says, for the kind of service that was called.</summary>
    internal ExchangeVerdict Verdict { get; init; }

    /// <summary>The items of the data that say of themselves that they were refused.</summary>
    internal IReadOnlyList<NationalRefusedItem> Refusals { get; init; } = [];

    internal bool HasCode => Code.Length > 0;

    /// <summary>Whether the code is one of zeros, such as 0, 00 or 0.0.</summary>
    internal bool IsZero => ExchangeCode.IsZero(Code);

    /// <summary>The data as JSON; empty where there are none.</summary>
    internal string ResultText => IsEnveloped && Result is { } result ? result.GetRawText() : "";

    /// <summary>Reads a reply, or says why it is none of the contract.</summary>
    internal static (ExchangeAnswer? Answer, string Fault) Read(ExchangeReply reply, NationalEnvelope envelope)
    {
        try
        {
            ExchangeAnswer answer = new ExchangeWrappings(envelope).Open(StrictJson.Parse(reply.WithoutMark), reply);
            return !answer.HasCode && ForeignAnswer.NameOf(answer.Root) is { } foreign ? (null, foreign) : (answer, "");
        }
        catch (JsonException error)
        {
            return (null, ForeignAnswer.NameOf(reply) ?? (error.LineNumber is { } line
                ? Invariant($"it stops being JSON on line {line + 1}, byte {(error.BytePositionInLine ?? 0) + 1}.")
                : error.Message));
        }
    }
}
