using System.Reflection;
using System.Text;
using MongCai.Domain.Tests.Json;

namespace MongCai.Domain.Tests.Conventions.Messages;

/// <summary>
/// What the rooms' classes of sentences and of names say of a sample is in sentences.txt, as a reader sees it; messages.txt has it as it is written.
/// UPDATE_RECORDED=1 writes it anew; read what changed.
/// </summary>
public class SentencesTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly FoundSamples Samples = new(EveryTypeTests.Sample);
    private static readonly string[] Endings = ["Errors", "Refusals", "Reasons", "Names"];

    [Fact]
    public void Sentences_OfSamples_AreTheRecordedOnes()
    {
        StringBuilder list = new();
        foreach (Type type in Classes())
        {
            list.Append("\n# ").Append(type.Name).Append('\n').AppendJoin('\n', Sentences(type)).Append('\n');
        }

        Recorded.Matches(list.ToString()[1..], "tests", "MongCai.Domain.Tests", "Conventions", "Messages", "sentences.txt");
    }

    private static IEnumerable<Type> Classes() => typeof(Vnd).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true, IsNested: false } && Endings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    private static IEnumerable<string> Sentences(Type type) =>
        type.GetFields(Static).Where(field => !field.IsPrivate).Select(field => Line(field.Name, field.GetValue(null)))
            .Concat(type.GetProperties(Static).Select(property => Line(property.Name, property.GetValue(null))))
            .Concat(
                from method in type.GetMethods(Static)
                where !method.IsPrivate && !method.IsSpecialName && !method.ContainsGenericParameters && (method.ReturnType == typeof(string) || method.ReturnType == typeof(BilingualText))
                from arguments in Arguments(method.GetParameters())
                select Line($"{method.Name}({string.Join(", ", arguments.Where(one => one is Enum or bool))})", Said(method, arguments)));

    /// <summary>Samples, with each member of a list and either answer once.</summary>
    private static IEnumerable<object?[]> Arguments(ParameterInfo[] parameters)
    {
        object?[] samples = [.. parameters.Select(parameter => Samples.Of(parameter.ParameterType))];
        return parameters.Index()
            .SelectMany(parameter => Values(parameter.Item.ParameterType).Select(value => (object?[])[.. samples[..parameter.Index], value, .. samples[(parameter.Index + 1)..]]))
            .DefaultIfEmpty(samples);
    }

    private static IEnumerable<object> Values(Type type) =>
        type.IsEnum ? Enum.GetValues(type).Cast<object>() : type == typeof(bool) ? [false, true] : [];

    private static object? Said(MethodInfo method, object?[] arguments)
    {
        object? said = null;
        return FoundSamples.Thrown(() => said = method.Invoke(null, arguments)) is { } thrown ? $"{thrown.GetType().Name} for want of a sample" : said;
    }

    private static string Line(string name, object? said) => said is BilingualText text ? $"{name}\n  {text.Vietnamese}\n  {text.English}" : $"{name}\n  {said}";
}
