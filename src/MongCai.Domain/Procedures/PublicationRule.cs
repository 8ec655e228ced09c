using System.Text.Json.Serialization;

namespace MongCai.Domain.Procedures;

/// <summary>How long before it takes effect a procedure must be announced, and how soon after that it must be public.</summary>
/// <param name="AnnouncedBefore">The fewest working days from the decision to the day of effect.</param>
/// <param name="PublicWithin">The most working days from the decision to the day on which the procedure is public.</param>
/// <remarks>The two sets are as Decision 766/QĐ-TTg is computed (indicators 1.1 and 1.2); where another rule holds, give its numbers. The default value asks for nothing before and all at once.</remarks>
public readonly record struct PublicationRule([property: JsonRequired] int AnnouncedBefore, [property: JsonRequired] int PublicWithin)
{
    /// <summary>The rule for ministries: 20 working days before, public within 10.</summary>
    public static PublicationRule Central { get; } = new(20, 10);

    /// <summary>The rule for provinces: 5 working days before, public within 5.</summary>
    public static PublicationRule Provincial { get; } = new(5, 5);
}
