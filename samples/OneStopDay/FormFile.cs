using MongCai.Domain.Dossiers;

namespace OneStopDay;

/// <summary>A form that was written as a page.</summary>
/// <param name="Dossier">Its dossier; null for the register of all.</param>
/// <param name="Name">The name of the file.</param>
/// <param name="Title">The title of the form, and which copy it is.</param>
internal sealed record FormFile(DossierCode? Dossier, string Name, string Title);
