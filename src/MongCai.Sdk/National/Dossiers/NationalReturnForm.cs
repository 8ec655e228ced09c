using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>How the result is returned, in the national exchange (<i>hình thức trả kết quả</i>, <c>HinhThuc</c>).</summary>
/// <remarks>An open list: a code that is not known is kept as it came. The default value is no code.</remarks>
[JsonConverter(typeof(CodeConverter<NationalReturnForm>))]
public readonly record struct NationalReturnForm : IParsable<NationalReturnForm>
{
    private readonly string? text;

    private NationalReturnForm(string text) => this.text = text;

    /// <summary>At the counter.</summary>
    public static NationalReturnForm InPerson => new("0");

    /// <summary>By the public postal service.</summary>
    public static NationalReturnForm Post => new("1");

    /// <summary>Gives the code of a way of returning; none for <see cref="ReturnChannel.Online"/>, for which no code was found.</summary>
    public static NationalReturnForm Of(ReturnChannel channel) => channel switch
    {
        ReturnChannel.Counter => InPerson,
        ReturnChannel.Post => Post,
        _ => default,
    };

    /// <summary>Reads a code; any text that is not blank is one.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static NationalReturnForm Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NationalReturnForm code) ? code : throw new FormatException("A blank text is not a code: expected one such as '1'.");
    }

    /// <summary>Reads a code, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalReturnForm code)
    {
        string trimmed = text?.Trim() ?? "";
        code = trimmed.Length > 0 ? new NationalReturnForm(trimmed) : default;
        return trimmed.Length > 0;
    }

    /// <summary>True for the codes that this list names.</summary>
    public bool IsKnown => ToString() is "0" or "1";

    /// <summary>The way of returning that the code stands for; null where it is not known.</summary>
    public ReturnChannel? Channel => ToString() switch
    {
        "0" => ReturnChannel.Counter,
        "1" => ReturnChannel.Post,
        _ => null,
    };

    /// <summary>The code as it came.</summary>
    public override string ToString() => text ?? "";

    static NationalReturnForm IParsable<NationalReturnForm>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NationalReturnForm>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalReturnForm result) => TryParse(s, out result);
}
