using System.Reflection;
using System.Text.Json;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.Testing;

public class GeneratedTests
{
    public static TheoryData<string> Methods => [.. Factories().Select(method => method.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Model_WrittenAndRead_LosesNothing(string name) =>
        Assert.All(Factories().Where(method => method.Name == name), method =>
        {
            object model = Make(method, 7);
            string json = JsonSerializer.Serialize(model, PortalJson.Options.GetTypeInfo(model.GetType()));
            object again = JsonSerializer.Deserialize(json, PortalJson.Options.GetTypeInfo(model.GetType()))!;
            Assert.Equal(json, JsonSerializer.Serialize(again, PortalJson.Options.GetTypeInfo(model.GetType())));
            Assert.Null((model as PortalModel)?.Unknown);
        });

    [Fact]
    public void Models_OfTheContract_AreAllGenerated()
    {
        HashSet<Type> made = [.. Factories().Select(method => method.ReturnType), typeof(DossierCommandRequest)];
        IEnumerable<Type> bodies = PortalOperations.All.SelectMany(operation => new[] { operation.Request, operation.Response }).OfType<Type>()
            .Select(type => type.IsGenericType ? type.GetGenericArguments()[0] : type);
        Assert.All(bodies, type => Assert.Contains(type, made));
    }

    [Fact]
    public void Commands_OfTheContract_AreAllGenerated() =>
        Assert.Equal(
            typeof(DossierCommand).GetNestedTypes().Where(type => type.IsAssignableTo(typeof(DossierCommand))).OrderBy(type => type.Name),
            Generated.Commands.Select(command => command.GetType()).OrderBy(type => type.Name));

    [Fact]
    public void Page_OfItems_HoldsThem() =>
        Assert.Equal(2, Generated.Page<ProcedureSummary>(Generated.ProcedureSummary(), Generated.ProcedureSummary()).Items.Count);

    [Fact]
    public void Models_OfTwoNumbers_Differ() => Assert.NotEqual(Generated.Applicant(1), Generated.Applicant(2));

    [Fact]
    public void Models_OfOneNumber_AreEqual() => Assert.Equal(Generated.Applicant(3), Generated.Applicant(3));

    [Fact]
    public void Applicants_OfTheDomain_CanBeMadeOfThem()
    {
        Assert.Equal(Generated.Applicant(), ApplicantResource.Of(Generated.Applicant().ToDomain()));
        Assert.Equal(Generated.Organization(), ApplicantResource.Of(Generated.Organization().ToDomain()));
    }

    private static IEnumerable<MethodInfo> Factories() =>
        typeof(Generated).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && !method.IsGenericMethod && method.ReturnType.IsAssignableTo(typeof(PortalModel)))
            .Where(method => method.GetParameters() is [] or [{ ParameterType.Name: "Int32" or "SurveyInvitation" }]);

    private static object Make(MethodInfo method, int number) => method.Invoke(null, method.GetParameters() switch
    {
        [] => [],
        [{ ParameterType.Name: "Int32" }] => [number],
        _ => [Generated.SurveyInvitation()],
    })!;
}
