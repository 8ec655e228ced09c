using System.Collections;
using System.Globalization;
using System.Reflection;

namespace MongCai.Domain.Tests.Procedures;

/// <summary>Everything that an object holds, one property a line, so that a test can see all of it at once.</summary>
internal static class Printed
{
    public static string Of(object value) => string.Join('\n', Lines("", value));

    private static IEnumerable<string> Lines(string path, object? value) => value switch
    {
        null or "" => [],
        string text => [$"{path} = {text}"],
        IFormattable formattable => [$"{path} = {formattable.ToString(null, CultureInfo.InvariantCulture)}"],
        IEnumerable items => items.Cast<object>().SelectMany((item, index) => Lines(FormattableString.Invariant($"{path}[{index}]"), item)),
        ValueType plain => [$"{path} = {plain}"],
        _ => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.MetadataToken)
            .SelectMany(property => Lines($"{path}.{property.Name}".TrimStart('.'), property.GetValue(value))),
    };
}
