using System.Globalization;
using System.Text;
using MongCai.Domain;
using MongCai.Sdk.Contract;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Sdk;

/// <summary>Makes path and query of a call: the values escaped, in the order in which the template names them.</summary>
internal sealed class PortalPath
{
    private readonly StringBuilder text = new();
    private char separator = '?';

    internal PortalPath(PortalOperation operation, params ReadOnlySpan<string> values)
    {
        ReadOnlySpan<char> rest = operation.Template;
        if (rest.Count('{') is var places && places != values.Length)
        {
            throw new ArgumentException(
                Invariant($"The path '{operation.Template}' has {places} values; found {values.Length}. Give each, in their order."), nameof(values));
        }

        foreach (string value in values)
        {
            int open = rest.IndexOf('{');
            int close = rest.IndexOf('}');
            text.Append(rest[..open]).Append(Segment(rest[(open + 1)..close].ToString(), value));
            rest = rest[(close + 1)..];
        }

        text.Append(rest);
    }

    internal static string Of(PortalOperation operation, params ReadOnlySpan<string> values) => new PortalPath(operation, values).ToString();

    internal PortalPath With(string name, string? value)
    {
        if (value is not null)
        {
            text.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        return this;
    }

    internal PortalPath With(string name, LocalDate? day) => With(name, Text(day, LocalDatePattern.Iso));

    internal PortalPath With(string name, LocalDateTime? moment) => With(name, Text(moment, LocalDateTimePattern.ExtendedIso));

    internal PortalPath With(string name, int? number) => With(name, number?.ToString(CultureInfo.InvariantCulture));

    internal PortalPath With<TEnum>(string name, OpenCode<TEnum>? word)
        where TEnum : struct, Enum =>
        With(name, word?.Text);

    public override string ToString() => text.ToString();

    private static string? Text<T>(T? value, IPattern<T> pattern)
        where T : struct =>
        value is { } given ? pattern.Format(IsoDates.Require(given)) : null;

    /// <summary>A segment that names something: not empty, and not one that a server takes for a step in the path.</summary>
    private static string Segment(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value is not ("" or "." or "..")
            ? Uri.EscapeDataString(value)
            : throw new ArgumentException("The code or identifier is empty, or dots alone: it names nothing.", name);
    }
}
