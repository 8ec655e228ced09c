using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Tests.Json;
using MongCai.Sdk.Contract;
using MongCai.Sdk.National;
using NodaTime;

namespace MongCai.Sdk.Tests.Json;

/// <summary>
/// Every public value type of the client goes through System.Text.Json with plain, web and generated options and comes back equal, or is refused in
/// words that name the way.
/// </summary>
public class SdkTypesTests
{
    private static readonly Dictionary<Type, object> Given =
        new object[]
        {
            AgencyCode.Parse("H49.22"), DossierCode.Parse("000.00.01.H49-260826-0001"), ProcedureCode.Parse("1.001193"), Vnd.Of(50_000), ProcessingTime.WorkingDays(5),
            PersonName.Parse("Nguyễn Văn An"), PersonalId.Parse("022095001234"), TaxCode.Parse("5700100200"), PhoneNumber.Parse("0912345678"), EmailAddress.Parse("an@example.vn"),
            PostalAddress.Parse("Ka Long, Móng Cái"), NationalStatus.Of(DossierState.InProcess), Ratio.Of(3, 4), IdempotencyKey.Parse("key-1"),
        }.ToDictionary(value => value.GetType());

    private static readonly AnySample Samples = new(Given, Generic);
    private static readonly AnySample Named = new(Given, Generic) { NamesTexts = true };

    /// <summary>A value of any public type; null where none is given or made.</summary>
    internal static object? Sample(Type type)
    {
        object? sample = null;
        return Record.Exception(() => sample = Samples.Of(type)) is null ? sample : null;
    }

    /// <summary>A value whose texts say which members they are of; null where the type is none, or none is given or made.</summary>
    internal static object? NamedSample(Type type)
    {
        object? sample = null;
        return IsValue(type) && Record.Exception(() => sample = Named.Of(type)) is null ? sample : null;
    }

    /// <summary>What a program holds and does not store: it acts, fails, or asks.</summary>
    private static readonly string[] NoValues = ["Client", "Exception", "Provider", "Options", "Verifier", "Store", "Push"];

    public static TheoryData<string> Types => [.. PublicTypes.Of(typeof(PortalClient).Assembly).Where(IsValue).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_OfEveryType_ComesBackEqualOrIsRefused(string name)
    {
        Type type = PublicTypes.Named(typeof(PortalClient).Assembly, name);
        Assert.All(Serialised.Ways(SdkTypesContext.Default.Options), way =>
        {
            if (RefusedSdkTypes.Names.Contains(name))
            {
                (string writing, string reading) = Serialised.Refusals(type, way.Options);
                Assert.All([writing, reading], said => Assert.Contains(" has no form in JSON: ", said, StringComparison.Ordinal));
                return;
            }

            object value = Samples.Of(type);
            Assert.Null(Serialised.Fault(value, type, way.Options));
            Assert.Null(BaseOf(type) is { } parent ? Serialised.Fault(value, parent, way.Options) : null);
        });
    }

    /// <summary>A text that says nothing is refused by the name of a member, or is the value that holds nothing.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void EmptyObject_OfEveryType_IsRefusedOrIsTheValue(string name)
    {
        Type type = PublicTypes.Named(typeof(PortalClient).Assembly, name);
        Assert.All(Serialised.Ways(SdkTypesContext.Default.Options), way => Assert.True(RefusedSdkTypes.Names.Contains(name) || Serialised.FaultOfNothing(type, way.Options) is null, name));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Member_LeftOutOfEveryType_IsNeverFilledIn(string name)
    {
        Type type = PublicTypes.Named(typeof(PortalClient).Assembly, name);
        Assert.All(Serialised.Ways(SdkTypesContext.Default.Options), way => Assert.Empty(RefusedSdkTypes.Names.Contains(name) ? [] : Serialised.FilledIn(Samples.Of(type), way.Options)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void ToString_OfEveryType_IsTheSameInAnyCultureAndNamesNobody(string name) // S4
    {
        Type type = PublicTypes.Named(typeof(PortalClient).Assembly, name);
        Assert.False(Printed.TakesTheCulture(type));
        Assert.Null(RefusedSdkTypes.Names.Contains(name) ? null : Printed.Fault(Samples.Of(type)));
    }

    /// <summary>A generic type for one that it is made for; what is only asked for has no form (<see cref="NoJsonConverter"/>).</summary>
    public static TheoryData<Type> Closed =>
    [
        typeof(OpenCode<DossierState>), typeof(NationalCode<NationalReuse>), typeof(NationalValue<LocalDateTime>), typeof(Page<DossierSummary>),
        typeof(ReportTree<ProgressUnit>), typeof(ReportingReply<ServiceResult>),
    ];

    [Theory]
    [MemberData(nameof(Closed))]
    public void Value_OfAGenericType_ComesBackEqualAndNothingIsNoValueOfIt(Type type) => Assert.All(Plain, way =>
    {
        Assert.Null(Serialised.Fault(Samples.Of(type), type, way.Options));
        Assert.Null(Serialised.FaultOfNothing(type, way.Options));
    });

    [Fact]
    public void GenericTypes_ThatHaveAForm_AreInTheTable() => Assert.Equal(
        ((IEnumerable<object[]>)Closed).Select(row => ((Type)row[0]).GetGenericTypeDefinition().Name).Order(StringComparer.Ordinal),
        typeof(PortalClient).Assembly.GetExportedTypes()
            .Where(type => type is { IsGenericTypeDefinition: true, DeclaringType: null } && type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType != typeof(NoJsonConverter))
            .Where(type => !typeof(IAsyncEnumerable<>).Name.Equals(type.GetInterfaces().FirstOrDefault()?.Name, StringComparison.Ordinal))
            .Select(type => type.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Name, JsonSerializerOptions Options)> Plain => Serialised.Ways(SdkTypesContext.Default.Options).Where(way => way.Name != "generated");

    private static bool IsValue(Type type) => !NoValues.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal)) && type != typeof(PortalRequest) && type != typeof(PortalResponse);

    private static Type? BaseOf(Type type) => type.BaseType is { IsAbstract: true } parent && parent == type.DeclaringType ? parent : null;

    private static object? Generic(AnySample samples, Type type)
    {
        Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition == typeof(OpenCode<>)
            ? typeof(OpenCode).GetMethod(nameof(OpenCode.FromText))!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [Enum.GetNames(type.GetGenericArguments()[0])[^1]])
            : definition == typeof(NationalCode<>)
            ? typeof(NationalCode).GetMethods().Single(method => method is { Name: nameof(NationalCode.Of), IsGenericMethod: true }).MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [Enum.GetValues(type.GetGenericArguments()[0]).GetValue(1)])
            : definition == typeof(NationalValue<>) ? type.GetMethod("op_Implicit")!.Invoke(null, [samples.Of(type.GetGenericArguments()[0])])
            : null;
    }
}
