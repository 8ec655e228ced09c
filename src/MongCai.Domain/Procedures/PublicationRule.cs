using System.Text.Json.Serialization;

namespace MongCai.Domain.Procedures;

/// <summary>How long before it takes effect a procedure must be announced, and how soon after that it must be public.</summary>
/// <param name="Announcement">The term for the decision: the fewest days before the day of effect, or the most after the promulgation.</param>
/// <param name="Publicity">The most days from the decision to the day on which the procedure is public.</param>
/// <param name="IsShortened">
/// True where the instrument was made by the shortened procedure (<i>thủ tục rút gọn</i>): its announcement is counted from the promulgation.
/// </param>
/// <remarks>
/// There are two rules, and they give different answers: what Decree 63/2010/NĐ-CP asks for, partly in plain days, and what the index of Decision 766/QĐ-TTg
/// measures, all of it in working days. An agency can be in time by the decree and late by the index. A term that the law or the index changes is laid over
/// these with <see cref="PublicationRules.Adding"/>.
/// </remarks>
public sealed record PublicationRule(
    [property: JsonRequired] PublicationTerm Announcement, [property: JsonRequired] PublicationTerm Publicity, bool IsShortened = false)
{
    /// <summary>The law for ministries: 20 days before, public within 10 working days (Decree 63/2010/NĐ-CP Art 15, 24.2).</summary>
    public static PublicationRule Decree63Central => PublicationRules.Official[nameof(Decree63Central)];

    /// <summary>The law for provinces: 5 days before, public within 5 working days (Decree 63/2010/NĐ-CP Art 15, 24.2).</summary>
    public static PublicationRule Decree63Provincial => PublicationRules.Official[nameof(Decree63Provincial)];

    /// <summary>
    /// The law for what the shortened procedure made: within 3 days after the promulgation, public within 2 working days (Decree 63/2010/NĐ-CP Art
    /// 15, 24.2).
    /// </summary>
    public static PublicationRule Decree63Shortened => PublicationRules.Official[nameof(Decree63Shortened)];

    /// <summary>The measure for ministries: 20 working days before, public within 10 (Decision 766/QĐ-TTg, indicators 1.1 and 1.2).</summary>
    public static PublicationRule Decision766Central => PublicationRules.Official[nameof(Decision766Central)];

    /// <summary>The measure for provinces: 5 working days before, public within 5 (Decision 766/QĐ-TTg, indicators 1.1 and 1.2).</summary>
    public static PublicationRule Decision766Provincial => PublicationRules.Official[nameof(Decision766Provincial)];
}
