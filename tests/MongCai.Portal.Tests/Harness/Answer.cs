using System.Text;
using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Tests.Harness;

/// <summary>What a portal answered, over HTTP.</summary>
public sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public Problem Problem => Read<Problem>();

    public T Read<T>() => JsonSerializer.Deserialize(Body, PortalJson.Of<T>())!;

    public Answer Is(int status)
    {
        Assert.True(Status == status, $"Expected {status}, found {Status}: {Text}");
        return this;
    }

    /// <summary>Checks that the answer is a problem of a type, as RFC 9457 has it.</summary>
    public Problem IsProblem(int status, string type)
    {
        Is(status);
        Assert.Equal("application/problem+json", Headers["Content-Type"]);
        Assert.Equal((type, status), (Problem.Type, Problem.Status));
        Assert.Equal(Headers[PortalHeaders.RequestId], Problem.RequestId);
        if (Problem.Refusal is { } refusal)
        {
            AssertIsForReaders(refusal);
        }

        return Problem;
    }

    /// <summary>A legal "no" is a sentence in each language, and names no member of an enumeration.</summary>
    private static void AssertIsForReaders(LegalRefusal refusal)
    {
        Assert.NotNull(refusal.ReasonVietnamese);
        Assert.NotEqual(refusal.Reason, refusal.ReasonVietnamese);
        string[] members = [.. Enum.GetNames<DossierState>(), .. Enum.GetNames<PaymentState>()];
        Assert.All(
            [refusal.Reason, refusal.ReasonVietnamese],
            said => Assert.DoesNotContain(members, member => said.Contains($" {member}", StringComparison.Ordinal)));
    }

    /// <summary>Checks that one field is wrong, and gives its name.</summary>
    public string IsWrongField() => Assert.Single(IsProblem(422, ProblemTypes.Validation).Errors).Field;
}
