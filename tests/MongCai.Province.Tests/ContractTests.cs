using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Orleans.Serialization;
using Province.Contracts;

namespace MongCai.Province.Tests;

/// <summary>A contract whose types have no codec fails at its first call, of whatever method; here it fails before.</summary>
public class ContractTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddSerializer().BuildServiceProvider();

    public static TheoryData<string> Types => [.. ContractTypes.Select(type => type.FullName!)];

    private static IEnumerable<Type> ContractTypes => typeof(IAgencyMonth).Assembly.GetTypes()
        .Where(type => type.IsInterface && type.IsAssignableTo(typeof(IGrain)))
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))
        .Select(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>) ? type.GetGenericArguments()[0] : type)
        .Where(type => type != typeof(Task))
        .Distinct();

    [Theory]
    [MemberData(nameof(Types))]
    public void Contract_EveryTypeOfAMethod_HasACodec(string name)
    {
        Type type = ContractTypes.Single(one => one.FullName == name);

        Assert.True(Services.GetRequiredService<Serializer>().CanSerialize(type));
    }

    [Fact]
    public void Contract_TypeOfTheLibrary_HasNone() => Assert.False(Services.GetRequiredService<Serializer>().CanSerialize<LocalDate>());

    [Fact]
    public void Contract_Methods_AreFound() => Assert.Contains(typeof(DossierAnswer), ContractTypes);

    [Theory]
    [MemberData(nameof(Answers))]
    public void Answer_WrittenAndRead_IsTheSame(int place)
    {
        Serializer serializer = Services.GetRequiredService<Serializer>();
        object answer = All[place];

        Assert.Equal(answer, serializer.Deserialize<object>(serializer.SerializeToArray(answer)));
    }

    public static TheoryData<int> Answers => [.. Enumerable.Range(0, All.Length)];

    private static readonly object[] All =
    [
        .. Enum.GetValues<Reception>().Select(kind => new Taken(kind, 7, 50, "why")),
        .. Enum.GetValues<CommandOutcome>().Select(outcome => new DossierAnswer(outcome, 3, "vì sao", 50)),
    ];

    [Fact]
    public void Contract_EveryInterfaceAndMethod_HasAnAlias()
    {
        IEnumerable<MemberInfo> members = typeof(IAgencyMonth).Assembly.GetTypes().Where(type => type.IsInterface && type.IsAssignableTo(typeof(IGrain)))
            .SelectMany(type => type.GetMethods().Append<MemberInfo>(type));

        Assert.All(members, member => Assert.NotNull(member.GetCustomAttribute<AliasAttribute>()));
    }
}
