using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers;
using MongCai.Domain.Outreach;
using MongCai.Domain.Payments;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.AspNetCore;

/// <summary>Makes answers of HTTP out of each legal "no" of the domain and of the portal.</summary>
public static class LegalProblems
{
    /// <summary>The refusal of a command to a dossier, with what is allowed; of a filing, with the member that it is refused for (422).</summary>
    public static LegalProblem ToProblem(this Decision.Refused refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return new(refused.Reason, refused.Citation, [.. refused.Allowed.Select(action => (Kebab(action.ToString()), action.Name()))], refused.Member);
    }

    /// <summary>The refusal of an event of a payment, with what is allowed, which its reason names.</summary>
    public static LegalProblem ToProblem(this PaymentDecision.Refused refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return new(refused.Reason, refused.Citation, [.. refused.Allowed.Select(action => (Kebab(action.ToString()), default(BilingualText)))]);
    }

    /// <summary>The refusal to move a due date.</summary>
    public static LegalProblem ToProblem(this ReappointmentDecision.Refused refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return new(refused.Reason, refused.Citation, []);
    }

    /// <summary>The refusal of what an officer may not do.</summary>
    public static LegalProblem ToProblem(this OfficerDecision.Refused refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return new(refused.Reason, refused.Citation, []);
    }

    /// <summary>The refusal to send a letter.</summary>
    public static LegalProblem ToProblem(this LetterDecision.Refused refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return new(refused.Reason, refused.Citation, []);
    }

    /// <summary>The refusal of a portal, handed on: a portal that gives no Vietnamese reason is quoted in English.</summary>
    public static LegalProblem ToProblem<T>(this PortalOutcome<T>.Refused refused)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(refused);
        return refused.Refusal.ToProblem();
    }

    /// <inheritdoc cref="ToProblem{T}"/>
    public static LegalProblem ToProblem(this LegalRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        BilingualText reason = new(refusal.ReasonVietnamese ?? refusal.Reason, refusal.Reason);
        return new(reason, refusal.Citation, [.. refusal.Allowed.Select(code => (code, default(BilingualText)))]);
    }

    /// <summary>The name of a command as the contract writes it, such as <c>request-supplement</c>.</summary>
    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, index) =>
            char.IsAsciiLetterUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
