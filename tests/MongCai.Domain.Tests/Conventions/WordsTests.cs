using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>Every public enumeration of every package has words in both languages, or says here why it has none.</summary>
public partial class WordsTests
{
    private const string OfTheCode = "the shape of a code, which people know by its looks";
    private const string OfTheCount = "a setting of a count: the explanation of the days says what it did";
    private const string OfTheShape = "tells the shapes of a resource apart; what it stands for is named in the domain";
    private const string OfTheExchange = "named by NationalCode.Name from national-names.csv, which CodeTests of the client hold";
    private const string OfTheCall = "an argument or an answer of a call between programs; nobody prints it";
    private const string OfTheForecast = "told with its values: ForecastPrint says what each count is of";
    private const string OfTheFake = "a switch of a fake for tests";

    private static readonly Dictionary<string, string> Nameless = new(StringComparer.Ordinal)
    {
        ["AgencyCodeForm"] = OfTheCode,
        ["DossierCodeForm"] = OfTheCode,
        ["ReceiptRule"] = OfTheCount,
        ["DueMoment"] = OfTheCount,
        ["ClockHoursEnd"] = OfTheCount,
        ["Dimensions"] = "a set of sides; SegmentSide describes each of them",
        ["ForecastLevel"] = OfTheForecast,
        ["ForecastUnit"] = OfTheForecast,
        ["Language"] = "what the two names are in",
        ["NumberSpellings"] = "options that combine; each is a spelling itself",
        ["ConfirmationVerdict"] = OfTheCall,
        ["VietQrFault"] = "every fault carries a sentence of its own",
        ["VietQrWarning"] = "every warning carries a sentence of its own",
        ["WebhookClaim"] = OfTheCall,
        ["WebhookRefusal"] = OfTheCall,
        ["PushMode"] = OfTheCall,
        ["DictionaryKind"] = OfTheCall,
        ["ProcedureChangeKind"] = OfTheCall,
        ["ReportDimension"] = OfTheCall,
        ["ApplicantKind"] = OfTheShape,
        ["ComponentSourceKind"] = OfTheShape,
        ["PaymentEventKind"] = OfTheShape,
        ["NationalApplicantKind"] = OfTheExchange,
        ["NationalFilingPlace"] = OfTheExchange,
        ["NationalIdentityKind"] = OfTheExchange,
        ["NationalOnlinePayment"] = OfTheExchange,
        ["NationalRating"] = OfTheExchange,
        ["NationalReuse"] = OfTheExchange,
        ["NationalPushState"] = OfTheCall,
        ["MinistryApplicantKind"] = OfTheExchange,
        ["MinistryCopyKind"] = OfTheExchange,
        ["NationalLoss"] = OfTheFake,
        ["NationalSpelling"] = OfTheFake,
    };

    private static readonly Dictionary<Type, MethodInfo> Naming = typeof(BilingualText).Assembly.GetExportedTypes()
        .Where(type => type.Name.EndsWith("Names", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.Name == "Name" && method.ReturnType == typeof(string) && method.GetParameters() is [{ ParameterType.IsEnum: true }, _])
        .ToDictionary(method => method.GetParameters()[0].ParameterType);

    private static readonly string[] Published =
    [
        .. Directory.GetFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => PublicEnum().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)),
    ];

    public static TheoryData<Type> Named => [.. Naming.Keys.OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Fact]
    public void Enumeration_OfAnyPackage_HasWordsOrSaysWhyNot() =>
        Assert.Equal(Published.Order(StringComparer.Ordinal), Naming.Keys.Select(type => type.Name).Concat(Nameless.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void Enumeration_OfTheDomain_IsAWordInJson() => Assert.All(
        typeof(BilingualText).Assembly.GetExportedTypes().Where(type => type.IsEnum),
        type => Assert.Equal((type, typeof(WordConverter<>).MakeGenericType(type)), (type, type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType)));

    [Theory]
    [MemberData(nameof(Named))]
    public void Member_OfAnEnumeration_HasANameInBothLanguages(Type type)
    {
        foreach (object member in Enum.GetValues(type))
        {
            Assert.All(Enum.GetValues<Language>(), language => Assert.NotEqual("", Naming[type].Invoke(null, [member, language])));
        }
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Name_OfAMember_IsThatOfNoOther(Type type) =>
        Assert.All(
            Enum.GetValues<Language>(),
            language => Assert.Distinct(Enum.GetValues(type).Cast<object>().Select(member => Naming[type].Invoke(null, [member, language]))));

    /// <summary>One rule leads from the word on the wire to the word in files; a name that is written as people write it is the exception.</summary>
    [Theory]
    [MemberData(nameof(Named))]
    public void Word_OfAMember_IsItsNameWithHyphens(Type type) =>
        Assert.All(
            WordTables.Of(type.Name).Where(row => row.Word.Length > 0 && row.Member != "VNeID"),
            row => Assert.Equal(Hump().Replace(row.Member, "-").ToLowerInvariant(), row.Word));

    [Theory]
    [InlineData(typeof(DossierEvent))]
    [InlineData(typeof(ComponentSource))]
    public void Case_OfAClosedSet_HasALine(Type type) =>
        Assert.Equal(
            type.GetNestedTypes().Where(nested => nested.IsSubclassOf(type)).Select(nested => nested.Name).Order(StringComparer.Ordinal),
            WordTables.Of(type.Name).Select(row => row.Member).Order(StringComparer.Ordinal));

    [Fact]
    public void Line_OfATable_IsOfAListThatIsRead() =>
        Assert.Empty(Tables().SelectMany(name => ListsOf(name)).Distinct()
            .Except(Naming.Keys.Select(type => type.Name)).Except([nameof(DossierEvent), nameof(ComponentSource)]));

    [Fact]
    public void Name_OnceRead_AllocatesNothing()
    {
        _ = DossierState.Filed.Name(Language.English);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = DossierState.InProcess.Name(Language.Vietnamese);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static IEnumerable<string> Tables() =>
        typeof(BilingualText).Assembly.GetManifestResourceNames().Where(name => name.EndsWith("-names.csv", StringComparison.Ordinal));

    private static string[] ListsOf(string table)
    {
        using StreamReader reader = new(typeof(BilingualText).Assembly.GetManifestResourceStream(table)!);
        return [.. CsvTable.Read(reader, WordTables.Columns, ["aliases", "national", .. DatedRow.Columns]).Select(row => row["list"])];
    }

    [GeneratedRegex(@"(?m)^\s*public enum (?<name>\w+)")]
    private static partial Regex PublicEnum();

    [GeneratedRegex("(?<!^)(?=[A-Z])")]
    private static partial Regex Hump();
}
