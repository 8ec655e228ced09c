using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>Those who work at a one-stop shop (Decree 118/2025/NĐ-CP Art 2, 10).</summary>
[JsonConverter(typeof(WordConverter<OfficerKind>))]
public enum OfficerKind
{
    /// <summary>Elected to office for a term (<i>cán bộ</i>).</summary>
    ElectedOfficial,

    /// <summary>A civil servant (<i>công chức</i>).</summary>
    CivilServant,

    /// <summary>A public employee (<i>viên chức</i>).</summary>
    PublicEmployee,

    /// <summary>Contract staff of the centre (<i>nhân viên</i>).</summary>
    CentreStaff,

    /// <summary>Staff of the public postal company or of a contractor that supports the centre.</summary>
    PostalStaff,
}
