using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>Where a dossier stands in the tracking register: the number of the book and the serial number in it.</summary>
public readonly record struct BookEntry([property: JsonRequired] string Book, [property: JsonRequired] int Serial);
