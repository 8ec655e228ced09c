using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>The channel of filing in the national exchange (<i>kênh thực hiện</i>, <c>KenhThucHien</c>).</summary>
/// <remarks>An open list: a code that is not known is kept as it came. The default value is no code.</remarks>
[JsonConverter(typeof(CodeConverter<NationalChannel>))]
public readonly record struct NationalChannel : IParsable<NationalChannel>
{
    private readonly string? text;

    private NationalChannel(string text) => this.text = text;

    /// <summary>In person.</summary>
    public static NationalChannel InPerson => new("1");

    /// <summary>Online.</summary>
    public static NationalChannel Online => new("2");

    /// <summary>By the public postal service.</summary>
    public static NationalChannel Postal => new("3");

    /// <summary>Gives the code of a channel; none for <see cref="SubmissionChannel.None"/>.</summary>
    public static NationalChannel Of(SubmissionChannel channel) => channel switch
    {
        SubmissionChannel.InPerson => InPerson,
        SubmissionChannel.Online => Online,
        SubmissionChannel.Postal => Postal,
        _ => default,
    };

    /// <summary>Reads a code; any text that is not blank is one.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static NationalChannel Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NationalChannel code) ? code : throw new FormatException("A blank text is not a code: expected one such as '1'.");
    }

    /// <summary>Reads a code, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalChannel code)
    {
        string trimmed = text?.Trim() ?? "";
        code = trimmed.Length > 0 ? new NationalChannel(trimmed) : default;
        return trimmed.Length > 0;
    }

    /// <summary>True for the codes that this list names.</summary>
    public bool IsKnown => ToString() is "1" or "2" or "3";

    /// <summary>The channel that the code stands for; <see cref="SubmissionChannel.None"/> where it is not known.</summary>
    public SubmissionChannel Channel => ToString() switch
    {
        "1" => SubmissionChannel.InPerson,
        "2" => SubmissionChannel.Online,
        "3" => SubmissionChannel.Postal,
        _ => SubmissionChannel.None,
    };

    /// <summary>The code as it came.</summary>
    public override string ToString() => text ?? "";

    static NationalChannel IParsable<NationalChannel>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NationalChannel>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalChannel result) => TryParse(s, out result);
}
