using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The kinds of organization that the national exchange tells apart (<i>loại đối tượng</i> 2, 3 and 4).</summary>
[JsonConverter(typeof(WordConverter<OrganizationKind>))]
public enum OrganizationKind
{
    /// <summary>An enterprise (<i>doanh nghiệp</i>).</summary>
    Enterprise,

    /// <summary>A state agency (<i>cơ quan nhà nước</i>).</summary>
    StateAgency,

    /// <summary>Any other organization (<i>tổ chức khác</i>).</summary>
    Other,
}
