using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The six groups of the index of Decision 766/QĐ-TTg.</summary>
[JsonConverter(typeof(WordConverter<IndicatorGroup>))]
public enum IndicatorGroup
{
    /// <summary>Transparency (<i>công khai, minh bạch</i>), 18 points.</summary>
    Transparency,

    /// <summary>Progress of resolution (<i>tiến độ giải quyết</i>), 20 points.</summary>
    Progress,

    /// <summary>Online services (<i>dịch vụ công trực tuyến</i>), 12 points.</summary>
    OnlineServices,

    /// <summary>Online payment (<i>thanh toán trực tuyến</i>), 10 points.</summary>
    OnlinePayment,

    /// <summary>Satisfaction (<i>mức độ hài lòng</i>), 18 points.</summary>
    Satisfaction,

    /// <summary>Digitization (<i>số hóa hồ sơ</i>), 22 points.</summary>
    Digitization,
}
