using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>Those who act on a dossier.</summary>
[JsonConverter(typeof(WordConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>The applicant, or whom the applicant authorized.</summary>
    Applicant,

    /// <summary>The one-stop-shop division (<i>Bộ phận Một cửa</i>).</summary>
    OneStopShop,

    /// <summary>The competent agency (<i>cơ quan có thẩm quyền</i>) and the agencies that work with it.</summary>
    CompetentAgency,

    /// <summary>The information system, without a person.</summary>
    System,
}
