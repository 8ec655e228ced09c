using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain;

/// <summary>The language of printed forms and explanations.</summary>
[JsonConverter(typeof(WordConverter<Language>))]
public enum Language
{
    /// <summary>Vietnamese, the language of procedures and official forms.</summary>
    Vietnamese,

    /// <summary>English, for readers who ask for it.</summary>
    English,
}
