using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace MongCai.Domain.Tests.Json;

/// <summary>What values say of themselves, on machines of several cultures.</summary>
internal static class Printed
{
    /// <summary>What the samples of people hold.</summary>
    private static readonly string[] Personal = ["Nguyễn", "022095001234", "0912345678", "an@example.vn", "Ka Long, Móng Cái"];

    private static readonly Type[] OfACulture = [typeof(decimal), typeof(double), typeof(float), typeof(DateTime), typeof(DateTimeOffset)];

    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("tr-TR"), CultureInfo.GetCultureInfo("th-TH"), CultureInfo.GetCultureInfo("fa-IR")];

    /// <summary>What is wrong with the text of a value: it changes with the culture, leaves a member out, or holds what a person is known by; null for nothing.</summary>
    internal static string? Fault(object value)
    {
        string text = In(CultureInfo.InvariantCulture, value);
        return Cultures.Select(culture => In(culture, value)).FirstOrDefault(other => other != text) is { } changed ? $"'{text}' is '{changed}' in another culture."
            : Array.Find(Personal, person => text.Contains(person, StringComparison.Ordinal)) is { } person ? $"'{text}' holds '{person}'."
            : text.StartsWith(value.GetType().Name + " { ", StringComparison.Ordinal) && MembersOf(value.GetType()).FirstOrDefault(name => !text.Contains($"{name} = ", StringComparison.Ordinal)) is { } lost
                ? $"'{text}' leaves '{lost}' out."
            : null;
    }

    /// <summary>Whether the compiler writes the text of a type and takes days or fractions from the culture of the machine.</summary>
    internal static bool TakesTheCulture(Type type) =>
        type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, [])?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) is true
        && type.GetProperties().Select(member => Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType)
            .Any(member => OfACulture.Contains(member) || member.Namespace!.StartsWith(nameof(NodaTime), StringComparison.Ordinal));

    private static IEnumerable<string> MembersOf(Type type) =>
        type.GetProperties().Where(member => member.GetMethod is { IsStatic: false } && member.GetIndexParameters().Length == 0).Select(member => member.Name);

    private static string In(CultureInfo culture, object value)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return value.ToString() ?? "";
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
