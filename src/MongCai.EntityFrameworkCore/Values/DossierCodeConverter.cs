using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MongCai.Domain.Dossiers;

namespace MongCai.EntityFrameworkCore.Values;

/// <summary>Keeps a code in its one spelling, so that the database finds an equal code however it is written; the default value is refused.</summary>
internal sealed class DossierCodeConverter() : ValueConverter<DossierCode, string>(
    code => JsonTextConverter<DossierCode>.Text(code.Canonical), text => JsonTextConverter<DossierCode>.Value(text));
