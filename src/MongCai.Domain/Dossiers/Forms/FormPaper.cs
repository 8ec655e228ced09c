using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The paper that a form is printed on (<i>khổ giấy</i>).</summary>
[JsonConverter(typeof(WordConverter<FormPaper>))]
public enum FormPaper
{
    /// <summary>A5, upright.</summary>
    A5,

    /// <summary>A4, on its side.</summary>
    A4,
}
