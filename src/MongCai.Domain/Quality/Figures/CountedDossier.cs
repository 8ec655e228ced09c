using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Quality;

/// <summary>A dossier behind a figure (<i>hồ sơ phía sau số liệu</i>), and how much it adds.</summary>
/// <param name="Code">The code of the dossier.</param>
/// <param name="Amount">1 where dossiers are counted; đồng in a figure of amounts, days in one of days. Never 0.</param>
public readonly record struct CountedDossier([property: JsonRequired] DossierCode Code, [property: JsonRequired] long Amount);
