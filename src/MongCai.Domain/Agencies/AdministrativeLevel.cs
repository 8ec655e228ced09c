using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Agencies;

/// <summary>The levels of government at which units lie and procedures are handled (<i>cấp</i>).</summary>
[JsonConverter(typeof(WordConverter<AdministrativeLevel>))]
public enum AdministrativeLevel
{
    /// <summary>Ministries and what belongs to them (<i>cấp bộ</i>).</summary>
    Central,

    /// <summary>Provinces and cities under the central government (<i>cấp tỉnh</i>).</summary>
    Provincial,

    /// <summary>Districts and what ranked with them (<i>cấp huyện</i>), until 30 June 2025.</summary>
    District,

    /// <summary>Communes, wards and special zones (<i>cấp xã</i>).</summary>
    Communal,
}
