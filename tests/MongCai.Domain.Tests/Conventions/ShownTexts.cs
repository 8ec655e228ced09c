using System.Reflection;
using System.Runtime.CompilerServices;
using MongCai.Domain.Tests.Json;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>The members of text that public types show of themselves, in logs and debuggers.</summary>
internal static class ShownTexts
{
    /// <summary>Names of members in which a person says something in words of their own, where a name may stand.</summary>
    private static readonly string[] Free =
    [
        "Comment", "Content", "Description", "Detail", "Difference", "Ground", "Note", "Reason", "Remark", "Summary", "Text", "Title", "Typed", "Work",
    ];

    /// <summary>The members of such a name that the types of an assembly show, as <c>Type.Member</c>.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="sample">A value of a type; null where there is none.</param>
    /// <param name="further">Further members in which a person says something, as <c>Type.Member</c> without the namespace.</param>
    internal static IEnumerable<string> FreeOf(Assembly assembly, Func<Type, object?> sample, params string[] further) =>
        from type in PublicTypes.Of(assembly)
        from member in TextsOf(type)
        let name = $"{type.FullName![(type.Namespace!.Length + 1)..]}.{member.Name}"
        where (Free.Contains(member.Name) || further.Contains(name)) && IsShown(type, member, sample)
        select name;

    private static IEnumerable<PropertyInfo> TextsOf(Type type) => type.GetProperties().Where(member =>
        member.PropertyType == typeof(string) && member.GetMethod is { IsStatic: false } && member.GetIndexParameters().Length == 0);

    /// <summary>The compiler lets a record show all; what is written by hand is tried.</summary>
    private static bool IsShown(Type type, PropertyInfo member, Func<Type, object?> sample) =>
        IsWrittenByTheCompiler(type) || (sample(type) is { } value && Shows(value, member));

    private static bool Shows(object value, PropertyInfo member) =>
        member.GetValue(value) is string { Length: > 0 } text && value.ToString() is { } shown
        && shown.Contains(shown.StartsWith(value.GetType().Name + " { ", StringComparison.Ordinal) ? $"{member.Name} = {text}" : text, StringComparison.Ordinal);

    private static bool IsWrittenByTheCompiler(Type type) =>
        type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance, [])!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
