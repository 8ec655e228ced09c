using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers;
using MongCai.Domain.Surveys;
using MongCai.Domain.Tests.Json;
using NodaTime;

namespace MongCai.Domain.Tests.Conventions.Messages;

/// <summary>
/// What the rooms' classes of sentences and of names say of a sample is in sentences.txt, as a reader sees it; messages.txt has it as it is written.
/// UPDATE_RECORDED=1 writes it anew; read what changed.
/// </summary>
public partial class SentencesTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly LocalDate Day = new(2026, 8, 26);
    private static readonly FoundSamples Samples = new(type => OfTables(type) ?? EveryTypeTests.Sample(type));
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

    /// <summary>Amounts and days as their readers write them: 50.000 đ and 17/08/2026 in Vietnamese, 50,000 VND and 17 August 2026 in English.</summary>
    [Fact]
    public void Refusals_WriteAmountsAndDays_AsTheirReadersDo() => Assert.All(Refusals(), said =>
    {
        Assert.DoesNotMatch(VietnameseAmountOrDay(), said.English);
        Assert.DoesNotMatch(EnglishAmountOrIsoDay(), said.Vietnamese);
    });

    /// <summary>Readers see the name of a state or of an action, never the member of an enumeration.</summary>
    [Fact]
    public void Refusals_NameNoMemberOfAnEnumeration() => Assert.All(Refusals(), said =>
    {
        string[] words = [.. Words().Matches(said.Vietnamese + " " + said.English).Select(word => word.Value)];
        Assert.Empty(words.Intersect(Members));
    });

    private static readonly string[] Members =
    [
        .. typeof(Vnd).Assembly.GetTypes().Where(type => type.IsEnum).SelectMany(Enum.GetNames)
            .Where(name => name.Skip(1).Any(char.IsUpper)).Except([nameof(OnlineEntry.VNeID)]),
    ];

    private static BilingualText[] Refusals() =>
    [
        .. from type in Classes()
           where !type.Name.EndsWith("Names", StringComparison.Ordinal) && !type.Name.EndsWith("Errors", StringComparison.Ordinal)
           from method in type.GetMethods(Static)
           where !method.IsPrivate && IsSaid(method.ReturnType) && method.ReturnType != typeof(string)
           from arguments in Arguments(method.GetParameters())
           let said = Said(method, arguments) as BilingualText?
           where said is not null
           select said.Value,
    ];

    [GeneratedRegex(@"[0-9] đ\b|[0-9]{2}/[0-9]{2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex VietnameseAmountOrDay();

    [GeneratedRegex("VND|[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex EnglishAmountOrIsoDay();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Words();

    private static IEnumerable<Type> Classes() => typeof(Vnd).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true, IsNested: false } && Endings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    private static IEnumerable<string> Sentences(Type type) =>
        type.GetFields(Static).Where(field => !field.IsPrivate || field.FieldType == typeof(BilingualText)).Select(field => Line(field.Name, field.GetValue(null)))
            .Concat(type.GetProperties(Static).Select(property => Line(property.Name, property.GetValue(null))))
            .Concat(
                from method in type.GetMethods(Static)
                where !method.IsPrivate && !method.IsSpecialName && !method.ContainsGenericParameters && IsSaid(method.ReturnType)
                from arguments in Arguments(method.GetParameters())
                select Line($"{method.Name}({string.Join(", ", arguments.Where(one => one is Enum or bool))})", Said(method, arguments)));

    private static bool IsSaid(Type type) => type == typeof(string) || type == typeof(BilingualText) || type == typeof(BilingualText?);

    /// <summary>What a caller takes from a table, so that no member of its own makes one.</summary>
    private static object? OfTables(Type type) =>
        type == typeof(Regime) ? RegimeTable.Official.For(Day)
        : type == typeof(PostingRule) ? PostingRules.Official.For(Day)
        : type == typeof(EvaluationRule) ? EvaluationRules.Official.Find("233/2026", Day)
        : type == typeof(Questionnaire) ? QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse("one-stop-contents/2025"))
        : null;

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
        return FoundSamples.Thrown(() => said = method.Invoke(null, arguments)) switch
        {
            null => said,
            ArgumentOutOfRangeException refused => $"refused: {refused.Message.Split('\n')[0]}",
            { } thrown => $"{thrown.GetType().Name} for want of a sample",
        };
    }

    private static string Line(string name, object? said) => said is BilingualText text ? $"{name}\n  {text.Vietnamese}\n  {text.English}" : $"{name}\n  {said}";
}
