using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Officers;

/// <summary>Somebody who works at a one-stop shop.</summary>
/// <param name="Id">The identifier in the caller's system; never a name.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">The kind of officer.</param>
/// <param name="Title">The position (<i>chức vụ, chức danh</i>).</param>
/// <param name="SentBy">
/// The agency that sent the officer and keeps pay, awards and discipline (Decree 118/2025/NĐ-CP Art 11); the centre for its own staff.
/// </param>
/// <param name="Phone">The telephone of the office.</param>
/// <param name="Fields">The fields of administration (<i>lĩnh vực</i>); none for a head or a deputy. Compared by reference.</param>
/// <remarks>Personal data: <see cref="ToString"/> shows the kind and the agency.</remarks>
public sealed record Officer(
    [property: JsonRequired] string Id, [property: JsonRequired] PersonName Name, [property: JsonRequired] OfficerKind Kind,
    [property: JsonRequired] string Title, [property: JsonRequired] AgencyCode SentBy, [property: JsonRequired] PhoneNumber Phone, IReadOnlyList<string> Fields)
{
    /// <summary>The fields of administration.</summary>
    [JsonRequired]
    public IReadOnlyList<string> Fields { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Fields);

    /// <summary>What the office and its site publish of the officer, and nothing else (Decree 118/2025/NĐ-CP Art 9.8).</summary>
    public PublishedOfficer Publish() => new(Name.Reveal(), Title, string.Join(", ", Fields), Phone.Reveal());

    /// <summary>Shows the kind and the agency.</summary>
    public override string ToString() => $"{Kind} of {SentBy}";
}
