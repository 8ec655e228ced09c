using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The circular that a standard form is printed by.</summary>
[JsonConverter(typeof(WordConverter<FormEdition>))]
public enum FormEdition
{
    /// <summary>Circular 01/2018/TT-VPCP: forms 01 to 06.</summary>
    Circular01,

    /// <summary>Circular 03/2025/TT-VPCP of 15 September 2025: forms 01 to 07.</summary>
    Circular03,
}
