using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>
/// What ties an officer to an applicant (<i>xung đột lợi ích</i>): those of the nine cases of Decree 59/2019/NĐ-CP Art 29 that matter at a counter, and
/// the officer in person.
/// </summary>
[JsonConverter(typeof(WordConverter<ConflictRelation>))]
public enum ConflictRelation
{
    /// <summary>The applicant is the officer.</summary>
    Self,

    /// <summary>The spouse.</summary>
    Spouse,

    /// <summary>A parent.</summary>
    Parent,

    /// <summary>A child.</summary>
    Child,

    /// <summary>A sibling.</summary>
    Sibling,

    /// <summary>The officer took a gift or a benefit.</summary>
    Benefit,

    /// <summary>The officer advised on the matter.</summary>
    Advice,

    /// <summary>The officer has capital, or relatives a business, in the trade.</summary>
    Capital,
}
