using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>
/// A tie to a person that an officer declared in writing (<i>kê khai xung đột lợi ích</i>), and what the manager decided (Law 36/2018/QH14 Art 23, Decree
/// 59/2019/NĐ-CP Art 30).
/// </summary>
/// <param name="PersonMark">The mark of the person by <see cref="IdentityKey"/>.</param>
/// <param name="Relation">The tie.</param>
/// <param name="DeclaredOn">The day of the declaration.</param>
/// <param name="ManagerLetsPass">The reason in writing why the manager lets the officer go on under watch; null where the officer may not.</param>
/// <remarks>A tie is never deduced from names. <see cref="ToString"/> shows the tie.</remarks>
public sealed record ConflictDeclaration(
    string PersonMark, [property: JsonRequired] ConflictRelation Relation,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate DeclaredOn, string? ManagerLetsPass = null)
{
    /// <summary>The mark of the person by <see cref="IdentityKey"/>: 64 hexadecimal digits.</summary>
    /// <exception cref="ArgumentException">The text is no mark.</exception>
    [JsonRequired]
    public string PersonMark { get; init => field = IdentityKey.Mark(value, nameof(PersonMark)); } = IdentityKey.Mark(PersonMark);

    /// <summary>The reason in writing why the manager lets the officer go on under watch; null where the officer may not.</summary>
    /// <exception cref="ArgumentException">The reason has no letter or digit.</exception>
    public string? ManagerLetsPass { get; init => field = Reason(value); } = Reason(ManagerLetsPass);

    private static string? Reason(string? text, [CallerMemberName] string member = "") => text is null || VisibleLine.SaysSomething(text)
        ? text
        : throw new ArgumentException(
            "Found a reason without a word; expected the manager's reason in writing, or null where the officer may not go on.", member);

    /// <summary>Shows the tie.</summary>
    public override string ToString() => Relation.ToString();
}
