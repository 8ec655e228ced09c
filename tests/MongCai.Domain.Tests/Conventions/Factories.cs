using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>How the public makers of values in a package are named, and what they promise the compiler.</summary>
internal static class Factories
{
    /// <summary>Of values; from a text that must be right; from a text that may be; from a table or document; of what another thing says.</summary>
    private static readonly string[] Words = ["Of", "Parse", "TryParse", "Read", "From"];

    private static readonly string[] OtherWords = ["Build", "Create", "Load", "Make", "New"];

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The methods <c>Try…</c> that take a text which may be null and do not say that it is not null where they answer true.</summary>
    internal static IEnumerable<string> ThatForgetNotNullWhen(Assembly package) =>
        from method in MethodsOf(package)
        where method.Name.StartsWith("Try", StringComparison.Ordinal) && method.ReturnType == typeof(bool)
        from parameter in method.GetParameters()
        where !parameter.IsOut && MayBeNull(parameter) && parameter.GetCustomAttribute<NotNullWhenAttribute>() is not { ReturnValue: true }
        select Name(method);

    /// <summary>The makers that are called by another word than the common five, or by one of these and more.</summary>
    internal static IEnumerable<string> ByOtherWords(Assembly package) =>
        (from method in MethodsOf(package)
         where method.ReturnType.Name == method.DeclaringType!.Name && !Words.Contains(method.Name)
             && Words.Concat(OtherWords).Any(word => Begins(method.Name, word))
         select Name(method)).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<MethodInfo> MethodsOf(Assembly package) =>
        package.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly));

    private static bool MayBeNull(ParameterInfo parameter)
    {
        lock (Nullability)
        {
            return !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        }
    }

    /// <summary>Whether a name is a word, or goes on after it with a capital.</summary>
    private static bool Begins(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || char.IsUpper(name[word.Length]));

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
