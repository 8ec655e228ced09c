using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>The kinds of applicant in the ministries' push (<c>LoaiDoiTuong</c>), whose codes are not those of the national exchange.</summary>
[JsonConverter(typeof(WordConverter<MinistryApplicantKind>))]
public enum MinistryApplicantKind
{
    /// <summary>A citizen (<i>công dân</i>).</summary>
    Citizen,

    /// <summary>An enterprise (<i>doanh nghiệp</i>).</summary>
    Enterprise,

    /// <summary>A household business (<i>hộ kinh doanh</i>).</summary>
    HouseholdBusiness,
}
