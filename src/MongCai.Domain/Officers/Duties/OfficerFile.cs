using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>What decides whether an officer may act: postings, authorities and declared conflicts. Lists are compared by reference.</summary>
/// <param name="Officer">The officer's identifier in the caller's system; never a name.</param>
/// <param name="Kind">The kind of officer; contract staff of the centre need no posting.</param>
/// <param name="Postings">The postings.</param>
/// <param name="Authorities">The assignments and delegations.</param>
/// <param name="Conflicts">The declared conflicts.</param>
/// <remarks><see cref="ToString"/> shows the kind.</remarks>
public sealed record OfficerFile(
    [property: JsonRequired] string Officer, [property: JsonRequired] OfficerKind Kind,
    IReadOnlyList<OfficerPosting> Postings, IReadOnlyList<OfficerAuthority> Authorities, IReadOnlyList<ConflictDeclaration> Conflicts)
{
    /// <summary>The postings.</summary>
    [JsonRequired]
    public IReadOnlyList<OfficerPosting> Postings { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Postings);

    /// <summary>The assignments and delegations.</summary>
    [JsonRequired]
    public IReadOnlyList<OfficerAuthority> Authorities { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Authorities);

    /// <summary>The declared conflicts.</summary>
    [JsonRequired]
    public IReadOnlyList<ConflictDeclaration> Conflicts { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Conflicts);

    /// <summary>Whether the officer may act on a procedure on a day, and for an applicant where one is given.</summary>
    /// <param name="act">What the officer would do.</param>
    /// <param name="procedure">The procedure.</param>
    /// <param name="day">The day.</param>
    /// <param name="applicantMark">The mark of the applicant by <see cref="IdentityKey"/>; null where it is not asked.</param>
    /// <param name="rules">The rules on postings, whose articles a refusal cites; <see cref="PostingRules.Official"/> if null.</param>
    /// <exception cref="ArgumentException">The mark is none, so that no conflict could be found by it.</exception>
    public OfficerDecision May(OfficerAct act, ProcedureCode procedure, LocalDate day, string? applicantMark = null, PostingRules? rules = null)
    {
        PostingRule rule = (rules ?? PostingRules.Official).For(day);
        string? mark = applicantMark is null ? null : IdentityKey.Mark(applicantMark);
        return !IsPosted(day) ? No(DutyRefusals.NotPosted(day), rule.Basis)
            : !Authorities.Any(authority => authority.Covers(act, procedure, day)) ? No(DutyRefusals.NoAuthority(act, procedure, day), BasisOf(act, rule))
            : Conflicts.Any(conflict => conflict.ManagerLetsPass is null && IsOf(conflict, mark))
                ? No(DutyRefusals.Conflict, DutyRefusals.ConflictArticle)
            : new OfficerDecision.Allowed();
    }

    /// <summary>A mark is one in capitals too, as some databases give hexadecimal digits back.</summary>
    private static bool IsOf(ConflictDeclaration conflict, string? mark) => string.Equals(conflict.PersonMark, mark, StringComparison.OrdinalIgnoreCase);

    /// <summary>Shows the kind.</summary>
    public override string ToString() => Kind.ToString();

    private bool IsPosted(LocalDate day) => Kind is OfficerKind.CentreStaff or OfficerKind.PostalStaff || Postings.Any(posting => posting.Contains(day));

    /// <summary>The rules on postings are about settling at the shop; the authority to sign lies elsewhere.</summary>
    private static LegalCitation? BasisOf(OfficerAct act, PostingRule rule) => act switch
    {
        OfficerAct.Settle => rule.AuthorityBasis,
        OfficerAct.Sign => null,
    };

    private static OfficerDecision.Refused No(BilingualText reason, LegalCitation? citation) => new(reason, citation);
}
