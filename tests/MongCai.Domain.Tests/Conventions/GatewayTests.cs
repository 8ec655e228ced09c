using System.Reflection;
using MongCai.Domain.Payments;
using MongCai.Domain.Tests.Fuzzing;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>
/// One shape for all gateways: a folder of Payments/Gateways has a signer, a request, a notification that is judged, and a reply to the verdict.
/// </summary>
public class GatewayTests
{
    private static readonly Assembly Domain = typeof(LegalCitation).Assembly;

    public static TheoryData<string> Folders { get; } =
        [.. Directory.GetDirectories(Repository.PathTo("src", "MongCai.Domain", "Payments", "Gateways")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Folders_OfGateways_AreFound() => Assert.True(Folders.Count >= 3);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Parts_OfAGateway_AreThere(string folder)
    {
        foreach (string part in (string[])["Signer", "Request", "Notification", "Reply"])
        {
            Assert.True(
                Part(folder, part) is { IsPublic: true },
                $"{folder} has no public type whose name ends in {part}; src/DESIGN.md, 'Adding a gateway', says what it does.");
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Notification_OfAGateway_IsJudgedBySignerAndStore(string folder)
    {
        Type notification = Part(folder, "Notification")!;
        MethodInfo judge = Assert.Single(notification.GetMethods(BindingFlags.Public | BindingFlags.Static), method => method.Name == "Judge");
        ParameterInfo[] parameters = judge.GetParameters();
        Assert.Equal(typeof(ConfirmationVerdict), judge.ReturnType);
        Assert.Equal(4, parameters.Length);
        Assert.Equal(Part(folder, "Signer"), parameters[1].ParameterType);
        Assert.Equal(typeof(ExpectedPayment), parameters[2].ParameterType.GetGenericArguments()[1]);
        Assert.True(parameters[3].IsOut && parameters[3].ParameterType.GetElementType() == notification);
        Assert.Empty(notification.GetConstructors()); // one exists only where the signature was right
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Reply_OfAGateway_AnswersAVerdictInJson(string folder)
    {
        Type reply = Part(folder, "Reply")!;
        MethodInfo to = Assert.Single(reply.GetMethods(BindingFlags.Public | BindingFlags.Static), method => method.Name == "To");
        Assert.Equal((typeof(ConfirmationVerdict), reply), (to.GetParameters()[0].ParameterType, to.ReturnType));
        Assert.NotNull(reply.GetProperty("Code"));
        Assert.NotNull(reply.GetMethod("ToJson", Type.EmptyTypes));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Notification_OfAGateway_HasAFuzzTarget(string folder) =>
        Assert.Contains(FuzzTargets.All, target => target.Name.StartsWith(Part(folder, "Notification")!.Name + ".", StringComparison.Ordinal));

    /// <summary>The type of a gateway's folder by the end of its name; VNPAY calls its notification IPN.</summary>
    private static Type? Part(string folder, string ending) => Directory.GetFiles(Repository.PathTo("src", "MongCai.Domain", "Payments", "Gateways", folder), "*.cs")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Where(name => name.EndsWith(ending, StringComparison.Ordinal) || (ending == "Notification" && name.EndsWith("Ipn", StringComparison.Ordinal)))
        .Select(name => Domain.GetType($"MongCai.Domain.Payments.{name}"))
        .SingleOrDefault();
}
