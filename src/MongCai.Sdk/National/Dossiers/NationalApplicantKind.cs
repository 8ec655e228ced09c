using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>The kinds of applicant in the national exchange (<i>loại đối tượng</i>, <c>LoaiDoiTuong</c>).</summary>
[JsonConverter(typeof(WordConverter<NationalApplicantKind>))]
public enum NationalApplicantKind
{
    /// <summary>A citizen (<i>công dân</i>).</summary>
    Citizen,

    /// <summary>An enterprise (<i>doanh nghiệp</i>).</summary>
    Enterprise,

    /// <summary>A state agency (<i>cơ quan nhà nước</i>).</summary>
    StateAgency,

    /// <summary>Any other organization (<i>tổ chức khác</i>).</summary>
    OtherOrganization,
}
