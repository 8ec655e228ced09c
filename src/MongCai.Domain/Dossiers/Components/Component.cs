using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>A component of a dossier (<i>thành phần hồ sơ</i>): one paper or its electronic equal.</summary>
/// <param name="Code">
/// The code of the component in its procedure. Papers handed in together may share one and count as so many components; those handed in later take the
/// place of all earlier ones of their code.
/// </param>
/// <param name="Name">The name as it is printed on the slip.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Originals">How many originals were handed in.</param>
/// <param name="Copies">How many copies were handed in.</param>
/// <param name="Description">The fields of a digitized paper, where they were taken down.</param>
public sealed record Component(
    [property: JsonRequired] string Code, [property: JsonRequired] string Name, [property: JsonRequired] ComponentSource Source, int Originals = 1,
    int Copies = 0, DocumentDescription? Description = null);
