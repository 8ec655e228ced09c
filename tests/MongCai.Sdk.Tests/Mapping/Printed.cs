using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using NodaTime;

namespace MongCai.Sdk.Tests.Mapping;

/// <summary>Prints all that a value holds, property by property, so that two values without equality can be compared.</summary>
internal static class Printed
{
    public static string Of(object? value)
    {
        StringBuilder text = new();
        Print(text, value, 0);
        return text.ToString();
    }

    private static void Print(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.AppendLine("null");
                break;
            case string or Enum or IFormattable or bool or LocalDate or Instant:
                text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{value}"));
                break;
            case IEnumerable items:
                text.AppendLine("list");
                foreach (object? item in items)
                {
                    Print(text.Append(' ', depth).Append("- "), item, depth + 2);
                }

                break;
            default:
                PrintMembers(text, value, depth);
                break;
        }
    }

    private static void PrintMembers(StringBuilder text, object value, int depth)
    {
        text.AppendLine(value.GetType().Name);
        if (value.GetType().GetMethod("Reveal") is { } reveal)
        {
            text.Append(' ', depth).AppendLine((string)reveal.Invoke(value, null)!);
            return;
        }

        if (value.GetType().IsValueType)
        {
            text.Append(' ', depth).AppendLine(value.ToString());
            return;
        }

        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            Print(text.Append(' ', depth).Append(property.Name).Append(": "), property.GetValue(value), depth + 2);
        }
    }
}
